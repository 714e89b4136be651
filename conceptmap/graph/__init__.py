"""The graph of a vault as a networkx.DiGraph, and what can be computed from it. Knows no Qt."""
