"""Dragging lanes up and down, and their lower edges."""

from PySide6.QtCore import QPointF

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.gestures.copying import DUPLICATE, with_copies
from cjm_desktop.canvas.gestures.edges import SNAP
from cjm_desktop.canvas.merging import Target, merge_onto, target_at, tell_target
from cjm_desktop.canvas.overlays import picture_of
from cjm_desktop.edits.lanes import change_lane, move_lane
from cjm_desktop.layout.columns import MARGIN
from cjm_desktop.layout.finding import Found, placed_lane
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import Group, Sheet
from cjm_desktop.limits import HIGHEST_LANE, LOWEST_LANE
from cjm_desktop.model.lanes import EmotionLane
from cjm_desktop.words import Text

_BAR = 3.0
_MOST_PICTURED = 200
MOVE_LANE = Text("Edit", "Move lane")
RESIZE_LANE = Text("Edit", "Change the height of a lane")


def lane_gap(sheet: Sheet, y: float) -> tuple[str | None, float]:
    """Return before which lane something dropped at y would stand, none for the end, and the y of that gap."""
    for placed in sheet.lanes:
        if y < placed.y + placed.block.height / 2:
            return placed.block.lane.id, placed.y
    return None, sheet.funnel.y


def lane_bar(sheet: Sheet, y: float) -> Area:
    """Return the bar that shows a gap between lanes."""
    return Area(MARGIN, y - _BAR / 2, sheet.columns.right, y + _BAR / 2)


class MoveLane:
    """A lane moves with its cards and curves; while it ``copies``, a copy does and the lane stays.

    While it ``merges``, it becomes one with a lane of its kind that is there.
    """

    copies = False
    merges = False

    def __init__(self, bench: Bench, grabbed: Found, x: float, y: float) -> None:
        self._bench = bench
        self._grabbed = grabbed
        self._lane = grabbed.record
        self._start = bench.document.journey
        self._before: str | None = None
        self._onto: Target | None = None
        self._moved = False
        sheet, view = bench.sheet, bench.view
        placed = placed_lane(sheet, grabbed.record)
        if placed is not None:
            area = Area(MARGIN, placed.y, sheet.columns.right, placed.y + placed.block.height)
            groups: list[Group] = [(0, placed.y, placed.block.shapes)]
            groups += [(card.x, placed.y + card.y, card.block.shapes) for card in placed.block.cards[:_MOST_PICTURED]]
            zoom = view.zoom * view.devicePixelRatioF()
            picture, scale = picture_of(groups, area, view.patches.sheet_painter, zoom)
            edge = 10 * scale
            bench.overlays.lift(picture, QPointF(area.left - edge, area.top - edge), QPointF(x, y), scale)

    def move(self, x: float, y: float) -> None:
        self._before, edge = lane_gap(self._bench.sheet, y)
        self._moved = True
        before, self._onto = self._onto, target_at(self._bench.sheet, self._grabbed, x, y) if self.merges else None
        tell_target(self._bench, before, self._onto)
        onto = None if self._onto is None else self._onto.area
        self._bench.overlays.carry(QPointF(x, y), copies=self.copies, onto=onto)
        self._bench.overlays.show_bar(lane_bar(self._bench.sheet, edge) if onto is None else None)

    def end(self) -> None:
        self._bench.overlays.clear()
        if self._onto is not None:
            merge_onto(self._bench, [self._grabbed], self._onto)
        elif self._moved and self.copies:
            journey, (copy,) = with_copies(self._start, [self._grabbed], self._bench.new_id)
            if self._bench.apply(DUPLICATE, move_lane(journey, copy.record, before=self._before)):
                self._bench.document.select([copy.record])
        elif self._moved and self._before != self._lane:
            self._bench.apply(MOVE_LANE, move_lane(self._start, self._lane, before=self._before))

    def cancel(self) -> None:
        self._bench.overlays.clear()


class ResizeLane:
    """A bar follows the pointer; where it is let go the lane ends from then on, as far as its content allows.

    Near the height that its content asks for it snaps, and the content decides from then on.
    """

    def __init__(self, bench: Bench, grabbed: Found, y: float) -> None:
        self._bench = bench
        self._lane = grabbed.record
        self._start = bench.document.journey
        self._grip = grabbed.area.bottom - y
        self._placed = placed_lane(bench.sheet, grabbed.record)
        self._height: float | None = None
        self._has_moved = False
        self._content = self._content_height()

    def _content_height(self) -> float:
        """Return how high the lane would be without a height of its own."""
        placed = self._placed
        if placed is None or placed.block.lane.height is None:
            return placed.block.height if placed is not None else 0
        self._bench.preview(change_lane(self._start, self._lane, height=None))
        fitted = placed_lane(self._bench.sheet, self._lane)
        self._bench.preview(None)
        return fitted.block.height if fitted is not None else 0

    def move(self, x: float, y: float) -> None:
        del x
        if self._placed is not None:
            top = self._placed.y
            wanted = round(min(max(y + self._grip - top, LOWEST_LANE), HIGHEST_LANE))
            is_least = not isinstance(self._placed.block.lane, EmotionLane)
            fits = abs(wanted - self._content) <= SNAP or (is_least and wanted < self._content)
            self._height = None if fits else wanted
            self._has_moved = True
            self._bench.overlays.show_bar(lane_bar(self._bench.sheet, top + (self._content if fits else wanted)))

    def end(self) -> None:
        self._bench.overlays.clear()
        if self._has_moved:
            self._bench.apply(RESIZE_LANE, change_lane(self._start, self._lane, height=self._height))

    def cancel(self) -> None:
        self._bench.overlays.clear()
