"""How something feels, as people write it in tables: numbers of some scale, words, faces."""

import re
from collections.abc import Sequence
from typing import Final

from cjm_desktop.words.numbers import read_number

Feeling = tuple[float, str]
"""From -1, unbearable, to +1, delightful, and what is said about it."""

_NUMBER: Final = re.compile(r"([+\-−–]?\s?\d+(?:[.,]\d+)?)(?:\s*/\s*\d+|\s*%)?(?:[\s,;:：，。]+(.*))?", re.DOTALL)
_WORDS: Final[dict[float, str]] = {
    -1.0: "very negative|terrible|awful|angry|furious|非常负面|很差|愤怒|非常負面|憤怒|😡|🤬|😭|😢|💔|--|↓↓",
    -0.5: "negative|bad|unhappy|sad|frustrated|annoyed|负面|差|不满|沮丧|負面|不滿|沮喪|🙁|☹|☹️|😟|😞|😠|😕|👎|-|↓",
    0.0: "neutral|ok|okay|so-so|indifferent|中性|一般|平静|平靜|普通|😐|😶|🙂↔|o|→",
    0.5: "positive|good|happy|satisfied|正面|好|满意|开心|滿意|開心|🙂|😊|☺|☺️|👍|+|↑",
    1.0: "very positive|great|excellent|delighted|非常正面|很好|惊喜|驚喜|😀|😃|😄|😁|😍|🤩|😆|❤|❤️|++|↑↑",
}
_VALUES: Final = {word: value for value, words in _WORDS.items() for word in words.split("|")}
_SCALES: Final = (1.0, 2.0, 3.0, 5.0, 10.0, 100.0)


def feelings_in(cells: Sequence[str]) -> tuple[list[Feeling | None], tuple[float, float] | None]:
    """Return what each cell says, none where that cannot be understood, and between which ends its numbers were read.

    The ends are the narrowest usual ones in which all numbers lie: 1 to 5, -1 to 1, 0 to 100 and the like.
    """
    found = [(_NUMBER.fullmatch(cell.strip()), cell.strip()) for cell in cells]
    numbers = [read_number(match[1].replace("−", "-").replace("–", "-")) if match else None for match, _ in found]
    known = [number for number in numbers if number is not None]
    ends = _ends(known)
    feelings: list[Feeling | None] = []
    for (match, cell), number in zip(found, numbers, strict=True):
        if match is not None and number is not None and ends is not None:
            low, high = ends
            feelings.append(((number - low) / (high - low) * 2 - 1, " ".join((match[2] or "").split())))
        else:
            value = _VALUES.get(" ".join(cell.casefold().replace("_", " ").split()))
            value = _VALUES.get(cell.casefold().replace("-", " ")) if value is None else value
            feelings.append(None if value is None else (value, ""))
    return feelings, ends if known else None


def _ends(numbers: Sequence[float]) -> tuple[float, float] | None:
    """Return the ends of the scale that numbers come from, none where they are of none."""
    if not numbers:
        return None
    low, high = min(numbers), max(numbers)
    size = next((size for size in _SCALES if max(high, -low) <= size), None)
    if size is None:
        return None
    if low < 0 or size == 1:
        return -size, size
    if low >= 1 and size <= 10:
        return 1.0, max(size, 5.0)
    return 0.0, max(size, 5.0)
