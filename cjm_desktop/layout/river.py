"""The river of a funnel: as wide as the share of customers who are still there, with branches where they are lost.

Its upper edge is level; who is lost turns down and away from its lower edge, in a branch as wide as the loss.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from cjm_desktop.insight.funnel import Passage
from cjm_desktop.layout.contrast import legible, mixed
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.shapes import QUARTER, Command, Path, Shape
from cjm_desktop.layout.theme import Colour

HEIGHT: Final = 96.0
"""How wide the river is in pt where all customers are there."""
DASH: Final = (4.0, 3.0)
"""Of edges that lie lower than the truth may be, and of what nobody knows the size of."""
MEANT: Final = 3.0
"""Contrast to the paper of what is no text and means something."""
_EDGE: Final = 1.5
_FORK: Final = 0.4
"""The part of its column after which those turn off who are lost."""
_TURN: Final = 14.0
_FALL: Final = 6.0
_TIP: Final = 10.0
_ASIDE: Final = 6.0
_LEAST: Final = 1.5
_UNKNOWN: Final = 10.0
TINT: Final = 0.22
_LOSS_TINT: Final = 0.32


@dataclass(frozen=True, slots=True)
class Reach:
    """One column's part of the river: who is there, and what becomes of them."""

    passage: Passage
    left: float
    right: float
    """Between which x in pt it is drawn."""
    stage: str
    colour: Colour
    """That of the stage."""
    is_last: bool

    @property
    def fork(self) -> float:
        """Return the x at which those turn off who are lost."""
        return self.left + _FORK * (self.right - self.left)

    @property
    def depth(self) -> float:
        """Return how wide the river is in pt where the reach begins."""
        return self.passage.still * HEIGHT

    @property
    def end(self) -> float:
        """Return how wide it is where the reach ends."""
        return self.passage.left * HEIGHT

    @property
    def has_branch(self) -> bool:
        """Whether customers are lost here."""
        return self.passage.lost > 0 or self.passage.hides_loss

    @property
    def branch(self) -> float:
        """Return how wide in pt the branch of those is who are lost."""
        if not self.passage.lost:
            return _UNKNOWN
        room = self.right - _ASIDE - self.fork - _TURN
        return max(_LEAST, min(self.passage.lost * HEIGHT, room))

    @property
    def mouth(self) -> tuple[float, float]:
        """Return where the branch ends, x and the distance below the river's upper edge."""
        return self.fork + _TURN + self.branch / 2, self.depth + _TURN + _FALL + self.head

    @property
    def head(self) -> float:
        """Return how long the tip of the branch is."""
        return min(max(self.branch * 0.4, 6.0), 14.0)


def draw_river(reaches: Sequence[Reach], worst: frozenset[int], ground: Ground) -> Iterator[Shape]:
    """Yield the river with its upper edge at 0, and its branches; those at the places of the ``worst`` are full."""
    theme = ground.theme
    parts = [list(run) for _, run in groupby(reaches, lambda reach: reach.stage)]
    for part in parts:
        yield Path(0, 0, _outline(part), fill=mixed(theme.paper, part[0].colour, TINT))
    for part in parts:
        if part[0].depth and part is not parts[0]:
            yield Path(part[0].left, 0, (("M", 0, 0), ("L", 0, part[0].depth)), stroke=theme.paper, line=_EDGE)
    for number, reach in enumerate(reaches):
        if reach.has_branch:
            yield from _branch(reach, ground, is_worst=number in worst)
    for part in parts:
        yield from _edges(part, legible(part[0].colour, theme.paper, MEANT))


def _outline(part: Sequence[Reach]) -> tuple[Command, ...]:
    """Return the way around a stage's part of the river."""
    last = part[-1]
    tip = _tip(last)
    upper: tuple[Command, ...] = (("M", part[0].left, 0), ("L", last.right - tip, 0), ("L", last.right, last.end / 2))
    lower: list[Command] = [("L", last.right - tip, last.end)]
    for reach in reversed(part):
        lower.extend((("L", reach.fork, reach.end), ("L", reach.fork, reach.depth), ("L", reach.left, reach.depth)))
    return (*upper, *lower, ("Z",))


def _tip(reach: Reach) -> float:
    """Return how far the river's end is pointed."""
    return min(_TIP, reach.end / 2, (reach.right - reach.left) / 4) if reach.is_last else 0.0


def _edges(part: Sequence[Reach], colour: Colour) -> Iterator[Path]:
    """Yield the lines above and below a stage's part of the river, as far as somebody is there."""
    for reach in part:
        end = (reach.right if reach.end else reach.fork) - _tip(reach)
        if not reach.depth:
            return
        yield Path(reach.left, 0, (("M", 0, 0), ("L", end - reach.left, 0)), stroke=colour, line=2 * _EDGE)
        is_known = reach.passage.is_exact
        yield _lower(reach.left, reach.fork, reach.depth, colour, is_known=is_known)
        if reach.end:
            is_known = is_known and not reach.passage.hides_loss
            yield _lower(reach.fork, end, reach.end, colour, is_known=is_known)


def _lower(left: float, right: float, y: float, colour: Colour, *, is_known: bool) -> Path:
    line: tuple[Command, ...] = (("M", 0, 0), ("L", right - left, 0))
    return Path(left, y, line, stroke=colour, line=_EDGE, dash=() if is_known else DASH)


def _branch(reach: Reach, ground: Ground, *, is_worst: bool) -> Iterator[Path]:
    """Yield the branch of those who are lost, from the river's lower edge around a corner down to its tip."""
    theme, width = ground.theme, reach.branch
    colour = theme.flows["drop-off"]
    x, tip = reach.mouth
    inner, outer, bottom = x - width / 2, x + width / 2, tip - reach.head
    top = reach.end if reach.passage.lost else reach.depth - width
    wing = max(2.5, width * 0.12)
    outside: tuple[Command, ...] = (
        ("M", reach.fork, top),
        *_corner(reach.fork, top, outer, bottom - _FALL),
        ("L", outer, bottom),
    )
    inside: tuple[Command, ...] = (
        ("L", inner, bottom),
        ("L", inner, bottom - _FALL),
        *_corner_back(inner, bottom - _FALL, reach.fork, reach.depth),
    )
    if not reach.passage.lost:
        middle = (top + reach.depth) / 2
        line: tuple[Command, ...] = (("M", reach.fork, middle), *_corner(reach.fork, middle, x, bottom))
        yield Path(0, 0, line, stroke=colour, line=_EDGE, dash=DASH)
        yield Path(0, 0, _head(x, bottom, tip, 3.5), fill=colour)
        return
    head = _head(x, bottom, tip, width / 2 + wing)
    if is_worst:
        yield Path(0, 0, (*outside, *inside, ("Z",)), fill=colour)
    else:
        yield Path(0, 0, (*outside, *inside, ("Z",)), fill=mixed(theme.paper, colour, _LOSS_TINT))
        yield Path(0, 0, outside, stroke=colour)
        yield Path(0, 0, (("M", inner, bottom), *inside[1:]), stroke=colour)
    yield Path(0, 0, head, fill=colour)


def _corner(x: float, y: float, to_x: float, to_y: float) -> tuple[Command]:
    """Return a quarter of an ellipse, from level to upright."""
    return (("C", x + QUARTER * (to_x - x), y, to_x, to_y - QUARTER * (to_y - y), to_x, to_y),)


def _corner_back(x: float, y: float, to_x: float, to_y: float) -> tuple[Command]:
    """Return the same from upright to level."""
    return (("C", x, y + QUARTER * (to_y - y), to_x - QUARTER * (to_x - x), to_y, to_x, to_y),)


def _head(x: float, y: float, tip: float, wing: float) -> tuple[Command, ...]:
    return ("M", x - wing, y), ("L", x + wing, y), ("L", x, tip), ("Z",)
