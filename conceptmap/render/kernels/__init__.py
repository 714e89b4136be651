"""Compiled loops that paint into the memory of an image."""
