"""How a drawing within another is fitted into its place."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cjm_desktop.storage.svg.values import length, numbers, written

_PLACES: Final = {"Min": 0.0, "Mid": 0.5, "Max": 1.0}


@dataclass(frozen=True, slots=True)
class Frame:
    """What the units and percentages of elements refer to: a width and a height in px, and an em."""

    width: float
    height: float
    em: float = 16.0

    def across(self, attributes: Mapping[str, str], name: str) -> float | None:
        """Return a length whose percentages are of the width."""
        return length(attributes[name], self.width, self.em) if name in attributes else None

    def down(self, attributes: Mapping[str, str], name: str) -> float | None:
        """Return a length whose percentages are of the height."""
        return length(attributes[name], self.height, self.em) if name in attributes else None

    def slanted(self, value: str) -> float | None:
        """Return a length that has no direction, such as a radius."""
        return length(value, ((self.width**2 + self.height**2) / 2) ** 0.5, self.em)


def view_box(attributes: Mapping[str, str]) -> tuple[float, float, float, float] | None:
    """Return the part of a drawing that is shown: left, top, width and height."""
    found = numbers(attributes.get("viewBox", ""))
    if found is None or len(found) != 4 or min(found[2:]) <= 0:
        return None
    left, top, width, height = found
    return left, top, width, height


def size(attributes: Mapping[str, str]) -> tuple[float, float] | None:
    """Return how large a drawing is by itself, in px; none where it does not say."""
    box, nothing = view_box(attributes), Frame(0, 0)  # a percentage is one of a page that we do not have
    width, height = nothing.across(attributes, "width") or 0.0, nothing.down(attributes, "height") or 0.0
    if box is not None:
        ratio = box[2] / box[3]
        width, height = width or height * ratio or box[2], height or width / ratio or box[3]
    return (width, height) if min(width, height) > 0 else None


def fitted(attributes: Mapping[str, str], width: float, height: float) -> str:
    """Return the transform that brings what an element shows into a place of a size."""
    box = view_box(attributes)
    if box is None:
        return ""
    left, top, wide, high = box
    across, down = width / wide, height / high
    said = attributes.get("preserveAspectRatio", "").split()
    align = next((word for word in said if word.startswith("x") and len(word) == 8), "xMidYMid")
    if "none" not in said:
        across = down = max(across, down) if "slice" in said else min(across, down)
    x = (width - wide * across) * _PLACES.get(align[1:4], 0.5) - left * across
    y = (height - high * down) * _PLACES.get(align[5:], 0.5) - top * down
    return f"matrix({written(across)} 0 0 {written(down)} {written(x)} {written(y)})"
