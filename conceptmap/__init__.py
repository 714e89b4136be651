"""Concept Map: a desktop map of linked Markdown notes."""

__version__ = "0.1.0"
