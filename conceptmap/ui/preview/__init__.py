"""The note that is selected, to be read beside the map."""
