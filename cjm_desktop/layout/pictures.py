"""Pictures on the sheet: on cards, as portraits and as the map's logo."""

from dataclasses import replace
from typing import Final

from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.shapes import Box, Label, Picture, moved
from cjm_desktop.layout.sheet import CardBlock
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.records import Asset

_INSET: Final = 4.0
_OUT: Final = 7.0
"""By how much what is said without a ground moves to the left, to stand in line with its picture."""
_CORNER: Final = 3.0
_STORY_CORNER: Final = 5.0
_LEAST: Final = 24.0
"""Height in pt of the lowest picture, from which more is cut off at the sides."""
_MOST: Final = 0.6
_MOST_OF_STORY: Final = 1.25
"""How high a picture is at most, as part of its width."""


def with_picture(block: CardBlock, kind: CardKind, ground: Ground) -> CardBlock:
    """Return a card with its picture above everything else, if it has one.

    In a storyboard the picture takes the whole width and what is said stands below it on the paper, as in a book,
    unless the card has a ground of its own: another colour, or dashes around what is only assumed.
    """
    if block.card.picture is None:
        return block
    asset = ground.asset(block.card.picture)
    box, *others = block.shapes
    most = _MOST_OF_STORY if kind == "picture" else _MOST
    if kind == "picture" and isinstance(box, Box) and box.fill == ground.theme.cards[kind].fill and not box.dash:
        picture = _across(asset, 0, block.width, most, _STORY_CORNER)
        below = [] if all(isinstance(shape, Label) and not shape.text.text for shape in others) else others
        height = picture.height + (block.height if below else 0)
        edge = Box(0, 0, picture.width, picture.height, _STORY_CORNER, stroke=ground.theme.hairline)
        shapes = (picture, edge, *(moved(shape, -_OUT, picture.height) for shape in below))
        return replace(block, height=height, shapes=shapes)
    picture = _across(asset, _INSET, block.width, most, _CORNER)
    added = _INSET + picture.height
    lower = (moved(shape, 0, added) for shape in others)
    return replace(
        block,
        height=block.height + added,
        shapes=(replace(box, height=block.height + added), picture, *lower),
    )


def _across(asset: Asset, inset: float, card: float, most: float, radius: float) -> Picture:
    width = card - 2 * inset
    height = min(max(width * asset.height / asset.width, _LEAST), most * width)
    return Picture(inset, inset, width, height, asset, radius)


def portrait(asset: Asset, radius: float) -> Picture:
    """Return a picture in a circle that touches the left and upper edge."""
    return Picture(0, 0, 2 * radius, 2 * radius, asset, radius)


def whole(asset: Asset, width: float, height: float) -> Picture:
    """Return all of a picture, as large as it fits into a width and height."""
    scale = min(width / asset.width, height / asset.height)
    return Picture(0, 0, asset.width * scale, asset.height * scale, asset)
