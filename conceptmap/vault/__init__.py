"""Folder → Vault: reads linked Markdown notes as Obsidian does. Knows no graph and no Qt."""
