"""What a JSON text is made of, counted on its bytes: before anything is made of it that takes memory."""

from collections.abc import Iterator
from itertools import accumulate
from re import compile as pattern
from typing import Final

from cjm_desktop.limits import JSON_DEPTH, JSON_OBJECTS, JSON_VALUES, KEPT_LETTERS
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Fault, Text

_PIECE: Final = 1 << 18
_BACKSLASHES: Final = pattern(rb"\\*")
_NO_BRACKETS: Final = bytes(set(range(256)) - set(b"[]{}"))
_STEPS: Final = tuple({ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}.get(byte, 0) for byte in range(256))
"""By how much deeper it is behind a byte."""
_TOO_LONG: Final = Text("Storage", "{file} holds a text of more than {most} characters, too long for a journey map.")
_TOO_MANY: Final = Text("Storage", "{file} holds more than {most} values, too many for a journey map.")


def objects_in(data: bytes, file: str, progress: Progress = unheard) -> int:
    """Return how many objects a JSON text in UTF-8 has; ``file`` is its name as it is shown.

    Raises:
        Fault: it has more objects or values than any map, or is deeper.
    """
    objects = values = depth = 0
    text_before = 0
    for done, piece in _outside_of_texts(data):
        text_before = 0 if piece else text_before + _PIECE
        if text_before > KEPT_LETTERS:
            raise Fault(_TOO_LONG(file=file, most=KEPT_LETTERS))
        objects += piece.count(b"{")
        values += piece.count(b",") + piece.count(b"[") + piece.count(b"{")
        if objects > JSON_OBJECTS or values > JSON_VALUES:
            raise Fault(_TOO_MANY(file=file, most=JSON_OBJECTS if objects > JSON_OBJECTS else JSON_VALUES))
        depths = [*accumulate(map(_STEPS.__getitem__, piece.translate(None, _NO_BRACKETS)), initial=depth)]
        if max(depths) > JSON_DEPTH:
            raise too_deep(file)
        depth = depths[-1]
        progress(done / len(data))
    return objects


def too_deep(file: str) -> Fault:
    """Return what is said of brackets in brackets in brackets."""
    return Fault(Text("Storage", "{file} is nested too deeply to be a journey map.")(file=file))


def _outside_of_texts(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield what stands between the texts in double quotes, piece by piece, each with where it ends."""
    inside, start = 0, 0
    while start < len(data):
        end = min(_after_escape(data, start + _PIECE), len(data))
        piece = data[start:end]
        if b"\\" in piece:
            piece = piece.replace(b"\\\\", b"").replace(b'\\"', b"")
        parts = piece.split(b'"')
        yield end, b"".join(parts[inside::2])
        inside ^= (len(parts) - 1) & 1
        start = end


def _after_escape(data: bytes, end: int) -> int:
    """Return the same place, or one behind the escape that it would cut."""
    if data[end - 1 : end] != b"\\":
        return end
    run = _BACKSLASHES.match(data, end)
    return (end if run is None else run.end()) + 1
