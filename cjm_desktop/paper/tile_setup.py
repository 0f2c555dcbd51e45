"""What paper a sheet is divided on, and how."""

from dataclasses import dataclass
from typing import Final

from cjm_desktop.model.text import excerpt
from cjm_desktop.paper.sizes import parse_size
from cjm_desktop.words import Fault, Text

TILE_PAPERS: Final = ("A4", "A3", "Letter", "Tabloid")
"""What printers in offices take."""
OVERLAP: Final = 10.0
"""How far in mm two tiles show the same unless asked otherwise: more than they shift in a printer."""
MOST_OVERLAP: Final = 30.0
TILE_MARGIN: Final = 5.0
"""How broad in mm the edge is that printers leave white unless asked otherwise."""
MOST_MARGIN: Final = 30.0
_LEAST_SIDE: Final = 100.0
_LEAST_ROOM: Final = 40.0
"""Of a tile's side in mm that which no other tile shows."""


@dataclass(frozen=True, slots=True)
class TileSetup:
    """Paper of ``width`` and ``height`` for each tile, and how tiles are printed on it; in mm."""

    width: float
    height: float
    may_turn: bool = True
    """Whether the paper may as well lie on its other side."""
    overlap: float = OVERLAP
    margin: float = TILE_MARGIN
    """The edge that stays white all around."""
    fewest: bool = False
    """Whether tiles are as large and so as few as they can be: cut wherever they end, without repeated names."""

    @property
    def orientations(self) -> tuple[tuple[float, float], ...]:
        """Width and height of the paper in each way in which it may lie."""
        upright = self.width, self.height
        return (upright, (self.height, self.width)) if self.may_turn and self.width != self.height else (upright,)


def tile_setup(paper: str, overlap: float = OVERLAP, margin: float = TILE_MARGIN, *, fewest: bool = False) -> TileSetup:
    """Return the setup for a paper's name; a size that gives width and height lies as it is said.

    Raises:
        Fault: there is no such paper, it is too small, or overlap or margin are out of reach.
    """
    size, is_oriented = parse_size(paper)
    if size.width is None or size.height is None or min(size.width, size.height) < _LEAST_SIDE:
        problem = Text("Paper", "Tiles need sheets of paper of at least {least} × {least} mm; “{paper}” is none.")
        raise Fault(problem(least=_LEAST_SIDE, paper=excerpt(paper)))
    if not 0 <= overlap <= MOST_OVERLAP:
        problem = Text("Paper", "Tiles overlap by 0 to {most} mm, not by {overlap} mm.")
        raise Fault(problem(most=MOST_OVERLAP, overlap=overlap))
    most = min(MOST_MARGIN, (min(size.width, size.height) - overlap - _LEAST_ROOM) / 2)
    if not 0 <= margin <= most:
        problem = Text(
            "Paper", "On the paper “{paper}” the white edge around a tile is 0 to {most} mm, not {margin} mm."
        )
        raise Fault(problem(paper=excerpt(paper), most=most, margin=margin))
    return TileSetup(size.width, size.height, not is_oriented, overlap, margin, fewest)
