"""Changing the cards.

A card is named by its lane and its own id: to look for it in all lanes costs more than an edit.
"""

from collections.abc import Collection, Mapping, Sequence

from cjm_desktop.edits.checks import check_new, with_fields
from cjm_desktop.edits.copies import renewed
from cjm_desktop.edits.gone import without_lost
from cjm_desktop.edits.order import Order, ordered_card
from cjm_desktop.edits.places import following, inserted, moved, removed
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import NoSuchRecord, index_of, step_order
from cjm_desktop.model.records import JourneyMap


def change_card(journey: JourneyMap, lane: str, card: str, **fields: object) -> JourneyMap:
    """Change text, severity, channel, step or span; the ends of a span are put in order."""
    place, holder = _card_lane(journey, lane)
    index = index_of(holder.cards, card)
    old = holder.cards[index]
    new = with_fields(journey, old, fields)
    if fields.keys() & {"step", "through"}:
        ordered = ordered_card(new, step_order(journey))
        new = old if ordered == old else ordered
    return replaced(journey, "lanes", place, replaced(holder, "cards", index, new))


def add_card(journey: JourneyMap, lane: str, card: Card, before: str | None = None) -> JourneyMap:
    """Add a card to a lane before another, else as the last."""
    check_new(journey, card)
    place, holder = _card_lane(journey, lane)
    cards = inserted(holder.cards, ordered_card(card, step_order(journey)), before)
    return replaced(journey, "lanes", place, changed(holder, cards=cards))


def move_card(
    journey: JourneyMap, lane: str, card: str, *, to_lane: str, step: str, before: str | None = None
) -> JourneyMap:
    """Move a card to a cell, before another card of that lane, else behind all.

    A span keeps its number of columns as far as the map reaches. Where the card keeps its place in its cell, nothing
    changes.
    """
    place, source = _card_lane(journey, lane)
    target_place, target = _card_lane(journey, to_lane)
    record = source.cards[index_of(source.cards, card)]
    new = at_step(record, step, step_order(journey))
    if source is not target:
        left = replaced(journey, "lanes", place, changed(source, cards=removed(source.cards, card)))
        return replaced(left, "lanes", target_place, changed(target, cards=inserted(target.cards, new, before)))
    cards = source.cards
    if new is not record or before != _next_in_cell(cards, record):
        cards = moved(cards, card, before)
    index = index_of(cards, card)
    return replaced(journey, "lanes", place, changed(source, cards=(*cards[:index], new, *cards[index + 1 :])))


def delete_card(journey: JourneyMap, lane: str, card: str) -> JourneyMap:
    """Delete a card; actions that come from it forget it."""
    place, holder = _card_lane(journey, lane)
    left = changed(holder, cards=removed(holder.cards, card))
    return without_lost(replaced(journey, "lanes", place, left))


def delete_cards(journey: JourneyMap, cards: Collection[str]) -> JourneyMap:
    """Delete those of some cards that are there; actions that come from them forget them."""
    gone = frozenset(cards)
    lanes = tuple(
        lane
        if not isinstance(lane, CardLane) or gone.isdisjoint(card.id for card in lane.cards)
        else changed(lane, cards=tuple(card for card in lane.cards if card.id not in gone))
        for lane in journey.lanes
    )
    return without_lost(changed(journey, lanes=lanes))


def refill_cards(
    journey: JourneyMap, lane: str, texts: Mapping[str, str], added: Sequence[tuple[Card, str | None]]
) -> JourneyMap:
    """Give cards of a lane other texts, and add cards, each before another one or as the last.

    It costs about the same however many there are.
    """
    check_new(journey, *(card for card, _ in added))
    place, holder = _card_lane(journey, lane)
    order, coming = step_order(journey), dict[str | None, list[Card]]()
    for card, before in added:
        coming.setdefault(before, []).append(ordered_card(card, order))
    cards: list[Card] = []
    for card in holder.cards:
        cards += coming.get(card.id, ())
        cards.append(with_fields(journey, card, {"text": texts[card.id]}) if card.id in texts else card)
    whole = (*cards, *coming.get(None, ()))
    if len(whole) != len(holder.cards) + len(added):
        raise NoSuchRecord(f"no cards to be added before: {', '.join(filter(None, coming))}")
    return replaced(journey, "lanes", place, changed(holder, cards=whole))


def duplicate_card(journey: JourneyMap, lane: str, card: str, new_id: NewId) -> JourneyMap:
    """Put a copy of a card after it."""
    place, holder = _card_lane(journey, lane)
    copy = renewed(holder.cards[index_of(holder.cards, card)], new_id)
    cards = inserted(holder.cards, copy, following(holder.cards, card))
    return replaced(journey, "lanes", place, changed(holder, cards=cards))


def _card_lane(journey: JourneyMap, lane: str) -> tuple[int, CardLane]:
    place = index_of(journey.lanes, lane)
    record = journey.lanes[place]
    if not isinstance(record, CardLane):
        raise NoSuchRecord(f"no lane of cards: {lane}")
    return place, record


def at_step(card: Card, step: str, order: Order) -> Card:
    """Return a card at another step; a span keeps its number of columns as far as the map reaches."""
    if step not in order:
        raise NoSuchRecord(step)
    if card.through is None or step == card.step:
        return changed(card, step=step)
    end = min(order[step] + order[card.through] - order[card.step], len(order) - 1)
    return ordered_card(changed(card, step=step, through=tuple(order)[end]), order)


def _next_in_cell(cards: tuple[Card, ...], card: Card) -> str | None:
    later = cards[index_of(cards, card.id) + 1 :]
    return next((each.id for each in later if each.step == card.step), None)
