"""The flow band: ways back, ahead and out, as round-cornered paths with a pill that names them."""

from dataclasses import dataclass, replace

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import CONTENT, Columns
from cjm_desktop.layout.shapes import QUARTER, Box, Command, Label, Path, Shape
from cjm_desktop.layout.sheet import Band, Spot
from cjm_desktop.layout.text import TextBlock, measure
from cjm_desktop.layout.theme import Colour, Theme
from cjm_desktop.model.kinds import FLOW_KINDS
from cjm_desktop.model.records import Flow
from cjm_desktop.words import Language, say, say_share

_TOP = 8.0
_DROP = 22.0
_BOTTOM = 14.0
_TRACK_GAP = 8.0
_PILL_PADDING = 10.0
_PILL_EDGE = 3.0
_CORNER = 12.0
_LINE = 1.5
_SPREAD = 12.0
_APART = 12.0
_ARROW = 6.0
_DROP_OFF_LENGTH = 26.0
_DASH = (4.0, 3.0)
_LEAST_PILL = 84.0
_MOST_PILL = 220.0
_MOST_LINES = 4
_SHIFT = 8.0
_HANG = 5.0


@dataclass(frozen=True, slots=True)
class _Way:
    """A flow with its place: where it leaves and enters, and how far it and its pill reach."""

    flow: Flow
    start: float
    end: float
    pill: TextBlock
    pill_x: float
    left: float
    right: float

    @property
    def legs(self) -> tuple[float, ...]:
        """The x of its upright parts."""
        return (self.start,) if self.flow.to is None else (self.start, self.end)

    @property
    def hangs(self) -> bool:
        """Whether the pill is too wide for the line and stands below it."""
        return self.flow.to is not None and self.pill_width > abs(self.end - self.start) - 2 * _CORNER

    @property
    def pill_width(self) -> float:
        return self.pill.width + 2 * _PILL_PADDING

    @property
    def pill_height(self) -> float:
        return self.pill.height + 2 * _PILL_EDGE


def draw_flows(flows: tuple[Flow, ...], columns: Columns, theme: Theme, language: Language) -> Band:
    """Return a band with the flows from its top down."""
    tracks = _tracks(_ways(flows, columns, language))
    lines: list[Shape] = []
    pills: list[Shape] = []
    spots: list[Spot] = []
    y = _TOP + _DROP
    for number, track in enumerate(tracks):
        passing = [x for deeper in tracks[number + 1 :] for way in deeper for x in way.legs]
        half = max(way.pill_height / 2 for way in track)
        for way in (_clear(way, passing) for way in track):
            colour = theme.flows[way.flow.kind]
            lines.extend(_path(way, y + half, colour))
            top = y + half + (_HANG if way.hangs else -way.pill_height / 2)
            pills.append(Box(way.pill_x, top, way.pill_width, way.pill_height, 10, theme.paper, colour))
            spots.append(Spot(way.flow.id, way.pill_x, top, way.pill_width, way.pill_height))
            pills.append(Label(way.pill_x + _PILL_PADDING, top + _PILL_EDGE, way.pill, colour))
        y += half + max(_HANG + way.pill_height if way.hangs else half for way in track) + _TRACK_GAP
    return Band(0, y - _TRACK_GAP + _BOTTOM, (*lines, *pills), tuple(spots))


def _ways(flows: tuple[Flow, ...], columns: Columns, language: Language) -> list[_Way]:
    """Return the flows with their places; those that share a column stand beside each other in it."""
    ends: dict[int, list[tuple[int, int, bool]]] = {}
    for number, flow in enumerate(flows):
        start = columns.index[flow.from_]
        end = start if flow.to is None else columns.index[flow.to]
        ends.setdefault(start, []).append((end, number, True))
        if flow.to is not None:
            ends.setdefault(end, []).append((start, number, False))
    places: dict[tuple[int, bool], float] = {}
    for column, leaving in ends.items():
        middle = columns.all[column].middle
        spread = min(_SPREAD, columns.all[column].width / (len(leaving) + 1))
        # Flows to the left stand left of those to the right, so that they do not cross where they begin.
        for rank, (_, number, is_start) in enumerate(sorted(leaving)):
            places[number, is_start] = middle + (rank - (len(leaving) - 1) / 2) * spread
    return [
        _way(flow, places[number, True], places.get((number, False)), columns, language)
        for number, flow in enumerate(flows)
    ]


def _way(flow: Flow, start: float, end: float | None, columns: Columns, language: Language) -> _Way:
    words = [flow.label or say(FLOW_KINDS[flow.kind], language)]
    if flow.share is not None:
        words.append(say_share(flow.share))
    room = columns.all[columns.index[flow.from_]].width - _DROP_OFF_LENGTH if end is None else abs(end - start)
    room = max(_LEAST_PILL, room - 2 * _CORNER) - 2 * _PILL_PADDING
    pill = measure(" ".join(words), themes.SMALL_BOLD, min(_MOST_PILL, room), language, _MOST_LINES)
    width = pill.width + 2 * _PILL_PADDING
    if end is None:
        # A drop-off leaves to the right, in the last column to the left.
        away = 1 if start + _DROP_OFF_LENGTH + width <= columns.right else -1
        end = start + away * _DROP_OFF_LENGTH
        pill_x = end if away > 0 else end - width
    else:
        pill_x = (start + end - width) / 2
    pill_x = min(max(pill_x, CONTENT), columns.right - width)
    return _Way(flow, start, end, pill, pill_x, min(start, end, pill_x), max(start, end, pill_x + width))


def _tracks(ways: list[_Way]) -> list[list[_Way]]:
    """Stack the ways so that none on the same height overlap: short ones above, where long ones pass around them."""
    tracks: list[list[_Way]] = []
    for way in sorted(ways, key=lambda way: (way.right - way.left, way.left)):
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


def _clear(way: _Way, passing: list[float]) -> _Way:
    """Move the pill along its line to where none of the lines that pass through to deeper tracks crosses it."""
    if way.flow.to is None:
        return way
    left, right = sorted((way.start, way.end))
    room = max(0.0, (right - left - way.pill_width) / 2 - _CORNER)
    shifts = [side * step * _SHIFT for step in range(int(room / _SHIFT) + 1) for side in (1, -1)]
    for shift in shifts:
        x = way.pill_x + shift
        if not any(x - _CORNER / 2 < leg < x + way.pill_width + _CORNER / 2 for leg in passing):
            return replace(way, pill_x=x)
    return way


def _path(way: _Way, y: float, colour: Colour) -> list[Shape]:
    """Return the line and the arrowhead of a way whose level part is at y."""
    start, end = way.start, way.end
    side = 1 if end >= start else -1
    corner = min(_CORNER, abs(end - start) / 2)
    bend = corner * (1 - QUARTER)
    down: tuple[Command, ...] = (
        ("M", start, _TOP),
        ("L", start, y - corner),
        ("C", start, y - bend, start + side * bend, y, start + side * corner, y),
    )
    if way.flow.to is None:
        dashed = Path(0, 0, (*down, ("L", end - side * _ARROW, y)), stroke=colour, line=_LINE, dash=_DASH)
        return [dashed, _arrow(end, y, colour, (side, 0))]
    line = Path(
        0,
        0,
        (
            *down,
            ("L", end - side * corner, y),
            ("C", end - side * bend, y, end, y - bend, end, y - corner),
            ("L", end, _TOP + _ARROW),
        ),
        stroke=colour,
        line=_LINE,
    )
    return [line, _arrow(end, _TOP, colour, (0, -1))]


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
