"""What lies where on a sheet: arithmetic on its bands, lanes and columns."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final, Literal, NamedTuple

from cjm_desktop.layout.columns import CONTENT, GUTTER, MARGIN, Column
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import Band, PlacedCard, PlacedLane, Sheet, Spot
from cjm_desktop.layout.strips import FOLD_SIGN
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.lookup import parts_of, point_name

_FOLD_HEIGHT: Final = 44.0
_SIGN: Final = 6.0
_AROUND: Final = 6.0
"""How large in pt the sign of a stage is, and how far beside it one still means it."""
_EDGE: Final = 5.0
_REACH: Final = 12.0
"""How near in pt one must be to a point of a curve to mean it."""
_GRIP: Final = 6.0
"""Half the side in pt of what a flow is pulled at."""
_ENDS: Final[tuple[Literal["flow-start", "flow-end"], ...]] = ("flow-start", "flow-end")


class Found(NamedTuple):
    """A thing on the sheet: a record by its id, and for cards, points, figures and cells also the lane and the step.

    Figures and empty cells have no id.
    """

    kind: Literal[
        "card",
        "point",
        "figure",
        "stage",
        "step",
        "flow",
        "flow-start",
        "flow-end",
        "lane",
        "fold",
        "edge",
        "width",
        "span-start",
        "span-end",
        "cell",
        "reach",
        "title",
    ]
    """``fold`` is what folds a lane or a stage when it is clicked, ``edge`` the lower edge of a lane's name.

    ``width`` is the right edge of a step in the header, the ends of a span are the sides of a card. A ``reach`` is a
    step, a stage or a flow in the funnel.
    """
    record: str
    area: Area
    lane: str = ""
    step: str = ""

    @property
    def name(self) -> str:
        """What it is selected by."""
        return point_name(self.record, self.step) if self.kind == "point" else self.record


def found_at(sheet: Sheet, x: float, y: float) -> Found | None:
    """Return what is at a point of the sheet in pt, the topmost first; none beside everything."""
    lane = lane_at(sheet, y)
    if lane is not None:
        return _in_lane(sheet, lane, x, y)
    for stage, sign in zip(sheet.journey.stages, sheet.header.handles, strict=True):
        place = Area(sign.x, sheet.header.y + sign.y, sign.x + _SIGN, sheet.header.y + sign.y + _SIGN).grown(_AROUND)
        if _holds(place, x, y):
            return Found("fold", stage.id, place)
    for band in (sheet.header, sheet.flows):
        for spot in band.spots:
            area = _spot_area(band, spot)
            if _holds(area, x, y):
                stage = band is sheet.header and spot.record not in sheet.columns.index
                kind = "flow" if band is sheet.flows else "stage" if stage else "step"
                return Found(kind, spot.record, area)
    for spot in sheet.funnel.spots:
        if _holds(_spot_area(sheet.funnel, spot), x, y):
            return Found("reach", spot.record, _spot_area(sheet.funnel, spot))
    title = Area(MARGIN, sheet.title.y, sheet.columns.right, sheet.header.y)
    return Found("title", sheet.journey.id, title) if _holds(title, x, y) else None


def reaches_of(sheet: Sheet, records: frozenset[str]) -> list[Area]:
    """Return where records are found in the funnel as well."""
    return [_spot_area(sheet.funnel, spot) for spot in sheet.funnel.spots if spot.record in records]


def _spot_area(band: Band, spot: Spot) -> Area:
    return Area(spot.x, band.y + spot.y, spot.x + spot.width, band.y + spot.y + spot.height)


def _in_lane(sheet: Sheet, lane: PlacedLane, x: float, y: float) -> Found | None:
    name = lane.block.lane.id
    if MARGIN - FOLD_SIGN <= x < CONTENT:
        return _in_name(lane, x, y)
    for card in lane.block.cards:
        area = card_area(lane, card)
        if _holds(area, x, y):
            return Found("card", card.block.card.id, area, lane=name, step=card.block.card.step)
    if (point := _point_at(sheet, lane, x, y)) is not None:
        return point
    column = column_at(sheet, x)
    if column is None or lane.block.lane.collapsed:
        return None
    if column.stage:
        return Found("fold", column.stage, _crossing(column, lane))
    return _cell(lane, column)


def _cell(lane: PlacedLane, column: Column) -> Found:
    """Return an empty cell, or the figure in it."""
    record = lane.block.lane
    kind = "figure" if isinstance(record, MetricLane) and figure_at(record, column.step) is not None else "cell"
    return Found(kind, "", _crossing(column, lane), lane=record.id, step=column.step)


def cell_of(sheet: Sheet, lane: str, step: str) -> Found | None:
    """Return the cell where a lane and a step cross, or the figure in it; none when one of them is not drawn."""
    placed, number = placed_lane(sheet, lane), sheet.columns.index.get(step)
    if placed is None or number is None or placed.block.lane.collapsed or sheet.columns.all[number].stage:
        return None
    return _cell(placed, sheet.columns.all[number])


def figure_at(lane: MetricLane, step: str) -> MetricValue | None:
    """Return the figure of a lane at a step."""
    return next((value for value in lane.values if value.step == step), None)


def figure_end(placed: PlacedLane, step: str) -> float | None:
    """Return the height on the sheet at which a bar ends or a line has its dot; none where nothing is drawn."""
    lane, plot = placed.block.lane, placed.block.plot
    value = figure_at(lane, step) if isinstance(lane, MetricLane) else None
    return None if value is None or plot is None else placed.y + plot.y(value.value)


def _in_name(lane: PlacedLane, x: float, y: float) -> Found | None:
    """Return what is at a place left of the steps: the sign that folds the lane, its lower edge, or its name."""
    name, bottom = lane.block.lane.id, lane.y + lane.block.height
    if x < MARGIN:
        area = Area(MARGIN - FOLD_SIGN, lane.y, MARGIN, min(bottom, lane.y + _FOLD_HEIGHT))
        return Found("fold", name, area, lane=name) if y < area.bottom else None
    if y >= bottom - _EDGE and x < CONTENT - GUTTER and not lane.block.lane.collapsed:
        return Found("edge", name, Area(MARGIN, bottom - _EDGE, CONTENT - GUTTER, bottom), lane=name)
    return Found("lane", name, Area(MARGIN, lane.y, CONTENT - GUTTER, bottom), lane=name)


def _point_at(sheet: Sheet, placed: PlacedLane, x: float, y: float) -> Found | None:
    lane = placed.block.lane
    if not isinstance(lane, EmotionLane) or lane.collapsed:
        return None
    near = [
        (abs(x - at_x) + abs(y - at_y), Found("point", curve.id, _around(at_x, at_y), lane=lane.id, step=point.step))
        for curve in lane.curves
        for point in curve.points
        for at_x, at_y in [point_place(sheet, placed, point.step, point.value)]
        if abs(x - at_x) <= _REACH and abs(y - at_y) <= _REACH
    ]
    return min(near, key=lambda pair: pair[0])[1] if near else None


def _places_of(sheet: Sheet, placed: PlacedLane, lane: EmotionLane) -> Iterator[Found]:
    """Yield the points of all curves of a lane, and their gaps, which lie in the middle of the scale."""
    for curve in lane.curves:
        values = {point.step: point.value for point in curve.points}
        for step, number in sheet.columns.index.items():
            area = _around(*point_place(sheet, placed, step, values.get(step, 0.0)))
            column = sheet.columns.all[number]
            yield Found("point", curve.id, _crossing(column, placed) if column.stage else area, lane.id, step)


def flow_ends(sheet: Sheet, flow: str) -> list[Found]:
    """Return where a flow begins and where it leads to, as far as it does: what it is pulled at to another step."""
    spots = (spot for spot in sheet.flows.spots if spot.record == flow)
    places = next((spot.ends for spot in spots), ())
    return [
        Found(kind, flow, Area(x, y, x, y).grown(_GRIP))
        for kind, (x, down) in zip(_ENDS, places, strict=False)
        for y in [sheet.flows.y + down]
    ]


def flow_end_at(sheet: Sheet, flow: str, x: float, y: float) -> Found | None:
    """Return the end of a flow at a point of the sheet."""
    return next((end for end in flow_ends(sheet, flow) if _holds(end.area, x, y)), None)


def _around(x: float, y: float) -> Area:
    return Area(x, y, x, y).grown(_REACH)


def point_place(sheet: Sheet, placed: PlacedLane, step: str, value: float) -> tuple[float, float]:
    """Return where a value from -1 to +1 stands in an emotion lane."""
    column = sheet.columns.all[sheet.columns.index[step]]
    return column.middle, placed.y + placed.block.middle - placed.block.half * value


def point_value(placed: PlacedLane, y: float) -> float:
    """Return the value from -1 to +1 that a height in an emotion lane stands for."""
    value = (placed.y + placed.block.middle - y) / placed.block.half
    return min(1.0, max(-1.0, value))


def lane_at(sheet: Sheet, y: float) -> PlacedLane | None:
    """Return the lane at a height in pt."""
    number = bisect_right(sheet.lanes, y, key=lambda lane: lane.y) - 1
    if number < 0:
        return None
    lane = sheet.lanes[number]
    return lane if y < lane.y + lane.block.height else None


def column_at(sheet: Sheet, x: float) -> Column | None:
    """Return the column at a place in pt; half of the gap on either side belongs to it."""
    for column in sheet.columns.all:
        if column.x - GUTTER / 2 <= x < column.right + GUTTER / 2:
            return column
    return None


def card_area(lane: PlacedLane, card: PlacedCard) -> Area:
    """Return where a card lies on the sheet."""
    top = lane.y + card.y
    return Area(card.x, top, card.x + card.block.width, top + card.block.height)


def placed_lane(sheet: Sheet, lane: str) -> PlacedLane | None:
    """Return a lane by its id."""
    return next((placed for placed in sheet.lanes if placed.block.lane.id == lane), None)


def is_folded(sheet: Sheet, lane: str) -> bool:
    """Tell whether a lane is drawn as its name alone."""
    placed = placed_lane(sheet, lane)
    return placed is not None and placed.block.lane.collapsed


def is_folded_stage(sheet: Sheet, stage: str) -> bool:
    """Tell whether a stage is drawn as a narrow column."""
    return any(column.stage == stage for column in sheet.columns.all)


def areas_of(sheet: Sheet, records: frozenset[str]) -> list[Found]:
    """Return where records are drawn, in reading order; what is not drawn by itself is left out."""
    if not records:
        return []
    names_points = any(len(parts_of(name)) > 1 for name in records)
    found: list[Found] = []
    for band, kind in ((sheet.header, ""), (sheet.flows, "flow")):
        for spot in band.spots:
            if spot.record in records:
                area = _spot_area(band, spot)
                own = "step" if spot.record in sheet.columns.index else "stage"
                found.append(Found("flow" if kind else own, spot.record, area))
    for lane in sheet.lanes:
        name = lane.block.lane.id
        if name in records:
            area = Area(MARGIN, lane.y, sheet.columns.right, lane.y + lane.block.height)
            found.append(Found("lane", name, area, lane=name))
        if names_points and isinstance(lane.block.lane, EmotionLane) and not lane.block.lane.collapsed:
            found.extend(point for point in _places_of(sheet, lane, lane.block.lane) if point.name in records)
        places = lane.block.places
        for place in sorted(places[record] for record in places.keys() & records):
            card = lane.block.cards[place]
            record = card.block.card
            found.append(Found("card", record.id, card_area(lane, card), lane=name, step=record.step))
        found.extend(_folded_away(sheet, lane, records))
    return found


def _folded_away(sheet: Sheet, placed: PlacedLane, records: frozenset[str]) -> Iterator[Found]:
    """Yield cards of a folded lane or of folded stages: where their column crosses the lane."""
    lane, folds = placed.block.lane, sheet.seen.folding.lanes
    cards: Iterable[Card] = ()
    if lane.collapsed and isinstance(lane, CardLane):
        cards = lane.cards
    elif lane.id in folds:
        cards = folds[lane.id].away.values()
    for card in cards:
        if card.id in records:
            column = sheet.columns.all[sheet.columns.index[card.step]]
            yield Found("card", card.id, _crossing(column, placed), lane=lane.id, step=card.step)


def _crossing(column: Column, placed: PlacedLane) -> Area:
    return Area(column.x, placed.y, column.right, placed.y + placed.block.height)


def is_away(sheet: Sheet, found: Found) -> bool:
    """Tell whether a thing lies in a folded lane or stage, so that it is not drawn by itself."""
    step = found.record if found.kind == "step" else found.step
    number = sheet.columns.index.get(step)
    return is_folded(sheet, found.lane) or (number is not None and bool(sheet.columns.all[number].stage))


def cards_within(sheet: Sheet, area: Area) -> list[Found]:
    """Return the cards that an area touches."""
    return [
        Found("card", card.block.card.id, own, lane=lane.block.lane.id, step=card.block.card.step)
        for lane in sheet.lanes
        if lane.y < area.bottom and area.top < lane.y + lane.block.height
        for card in lane.block.cards
        if (own := card_area(lane, card)).overlaps(area)
    ]


def _holds(area: Area, x: float, y: float) -> bool:
    return area.left <= x < area.right and area.top <= y < area.bottom
