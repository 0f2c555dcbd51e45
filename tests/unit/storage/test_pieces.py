"""A map of many cards is read and written in pieces, and nobody can tell."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from cjm_desktop.model.records import JourneyMap
from cjm_desktop.progress import Cancelled
from cjm_desktop.storage.pieces import PIECE
from cjm_desktop.storage.reading import map_of, read_map
from cjm_desktop.storage.structure import unlike_a_map
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Fault, say
from tests.maps import journey_maps

COUNTS = (2 * PIECE + 7, 0, PIECE)
"""Cards of the lanes."""


def many() -> Any:  # noqa: ANN401 - what JSON holds
    numbers = iter(range(10**6))

    def lane(place: int, count: int) -> dict[str, Any]:
        cards = [{"id": f"c{next(numbers)}", "step": "s", "text": "长长", "x-new": [1.5]} for _ in range(count)]
        return {"id": f"l{place}", "kind": "pain-point", "cards": cards, "x-after": "kept"}

    return {
        "format": "cjm",
        "version": 1,
        "id": "m",
        "title": "Many",
        "date": "2026-11-21",
        "stages": [{"id": "g", "steps": [{"id": "s"}]}],
        "lanes": [
            *(lane(place, count) for place, count in enumerate(COUNTS)),
            {
                "id": "e",
                "kind": "emotion",
                "curves": [{"id": "k", "points": [{"step": "s", "value": 0}]}],
                "cards": [7],
            },
        ],
        "flows": [{"id": "f", "kind": "return", "from": "s", "to": "s"}],
    }


def in_one_go(content: str) -> JourneyMap:
    try:
        return JourneyMap.model_validate_json(content)
    except ValidationError as error:
        raise unlike_a_map(error, "map.cjm") from error


def told(read: Any) -> str | JourneyMap:  # noqa: ANN401 - a function
    try:
        return read()
    except Fault as fault:
        return say(fault.text, "en")


lanes = st.sampled_from(("lanes.0", "lanes.1", "lanes.2", "lanes.3"))
cards = st.integers(0, COUNTS[0] - 1).map("lanes.0.cards.{}".format)
cards |= st.integers(0, COUNTS[2] - 1).map("lanes.2.cards.{}".format)
places = st.sampled_from(
    ("title", "date", "lanes", "flows", "flows.0", "flows.0.to", "lanes.3.curves.0.points.0.value")
)
places |= lanes | cards
for names, of in (
    (("id", "kind", "title", "cards", "curves", "x"), lanes),
    (("id", "severity", "channel", "x"), cards),
):
    places |= st.tuples(of, st.sampled_from(names)).map(".".join)
wrong = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
wrong |= st.sampled_from(("emotion", "free", "pain-point", "a", "\U0001f600")) | st.text(max_size=5)
wrong |= st.lists(wrong, max_size=2) | st.dictionaries(st.sampled_from(("id", "kind", "cards", "x")), wrong, max_size=3)


def put(data: Any, place: str, value: object) -> None:  # noqa: ANN401 - what JSON holds
    *path, last = (int(key) if key.isdigit() else key for key in place.split("."))
    for key in path:
        data = data[key]
    data[last] = value


@given(st.lists(st.tuples(places, wrong), min_size=1, max_size=3))
@settings(max_examples=settings().max_examples // 2)
def test_any_file_reads_as_it_would_in_one_go_and_what_is_wrong_is_said_alike(wrong: list[tuple[str, object]]) -> None:
    data = many()
    for place, value in wrong:
        with suppress(KeyError, IndexError, TypeError):  # the place before took this one away
            put(data, place, value)
    content = json.dumps(data)
    assert told(lambda: map_of(content.encode(), "map.cjm")[0]) == told(lambda: in_one_go(content))


def test_what_is_wrong_in_a_later_piece_is_said_with_its_place_in_the_lane() -> None:
    data = many()
    put(data, f"lanes.0.cards.{PIECE + 3}.severity", "3")
    put(data, "title", 5)
    assert told(lambda: map_of(json.dumps(data).encode(), "map.cjm")[0]) == (
        "map.cjm: at title this program expects text, but found the number 5. (The first of at least 2 problems.)"
    )
    put(data, "title", "")
    assert told(lambda: map_of(json.dumps(data).encode(), "map.cjm")[0]) == (
        f"map.cjm: at lanes[0].cards[{PIECE + 3}].severity this program expects a whole number, but found the text “3”."
    )


def test_each_piece_is_told_and_whoever_stops_waits_for_no_more(tmp_path: Path) -> None:
    file = tmp_path / "many.cjm"
    file.write_text(json.dumps(many()), "utf-8")
    heard: list[float] = []
    read_map(file, progress=heard.append)
    assert heard == sorted(heard)
    assert len(heard) > sum(-(-count // PIECE) for count in COUNTS)
    assert heard[-1] == 1
    heard.clear()

    def stop(done: float) -> None:
        heard.append(done)
        if len(heard) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_map(file, progress=stop)
    assert len(heard) == 2


@given(journey_maps())
def test_any_map_is_written_as_it_would_be_in_one_go(journey: JourneyMap) -> None:
    assert to_bytes(journey).decode() == f"{journey.model_dump_json(indent=2, exclude_defaults=True)}\n"


def test_many_cards_are_written_as_they_would_be_in_one_go() -> None:
    journey = JourneyMap.model_validate_json(json.dumps(many()))
    assert to_bytes(journey).decode() == f"{journey.model_dump_json(indent=2, exclude_defaults=True)}\n"
    assert map_of(to_bytes(journey), "map.cjm")[0] == journey
