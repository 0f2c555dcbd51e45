"""Dragging stages and steps to another place, with all they hold."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.gestures.copying import DUPLICATE, with_copies
from cjm_desktop.canvas.merging import Target as Onto
from cjm_desktop.canvas.merging import merge_onto, target_at, tell_target
from cjm_desktop.canvas.overlays import picture_of
from cjm_desktop.edits.stages import move_stage
from cjm_desktop.edits.steps import move_step
from cjm_desktop.layout.columns import GUTTER
from cjm_desktop.layout.finding import Found
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

_BAR = 3.0
MOVE_STAGE = Text("Edit", "Move stage")
MOVE_STEP = Text("Edit", "Move step")

Move = Callable[[JourneyMap], JourneyMap]
Target = tuple[Move, float]
"""What a drop would do, and the x of the bar that shows it."""


def stage_target(sheet: Sheet, stage: str, x: float) -> Target | None:
    """Return where a stage dropped at x would stand."""
    columns = sheet.columns
    for other in sheet.journey.stages:
        first, last = (columns.all[columns.index[step.id]] for step in (other.steps[0], other.steps[-1]))
        if x < (first.x + last.right) / 2:
            return partial(move_stage, stage=stage, before=other.id), first.x - GUTTER / 2
    return partial(move_stage, stage=stage), columns.right + GUTTER / 2


def step_target(sheet: Sheet, step: str, x: float) -> Target | None:
    """Return where a step dropped at x would stand: before or after the one there, in its stage that is not folded."""
    stages = [stage for stage in sheet.journey.stages if not stage.collapsed]
    for stage in stages:
        for number, other in enumerate(stage.steps):
            column = sheet.columns.all[sheet.columns.index[other.id]]
            if x < column.middle:
                return partial(move_step, step=step, stage=stage.id, before=other.id), column.x - GUTTER / 2
            if x < column.right + GUTTER / 2 and number == len(stage.steps) - 1:
                return partial(move_step, step=step, stage=stage.id), column.right + GUTTER / 2
    if not stages:
        return None
    edge = sheet.columns.all[sheet.columns.index[stages[-1].steps[-1].id]].right
    return partial(move_step, step=step, stage=stages[-1].id), edge + GUTTER / 2


class MoveColumns:
    """A stage or a step moves; what stands in its columns goes along, for cards name their steps.

    While it ``copies``, a copy goes there and the columns stay; while it ``merges``, it becomes one with what is there.
    """

    copies = False
    merges = False

    def __init__(self, bench: Bench, grabbed: Found, x: float, y: float) -> None:
        self._bench = bench
        self._grabbed = grabbed
        self._start = bench.document.journey
        self._target: Target | None = None
        self._onto: Onto | None = None
        self._x = x
        sheet, view = bench.sheet, bench.view
        area = grabbed.area
        columns = Area(area.left, area.top, area.right, sheet.header.y + sheet.header.height)
        picture, scale = picture_of(
            [(0, sheet.header.y, sheet.header.shapes)],
            columns,
            view.patches.sheet_painter,
            view.zoom * view.devicePixelRatioF(),
        )
        edge = 10 * scale
        bench.overlays.lift(picture, QPointF(area.left - edge, area.top - edge), QPointF(x, y), scale)

    def move(self, x: float, y: float) -> None:
        sheet = self._bench.sheet
        self._x = x
        self._target = self._find(self._grabbed)
        before, self._onto = self._onto, target_at(sheet, self._grabbed, x, y) if self.merges else None
        tell_target(self._bench, before, self._onto)
        onto = None if self._onto is None else self._onto.area
        self._bench.overlays.carry(QPointF(x, y), copies=self.copies, onto=onto)
        if onto is not None:
            self._bench.overlays.show_bar(None)
        elif self._target is not None:
            at = self._target[1]
            self._bench.overlays.show_bar(Area(at - _BAR / 2, sheet.header.y, at + _BAR / 2, sheet.legend.y))

    def _find(self, moved: Found) -> Target | None:
        find = stage_target if moved.kind == "stage" else step_target
        return find(self._bench.sheet, moved.record, self._x)

    def end(self) -> None:
        self._bench.overlays.clear()
        if self._onto is not None:
            merge_onto(self._bench, [self._grabbed], self._onto)
        elif self.copies:
            journey, (copy,) = with_copies(self._start, [self._grabbed], self._bench.new_id)
            target = self._find(copy)
            if target is not None and self._bench.apply(DUPLICATE, target[0](journey)):
                self._bench.document.select([copy.record])
        elif self._target is not None:
            label = MOVE_STAGE if self._grabbed.kind == "stage" else MOVE_STEP
            self._bench.apply(label, self._target[0](self._start))

    def cancel(self) -> None:
        self._bench.overlays.clear()
