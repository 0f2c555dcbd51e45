"""Our own icons: SVG files with paths of absolute commands, read into commands that every painter draws."""

import re
from functools import cache
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from cjm_desktop import resources

if TYPE_CHECKING:
    from cjm_desktop.layout.shapes import Command

SIZE: Final = 16.0
"""Side of the square an icon is drawn in, in its own units."""

_TOKEN = re.compile(r"[MLHVCZ]|-?(?:\d+\.?\d*|\.\d+)")


@cache
def names() -> frozenset[str]:
    """Return the names of the shipped icons; others from a document name none."""
    return frozenset(path.stem for path in resources.path("icons").glob("*.svg"))


@cache
def icon(name: str) -> tuple["Command", ...]:
    """Return the outline of a shipped icon."""
    (path,) = _paths(name)
    return _parse(path.attrib["d"])


def coloured_icon(name: str) -> tuple[tuple[str, tuple["Command", ...]], ...]:
    """Return the outlines of a shipped icon in colours of its own, each with its fill, from back to front."""
    return tuple((path.attrib["fill"], _parse(path.attrib["d"])) for path in _paths(name))


def _paths(name: str) -> list[ET.Element]:
    return ET.parse(resources.path("icons", f"{name}.svg")).findall("{*}path")  # noqa: S314 - our own file


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


def scaled(commands: tuple["Command", ...], factor: float, x: float, y: float) -> tuple["Command", ...]:
    """Return commands made larger by a factor and moved by x and y."""
    return tuple(
        (command[0], *(value * factor + (y if index % 2 else x) for index, value in enumerate(command[1:])))
        for command in commands
    )
