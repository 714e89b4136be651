"""The open vault as models: one Session per open vault, shown by panels and the map."""
