"""A drawing written anew: every mark made from values that were read, nothing of the file is handed on as it stands.

What Qt does not know is said in what it knows: a style sheet as attributes, ``use`` as what it repeats, a clip path
as a mask, a text of several lines as several texts.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final
from xml.sax.saxutils import escape

from cjm_desktop.limits import SVG_DEPTH, SVG_DRAWN, SVG_DRAWN_LETTERS, SVG_NUMBER
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.storage.svg.frames import Frame, fitted, size, view_box
from cjm_desktop.storage.svg.looks import WHITE, Setting, Stencil, attributes_of
from cjm_desktop.storage.svg.reading import DRAWN, Element, not_taken, root_of, too_deep
from cjm_desktop.storage.svg.servers import gradient_of, marker_of, mask_of, pattern_of, stop_of, with_inherited
from cjm_desktop.storage.svg.style import properties_of, styles_of
from cjm_desktop.storage.svg.texts import lines_of, shift
from cjm_desktop.storage.svg.values import Meaningless, numbers, path, reference, transform, written
from cjm_desktop.words import Fault, Text

FAMILY: Final = "CJM Sans"
"""What texts are written in: the bundled fonts, for others may not be there."""
_SHAPES: Final = {
    "rect": ("x", "y", "width", "height", "rx", "ry"),
    "circle": ("cx", "cy", "r"),
    "ellipse": ("cx", "cy", "rx", "ry"),
    "line": ("x1", "y1", "x2", "y2"),
}
_DOWN: Final = frozenset({"y", "height", "ry", "cy", "y1", "y2"})
_GROUPS: Final = frozenset({"g", "a"})
_MARKERS: Final = ("marker-start", "marker-mid", "marker-end")
_OF_RUNS: Final = frozenset(
    {"fill", "fill-opacity", "stroke", "stroke-width", "font-size", "font-weight", "font-style"}
)
"""What a part of a line may have for itself."""
_PAGE: Final = 300.0
"""Px of either side that percentages are of where a drawing does not say how large it is."""

_NUMBERS: Final = Text(
    "Picture", "{file} is a drawing with numbers that are none, or larger than {limit}. Save it as PNG, then take that."
)
_MUCH: Final = Text("Picture", "{file} is a drawing that repeats itself too often. Save it as PNG, then take that.")
_CIRCLE: Final = Text(
    "Picture", "{file} is a drawing that holds itself, which cannot be drawn. Mend it, or save it as PNG and take that."
)


def plain_drawing(data: bytes, file: Text | str, progress: Progress = unheard) -> str | None:
    """Return a drawing as it can be handed to Qt; none where it is markup of another kind.

    Raises:
        Fault: it is broken, larger than anybody means it, or would look different; the sentence calls it ``file``.
    """
    root = root_of(data, file, progress)
    if root is None:
        return None
    try:
        return _Writer(root, file, progress).drawing()
    except Meaningless as error:
        raise Fault(_NUMBERS(file=file, limit=SVG_NUMBER)) from error


class _Writer:
    """Writes the elements of a drawing, and before them what they refer to."""

    def __init__(self, root: Element, file: Text | str, progress: Progress) -> None:
        self._root = root
        self._file = file
        self._progress = progress
        self._styles = styles_of(root, file)
        self._named = _named(root)
        self._out: list[str] = []
        self._defined: list[str] = []
        self._made: dict[tuple[int, Stencil | None], tuple[str, int]] = {}
        """The name of what is referred to, and how many elements are drawn for it each time."""
        self._open: set[int] = set()
        self._drawn = 0
        self._letters = 0

    def drawing(self) -> str:
        """Return all of it."""
        shape = size(self._root.attributes)
        wide, high = shape or (_PAGE, _PAGE)
        box = view_box(self._root.attributes)
        frame = Frame(*(box[2:] if box is not None else (wide, high)))
        own, inner = self._look(self._root, Setting(frame)) or ({"display": "none"}, Setting(frame))
        own.pop("transform", None)
        if box is not None:
            own["transform"] = fitted(self._root.attributes, wide, high)
        self._group(self._root, own, inner)
        place = "" if shape is None else _marks({"viewBox": f"0 0 {written(wide)} {written(high)}"})
        head = f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"{place}>'
        return f"{head}<defs>{''.join(self._defined)}</defs>{''.join(self._out)}</svg>"

    def _write(self, text: str) -> None:
        self._letters += len(text)
        if self._letters > SVG_DRAWN_LETTERS:
            raise Fault(_MUCH(file=self._file))
        self._out.append(text)

    def _count(self, number: int) -> None:
        self._drawn += number
        if self._drawn > SVG_DRAWN:
            raise Fault(_MUCH(file=self._file))
        if self._drawn % 256 == 0:
            self._progress(1.0)

    def _look(self, element: Element, setting: Setting) -> tuple[dict[str, str], Setting] | None:
        """Return the attributes of an element, and the setting of what stands in it; none where it is not shown."""
        if setting.depth >= SVG_DEPTH:
            raise too_deep(self._file)
        self._count(1)
        properties = properties_of(element, self._styles, self._file)
        if properties.get("display") == "none":
            return None
        inner = setting.inside(properties)
        found = attributes_of(properties, setting, lambda name: self._server(name, setting))
        moved = transform(element.attributes.get("transform", ""))
        if moved:
            found["transform"] = moved
        found.update(self._referring(properties, setting))
        if element.name == "text":
            found["shift"] = written(shift(properties, inner.frame.em))
        return found, inner

    def _referring(self, properties: Mapping[str, str], setting: Setting) -> dict[str, str]:
        found: dict[str, str] = {}
        cut = self._reference(properties.get("clip-path", ""), {"clipPath"}, "shape", setting)
        masked = self._reference(properties.get("mask", ""), {"mask"}, setting.stencil, setting)
        if cut is not None:
            found["clip-path"] = cut
        if masked is not None:
            found["mask"] = f"url(#{masked})"
        if setting.stencil is None:
            for name in _MARKERS:
                value = properties.get(name) or properties.get("marker", "")
                marked = self._reference(value, {"marker"}, None, setting)
                if marked is not None:
                    found[name] = f"url(#{marked})"
        return found

    # What is drawn

    def _draw(self, element: Element, setting: Setting) -> None:
        if element.name not in DRAWN or (shown := self._look(element, setting)) is None:
            return
        own, inner = shown
        if element.name in _GROUPS:
            self._group(element, own, inner)
        elif element.name == "svg":
            self._inner_drawing(element, element.attributes, own, inner)
        elif element.name == "use":
            self._use(element, own, inner)
        elif element.name == "text":
            self._text(element, own, inner)
        else:
            self._shape(element, own, setting.frame)

    def _group(self, element: Element, own: dict[str, str], inner: Setting) -> None:
        end = self._begin("g", own)
        for each in element.elements:
            self._draw(each, inner)
        self._write(end)

    def _begin(self, name: str, own: Mapping[str, str], place: str = "") -> str:
        """Begin an element, in a group of its own where it is clipped, and return how it ends."""
        own = {key: value for key, value in own.items() if key != "shift"}
        cut = own.pop("clip-path", None)
        if cut is None:
            self._write(f"<{name}{_marks(own)}{place}>")
            return f"</{name}>"
        moved = own.pop("transform", "")
        self._write(
            f'<g{_marks({"transform": moved} if moved else {})} mask="url(#{cut})"><{name}{_marks(own)}{place}>'
        )
        return f"</{name}></g>"

    def _inner_drawing(self, element: Element, placed: Mapping[str, str], own: dict[str, str], inner: Setting) -> None:
        """Draw what has a place and measures of its own; ``placed`` says which."""
        frame = inner.frame
        x, y = frame.across(placed, "x") or 0, frame.down(placed, "y") or 0
        width, height = frame.across(placed, "width"), frame.down(placed, "height")
        wide, high = frame.width if width is None else width, frame.height if height is None else height
        if min(wide, high) <= 0:
            return
        end = self._begin("g", own)
        box = view_box(element.attributes)
        inside = Frame(*(box[2:] if box is not None else (wide, high)), frame.em)
        moved = f"translate({written(x)} {written(y)})"
        within = Setting(inside, inner.colour, inner.stencil, inner.depth)
        self._group(element, {"transform": f"{moved} {fitted(element.attributes, wide, high)}".strip()}, within)
        self._write(end)

    def _use(self, element: Element, own: dict[str, str], inner: Setting) -> None:
        target = self._target(element.attributes.get("href", ""))
        if target is None:
            return
        self._enter(target)
        x, y = inner.frame.across(element.attributes, "x") or 0, inner.frame.down(element.attributes, "y") or 0
        end = self._begin("g", own)
        place = self._begin("g", {"transform": f"translate({written(x)} {written(y)})"})
        if target.name == "symbol":
            shown = self._look(target, inner)
            sizes = {name: element.attributes[name] for name in ("width", "height") if name in element.attributes}
            if shown is not None:
                self._inner_drawing(target, sizes, *shown)
        else:
            self._draw(target, inner)
        self._write(place + end)
        self._open.discard(id(target))

    def _text(self, element: Element, own: dict[str, str], inner: Setting) -> None:
        down = float(own.pop("shift", "0"))
        own["font-family"] = FAMILY
        for line in lines_of(element, inner, self._look):
            anchor = next((look["text-anchor"] for _, look in line.runs if "text-anchor" in look), None)
            place = {"x": written(line.x), "y": written(line.y + down), "xml:space": "preserve"}
            end = self._begin("text", {**own, "text-anchor": anchor} if anchor else own, _marks(place))
            for words, look in line.runs:
                plain = {name: value for name, value in look.items() if name in _OF_RUNS}
                self._write(f"<tspan{_marks(plain)}>{escape(words)}</tspan>" if plain else escape(words))
            self._write(end)

    def _shape(self, element: Element, own: dict[str, str], frame: Frame) -> None:
        place: dict[str, str] = {}
        for name in _SHAPES.get(element.name, ()):
            value = element.attributes.get(name, "")
            whole = frame.slanted(value) if name == "r" else None
            number = (frame.down if name in _DOWN else frame.across)(element.attributes, name) if name != "r" else whole
            if number is not None:
                place[name] = written(number)
        if element.name in {"polyline", "polygon"}:
            place["points"] = " ".join(map(written, numbers(element.attributes.get("points", "")) or []))
        elif element.name == "path":
            place["d"] = path(element.attributes.get("d", ""))
        self._write(self._begin(element.name, own, _marks(place)))

    # What is referred to

    def _target(self, href: str) -> Element | None:
        if href and not href.strip().startswith("#"):
            raise not_taken(self._file, "href")
        return self._named.get(href.strip()[1:])

    def _enter(self, target: Element) -> None:
        if id(target) in self._open:
            raise Fault(_CIRCLE(file=self._file))
        self._open.add(id(target))

    def _reference(self, value: str, names: set[str], stencil: Stencil | None, setting: Setting) -> str | None:
        """Return how what a property refers to is named, if it is there and of a kind."""
        referred = reference(value)
        target = self._named.get(referred[0]) if referred is not None else None
        return self._define(target, stencil, setting) if target is not None and target.name in names else None

    def _server(self, name: str, setting: Setting) -> str | None:
        target = self._named.get(name)
        kinds = {"linearGradient", "radialGradient", "pattern"}
        return self._define(target, None, setting) if target is not None and target.name in kinds else None

    def _define(self, target: Element, stencil: Stencil | None, setting: Setting) -> str:
        """Write what is referred to, once; each time it counts for as much as is drawn."""
        key = id(target), stencil
        if id(target) not in self._open and key in self._made:
            name, weight = self._made[key]
            self._count(weight)
            return name
        self._enter(target)
        outside, self._out = self._out, []
        before, name = self._drawn, f"d{len(self._made)}-{len(self._open)}"
        self._write_definition(target, name, stencil, replace(setting, stencil=None, depth=setting.depth + 1))
        self._defined.append("".join(self._out))
        self._out = outside
        self._made[key] = name, self._drawn - before
        self._open.discard(id(target))
        return name

    def _write_definition(self, target: Element, name: str, stencil: Stencil | None, setting: Setting) -> None:
        own, inner = self._look(target, setting) or ({}, setting)
        moved = own.pop("transform", "") if target.name == "clipPath" else ""
        place = {"transform": moved} if moved else {}
        match target.name:
            case "linearGradient" | "radialGradient":
                whole = with_inherited(target, self._target)
                end = self._begin(target.name, {"id": name, **gradient_of(whole, inner.frame)})
                for stop in whole.elements:
                    self._count(1)
                    looks = properties_of(stop, self._styles, self._file)
                    self._write(self._begin("stop", stop_of(stop.attributes, looks)))
                self._write(end)
                return
            case "pattern":
                target = with_inherited(target, self._target)
                end = self._begin("pattern", {"id": name, **pattern_of(target, inner.frame)})
            case "marker":
                end = self._begin("marker", {"id": name, **marker_of(target, inner.frame)})
            case _:
                kind = properties_of(target, self._styles, self._file).get("mask-type")
                stencil = "shape" if target.name == "clipPath" else "alpha" if kind == "alpha" else stencil
                end = self._begin("mask", {"id": name, **mask_of(target, inner.frame)})
                if stencil is not None:
                    place["fill"] = WHITE
                inner = replace(inner, stencil=stencil)
        self._group(target, {**own, **place}, inner)
        self._write(end)


def _named(element: Element) -> dict[str, Element]:
    """Return the elements that have an id; of several the first one."""
    found: dict[str, Element] = {}
    waiting = [element]
    while waiting:
        each = waiting.pop()
        if "id" in each.attributes:
            found.setdefault(each.attributes["id"], each)
        waiting.extend(reversed(each.elements))
    return found


def _marks(attributes: Mapping[str, str]) -> str:
    return "".join(f' {name}="{value}"' for name, value in attributes.items())
