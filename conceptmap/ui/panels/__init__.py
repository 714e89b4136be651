"""Panels beside the map: each shows one thing of the workspace and asks it."""
