"""The head of a map's file: which map it is, without reading all of it."""

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, Final

from cjm_desktop.limits import FOLDER_FILES, HEAD_BYTES
from cjm_desktop.model.ids import ID
from cjm_desktop.model.text import harmless

_SPACE: Final = re.compile(r"\s*")


@dataclass(frozen=True, slots=True)
class Head:
    """What names a map."""

    id: str
    title: str
    history: tuple[str, ...] = field(default=(), compare=False)
    """The states that it goes back to, the newest first."""


def head_of(path: Path) -> Head | None:
    """Return which map is in a file, none when it is no map, cannot be read, or does not say so at its beginning."""
    try:
        with path.open("rb") as file:
            text = file.read(HEAD_BYTES).decode("utf-8-sig", "ignore")
    except (OSError, ValueError):
        return None
    known: dict[str, Any] = {}
    with suppress(ValueError, RecursionError):
        for key, value in _members(text):
            known[key] = value
            if {"format", "id", "title"} <= known.keys():
                break
    name, title = known.get("id"), known.get("title", "")
    is_map = known.get("format") == "cjm" and isinstance(name, str) and ID.fullmatch(name) is not None
    if not is_map or not isinstance(name, str):
        return None
    history = known.get("history")
    states = tuple(history.split()) if isinstance(history, str) else ()
    return Head(name, harmless(title) if isinstance(title, str) else "", states)


def _members(text: str) -> Iterator[tuple[str, Any]]:
    """Yield the keys and values of an object as far as its text reaches."""
    decoder = json.JSONDecoder()
    place = _after(text, 0, "{")
    while True:
        key, place = decoder.raw_decode(text, _after(text, place, ""))
        value, place = decoder.raw_decode(text, _after(text, place, ":"))
        yield str(key), value
        place = _after(text, place, ",")


def _after(text: str, place: int, sign: str) -> int:
    """Return where a text goes on after a sign and spaces around it."""
    match = _SPACE.match(text, place)
    place = match.end() if match is not None else place
    if not text.startswith(sign, place):
        raise ValueError(f"no {sign}")
    match = _SPACE.match(text, place + len(sign))
    return match.end() if match is not None else place


def find_map(name: str, recent: Iterable[Path], folder: Path) -> Path | None:
    """Return a file that holds a map, looked for among recent files and in a folder; none when there is none."""
    try:
        beside = sorted(islice((path for path in folder.iterdir() if path.suffix.lower() == ".cjm"), FOLDER_FILES))
    except OSError:
        beside = []
    for path in dict.fromkeys((*recent, *beside)):
        head = head_of(path)
        if head is not None and head.id == name:
            return path
    return None
