"""Words as people write them one below the other: a card a line."""

import re
from typing import Final

from cjm_desktop.edits.fragments import Fragment
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.model.text import clean_prose
from cjm_desktop.words import Fault, Text

MOST_TEXT: Final = 1_000_000
MOST_CARDS: Final = 2000
"""A person means no list that is longer."""

_BULLET: Final = re.compile(r"[-*+•‣⁃◦▪▫●○■□◆·–—]\s+(?:\[[ xX]\]\s+)?|[☐☑✓✔]\s*")
_NUMBER: Final = re.compile(r"\d{1,3}[.)]\s+|\d{1,3}[、．]\s*|[(（]\d{1,3}[)）]\s*|[①-⑳]\s*")


def lines_in(text: str) -> list[str]:
    """Return the lines of a text that say something, without bullets, and without numbers where several have one.

    Raises:
        Fault: they are too many for anybody to mean it.
    """
    check_size(text)
    bare = [line.strip() for line in str(clean_prose(text)).split("\n")]
    lines = [_BULLET.sub("", line, count=1) if _BULLET.match(line) else line for line in bare if line]
    if sum(_NUMBER.match(line) is not None for line in lines) > 1:
        lines = [line[found.end() :] if (found := _NUMBER.match(line)) else line for line in lines]
    lines = [line for line in lines if line]
    if len(lines) > MOST_CARDS:
        said = Text("Clipboard", "There are {count} lines on the clipboard. At most {most} become cards at once.")
        raise Fault(said(count=len(lines), most=MOST_CARDS))
    return lines


def check_size(text: str) -> None:
    """Refuse a text that is no list or table for a map.

    Raises:
        Fault: it is longer than a million letters.
    """
    if len(text) > MOST_TEXT:
        said = Text("Clipboard", "There are {count} letters on the clipboard. At most {most} can be pasted at once.")
        raise Fault(said(count=len(text), most=MOST_TEXT))


def list_fragment(text: str, kind: CardKind, new_id: NewId) -> Fragment:
    """Return a list as a piece of a map: cards of one cell.

    Raises:
        Fault: see ``lines_in``.
    """
    step = Step(id=new_id())
    cards = tuple(Card(id=new_id(), step=step.id, text=line) for line in lines_in(text))
    lane = CardLane(id=new_id(), kind=kind, cards=cards)
    stage = Stage(id=new_id(), steps=(step,))
    return Fragment("cards", JourneyMap(format="cjm", version=1, id=new_id(), stages=(stage,), lanes=(lane,)))
