"""What differs between two states, at its places on the sheet of their union: frames, ways, former curves, changes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from cjm_desktop.insight.compare import Sort
from cjm_desktop.insight.comparison import Comparison
from cjm_desktop.insight.series import Figure, Series
from cjm_desktop.insight.union import Union
from cjm_desktop.layout.change_bands import Band, bands
from cjm_desktop.layout.columns import CONTENT, GUTTER
from cjm_desktop.layout.curve import Bezier, Point, smooth
from cjm_desktop.layout.finding import Found, areas_of, placed_lane, point_place
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.series_words import series_figure
from cjm_desktop.layout.shapes import Command
from cjm_desktop.layout.sheet import PlacedLane, Sheet
from cjm_desktop.model.lanes import Card, CardLane, Curve, EmotionLane, MetricLane
from cjm_desktop.model.records import Flow, Stage, Step

_MARKED: Final = (Card, CardLane, EmotionLane, MetricLane, Step, Stage, Flow)
"""What is drawn by itself, so that it can be framed."""
_FACE: Final = 11.5
_MARK: Final = 5.5
"""How far in pt what lies between two curves stays away from faces, and from other marks of points."""
_PILL: Final = 9.0
"""How far in pt the middle of what is said of a figure is above the lower edge of its lane."""


@dataclass(frozen=True, slots=True)
class ChangeMark:
    """Something that differs, at its place."""

    name: str
    """The id of the record."""
    sorts: tuple[Sort, ...]
    area: Area


@dataclass(frozen=True, slots=True)
class Way:
    """From where a card was to where it is."""

    name: str
    ghost: Area
    """What stands where it was."""
    start: Point
    end: Point


@dataclass(frozen=True, slots=True)
class FormerCurve:
    """A curve as it was, in pt on the sheet, and what lies between it and the curve as it is."""

    lines: tuple[tuple[Command, ...], ...]
    points: tuple[Point, ...]
    bands: tuple[Band, ...]
    rooms: tuple[float, float]
    """How far in pt bands stay away from the points of the former and of the latter curve."""
    lifts: tuple[tuple[Point, Point], ...]
    """From the former to the latter curve at each step that both have."""


@dataclass(frozen=True, slots=True)
class Delta:
    """What has become of a figure at a step, said in a few letters."""

    lane: str
    step: str
    sort: Sort
    middle: Point
    said: str
    rises: bool | None
    """Whether the figure has become larger; none where one of both states has none."""
    better: bool
    """Whether that is for the better."""


@dataclass(frozen=True, slots=True)
class ChangeMarks:
    """All that is drawn above the sheet of a union."""

    marks: tuple[ChangeMark, ...]
    ways: tuple[Way, ...]
    curves: tuple[FormerCurve, ...]
    deltas: tuple[Delta, ...]


def change_marks(sheet: Sheet, comparison: Comparison, union: Union) -> ChangeMarks:
    """Return what differs between two states at its places on the sheet of their union."""
    sorts: dict[str, list[Sort]] = {}
    for each in comparison.differences:
        if isinstance(each.record, _MARKED):
            sorts.setdefault(each.id, []).append(each.sort)
    areas = {found.record: _area(found) for found in areas_of(sheet, frozenset((*sorts, *union.was.values())))}
    marks = tuple(ChangeMark(name, tuple(own), areas[name]) for name, own in sorts.items() if name in areas)
    ways = tuple(
        Way(name, areas[was], *_ends(areas[was], areas[name]))
        for name, was in union.was.items()
        if was in areas and name in areas
    )
    curves: list[FormerCurve] = []
    deltas: list[Delta] = []
    rows: dict[str, int] = {}
    for series in comparison.series:
        lane = placed_lane(sheet, series.lane.id)
        if lane is None:
            continue
        row = rows[series.lane.id] = rows.get(series.lane.id, -1) + 1
        deltas.extend(_deltas(sheet, lane, series, row))
        if isinstance(series.before, Curve) and isinstance(series.after, Curve):
            curves.append(_former(sheet, lane, series))
    return ChangeMarks(marks, ways, tuple(curves), tuple(deltas))


def _area(found: Found) -> Area:
    """Return what is framed: of a lane its name, for what stands in it has frames of its own."""
    area = found.area
    return Area(area.left, area.top, CONTENT - GUTTER, area.bottom) if found.kind == "lane" else area


def _ends(old: Area, new: Area) -> tuple[Point, Point]:
    """Return the middles of those edges of two areas that face each other."""
    if old.right <= new.left or new.right <= old.left:
        one, other = (old.right, new.left) if old.right <= new.left else (old.left, new.right)
        return (one, (old.top + old.bottom) / 2), (other, (new.top + new.bottom) / 2)
    one, other = (old.bottom, new.top) if old.bottom <= new.top else (old.top, new.bottom)
    return ((old.left + old.right) / 2, one), ((new.left + new.right) / 2, other)


def _former(sheet: Sheet, lane: PlacedLane, series: Series) -> FormerCurve:
    """Return a curve as it was, unless it is on the sheet itself, and the bands between it and the curve as it is."""
    olds, news = (
        [*_runs(sheet, lane, {each.step.id: value(each) for each in series.figures})] for value in (_before, _after)
    )
    heights = dict(point for run in olds for point in run)
    lifts = tuple(((x, heights[x]), (x, y)) for run in news for x, y in run if x in heights)
    between = bands(*([segment for run in runs for segment in smooth(run)] for runs in (olds, news)))
    drawn = lane.block.lane.curves if isinstance(lane.block.lane, EmotionLane) else ()
    is_drawn = any(series.before is curve for curve in drawn)
    leads = drawn[0].id if drawn else ""
    after = series.after.id if isinstance(series.after, Curve) else ""
    rooms = (_FACE if is_drawn and after != leads else _MARK, _FACE if after == leads else _MARK)
    if is_drawn:
        return FormerCurve((), (), tuple(between), rooms, lifts)
    lines = tuple(_line(segments) for run in olds if (segments := smooth(run)))
    return FormerCurve(lines, tuple(point for run in olds for point in run), tuple(between), rooms, lifts)


def _before(figure: Figure) -> float | None:
    return figure.before


def _after(figure: Figure) -> float | None:
    return figure.after


def _runs(sheet: Sheet, lane: PlacedLane, values: Mapping[str, float | None]) -> Iterator[list[Point]]:
    """Yield the points of a curve between its gaps: where it has none of the steps that are drawn beside each other."""
    order = sorted(sheet.columns.index.items(), key=lambda item: item[1])
    for known, run in groupby(order, lambda item: values.get(item[0]) is not None):
        if known:
            yield [point_place(sheet, lane, step, values[step] or 0.0) for step, _ in run]


def _line(segments: list[Bezier]) -> tuple[Command, ...]:
    bends: list[Command] = [("C", *each.first, *each.second, *each.end) for each in segments]
    return (("M", *segments[0].start), *bends)


def _deltas(sheet: Sheet, lane: PlacedLane, series: Series, row: int) -> Iterator[Delta]:
    """Yield what has become of the figures, in a row at the foot of the lane; a second curve has its own above."""
    y = lane.y + lane.block.height - _PILL - row * 2 * _PILL
    for figure in series.figures:
        number = sheet.columns.index.get(figure.step.id)
        if number is not None and figure.differs and not sheet.columns.all[number].stage:
            middle = sheet.columns.all[number].middle, y
            yield Delta(lane.block.lane.id, figure.step.id, _sort(figure), middle, *_said(sheet, series, figure))


def _sort(figure: Figure) -> Sort:
    return "added" if figure.before is None else "removed" if figure.after is None else "changed"


def _said(sheet: Sheet, series: Series, figure: Figure) -> tuple[str, bool | None, bool]:
    currency, language = sheet.ground.currency, sheet.ground.language
    if figure.delta is None:
        shown = figure.after if figure.before is None else figure.before
        return series_figure(series, shown, currency, language), None, False
    said = series_figure(series, figure.delta, currency, language, signed=True)
    return said, figure.delta > 0, series.is_better(figure.delta)
