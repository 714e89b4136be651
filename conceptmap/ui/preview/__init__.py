"""The preview: the selected note, rendered for reading."""
