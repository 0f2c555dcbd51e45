"""Changing the actions: what is to be done about what the map reveals."""

import datetime as dt

from cjm_desktop.edits.checks import check_new, with_fields
from cjm_desktop.edits.gone import without_lost
from cjm_desktop.edits.places import inserted, moved, removed
from cjm_desktop.limits import LONGEST_LINE
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.kinds import ActionStatus
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of
from cjm_desktop.model.text import clean_line


def change_action(journey: JourneyMap, action: str, **fields: object) -> JourneyMap:
    """Change title, factors, status, or the cards it comes from."""
    index = index_of(journey.actions, action)
    return replaced(journey, "actions", index, with_fields(journey, journey.actions[index], fields))


def with_status(journey: JourneyMap, action: str, status: ActionStatus, today: dt.date) -> JourneyMap:
    """Say how far an action is; one that is done now was done today, one that is not any more on no day."""
    record = journey.actions[index_of(journey.actions, action)]
    done = (record.done or today) if status == "done" else None
    return change_action(journey, action, status=status, done=done)


def change_ranking(journey: JourneyMap, **fields: object) -> JourneyMap:
    """Rank the actions by another method or other weights."""
    return changed(journey, ranking=changed(journey.ranking, **fields))


def add_action(journey: JourneyMap, action: Action, before: str | None = None) -> JourneyMap:
    """Add an action before another, else as the last."""
    check_new(journey, action)
    return changed(journey, actions=inserted(journey.actions, action, before))


def move_action(journey: JourneyMap, action: str, before: str | None = None) -> JourneyMap:
    """Move an action before another, else to the end."""
    return changed(journey, actions=moved(journey.actions, action, before))


def delete_action(journey: JourneyMap, action: str) -> JourneyMap:
    """Delete an action; the cards it comes from stay."""
    return without_lost(changed(journey, actions=removed(journey.actions, action)))


def action_of(journey: JourneyMap, names: frozenset[str], new: str) -> Action:
    """Return an action, under the id ``new``, made of some cards of a map.

    It is called as a single card; owner and department are taken over where all cards that have any have the same. Its
    audience is not given: until it is, that of the personas of its cards counts.
    """
    cards = [card for card in cards_of(journey) if card.id in names]
    title = cards[0].text if len(cards) == 1 else ""
    owners = {card.owner for card in cards if card.owner}
    departments = {card.department for card in cards if card.department is not None}
    return Action(
        id=new,
        title=str(clean_line(title[:LONGEST_LINE])),
        cards=tuple(card.id for card in cards),
        owner=owners.pop() if len(owners) == 1 else "",
        department=departments.pop() if len(departments) == 1 else None,
    )
