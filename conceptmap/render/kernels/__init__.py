"""Compiled loops that paint into the memory of an image. Untyped, as numba wants them.

Those of the base layer take the rows to paint, `top` to `bottom`, as their last arguments, so
that two threads can share an image.
"""
