"""The cards that a form changes together, and the bindings of their fields."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

from pydantic import ValidationError

from cjm_desktop.app.fields.field import Binding
from cjm_desktop.app.inspector.ticks import Ticks
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Text, say_number


class Chosen:
    """Some cards of a map by id. They are looked for once in each map."""

    def __init__(self, ids: frozenset[str]) -> None:
        self.ids = ids
        self._journey: JourneyMap | None = None
        self._cards: tuple[Card, ...] = ()

    def cards(self, journey: JourneyMap) -> tuple[Card, ...]:
        """Return them as they are in a map."""
        if journey is not self._journey:
            lanes = (lane for lane in journey.lanes if isinstance(lane, CardLane))
            self._cards = tuple(card for lane in lanes for card in lane.cards if card.id in self.ids)
            self._journey = journey
        return self._cards

    def with_all(self, journey: JourneyMap, change: Callable[[Card], Card]) -> JourneyMap:
        """Return a map in which each of them is changed, at the cost of one edit a lane."""
        return changed(journey, lanes=tuple(self._lanes(journey, change)))

    def _lanes(self, journey: JourneyMap, change: Callable[[Card], Card]) -> Iterator[object]:
        for lane in journey.lanes:
            if isinstance(lane, CardLane) and any(card.id in self.ids for card in lane.cards):
                cards = (change(card) if card.id in self.ids else card for card in lane.cards)
                yield changed(lane, cards=tuple(cards))
            else:
                yield lane

    def value(self, label: Text, field: str) -> Binding[Any]:
        """Return the binding of a field that is shown as it is."""
        return Binding(
            label,
            (field, self.ids),
            lambda journey: self.cards(journey)[0].__dict__[field],
            lambda journey, value: self.with_all(journey, lambda card: changed(card, **{field: value})),
            lambda journey: self._differ(journey, field),
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
        )

    def ticks(self, label: Text, field: str, options: tuple[str, ...] | None = None) -> Binding[Ticks]:
        """Return the binding of a list of names, each of which a card has or has not.

        Without options those are shown that a card has.
        """

        def read(journey: JourneyMap) -> Ticks:
            lists: list[tuple[str, ...]] = [card.__dict__[field] for card in self.cards(journey)]
            names = options or tuple(dict.fromkeys(name for names in lists for name in names))
            counts = {name: sum(name in names for names in lists) for name in names}
            return {name: None if 0 < count < len(lists) else count > 0 for name, count in counts.items()}

        def with_ticks(card: Card, ticks: Ticks) -> Card:
            names: tuple[str, ...] = card.__dict__[field]
            kept = [name for name in names if ticks.get(name, True)]
            kept += [name for name, there in ticks.items() if there and name not in kept]
            order = {name: place for place, name in enumerate(options or kept)}
            return changed(card, **{field: tuple(sorted(kept, key=lambda name: order.get(name, 0)))})

        return Binding(
            label,
            (field, self.ids),
            read,
            lambda journey, ticks: self.with_all(journey, lambda card: with_ticks(card, ticks)),
        )

    def _differ(self, journey: JourneyMap, field: str) -> bool:
        first, *others = self.cards(journey)
        value = first.__dict__[field]
        return any(card.__dict__[field] != value for card in others)


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
    plain = text.replace(",", "").replace(" ", "")
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

    return Binding(binding.label, binding.key, binding.read, write, binding.differs)
