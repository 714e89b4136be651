"""An open vault as one: its chart, how it is seen, and what is kept of it. Knows no widgets."""
