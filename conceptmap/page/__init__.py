"""A note as it is read: its Markdown parsed into blocks, and blocks rendered as text."""
