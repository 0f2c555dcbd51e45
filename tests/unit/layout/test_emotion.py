"""In the emotion lane no label stands on a line, a mark or another label, however many curves meet."""

import pathlib
from bisect import bisect_left
from math import hypot
from typing import Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cjm_desktop import resources
from cjm_desktop.layout.columns import CONTENT
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.shapes import Label, Path
from cjm_desktop.layout.sheet import LaneBlock, Sheet
from cjm_desktop.layout.theme import CURVE_LABEL, PAPER, SMALL, SMALL_BOLD
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Curve, CurvePoint, EmotionLane, Level
from cjm_desktop.model.records import JourneyMap, Persona, Stage, Step
from tests.unit.layout.geometry import Point, Rectangle, bounds, meeting, of, points_of

_AREAS: Final = {PAPER.good.area, PAPER.bad.area, PAPER.fair.area}


def emotions(
    curves: tuple[Curve, ...], widths: list[float | None], levels: tuple[Level, ...] = (), personas: int = 0
) -> JourneyMap:
    steps = tuple(Step(id=f"s{number}", width=width) for number, width in enumerate(widths))
    return JourneyMap(
        format="cjm",
        version=1,
        id="map",
        personas=tuple(Persona(id=f"p{number}", name=f"Persona {number}") for number in range(personas)),
        stages=(Stage(id="stage", steps=steps),) if steps else (),
        lanes=(EmotionLane(id="lane", kind="emotion", levels=levels, curves=curves),),
    )


def curve(number: int, points: list[tuple[int, float, str, bool]]) -> Curve:
    return Curve(
        id=f"c{number}",
        points=tuple(
            CurvePoint(step=f"s{step}", value=value, text=text, assumed=assumed)
            for step, value, text, assumed in points
        ),
    )


@st.composite
def curve_maps(draw: st.DrawFn) -> JourneyMap:
    widths = draw(st.lists(st.none() | st.sampled_from((60.0, 90.0, 200.0)), min_size=1, max_size=7))
    values = st.sampled_from((-1.0, -0.5, 0.0, 0.1, 0.5, 1.0)) | st.floats(-1, 1)
    texts = st.sampled_from(("", "Ok", "等了三天没有消息", "Waiting without any news for days", "word " * 30, "🙂"))
    ratings = st.none() | values
    curves: list[Curve] = []
    for number in range(draw(st.integers(1, 6))):
        steps = [step for step in range(len(widths)) if draw(st.integers(0, 3))]
        plain = curve(number, [(step, draw(values), draw(texts), draw(st.booleans())) for step in steps])
        points = (
            changed(point, low=draw(ratings), high=draw(ratings), count=draw(st.none() | st.just(38)))
            for point in plain.points
        )
        state = draw(st.sampled_from((None, "as-is", "to-be")))
        name = draw(st.sampled_from(("", "Ann", "Everybody who came by bus")))
        curves.append(changed(plain, points=tuple(points), state=state, name=name))
    level = st.builds(
        Level, label=st.sampled_from(("", "Fine", "很满意", "Beyond all hope")), face=st.sampled_from(("", "😡"))
    )
    levels = draw(st.just(()) | st.lists(level, min_size=2, max_size=10).map(tuple))
    return emotions(tuple(curves), widths, levels)


def lines_of(block: LaneBlock) -> list[Path]:
    return [p for p in of(Path, block.shapes) if p.stroke and not p.fill and any(c[0] == "C" for c in p.commands)]


def discs_of(block: LaneBlock) -> list[tuple[Point, float]]:
    """Return centre and radius of faces, eyes and dots."""
    discs: list[tuple[Point, float]] = []
    for path in of(Path, block.shapes):
        if path.fill and path.fill not in _AREAS and len({command[0] for command in path.commands} & {"L", "C"}) == 1:
            area = bounds(path)
            centre = (area.left + area.right) / 2, (area.top + area.bottom) / 2
            discs.append((centre, (area.right - area.left) / 2))
    return discs


def check(sheet: Sheet, block: LaneBlock) -> None:
    told = [label for label in of(Label, block.shapes) if label.text.style in (CURVE_LABEL, SMALL, SMALL_BOLD)]
    labels = [bounds(label) for label in told if label.x >= CONTENT]
    others = [bounds(label) for label in of(Label, block.shapes) if label not in told or label.x < CONTENT]
    strip = Rectangle(0, 0, sheet.width, block.height)
    lines = lines_of(block)
    assert not meeting(labels)
    assert all(strip.holds(bounds(shape)) for shape in block.shapes)
    marks = discs_of(block)
    whiskers = [bounds(path) for path in of(Path, block.shapes) if [c[0] for c in path.commands].count("M") == 3]
    assert not any(label.meets(whisker) for label in labels for whisker in whiskers)
    points = sorted((point, path.line / 2) for path in lines for point in points_of(path, 100))
    for label in labels:
        near = points[
            bisect_left(points, ((label.left - 2, 0.0), 0.0)) : bisect_left(points, ((label.right + 2, 0.0), 0.0))
        ]
        assert not any(label.meets(other) for other in others)
        assert all(label.distance(centre) >= radius for centre, radius in marks)
        assert all(label.distance(point) >= half for point, half in near)


def block_of(sheet: Sheet) -> LaneBlock:
    return next(lane.block for lane in sheet.lanes if isinstance(lane.block.lane, EmotionLane))


CROWDED = emotions(
    tuple(
        curve(number, [(step, 0, "A label that is rather wide" if number < 4 else "x", False) for step in range(3)])
        for number in range(6)
    ),
    [60, None, 60],
)


@given(curve_maps())
@settings(max_examples=settings().max_examples // 2)
@example(CROWDED)
def test_no_label_stands_on_a_line_a_mark_or_another_label(start: JourneyMap) -> None:
    sheet = layout_map(start)
    check(sheet, block_of(sheet))


def test_sixty_steps_with_six_curves_have_room_for_every_label() -> None:
    curves = tuple(
        curve(
            n,
            [
                (s, ((s * 7 + n * 3) % 21 - 10) / 10, f"Label {s} of {n}: waiting for news", s % 3 == 0)
                for s in range(60)
            ],
        )
        for n in range(6)
    )
    sheet = layout_map(emotions(curves, [None] * 60))
    check(sheet, block_of(sheet))
    texts = [label.text.text for label in of(Label, block_of(sheet).shapes)]
    assert all(any(f"Label {s} of {n}:" in text for text in texts) for s in range(60) for n in range(6))


@pytest.mark.parametrize("path", sorted(resources.path("examples").iterdir()), ids=lambda path: path.stem)
@pytest.mark.parametrize("proportion", [None, 1.45, 0.69])
def test_no_label_of_the_examples_stands_on_anything(path: pathlib.Path, proportion: float | None) -> None:
    journey = JourneyMap.model_validate_json(path.read_bytes())
    sheet = layout_map(journey, proportion)
    for lane in sheet.lanes:
        if isinstance(lane.block.lane, EmotionLane):
            check(sheet, lane.block)


def test_a_curve_passes_through_its_points_and_has_a_gap_where_nothing_is_known() -> None:
    values = {0: 1.0, 1: -0.5, 2: 0.25, 4: -1.0, 5: -1.0}
    sheet = layout_map(emotions((curve(0, [(step, value, "", False) for step, value in values.items()]),), [None] * 6))
    block = block_of(sheet)
    zero = next(path.y for path in of(Path, block.shapes) if path.stroke == PAPER.zero_line)
    lines = [list(points_of(path)) for path in lines_of(block) if path.stroke == PAPER.curves[0]]
    assert len(lines) == 2
    for step, value in values.items():
        wanted = sheet.columns.all[step].middle, zero - 68 * value
        assert min(hypot(x - wanted[0], y - wanted[1]) for line in lines for x, y in line) < 1e-9
    gap = sheet.columns.all[3]
    assert not [x for line in lines for x, _ in line if gap.x < x < gap.right]


def test_two_points_at_one_step_do_no_harm() -> None:
    check_twice = curve(0, [(0, 1, "first", False), (0, -1, "second", False), (1, 0, "", False)])
    sheet = layout_map(emotions((check_twice,), [None, None]))
    check(sheet, block_of(sheet))


def rules_of(block: LaneBlock) -> list[float]:
    """Return the heights of the lines of a scale from the top down."""
    lines = (path for path in of(Path, block.shapes) if path.x == CONTENT and len(path.commands) == 2 and not path.dash)
    heights = {path.y for path in lines if path.stroke in (PAPER.hairline, PAPER.zero_line)}
    return sorted(heights - {block.height})


@pytest.mark.parametrize("count", [2, 3, 5, 10])
def test_a_scale_has_a_line_and_a_name_for_every_level(count: int) -> None:
    levels = tuple(Level(label=f"Level {number}") for number in range(count))
    sheet = layout_map(emotions((curve(0, [(0, -1, "", False), (1, 1, "", False)]),), [None, None], levels))
    block = block_of(sheet)
    names = [label for label in of(Label, block.shapes) if label.text.text.startswith("Level ")]
    assert [label.text.text for label in names] == [level.label for level in levels]
    middles = [label.y + label.text.height / 2 for label in names]
    wanted = [block.middle - block.half * (2 * number / (count - 1) - 1) for number in range(count)]
    assert middles == pytest.approx(wanted)
    assert rules_of(block) == pytest.approx(sorted({*wanted, block.middle}))
    check(sheet, block)


def test_long_names_of_ten_levels_find_room() -> None:
    levels = tuple(Level(label=f"Very much {number}") for number in range(10))
    block = block_of(layout_map(emotions((curve(0, [(0, 0, "", False)]),), [None], levels)))
    names = [bounds(label) for label in of(Label, block.shapes) if label.x < CONTENT]
    assert len(names) == 12, "with the name of the lane and its hint"
    assert not meeting(names)


def test_a_scale_of_one_level_is_the_usual_one() -> None:
    plain, one = (
        block_of(layout_map(emotions((curve(0, [(0, 0.5, "", False)]),), [None], levels)))
        for levels in ((), (Level(label="Only"),))
    )
    assert plain.shapes == one.shapes


def test_points_have_the_face_of_the_nearest_level_or_a_drawn_one() -> None:
    levels = (Level(face="😡"), Level(), Level(face="😍"))
    points = [(0, -0.6, "", False), (1, 0.3, "", False), (2, 0.51, "", False)]
    block = block_of(layout_map(emotions((curve(0, points),), [None] * 3, levels)))
    emoji = [label for label in of(Label, block.shapes) if label.text.text in "😡😍" and label.x > CONTENT]
    assert [label.text.text for label in emoji] == ["😡", "😍"]
    wanted = [block.middle - block.half * value for value in (-0.6, 0.51)]
    assert [label.y + label.text.height / 2 for label in emoji] == pytest.approx(wanted)


def banded(*reaches: tuple[float, float] | None) -> LaneBlock:
    plain = curve(0, [(step, 0, "", False) for step in range(len(reaches))])
    points = tuple(
        point if reach is None else changed(point, low=reach[0], high=reach[1])
        for point, reach in zip(plain.points, reaches, strict=True)
    )
    return block_of(layout_map(emotions((changed(plain, points=points),), [None] * len(reaches))))


def bands_of(block: LaneBlock) -> list[Path]:
    return [
        p
        for p in of(Path, block.shapes)
        if p.fill and p.fill not in _AREAS and {"L", "C"} <= {c[0] for c in p.commands}
    ]


def test_a_band_reaches_from_neighbour_to_neighbour_and_lies_behind_everything() -> None:
    block = banded((-0.5, 0.5), (-0.2, 0.8), None, (0, 0.5), None, (-1, 1), (-1, 0))
    bands = bands_of(block)
    assert len(bands) == 2
    areas = sorted(bounds(band) for band in bands)
    assert (areas[0].top, areas[0].bottom) == pytest.approx(
        (block.middle - block.half * 0.8, block.middle + block.half * 0.5)
    )
    assert (areas[1].top, areas[1].bottom) == pytest.approx((block.middle - block.half, block.middle + block.half))
    first_line = min(block.shapes.index(line) for line in lines_of(block) if line.stroke == PAPER.curves[0])
    assert max(map(block.shapes.index, bands)) < first_line
    (whisker,) = (bounds(p) for p in of(Path, block.shapes) if [c[0] for c in p.commands].count("M") == 3)
    assert (whisker.top, whisker.bottom) == pytest.approx((block.middle - block.half * 0.5, block.middle))


def test_ratings_without_one_end_have_no_band() -> None:
    plain = curve(0, [(0, 0, "", False), (1, 0, "", False)])
    points = tuple(changed(point, low=-1.0) for point in plain.points)
    assert not bands_of(block_of(layout_map(emotions((changed(plain, points=points),), [None] * 2))))


def labels_of(*curves: Curve, personas: int = 0, widths: int = 5) -> list[tuple[str, str]]:
    block = block_of(layout_map(emotions(curves, [None] * widths, personas=personas)))
    return [(label.text.text, label.colour) for label in of(Label, block.shapes) if label.x >= CONTENT]


def test_the_best_the_worst_and_the_last_point_are_named() -> None:
    points = [(0, 0.1, "", False), (1, 0.9, "Fast", False), (2, -0.9, "", False), (3, 0.0, "", False)]
    assert [text for text, _ in labels_of(curve(0, points))] == ["Peak: Fast", "Low", "End"]
    assert labels_of(curve(0, [(0, 0.3, "", False), (1, 0.3, "", False)])) == [], "nothing stands out"


def test_where_a_number_comes_from_stands_in_small_print_only_if_it_is_known() -> None:
    plain = curve(0, [(0, 0.5, "Nice", False)])
    known = changed(plain, points=(changed(plain.points[0], count=1234, source="Survey"),))
    counted = changed(plain, points=(changed(plain.points[0], text="", count=38),))
    assert [text for text, _ in labels_of(plain)] == ["Nice"]
    assert [text for text, _ in labels_of(known)] == ["Nice", "n = 1,234 · Survey"]
    assert [text for text, _ in labels_of(counted)] == ["n = 38"]


def curves_of(block: LaneBlock) -> list[Path]:
    """Return the lines of curves, without the mouths of faces."""
    return [line for line in lines_of(block) if line.x == 0]


def colours_of(*curves: Curve, personas: tuple[Persona, ...] = ()) -> list[str | None]:
    journey = changed(emotions(curves, [None, None]), personas=personas)
    return [line.stroke for line in reversed(curves_of(block_of(layout_map(journey))))]


def test_a_curve_has_its_own_colour_else_its_personas_else_the_next_one() -> None:
    flat = [(0, 0.0, "", False), (1, 0.0, "", False)]
    people = (Persona(id="p0", colour="#7B1FA2"), Persona(id="p1"))
    own, hers, his, free = (curve(number, flat) for number in range(4))
    own = changed(own, colour="#00695C", persona="p0")
    hers, his = changed(hers, persona="p0"), changed(his, persona="p1")
    assert colours_of(own, hers, his, free, personas=people) == ["#00695C", "#7B1FA2", PAPER.curves[1], PAPER.curves[0]]


def test_ten_personas_have_ten_curves_that_are_told_apart_by_colour_and_mark() -> None:
    flat = [(0, 0.0, "", False), (1, 0.0, "", False)]
    curves = tuple(changed(curve(number, flat), persona=f"p{number}") for number in range(10))
    block = block_of(layout_map(emotions(curves, [None, None], personas=10)))
    assert len({line.stroke for line in curves_of(block)}) == 10
    names = [label.text.text for label in of(Label, block.shapes) if label.text.text.startswith("Persona")]
    assert set(names) == {f"Persona {number}" for number in range(10)}


def test_what_is_assumed_is_dotted_and_what_is_wanted_is_dashed() -> None:
    today = changed(curve(0, [(0, 0, "", False), (1, 0, "", False), (2, 0, "", True)]), state="as-is")
    wish = changed(curve(1, [(0, 1, "", False), (1, 1, "", False)]), state="to-be")
    block = block_of(layout_map(emotions((today, wish), [None] * 3)))
    dashes = [line.dash for line in curves_of(block)]
    assert len(set(dashes)) == 3
    assert () in dashes


def test_what_all_numbers_rest_on_is_said_once_beside_the_name() -> None:
    plain = curve(0, [(0, 0.5, "Nice", False), (1, 0.5, "", False), (2, 0.5, "", True)])
    same = tuple(changed(point, count=38) for point in plain.points[:2])
    other = (*same, changed(plain.points[2], source="Guess"))
    assert [text for text, _ in labels_of(changed(plain, points=(*same, plain.points[2])))] == ["n = 38", "Nice"]
    texts = [text for text, _ in labels_of(changed(plain, points=other))]
    assert sorted(texts) == ["Guess", "Nice", "n = 38", "n = 38"]


def test_a_source_of_all_numbers_is_said_once_although_their_counts_differ() -> None:
    plain = curve(0, [(0, 0.5, "", False), (1, 0.5, "", False)])
    points = tuple(changed(point, count=n, source="Survey") for point, n in zip(plain.points, (38, 41), strict=True))
    assert sorted(text for text, _ in labels_of(changed(plain, points=points))) == ["Survey", "n = 38", "n = 41"]


def test_what_was_never_good_has_no_peak() -> None:
    points = [(0, -0.4, "", False), (1, -0.9, "Queue", False), (2, 0.0, "", False), (3, -0.6, "", False)]
    assert [text for text, _ in labels_of(curve(0, points))] == ["Low: Queue", "End"]


def test_only_the_first_of_several_curves_is_marked() -> None:
    points = [(0, 0.1, "", False), (1, 0.9, "Fast", False), (2, -0.9, "", False)]
    first, second = curve(0, points), changed(curve(1, points[::-1]), name="Other")
    said = [text for text, _ in labels_of(first, second)]
    assert sorted(said) == ["Curve 1", "Curve 1", "Fast", "Low · End", "Other", "Peak: Fast"]


def test_the_name_of_a_curve_that_ends_at_zero_is_not_struck_through() -> None:
    block = block_of(layout_map(emotions((curve(0, [(0, 0.5, "", False), (1, 0.0, "", False)]),) * 2, [None] * 2)))
    names = [bounds(label) for label in of(Label, block.shapes) if label.text.text.startswith("Curve")]
    assert names
    assert not any(name.top < block.middle < name.bottom for name in names)
