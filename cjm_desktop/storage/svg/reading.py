"""What an SVG file holds, as far as it is taken: plain elements, counted while they are read."""

import re
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from cjm_desktop.limits import SVG_BYTES, SVG_DEPTH, SVG_ELEMENTS, SVG_VALUE_LETTERS
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Fault, Text

_SVG: Final = "http://www.w3.org/2000/svg"
_XLINK: Final = "http://www.w3.org/1999/xlink"
_XML: Final = "http://www.w3.org/XML/1998/namespace"
_PIECE: Final = 1 << 16
_BEFORE: Final = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"
"""What an XML text may begin with in some encoding."""

DRAWN: Final = frozenset(
    {"svg", "g", "a", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"}
)
_REFERRED_TO: Final = frozenset(
    {"defs", "symbol", "clipPath", "mask", "marker", "pattern", "linearGradient", "radialGradient", "stop", "style"}
)
_SILENT: Final = frozenset({"title", "desc", "metadata", "color-profile"})
"""What a drawing says besides: it is left out with all in it, as is what other programs put in for themselves."""
_WITH_TEXT: Final = frozenset({"text", "tspan", "style"})
_NAME: Final = re.compile(r"@?[A-Za-z][A-Za-z0-9_.-]{0,40}")

BROKEN: Final = Text("Picture", "{file} is damaged or not complete and cannot be read.")
_LARGE: Final = Text("Picture", "{file} is a drawing of more than {limit} MB. Save it as PNG, then take that.")
_MANY: Final = Text("Picture", "{file} is a drawing of more than {limit} elements. Save it as PNG, then take that.")
_DEEP: Final = Text(
    "Picture", "{file} is a drawing with more than {limit} groups in each other. Save it as PNG, then take that."
)
_LONG: Final = Text(
    "Picture", "{file} is a drawing with a value of more than {limit} letters. Save it as PNG, then take that."
)
_OTHERS: Final = Text(
    "Picture", "{file} is a drawing with “{name}”, which is not taken from drawings. Save it as PNG, then take that."
)


@dataclass(slots=True)
class Element:
    """An element, its attributes without those of other programs, and what it holds."""

    name: str
    attributes: dict[str, str]
    inside: "list[Element | str]" = field(default_factory=list)

    @property
    def elements(self) -> "list[Element]":
        """The elements that it holds."""
        return [part for part in self.inside if isinstance(part, Element)]


def is_markup(data: bytes) -> bool:
    """Tell whether bytes begin as an SVG drawing does, and no other picture."""
    return data[:64].lstrip(_BEFORE).startswith(b"<")


def not_taken(file: Text | str, name: str) -> Fault:
    """Return what is said of a drawing that uses something that is not taken; ``name`` may be anything."""
    return Fault(_OTHERS(file=file, name=name if _NAME.fullmatch(name) else "…"))


def too_deep(file: Text | str) -> Fault:
    """Return what is said of a drawing whose groups lie in too many others."""
    return Fault(_DEEP(file=file, limit=SVG_DEPTH))


def root_of(data: bytes, file: Text | str, progress: Progress = unheard) -> Element | None:
    """Return the outermost element of a drawing, none where it is markup of another kind.

    Raises:
        Fault: it is broken, larger or deeper than anybody means it, or holds what is not taken.
    """
    if len(data) > SVG_BYTES:
        raise Fault(_LARGE(file=file, limit=SVG_BYTES // 1024**2))
    reader = _Reader(file)
    try:
        for place in range(0, len(data), _PIECE):
            reader.parser.Parse(data[place : place + _PIECE], False)  # noqa: FBT003 - expat's own
            if reader.is_foreign:
                return None
            progress(place / len(data))
        reader.parser.Parse(b"", True)  # noqa: FBT003
    except (expat.ExpatError, LookupError, ValueError) as error:  # the last two for encodings nobody knows
        if reader.root is None:
            return None
        raise Fault(BROKEN(file=file)) from error
    return reader.root


class _Reader:
    """Takes what expat tells, and stops at once where something is not taken."""

    def __init__(self, file: Text | str) -> None:
        self.root: Element | None = None
        self.is_foreign = False
        """Whether the outermost element is none of SVG's."""
        self._file = file
        self._open: list[Element] = []
        self._skipped = 0
        """How many open elements are left out."""
        self._count = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.EntityDeclHandler = self._entity

    def _doctype(self, _name: str, _system: str | None, _public: str | None, has_subset: bool) -> None:
        """Old drawings name the standard; those that declare something of their own may mean anything."""
        if has_subset:
            raise not_taken(self._file, "DOCTYPE")

    def _entity(self, *_declared: object) -> None:
        raise not_taken(self._file, "ENTITY")

    def _start(self, full: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > SVG_ELEMENTS:
            raise Fault(_MANY(file=self._file, limit=SVG_ELEMENTS))
        if len(self._open) + self._skipped >= SVG_DEPTH:
            raise too_deep(self._file)
        home, _, name = full.rpartition(" ")
        if self.root is None and not self.is_foreign:
            self.is_foreign = name != "svg" or home not in ("", _SVG)
        if self._skipped or self.is_foreign or home not in ("", _SVG) or name in _SILENT:
            self._skipped += 1
            return
        if name not in DRAWN | _REFERRED_TO:
            raise not_taken(self._file, name)
        element = Element(name, self._own(attributes))
        if self._open:
            self._open[-1].inside.append(element)
        else:
            self.root = element
        self._open.append(element)

    def _own(self, attributes: dict[str, str]) -> dict[str, str]:
        own: dict[str, str] = {}
        for full, value in attributes.items():
            if len(value) > SVG_VALUE_LETTERS:
                raise Fault(_LONG(file=self._file, limit=SVG_VALUE_LETTERS))
            home, _, name = full.rpartition(" ")
            if not home or (home, name) == (_XML, "space"):
                own[name] = value
            elif (home, name) == (_XLINK, "href"):
                own.setdefault(name, value)
        return own

    def _end(self, _full: str) -> None:
        if self._skipped:
            self._skipped -= 1
        else:
            self._open.pop()

    def _text(self, text: str) -> None:
        if not self._skipped and self._open and self._open[-1].name in _WITH_TEXT:
            self._open[-1].inside.append(text)
