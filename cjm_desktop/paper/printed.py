"""What is printed of a sheet, piece by piece: whose it is, and on which colour it stands."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.shapes import Box, Label, Path, Picture, Shape
from cjm_desktop.layout.sheet import Band, Drawn, Sheet
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.lanes import Card, Lane
from cjm_desktop.model.references import steps_of
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text

_STRIP: Final = 200.0
"""Width in pt of the strips by which it is found what lies below a text."""
_HEAD: Final = Text("Preflight", "the head of the map")
_STEPS: Final = Text("Preflight", "the stages and steps")
_FLOWS: Final = Text("Preflight", "the flows")
_FUNNEL: Final = Text("Preflight", "the funnel")
_LEGEND: Final = Text("Preflight", "the legend")


@dataclass(frozen=True, slots=True)
class Piece:
    """Shapes of a sheet that belong together, and whose they are: a card's in its lane, a lane's, or a band's."""

    shapes: tuple[Shape, ...]
    place: Text
    lane: Lane | None = None
    card: Card | None = None
    band: Band | None = None


def pieces_of(sheet: Drawn, page: int) -> Iterator[Piece]:
    """Yield all of a sheet, whose first page is the one with that number, from 0."""
    if not isinstance(sheet, Sheet):
        place = Text("Preflight", "page {number}")(number=page + 1)
        yield from (Piece(shapes, place) for _, _, shapes in sheet.groups())
        return
    for band, place in ((sheet.title, _HEAD), (sheet.header, _STEPS), (sheet.flows, _FLOWS)):
        yield Piece(band.shapes, place, band=band)
    for placed in sheet.lanes:
        lane = placed.block.lane
        place = Text("Preflight", "lane “{lane}”")(lane=excerpt(lane_words(lane, sheet.journey.language)[0]))
        yield Piece(placed.block.shapes, place, lane)
        yield from (Piece(each.block.shapes, place, lane, each.block.card) for each in placed.block.cards)
    yield Piece(sheet.funnel.shapes, _FUNNEL, band=sheet.funnel)
    yield Piece(sheet.legend.shapes, _LEGEND, band=sheet.legend)


def whereabouts(sheet: Drawn, piece: Piece, shape: Shape | None = None) -> tuple[Text, str | None]:
    """Return where a piece is, or one of its shapes, and the id of the record it is about."""
    if piece.card is not None:
        return _card_words(sheet, piece.card, piece.place), piece.card.id
    if piece.lane is not None:
        return piece.place, piece.lane.id
    if piece.band is None or shape is None:
        return piece.place, None
    x, y = middle(shape)
    for spot in piece.band.spots:
        if spot.x <= x <= spot.x + spot.width and spot.y <= y <= spot.y + spot.height:
            return _title_words(sheet, spot.record, piece.place), spot.record
    return piece.place, None


def _card_words(sheet: Drawn, card: Card, lane: Text) -> Text:
    if card.text.strip():
        return Text("Preflight", "card “{text}”, {place}")(text=excerpt(card.text), place=lane)
    step = next((step for step in steps_of(sheet.journey) if step.id == card.step), None)
    name = excerpt(step.title) if step is not None else ""
    return Text("Preflight", "the card without text at step “{step}”, {place}")(step=name, place=lane)


def _title_words(sheet: Drawn, record: str, otherwise: Text) -> Text:
    journey = sheet.journey
    titles = ((each.id, each.title) for each in (*journey.stages, *steps_of(journey)))
    title = next((title for name, title in titles if name == record), "")
    return Text("Preflight", "heading “{title}”")(title=excerpt(title)) if title else otherwise


def middle(shape: Shape) -> tuple[float, float]:
    """Return the point in the middle of a shape."""
    left, top, right, bottom = _edges(shape)
    return (left + right) / 2, (top + bottom) / 2


def grounds(shapes: Sequence[Shape]) -> Iterator[tuple[Label, Colour | Picture | None]]:
    """Yield the texts among shapes, each with what is drawn below its middle: a colour, a picture, or nothing."""
    below: defaultdict[int, list[tuple[Shape, tuple[float, ...]]]] = defaultdict(list)
    for shape in shapes:
        edges = _edges(shape)
        if isinstance(shape, Label):
            x, y = (edges[0] + edges[2]) / 2, (edges[1] + edges[3]) / 2
            found = (each for each, own in reversed(below[int(x // _STRIP)]) if _covers(each, own, x, y))
            yield shape, next(map(_ground, found), None)
        elif isinstance(shape, Picture) or shape.fill is not None:
            for strip in range(int(edges[0] // _STRIP), int(edges[2] // _STRIP) + 1):
                below[strip].append((shape, edges))


def _ground(shape: Shape) -> Colour | Picture | None:
    return shape if isinstance(shape, Picture) else shape.fill if isinstance(shape, (Box, Path)) else None


def _edges(shape: Shape) -> tuple[float, float, float, float]:
    """Return the left, upper, right and lower edge of a shape."""
    x, y = shape.x, shape.y
    match shape:
        case Label():
            return x, y, x + shape.text.width, y + shape.text.height
        case Box() | Picture():
            return x, y, x + shape.width, y + shape.height
        case Path():
            corners = _corners(shape)
            xs, ys = [corner[0] for corner in corners], [corner[1] for corner in corners]
            return min(xs), min(ys), max(xs), max(ys)


def _corners(path: Path) -> list[tuple[float, float]]:
    """Return where the lines and curves of a path end."""
    return [(path.x + x, path.y + y) for _, *_, x, y in (command for command in path.commands if len(command) > 2)]


def _covers(shape: Shape, edges: tuple[float, ...], x: float, y: float) -> bool:
    if not (edges[0] <= x <= edges[2] and edges[1] <= y <= edges[3]):
        return False
    if not isinstance(shape, Path):
        return True
    inside = False
    corners = _corners(shape)
    for (x1, y1), (x2, y2) in zip(corners, [*corners[1:], corners[0]], strict=True):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            inside = not inside
    return inside
