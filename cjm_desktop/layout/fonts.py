"""The bundled faces: which there are, what they cover, which comes first in a language."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cjm_desktop import resources
from cjm_desktop.words import Language
from cjm_desktop.words.languages import scripts

if TYPE_CHECKING:
    import uharfbuzz as hb

FIRST_PICTOGRAPH: Final = "\U0001f000"
_LATIN: Final = "CJMSans-"


def clings(character: str) -> bool:
    """Tell whether a character changes the one before it: marks, joiners, selectors, skin tones."""
    return unicodedata.category(character) in {"Mn", "Me", "Mc", "Cf"} or "\U0001f3fb" <= character <= "\U0001f3ff"


@dataclass(frozen=True, eq=False)
class Face:
    """One font file. Glyph ids are those of the file, on screen and in print."""

    name: str

    @cached_property
    def is_latin(self) -> bool:
        """Whether it is one of those without Chinese characters."""
        return self.name.startswith(_LATIN)

    @cached_property
    def path(self) -> Path:
        """The file."""
        return resources.path("fonts", f"{self.name}.ttf")

    @cached_property
    def face(self) -> "hb.Face":
        """What HarfBuzz cuts subsets from."""
        import uharfbuzz as hb  # noqa: PLC0415 - the window needs the files alone, and a quick start

        return hb.Face(hb.Blob.from_file_path(str(self.path)))

    @cached_property
    def font(self) -> "hb.Font":
        """What HarfBuzz shapes with."""
        import uharfbuzz as hb  # noqa: PLC0415

        return hb.Font(self.face)

    @cached_property
    def units(self) -> int:
        """Font units in an em."""
        return self.face.upem

    @cached_property
    def covered(self) -> frozenset[str]:
        """The characters that the face has a glyph for."""
        return frozenset(map(chr, self.face.unicodes))

    @cached_property
    def plain(self) -> frozenset[str]:
        """The covered characters that stand for themselves alone, none of them a pictograph."""
        return frozenset(
            character for character in self.covered if character < FIRST_PICTOGRAPH and not clings(character)
        )


Stack = tuple[Face, ...]
"""Faces in the order in which they are asked for a character; the last one is the emoji face."""

_face = cache(Face)


@cache
def stack(language: Language, *, bold: bool = False) -> Stack:
    """Return the faces for a map's language: the Chinese forms of that language come before the other ones.

    Chinese faces come first in Chinese maps, so that quotation marks and Latin words match the characters around them.
    """
    weight = "Bold" if bold else "Regular"
    faces = (_face(f"CJMSans{script}-{weight}") for script in scripts(language))
    return (*faces, _face("CJMEmoji-Regular"))


def missing_characters(texts: Iterable[str], language: Language) -> list[str]:
    """Return the characters of texts that no face has, in code point order; they are drawn as marked boxes."""
    faces = stack(language)
    used = {character for text in texts for character in text}
    return sorted(
        character for character in used if _is_seen(character) and not any(character in face.covered for face in faces)
    )


def _is_seen(character: str) -> bool:
    """Tell whether a character is more than a blank, a line end or a sign for programs."""
    return character != " " and (character.isprintable() or unicodedata.category(character) in {"Co", "Cn"})
