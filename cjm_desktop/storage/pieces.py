"""From plain data to a map, a piece after the other: see decision 0009."""

import json
from functools import cache
from typing import Any, Final, cast

from pydantic import TypeAdapter, ValidationError

from cjm_desktop.model.kinds import CARD_KINDS
from cjm_desktop.model.lanes import Card
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.progress import Progress
from cjm_desktop.storage.shape import too_deep
from cjm_desktop.storage.steps import Plain
from cjm_desktop.storage.structure import unlike_a_map

PIECE: Final = 500
"""Cards that are validated or written in one go: a few milliseconds."""
_LETTERS: Final = 500_000
"""In the texts of a piece, unless one card has more."""


@cache
def cards_in_json() -> TypeAdapter[tuple[Card, ...]]:
    """Return what validates and writes cards."""
    return TypeAdapter(tuple[Card, ...])


def validated(data: Plain, file: str, progress: Progress) -> JourneyMap:
    """Return the map that plain data is, and tell after each piece how far it is. The data is used up.

    The cards, which are nearly all of a large map, are validated apart from the rest and put into it. It is pydantic's
    reading of JSON that is strict about it, and knows lists and dates: so each piece becomes JSON again.

    Raises:
        Fault: it has not the form of a map.
    """
    lanes = _card_lanes(data)
    total = sum(map(len, lanes.values()))
    made: dict[int, list[Card]] = {}
    done = 0
    for place, cards in lanes.items():
        made[place] = []
        while cards:
            piece = cards[: _length(cards)]
            del cards[: len(piece)]
            try:
                made[place].extend(cards_in_json().validate_json(_json(piece, file)))
            except ValidationError:
                cards[:] = piece
                _whole(data, file, len(made[place]))  # what stands before it in the file may be wrong too
                raise
            done += len(piece)
            progress(done / total)
    journey = _whole(data, file)
    filled = (
        lane.model_copy(update={"cards": tuple(made[place])}) if place in made else lane
        for place, lane in enumerate(journey.lanes)
    )
    return journey.model_copy(update={"lanes": tuple(filled)}) if made else journey


def _length(cards: list[Any]) -> int:
    """Return how many cards from the first on make a piece: fewer where they are long."""
    letters = 0
    for count, card in enumerate(cards[:PIECE]):
        fields = cast("Plain", card) if isinstance(card, dict) else {}
        letters += sum(len(text) for text in fields.values() if isinstance(text, str))
        if letters > _LETTERS:
            return count + 1
    return PIECE


def _card_lanes(data: Plain) -> dict[int, list[Any]]:
    """Return the lists of cards by the places of their lanes, as far as there are any."""
    lanes: list[Any] = data["lanes"] if isinstance(data.get("lanes"), list) else []
    found: dict[int, list[Any]] = {}
    for place, lane in enumerate(lanes):
        match lane:
            case {"kind": str(kind), "cards": list()} if kind in CARD_KINDS:
                found[place] = lane["cards"]
            case _:
                pass
    return found


def _whole(data: Plain, file: str, first: int = 0) -> JourneyMap:
    """Return a map without most of its cards; those of a lane that has any begin with the ``first``."""
    try:
        return JourneyMap.model_validate_json(_json(data, file))
    except ValidationError as error:
        raise unlike_a_map(error, file, first) from error


def _json(data: object, file: str) -> bytes:
    try:
        return json.dumps(data, ensure_ascii=False).encode()
    except RecursionError as error:
        raise too_deep(file) from error
