"""Words as people write them one below the other: a card a line."""

import re
from typing import Final

from cjm_desktop.edits.fragments import Fragment
from cjm_desktop.limits import PASTED_LETTERS, PASTED_LINES
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import Card, CardLane, MetricLane, MetricValue
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.model.text import clean_prose
from cjm_desktop.words import Fault, Text

_BULLET: Final = re.compile(
    r"[-*+•‣⁃◦▪▫●○■□◆·–—]\s+(?:\[[ xX]\]\s+)?|[☐☑✓✔]\s*|[o§Øüvq\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf071]\t\s*"
)
"""Also what Word hands over for its bullets: letters of fonts of signs, before a tab."""
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
    if len(lines) > PASTED_LINES:
        said = Text("Clipboard", "There are {count} lines on the clipboard. At most {most} become cards at once.")
        raise Fault(said(count=len(lines), most=PASTED_LINES))
    return lines


def is_listed(text: str) -> bool:
    """Tell whether each line of a text is a bullet or a number, a tab, and words: a list of a word processor."""
    lines = [line.strip().partition("\t") for line in text.split("\n") if line.strip()]
    return all(words and "\t" not in words and _is_mark(mark) for mark, _, words in lines)


def _is_mark(text: str) -> bool:
    return any(sign.fullmatch(f"{text}\t") for sign in (_BULLET, _NUMBER))


def check_size(text: str) -> None:
    """Refuse a text that is no list or table for a map.

    Raises:
        Fault: it is longer than a million letters.
    """
    if len(text) > PASTED_LETTERS:
        said = Text("Clipboard", "There are {count} letters on the clipboard. At most {most} can be pasted at once.")
        raise Fault(said(count=len(text), most=PASTED_LETTERS))


def list_fragment(text: str, kind: CardKind, new_id: NewId) -> Fragment:
    """Return a list as a piece of a map: cards of one cell.

    Raises:
        Fault: see ``lines_in``.
    """
    step = Step(id=new_id())
    cards = tuple(Card(id=new_id(), step=step.id, text=line) for line in lines_in(text))
    return _in_cell(CardLane(id=new_id(), kind=kind, cards=cards), step, new_id)


def figure_fragment(value: float, new_id: NewId) -> Fragment:
    """Return a number as a piece of a map: the figure of one cell."""
    step = Step(id=new_id())
    return _in_cell(
        MetricLane(id=new_id(), kind="metric", values=(MetricValue(step=step.id, value=value),)), step, new_id
    )


def _in_cell(lane: CardLane | MetricLane, step: Step, new_id: NewId) -> Fragment:
    stages = (Stage(id=new_id(), steps=(step,)),)
    return Fragment(JourneyMap(format="cjm", version=1, id=new_id(), stages=stages, lanes=(lane,)))
