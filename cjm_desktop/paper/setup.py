"""What paper a map is printed on, and where on it a sheet lies."""

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class PrintSetup:
    """Paper as it lies before the reader, in mm; the open side of a roll is none."""

    width: float | None
    height: float | None
    margin: float

    @property
    def proportion(self) -> float | None:
        """Width by height of the printed area; none on a roll, which is as long as the map."""
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
    margin = max(10.0, float(round(min(sides) * 0.03))) if margin is None else margin
    if not 0 <= margin <= min(sides) / 2 - 10:
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
    if size.height is None:
        return (
            PrintSetup(size.width, None, margin) if orientation == "portrait" else PrintSetup(None, size.width, margin)
        )
    if is_oriented and orientation is None:
        return PrintSetup(size.width, size.height, margin)
    short, long = sorted((size.width, size.height))
    return PrintSetup(short, long, margin) if orientation == "portrait" else PrintSetup(long, short, margin)


def fit(sheet: Drawn, setup: PrintSetup) -> Page:
    """Place a sheet on paper as large as it can be inside the margins, in the middle.

    The sheet's own margin does not count: what is drawn begins where the paper's margin ends.

    Raises:
        Fault: on a roll, the map would be longer than any roll.
    """
    margin = setup.margin * POINTS_PER_MM
    content_width, content_height = sheet.width - 2 * sheet.margin, sheet.height - 2 * sheet.margin
    room = [
        (side * POINTS_PER_MM - 2 * margin) / length
        for side, length in ((setup.width, content_width), (setup.height, content_height))
        if side is not None
    ]
    scale = min(room)
    width = content_width * scale + 2 * margin if setup.width is None else setup.width * POINTS_PER_MM
    height = content_height * scale + 2 * margin if setup.height is None else setup.height * POINTS_PER_MM
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
