"""Characters to glyphs: a paragraph is cut into runs of one face each, and each run is shaped by HarfBuzz."""

import re
from dataclasses import dataclass

import uharfbuzz as hb

from cjm_desktop.layout.fonts import FIRST_PICTOGRAPH, Face, Stack, clings

# Ligatures would glue characters that belong to different lines or hits of a search; locl swaps digits by context.
_FEATURES = {"kern": True, "liga": False, "clig": False, "dlig": False, "locl": False}
_JOINER = "\u200d"
_EMOJI_SELECTOR = "\ufe0f"
_MOST_MOVED = 0.4
"""How far in em a mark is moved at most: piles of marks would leave the card and cover other texts."""
_KEYCAP = "\u20e3"
_SEPARATOR = re.compile(r"·(?=\s)|(?<=\s)·")
"""A dot beside a blank. Chinese ones are as wide as a character, because they stand within names, without blanks."""


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face, from left to right."""

    face: Face
    glyphs: list[int]
    advances: list[int]
    """Font units to the next glyph, kerning included."""
    clusters: list[int]
    """For each glyph the position in the paragraph of the first character that it stands for."""
    offsets: list[tuple[int, int]] | None
    """Font units by which a glyph is moved right and up; none when none is moved."""


def shape(paragraph: str, faces: Stack) -> list[Run]:
    """Return the runs of a paragraph, a text without line ends."""
    if not paragraph:
        return []
    first = faces[0]
    if first.plain.issuperset(paragraph) and (first.is_latin or not _SEPARATOR.search(paragraph)):
        return [_shape_run(paragraph, 0, len(paragraph), first, may_move=False)]
    chosen = _choose_faces(paragraph, faces)
    runs: list[Run] = []
    start = 0
    for end in range(1, len(paragraph) + 1):
        if end == len(paragraph) or chosen[end] is not chosen[start]:
            runs.append(_shape_run(paragraph, start, end, chosen[start], may_move=True))
            start = end
    return runs


def _shape_run(paragraph: str, start: int, end: int, face: Face, *, may_move: bool) -> Run:
    """Shape a part of a paragraph; only marks may be moved off the place where the pen is."""
    buffer = hb.Buffer()
    buffer.add_str(paragraph[start:end])
    buffer.guess_segment_properties()
    buffer.direction = "ltr"
    hb.shape(face.font, buffer, _FEATURES)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    most = round(face.units * _MOST_MOVED)
    offsets = [
        (min(most, max(-most, position.x_offset)), min(most, max(-most, position.y_offset)))
        for position in (positions if may_move else ())
    ]
    return Run(
        face,
        [info.codepoint for info in infos],
        [position.x_advance for position in positions],
        [info.cluster + start for info in infos] if start else [info.cluster for info in infos],
        offsets if any(x or y for x, y in offsets) else None,
    )


def _choose_faces(paragraph: str, faces: Stack) -> list[Face]:
    """Return the face of each character.

    Marks, joiners and selectors stay with what they follow, blanks with the run before them; pictographs go to the
    emoji face first.
    """
    emoji = faces[-1]
    separators = {found.start() for found in _SEPARATOR.finditer(paragraph)}
    latin = next(face for face in faces if face.is_latin)
    chosen: list[Face] = []
    for index, character in enumerate(paragraph):
        following = paragraph[index + 1 : index + 2]
        if index and (clings(character) or paragraph[index - 1] == _JOINER):
            face = chosen[-1]
        elif character in emoji.covered and (character >= FIRST_PICTOGRAPH or following in (_EMOJI_SELECTOR, _KEYCAP)):
            face = emoji
        elif character == " " and index and chosen[-1] is not emoji and character in chosen[-1].covered:
            face = chosen[-1]
        elif index in separators:
            face = latin
        else:
            face = next((face for face in faces if character in face.covered), faces[0])
        chosen.append(face)
    return chosen
