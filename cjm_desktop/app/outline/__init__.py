"""The map as a tree and as a table beside the canvas: all of it can be read and edited by key alone."""
