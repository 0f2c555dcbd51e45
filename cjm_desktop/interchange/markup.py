"""Going through XML from anybody: no declarations, and nothing in it that takes memory before it can be looked at."""

from collections.abc import Callable, Iterable
from xml.parsers import expat

from cjm_desktop.limits import XML_DEPTH, XML_TAG_BYTES, XML_TEXT_LETTERS

Begin = Callable[[str, dict[str, str]], None]
"""Takes the name of an element and its attributes, both without their spaces."""
End = Callable[[str, str], None]
"""Takes the name of an element, and its text where it is one of those that are told."""


class UnmeantError(Exception):
    """It holds what nobody means: a declaration, or more in one place than anybody writes."""


def go_through(
    pieces: Iterable[bytes], begin: Begin, end: End | None = None, told: frozenset[str] = frozenset()
) -> None:
    """Go through XML, piece by piece; ``end`` gets the text of elements that are ``told``.

    Raises:
        UnmeantError: see there.
        expat.ExpatError: it is broken.
    """
    parser = expat.ParserCreate()
    walk = _Walk(begin, end, told)
    parser.StartElementHandler = walk.started
    parser.EndElementHandler = walk.ended
    if told:
        parser.CharacterDataHandler = walk.said
    parser.StartDoctypeDeclHandler = walk.declared
    parser.buffer_text = True
    fed = 0
    for piece in pieces:
        fed += len(piece)
        parser.Parse(piece)
        if fed - parser.CurrentByteIndex > XML_TAG_BYTES:
            raise UnmeantError
    parser.Parse(b"", True)  # noqa: FBT003 - it takes no name


class _Walk:
    def __init__(self, begin: Begin, end: End | None, told: frozenset[str]) -> None:
        self._begin = begin
        self._end = end
        self._told = told
        self._text: list[str] = []
        self._letters = 0
        self._depth = 0

    def started(self, tag: str, marks: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > XML_DEPTH:
            raise UnmeantError
        if self._text:
            self._clear()
        if ":" in "".join(marks):
            marks = {_bare(key): value for key, value in marks.items()}
        self._begin(_bare(tag) if ":" in tag else tag, marks)

    def ended(self, tag: str) -> None:
        self._depth -= 1
        if self._end is not None:
            name = _bare(tag) if ":" in tag else tag
            self._end(name, "".join(self._text) if name in self._told else "")
        if self._text:
            self._clear()

    def said(self, text: str) -> None:
        self._letters += len(text)
        if self._letters > XML_TEXT_LETTERS:
            raise UnmeantError
        self._text.append(text)

    def declared(self, *_: object) -> None:
        raise UnmeantError

    def _clear(self) -> None:
        self._text.clear()
        self._letters = 0


def _bare(name: str) -> str:
    return name.rpartition(":")[2]
