"""The window: thin, with its state in one Workspace that panels show and ask."""
