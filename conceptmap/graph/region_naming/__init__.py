"""Names of sets of notes: what they are about and what sets them apart from the others."""
