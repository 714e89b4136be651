"""The graph of a vault, and what can be computed from it. Knows no Qt."""
