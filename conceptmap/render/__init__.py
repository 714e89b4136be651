"""Places and style → QPainter. QtGui only: the screen and the exported file are one drawing."""
