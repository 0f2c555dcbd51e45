"""How a page is divided into tiles."""

from dataclasses import dataclass

from cjm_desktop.paper.page import Tile
from cjm_desktop.paper.tile_setup import TileSetup


@dataclass(frozen=True, slots=True)
class Plan:
    """Paper as it lies, in mm, and the seams in pt of the page, the ends of what is divided included."""

    setup: TileSetup
    paper: tuple[float, float]
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    tiles: tuple[Tile, ...]
    """Those on which there is anything, row by row."""
    cut: int
    """How many cards a seam goes through."""
    strips_x: bool
    """Whether tiles have the names of lanes at their left."""
    strips_y: bool
    """Whether they have the stages and steps above them."""
