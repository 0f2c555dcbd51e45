"""A Mermaid text as lines: what belongs to the journey diagram, and what only surrounds it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cjm_desktop.interchange.imported import Notes
from cjm_desktop.limits import MERMAID_LETTERS, MERMAID_LINE_LETTERS
from cjm_desktop.words import Fault, Text

_LINE_END = re.compile("\r\n|\r|\n")
_FENCE = re.compile(r"\s*(?:```|~~~|:::)")
_HEADER = re.compile(r"\s*journey(?![^\s;])[\s;]*(.*)", re.IGNORECASE | re.DOTALL)
_STATEMENT = re.compile(r"%%|#|(?:title|section)\s|acctitle|accdescr|.*[:：]", re.IGNORECASE | re.DOTALL)
_FRONT_TITLE = re.compile(r"""title\s*:\s*(["']?)(?![|>][-+]?\s*$)(.+?)\1\s*$""")


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of the text with its number, counted from 1."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Diagram:
    """The statements of a journey diagram and the title its front matter gives."""

    statements: tuple[SourceLine, ...]
    front_title: SourceLine | None


def read_diagram(text: str, notes: Notes) -> Diagram:
    """Return the journey diagram in a text, which may stand in a fenced block of a Markdown page.

    Raises:
        Fault: the text or a line of it is too long, or it holds no journey diagram.
    """
    if len(text) > MERMAID_LETTERS:
        raise Fault(Text("Import", "the text is longer than {count} characters; split it")(count=MERMAID_LETTERS))
    text, settings = _without_directives(text.removeprefix("\ufeff"))
    lines = [SourceLine(number, line) for number, line in enumerate(_LINE_END.split(text), 1)]
    for line in lines:
        if len(unicodedata.normalize("NFC", line.text)) > MERMAID_LINE_LETTERS:
            problem = Text("Import", "line {line}: the line is longer than {count} characters; split it")
            raise Fault(problem(line=str(line.number), count=MERMAID_LINE_LETTERS))
    block = _fenced(lines, notes)
    front = _front_matter(block)
    head = _first_statement(block)
    first = _header_rest(block[head].text) if head < len(block) else None
    if first is None:
        place = block[head].number if head < len(block) else 1
        raise Fault(
            Text("Import", "line {line}: no Mermaid journey; the diagram must begin with the word “journey”")(
                line=str(place)
            )
        )
    titles = [line for line in front if _FRONT_TITLE.match(line.text)]
    settings += [line.number for line in front if line not in titles and line.text.strip() not in ("", "---")][:1]
    for line in settings:
        notes.add(line, Text("Import", "line {line}: Mermaid's settings are left out"))
    comments = [line for line in block[len(front) : head] if line.text.strip()]
    statements = (*comments, SourceLine(block[head].number, first), *block[head + 1 :])
    front_title = SourceLine(titles[0].number, _FRONT_TITLE.sub(r"\2", titles[0].text)) if titles else None
    return Diagram(statements, front_title)


def _without_directives(text: str) -> tuple[str, list[int]]:
    """Return a text without ``%%{…}%%`` but with all its lines, and the lines on which directives begin."""
    kept: list[str] = []
    found: list[int] = []
    place, line = 0, 1
    while (start := text.find("%%{", place)) >= 0 and (end := text.find("}%%", start)) >= 0:
        before, directive = text[place:start], text[start : end + 3]
        line += len(_LINE_END.findall(before))
        found.append(line)
        breaks = _LINE_END.findall(directive)
        line += len(breaks)
        kept += [before, *breaks]
        place = end + 3
    return "".join((*kept, text[place:])), found


def _fenced(lines: Sequence[SourceLine], notes: Notes) -> Sequence[SourceLine]:
    """Return the first fenced block that holds a journey; without any, all lines."""
    fences = [index for index, line in enumerate(lines) if _FENCE.match(line.text)]
    for start, end in pairwise([*fences, len(lines)]):
        block = lines[start + 1 : end]
        head = _first_statement(block)
        if head < len(block) and _header_rest(block[head].text) is not None:
            for line in (*lines[:start], *lines[end + 1 :]):
                if text := line.text.strip():
                    note = Text("Import", "line {line}: “{text}” stands outside the diagram and is left out")
                    notes.add(line.number, note(text=text))
            return block
    return lines


def _front_matter(block: Sequence[SourceLine]) -> Sequence[SourceLine]:
    """Return the lines up to the end of a front matter, none without one."""
    rulers = [index for index, line in enumerate(block) if line.text.strip() == "---"][:2]
    if len(rulers) < 2 or any(line.text.strip() for line in block[: rulers[0]]):
        return ()
    return block[: rulers[1] + 1]


def _first_statement(block: Sequence[SourceLine]) -> int:
    index = len(_front_matter(block))
    while index < len(block) and (not (text := block[index].text.strip()) or text.startswith(("%%", "#"))):
        index += 1
    return index


def _header_rest(text: str) -> str | None:
    """Return what follows the word ``journey`` on its line, none when the line does not begin a diagram."""
    match = _HEADER.match(text)
    if match is None or (match[1] and not _STATEMENT.match(match[1])):
        return None
    return match[1]
