"""What was left unsaved, and what would become of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from cjm_desktop.insight.compare import differences
from cjm_desktop.insight.saying import said_of
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import harmless
from cjm_desktop.progress import Progress
from cjm_desktop.storage.journal import Journal, Unsaved, left_journals, read_journal
from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import Fault, Text

Fate = Literal["into its file", "file changed", "file gone", "untitled"]
_LINES: Final = 3
"""Differences that are told; of the others how many there are."""


@dataclass(frozen=True, slots=True)
class Left:
    """Unsaved work in a journal that is held until somebody has decided."""

    journal: Journal
    unsaved: Unsaved
    fate: Fate
    count: int
    """How many differences there are to its file as it is now; 0 without a file."""
    lines: tuple[Text, ...]
    """The first of them; what there is in the map where it has no file."""

    @property
    def name(self) -> str:
        """What it is called: by its file, or its title; empty when it has neither."""
        file = self.unsaved.owner.file
        return self.unsaved.owner.name if file is None else harmless(file.stem)


@dataclass(frozen=True, slots=True)
class Found:
    """All that was left."""

    lefts: tuple[Left, ...]
    unreadable: tuple[Text, ...]
    """Why what was set aside cannot be read, and where it is."""


def look_for(folder: Path, progress: Progress) -> Found:
    """Return what was left in a folder of journals. What its file holds by now is forgotten."""
    lefts: list[Left] = []
    unreadable: list[Text] = []
    for journal in left_journals(folder):
        try:
            left = _looked_at(journal, read_journal(journal.place, progress))
        except Fault as fault:
            unreadable.append(_set_aside(journal, fault))
            continue
        if left is None:
            journal.remove()
        else:
            lefts.append(left)
    return Found(tuple(lefts), tuple(unreadable))


def _looked_at(journal: Journal, unsaved: Unsaved) -> Left | None:
    """Return what is to be decided; none when the file holds just that, for it was saved right before the end."""
    owner, journey = unsaved.owner, unsaved.journey
    if owner.file is None:
        return Left(journal, unsaved, "untitled", 0, (_contents(journey),))
    try:
        opened = read_map(owner.file)
    except Fault:
        return Left(journal, unsaved, "file gone", 0, (_contents(journey),))
    found = differences(opened.journey, journey)
    if not found and not opened.repairs:
        return None
    fate: Fate = "into its file" if opened.fingerprint == owner.fingerprint else "file changed"
    return Left(journal, unsaved, fate, len(found), tuple(said_of(each, journey.currency) for each in found[:_LINES]))


def _contents(journey: JourneyMap) -> Text:
    cards = sum(len(lane.cards) for lane in journey.lanes if isinstance(lane, CardLane))
    count = Text("Recovery", "Steps: {steps}, lanes: {lanes}, cards: {cards}")
    return count(steps=sum(len(stage.steps) for stage in journey.stages), lanes=len(journey.lanes), cards=cards)


def _set_aside(journal: Journal, fault: Fault) -> Text:
    try:
        aside = journal.keep_aside()
    except Fault as again:
        journal.leave()
        return again.text
    journal.remove()
    return Text("Recovery", "{why} It was set aside as {file}.")(why=fault.text, file=str(aside))
