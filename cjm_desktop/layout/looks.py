"""What views change in the look of cards: faint ones, and empty places for notes in a workshop."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from cjm_desktop.layout.columns import Columns
from cjm_desktop.layout.contrast import legible, mixed
from cjm_desktop.layout.shapes import Box, Command, Label, Path, Picture, Shape
from cjm_desktop.layout.sheet import CardBlock, PlacedCard
from cjm_desktop.layout.theme import Colour, Theme

_PALER: Final = 0.72
"""How much of a faint thing's colour is paper."""
_NOTE: Final = 60.0
_DASH: Final = (3.0, 3.0)


def shaded(block: CardBlock, theme: Theme, *, faint: bool) -> CardBlock:
    """Return a card as it is, or ``faint``: its colours mixed with the paper, its texts as pale as can be read."""
    if faint == bool(block.plain):
        return block
    if not faint:
        return replace(block, shapes=block.plain, plain=())
    shapes: list[Shape] = []
    for shape in block.shapes:
        shapes.append(_faded(shape, shapes, theme))
    return replace(block, shapes=tuple(shapes), plain=block.shapes)


def _faded(shape: Shape, below: list[Shape], theme: Theme) -> Shape:
    """Return a shape in paler colours; a text can be read on what is ``below`` it."""
    if isinstance(shape, Label):
        return replace(shape, colour=_pale_ink(shape.colour, theme.paper, _ground(shape, below, theme), theme.contrast))
    if isinstance(shape, Picture):
        return replace(shape, opacity=1 - _PALER)
    fill = _pale(shape.fill, theme.paper) if shape.fill is not None else None
    stroke = _pale(shape.stroke, theme.paper) if shape.stroke is not None else None
    return replace(shape, fill=fill, stroke=stroke)


def _ground(label: Label, below: list[Shape], theme: Theme) -> Colour:
    """Return the fill of the box on which a text stands: a card, or a sign on it."""
    x, y = label.x + label.text.width / 2, label.y + label.text.height / 2
    boxes = (shape for shape in reversed(below) if isinstance(shape, Box) and shape.fill is not None)
    fills = (box.fill for box in boxes if 0 <= x - box.x <= box.width and 0 <= y - box.y <= box.height)
    return next(fills, None) or theme.paper


@lru_cache(maxsize=256)
def _pale(colour: Colour, paper: Colour) -> Colour:
    return mixed(colour, paper, _PALER)


@lru_cache(maxsize=256)
def _pale_ink(ink: Colour, paper: Colour, ground: Colour, contrast: float) -> Colour:
    return legible(mixed(ink, paper, _PALER), ground, contrast)


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
