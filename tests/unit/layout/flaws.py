"""What a reader would see to be wrong on a sheet, found in nothing but its shapes."""

from collections.abc import Iterator
from itertools import pairwise

from cjm_desktop.layout.contrast import contrast
from cjm_desktop.layout.fonts import missing_characters
from cjm_desktop.layout.shapes import Box, Label
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.layout.text import TextBlock
from tests.unit.layout.geometry import Rectangle, bounds, drawn, fills_below_labels, meeting, of

LEAST_CONTRAST = 4.5


def flaws(sheet: Sheet) -> list[str]:
    """Say what overlaps, is cut, leaves its place or has no glyph."""
    return [*_overlaps(sheet), *_cuts(sheet), *_strays(sheet), *_missing(sheet)]


def faint(sheet: Sheet) -> list[str]:
    """Say which texts can hardly be read on what they stand on."""
    pairs = ((label, fill) for label, fills in fills_below_labels(sheet) for fill in fills)
    return [
        f"“{label.text.text}” is {label.colour} on {fill}"
        for label, fill in pairs
        if contrast(label.colour, fill) < LEAST_CONTRAST
    ]


def _overlaps(sheet: Sheet) -> Iterator[str]:
    said = {bounds(label): label.text.text for label in of(Label, drawn(sheet))}
    for one, other in meeting(said):
        yield f"“{said[one]}” overlaps “{said[other]}”"


def _cuts(sheet: Sheet) -> Iterator[str]:
    for label in of(Label, drawn(sheet)):
        if label.text.shortened:
            yield f"“{label.text.text}” is not there to its end"
        for word in _cut_words(label.text):
            yield f"“{label.text.text}” is cut within a word: {word}"


def _cut_words(block: TextBlock) -> Iterator[str]:
    for paragraph in block.paragraphs:
        for (_, end), (begin, _) in pairwise(paragraph.lines):
            ends = paragraph.text[end - 1 : end] + paragraph.text[begin : begin + 1]
            if end == begin and ends.isascii() and ends.isalnum():
                yield f"{paragraph.text[:end]}|{paragraph.text[begin:]}"


def _strays(sheet: Sheet) -> Iterator[str]:
    whole = Rectangle(0, 0, sheet.width, sheet.height)
    boxes = [bounds(box) for box in of(Box, drawn(sheet))]
    for label in of(Label, drawn(sheet)):
        place = bounds(label)
        if not whole.holds(place):
            yield f"“{label.text.text}” leaves the sheet"
        if any(box.meets(place) and not box.holds(place) for box in boxes):
            yield f"“{label.text.text}” crosses the edge of a box"


def _missing(sheet: Sheet) -> Iterator[str]:
    for label in of(Label, drawn(sheet)):
        for character in missing_characters([label.text.text], label.text.language):
            yield f"“{label.text.text}” has no glyph for {character}"
