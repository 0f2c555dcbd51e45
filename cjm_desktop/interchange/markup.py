"""Going through XML from anybody: no declarations, and nothing in it that takes memory before it can be looked at."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from xml.parsers import expat

from cjm_desktop.limits import XML_DEPTH, XML_TAG_BYTES, XML_TEXT_LETTERS

Begin = Callable[[str, dict[str, str]], None]
"""Takes the name of an element and its attributes, both without their spaces."""
End = Callable[[str, str], None]
"""Takes the name of an element, and its text where it is one of those that are told."""


class UnmeantError(Exception):
    """It holds what nobody means: a declaration, or more in one place than anybody writes."""


@dataclass(frozen=True, slots=True)
class Shortcut:
    """How elements that follow each other are read many at once, in place of being gone through."""

    last: bytes
    """The tag by which each of them ends."""
    take: Callable[[str], int]
    """Gets elements as they are written, reads whole ones from the first on as long as it understands all that stands
    in them, and returns how many letters that was."""


def go_through(
    pieces: Iterable[bytes],
    begin: Begin,
    end: End | None = None,
    told: frozenset[str] = frozenset(),
    shortcut: Shortcut | None = None,
) -> None:
    """Go through XML, piece by piece; ``end`` gets the text of elements that are ``told``.

    Of what stands behind the first piece, a shortcut may read what it can; so pieces are no larger than a text may be.

    Raises:
        UnmeantError: see there.
        expat.ExpatError: it is broken.
    """
    walk = _Walk(begin, end, told)
    if shortcut is None:
        for piece in pieces:
            walk.feed(piece)
    else:
        _with_shortcut(pieces, walk, shortcut)
    walk.finish()


def _with_shortcut(pieces: Iterable[bytes], walk: "_Walk", shortcut: Shortcut) -> None:
    rest = b""
    is_between = False
    for piece in pieces:
        rest += piece
        cut = rest.rfind(shortcut.last) + len(shortcut.last)
        if cut < len(shortcut.last):
            cut = len(rest)
        run, rest = rest[:cut], rest[cut:]
        if is_between:
            run = _untaken(run, shortcut)
        if run:
            walk.feed(run)
            is_between = run.endswith(shortcut.last) and walk.is_behind_tag
    walk.feed(rest)


def _untaken(run: bytes, shortcut: Shortcut) -> bytes:
    try:
        text = run.decode()
    except UnicodeDecodeError:
        return run
    return text[shortcut.take(text) :].encode()


class _Walk:
    def __init__(self, begin: Begin, end: End | None, told: frozenset[str]) -> None:
        self._begin = begin
        self._end = end
        self._told = told
        self._text: list[str] = []
        self._letters = 0
        self._depth = 0
        self._fed = 0
        self._is_plain = True
        parser = self._parser = expat.ParserCreate()
        parser.StartElementHandler = self._started
        parser.EndElementHandler = self._ended
        if told:
            parser.CharacterDataHandler = self._said
        parser.StartDoctypeDeclHandler = self._declared
        parser.StartCdataSectionHandler = self._quoted
        parser.XmlDeclHandler = self._encoded
        parser.buffer_text = True

    def feed(self, piece: bytes) -> None:
        self._fed += len(piece)
        self._parser.Parse(piece)
        if self._fed - self._parser.CurrentByteIndex > XML_TAG_BYTES:
            raise UnmeantError

    def finish(self) -> None:
        self._parser.Parse(b"", True)  # noqa: FBT003 - it takes no name

    @property
    def is_behind_tag(self) -> bool:
        """Whether a tag at the end of what was fed last is one, and neither letters in a comment nor unread."""
        return self._is_plain and self._parser.CurrentByteIndex == self._fed

    def _started(self, tag: str, marks: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > XML_DEPTH:
            raise UnmeantError
        if self._text:
            self._clear()
        if ":" in "".join(marks):
            marks = {_bare(key): value for key, value in marks.items()}
        self._begin(_bare(tag) if ":" in tag else tag, marks)

    def _ended(self, tag: str) -> None:
        self._depth -= 1
        if self._end is not None:
            name = _bare(tag) if ":" in tag else tag
            self._end(name, "".join(self._text) if name in self._told else "")
        if self._text:
            self._clear()

    def _said(self, text: str) -> None:
        self._letters += len(text)
        if self._letters > XML_TEXT_LETTERS:
            raise UnmeantError
        self._text.append(text)

    def _declared(self, *_: object) -> None:
        raise UnmeantError

    def _quoted(self) -> None:
        self._is_plain = False  # what is quoted may look like a tag

    def _encoded(self, _version: str, encoding: str | None, _standalone: int) -> None:
        self._is_plain = encoding is None or encoding.lower() == "utf-8"

    def _clear(self) -> None:
        self._text.clear()
        self._letters = 0


def _bare(name: str) -> str:
    return name.rpartition(":")[2]
