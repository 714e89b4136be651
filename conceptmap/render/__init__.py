"""Draw the map with QPainter and compiled kernels: one drawing for screen and exported files.

The way of the data from a scene to pixels:

========================  ====================================================================
`scene.Scene`             What is drawn: titles, kinds, regions, edges; made once per map
positions                 Where each node is: `(n, 2) float32`, map units, y up; from layout
`node_styles.NodeStyles`  Colour index and opacity of each node; from the view settings
`region_shapes`           Positions to outlines of the regions, in a worker thread
`map_labels`              Positions to labels and the zoom each appears at, in a worker thread
`far_view`, `strands`     Links between regions as bands, and what fades with the zoom
`render_input`            `RenderInput`: all of the above, camera, highlight, display settings
`painter.MapPainter`      Draws a `RenderInput` with a QPainter; the steps are the next rows
`scene_cache`, `frame`    Edge order and sprites kept between paintings; pixels, radii, opacities
`base_layer`              Regions, strands, edges and nodes: `paint_steps` run the `kernels`
`label_painter` and more  With QPainter above it: highlighted nodes, labels, legend, title
========================  ====================================================================

The vector formats and the first paintings on a screen, before the kernels are compiled, draw the
base layer with QPainter instead: `region_shape_painter`, `edge_lines`, `arrowheads`, `nodes`.
Colours come from `theme.Theme`, that is from `resources/themes`. Only QtGui is used, no widgets.
"""
