"""The Latin letters with which Chinese characters begin in pinyin.

The common characters of GB 2312 stand in the order of their pinyin, so the place of a character tells its letter.
Rare and traditional characters have none; of a character with several readings it is the usual one.
"""

from bisect import bisect_right
from functools import cache
from typing import Final

_LETTERS: Final = "abcdefghjklmnopqrstwxyz"
_FIRSTS: Final = [each.encode("gb2312") for each in "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝"]
"""The first character of each letter."""
_ROWS: Final = range(0xB0, 0xD8)
_CELLS: Final = range(0xA1, 0xFF)
_LAST: Final = "座".encode("gb2312")


def initials(text: str) -> str:
    """Return a letter for each character of a text that has one, and every other character as it is."""
    return text if text.isascii() else text.translate(_table())


@cache
def _table() -> dict[int, str]:
    codes = (bytes((row, cell)) for row in _ROWS for cell in _CELLS)
    return {ord(code.decode("gb2312")): _LETTERS[bisect_right(_FIRSTS, code) - 1] for code in codes if code <= _LAST}
