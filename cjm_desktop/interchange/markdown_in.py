"""Markdown in: its tables become a map, its first heading the title; whatever else stands there is told."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from typing import Final

from cjm_desktop.edits.paste_columns import place_in
from cjm_desktop.interchange.guess import guess_language
from cjm_desktop.interchange.imported import Imported, Notes
from cjm_desktop.interchange.table_paste import with_table
from cjm_desktop.interchange.table_plan import columns_of, plan_for, rows_of
from cjm_desktop.interchange.tables import RULE, Rows, table_in
from cjm_desktop.limits import MARKDOWN_TABLES, PASTED_LETTERS
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import clean_line, clean_prose
from cjm_desktop.words import Fault, Text

_HEADING: Final = re.compile(r" {0,3}#{1,6}(?=\s|\Z)")
_UNDERLINE: Final = re.compile(r" {0,3}=+ *")
_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
_LIST: Final = re.compile(r" *(?:[-*+>]|\d+[.)]|`{3}|~{3})")
_GOAL: Final = re.compile(r"[-*+] +")
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_ENTITY: Final = re.compile(r"(?<!\\)&(?:#\d{1,7}|[A-Za-z]{2,8});")
_MARKS: Final = re.compile(r"(?<!\\)(\*\*|__|~~|\*|`)(?=\S)(.{1,500}?)(?<![\s\\])\1")
_LINK: Final = re.compile(
    r"(?<!\\)!?\[((?:[^\]\\]|\\.){0,500})\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\))?(?:\s\"[^\"]{0,500}\")?\)"
)


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that belong together, and the number of the first one, counted from 1."""

    number: int
    lines: tuple[str, ...]

    @property
    def is_table(self) -> bool:
        return len(self.lines) > 1 and "|" in self.lines[0] and RULE.fullmatch(self.lines[1]) is not None


def read_markdown(text: str, name: str, new_id: NewId) -> Imported:
    """Return the map that the tables of a Markdown text are, its lanes in rows or in columns.

    A further table goes to the steps of the same names. What stands between title and first table is the scenario.

    Raises:
        Fault: the text is too long, or there is no table in it, or one that is too large. It names the line.
    """
    if len(text) > PASTED_LETTERS:
        raise Fault(Text("Import", "the text is longer than {count} characters; split it")(count=PASTED_LETTERS))
    notes = Notes()
    title, goals, before, tables = _sorted(list(_blocks(str(clean_prose(text)).split("\n"))), notes)
    if not tables:
        raise Fault(Text("Import", "there is no table in it"))
    if len(tables) > MARKDOWN_TABLES:
        said = Text("Import", "there are more than {count} tables in it; split it")
        raise Fault(said(count=MARKDOWN_TABLES))
    words = " ".join((title, *before, *(cell for _, rows in tables for row in rows for cell in row)))
    journey = JourneyMap(
        format="cjm",
        version=1,
        id=new_id(),
        title=str(clean_line(title or name)),
        scenario="\n\n".join(before),
        goals=tuple(goals),
        language=guess_language(words),
    )
    remarks: list[Text] = []
    for number, rows in tables:
        place = replace(place_in(journey), chosen=False)
        plan = plan_for(rows, journey, place)
        made = with_table(journey, rows_of(plan), columns_of(plan, journey, place), new_id)
        journey = made.journey
        said = Text("Import", "Table in line {line}: {note}")
        remarks += [said(line=str(number), note=note) for note in made.notes]
    return Imported(journey, notes.in_order(), tuple(remarks))


def _blocks(lines: Sequence[str]) -> Iterator[_Block]:
    """Yield headings, tables, code and paragraphs."""
    at = 0
    while at < len(lines):
        first, start = lines[at], at
        at += 1
        if not first.strip():
            continue
        if fence := _FENCE.match(first):
            while at < len(lines) and not lines[at].strip().startswith(fence[1]):
                at += 1
            at += 1
        elif not _HEADING.match(first):
            while at < len(lines) and lines[at].strip() and not _begins(lines, at):
                at += 1
        yield _Block(start + 1, tuple(lines[start:at]))


def _begins(lines: Sequence[str], at: int) -> bool:
    """Tell whether something new begins within a paragraph: a heading, code, or a table behind a line of words."""
    if _HEADING.match(lines[at]) or _FENCE.match(lines[at]):
        return True
    follows = lines[at + 1] if at + 1 < len(lines) else ""
    return "|" in lines[at] and "|" in follows and RULE.fullmatch(follows) is not None


def _sorted(blocks: Sequence[_Block], notes: Notes) -> tuple[str, list[str], list[str], list[tuple[int, Rows]]]:
    """Return the title, the goals and paragraphs before the first table, and the tables; take note of the rest."""
    title, goals, before, tables = "", list[str](), list[str](), list[tuple[int, Rows]]()
    for block in blocks:
        rows, heading = _table(block), _heading(block)
        opens = bool(title) and heading is None and not tables
        if rows is not None:
            tables.append((block.number, rows))
        elif heading is not None and not title and not tables:
            title = heading
        elif opens and not goals and all(map(_GOAL.match, block.lines)):
            goals = [_words(_GOAL.sub("", line, count=1)) for line in block.lines]
        elif opens and not before and not _LIST.match(block.lines[0]):
            before.append("\n".join(_words(line.strip().removesuffix("\\")) for line in block.lines))
        elif heading is None or tables:
            said = Text("Import", "line {line}: “{text}” is no table and left out")
            notes.add(block.number, said(text=heading or block.lines[0]))
    return title, goals, before, tables


def _heading(block: _Block) -> str | None:
    if found := _HEADING.match(block.lines[0]):
        return _words(block.lines[0][found.end() :].strip().rstrip("#"))
    if len(block.lines) == 2 and _UNDERLINE.fullmatch(block.lines[1]):
        return _words(block.lines[0])
    return None


def _table(block: _Block) -> Rows | None:
    if not block.is_table:
        return None
    try:
        rows = table_in("\n".join(block.lines))
    except Fault as fault:
        said = Text("Import", "line {line}: the table is too large to be a map")
        raise Fault(said(line=str(block.number))) from fault
    return None if rows is None else tuple(tuple(_words(cell) for cell in row) for row in rows)


def _words(text: str) -> str:
    """Return what a line says, without marks and addresses: “**Pain** [more](https://x.y)” says “Pain more”."""
    text = _MARKS.sub(r"\2", _LINK.sub(r"\1", text))
    return _ESCAPED.sub(r"\1", _ENTITY.sub(lambda found: unescape(found[0]), text)).strip()
