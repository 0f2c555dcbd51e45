"""Changed files: bytes flipped, cut, doubled and mixed, words of a dictionary put in, and JSON values replaced."""

import json
import random
import zipfile
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any, Final, cast

# fmt: off
WORDS: Final[tuple[bytes, ...]] = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\r", b"\x1b[31m", b'"', b"\\", b"\\u",
    b"\\ud83d", b"{", b"}", b"[", b"]", b",", b":", b"[" * 80, b'{"a":' * 80, b"NaN", b"1e999", b"-0", b"-1", b"9" * 20,
    b"1.7e308", b"null", b"true", b"/*", b"//", b"'", b"=cmd|' /C calc'!A0", b"<b>", b"&lt;", b"<table>" * 30, b"</td>",
    b"<!DOCTYPE a [", b"<![CDATA[", b"&a;", b"colspan=9999", b"rowspan=65535", b"\t", b"|", b"|---|", b"sep=;", b"```",
    b"%%{init:", b"section", b"journey", b"title", b"#35;", b"../../etc/passwd", b"C:\\CON", b"file:///etc/passwd",
    b"javascript:alert(1)", "\u202e".encode(), "\u200b".encode(), "\u0301".encode(), "中".encode(), "😀".encode(),
    "\u2028".encode(), b"IHDR", b"IDAT", b"\xff\xd8", b"VP8L", b"RIFF", b"cjm", b"id", b"step", b"a" * 70,
)
VALUES: Final[tuple[Any, ...]] = (
    None, True, False, 0, -1, 1, 1e308, 10**30, 0.1, "", "x", "c1", "\ud83d", "\u202e\u202e", "\u0301" * 40, "a\0b",
    "<b>x</b>", "x" * 10_001, "#12345", "2026-13-45", "2026-11-26T99:99Z", [], {}, [[]], [None], {"id": "x"}, [{}],
    ["a", "a"], "zh-Hans", "emotion", "metric",
)
# fmt: on


def mutated(chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """A file like one of some files, with one to eight changes in it."""
    data = chance.choice(seeds)
    if data.startswith(b"PK") and chance.random() < 0.7:
        return _packed(chance, data)
    if data.lstrip()[:1] == b"{" and chance.random() < 0.5:
        return _otherwise(chance, data)
    return _changed(chance, data, seeds)


def _changed(chance: random.Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    found = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 4, 8))):
        chance.choice(_WAYS)(chance, found, seeds)
    return bytes(found)


def _flip(chance: random.Random, data: bytearray, _seeds: Sequence[bytes]) -> None:
    if data:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _other_byte(chance: random.Random, data: bytearray, _seeds: Sequence[bytes]) -> None:
    if data:
        data[chance.randrange(len(data))] = chance.randrange(256)


def _cut(chance: random.Random, data: bytearray, _seeds: Sequence[bytes]) -> None:
    del data[chance.randrange(len(data) + 1) :]


def _without(chance: random.Random, data: bytearray, _seeds: Sequence[bytes]) -> None:
    start, end = _part(chance, data)
    del data[start:end]


def _doubled(chance: random.Random, data: bytearray, _seeds: Sequence[bytes]) -> None:
    start, end = _part(chance, data)
    data[start:start] = data[start:end] * chance.choice((1, 1, 2, 30))


def _spliced(chance: random.Random, data: bytearray, seeds: Sequence[bytes]) -> None:
    other = chance.choice(seeds)
    start, end = _part(chance, other)
    at = chance.randrange(len(data) + 1)
    data[at : at + chance.choice((0, end - start))] = other[start:end]


def _word(chance: random.Random, data: bytearray, _seeds: Sequence[bytes]) -> None:
    at = chance.randrange(len(data) + 1)
    data[at : at + chance.choice((0, 0, 1, 8))] = chance.choice(WORDS)


def _part(chance: random.Random, data: bytes | bytearray) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.choice((1, 2, 8, 60, 400)))


_Way = Callable[[random.Random, bytearray, Sequence[bytes]], None]
_WAYS: Final[tuple[_Way, ...]] = (_flip, _flip, _other_byte, _cut, _without, _doubled, _spliced, _word, _word, _word)


Holder = dict[str, Any] | list[Any]
"""What of JSON holds something."""


def _otherwise(chance: random.Random, data: bytes) -> bytes:
    """JSON with some values replaced, taken out or doubled, and keys renamed."""
    root: dict[str, Any] = json.loads(data)
    for _ in range(chance.choice((1, 1, 2, 5))):
        holders = _holders(root)
        holder = chance.choice(holders)
        value = json.loads(json.dumps(chance.choice(holders if chance.random() < 0.2 else VALUES)))
        if isinstance(holder, dict):
            _other_fields(chance, holder, value)
        else:
            _other_items(chance, holder, value)
    return json.dumps(root, ensure_ascii=chance.random() < 0.5).encode(errors="surrogatepass")


def _other_fields(chance: random.Random, holder: dict[str, Any], value: object) -> None:
    key = chance.choice(list(holder))
    match chance.randrange(4):
        case 0:
            del holder[key]
        case 1:
            holder[chance.choice(("id", "step", "kind", "cards", "points", "curves", "text", "to"))] = holder[key]
        case _:
            holder[key] = value


def _other_items(chance: random.Random, holder: list[Any], value: object) -> None:
    at = chance.randrange(len(holder))
    match chance.randrange(4):
        case 0:
            del holder[at]
        case 1:
            holder.extend([holder[at]] * chance.choice((1, 3, 40)))
        case _:
            holder[at] = value


def _holders(root: dict[str, Any]) -> list[Holder]:
    """All objects and lists that hold something."""
    found: list[Holder] = []
    waiting: list[Any] = [root]
    for each in waiting:  # grows on the way
        if isinstance(each, dict | list) and each:
            holder = cast("Holder", each)
            found.append(holder)
            waiting.extend(holder.values() if isinstance(holder, dict) else holder)
    return found or [{"x": 1}]


def _packed(chance: random.Random, data: bytes) -> bytes:
    """A workbook with one of its parts changed and packed again."""
    target = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(data)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made,
    ):
        names = source.namelist()
        wanted = chance.choice(names)
        for name in names:
            part = source.read(name)
            made.writestr(name, _changed(chance, part, (part,)) if name == wanted else part)
    return target.getvalue()
