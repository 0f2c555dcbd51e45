"""The form of one card, or of several of one kind."""

from collections.abc import Iterator
from typing import Final, Literal

from cjm_desktop.app.fields import Binding, ChoiceField, Desk, ProseField
from cjm_desktop.app.inspector.form import Form
from cjm_desktop.app.inspector.steps import step_names
from cjm_desktop.edits.cards import change_card
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.kinds import CHANNELS, LANE_KINDS, CardKind
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import find_card
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

_SEVERITIES: Final[tuple[tuple[int, Text], ...]] = (
    (0, Text("Severity", "Not rated")),
    (1, Text("Severity", "1 · slight")),
    (2, Text("Severity", "2 · serious")),
    (3, Text("Severity", "3 · severe")),
)
Mixed = Literal["mixed"]


def card_form(desk: Desk, kind: CardKind, ids: frozenset[str]) -> Form:
    """Return the form of cards of one kind: their text when it is one alone, and what that kind shows."""
    form = Form(desk, lambda journey: _heading(journey, kind, ids))
    if len(ids) == 1:
        form.add(ProseField(desk, _text(ids), height=110))
    shown = LANE_KINDS[kind].shows
    if "severity" in shown:
        form.add(ChoiceField(desk, _severity(ids), _SEVERITIES))
    if "channel" in shown:
        options = ((None, Text("Inspector", "None")), *CHANNELS.items())
        form.add(ChoiceField(desk, _channel(ids), options))
    return form


def _heading(journey: JourneyMap, kind: CardKind, ids: frozenset[str]) -> Text:
    name = LANE_KINDS[kind].card
    if len(ids) > 1:
        return Text("Inspector", "{kind}: {count} selected")(kind=name, count=len(ids))
    steps = dict(step_names(journey))
    card = next(_cards(journey, ids))
    return Text("Inspector", "{kind} · {step}")(kind=name, step=steps[card.step])


def _text(ids: frozenset[str]) -> Binding[str]:
    return Binding(
        Text("Inspector", "Text"),
        ("text", ids),
        lambda journey: next(_cards(journey, ids)).text,
        lambda journey, value: _with_text(journey, ids, value),
    )


def _severity(ids: frozenset[str]) -> Binding[int | Mixed]:
    def read(journey: JourneyMap) -> int | Mixed:
        found = {card.severity for card in _cards(journey, ids)}
        return found.pop() if len(found) == 1 else "mixed"

    return Binding(
        Text("Inspector", "Severity"),
        ("severity", ids),
        read,
        lambda journey, value: _with_all(journey, ids, severity=value),
    )


def _channel(ids: frozenset[str]) -> Binding[str | None]:
    def read(journey: JourneyMap) -> str | None:
        found: set[str | None] = {card.channel for card in _cards(journey, ids)}
        return found.pop() if len(found) == 1 else "mixed"

    return Binding(
        Text("Inspector", "Channel"),
        ("channel", ids),
        read,
        lambda journey, value: _with_all(journey, ids, channel=value),
    )


def _cards(journey: JourneyMap, ids: frozenset[str]) -> Iterator[Card]:
    lanes = (lane for lane in journey.lanes if isinstance(lane, CardLane))
    return (card for lane in lanes for card in lane.cards if card.id in ids)


def _with_text(journey: JourneyMap, ids: frozenset[str], text: str) -> JourneyMap:
    (name,) = ids
    lane = find_card(journey, name)
    return journey if lane is None else change_card(journey, lane.id, name, text=text)


def _with_all(journey: JourneyMap, ids: frozenset[str], **fields: object) -> JourneyMap:
    """Return a map with other values in some cards, at the cost of one edit a lane."""
    for place, lane in enumerate(journey.lanes):
        if isinstance(lane, CardLane) and any(card.id in ids for card in lane.cards):
            cards = tuple(changed(card, **fields) if card.id in ids else card for card in lane.cards)
            journey = replaced(journey, "lanes", place, changed(lane, cards=cards))
    return journey
