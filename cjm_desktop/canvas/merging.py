"""Making one of several: stages, steps, lanes or cards, by command and by dragging one onto another."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal, get_args

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.edits.card_merging import lacks, merge_cards
from cjm_desktop.edits.lanes import move_lane
from cjm_desktop.edits.merging import can_merge, merge_lanes, merge_stages, merge_steps
from cjm_desktop.edits.places import following
from cjm_desktop.edits.stages import move_stage
from cjm_desktop.edits.steps import move_step
from cjm_desktop.layout.finding import Found, column_at, found_at, lane_at
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lanes import Card, EmotionLane, MetricLane
from cjm_desktop.model.lookup import Named, find_card, find_step, index_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Fault, Text

Sort = Literal["stage", "step", "lane", "card"]
SORTS: Final[tuple[Sort, ...]] = get_args(Sort)
_LABELS: Final[dict[Sort, Text]] = {
    "stage": Text("Edit", "Merge stages"),
    "step": Text("Edit", "Merge steps"),
    "lane": Text("Edit", "Merge lanes"),
    "card": Text("Edit", "Merge cards"),
}
_MET: Final = Text(
    "Structure",
    "Where several points or figures came together there is now their mean, weighted by their counts; times, costs and"
    " complaints are added up.",
)
_ONTO: Final = Text("Structure", "Let go to make one of both. Without Shift it goes beside.")
_KEPT: Final = Text(
    "Structure", "Of what a card has but one, such as a picture or a channel, that of the first card was kept."
)


@dataclass(frozen=True, slots=True)
class Target:
    """What a drag would be merged with, and where that is."""

    record: str
    area: Area


def merge(bench: Bench, sort: Sort, names: Sequence[str], journey: JourneyMap | None = None) -> None:
    """Make one of things of a sort, of cards the first, and select it; ``journey`` holds them side by side."""
    before = bench.document.journey
    journey = before if journey is None else journey
    try:
        merged = _merged(journey, sort, names)
    except Fault as fault:
        bench.tell(fault.text)
        return
    has_less = sort == "card" and lacks([_card(before, name) for name in names])
    if not bench.apply(_LABELS[sort], merged):
        return
    if sort == "card":
        bench.document.select(names[:1])
    else:
        whole = {each.id for each in (*merged.stages, *steps_of(merged), *merged.lanes)}
        bench.document.select(name for name in names if name in whole)
    if has_less:
        bench.tell(_KEPT)
    elif _count_of_values(merged) < _count_of_values(before):
        bench.tell(_MET)


def _merged(journey: JourneyMap, sort: Sort, names: Sequence[str]) -> JourneyMap:
    match sort:
        case "stage":
            return merge_stages(journey, names)
        case "step":
            return merge_steps(journey, names)
        case "lane":
            return merge_lanes(journey, names)
        case "card":
            return merge_cards(journey, names[0], names[1:])


def target_at(sheet: Sheet, dragged: Found, x: float, y: float) -> Target | None:
    """Return what something dragged to a point would be merged with: another one of its sort that is there."""
    match dragged.kind:
        case "stage":
            target = _stage_at(sheet, x)
        case "step":
            target = _step_at(sheet, x)
        case "lane":
            target = _lane_at(sheet, dragged.record, y)
        case _:
            found = found_at(sheet, x, y)
            target = Target(found.record, found.area) if found is not None and found.kind == "card" else None
    return None if target is None or target.record == dragged.record else target


def _stage_at(sheet: Sheet, x: float) -> Target | None:
    column = column_at(sheet, x)
    stage = None if column is None else find_step(sheet.journey, column.step)
    if stage is None:
        return None
    first, last = (sheet.columns.all[sheet.columns.index[each.id]] for each in (stage.steps[0], stage.steps[-1]))
    return Target(stage.id, Area(first.x, sheet.header.y, last.right, sheet.legend.y))


def _step_at(sheet: Sheet, x: float) -> Target | None:
    column = column_at(sheet, x)
    if column is None or column.stage:
        return None
    return Target(column.step, Area(column.x, sheet.header.y, column.right, sheet.legend.y))


def _lane_at(sheet: Sheet, dragged: str, y: float) -> Target | None:
    placed = lane_at(sheet, y)
    name = "" if placed is None else placed.block.lane.id
    if placed is None or not can_merge([each for each in sheet.journey.lanes if each.id in (dragged, name)]):
        return None
    return Target(name, Area(sheet.margin, placed.y, sheet.columns.right, placed.y + placed.block.height))


def tell_target(bench: Bench, before: Target | None, target: Target | None) -> None:
    """Say what letting go would do, once for each target."""
    if target is not None and (before is None or before.record != target.record):
        bench.tell(_ONTO)


def merge_onto(bench: Bench, dragged: Sequence[Found], target: Target) -> None:
    """Merge what was dragged with what it was let go of on, at the place of that."""
    kind, journey = dragged[0].kind, bench.document.journey
    name, to = dragged[0].record, target.record
    match kind:
        case "stage":
            move = partial(move_stage, journey, name)
            merge(bench, "stage", [name, to], move(before=_place(journey.stages, name, to)))
        case "step":
            stage = find_step(journey, to)
            if stage is not None:
                before = _place(tuple(steps_of(journey)), name, to)
                inside = before if any(each.id == before for each in stage.steps) else None
                merge(bench, "step", [name, to], move_step(journey, name, stage=stage.id, before=inside))
        case "lane":
            before = _place(journey.lanes, name, to)
            merge(bench, "lane", [name, to], move_lane(journey, name, before=before))
        case _:
            merge(bench, "card", [to, *(card.record for card in dragged)])


def _place(row: tuple[Named, ...], name: str, to: str) -> str | None:
    """Return before which one of a row another stands beside a third, on the side from which it comes."""
    if index_of(row, name) < index_of(row, to):
        return to
    after = following(row, to)
    return name if after == name else after


def _card(journey: JourneyMap, name: str) -> Card:
    lane = find_card(journey, name)
    cards = () if lane is None else lane.cards
    return cards[index_of(cards, name)]


def _count_of_values(journey: JourneyMap) -> int:
    """Return how many points and figures a map has."""
    points = sum(len(curve.points) for lane in journey.lanes if isinstance(lane, EmotionLane) for curve in lane.curves)
    return points + sum(len(lane.values) for lane in journey.lanes if isinstance(lane, MetricLane))
