"""What views change in the look of cards: faint ones, and empty places for notes in a workshop."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from cjm_desktop.layout.columns import Columns
from cjm_desktop.layout.shapes import Command, Label, Path, Picture, Shape
from cjm_desktop.layout.sheet import CardBlock, PlacedCard
from cjm_desktop.layout.theme import Colour, Theme

_LEFT_OF_IT: Final = 0.28
"""How much of its colour a faint thing keeps; the rest is paper."""
_NOTE: Final = 60.0
_DASH: Final = (3.0, 3.0)


def shaded(block: CardBlock, theme: Theme, *, faint: bool) -> CardBlock:
    """Return a card as it is, or ``faint``, with its colours mixed with the paper."""
    if faint == bool(block.plain):
        return block
    if not faint:
        return replace(block, shapes=block.plain, plain=())
    return replace(block, shapes=tuple(_faded(shape, theme) for shape in block.shapes), plain=block.shapes)


def _faded(shape: Shape, theme: Theme) -> Shape:
    if isinstance(shape, Label):
        return replace(shape, colour=_mixed(shape.colour, theme.paper))
    if isinstance(shape, Picture):
        return replace(shape, opacity=_LEFT_OF_IT)
    fill = _mixed(shape.fill, theme.paper) if shape.fill is not None else None
    stroke = _mixed(shape.stroke, theme.paper) if shape.stroke is not None else None
    return replace(shape, fill=fill, stroke=stroke)


@lru_cache(maxsize=256)
def _mixed(colour: Colour, paper: Colour) -> Colour:
    parts = ((int(colour[at : at + 2], 16), int(paper[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(other + (own - other) * _LEFT_OF_IT):02X}" for own, other in parts)


def empty_notes(
    cards: Sequence[PlacedCard], columns: Columns, top: float, gap: float, theme: Theme
) -> tuple[list[Shape], float]:
    """Return an empty place for a note below the cards of each step, and the y below the lowest."""
    below = dict.fromkeys(range(len(columns.all)), top)
    for card in cards:
        first = columns.index[card.block.card.step]
        last = first if card.block.card.through is None else columns.index[card.block.card.through]
        for number in range(min(first, last), max(first, last) + 1):
            below[number] = max(below[number], card.y + card.block.height + gap)
    shapes: list[Shape] = [
        _note(columns.all[number].x, y, columns.all[number].width, theme) for number, y in below.items()
    ]
    return shapes, max(below.values(), default=top) + _NOTE


def _note(x: float, y: float, width: float, theme: Theme) -> Path:
    outline: tuple[Command, ...] = (("M", 0, 0), ("L", width, 0), ("L", width, _NOTE), ("L", 0, _NOTE), ("Z",))
    return Path(x, y, outline, stroke=theme.zero_line, line=0.75, dash=_DASH)
