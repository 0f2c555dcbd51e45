"""Changing the actions: what is to be done about what the map reveals."""

from cjm_desktop.edits.checks import check_new, with_fields
from cjm_desktop.edits.places import inserted, moved, removed
from cjm_desktop.limits import LONGEST_LINE
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of
from cjm_desktop.model.text import clean_line


def change_action(journey: JourneyMap, action: str, **fields: object) -> JourneyMap:
    """Change title, factors, status, or the cards it comes from."""
    index = index_of(journey.actions, action)
    return replaced(journey, "actions", index, with_fields(journey, journey.actions[index], fields))


def add_action(journey: JourneyMap, action: Action, before: str | None = None) -> JourneyMap:
    """Add an action before another, else as the last."""
    check_new(journey, action)
    return changed(journey, actions=inserted(journey.actions, action, before))


def move_action(journey: JourneyMap, action: str, before: str | None = None) -> JourneyMap:
    """Move an action before another, else to the end."""
    return changed(journey, actions=moved(journey.actions, action, before))


def delete_action(journey: JourneyMap, action: str) -> JourneyMap:
    """Delete an action; the cards it comes from stay."""
    return changed(journey, actions=removed(journey.actions, action))


def action_of(journey: JourneyMap, names: frozenset[str], new: str) -> Action:
    """Return an action, under the id ``new``, made of some cards of a map.

    It is called as a single card; owner and department are taken over where all cards that have any have the same. It
    serves the customers of the personas that the cards concern, as far as those say their share.
    """
    cards = [card for card in cards_of(journey) if card.id in names]
    title = cards[0].text if len(cards) == 1 else ""
    owners = {card.owner for card in cards if card.owner}
    departments = {card.department for card in cards if card.department is not None}
    return Action(
        id=new,
        title=str(clean_line(title[:LONGEST_LINE])),
        cards=tuple(card.id for card in cards),
        audience=_audience(journey, [frozenset(card.personas) for card in cards]),
        owner=owners.pop() if len(owners) == 1 else "",
        department=departments.pop() if len(departments) == 1 else None,
    )


def _audience(journey: JourneyMap, concerned: list[frozenset[str]]) -> float | None:
    """Return which part of the customers some cards concern; none where one is everybody's or a share is not known."""
    people = frozenset[str]().union(*concerned)
    shares = [person.share for person in journey.personas if person.id in people]
    known = [share for share in shares if share is not None]
    if not known or len(known) < len(shares) or not all(concerned):
        return None
    return min(1.0, float(f"{sum(known):.12g}"))
