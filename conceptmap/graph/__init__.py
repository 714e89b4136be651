"""Vault → networkx.DiGraph, and questions on it. Knows no Qt."""
