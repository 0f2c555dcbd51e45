"""What a text in a map may be made of. Without pydantic: the program cleans texts before its first picture."""

import re
import unicodedata
from typing import Any

from cjm_desktop.limits import MARKS_ON_A_LETTER

# Control characters but tab and line feed; surrogates without their partner; what Unicode calls no character.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANKS = re.compile(r"[\t\n]+")
# What changes the direction in which the text around it is read, and what takes no room, so that nobody sees it.
_UNSEEN = re.compile(
    "[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
# Not blank, nor what joins signs or says how they look, which is seen with others only.
_SEEN = re.compile(r"[^\s\u200c\u200d\u2800\ufe00-\ufe0f]")
# So many signs that are no letters, of which there may be marks on a letter.
_HEAP = re.compile(rf"[^\w\s\0-\u02ff]{{{MARKS_ON_A_LETTER + 1},}}")
_EXCERPT = 60


def clean_prose(text: Any) -> Any:  # noqa: ANN401 - pydantic hands over whatever a file holds
    r"""Return a text in NFC with ``\n`` as line end, without control characters and lone surrogates.

    A surrogate becomes U+FFFD, so that it is seen that something was there. What is no string is returned as it is
    and left to pydantic to refuse.
    """
    if not isinstance(text, str) or (text.isascii() and text.isprintable()):
        return text
    if not text.isprintable():
        text = _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
        text = _FORBIDDEN.sub("", _LINE_END.sub("\n", text))
    if unicodedata.is_normalized("NFC", text):
        return text
    return unicodedata.normalize("NFC", _HEAP.sub(_thinned, text))


def _thinned(found: re.Match[str]) -> str:
    """Return signs with at most as many marks on one of them as Unicode's stream-safe format has.

    Marks are sorted, which takes time with the square of their number: a million would take days.
    """
    kept: list[str] = []
    marks = 0
    for sign in found[0]:
        parts = unicodedata.normalize("NFD", sign)
        marks = marks + len(parts) if unicodedata.combining(parts[0]) else 0
        if marks <= MARKS_ON_A_LETTER:
            kept.append(sign)
    return "".join(kept)


def clean_line(text: Any) -> Any:  # noqa: ANN401 - see above
    """Return a text cleaned as prose, with blanks in place of line ends and tabs."""
    prose = clean_prose(text)
    return _BLANKS.sub(" ", prose).strip() if isinstance(prose, str) else prose


def harmless(text: str) -> str:
    """Return a text as a line that changes nothing around it: cleaned, without marks of the reading direction.

    What nobody can see is left out; a text in which there is nothing else is empty.
    """
    line = _UNSEEN.sub("", str(clean_line(text))).strip()
    return line if _SEEN.search(line) else ""


def excerpt(text: str) -> str:
    """Return what a sentence says of a text from a document or a command line: harmless, at most 60 characters."""
    line = harmless(text[: 10 * _EXCERPT])
    return line if len(line) <= _EXCERPT else line[: _EXCERPT - 1] + "…"
