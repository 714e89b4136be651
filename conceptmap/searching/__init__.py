"""Obsidian's search language, the full text of a vault, and unlinked mentions."""
