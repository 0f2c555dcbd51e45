"""How a page is divided into tiles."""

from dataclasses import dataclass

from cjm_desktop.paper.page import Tile
from cjm_desktop.paper.tile_setup import TileSetup


@dataclass(frozen=True, slots=True)
class Plan:
    """Paper as it lies, in mm, and the seams in pt of the page, its edges included."""

    setup: TileSetup
    paper: tuple[float, float]
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    tiles: tuple[Tile, ...]
    """Those on which there is anything, row by row."""
    cut: int
    """How many cards a seam goes through."""
    strips_x: float
    """How much room there is in pt ahead of tiles for the names of lanes; 0 where they are not repeated."""
    strips_y: float
    """The same for the stages and steps above them."""
