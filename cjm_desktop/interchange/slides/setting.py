"""Setting text for fonts that are not ours: how many lines it takes at most, what fits, where it goes on."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from cjm_desktop.layout.text import ELLIPSIS, TextBlock, measure
from cjm_desktop.layout.theme import Colour, Style
from cjm_desktop.words import Language, is_latin

SMALLEST: Final = 9.0
"""No type on a slide is smaller, in pt."""
LEADING: Final = 1.3
"""Height of a line as a multiple of the type; given with the text, so that every font keeps it."""
_FILLED: Final = 0.98
"""The part of a width that is filled at most, so that what other programs set in their fonts has room."""
_CAPITALS: Final = 0.16
"""How much less where there are capitals alone: these are wider in the fonts of office programs."""
_BESIDE: Final = 0.25
"""Em between Chinese characters and Latin letters, which office programs put there."""
_SIGN: Final = 0.5
"""Em by which signs such as arrows and dots are wider in a Chinese font than in a Latin one."""
_TURNS: Final = re.compile(r"(?<=[\u2e80-\u9fff\uff00-\uffef])(?=[!-~])|(?<=[!-~])(?=[\u2e80-\u9fff\uff00-\uffef])")
_SIGNS: Final = re.compile("[\u00b7\u2010-\u2bff]")
_LATIN: Final = re.compile("[!-~]")
_WIDE: Final = re.compile("[\u2e80-\uffef]")


@dataclass(frozen=True, slots=True)
class Said:
    """A paragraph: its type in pt."""

    text: str
    size: float
    colour: Colour
    bold: bool = False
    leading: float = LEADING

    @property
    def line_height(self) -> float:
        """In pt."""
        return self.size * self.leading


@lru_cache(maxsize=4096)
def broken(said: Said, width: float, language: Language, most_lines: int | None = None) -> TextBlock:
    """Break a paragraph as carefully as the wider of two settings needs it.

    Latin letters are as wide as in our Latin face, which is wider than those of office programs, or as in the
    Chinese one, whose quotation marks are wider.
    """
    style = Style(said.size, said.line_height, said.bold)
    room = width * _part(said.text, language)
    blocks = [measure(said.text, style, room, language, most_lines)]
    if not is_latin(language) and _LATIN.search(said.text):
        blocks.append(measure(said.text, style, room, "en", most_lines))
    return max(blocks, key=lambda block: (block.shortened, block.height))


@lru_cache(maxsize=2048)
def _part(text: str, language: Language) -> float:
    """Return the part of a width that a text of ours may fill."""
    filled = _FILLED - _CAPITALS * sum(map(str.isupper, text)) / max(1, len(text))
    if is_latin(language) or not text:
        return filled
    more = _BESIDE * len(_TURNS.findall(text)) + _SIGN * len(_SIGNS.findall(text))
    wide = len(_WIDE.findall(text))
    own = wide + (len(text) - wide) / 2
    return filled * own / (own + more)


def height_of(said: Iterable[Said], width: float, language: Language) -> float:
    """Return how high paragraphs are below each other, in pt."""
    return sum(broken(each, width, language).height for each in said)


def cut(said: Said, width: float, language: Language, most_lines: int) -> Said:
    """Return a paragraph in at most so many lines; where it is longer, it ends with an ellipsis."""
    block = broken(said, width, language, most_lines)
    if not block.shortened:
        return said
    return _until(said, _end(block), ELLIPSIS, (width, language, most_lines))[0]


def parted(said: Said, width: float, language: Language, lines: int) -> tuple[Said, Said | None]:
    """Return what stands in the first lines of a paragraph, and the rest, none when that is all."""
    block = broken(said, width, language)
    ends = [place + last for place, paragraph in _placed(block) for _, last in paragraph]
    if len(ends) <= lines:
        return said, None
    head, end = _until(said, ends[lines - 1], "", (width, language, lines))
    rest = said.text[end:].strip()
    return head, replace(said, text=rest) if rest else None


def _until(said: Said, end: int, sign: str, asked: tuple[float, Language, int]) -> tuple[Said, int]:
    """Return a paragraph up to about a character, with a sign behind it, and where it ends.

    A part of a text may break otherwise than the whole: then it ends a little earlier.
    """
    width, language, lines = asked
    end = max(end, 1)
    while True:
        head = replace(said, text=said.text[:end].rstrip() + sign)
        if end == 1 or not broken(head, width, language, lines).shortened:
            return head, end
        end -= max(1, end // 32)


def within(said: Sequence[Said], width: float, room: float, language: Language) -> tuple[list[Said], tuple[Said, ...]]:
    """Return the paragraphs that have room, at least a line, and what is left of them."""
    kept: list[Said] = []
    for number, each in enumerate(said):
        lines = int(room / each.line_height + 1e-6)
        if lines < 1 and kept:
            return kept, tuple(said[number:])
        head, rest = parted(each, width, language, max(lines, 1))
        kept.append(head)
        room -= height_of([head], width, language)
        if rest is not None:
            return kept, (rest, *said[number + 1 :])
    return kept, ()


def fitted(said: Said, sizes: Sequence[float], width: float, language: Language, most_lines: int) -> tuple[Said, float]:
    """Return a paragraph in the largest of some sizes in which it fits, else cut in the last, and its height."""
    for size in sizes:
        sized = replace(said, size=size)
        block = broken(sized, width, language, most_lines)
        if not block.shortened:
            return sized, block.height
    sized = cut(replace(said, size=sizes[-1]), width, language, most_lines)
    return sized, broken(sized, width, language).height


def _placed(block: TextBlock) -> Iterable[tuple[int, tuple[tuple[int, int], ...]]]:
    """Yield where in the text each of its parts without line ends begins, and the lines of it."""
    begin = 0
    for paragraph in block.paragraphs:
        yield begin, paragraph.lines
        begin += len(paragraph.text) + 1


def _end(block: TextBlock) -> int:
    """Return where the last line ends, before its ellipsis."""
    *_, (begin, lines) = _placed(block)
    return begin + lines[-1][1]
