"""What screen readers find on the sheet: what is seen of the map, thing by thing, and the marks of comments."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout.finding import Found, areas_of, cards_within, cell_of
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lanes import EmotionLane, MetricLane
from cjm_desktop.model.lookup import point_name

_MARK: Final = "#"
_COMMENTED: Final = ("card", "step", "stage")


@dataclass(frozen=True, slots=True)
class Part:
    """A thing on the sheet, or the mark of so many open comments on it."""

    found: Found
    comments: int = 0

    @property
    def name(self) -> str:
        """What it is known by: no id has a space or a sign like that of a mark."""
        if self.comments:
            return _MARK + self.found.record
        return self.found.name or f"{self.found.lane} {self.found.step}"


def is_mark(name: str) -> bool:
    """Tell whether a name is that of a mark."""
    return name.startswith(_MARK)


def parts_seen(sheet: Sheet, area: Area, selection: frozenset[str], counts: Mapping[str, int]) -> Iterator[Part]:
    """Yield what an area shows and what is selected, in reading order; marks follow what they are on.

    ``counts`` are the numbers of open comments by what they are about.
    """
    names = {spot.record for band in (sheet.header, sheet.flows) for spot in band.spots}
    names -= sheet.seen.folding.inside.keys()
    for placed in sheet.lanes:
        lane = placed.block.lane
        names.add(lane.id)
        if isinstance(lane, EmotionLane):
            names.update(point_name(curve.id, point.step) for curve in lane.curves for point in curve.points)
    names.update(found.record for found in cards_within(sheet, area))
    for found in _with_figures(sheet, areas_of(sheet, frozenset(names) | selection)):
        if found.area.overlaps(area) or found.name in selection:
            yield Part(found)
            if found.kind in _COMMENTED and found.record in counts:
                yield Part(found, counts[found.record])


def _with_figures(sheet: Sheet, every: list[Found]) -> Iterator[Found]:
    """Yield what is found, and after a lane of figures those in it."""
    lanes = {placed.block.lane.id: placed.block.lane for placed in sheet.lanes}
    for found in every:
        yield found
        lane = lanes.get(found.lane) if found.kind == "lane" else None
        if isinstance(lane, MetricLane):
            cells = (cell_of(sheet, lane.id, value.step) for value in lane.values)
            yield from (cell for cell in cells if cell is not None)


def part_named(sheet: Sheet, name: str, counts: Mapping[str, int]) -> Part | None:
    """Return what has a name and where it is, none when it is not drawn."""
    lane, _, step = name.partition(" ")
    if step:
        figure = cell_of(sheet, lane, step)
        return None if figure is None or figure.kind != "figure" else Part(figure)
    record = name.removeprefix(_MARK)
    found = next(iter(areas_of(sheet, frozenset([record]))), None)
    count = counts.get(record, 0) if is_mark(name) else 0
    return None if found is None or (is_mark(name) and not count) else Part(found, count)
