"""The page that says how tiles are put together: a small picture of the whole, a ruler, and what to do."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from cjm_desktop.layout.shapes import Box, Label, Path, Shape
from cjm_desktop.layout.text import measure, natural_width
from cjm_desktop.layout.theme import Style, Theme
from cjm_desktop.paper.page import Area, Page, Tile, plain_page
from cjm_desktop.paper.plan import Plan
from cjm_desktop.paper.setup import POINTS_PER_MM
from cjm_desktop.paper.sizes import name_of
from cjm_desktop.words import Language, Text, say, say_date

_EDGE: Final = 12 * POINTS_PER_MM
_RULERS: Final = (100, 50)
"""Lengths of the ruler in mm: the first for which there is room."""
_TICK: Final = 4.0
_GAP: Final = 14.0
_HEADING: Final = Style(17, 23, bold=True)
_FACTS: Final = Style(9.5, 14)
_CODE: Final = Style(8, 10, bold=True)
_TEXT: Final = Style(9.5, 14.5)
_FIGURE: Final = Style(9.5, 14.5, bold=True)
_NUMBER: Final = 16.0
_LEAST_MAP: Final = 60.0
_LINE: Final = 0.75


def assembly_page(page: Page, plan: Plan) -> Page:
    """Return the page that says how a page is put together of tiles, on the same paper."""
    width, height = (side * POINTS_PER_MM for side in plan.paper)
    edge = max(plan.setup.margin * POINTS_PER_MM, min(_EDGE, min(width, height) / 16))
    room = Area(edge, edge, width - 2 * edge, height - 2 * edge)
    head = _below(_heading(page, plan, room.width), room.x, room.y)
    foot = [*_ruler(page, room.width), *_steps(page, plan, room.width)]
    below = sum(tall for _, tall in foot)
    top = room.y + sum(tall for _, tall in _heading(page, plan, room.width)) + _GAP
    most = max(_LEAST_MAP, room.y + room.height - below - _GAP - top)
    scale = min(room.width / page.width, most / page.height)
    left = room.x + (room.width - page.width * scale) / 2
    small = tuple(
        replace(
            placing,
            scale=placing.scale * scale,
            x=left + placing.x * scale,
            y=top + placing.y * scale,
            clip=Area(left, top, page.width * scale, page.height * scale),
            small=True,
        )
        for placing in page.placings
    )
    marks = (*head, *_net(page, plan, left, top, scale), *_below(foot, room.x, top + page.height * scale + _GAP))
    title = say(Text("Tiles", "How to put it together"), page.journey.language)
    return replace(plain_page(width, height, small[0]), placings=small, marks=marks, title=title, tile=None)


_Part = tuple[list[Shape], float]
"""Shapes from the origin, and the height in pt that they take."""


def _below(parts: list[_Part], x: float, y: float) -> list[Shape]:
    """Return parts below each other."""
    shapes: list[Shape] = []
    for own, height in parts:
        shapes += [replace(shape, x=shape.x + x, y=shape.y + y) for shape in own]
        y += height
    return shapes


def _line(text: str, style: Style, width: float, page: Page, ink: str, most_lines: int = 2) -> _Part:
    block = measure(text, style, width, page.journey.language, most_lines)
    return [Label(0, 0, block, ink)], block.height


def _heading(page: Page, plan: Plan, width: float) -> list[_Part]:
    journey, theme, language = page.journey, page.theme, page.journey.language
    whole = (round((ends[-1] - ends[0]) / POINTS_PER_MM) for ends in (plan.xs, plan.ys))
    made = Text(
        "Tiles", "{count} tiles of {paper}, {rows} down and {columns} across. Put together {width} × {height} mm."
    )(
        count=len(plan.tiles),
        paper=paper_of(plan),
        rows=len(plan.ys) - 1,
        columns=len(plan.xs) - 1,
        **dict(zip(("width", "height"), map(str, whole), strict=True)),
    )
    day = "" if journey.date is None else say_date(journey.date, language)
    title = page.title or journey.title or say(Text("Sheet", "Customer journey map"), language)
    return [
        _line(say(Text("Tiles", "How to put it together"), language), _HEADING, width, page, theme.ink),
        _line(" · ".join(filter(None, (title, day))), _FACTS, width, page, theme.ink),
        _line(say(made, language), _FACTS, width, page, theme.second),
    ]


def paper_of(plan: Plan) -> str:
    """Return what the paper of tiles is called."""
    return name_of(*plan.paper) or " × ".join(f"{side:g}" for side in plan.paper) + " mm"


def _net(page: Page, plan: Plan, left: float, top: float, scale: float) -> Iterator[Shape]:
    """Yield the tiles over the small picture: their borders, and what they are called."""
    theme, language = page.theme, page.journey.language
    filled = {(tile.row, tile.column) for tile in plan.tiles}
    for row in range(len(plan.ys) - 1):
        for column in range(len(plan.xs) - 1):
            x, y = left + plan.xs[column] * scale, top + plan.ys[row] * scale
            width, height = (plan.xs[column + 1] - plan.xs[column]) * scale, (plan.ys[row + 1] - plan.ys[row]) * scale
            if (row, column) not in filled:
                yield from _left_out(x, y, width, height, theme)
                continue
            yield Box(x, y, width, height, stroke=theme.ink, line=_LINE)
            yield from _code(Tile(row, column).code, Area(x, y, width, height), theme, language)


def _left_out(x: float, y: float, width: float, height: float, theme: Theme) -> Iterator[Shape]:
    yield Box(x, y, width, height, stroke=theme.hairline, line=_LINE, dash=(2, 3))


def _code(code: str, area: Area, theme: Theme, language: Language) -> Iterator[Shape]:
    """Yield what a tile is called, as large as there is room in its middle."""
    natural = natural_width(code, _CODE, language) + 8
    size = min(1.0, area.width * 0.9 / natural, area.height * 0.9 / (_CODE.line_height + 2))
    style = Style(_CODE.size * size, _CODE.line_height * size, bold=True)
    text = measure(code, style, natural, language, 1)
    width, height = text.width + 8 * size, text.height + 2 * size
    x, y = area.x + (area.width - width) / 2, area.y + (area.height - height) / 2
    yield Box(x, y, width, height, height / 2, theme.ink)
    yield Label(x + 4 * size, y + size, text, theme.paper)


def _ruler(page: Page, width: float) -> list[_Part]:
    language, theme = page.journey.language, page.theme
    length = next((each for each in _RULERS if each * POINTS_PER_MM <= width), _RULERS[-1])
    long = length * POINTS_PER_MM
    shapes: list[Shape] = [Path(0, 2 * _TICK, (("M", 0, 0), ("L", long, 0)), stroke=theme.ink, line=_LINE)]
    for number in range(length // 5 + 1):
        tick = 2 * _TICK if number % 2 == 0 else _TICK
        x = number * 5 * POINTS_PER_MM
        shapes.append(Path(x, 2 * _TICK, (("M", 0, 0), ("L", 0, -tick)), stroke=theme.ink, line=_LINE))
    said = say(Text("Tiles", "{length} mm when it is printed at 100 %")(length=length), language)
    text, tall = _line(said, _FACTS, width, page, theme.second, 1)
    shapes += [replace(shape, y=2 * _TICK + 3) for shape in text]
    return [(shapes, 2 * _TICK + 3 + tall + _GAP * 0.7)]


def _steps(page: Page, plan: Plan, width: float) -> list[_Part]:
    """Return what to do, numbered."""
    parts: list[_Part] = []
    for number, step in enumerate(_sayings(plan), 1):
        shapes, tall = _line(say(step, page.journey.language), _TEXT, width - _NUMBER, page, page.theme.ink, 6)
        figure, _ = _line(str(number), _FIGURE, _NUMBER, page, page.theme.accent)
        parts.append(([*figure, *(replace(shape, x=_NUMBER) for shape in shapes)], tall + 3))
    return parts


def _sayings(plan: Plan) -> Iterator[Text]:
    overlap = plan.setup.overlap
    yield Text("Tiles", "Print all pages at 100 % (“Actual size”, not “Fit to page”), and measure the line above.")
    if overlap:
        yield Text(
            "Tiles",
            "Cut each tile along its upper and its left marks. Label and repeated names go with the strip; the right "
            "and the lower edge stay.",
        )
        yield Text(
            "Tiles",
            "Begin at the upper left and go on row by row. Each tile covers {overlap} mm of the one at its left and of "
            "the one above; the map goes on without a break.",
        )(overlap=overlap / 2)
    else:
        yield Text("Tiles", "Cut each tile on all sides along its marks. Label and repeated names go with the strips.")
        yield Text("Tiles", "Begin at the upper left and go on row by row. Tiles are put edge to edge.")
    if len(plan.tiles) < (len(plan.xs) - 1) * (len(plan.ys) - 1):
        yield Text("Tiles", "Tiles in dashed lines are left out: nothing is on them.")
