"""Bubbles stand near their places, none on another, and names on nothing."""

from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.app.plan.bubbles import Bubble, largest, named, placed, radius_of

ROOM = (0.0, 0.0, 740.0, 560.0)
COLUMNS = [40.0 + 80 * place for place in range(9)]
ROWS = [50.0 + 115 * place for place in range(5)]
PLACES = st.tuples(st.sampled_from(COLUMNS), st.sampled_from(ROWS))
WISHES = st.lists(st.tuples(PLACES, st.sampled_from((None, 0.0, 0.3, 1.0))), max_size=100)


def wishes(drawn: list[tuple[tuple[float, float], float | None]]) -> list[Bubble]:
    size = largest(len(drawn), ROOM[2], ROOM[3])
    return [Bubble(str(number), *place, radius_of(part, size)) for number, (place, part) in enumerate(drawn)]


def apart(one: Bubble, other: Bubble) -> float:
    return ((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5


@given(WISHES)
def test_no_bubble_stands_on_another_or_outside(drawn: list[tuple[tuple[float, float], float | None]]) -> None:
    found = placed(wishes(drawn), ROOM)
    assert [bubble.id for bubble in found] == [str(number) for number in range(len(drawn))]
    for number, bubble in enumerate(found):
        assert ROOM[0] <= bubble.x - bubble.radius <= bubble.x + bubble.radius <= ROOM[2]
        assert ROOM[1] <= bubble.y - bubble.radius <= bubble.y + bubble.radius <= ROOM[3]
        assert all(apart(bubble, other) >= bubble.radius + other.radius for other in found[:number])


def test_a_hundred_at_one_place_are_fanned_out_around_it() -> None:
    found = placed(wishes([((360.0, 280.0), 0.5)] * 100), ROOM)
    assert (found[0].x, found[0].y) == (360, 280)
    assert max(apart(bubble, found[0]) for bubble in found) < 280
    assert min(bubble.radius for bubble in found) >= 8


def test_one_that_moves_does_not_shuffle_those_before_it() -> None:
    before = placed(wishes([((360.0, 280.0), 0.5)] * 9), ROOM)
    after = placed(wishes([*[((360.0, 280.0), 0.5)] * 8, ((40.0, 50.0), 0.5)]), ROOM)
    assert before[:8] == after[:8]


@given(WISHES, st.data())
def test_what_is_kept_stays_and_nothing_comes_to_stand_on_it(
    drawn: list[tuple[tuple[float, float], float | None]], data: st.DataObject
) -> None:
    asked = wishes(drawn)
    before = {bubble.id: bubble for bubble in placed(asked, ROOM)}
    kept = {name: before[name] for name in data.draw(st.sets(st.sampled_from(sorted(before))))} if before else {}
    found = placed([*reversed(asked)], ROOM, kept=kept)
    assert {bubble.id: bubble for bubble in found if bubble.id in kept} == kept
    for number, bubble in enumerate(found):
        assert all(apart(bubble, other) >= bubble.radius + other.radius for other in found[:number])


def test_bubbles_keep_off_what_is_written() -> None:
    title = (340.0, 300.0, 420.0, 320.0)
    for bubble in placed(wishes([((360.0, 280.0), 0.5)] * 30), ROOM, [title]):
        x, y = min(max(bubble.x, title[0]), title[2]), min(max(bubble.y, title[1]), title[3])
        assert (bubble.x - x) ** 2 + (bubble.y - y) ** 2 >= bubble.radius**2


def test_a_larger_audience_makes_a_larger_bubble() -> None:
    radii = [radius_of(part, 20) for part in (0, 0.2, 0.5, 1)]
    assert radii == sorted(radii)
    assert radii[-1] == 20
    assert radius_of(None, 20) == radius_of(0.5, 20)


@given(WISHES)
def test_names_stand_on_nothing(drawn: list[tuple[tuple[float, float], float | None]]) -> None:
    bubbles = placed(wishes(drawn), ROOM)
    title = (0.0, 0.0, 90.0, 20.0)
    boxes = named(bubbles, {bubble.id: 110.0 for bubble in bubbles}, 14, ROOM, [title])
    others = [title, *((each.x - 1, each.y - 1, each.x + 1, each.y + 1) for each in bubbles)]
    for name, box in boxes.items():
        for other in (*others, *(each for known, each in boxes.items() if known != name)):
            assert not (box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3])
    if len(drawn) == 1:
        assert boxes
