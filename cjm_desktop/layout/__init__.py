"""The map laid out in points: one sheet that every medium draws."""

from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.sheet import Sheet

__all__ = ["Sheet", "layout_map"]
