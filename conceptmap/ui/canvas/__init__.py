"""The map on the screen: the drawing in a pyqtgraph ViewBox, and what hands do with it."""
