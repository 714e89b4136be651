"""Write a map or its graph to a file, in one of the formats in `formats/`."""
