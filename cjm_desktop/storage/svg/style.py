"""How the elements of a drawing look: attributes, style sheets within it and ``style``, as one set of properties."""

import re
from collections.abc import Iterator
from typing import Final

from cjm_desktop.limits import SVG_ELEMENTS
from cjm_desktop.storage.svg.reading import Element, not_taken
from cjm_desktop.storage.svg.values import paint, reference
from cjm_desktop.words import Text

PROPERTIES: Final = frozenset(
    {
        *("fill", "stroke", "color", "stop-color", "opacity", "fill-opacity", "stroke-opacity", "stop-opacity"),
        *("stroke-width", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap"),
        *("stroke-linejoin", "fill-rule", "clip-rule", "vector-effect", "display", "visibility", "mask-type"),
        *("font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline"),
        *("clip-path", "mask", "marker", "marker-start", "marker-mid", "marker-end"),
    }
)
PAINTS: Final = {"fill": "fill-opacity", "stroke": "stroke-opacity", "stop-color": "stop-opacity"}
"""What takes a colour, and how it is made opaque."""
_OTHERS: Final = {
    **dict.fromkeys(("filter", "-webkit-filter", "backdrop-filter", "mask-image"), "none"),
    "mix-blend-mode": "normal",
}
"""What a drawing would look different without, and the value that says nothing."""
_LOOKED_AT: Final = PROPERTIES | _OTHERS.keys()
_CSS_ONLY: Final = frozenset({"transform", "font", "d"})
"""What is another thing in CSS than as an attribute."""
_SELECTOR: Final = re.compile(r"\*|[A-Za-z]+|[A-Za-z]*\.[\w-]+|#[\w-]+")
_EXTERNAL: Final = re.compile(r"url\(\s*(?:[\"']\s*)?[^#\s\"']|\\", re.IGNORECASE)
_DARK: Final = re.compile(
    r"@media[^{}@]*prefers-color-scheme:\s*dark[^{}@]*\{(?:[^{}@]*\{[^{}@]*\})*[^{}@]*\}", re.IGNORECASE
)
"""How a drawing looks on a dark screen; a map is printed on paper."""
_VALUE_LETTERS: Final = 500
_ATTRIBUTE, _ANY, _NAME, _CLASS, _ID, _STYLE = range(6)
"""What weighs more says how an element looks."""

Styles = dict[str, dict[tuple[bool, str], tuple[int, str]]]
"""What is declared for each selector: by whether it is important, and the property, its place among all and value."""


def _declarations(text: str, file: Text | str, *, is_css: bool = True) -> dict[tuple[bool, str], str]:
    """Return the properties of a style that are taken, with their values.

    Raises:
        Fault: without one that is not taken the drawing would look different, or it leads out of the drawing.
    """
    found: dict[tuple[bool, str], str] = {}
    for part in _without_comments(text).split(";"):
        name, _, value = part.partition(":")
        value, mark, _ = value.partition("!important")
        name, value = name.strip().lower(), value.strip()
        _refuse_others(name, value, file, is_css=is_css)
        if name in PROPERTIES and len(value) <= _VALUE_LETTERS and _is_understood(name, value):
            found[bool(mark), name] = value
    return found


def _is_understood(name: str, value: str) -> bool:
    """Tell whether a value means something, else the one before it holds: new sorts of colours come last."""
    return name not in PAINTS or reference(value) is not None or paint(value) is not None


def _without_comments(text: str) -> str:
    first, *others = text.replace("<!--", " ").replace("-->", " ").split("/*")
    return first + " ".join(part.partition("*/")[2] for part in others)


def _refuse_others(name: str, value: str, file: Text | str, *, is_css: bool) -> None:
    if _EXTERNAL.search(value):
        raise not_taken(file, "url")
    if is_css and name in _CSS_ONLY and value != "none":
        raise not_taken(file, name)
    if name in _OTHERS and value.lower() != _OTHERS[name]:
        raise not_taken(file, name)


def styles_of(root: Element, file: Text | str) -> Styles:
    """Return what the style sheets in a drawing say, by selector.

    Raises:
        Fault: they use more of CSS than classes, ids and names of elements, or more than anybody means.
    """
    styles: Styles = {}
    place = 0
    for element in _sheets(root):
        text = _DARK.sub("", _without_comments("".join(part for part in element.inside if isinstance(part, str))))
        if "@" in text:
            raise not_taken(file, "@" + re.split(r"[^a-z-]", text.partition("@")[2], maxsplit=1)[0])
        for rule in text.split("}"):
            selectors, _, body = rule.partition("{")
            found = _declarations(body, file)
            for selector in filter(None, map(str.strip, selectors.split(",") if found else ())):
                place += 1
                if place > SVG_ELEMENTS or _SELECTOR.fullmatch(selector) is None:
                    raise not_taken(file, "style")
                declared = styles.setdefault(selector, {})
                declared.update({key: (place, value) for key, value in found.items()})
    return styles


def _sheets(element: Element) -> Iterator[Element]:
    if element.name == "style":
        yield element
    for inner in element.elements:
        yield from _sheets(inner)


def properties_of(element: Element, styles: Styles, file: Text | str) -> dict[str, str]:
    """Return how an element is to look, apart from what it inherits.

    Raises:
        Fault: as ``styles_of``.
    """
    weighed: list[tuple[bool, int, int, str, str]] = []
    for name in _LOOKED_AT & element.attributes.keys():
        found = _declarations(f"{name}:{element.attributes[name]}", file, is_css=False)
        weighed.extend((False, _ATTRIBUTE, 0, name, value) for value in found.values())
    for weight, selector in _selectors(element) if styles else ():
        for (important, name), (place, value) in styles.get(selector, {}).items():
            weighed.append((important, weight, place, name, value))
    if "style" in element.attributes:
        for (important, name), value in _declarations(element.attributes["style"], file).items():
            weighed.append((important, _STYLE, 0, name, value))
    return {name: value for *_, name, value in sorted(weighed)}


def _selectors(element: Element) -> Iterator[tuple[int, str]]:
    """Yield the selectors that mean an element, with what they weigh."""
    yield _ANY, "*"
    yield _NAME, element.name
    for name in dict.fromkeys(element.attributes.get("class", "").split()):
        yield _CLASS, f".{name}"
        yield _CLASS, f"{element.name}.{name}"
    yield _ID, f"#{element.attributes.get('id', '')}"
