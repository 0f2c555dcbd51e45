"""The texts of a drawing: lines that begin at a place, made of runs that look alike. Qt knows no others."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from cjm_desktop.storage.svg.frames import Frame
from cjm_desktop.storage.svg.looks import Setting
from cjm_desktop.storage.svg.reading import Element

_SHIFTS: Final = {
    "middle": 0.28,
    "central": 0.36,
    "hanging": 0.76,
    "text-before-edge": 0.94,
    "text-top": 0.94,
    "before-edge": 0.94,
    "text-after-edge": -0.22,
    "text-bottom": -0.22,
}
"""How far in em the foot of letters is below what a text is aligned by."""


@dataclass(slots=True)
class Line:
    """A piece of text that begins at a place."""

    x: float
    y: float
    runs: list[tuple[str, dict[str, str]]] = field(default_factory=list)


Look = Callable[[Element, Setting], tuple[dict[str, str], Setting] | None]
"""Returns the attributes of an element, and the setting of what stands in it; none where it is not shown."""


def lines_of(text: Element, setting: Setting, look: Look) -> Iterator[Line]:
    """Yield the lines of a text; ``setting`` is that of what stands in it."""
    lines = [_placed(text, setting.frame, Line(0, 0))]
    _collect(text, setting, look, {}, lines, keeps=text.attributes.get("space") == "preserve")
    for line in lines:
        _trim(line)
        if line.runs:
            yield line


def shift(properties: Mapping[str, str], em: float) -> float:
    """Return how far below its place the foot of a text's letters is, in px."""
    return em * _SHIFTS.get(properties.get("dominant-baseline", ""), 0.0)


def _collect(
    element: Element, setting: Setting, look: Look, look_so_far: dict[str, str], lines: list[Line], *, keeps: bool
) -> None:
    for part in element.inside:
        if isinstance(part, str):
            words = part.replace("\n", " ").replace("\t", " ") if keeps else _collapsed(part)
            lines[-1].runs.append((words, look_so_far))
        elif part.name in {"tspan", "a"} and (shown := look(part, setting)) is not None:
            own, inner = shown
            line = lines[-1]
            begins = not any(run.strip() for run, _ in line.runs)
            if "x" in part.attributes or (begins and part.attributes.keys() & {"y", "dx", "dy"}):
                lines.append(_placed(part, inner.frame, line))
            _collect(part, inner, look, {**look_so_far, **own}, lines, keeps=keeps)


def _placed(element: Element, frame: Frame, before: Line) -> Line:
    """Return a line that begins where an element says, else where the one before did."""
    first = {name: value.replace(",", " ").split()[0] for name, value in element.attributes.items() if value.strip()}
    x, y = frame.across(first, "x"), frame.down(first, "y")
    return Line(
        (before.x if x is None else x) + (frame.across(first, "dx") or 0),
        (before.y if y is None else y) + (frame.down(first, "dy") or 0),
    )


def _collapsed(text: str) -> str:
    words = " ".join(text.split())
    return f"{' ' if text[:1].isspace() else ''}{words}{' ' if words and text[-1:].isspace() else ''}"


def _trim(line: Line) -> None:
    while line.runs and not line.runs[-1][0].strip():
        line.runs.pop()
    while line.runs and not line.runs[0][0].strip():
        line.runs.pop(0)
    if line.runs:
        line.runs[0] = line.runs[0][0].lstrip(), line.runs[0][1]
        line.runs[-1] = line.runs[-1][0].rstrip(), line.runs[-1][1]
