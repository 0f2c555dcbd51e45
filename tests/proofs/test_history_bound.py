"""The history goes back to the first state that its bound keeps: 10,000 ordinary steps fit, on the largest map too."""

import gc
import tracemalloc
from collections.abc import Callable
from itertools import islice
from typing import Final

import pytest

from cjm_desktop.document import Document
from cjm_desktop.document.document import MEMORY
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.templates import all_templates, map_from
from cjm_desktop.words import Text
from tests.benchmarks.largest_map import CARDS, largest_map
from tests.conftest import LONG
from tests.proofs.figures import told
from tests.proofs.working import worked_on

_STEP: Final = Text("Proof", "Work")
_STEPS: Final = 10_000 if LONG else 1000
_TIGHT: Final = MEMORY // 256


def example() -> JourneyMap:
    template = next(each for each in all_templates() if each.kind == "example")
    return map_from(template, "en", new_id)


@pytest.mark.parametrize("make", [example, largest_map])
def test_so_many_steps_lead_back_to_the_first_state(make: Callable[[], JourneyMap]) -> None:
    journey = make()
    name = "an example" if make is example else f"a map of {CARDS:,} cards"
    document = Document(journey)
    work = worked_on(journey, 7)
    while document.place < _STEPS:
        document.apply(_STEP, next(work))
    told(f"steps of {name} that the history holds, of {_STEPS:,}", document.place - document.places[0])
    told("… of which so many would fit in its 256 MB", round(_STEPS * MEMORY / document.weight, -3))
    last = document.journey
    assert document.places[0] == 0
    while document.undo_label is not None:
        document.undo()
    assert document.journey is journey
    while document.redo_label is not None:
        document.redo()
    assert document.journey is last


@pytest.mark.parametrize("make", [example, largest_map])
def test_steps_take_what_they_are_weighed_with(make: Callable[[], JourneyMap]) -> None:
    journey = make()
    document = Document(journey)
    work = islice(worked_on(journey, 9), 500)
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for after in work:
            document.apply(_STEP, after)
        gc.collect()
        taken = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert 0.9 * taken < document.weight < 1.3 * taken


def test_beyond_the_bound_the_oldest_steps_go_and_those_after_them_stay() -> None:
    """I work for more than the memory takes. I go back step by step and find each state, to the first that is kept."""
    journey = example()
    document = Document(journey, memory=_TIGHT)
    known = [journey]
    for after in islice(worked_on(journey, 8), 3000):
        document.apply(_STEP, after)
        if after is not known[-1]:
            known.append(after)
    kept = document.places
    assert 0 < kept[0] < kept[-1] == len(known) - 1
    told(f"steps of an example that fit in {_TIGHT / 1_000_000:g} MB", len(kept) - 1)
    for place in reversed(kept):
        assert document.journey is known[place]
        document.undo()
    assert document.place == kept[0]
    assert document.undo_label is None
