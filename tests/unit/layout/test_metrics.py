"""Lanes of figures: everything stays in its column and lane, nothing overlaps, the scale tells the truth."""

from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.plot import Plot, ends_of
from cjm_desktop.layout.shapes import Box, Label, Path, Shape
from cjm_desktop.layout.sheet import LaneBlock, Sheet
from cjm_desktop.layout.theme import PAPER
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import METRICS, MetricKind
from cjm_desktop.model.lanes import MetricLane, MetricValue
from cjm_desktop.model.records import JourneyMap, Stage, Step
from tests.unit.layout.geometry import ALMOST, Rectangle, bounds, meeting, of, points_of

_AMOUNTS: Final = st.sampled_from((0.0, 1.0, 34.0, -3.0, 1250.5, 1e12, -1e12, 1e-9, 5e-324)) | st.floats(-1e12, 1e12)
_MAYBE: Final = st.none() | _AMOUNTS


def figures(lane: MetricLane, widths: list[float | None], language: str = "en") -> JourneyMap:
    steps = tuple(Step(id=f"s{number}", width=width) for number, width in enumerate(widths))
    journey = JourneyMap(
        format="cjm", version=1, id="map", currency="€", stages=(Stage(id="stage", steps=steps),), lanes=(lane,)
    )
    return changed(journey, language=language)


def lane_of(*values: float | None, metric: MetricKind = "own", **fields: object) -> MetricLane:
    """A lane of figures, with a gap where there is none."""
    known = tuple(MetricValue(step=f"s{n}", value=value) for n, value in enumerate(values) if value is not None)
    return changed(MetricLane(id="lane", kind="metric", metric=metric, values=known), **fields)


@st.composite
def metric_maps(draw: st.DrawFn) -> JourneyMap:
    widths = draw(st.lists(st.none() | st.sampled_from((60.0, 90.0, 200.0)), min_size=1, max_size=6))
    values = tuple(
        MetricValue(
            step=f"s{number}",
            value=draw(_AMOUNTS),
            before=draw(_MAYBE),
            target=draw(_MAYBE),
            count=draw(st.none() | st.sampled_from((0, 38, 10**12))),
        )
        for number in range(len(widths))
        if draw(st.integers(0, 3))
    )
    lane = MetricLane(
        id="lane",
        kind="metric",
        metric=draw(st.sampled_from(list(METRICS))),
        unit=draw(st.sampled_from(("", "h", "per 1,000 orders and day", "元", "W" * 300))),
        hint=draw(st.sampled_from(("", "As asked after every visit"))),
        look=draw(st.sampled_from(("bars", "line", "numbers"))),
        target=draw(_MAYBE),
        values=values,
    )
    return figures(lane, widths, draw(st.sampled_from(("en", "zh-Hans", "zh-Hant"))))


def block_of(sheet: Sheet) -> LaneBlock:
    return sheet.lanes[0].block


def drawn(lane: MetricLane, widths: list[float | None] | None = None) -> LaneBlock:
    return block_of(layout_map(figures(lane, widths or [None] * 6)))


def texts(block: LaneBlock) -> list[str]:
    return [label.text.text.replace("\u00a0", " ") for label in of(Label, block.shapes)]


def plot_of(block: LaneBlock) -> Plot:
    assert block.plot is not None
    return block.plot


def targets(block: LaneBlock) -> list[Rectangle]:
    return [bounds(path) for path in of(Path, block.shapes) if path.dash and path.x > 180]


def is_of_the_lane(shape: Shape, content: Rectangle) -> bool:
    """Tell whether something belongs to no column alone: name, zero line, hairlines, targets, the line of a curve."""
    area = bounds(shape)
    across = isinstance(shape, Path) and (area.left, area.right) == (content.left, content.right)
    joins = isinstance(shape, Path) and not shape.fill and (bool(shape.dash) or shape.x == 0)
    return area.left < content.left or across or joins


@given(metric_maps())
@example(figures(lane_of(1, 2), [60.0, 60.0]))
def test_everything_stays_within_its_column_and_lane(journey: JourneyMap) -> None:
    sheet = layout_map(journey)
    block = block_of(sheet)
    strip = Rectangle(0, 0, sheet.width, block.height)
    assert all(strip.holds(bounds(shape)) for shape in block.shapes)
    columns = [Rectangle(column.x, 0, column.right, block.height) for column in sheet.columns.all]
    content = Rectangle(columns[0].left, 0, columns[-1].right, block.height)
    for shape in block.shapes:
        if is_of_the_lane(shape, content):
            assert bounds(shape).left < content.left or content.holds(bounds(shape))
        else:
            assert any(column.holds(bounds(shape)) for column in columns)


@given(metric_maps())
def test_no_text_stands_on_another_or_on_a_bar_or_line(journey: JourneyMap) -> None:
    block = block_of(layout_map(journey))
    labels = [bounds(label) for label in of(Label, block.shapes)]
    assert not meeting(labels)
    marks = [bounds(shape) for shape in block.shapes if not isinstance(shape, Label) and bounds(shape).left > 180]
    assert not any(label.meets(mark) for label in labels for mark in marks)


@given(st.lists(_AMOUNTS, min_size=2, max_size=6), st.sampled_from(list(METRICS)), st.sampled_from(("bars", "line")))
def test_a_larger_figure_is_never_lower(values: list[float], metric: MetricKind, look: str) -> None:
    plot = plot_of(drawn(lane_of(*values, metric=metric, look=look)))
    low, high = ends_of(lane_of(*values, metric=metric, look=look))
    assert low < high
    assert all(low - ALMOST <= value <= high + abs(high) * ALMOST for value in values)
    ordered = [plot.y(value) for value in sorted(values)]
    assert ordered == sorted(ordered, reverse=True)
    assert all(plot.top <= y <= plot.bottom for y in ordered)


@given(st.lists(st.floats(-100, 100), min_size=1, max_size=6))
def test_bars_rise_from_zero_and_hang_from_it(values: list[float]) -> None:
    """Their lengths are to each other as the figures."""
    block = drawn(lane_of(*values, metric="nps"))
    plot = plot_of(block)
    bars = [bounds(box) for box in of(Box, block.shapes)]
    for bar, value in zip(bars, values, strict=True):
        assert (bar.bottom if value >= 0 else bar.top) == pytest.approx(plot.y(0))
        length = abs(value) * (plot.bottom - plot.top) / (plot.high - plot.low)
        assert bar.bottom - bar.top == pytest.approx(length, abs=1e-6)


def test_the_zero_line_runs_between_figures_of_both_signs() -> None:
    block = drawn(lane_of(40, -20, metric="nps"))
    zero = [path for path in of(Path, block.shapes) if path.stroke == PAPER.zero_line]
    assert [path.y for path in zero] == [plot_of(block).y(0)]
    assert plot_of(block).top < zero[0].y < plot_of(block).bottom


@pytest.mark.parametrize(
    ("metric", "values", "look", "ends"),
    [
        ("csat", (62, 88), "bars", (0, 100)),
        ("conversion", (2.1, 4.4), "bars", (0, 5)),
        ("nps", (), "bars", (-100, 100)),
        ("nps", (35, -12), "bars", (-15, 40)),
        ("ces", (5.2, 6.1), "bars", (1, 7)),
        ("cost", (1250, 730), "bars", (0, 1500)),
        ("csat", (71, 78), "line", (70, 78)),
        ("own", (), "bars", (0, 1)),
        ("own", (-3, -7), "bars", (-8, 0)),
        ("conversion", (130,), "bars", (0, 150)),
    ],
)
def test_a_scale_ends_at_its_metric_or_at_a_round_figure(
    metric: MetricKind, values: tuple[float, ...], look: str, ends: tuple[float, float]
) -> None:
    assert ends_of(lane_of(*values, metric=metric, look=look)) == pytest.approx(ends)


@given(st.floats(0, 1), st.floats(-1e6, 1e6), st.floats(0.001, 1e6))
def test_a_height_stands_for_the_nearest_round_figure(part: float, low: float, size: float) -> None:
    plot = Plot(10, 70, low, low + size)
    y = 70 - 60 * part
    assert abs(plot.y(plot.value(y)) - y) <= 0.61


def test_a_line_has_a_gap_where_a_step_has_no_figure() -> None:
    block = drawn(lane_of(3, 5, None, 4, None, 6, look="line"))
    lines = [path for path in of(Path, block.shapes) if path.stroke == PAPER.accent]
    dots = [path for path in of(Path, block.shapes) if path.fill == PAPER.accent]
    assert [len(path.commands) for path in lines] == [2]
    assert len(dots) == 4


def test_a_change_is_told_by_number_direction_and_filling() -> None:
    """Fewer complaints are better: the sign points down and is filled. More are worse: it points up and is hollow."""
    values = (
        MetricValue(step="s0", value=12, before=15),
        MetricValue(step="s1", value=15, before=11),
        MetricValue(step="s2", value=9, before=9),
    )
    block = drawn(changed(lane_of(metric="complaints"), values=values))
    signs = [path for path in of(Path, block.shapes) if len(path.commands) == 4]
    assert {"−3", "+4", "±0"} <= set(texts(block))
    assert [path.fill is not None for path in signs] == [True, False]
    widest = [max(points_of(path), key=lambda point: point[0]) for path in signs]
    tops = [bounds(path).top for path in signs]
    assert [y > top for (_, y), top in zip(widest, tops, strict=True)] == [False, True]
    assert signs[0].fill == PAPER.good.line
    assert signs[1].stroke == PAPER.bad.line


def test_what_is_better_can_be_the_other_way_round() -> None:
    values = (MetricValue(step="s0", value=12, before=15),)
    block = drawn(changed(lane_of(metric="complaints", better="higher"), values=values))
    assert [path.stroke for path in of(Path, block.shapes) if len(path.commands) == 4] == [PAPER.bad.line]


def test_a_target_of_all_steps_is_one_line_and_said_once() -> None:
    block = drawn(lane_of(60, 70, None, metric="csat", target=80.0))
    (line,) = targets(block)
    assert line.top == plot_of(block).y(80)
    assert texts(block).count("Target 80 %") == 1


def test_a_step_with_a_target_of_its_own_says_it() -> None:
    values = (MetricValue(step="s0", value=60), MetricValue(step="s1", value=70, target=90))
    block = drawn(changed(lane_of(metric="csat", target=80.0), values=values))
    assert [line.top for line in targets(block)] == [plot_of(block).y(each) for each in (80, 90, 80)]
    assert "Target 90 %" in texts(block)


@pytest.mark.parametrize(
    ("lane", "said"),
    [
        (lane_of(metric="nps"), ["Net promoter score", "from −100 to 100"]),
        (lane_of(metric="duration"), ["Duration", "in minutes\nlower is better"]),
        (lane_of(metric="cost"), ["Cost", "in € · lower is better"]),
        (lane_of(unit="tickets"), ["Metric", "tickets"]),
        (lane_of(metric="csat", title="How was it?", hint="Asked by email"), ["How was it?", "Asked by email"]),
    ],
)
def test_a_lane_says_what_it_measures_and_in_what(lane: MetricLane, said: list[str]) -> None:
    assert texts(drawn(lane)) == said


def test_a_long_unit_stands_with_the_name_alone() -> None:
    block = drawn(lane_of(12, unit="per 1,000 orders and day", hint="Asked"), [90.0])
    assert "12" in texts(block)
    assert any("per 1,000 orders and day" in text for text in texts(block))


def test_figures_are_said_as_people_say_them() -> None:
    values = (MetricValue(step="s0", value=135, count=1250),)
    said = texts(drawn(changed(lane_of(metric="duration"), values=values)))
    assert {"2 h 15 min", "n = 1,250"} <= set(said)


def test_what_all_figures_rest_on_is_said_once() -> None:
    counts = (640, 640, 640), (640, 38, 640)
    lane = lane_of(61, 88, 79)
    same, mixed = (
        changed(lane, values=tuple(changed(value, count=n) for value, n in zip(lane.values, each, strict=True)))
        for each in counts
    )
    assert texts(drawn(same)).count("n = 640") == 1
    assert texts(drawn(mixed)).count("n = 640") == 2


def test_the_source_of_figures_is_said_once_where_it_is_the_same() -> None:
    sources = ("Survey", "Survey", "Survey"), ("Survey", "Shop", "Survey")
    lane = lane_of(61, 88, 79)
    same, mixed = (
        changed(lane, values=tuple(changed(value, source=s) for value, s in zip(lane.values, each, strict=True)))
        for each in sources
    )
    assert texts(drawn(same)).count("Survey") == 1
    assert sorted(text for text in texts(drawn(mixed)) if text in {"Survey", "Shop"}) == ["Shop", "Survey", "Survey"]


def test_the_legend_tells_signs_that_are_used_and_no_others() -> None:
    def legend(lane: MetricLane) -> set[str]:
        sheet = layout_map(figures(lane, [None] * 3))
        return {label.text.text for label in of(Label, sheet.legend.shapes)} - {"Customer journey map"}

    better = (MetricValue(step="s0", value=5, before=4),)
    worse = (MetricValue(step="s0", value=3, before=4, target=6),)
    assert legend(lane_of(3)) == set()
    assert legend(changed(lane_of(), values=better)) == {"Better than before"}
    assert legend(changed(lane_of(), values=worse)) == {"Worse than before", "Target"}


def test_an_unchanged_lane_is_taken_over() -> None:
    journey = figures(lane_of(*range(200), metric="csat"), [None] * 200)
    before = layout_map(journey)
    after = layout_map(changed(journey, title="Another"), previous=before)
    assert block_of(after) is block_of(before)


def test_a_higher_lane_has_a_higher_scale() -> None:
    assert drawn(lane_of(3, height=300.0)).height == pytest.approx(300)
