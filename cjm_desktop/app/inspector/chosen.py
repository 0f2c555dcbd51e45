"""The cards that a form changes together, and the bindings of their fields."""

import datetime as dt
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import chain, repeat
from operator import attrgetter, ne
from typing import Any, Final

from pydantic import ValidationError

from cjm_desktop.app.fields.field import Binding
from cjm_desktop.app.inspector.ticks import Ticks
from cjm_desktop.document import Document
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Text, say_number

_ID: Final = attrgetter("id")


class Chosen:
    """The cards of a map that are selected now. They are looked for once in each map."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: tuple[JourneyMap, frozenset[str], list[CardLane], tuple[Card, ...]] | None = None

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the cards."""
        return self._document.selection

    def cards(self, journey: JourneyMap) -> tuple[Card, ...]:
        """Return them as they are in a map."""
        return self._look(journey)[1]

    def lanes(self, journey: JourneyMap) -> list[CardLane]:
        """Return the lanes in which they are."""
        return self._look(journey)[0]

    def _look(self, journey: JourneyMap) -> tuple[list[CardLane], tuple[Card, ...]]:
        """Return lanes and cards; thousands of others are passed over without a line of Python for each."""
        known, ids = self._known, self.ids
        if known is None or known[0] is not journey or known[1] is not ids:
            lanes = [lane for lane in journey.lanes if isinstance(lane, CardLane)]
            lanes = [lane for lane in lanes if not ids.isdisjoint(map(_ID, lane.cards))]
            cards = tuple(card for lane in lanes for card in lane.cards if card.id in ids)
            known = self._known = journey, ids, lanes, cards
        return known[2], known[3]

    def with_all(self, journey: JourneyMap, change: Callable[[Card], Card]) -> JourneyMap:
        """Return a map in which each of them is changed, at the cost of one edit a lane."""
        ids, mine = self.ids, {lane.id for lane in self.lanes(journey)}

        def with_cards(lane: CardLane) -> CardLane:
            return changed(lane, cards=tuple(change(card) if card.id in ids else card for card in lane.cards))

        lanes = (with_cards(lane) if isinstance(lane, CardLane) and lane.id in mine else lane for lane in journey.lanes)
        return changed(journey, lanes=tuple(lanes))

    def _ids_now(self) -> frozenset[str]:
        return self.ids

    def value(self, label: Text, field: str) -> Binding[Any]:
        """Return the binding of a field that is shown as it is."""
        return Binding(
            label,
            field,
            lambda journey: self.cards(journey)[0].__dict__[field],
            lambda journey, value: self.with_all(journey, lambda card: changed(card, **{field: value})),
            lambda journey: self._differ(journey, field),
            self._ids_now,
        )

    def written(
        self, label: Text, field: str, shown: Callable[[Any], str], meant: Callable[[str], object]
    ) -> Binding[str]:
        """Return the binding of a field that is written as a text; ``meant`` raises a fault for what means nothing."""
        plain = self.value(label, field)
        return Binding(
            label,
            plain.key,
            lambda journey: shown(plain.read(journey)),
            lambda journey, text: plain.write(journey, meant(text)),
            plain.differs,
            plain.subject,
        )

    def ticks(self, label: Text, field: str, options: tuple[str, ...] | None = None) -> Binding[Ticks]:
        """Return the binding of a list of names, each of which a card has or has not.

        Without options those are shown that a card has.
        """

        def read(journey: JourneyMap) -> Ticks:
            lists: list[tuple[str, ...]] = [card.__dict__[field] for card in self.cards(journey)]
            names = options or tuple(dict.fromkeys(name for names in lists for name in names))
            counts = Counter(chain.from_iterable(lists))
            return {name: None if 0 < counts[name] < len(lists) else counts[name] > 0 for name in names}

        def with_ticks(card: Card, ticks: Ticks) -> Card:
            names: tuple[str, ...] = card.__dict__[field]
            kept = [name for name in names if ticks.get(name, True)]
            kept += [name for name, there in ticks.items() if there and name not in kept]
            order = {name: place for place, name in enumerate(options or kept)}
            return changed(card, **{field: tuple(sorted(kept, key=lambda name: order.get(name, 0)))})

        return Binding(
            label,
            field,
            read,
            lambda journey, ticks: self.with_all(journey, lambda card: with_ticks(card, ticks)),
            subject=self._ids_now,
        )

    def _differ(self, journey: JourneyMap, field: str) -> bool:
        values = map(attrgetter(field), self.cards(journey))
        return any(map(ne, values, repeat(next(values))))


def day_written(day: dt.date | None) -> str:
    """Return a day as it is written in a field."""
    return "" if day is None else day.isoformat()


def day_meant(text: str) -> dt.date | None:
    """Return the day that a text means."""
    try:
        return dt.date.fromisoformat(text.strip()) if text.strip() else None
    except ValueError as error:
        raise Fault(Text("Inspector", "Write a date as year, month and day: 2026-12-31.")) from error


def number_written(number: float | None) -> str:
    """Return a number as it is written in a field."""
    return "" if number is None else say_number(number).replace(",", "")


def amount_meant(text: str) -> float | None:
    """Return the amount that a text means."""
    plain = text.replace(",", "").replace(" ", "").replace("−", "-")
    try:
        return float(plain) if plain else None
    except ValueError as error:
        raise Fault(Text("Inspector", "Write a number, with a point before its decimals: 1200.50.")) from error


def count_meant(text: str) -> int | None:
    """Return the number of people or cases that a text means."""
    plain = text.replace(",", "").replace(" ", "")
    try:
        return int(plain) if plain else None
    except ValueError as error:
        raise Fault(Text("Inspector", "Write a whole number: 38.")) from error


def as_link(binding: Binding[str]) -> Binding[str]:
    """Return the binding of an address that says which ones there can be."""

    def write(journey: JourneyMap, text: str) -> JourneyMap:
        try:
            return binding.write(journey, text.strip())
        except ValidationError as error:
            raise Fault(
                Text("Inspector", "Write an address that begins with https://, http:// or mailto:, without blanks.")
            ) from error

    return replace(binding, write=write)
