"""Maps with more records of a kind than anybody makes are refused by name."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from cjm_desktop.limits import MOST_CARDS, MOST_COMMENTS, MOST_LANES, MOST_PERSONAS, MOST_STEPS
from cjm_desktop.storage.reading import map_of
from cjm_desktop.words import Fault, say

HEAD: dict[str, Any] = {"format": "cjm", "version": 1, "id": "m"}


def many(kind: dict[str, Any], count: int) -> list[dict[str, Any]]:
    return [{"id": f"n{number}", **kind} for number in range(count)]


def lane(cards: list[dict[str, Any]]) -> dict[str, Any]:
    return {"lanes": [{"id": "l", "kind": "free", "cards": cards}]}


def comments(found: list[dict[str, Any]]) -> dict[str, Any]:
    return {"stages": [{"id": "g", "steps": [{"id": "s", "comments": found}]}]}


MADE: dict[str, tuple[int, Callable[[int], dict[str, Any]]]] = {
    "personas": (MOST_PERSONAS, lambda count: {"personas": many({}, count)}),
    "lanes": (MOST_LANES, lambda count: {"lanes": many({"kind": "free"}, count)}),
    "steps": (MOST_STEPS, lambda count: {"stages": [{"id": "g", "steps": many({}, count)}]}),
    "cards": (MOST_CARDS, lambda count: lane(many({"step": "s"}, count))),
    "comments and replies": (MOST_COMMENTS, lambda count: comments(many({"time": "2026-11-26T09:30Z"}, count))),
}


@pytest.mark.parametrize("what", MADE)
def test_one_more_than_there_may_be_is_refused(what: str) -> None:
    most, made = MADE[what]
    assert map_of(json.dumps(HEAD | made(most)).encode(), "x")[0].id == "m"
    with pytest.raises(Fault) as caught:
        map_of(json.dumps(HEAD | made(most + 1)).encode(), "x.cjm")
    assert say(caught.value.text, "en") == f"x.cjm holds {most + 1:,} {what}. A journey map can have {most:,}."
