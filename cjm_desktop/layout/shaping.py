"""Characters to glyphs: a paragraph is cut into runs of one face each, and each run is shaped by HarfBuzz."""

import unicodedata
from dataclasses import dataclass

import uharfbuzz as hb

from cjm_desktop.layout.fonts import Face, Stack

# Ligatures would glue characters that belong to different lines or hits of a search; locl swaps digits by context.
_FEATURES = {"kern": True, "liga": False, "clig": False, "dlig": False, "locl": False}
_JOINER = "\u200d"
_EMOJI_SELECTOR = "\ufe0f"
_FIRST_PICTOGRAPH = "\U0001f000"
_KEYCAP = "\u20e3"


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
    if _is_plain(paragraph) and first.covered.issuperset(map(ord, paragraph)):
        return [_shape_run(paragraph, 0, len(paragraph), first)]
    chosen = _choose_faces(paragraph, faces)
    runs: list[Run] = []
    start = 0
    for end in range(1, len(paragraph) + 1):
        if end == len(paragraph) or chosen[end] is not chosen[start]:
            runs.append(_shape_run(paragraph, start, end, chosen[start]))
            start = end
    return runs


def _is_plain(paragraph: str) -> bool:
    return _JOINER not in paragraph and _EMOJI_SELECTOR not in paragraph and max(paragraph) < _FIRST_PICTOGRAPH


def _shape_run(paragraph: str, start: int, end: int, face: Face) -> Run:
    buffer = hb.Buffer()
    buffer.add_str(paragraph[start:end])
    buffer.guess_segment_properties()
    buffer.direction = "ltr"
    hb.shape(face.font, buffer, _FEATURES)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    moved = any(position.x_offset or position.y_offset for position in positions)
    return Run(
        face,
        [info.codepoint for info in infos],
        [position.x_advance for position in positions],
        [info.cluster + start for info in infos] if start else [info.cluster for info in infos],
        [(position.x_offset, position.y_offset) for position in positions] if moved else None,
    )


def _choose_faces(paragraph: str, faces: Stack) -> list[Face]:
    """Return the face of each character.

    Marks, joiners and selectors stay with what they follow, blanks with the run before them; pictographs go to the
    emoji face first.
    """
    emoji = faces[-1]
    chosen: list[Face] = []
    for index, character in enumerate(paragraph):
        code = ord(character)
        following = paragraph[index + 1 : index + 2]
        if index and (_clings(character) or paragraph[index - 1] == _JOINER):
            face = chosen[-1]
        elif code in emoji.covered and (character >= _FIRST_PICTOGRAPH or following in (_EMOJI_SELECTOR, _KEYCAP)):
            face = emoji
        elif character == " " and index and chosen[-1] is not emoji and code in chosen[-1].covered:
            face = chosen[-1]
        else:
            face = next((face for face in faces if code in face.covered), faces[0])
        chosen.append(face)
    return chosen


def _clings(character: str) -> bool:
    """Tell whether a character changes the one before it rather than standing for itself."""
    return unicodedata.category(character) in {"Mn", "Me", "Mc", "Cf"} or "\U0001f3fb" <= character <= "\U0001f3ff"
