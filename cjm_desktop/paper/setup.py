"""What paper a map is printed on, and where on it a sheet lies."""

from dataclasses import dataclass
from math import ceil
from typing import Final, Literal

from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.paper.page import Page, Placing, plain_page
from cjm_desktop.paper.sizes import MOST, Size, parse_size
from cjm_desktop.words import Fault, Text

Orientation = Literal["landscape", "portrait"]

ORIENTATIONS: Final[tuple[tuple[Orientation, Text], ...]] = (
    ("landscape", Text("Paper", "Landscape")),
    ("portrait", Text("Paper", "Portrait")),
)
POINTS_PER_MM: Final = 72 / 25.4
_WIDEST_MARGIN: Final = 500.0
"""In mm, on whatever paper."""


@dataclass(frozen=True, slots=True)
class PrintSetup:
    """Paper as it lies before the reader, in mm; the open side of a roll is none, and both sides of free paper."""

    width: float | None
    height: float | None
    margin: float

    @property
    def proportion(self) -> float | None:
        """Width by height of the printed area; none where the paper is as long as the map."""
        if self.width is None or self.height is None:
            return None
        return (self.width - 2 * self.margin) / (self.height - 2 * self.margin)


def print_setup(paper: str, orientation: Orientation | None = None, margin: float | None = None) -> PrintSetup:
    """Return the setup for a paper's name, landscape unless asked otherwise or the name gives width and height.

    The margin, in mm, is 3 % of the shorter side and at least 10 mm unless given.

    Raises:
        Fault: there is no such paper, or the margins leave no room on it.
    """
    size, is_oriented = parse_size(paper)
    sides = [side for side in (size.width, size.height) if side is not None]
    if margin is None:
        margin = max([10.0, *(float(round(side * 0.03)) for side in sorted(sides)[:1])])
    if not 0 <= margin <= min([*sides, 2 * _WIDEST_MARGIN + 20]) / 2 - 10:
        raise Fault(
            Text("Paper", "A margin of {margin} mm leaves no room on the paper “{paper}”. Choose a smaller one.")(
                margin=margin, paper=excerpt(paper)
            )
        )
    return _oriented(size, orientation, margin, is_oriented=is_oriented)


def proportion_of(journey: JourneyMap) -> float | None:
    """Return the proportion of a map's own paper; none when that is a roll, or there is no such paper."""
    try:
        return print_setup(journey.paper, journey.orientation).proportion
    except Fault:
        return None


def _oriented(size: Size, orientation: Orientation | None, margin: float, *, is_oriented: bool) -> PrintSetup:
    if size.width is None or size.height is None:
        return (
            PrintSetup(size.width, None, margin) if orientation == "portrait" else PrintSetup(None, size.width, margin)
        )
    if is_oriented and orientation is None:
        return PrintSetup(size.width, size.height, margin)
    short, long = sorted((size.width, size.height))
    return PrintSetup(short, long, margin) if orientation == "portrait" else PrintSetup(long, short, margin)


def fit(sheet: Drawn, setup: PrintSetup, scale: float | None = None) -> Page:
    """Place a sheet on paper in the middle: by a factor, or as large as it can be inside the margins.

    The sheet's own margin does not count: what is drawn begins where the paper's margin ends. On free paper the factor
    is 1 unless another one is given.

    Raises:
        Fault: by this factor there is no room for the map, or its paper would be longer than any.
    """
    margin = setup.margin * POINTS_PER_MM
    content_width, content_height = sheet.width - 2 * sheet.margin, sheet.height - 2 * sheet.margin
    largest = min(
        (
            (side * POINTS_PER_MM - 2 * margin) / length
            for side, length in ((setup.width, content_width), (setup.height, content_height))
            if side is not None
        ),
        default=None,
    )
    if scale is None:
        scale = largest or 1.0
    needed = content_width * scale + 2 * margin, content_height * scale + 2 * margin
    if largest is not None and scale > largest * (1 + 1e-9):
        raise Fault(
            Text(
                "Paper",
                "So large the map needs paper of {width} × {height} mm. Choose larger paper, or print it smaller.",
            )(width=str(ceil(needed[0] / POINTS_PER_MM)), height=str(ceil(needed[1] / POINTS_PER_MM)))
        )
    width = needed[0] if setup.width is None else setup.width * POINTS_PER_MM
    height = needed[1] if setup.height is None else setup.height * POINTS_PER_MM
    if max(width, height) > MOST * POINTS_PER_MM:
        raise Fault(
            Text("Paper", "On this roll the map would be {length} m long. Choose a narrower roll or larger paper.")(
                length=max(width, height) / POINTS_PER_MM / 1000
            )
        )
    x = (width - content_width * scale) / 2 - sheet.margin * scale
    spare = height - 2 * margin - content_height * scale
    y = margin + spare / 2 - sheet.margin * scale
    return plain_page(width, height, Placing(sheet, scale, x, y))
