"""Files that somebody made to hurt: each shape in any size, at its worst."""

from collections.abc import Callable
from typing import Final

MB: Final = 1024 * 1024
HEAD: Final = b'{"format":"cjm","version":1,"id":"m",'
CARDS: Final = HEAD + b'"stages":[{"id":"g","steps":[{"id":"s"}]}],"lanes":[{"id":"l","kind":"free","cards":['
POINTS: Final = HEAD + b'"stages":[{"id":"g","steps":[{"id":"s"}]}],"lanes":[{"id":"l","kind":"emotion","curves":['
Shape = Callable[[int], bytes]
"""Makes a file of at most so many bytes."""


def filled(before: bytes, item: bytes | str, after: bytes, most: int | None = None) -> Shape:
    """Items between a beginning and an end, each with its number for ``#``."""
    given = item.encode() if isinstance(item, str) else item

    def made(size: int) -> bytes:
        count = (size - len(before) - len(after)) // (len(given) + 7)
        items = (given.replace(b"#", b"%d" % number) for number in range(min(count, most or count)))
        return before + b",".join(items) + after

    return made


def long(before: bytes, text: bytes | str, after: bytes) -> Shape:
    """One text or row of brackets that fills the file."""
    given = text.encode() if isinstance(text, str) else text
    return lambda size: before + given * ((size - len(before) - len(after)) // len(given)) + after


TOO_MUCH: Final[dict[str, Shape]] = {
    "empty objects": filled(HEAD + b'"x":[', b"{}", b"]}"),
    "small objects": filled(HEAD + b'"x":[', b'{"a":1}', b"]}"),
    "empty lists": filled(HEAD + b'"x":[', b"[]", b"]}"),
    "whole numbers": filled(HEAD + b'"x":[', b"#", b"]}"),
    "numbers": filled(HEAD + b'"x":[', b"#.5", b"]}"),
    "short texts": filled(HEAD + b'"x":[', '"中"', b"]}"),
    "keys": filled(HEAD + b'"x":{', b'"k#":1', b"}}"),
    "a key twice": filled(HEAD + b'"x":{', b'"k#":1', b',"k1":2}}'),
    "a number that is none": filled(HEAD + b'"x":[', b"#", b",1e999]}"),
    "no end": filled(HEAD + b'"x":[', b'"ab"', b""),
    "tiny cards": filled(CARDS, b'{"id":"c#","step":"s"}', b"]}]}"),
    "wrong cards": filled(CARDS, b'{"id":"c#","step":1}', b"]}]}"),
    "the last card wrong": filled(CARDS, b'{"id":"c#","step":"s"}', b',{"id":1}]}]}'),
    "personas": filled(HEAD + b'"personas":[', b'{"id":"p#"}', b"]}"),
    "steps": filled(HEAD + b'"stages":[{"id":"g","steps":[', b'{"id":"p#"}', b"]}]}"),
    "lanes": filled(HEAD + b'"lanes":[', b'{"id":"p#","kind":"free"}', b"]}"),
    "comments": filled(
        HEAD + b'"stages":[{"id":"g","steps":[{"id":"s","comments":[',
        b'{"id":"c#","time":"2026-11-26T09:30:00Z"}',
        b"]}]}]}",
    ),
    "goals": filled(HEAD + b'"goals":[', b'""', b"]}"),
    "halves of pairs": long(HEAD + b'"title":"', b"\\ud800", b'"}'),
    "open lists": long(HEAD + b'"x":', b"[", b""),
    "open objects": long(HEAD + b'"x":', b'{"a":', b""),
    "nested": lambda _size: HEAD + b'"x":' + b"[" * 900 + b"]" * 900 + b"}",
    "quotation marks": long(HEAD + b'"x":', b'"', b""),
    "backslashes": long(HEAD + b'"x":"', b"\\", b""),
    "zeros": long(b"", b"\0", b"{}"),
    "a title": long(HEAD + b'"title":"' + "😀".encode(), b"a", b'"}'),
    "a title of line ends": long(HEAD + b'"title":"', b"\\n", b'"}'),
    "long lines": filled(HEAD + b'"goals":[', '"' + "é" * 49_000 + '"', b"]}"),
    "a picture": long(
        HEAD + b'"assets":[{"sha256":"' + b"0" * 64 + b'","type":"png","width":1,"height":1,"data":"', b"A", b'"}]}'
    ),
    "UTF-16": lambda size: long(HEAD + b'"title":"', b"a", b'"}')(size // 2).decode().encode("utf-16"),
    "UTF-32": lambda size: filled(HEAD + b'"x":[', b"1", b"]}")(size // 4).decode().encode("utf-32"),
}
"""Files that are refused when they are large."""

JUST_ENOUGH: Final[dict[str, Shape]] = {
    "cards with one id": filled(CARDS, b'{"id":"c","step":"s"}', b"]}]}", 99_999),
    "cards at no step": filled(CARDS, b'{"id":"c#","step":"q#"}', b"]}]}", 99_999),
    "cards wrong in all": filled(
        CARDS,
        b'{"id":"c","step":"q","through":"z","channel":"y","moment":"x","personas":["a","b"],"department":"d"}',
        b"]}]}",
        99_999,
    ),
    "points at one step": filled(POINTS + b'{"id":"q","points":[', b'{"step":"s","value":0}', b"]}]}]}", 49_999),
    "unknown objects": filled(HEAD + b'"x":[', b'{"a#":#}', b"]}", 249_000),
    "unknown keys": filled(HEAD + b'"x":{', b'"k#":1', b"}}", 1_499_000),
    "unknown numbers": filled(HEAD + b'"x":[', b"#.5", b"]}", 1_499_000),
    "the last key twice": filled(HEAD + b'"x":{', b'"k#":1', b',"k1":2}}', 1_499_000),
    "personas that are not there": filled(CARDS + b'{"id":"c","step":"s","personas":[', b'"p#"', b"]}]}]}", 99_999),
    "lines": filled(HEAD + b'"goals":[', '"' + "e\u0301" * 4900 + '"', b"]}"),
    "lines of control characters": filled(HEAD + b'"goals":[', b'"' + b"\\u0001" * 9999 + b'"', b"]}"),
    "texts": filled(CARDS, '{"id":"c#","step":"s","text":"' + "中e\u0301 \u202e" * 99_000 + '"}', b"]}]}"),
    "texts with an emoji": filled(CARDS, '{"id":"c#","step":"s","text":"😀' + "a" * 900_000 + '"}', b"]}]}"),
    "marks in heaps": filled(HEAD + b'"goals":[', '"a' + "\u0301\u0316" * 2400 + '"', b"]}"),
    "a heap of marks": long(CARDS + b'{"id":"c","step":"s","text":"a', "\u0301\u0316", b'"}]}]}'),
}
"""Files that are as large as may be and full of mistakes: most of them are opened and mended."""
