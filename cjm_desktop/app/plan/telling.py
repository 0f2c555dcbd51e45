"""What a tile of the board says of an action."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import is_

from cjm_desktop.insight.ranking import SETTLED, Score
from cjm_desktop.model.actions import Action
from cjm_desktop.model.kinds import LANE_KINDS, ActionStatus
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Language, Text, say

Named = Mapping[str, Text]
"""Cards by their ids, and what they are called."""


@dataclass(frozen=True, slots=True)
class Told:
    """All that stands on a tile."""

    id: str
    status: ActionStatus
    rank: str
    title: str
    who: str
    when: str
    is_late: bool
    cards: tuple[tuple[str, str], ...]
    """The cards that it comes from: their ids, and what they are called."""
    colour: str | None
    """That of its department."""


def called(journey: JourneyMap) -> Named:
    """Return what the cards are called that actions come from."""
    wanted = frozenset(name for action in journey.actions for name in action.cards)
    found: dict[str, Text] = {}
    for lane in journey.lanes if wanted else ():
        for card in lane.cards if isinstance(lane, CardLane) else ():
            if card.id in wanted:
                kind = LANE_KINDS[lane.kind].card
                said = Text("Action", "{kind}: {text}")
                found[card.id] = said(kind=kind, text=excerpt(card.text)) if card.text else kind
    return found


class Tellings:
    """What the tiles of a board say, made anew where an action, its rank or what is told of it has changed."""

    def __init__(self, language: Language) -> None:
        self._language: Language = language
        self._around: tuple[object, ...] = ()
        """Lanes, departments and the day of which it was told last."""
        self._known: dict[str, tuple[Action, int | None, Told]] = {}

    def all_of(self, journey: JourneyMap, scores: Sequence[Score], today: dt.date) -> Mapping[str, Told]:
        """Return what each action's tile says, by the ids of the actions."""
        around = journey.lanes, journey.departments, today
        is_same = len(self._around) == len(around) and all(map(is_, around[:2], self._around[:2]))
        known = self._known if is_same and self._around[2] == today else {}
        named = called(journey)
        found: dict[str, tuple[Action, int | None, Told]] = {}
        for score in scores:
            action, before = score.action, known.get(score.action.id)
            if before is None or before[0] is not action or before[1] != score.rank:
                before = action, score.rank, told_of(score, journey, named, today, self._language)
            found[action.id] = before
        self._around, self._known = around, found
        return {name: told for name, (_, _, told) in found.items()}


def told_of(score: Score, journey: JourneyMap, named: Named, today: dt.date, language: Language) -> Told:
    """Return what a tile says."""
    action = score.action
    department = next((each for each in journey.departments if each.id == action.department), None)
    who = " · ".join(filter(None, (action.owner, department.name if department is not None else "")))
    return Told(
        action.id,
        action.status,
        "" if score.rank is None else str(score.rank),
        action.title or say(Text("Action", "Action without a name"), language),
        who,
        say(said, language) if (said := when_said(action, today)) is not None else "",
        is_late(action, today),
        tuple((name, say(named[name], language)) for name in action.cards if name in named),
        department.colour if department is not None else None,
    )


def is_late(action: Action, today: dt.date) -> bool:
    """Tell whether an action should have been done by now."""
    return action.due is not None and action.due < today and action.status not in SETTLED


def when_said(action: Action, today: dt.date) -> Text | None:
    """Return when an action was done, or is to be; what is late says so."""
    if action.status == "done":
        done = Text("Plan", "✓ Done on {date}")
        return Text("Plan", "✓ Done") if action.done is None else done(date=action.done)
    if action.due is None or action.status == "dropped":
        return None
    days = (today - action.due).days
    if days < 0:
        return Text("Plan", "Due {date}")(date=action.due)
    if days == 0:
        return Text("Plan", "Due today")
    if days == 1:
        return Text("Plan", "⚠ Due yesterday")
    return Text("Plan", "⚠ Due {date}, {count} days ago")(date=action.due, count=days)
