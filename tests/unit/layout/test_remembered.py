"""What people remember of a curve is that of the whole journey, however much of it is shown."""

from collections.abc import Iterable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.edits.redaction import Redaction
from cjm_desktop.interchange.order import Handout, Order, confidential
from cjm_desktop.interchange.sheets import sheets_of
from cjm_desktop.interchange.writers import written
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.layout.stage_sheet import layout_stages
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Curve, CurvePoint, EmotionLane
from cjm_desktop.model.records import JourneyMap, Stage, Step, View
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import unheard

MARKS = frozenset({"Peak", "Low", "End"})


def journey(*values: float, folded: Iterable[int] = ()) -> JourneyMap:
    """Return a map whose stages have a step each, with a point that says its number."""
    points = (CurvePoint(step=f"p{at}", value=value, text=f"{at}") for at, value in enumerate(values))
    stages = (
        Stage(id=f"s{at}", title=f"Stage {at}", collapsed=at in folded, steps=(Step(id=f"p{at}"),))
        for at in range(len(values))
    )
    lane = EmotionLane(id="feel", kind="emotion", curves=(Curve(id="curve", points=tuple(points)),))
    return JourneyMap(format="cjm", version=1, id="map", stages=tuple(stages), lanes=(lane,))


def without(*stages: int) -> View:
    return View(id="view", without_stages=tuple(f"s{at}" for at in stages))


def marked(*sheets: Drawn) -> Mapping[str, frozenset[str]]:
    """Return what is said to be remembered, by the number of the stage."""
    texts = [
        each.text.text
        for sheet in sheets
        for _, _, shapes in sheet.groups()
        for each in shapes
        if isinstance(each, Label)
    ]
    pairs = (text.split(": ") for text in texts if ": " in text)
    return {number: frozenset(names.split(" · ")) for names, number in pairs if MARKS.issuperset(names.split(" · "))}


UP_AND_DOWN = 0.1, 0.9, -0.9, 0.4, -0.2
ALL: Mapping[str, frozenset[str]] = {"1": frozenset({"Peak"}), "2": frozenset({"Low"}), "4": frozenset({"End"})}


def test_a_whole_map_and_its_stage_pages_say_the_same() -> None:
    assert marked(layout_map(journey(*UP_AND_DOWN))) == ALL
    assert marked(*layout_stages(journey(*UP_AND_DOWN), 0.7)) == ALL


@pytest.mark.parametrize("gone", [(1,), (2,), (4,), (3, 4), (0, 1, 2)])
def test_stages_that_are_left_out_or_folded_take_what_is_remembered_there_along(gone: tuple[int, ...]) -> None:
    left = {number: marks for number, marks in ALL.items() if int(number) not in gone}
    assert marked(layout_map(journey(*UP_AND_DOWN), view=without(*gone))) == left
    assert marked(*layout_stages(journey(*UP_AND_DOWN), 0.7, without(*gone))) == left
    assert marked(layout_map(journey(*UP_AND_DOWN, folded=gone))) == left


@given(
    st.lists(st.sampled_from((-1.0, -0.5, 0.0, 0.5, 1.0)), min_size=1, max_size=6),
    st.sets(st.integers(0, 5)),
    st.sets(st.integers(0, 5)),
)
def test_a_part_never_says_what_the_whole_does_not(values: list[float], gone: set[int], folded: set[int]) -> None:
    whole = marked(layout_map(journey(*values)))
    part = marked(layout_map(journey(*values, folded=folded), view=without(*(gone & set(range(len(values)))))))
    assert part == {number: marks for number, marks in whole.items() if int(number) not in gone | folded}


def test_what_is_remembered_moves_when_what_is_hidden_changes() -> None:
    start, view = journey(*UP_AND_DOWN), without(1)
    before = layout_map(start, view=view)
    for values in ((0.1, 0.2, -0.9, 0.4, -0.2), (0.1, 0.9, -0.9, 0.4, -1.0)):
        after = changed(start, lanes=journey(*values).lanes)
        assert layout_map(after, previous=before, view=view) == layout_map(after, view=view)
    moved = changed(start, stages=(*(start.stages[at] for at in (0, 2, 3, 4)), start.stages[1]))
    assert layout_map(moved, previous=before, view=view) == layout_map(moved, view=view)
    assert marked(layout_map(moved, previous=before, view=view)) == {"2": frozenset({"Low"})}


@pytest.mark.parametrize("handout", ["map", "stages"])
def test_what_was_taken_away_for_others_leaves_no_part_that_looks_whole(handout: Handout) -> None:
    order = Order(journey(*UP_AND_DOWN), PrintOrder(print_setup("A3")), handout, without(4))
    made = confidential(order, Redaction(frozenset({"notes"})))
    assert made.journey.stages == order.journey.stages[:-1]
    assert marked(*sheets_of(made)) == {}
    assert marked(*sheets_of(confidential(Order(order.journey, order.paper, handout), Redaction(frozenset())))) == ALL


@pytest.mark.parametrize("suffix", [".md", ".html", ".mmd", ".csv"])
def test_a_curve_in_words_says_its_values_and_claims_nothing_else(suffix: str) -> None:
    order = Order(journey(*UP_AND_DOWN), PrintOrder(print_setup("A3")), view=without(1, 4))
    said = written(order, suffix, unheard).data.decode()
    assert not any(f"{mark}: " in said or f">{mark}<" in said for mark in MARKS)
