"""A graph or a drawing → a file."""
