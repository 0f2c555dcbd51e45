"""The shipped icons: SVG files with paths of absolute commands, read into commands that every painter draws."""

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from cjm_desktop import resources
from cjm_desktop.layout.icon_names import ICONS

if TYPE_CHECKING:
    from cjm_desktop.layout.shapes import Command

SIZE: Final = 16.0
"""Side of the square an icon is drawn in, in its own units."""

_DOT = "M11 8 C11 9.66 9.66 11 8 11 C6.34 11 5 9.66 5 8 C5 6.34 6.34 5 8 5 C9.66 5 11 6.34 11 8 Z"
_TOKEN = re.compile(r"[MLHVCZ]|-?(?:\d+\.?\d*|\.\d+)")


@cache
def icon(name: str) -> tuple["Command", ...]:
    """Return the outline of an icon of the window."""
    (path,) = _paths(f"{name}.svg")
    return _parse(path.attrib["d"])


@cache
def sign(name: str) -> tuple["Command", ...]:
    """Return the outline of an icon that a map can show; a dot for a name that is none of ``ICONS``."""
    if name not in ICONS:
        return _parse(_DOT)
    (path,) = _paths("phosphor", f"{name}.svg")
    return _parse(path.attrib["d"])


def coloured_icon(name: str) -> tuple[tuple[str, tuple["Command", ...]], ...]:
    """Return the outlines of a shipped icon in colours of its own, each with its fill, from back to front."""
    return tuple((path.attrib["fill"], _parse(path.attrib["d"])) for path in _paths(f"{name}.svg"))


def _paths(*parts: str) -> list[ET.Element]:
    return ET.parse(resources.path("icons", *parts)).findall("{*}path")  # noqa: S314 - our own file


def _parse(data: str) -> tuple["Command", ...]:
    commands: list[Command] = []
    tokens = _TOKEN.findall(data)
    letter = ""
    x = y = 0.0
    position = 0
    while position < len(tokens):
        if tokens[position].isalpha():
            letter = tokens[position]
            position += 1
        if letter == "Z":
            commands.append(("Z",))
            continue
        count = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6}[letter]
        values = [float(token) for token in tokens[position : position + count]]
        position += count
        match letter:
            case "H":
                x = values[0]
                commands.append(("L", x, y))
            case "V":
                y = values[0]
                commands.append(("L", x, y))
            case "C":
                x, y = values[4:]
                commands.append(("C", *values))
            case _:
                x, y = values
                commands.append(("M" if letter == "M" else "L", x, y))
                letter = "L"
    return tuple(commands)


@lru_cache(1024)  # thousands of cards show the same few
def sign_in(side: float, name: str, start: float = 0) -> tuple["Command", ...]:
    """Return the outline of an icon that a map can show, in a square of a side in pt whose corner is at ``start``."""
    factor = side / SIZE
    return tuple((command[0], *(value * factor + start for value in command[1:])) for command in sign(name))
