"""How many customers are still there, written in the river of a funnel, or below it where it is too narrow."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.insight.funnel import Funnel
from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.river import Reach
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.text import measure, natural_width
from cjm_desktop.layout.theme import Style
from cjm_desktop.words import say_number, say_share

_INSET: Final = 9.0
_ABOVE: Final = 3.0
_BELOW: Final = 3.0
_STYLES: Final = (themes.STAGE, themes.STEP, themes.SMALL_BOLD)
_ALMOST: Final = 0.0005


def draw_shares(reaches: Sequence[Reach], funnel: Funnel, ground: Ground) -> Iterator[Label]:
    """Yield the shares: where a stage begins, after each loss, and at the end if there was one in the last column."""
    said, stage, free = -1.0, "", 0.0
    for reach in reaches:
        still = reach.passage.still
        if reach.stage != stage or abs(still - said) > _ALMOST:
            labels = list(_share(reach, funnel, ground))
            free = max((label.x + label.text.width + _INSET for label in labels), default=free)
            yield from labels
        said, stage = still, reach.stage
    if reaches and reaches[-1].passage.lost:
        yield from _end(reaches[-1], max(free, reaches[-1].fork), funnel, ground)


def said_of_still(share: float, *, is_exact: bool) -> str:
    """Return a share of which it may be known only how large it is at most."""
    return say_share(share) if is_exact else f"≤ {say_share(share)}"


def _share(reach: Reach, funnel: Funnel, ground: Ground) -> Iterator[Label]:
    text = said_of_still(reach.passage.still, is_exact=reach.passage.is_exact)
    x, room = reach.left + _INSET, reach.right - reach.left - 2 * _INSET
    for style in _STYLES:
        width = natural_width(text, style, ground.language)
        deep = reach.depth if x + width < reach.fork else min(reach.depth, reach.end)
        if width <= room and style.line_height + 2 * _ABOVE <= deep:
            yield from _in_river(text, style, x, deep, reach, funnel, ground)
            return
    free = reach.fork + _BELOW - reach.left if reach.has_branch else reach.right - reach.left
    width = natural_width(text, themes.SMALL_BOLD, ground.language)
    if width <= free:
        block = measure(text, themes.SMALL_BOLD, width + 1, ground.language, 1)
        yield Label(reach.left, reach.depth + _BELOW, block, ground.theme.ink)


def _in_river(
    text: str, style: Style, x: float, deep: float, reach: Reach, funnel: Funnel, ground: Ground
) -> Iterator[Label]:
    """Yield a share and how many that are, in the middle of what there is of the river at both."""
    share = measure(text, style, reach.right - x, ground.language, 1)
    count = funnel.count(reach.passage.still)
    blocks = [share]
    if count is not None:
        number = say_number(count) if reach.passage.is_exact else f"≤ {say_number(count)}"
        width = natural_width(number, themes.SMALL, ground.language)
        deep = deep if x + width < reach.fork else min(deep, reach.end)
        fits = share.height + themes.SMALL.line_height + 2 * _ABOVE <= deep
        if fits and width <= reach.right - x - _INSET:
            blocks.append(measure(number, themes.SMALL, width + 1, ground.language, 1))
    y = (deep - sum(block.height for block in blocks)) / 2
    for block in blocks:
        yield Label(x, y, block, ground.theme.ink)
        y += block.height


def _end(reach: Reach, left: float, funnel: Funnel, ground: Ground) -> Iterator[Label]:
    """Yield the share of those who come to the end, right of the last loss, where there is room."""
    text = said_of_still(reach.passage.left, is_exact=funnel.ends_exactly)
    room = reach.right - 2 * _INSET - left
    for style in _STYLES:
        width = natural_width(text, style, ground.language)
        if width <= room and style.line_height + 2 * _ABOVE <= reach.end:
            block = measure(text, style, width + 1, ground.language, 1)
            yield Label(reach.right - 2 * _INSET - width, (reach.end - block.height) / 2, block, ground.theme.ink)
            return
