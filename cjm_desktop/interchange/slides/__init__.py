"""A map as slides of shapes and text that stay editable: what is on them, and the file that presents them."""
