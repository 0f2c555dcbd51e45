"""The flow band: ways back, ahead and out, as round-cornered lines with a pill that names them.

The legs of one column stand in a narrow bundle, so that between two columns there is room for a pill that no line
crosses. In a bundle, ways that run deeper stand behind those that turn off above them, so that lines cross only where
the ways themselves do.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cjm_desktop.layout.columns import CONTENT, Columns
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.pills import PADDING, Pill, pill_of
from cjm_desktop.layout.shapes import QUARTER, Command, Path, Shape
from cjm_desktop.layout.sheet import Band, Spot
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.records import Flow

_TOP = 8.0
_DROP = 22.0
_BOTTOM = 14.0
_TRACK_GAP = 8.0
_CORNER = 12.0
_LINE = 1.5
_SPREAD = 16.0
_BUNDLE = 0.36
"""How much of a column its legs take at most."""
_APART = 8.0
_CLEAR = 5.0
_ARROW = 6.0
_STUB = 26.0
_SHORT_STUB = 14.0
_DASH = (4.0, 3.0)
_LEAST_TEXT = 31.0
_MOST_TEXT = 240.0
_LEAST_PILL = _LEAST_TEXT + 2 * PADDING

Leg = tuple[int, bool]
"""The number of a flow, and whether it is where the flow begins."""


@dataclass(frozen=True, slots=True)
class _Way:
    """A flow with the x of its legs, how far it reaches, and where its pill is as soon as that is known."""

    flow: Flow
    legs: tuple[float, ...]
    left: float
    right: float
    pill: Pill | None = None
    pill_x: float = 0
    side: int = 0
    """Towards where a way back to its own step has its pill: 1 right, -1 left."""


def draw_flows(flows: Sequence[Flow], columns: Columns, ground: Ground) -> Band:
    """Return a band with the flows from its top down."""
    tracks = _tracks(_ways(flows, columns, ground))
    lines: list[Shape] = []
    pills: list[Shape] = []
    spots: list[Spot] = []
    y = _TOP + _DROP
    for number, track in enumerate(tracks):
        passing = sorted(x for deeper in tracks[number + 1 :] for way in deeper for x in way.legs)
        placed = [(way, *_pill(way, passing, ground)) for way in track]
        half = max(pill.height / 2 for _, pill, _ in placed)
        for way, pill, x in placed:
            colour = ground.theme.flows[way.flow.kind]
            top = y if way.flow.to is None else y + half - pill.height / 2
            spot = Spot(way.flow.id, x, top, pill.width, pill.height, tuple((leg, _TOP) for leg in way.legs))
            lines.extend(_lines(way, y + half, spot, colour))
            pills.extend(pill.shapes(x, top, colour, ground))
            spots.append(spot)
        y += 2 * half + _TRACK_GAP
    return Band(0, y - _TRACK_GAP + _BOTTOM, (*lines, *pills), tuple(spots))


def _is_stub(flow: Flow) -> bool:
    """Tell whether a flow has no span from column to column."""
    return flow.to is None or flow.to == flow.from_


def _legs(flows: Sequence[Flow], columns: Columns) -> list[dict[Leg, float]]:
    """Return for each column the x of the legs in it."""
    orders: list[list[tuple[tuple[int, int, int], Leg]]] = [[] for _ in columns.all]
    for number, flow in enumerate(flows):
        start = columns.index[flow.from_]
        end = start if flow.to is None else columns.index[flow.to]
        if _is_stub(flow):
            side = _side(start, columns)
            orders[start].append(((2 * side, side * number, 0), (number, True)))
            if flow.to is not None:
                orders[start].append(((2 * side, side * number, side), (number, False)))
            continue
        for here, there, is_start in ((start, end, True), (end, start, False)):
            side, span = (1 if there > here else -1), abs(there - here)
            orders[here].append(((side, -side * span, side * number), (number, is_start)))
    places: list[dict[Leg, float]] = []
    for column, order in zip(columns.all, orders, strict=True):
        spread = min(_SPREAD, column.width * _BUNDLE / max(1, len(order) - 1))
        first = column.middle - (len(order) - 1) / 2 * spread
        places.append({leg: first + rank * spread for rank, (_, leg) in enumerate(sorted(order))})
    return places


def _side(column: int, columns: Columns) -> int:
    """Return where ways without a span turn to: to the right, in the last column to the left."""
    return 1 if column < len(columns.all) - 1 else -1


def _ways(flows: Sequence[Flow], columns: Columns, ground: Ground) -> list[_Way]:
    """Return the flows with their places in the order in which they are stacked from the top down.

    Those without a span come first, then the shorter before the longer.
    """
    legs = _legs(flows, columns)
    spans: list[_Way] = []
    stubs: list[tuple[int, float, int]] = []
    for number, flow in enumerate(flows):
        column = columns.index[flow.from_]
        start = legs[column][number, True]
        if _is_stub(flow):
            stubs.append((column, -_side(column, columns) * start, number))
            continue
        end = legs[columns.index[str(flow.to)]][number, False]
        middle = (start + end) / 2
        left = max(CONTENT, min(start, end, middle - _LEAST_PILL / 2))
        spans.append(_Way(flow, (start, end), left, min(columns.right, max(start, end, middle + _LEAST_PILL / 2))))
    spans.sort(key=lambda way: (way.right - way.left, way.left))
    passing = [x for way in spans for x in way.legs]
    ways: list[_Way] = []
    for column, _, number in sorted(stubs, reverse=True):
        out = legs[column][number, True]
        if flows[number].to is None:
            way = _exit(flows[number], out, passing, columns, ground)
        else:
            side = _side(column, columns)
            way = _loop(flows[number], (out, legs[column][number, False]), side, passing, columns, ground)
        ways.append(way)
        passing.extend(way.legs)
    return [*reversed(ways), *spans]


def _exit(flow: Flow, leg: float, passing: list[float], columns: Columns, ground: Ground) -> _Way:
    """Return a way out, its pill hung below its leg, as wide as there is room between the legs that pass it."""
    left = max([CONTENT, *(x + _CLEAR for x in passing if x < leg)])
    right = min([columns.right, *(x - _CLEAR for x in passing if x > leg)])
    pill = pill_of(flow, min(_MOST_TEXT, max(_LEAST_TEXT, right - left - 2 * PADDING)), ground)
    x = min(max(leg - pill.width / 2, left), right - pill.width)
    x = min(max(x, CONTENT), columns.right - pill.width)
    return _Way(flow, (leg,), x, x + pill.width, pill, x)


def _loop(
    flow: Flow, own: tuple[float, float], side: int, passing: list[float], columns: Columns, ground: Ground
) -> _Way:
    """Return a way back to its own step, its pill between its column and the next leg beside that."""
    outer = max(own, key=lambda x: side * x)
    edge = columns.right if side > 0 else CONTENT
    limit = min([edge, *(x - side * _CLEAR for x in passing if side * x > side * outer)], key=lambda x: side * x)
    room = abs(limit - outer) - 2 * PADDING
    stub = _STUB if room - _STUB >= 2 * _LEAST_TEXT else _SHORT_STUB
    pill = pill_of(flow, min(_MOST_TEXT, max(_LEAST_TEXT, room - stub)), ground)
    x = outer + side * stub - (0 if side > 0 else pill.width)
    x = min(max(x, CONTENT), columns.right - pill.width)
    return _Way(flow, own, min(x, *own), max(x + pill.width, *own), pill, x, side)


def _tracks(ways: list[_Way]) -> list[list[_Way]]:
    """Stack the ways so that none on the same height overlap, each below those before it that it overlaps."""
    tracks: list[list[_Way]] = []
    for way in ways:
        blocked = max(
            (
                number + 1
                for number, track in enumerate(tracks)
                if any(way.left < other.right + _APART and other.left < way.right + _APART for other in track)
            ),
            default=0,
        )
        if blocked == len(tracks):
            tracks.append([])
        tracks[blocked].append(way)
    return tracks


def _pill(way: _Way, passing: list[float], ground: Ground) -> tuple[Pill, float]:
    """Return the pill of a way and its x: low, near the middle, and where no line that goes on deeper crosses it."""
    if way.pill is not None:
        return way.pill, way.pill_x
    middle = sum(way.legs) / 2
    edges = [way.left - _APART, *(x for x in passing if way.left < x < way.right), way.right + _APART]
    found: list[tuple[float, float, float, Pill]] = []
    for left, right in ((before + _APART, after - _APART) for before, after in pairwise(edges)):
        room = right - left - 2 * PADDING
        if room >= _LEAST_TEXT:
            pill = pill_of(way.flow, min(_MOST_TEXT, room), ground)
            x = min(max(middle - pill.width / 2, left), right - pill.width)
            found.append((pill.height, abs(x + pill.width / 2 - middle), x, pill))
    if not found:
        pill = pill_of(way.flow, _LEAST_TEXT, ground)  # columns too narrow for anything between their lines
        return pill, middle - pill.width / 2
    _, _, x, pill = min(found, key=lambda each: each[:3])
    return pill, x


def _lines(way: _Way, y: float, pill: Spot, colour: Colour) -> list[Shape]:
    """Return the lines and the arrowhead of a way whose level part is at y."""
    if way.flow.to is None:
        return _leaving(way.legs[0], pill.y, colour)
    if way.side:
        return _turning(way.legs, y, pill.x if way.side > 0 else pill.x + pill.width, colour)
    return _span(way, y, colour)


def _leaving(x: float, y: float, colour: Colour) -> list[Shape]:
    """Return the dashed line of a way out, down to the top of its pill."""
    line: tuple[Command, ...] = (("M", 0, 0), ("L", 0, y - _TOP - _ARROW))
    return [Path(x, _TOP, line, stroke=colour, line=_LINE, dash=_DASH), _arrow(x, y, colour, (0, 1))]


def _turning(legs: tuple[float, ...], y: float, edge: float, colour: Colour) -> list[Shape]:
    """Return the two legs of a way back to its own step, from the ``edge`` of its pill."""
    out, back = legs
    return [
        Path(0, 0, (*_turn(out, _TOP, y, edge), ("L", edge, y)), stroke=colour, line=_LINE),
        Path(0, 0, (*_turn(back, _TOP + _ARROW, y, edge), ("L", edge, y)), stroke=colour, line=_LINE),
        _arrow(back, _TOP, colour, (0, -1)),
    ]


def _turn(x: float, top: float, y: float, towards: float) -> tuple[Command, ...]:
    """Return a leg from a height down to y and around the corner."""
    side = 1 if towards >= x else -1
    corner = min(_CORNER, abs(towards - x) / 2)
    bend = corner * (1 - QUARTER)
    return (
        ("M", x, top),
        ("L", x, y - corner),
        ("C", x, y - bend, x + side * bend, y, x + side * corner, y),
    )


def _span(way: _Way, y: float, colour: Colour) -> list[Shape]:
    start, end = way.legs
    side = 1 if end >= start else -1
    corner = min(_CORNER, abs(end - start) / 2)
    bend = corner * (1 - QUARTER)
    commands: tuple[Command, ...] = (
        *_turn(start, _TOP, y, end),
        ("L", end - side * corner, y),
        ("C", end - side * bend, y, end, y - bend, end, y - corner),
        ("L", end, _TOP + _ARROW),
    )
    return [Path(0, 0, commands, stroke=colour, line=_LINE), _arrow(end, _TOP, colour, (0, -1))]


def _arrow(x: float, y: float, colour: Colour, towards: tuple[int, int]) -> Path:
    """Return an arrowhead whose tip is at x and y."""
    right, down = towards
    wing = 0.6 * _ARROW
    back_x, back_y = -right * 1.4 * _ARROW, -down * 1.4 * _ARROW
    outline: tuple[Command, ...] = (
        ("M", 0, 0),
        ("L", back_x + down * wing, back_y + right * wing),
        ("L", back_x - down * wing, back_y - right * wing),
        ("Z",),
    )
    return Path(x, y, outline, fill=colour)
