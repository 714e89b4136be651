"""Obsidian's search language, and the full text of a vault."""
