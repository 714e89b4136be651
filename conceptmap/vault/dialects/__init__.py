"""Dialects: how the programs that keep notes in a folder name and link them; one module each."""
