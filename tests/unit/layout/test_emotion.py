"""In the emotion lane no label stands on a line, a mark or another label, however many curves meet."""

import pathlib
from bisect import bisect_left
from math import hypot
from typing import Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cjm_desktop import resources
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.shapes import Label, Path
from cjm_desktop.layout.sheet import LaneBlock, Sheet
from cjm_desktop.layout.theme import CURVE_LABEL, PAPER
from cjm_desktop.model.lanes import Curve, CurvePoint, EmotionLane
from cjm_desktop.model.records import JourneyMap, Stage, Step
from tests.unit.layout.geometry import Point, Rectangle, bounds, meeting, of, points_of

_AREAS: Final = {PAPER.good.area, PAPER.bad.area, PAPER.fair.area}


def emotions(curves: tuple[Curve, ...], widths: list[float | None]) -> JourneyMap:
    steps = tuple(Step(id=f"s{number}", width=width) for number, width in enumerate(widths))
    lanes = (EmotionLane(id="lane", kind="emotion", curves=curves),)
    return JourneyMap(
        format="cjm", version=1, id="map", stages=(Stage(id="stage", steps=steps),) if steps else (), lanes=lanes
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
    curves: list[Curve] = []
    for number in range(draw(st.integers(1, 6))):
        steps = [step for step in range(len(widths)) if draw(st.integers(0, 3))]
        curves.append(curve(number, [(step, draw(values), draw(texts), draw(st.booleans())) for step in steps]))
    return emotions(tuple(curves), widths)


def lines_of(block: LaneBlock) -> list[Path]:
    return [p for p in of(Path, block.shapes) if p.stroke and not p.fill and any(c[0] == "C" for c in p.commands)]


def discs_of(block: LaneBlock) -> list[tuple[Point, float]]:
    """Return centre and radius of faces, eyes and dots."""
    discs: list[tuple[Point, float]] = []
    for path in of(Path, block.shapes):
        if path.fill and path.fill not in _AREAS:
            area = bounds(path)
            centre = (area.left + area.right) / 2, (area.top + area.bottom) / 2
            discs.append((centre, (area.right - area.left) / 2))
    return discs


def check(sheet: Sheet, block: LaneBlock) -> None:
    labels = [bounds(label) for label in of(Label, block.shapes) if label.text.style == CURVE_LABEL]
    others = [bounds(label) for label in of(Label, block.shapes) if label.text.style != CURVE_LABEL]
    strip = Rectangle(0, 0, sheet.width, block.height)
    lines = lines_of(block)
    assert not meeting(labels)
    assert all(strip.holds(bounds(shape)) for shape in block.shapes)
    marks = discs_of(block)
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
