"""What is written below a branch of a funnel's river: how many are lost there, and by which ways."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.insight.funnel import Funnel, Passage
from cjm_desktop.insight.remaining import Way
from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.marks import icon_mark
from cjm_desktop.layout.river import Reach
from cjm_desktop.layout.shapes import Box, Label, Shape, moved
from cjm_desktop.layout.sheet import Spot
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour, Style
from cjm_desktop.model.kinds import FLOW_KINDS
from cjm_desktop.words import Text, say, say_share

_GAP: Final = 2.0
_MOST_WAYS: Final = 3
_MOST_LINES: Final = 8
_ICON: Final = 9.0
_BADGE_PAD: Final = 5.0
_BADGE_GAP: Final = 3.0


@dataclass(frozen=True, slots=True)
class Loss:
    """What is drawn below a branch, where it is clicked for each way out, and the y below it."""

    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...]
    bottom: float


def draw_loss(reach: Reach, ways: Sequence[Way], funnel: Funnel, ground: Ground, *, is_worst: bool) -> Loss:
    """Return what is said of those who are lost in a column, by the ``ways`` that lead out of it.

    The river's upper edge is at 0.
    """
    theme = ground.theme
    colour = theme.flows["drop-off"]
    x, y = reach.mouth
    y += _GAP
    shapes: list[Shape] = []
    if is_worst:
        badge, width, height = bottleneck_badge(colour, reach.right - reach.left, ground)
        left = _centred(x, width, reach)
        shapes += [moved(shape, left, y) for shape in badge]
        y += height + _BADGE_GAP
    spots: list[Spot] = []
    left, right = reach.fork, reach.mouth[0] + reach.branch / 2
    for text, style, ink, way in _lines(reach.passage, ways, funnel, ground):
        block = measure(text, style, reach.right - reach.left, ground.language, _MOST_LINES)
        shapes.append(Label(_centred(x, block.width, reach), y, block, ink))
        left, right = min(left, shapes[-1].x), max(right, shapes[-1].x + block.width)
        if way is not None and len(ways) > 1:
            spots.append(Spot(way.flow.id, reach.left, y, reach.right - reach.left, block.height))
        y += block.height
    if len(ways) == 1:
        spots.append(Spot(ways[0].flow.id, left, reach.end, right - left, y - reach.end))
    return Loss(tuple(shapes), tuple(spots), y)


def bottleneck_badge(colour: Colour, room: float, ground: Ground) -> tuple[tuple[Shape, ...], float, float]:
    """Return the sign of a bottleneck from the origin, with its width and height."""
    word = say(Text("Funnel", "Bottleneck"), ground.language)
    block = measure(word, themes.BADGE, room - 2 * _BADGE_PAD - _ICON - 3, ground.language, 2)
    width, height = block.width + 2 * _BADGE_PAD + _ICON + 3, block.height + 3
    icon = moved(icon_mark("warning", ground.theme.paper, _ICON), _BADGE_PAD, (height - _ICON) / 2)
    label = Label(_BADGE_PAD + _ICON + 3, 1.5, block, ground.theme.paper)
    return (Box(0, 0, width, height, min(7.5, height / 2), colour), icon, label), width, height


def _centred(x: float, width: float, reach: Reach) -> float:
    """Return the left edge of something around x that stays within its column."""
    return max(reach.left, min(x - width / 2, reach.right - width))


def _lines(
    passage: Passage, ways: Sequence[Way], funnel: Funnel, ground: Ground
) -> list[tuple[str, Style, Colour, Way | None]]:
    theme, language = ground.theme, ground.language
    colour = theme.flows["drop-off"]
    amount = "? %" if not passage.lost else f"−{say_share(passage.lost)}"
    if passage.lost and passage.hides_loss:
        amount = f"{amount} + ?"
    lines: list[tuple[str, Style, Colour, Way | None]] = [(amount, themes.STEP, colour, None)]
    count = funnel.count(passage.lost)
    if count:
        told = say(Text("Funnel", "{count} a year")(count=count), language)
        lines.append((told, themes.SMALL, theme.second, None))
    names = sorted(ways, key=lambda way: -(way.share or 0))
    shown = names if len(names) <= _MOST_WAYS else names[: _MOST_WAYS - 1]
    for way in shown:
        called = way.flow.label or say(FLOW_KINDS[way.flow.kind], language)
        share = "? %" if way.share is None else say_share(way.share)
        own = f"{share} {called}" if len(ways) > 1 or passage.untold else called
        lines.append((own, themes.SMALL, theme.second, way))
    if len(shown) < len(names):
        more = say(Text("Funnel", "{count} other ways out")(count=len(names) - len(shown)), language)
        lines.append((more, themes.SMALL, theme.second, None))
    if passage.untold:
        share = say_share(passage.untold)
        others = Text("Funnel", "{share} without a reason told")(share=share)
        told = say(others if ways else Text("Funnel", "No reason told"), language)
        lines.append((told, themes.SMALL, theme.second, None))
    return lines
