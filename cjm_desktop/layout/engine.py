"""The layout: a map becomes a sheet."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from cjm_desktop.insight.funnel import Funnel, funnel_of, has_same_funnel
from cjm_desktop.layout.bottoms import closed, rules
from cjm_desktop.layout.columns import MARGIN, Columns, Loads, choose_width, loads, place_columns
from cjm_desktop.layout.emotion import choose_half, own_half
from cjm_desktop.layout.flows import draw_flows
from cjm_desktop.layout.funnel import draw_funnel
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.header import draw_stages, draw_steps, fold_signs
from cjm_desktop.layout.lanes import card_lane, emotion_lane
from cjm_desktop.layout.legend import draw_legend, has_same_legend
from cjm_desktop.layout.metrics import metric_lane
from cjm_desktop.layout.names import PADDING, draw_name
from cjm_desktop.layout.plot import Plot
from cjm_desktop.layout.remembered import MarksOf, remembered
from cjm_desktop.layout.shapes import moved
from cjm_desktop.layout.sheet import Band, LaneBlock, PlacedLane, Sheet, Sign, Spot
from cjm_desktop.layout.strips import strip_lane
from cjm_desktop.layout.theme import Theme
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.layout.title import TITLED, draw_title
from cjm_desktop.model.folding import Folding
from cjm_desktop.model.lanes import CardLane, EmotionLane, Lane
from cjm_desktop.model.lookup import step_order
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.references import steps_of
from cjm_desktop.model.seen import EVERYTHING, Seen, seen
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Text, say

_TITLE_GAP = 24.0
_STEP_GAP = 12.0


def layout_map(
    whole: JourneyMap,
    proportion: float | None = None,
    theme: Theme | None = None,
    previous: Sheet | None = None,
    progress: Progress = unheard,
    view: View = EVERYTHING,
    scales: Mapping[str, Plot] | None = None,
) -> Sheet:
    """Lay out what a view shows of a map, for paper of a proportion (width by height), or of any length without one.

    It is drawn in the theme that it names unless another is given; ``scales`` says of lanes, by their ids, where the
    scale of their curves or figures is to be. Lanes and cards that are the same objects as in a previous sheet of the
    same theme are taken over from it; the result equals that of laying out everything anew.
    """
    shown = seen(whole, view, previous.seen if previous is not None else None)
    journey, ground = shown.journey, Ground.of(whole, theme or theme_of(whole), view.detail, shown.faint)
    marks = remembered(whole, view)
    same_look = previous is not None and _has_same_look(previous.ground, ground)
    former = _Former(previous if same_look else None, ground, marks, scales or {})
    cells = [former.cells(lane) for lane in journey.lanes]
    width = choose_width(journey, cells, proportion)
    columns = former.columns(place_columns(journey, width, step_order(whole), shown.folding.inside))
    title = former.title(journey, columns)
    header = former.header(shown, columns, title.y + title.height)
    flows = former.flows(journey, columns, header.y + header.height)
    y = flows.y + flows.height
    blocks: dict[str, LaneBlock] = {}

    def laid_out(part_of_lane: float) -> None:
        progress((len(blocks) + part_of_lane) / len(journey.lanes))

    for lane, cell in zip(journey.lanes, cells, strict=True):
        if lane.collapsed or not isinstance(lane, EmotionLane):
            blocks[lane.id] = former.lane(lane, columns, cell, laid_out)
            progress(len(blocks) / len(journey.lanes))
    funnel, shares = former.funnel(whole, journey, columns)
    legend = former.legend(journey, columns, _signs(blocks))
    curves = [lane for lane in journey.lanes if isinstance(lane, EmotionLane) and not lane.collapsed]
    taken = y - MARGIN + sum(block.height for block in blocks.values()) + funnel.height + legend.height
    half = choose_half(columns.right - MARGIN, taken, len(curves), proportion)
    for lane in curves:
        blocks[lane.id] = former.emotion_lane(lane, columns, own_half(lane, ground, half), laid_out)
    lanes: list[PlacedLane] = []
    for lane in journey.lanes:
        lanes.append(PlacedLane(y, blocks[lane.id]))
        y += blocks[lane.id].height
    funnel = replace(funnel, y=y)
    legend = replace(legend, y=y + funnel.height)
    size = columns.right + MARGIN, legend.y + legend.height + MARGIN
    bands = funnel, shares, legend
    return Sheet(shown, ground, *size, MARGIN, columns, title, header, flows, tuple(lanes), *bands)


def _has_same_look(one: Ground, other: Ground) -> bool:
    """Tell whether nothing has changed that all shapes depend on."""
    return one.theme is other.theme and one.language == other.language and one.detail == other.detail


class _Former:
    """What can be taken over from the previous sheet."""

    def __init__(self, sheet: Sheet | None, ground: Ground, marks: MarksOf, scales: Mapping[str, Plot]) -> None:
        self._sheet = sheet
        self._scales = scales
        self._ground = ground
        self._marks = marks
        self._former_marks: MarksOf = {} if sheet is None else remembered(sheet.seen.whole, sheet.seen.view)
        self._same_words = sheet is not None and sheet.ground.is_like(ground)
        self._blocks: dict[str, LaneBlock] = {}
        if sheet is not None:
            self._blocks = {lane.block.lane.id: lane.block for lane in sheet.lanes if lane.block.lane.id not in scales}

    def cells(self, lane: Lane) -> Loads:
        block = self._blocks.get(lane.id)
        if block is None:
            return loads(lane)
        return block.cells if block.lane is lane else loads(lane, block.lane, block.cells)

    def columns(self, columns: Columns) -> Columns:
        """Return the former columns when they are equal, so that what stands in them is known to be the same."""
        return self._sheet.columns if self._sheet is not None and self._sheet.columns == columns else columns

    def lane(self, lane: Lane, columns: Columns, cells: Loads, progress: Progress) -> LaneBlock:
        block = self._blocks.get(lane.id)
        if block is not None and self._same_words and block.lane is lane and block.columns is columns:
            return block
        if lane.collapsed or isinstance(lane, EmotionLane):
            new = strip_lane(lane, columns, self._ground, cells)
        elif isinstance(lane, CardLane):
            new = card_lane(lane, columns, self._ground, cells, block, progress, same_words=self._same_words)
        else:
            new = metric_lane(lane, columns, self._ground, self._scales.get(lane.id))
        return closed(new, self._ground)

    def emotion_lane(self, lane: EmotionLane, columns: Columns, half: float, progress: Progress) -> LaneBlock:
        block = self._blocks.get(lane.id)
        is_same = block is not None and block.lane is lane and block.columns is columns
        is_same = is_same and all(self._former_marks.get(each.id) == self._marks.get(each.id) for each in lane.curves)
        has_height = lane.height is not None  # then nothing else decides on its scale
        if block is not None and is_same and (has_height or block.half == half) and self._same_words:
            return block
        return closed(
            emotion_lane(lane, columns, self._ground, half, self._marks, progress, self._scales.get(lane.id)),
            self._ground,
        )

    def title(self, journey: JourneyMap, columns: Columns) -> Band:
        sheet = self._sheet
        if (
            sheet is not None
            and sheet.columns is columns
            and all(getattr(sheet.journey, field) is getattr(journey, field) for field in TITLED)
        ):
            return sheet.title
        return _title(journey, columns, self._ground)

    def header(self, shown: Seen, columns: Columns, y: float) -> Band:
        sheet = self._sheet
        if (
            sheet is not None
            and self._same_words
            and sheet.columns is columns
            and sheet.journey.stages is shown.journey.stages
            and sheet.seen.folding.held == shown.folding.held
        ):
            return replace(sheet.header, y=y)
        return _header(shown.folding, columns, self._ground, y)

    def flows(self, journey: JourneyMap, columns: Columns, y: float) -> Band:
        sheet = self._sheet
        is_same = sheet is not None and sheet.columns is columns and sheet.journey.flows is journey.flows
        if sheet is not None and is_same and sheet.ground.customers == self._ground.customers:
            return replace(sheet.flows, y=y)
        return _flows(journey, columns, self._ground, y)

    def funnel(self, whole: JourneyMap, journey: JourneyMap, columns: Columns) -> tuple[Band, Funnel | None]:
        sheet = self._sheet
        if (
            sheet is not None
            and sheet.columns is columns
            and sheet.journey.stages is journey.stages
            and sheet.journey.flows is journey.flows
            and has_same_funnel(sheet.seen.whole, whole)
        ):
            return sheet.funnel, sheet.shares
        shares = funnel_of(whole) if whole.funnel and columns.all else None
        return draw_funnel(shares, whole, journey, columns, self._ground), shares

    def legend(self, journey: JourneyMap, columns: Columns, signs: frozenset[Sign]) -> Band:
        sheet = self._sheet
        is_same = sheet is not None and self._same_words and sheet.columns is columns
        if sheet is not None and is_same and signs == _signs(self._blocks) and has_same_legend(sheet.journey, journey):
            return sheet.legend
        return _legend(journey, columns, self._ground, signs)


def _signs(blocks: Mapping[str, LaneBlock]) -> frozenset[Sign]:
    """Return the signs on the cards of some lanes."""
    return frozenset[Sign]().union(*(block.signs for block in blocks.values()))


def _title(journey: JourneyMap, columns: Columns, ground: Ground) -> Band:
    shapes, height = draw_title(journey, columns.right - MARGIN, ground)
    return Band(MARGIN, height + _TITLE_GAP, tuple(moved(shape, MARGIN, 0) for shape in shapes))


def _header(folding: Folding, columns: Columns, ground: Ground, y: float) -> Band:
    journey = folding.left
    if not journey.stages:
        return Band(y, 0, ())
    stages, height = draw_stages(journey, columns, ground.theme)
    steps, step_height = draw_steps(journey, columns, ground, folding.held)
    top = height + _STEP_GAP
    shapes = (*stages, *(moved(shape, 0, top) for shape in steps))
    spots = [*_stage_spots(journey, columns, height, top + step_height), *_step_spots(columns, top, step_height)]
    return Band(y, top + step_height, shapes, tuple(spots), fold_signs(journey, columns, height, ground.theme))


def _stage_spots(journey: JourneyMap, columns: Columns, height: float, whole: float) -> Iterator[Spot]:
    for stage in journey.stages:
        first, last = (columns.all[columns.index[step.id]] for step in (stage.steps[0], stage.steps[-1]))
        yield Spot(stage.id, first.x, 0, last.right - first.x, whole if stage.collapsed else height)


def _step_spots(columns: Columns, top: float, height: float) -> Iterator[Spot]:
    """Yield where the steps are; those of a folded stage are in its column."""
    for step, number in columns.index.items():
        column = columns.all[number]
        yield Spot(step, column.x, top, column.width, height)


def _flows(journey: JourneyMap, columns: Columns, ground: Ground, y: float) -> Band:
    if not journey.flows:
        return Band(y, 0, ())
    name = say(Text("Sheet", "Flows"), journey.language)
    hint = say(Text("Sheet", "Ways back, ahead and out"), journey.language)
    label, named = draw_name(name, hint, ground, "shuffle")
    band = draw_flows(journey.flows, columns, ground)
    height = max(band.height, named + PADDING)
    return Band(y, height, (*label, *band.shapes, *rules(height, columns, ground.theme)), band.spots)


def _legend(journey: JourneyMap, columns: Columns, ground: Ground, signs: frozenset[Sign]) -> Band:
    if any(step.map is not None for step in steps_of(journey)):
        signs |= {("map", "")}
    shapes, height = draw_legend(journey, signs, columns, columns.right - MARGIN, ground)
    return Band(0, height, tuple(moved(shape, MARGIN, 0) for shape in shapes))
