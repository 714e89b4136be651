"""What is open and how it is seen: one Workspace, in parts that panels show and ask."""
