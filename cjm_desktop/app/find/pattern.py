"""What is looked for, as Qt's regular expressions.

Python's own cannot be stopped: an expression such as ``(a+)+$`` may take for ever on a text of thirty letters. Qt's
have a limit of steps, which no expression can raise.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtCore import QRegularExpression

from cjm_desktop.app.find.mistakes import mistake
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Fault, Text

_LIMIT: Final = "(*LIMIT_MATCH=20000)"
"""Steps at each place of a text, some 40 microseconds."""
_WORD: Final = r"(?![\p{Han}\p{Hiragana}\p{Katakana}])\w"
"""What continues a word; where words are not set apart, every character is one."""
_BEGINS: Final = f"(?:(?<!{_WORD})|(?!{_WORD}))"
_ENDS: Final = f"(?:(?!{_WORD})|(?<!{_WORD}))"
_REFERENCE: Final = re.compile(r"\$(?:([$&])|(\d{1,2})|\{(\w+)\})|\\([\\nt])")
_ESCAPES: Final = {"\\": "\\", "n": "\n", "t": "\t"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for, and how."""

    term: str
    case: bool = False
    words: bool = False
    regular: bool = False


class Match(NamedTuple):
    """Where something was found in a text."""

    start: int
    end: int
    groups: tuple[str, ...] = ()
    """What a regular expression captured, all of it first."""
    names: tuple[str, ...] = ()
    """What the groups are called, as far as they are."""


_NARROW: Final = "".join(map(chr, range(0x21, 0x7F))) + " "
_WIDE: Final = "".join(map(chr, range(0xFF01, 0xFF5F))) + "\u3000"
_WIDTHS: Final = dict(zip(_NARROW + _WIDE, _WIDE + _NARROW, strict=True))
"""Letters and signs that are as wide as a Chinese character, and the same ones in their usual width."""
Matcher = Callable[[str], list[Match]]


def matcher(wanted: Wanted) -> Matcher:
    """Return what finds something in a text: all places that are not empty, from the first to the last.

    Raises:
        Fault: it is no regular expression; or later, one that takes too long.
    """
    term = wanted.term if wanted.regular else _signs(unicodedata.normalize("NFC", wanted.term), exact=wanted.case)
    whole = f"{_BEGINS}(?:{term}){_ENDS}" if wanted.words else f"(?:{term})"
    options = QRegularExpression.PatternOption.UseUnicodePropertiesOption
    options |= QRegularExpression.PatternOption.MultilineOption
    if not wanted.case:
        options |= QRegularExpression.PatternOption.CaseInsensitiveOption
    expression = QRegularExpression(f"{_LIMIT}{whole}" if wanted.regular else whole, options)
    for each in (QRegularExpression(term, options), expression):  # by itself, so that no bracket closes ours
        if not each.isValid():
            halves = term.encode("utf-16-le")[: 2 * each.patternErrorOffset()]
            raise Fault(mistake(term, len(halves.decode("utf-16-le", "ignore"))))
    names = tuple(expression.namedCaptureGroups()) if wanted.regular else None
    captures = wanted.regular and expression.captureCount() > 0

    def find(text: str) -> list[Match]:
        found: list[Match] = []
        matches = expression.globalMatch(text)
        placed = _places(text)
        while matches.hasNext():
            match = matches.next()
            start, end = placed(match.capturedStart()), placed(match.capturedEnd())
            if start == end:
                continue
            if names is None:
                found.append(Match(start, end))
            else:
                groups = tuple(match.capturedTexts()) if captures else (text[start:end],)
                found.append(Match(start, end, groups, names))
        if not matches.isValid():
            raise Fault(
                Text("Find", "This expression takes too long on “{text}”. Write it simpler.")(text=excerpt(text))
            )
        return found

    return find


def _signs(term: str, *, exact: bool) -> str:
    """Return what finds a term as it stands; unless that is to be ``exact``, a letter or sign in either width."""
    if exact:
        return QRegularExpression.escape(term)
    return "".join(
        f"[{QRegularExpression.escape(each + _WIDTHS[each])}]" if each in _WIDTHS else QRegularExpression.escape(each)
        for each in term
    )


def _places(text: str) -> Callable[[int], int]:
    """Return what makes a place of Qt's one in a text: Qt counts halves of characters beyond the first 65536."""
    if text.isascii() or max(text) <= "\uffff":
        return int
    halves = text.encode("utf-16-le")
    return lambda place: len(halves[: 2 * place].decode("utf-16-le"))


def filled(template: str, match: Match) -> str:
    r"""Return what stands in place of a match: ``$1``, ``${name}``, ``$&`` for all of it, ``$$``, ``\n``, ``\t``.

    Raises:
        Fault: it names a group that the expression does not have.
    """

    def fill(found: re.Match[str]) -> str:
        sign, number, name, escape = found.groups()
        if escape:
            return _ESCAPES[escape]
        if sign:
            return "$" if sign == "$" else match.groups[0]
        place = int(number) if number else match.names.index(name) if name in match.names else -1
        if place in range(len(match.groups)):
            return match.groups[place]
        if place in range(len(match.names)):
            return ""  # Qt leaves out groups at the end that took no part
        raise Fault(Text("Find", "The expression has no group “{name}”. Nothing was replaced.")(name=found.group()))

    return _REFERENCE.sub(fill, template)
