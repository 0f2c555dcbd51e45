"""What shapes refer to, with all that it has from others: gradients, patterns, and the places of masks and markers."""

from collections.abc import Callable, Mapping
from typing import Final

from cjm_desktop.storage.svg.frames import Frame, view_box
from cjm_desktop.storage.svg.reading import Element
from cjm_desktop.storage.svg.values import length, paint, transform, written

_PLACES: Final = {
    "linearGradient": ("x1", "y1", "x2", "y2"),
    "radialGradient": ("cx", "cy", "r", "fx", "fy"),
    "pattern": ("x", "y", "width", "height"),
    "mask": ("x", "y", "width", "height"),
    "marker": ("markerWidth", "markerHeight", "refX", "refY"),
}
_DOWN: Final = frozenset({"y", "height", "y1", "y2", "cy", "fy", "markerHeight", "refY"})
_USER, _BOX = "userSpaceOnUse", "objectBoundingBox"
_BLACK: Final = "#000000"
_EVERYWHERE: Final = {"x": "-1", "y": "-1", "width": "3", "height": "3"}
"""The place of a clip path, in boxes of what is cut: lines reach over the box of what they bound."""
_SPREADS: Final = frozenset({"pad", "reflect", "repeat"})


def with_inherited(element: Element, target: Callable[[str], Element | None]) -> Element:
    """Return a gradient or pattern with what it takes from those that it refers to."""
    attributes, inside = dict(element.attributes), element.inside
    seen, other = {id(element)}, target(element.attributes.get("href", ""))
    while other is not None and id(other) not in seen:
        seen.add(id(other))
        attributes = {**other.attributes, **attributes}
        inside = inside or other.inside
        other = target(other.attributes.get("href", ""))
    return Element(element.name, attributes, inside)


def gradient_of(whole: Element, frame: Frame) -> dict[str, str]:
    """Return the attributes of a gradient as Qt reads them."""
    own = _unit(whole.attributes, "gradientUnits", _BOX)
    if whole.attributes.get("spreadMethod") in _SPREADS:
        own["spreadMethod"] = whole.attributes["spreadMethod"]
    return {**own, **_moved(whole, "gradientTransform"), **_places(whole, frame, own["gradientUnits"])}


def stop_of(attributes: Mapping[str, str], properties: Mapping[str, str]) -> dict[str, str]:
    """Return the attributes of a colour in a gradient."""
    colour, opacity = paint(properties.get("stop-color", "")) or (_BLACK, 1.0)
    if colour in {"none", "inherit", "currentColor"}:
        colour, opacity = _BLACK, 0.0 if colour == "none" else 1.0
    opacity *= _part(properties.get("stop-opacity", "1"))
    return {
        "offset": written(_part(attributes.get("offset", "0"))),
        "stop-color": colour,
        "stop-opacity": written(opacity),
    }


def pattern_of(whole: Element, frame: Frame) -> dict[str, str]:
    """Return the attributes of a pattern as Qt reads them."""
    own = _unit(whole.attributes, "patternUnits", _BOX) | _unit(whole.attributes, "patternContentUnits", _USER)
    return {**own, **_moved(whole, "patternTransform"), **_box(whole), **_places(whole, frame, own["patternUnits"])}


def mask_of(element: Element, frame: Frame) -> dict[str, str]:
    """Return the attributes of a mask, or of the mask that a clip path becomes, as Qt reads them."""
    if element.name == "clipPath":
        content = _unit({"maskContentUnits": element.attributes.get("clipPathUnits", "")}, "maskContentUnits", _USER)
        return {"maskUnits": _BOX, **_EVERYWHERE, **content}
    own = _unit(element.attributes, "maskUnits", _BOX) | _unit(element.attributes, "maskContentUnits", _USER)
    return {**own, **_places(element, frame, own["maskUnits"])}


def marker_of(element: Element, frame: Frame) -> dict[str, str]:
    """Return the attributes of a marker as Qt reads them."""
    own = _places(element, frame, _USER) | _box(element)
    if element.attributes.get("markerUnits") in {"strokeWidth", _USER}:
        own["markerUnits"] = element.attributes["markerUnits"]
    turned = element.attributes.get("orient", "")
    angle = length(turned.removesuffix("deg"), 0, 0)
    if turned in {"auto", "auto-start-reverse"}:
        own["orient"] = turned
    elif angle is not None:
        own["orient"] = written(angle)
    return own


def _places(element: Element, frame: Frame, units: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in _PLACES[element.name]:
        value = element.attributes.get(name, "")
        whole = frame.height if name in _DOWN else frame.width
        number = length(value, 1, 1) if units == _BOX else length(value, whole, frame.em)
        if number is not None:
            found[name] = written(number)
    return found


def _unit(attributes: Mapping[str, str], name: str, usual: str) -> dict[str, str]:
    return {name: attributes[name] if attributes.get(name) in {_USER, _BOX} else usual}


def _moved(element: Element, name: str) -> dict[str, str]:
    found = transform(element.attributes.get(name, ""))
    return {name: found} if found else {}


def _box(element: Element) -> dict[str, str]:
    box = view_box(element.attributes)
    return {} if box is None else {"viewBox": " ".join(map(written, box))}


def _part(value: str) -> float:
    return min(max(length(value, 1, 1) or 0, 0), 1)
