"""The statements of a Mermaid journey diagram: title, sections with their tasks, description."""

import html
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from cjm_desktop.interchange.imported import Notes
from cjm_desktop.interchange.mermaid_lines import SourceLine
from cjm_desktop.interchange.mermaid_task import Task, mermaid_reads, read_task
from cjm_desktop.model.text import clean_line, clean_prose
from cjm_desktop.words import Text

_KEYWORD = re.compile(r"(title|section)(\s*[:：]|\s|$)(.*)", re.IGNORECASE)
_ACC_TITLE = re.compile(r"acctitle\s*[:：](.*)", re.IGNORECASE)
_ACC_DESCR = re.compile(r"accdescr\s*([:：{])(.*)", re.IGNORECASE)
_SCORE_FIRST = re.compile(r"\s*[1-5](?:\.\d+)?\s*(?:[:：]|$)", re.ASCII)
_SCORE_LATER = re.compile(r"[:：]\s*[1-5](?:\.\d+)?\s*(?:[:：]|$)", re.ASCII)
_BREAK = re.compile(r"</?br\s*/?>", re.IGNORECASE)
_ENTITY = re.compile(r"#(\d{1,7}|[a-z][a-z0-9]{1,30});", re.IGNORECASE | re.ASCII)
_COMMENT: Final = Text("Import", "line {line}: the comment “{text}” is left out")
_KEPT_WHOLE: Final = Text("Import", "line {line}: “{text}” is kept whole; Mermaid cuts it short or refuses it")


@dataclass(slots=True)
class Section:
    """A section with its tasks and their lines; the title is empty for tasks before the first section."""

    title: str
    tasks: list[tuple[int, Task]] = field(default_factory=list[tuple[int, Task]])


@dataclass(slots=True)
class Statements:
    """What the statements of a diagram say."""

    titles: list[SourceLine] = field(default_factory=list[SourceLine])
    accessible_titles: list[str] = field(default_factory=list[str])
    descriptions: list[str] = field(default_factory=list[str])
    sections: list[Section] = field(default_factory=list[Section])
    title_follows: bool = False
    """Whether the last line was the word ``title`` alone."""


def read_statements(lines: Sequence[SourceLine], notes: Notes) -> Statements:
    """Return what the statements of a diagram say."""
    said = Statements()
    waiting = [SourceLine(line.number, _cleaned(line, notes)) for line in reversed(lines)]
    closing = sum("}" in line.text for line in waiting)
    while waiting:
        line = waiting.pop()
        closing -= "}" in line.text
        if (match := _ACC_DESCR.match(line.text)) and match[1] == "{" and (closing or "}" in match[2]):
            block = [match[2]]
            while "}" not in block[-1]:
                block.append(waiting.pop().text)
                closing -= "}" in block[-1]
            block[-1], _, after = block[-1].partition("}")
            said.descriptions.append(_visible("\n".join(block)))
            waiting.append(SourceLine(line.number + len(block) - 1, after.strip()))
            closing += "}" in after
        elif match:
            said.descriptions.append(_visible(match[2]))
        elif match := _ACC_TITLE.match(line.text):
            said.accessible_titles.append(_visible(match[1]))
        elif line.text:
            _read_line(line, said, notes)
    return said


def _cleaned(line: SourceLine, notes: Notes) -> str:
    if clean_prose(line.text) != unicodedata.normalize("NFC", line.text):
        notes.add(line.number, Text("Import", "line {line}: control characters or halves of characters are left out"))
    return str(clean_line(line.text))


def _read_line(line: SourceLine, said: Statements, notes: Notes) -> None:
    if line.text.startswith(("%%", "#")) and not _ENTITY.match(line.text):
        notes.add(line.number, _COMMENT(text=line.text))
        return
    line = _without_end(line, notes)
    match = _KEYWORD.match(line.text)
    if match is None or _is_task(match, said):
        _read_task(line, said, notes)
        return
    said.title_follows = False
    text = match[3].strip()
    if match[2].strip() or re.search("[#;:]" if match[1].lower() == "section" else "[#;]", _ENTITY.sub("", text)):
        notes.add(line.number, _KEPT_WHOLE(text=line.text))
    if match[1].lower() == "section":
        said.sections.append(Section(_visible(text)))
    elif text:
        said.titles.append(SourceLine(line.number, _visible(text)))
    else:
        said.title_follows = True


def _is_task(match: re.Match[str], said: Statements) -> bool:
    """Tell whether a line that begins with a keyword is a task all the same: it has a score where tasks have it."""
    if match[2].strip():
        return _SCORE_FIRST.match(match[3]) is not None
    return match[1].lower() == "title" and bool(said.sections) and _SCORE_LATER.search(match[3]) is not None


def _without_end(line: SourceLine, notes: Notes) -> SourceLine:
    """Return a line without a comment or a semicolon at its end."""
    text = line.text
    if comment := re.search(r"\s%%", text):
        notes.add(line.number, _COMMENT(text=text[comment.start() :].strip()))
        text = text[: comment.start()].rstrip()
    if text.endswith(";") and not _ENTITY.fullmatch(text, max(text.rfind("#"), 0)):
        notes.add(line.number, Text("Import", "line {line}: the semicolon at the end is left out"))
        text = text[:-1].rstrip()
    return SourceLine(line.number, text)


def _read_task(line: SourceLine, said: Statements, notes: Notes) -> None:
    task = read_task(line.text)
    if said.title_follows and not task.words and not task.actors:
        said.titles.append(SourceLine(line.number, _visible(line.text)))
        said.title_follows = False
        return
    said.title_follows = False
    if re.search("[#;]", _ENTITY.sub("", line.text)):
        notes.add(line.number, _KEPT_WHOLE(text=line.text))
    elif task.words and (_KEYWORD.match(line.text) or mermaid_reads(line.text) != (task.name, task.words, task.actors)):
        note = Text(
            "Import",
            "line {line}: read as the step “{name}” with the score “{score}” and the actors “{actors}”; "
            "Mermaid reads it otherwise",
        )
        notes.add(line.number, note(name=task.name, score=task.words, actors=", ".join(task.actors)))
    if not said.sections:
        said.sections.append(Section(""))
    readable = replace(
        task,
        name=_visible(task.name),
        words=_visible(task.words),
        actors=tuple(shown for actor in task.actors if (shown := _visible(actor))),
        extra=_visible(task.extra),
    )
    said.sections[-1].tasks.append((line.number, readable))


def _visible(text: str) -> str:
    """Return a text with the line breaks and characters that Mermaid's codes stand for."""
    text = _BREAK.sub("\n", text)
    text = _ENTITY.sub(lambda match: _character(match[1]) or match[0], text)
    return str(clean_prose(text)).strip()


def _character(code: str) -> str | None:
    """Return what ``#35;`` or ``#quot;`` stands for, none for a name that nobody knows."""
    entity = f"&#{code};" if code.isdigit() else f"&{code};"
    found = html.unescape(entity)
    return None if found == entity else found
