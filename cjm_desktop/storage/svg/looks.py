"""The properties of an element as attributes that Qt reads: colours in hex, lengths in px."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from cjm_desktop.storage.svg.frames import Frame
from cjm_desktop.storage.svg.style import PAINTS
from cjm_desktop.storage.svg.values import length, numbers, paint, reference, written

Stencil = Literal["shape", "alpha"]
"""What is drawn to cut something else out: only its shape counts, or only how opaque it is."""

_WORDS: Final = {
    "fill-rule": {"nonzero", "evenodd"},
    "stroke-linecap": {"butt", "round", "square"},
    "stroke-linejoin": {"miter", "round", "bevel"},
    "vector-effect": {"non-scaling-stroke"},
    "visibility": {"visible", "hidden", "collapse"},
    "font-style": {"normal", "italic", "oblique"},
    "text-anchor": {"start", "middle", "end"},
}
_OPACITIES: Final = ("opacity", "fill-opacity", "stroke-opacity", "stop-opacity")
_SIZES: Final = {
    "xx-small": 9.0,
    "x-small": 10.0,
    "small": 13.0,
    "medium": 16.0,
    "large": 18.0,
    "x-large": 24.0,
    "xx-large": 32.0,
}
_BOLD: Final = frozenset({"bold", "bolder", "600", "700", "800", "900"})
WHITE: Final = "#ffffff"


@dataclass(frozen=True, slots=True)
class Setting:
    """What an element has from those around it."""

    frame: Frame
    colour: str = "#000000"
    """What ``currentColor`` means."""
    stencil: Stencil | None = None
    depth: int = 0

    def inside(self, properties: Mapping[str, str]) -> "Setting":
        """Return the setting of what stands in an element."""
        own = paint(properties.get("color", ""))
        colour = own[0] if own is not None and own[0].startswith("#") else self.colour
        frame = replace(self.frame, em=self._em(properties)) if "font-size" in properties else self.frame
        return Setting(frame, colour, self.stencil, self.depth + 1)

    def _em(self, properties: Mapping[str, str]) -> float:
        said, em = properties.get("font-size", ""), self.frame.em
        return _SIZES.get(said.lower()) or length(said, em, em) or em


def attributes_of(
    properties: Mapping[str, str], setting: Setting, server: Callable[[str], str | None]
) -> dict[str, str]:
    """Return the attributes that make an element look as its properties say; ``server`` names a gradient or pattern.

    Raises:
        Meaningless: a number is.
    """
    found: dict[str, str] = {}
    for name, words in _WORDS.items():
        if properties.get(name) in words:
            found[name] = properties[name]
    for name in _OPACITIES:
        part = length(properties.get(name, ""), 1, 1)
        if part is not None:
            found[name] = written(min(max(part, 0), 1))
    found.update(_lines(properties, setting.frame))
    if "font-size" in properties:
        found["font-size"] = written(setting.inside(properties).frame.em)
    if "font-weight" in properties:
        found["font-weight"] = "bold" if properties["font-weight"].lower() in _BOLD else "normal"
    for name in PAINTS:
        if name in properties:
            found.update(_painted(name, properties[name], found, setting, server))
    return _cut_out(found, properties) if setting.stencil == "shape" else found


def _lines(properties: Mapping[str, str], frame: Frame) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in ("stroke-width", "stroke-dashoffset", "stroke-miterlimit"):
        number = frame.slanted(properties.get(name, ""))
        if number is not None:
            found[name] = written(number)
    dashes = numbers(properties.get("stroke-dasharray", "").replace("px", "")) or []
    if min(dashes, default=-1) >= 0 < sum(dashes):
        found["stroke-dasharray"] = " ".join(map(written, dashes))
    elif "stroke-dasharray" in properties:
        found["stroke-dasharray"] = "none"
    return found


def _painted(
    name: str, value: str, found: Mapping[str, str], setting: Setting, server: Callable[[str], str | None]
) -> dict[str, str]:
    referred = reference(value)
    if referred is not None:
        named = server(referred[0])
        if named is not None:
            return {name: f"url(#{named})"}
        value = referred[1] or "none"
    said = paint(value)
    if said is None or said[0] == "inherit":
        return {}
    colour, opacity = said
    if colour == "currentColor":
        colour = setting.colour
    if setting.stencil == "alpha" and colour != "none":
        colour = WHITE
    if opacity == 1:
        return {name: colour}
    return {name: colour, PAINTS[name]: written(opacity * float(found.get(PAINTS[name], "1")))}


def _cut_out(found: dict[str, str], properties: Mapping[str, str]) -> dict[str, str]:
    """Return the attributes of what cuts out by its shape alone."""
    kept = {name: value for name, value in found.items() if name in _WORDS or name.startswith("font")}
    kept.pop("fill-rule", None)
    if properties.get("clip-rule") in _WORDS["fill-rule"]:
        kept["fill-rule"] = properties["clip-rule"]
    return {**kept, "fill": WHITE}
