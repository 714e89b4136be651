"""The map on screen: the drawing in a pyqtgraph view, and mouse and keyboard on it."""
