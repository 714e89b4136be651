"""A note as it is read: its Markdown as blocks, and the blocks set as text with pictures."""
