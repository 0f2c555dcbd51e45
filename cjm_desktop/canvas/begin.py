"""Which gesture a drag begins, by what is under the pointer."""

from typing import Final

from PySide6.QtCore import Qt

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.gestures.band import RubberBand, Still
from cjm_desktop.canvas.gestures.cards import MoveCards
from cjm_desktop.canvas.gestures.columns import MoveColumns
from cjm_desktop.canvas.gestures.edges import ResizeColumn, SpanCard
from cjm_desktop.canvas.gestures.figures import DragFigure, is_at_end
from cjm_desktop.canvas.gestures.flows import PullFlow
from cjm_desktop.canvas.gestures.gesture import Gesture
from cjm_desktop.canvas.gestures.lanes import MoveLane, ResizeLane
from cjm_desktop.canvas.gestures.points import BendPoint
from cjm_desktop.layout.finding import Found

COPIES: Final = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
"""Held while dragging: one of them copies; a rubber band takes away. Some desktops keep Alt for their windows."""


def hold(gesture: Gesture | None, held: Qt.KeyboardModifier) -> None:
    """Tell a gesture what is held meanwhile."""
    if isinstance(gesture, BendPoint):
        gesture.snaps = bool(held & Qt.KeyboardModifier.ShiftModifier)
    elif isinstance(gesture, MoveCards | MoveColumns | MoveLane):
        gesture.copies = bool(held & COPIES)
        gesture.merges = bool(held & Qt.KeyboardModifier.ShiftModifier) and not gesture.copies


def gesture_for(bench: Bench, found: Found | None, x: float, y: float, held: Qt.KeyboardModifier) -> Gesture:
    """Return the gesture that begins at a point; what cannot be dragged begins a rubber band."""
    match found:
        case Found(kind="width" | "span-start" | "span-end"):
            return _at_side(bench, found, x)
        case Found(kind="card" | "point" | "lane" | "edge" | "fold"):
            return _in_lane(bench, found, x, y)
        case Found(kind="stage" | "step"):
            return MoveColumns(bench, found, x, y)
        case Found(kind="figure") if is_at_end(bench.sheet, found, y):
            return _in_lane(bench, found, x, y)
        case Found(kind="flow-start" | "flow-end"):
            return PullFlow(bench, found)
        case _:
            adds = held & Qt.KeyboardModifier.ShiftModifier
            return RubberBand(bench, x, y, "add" if adds else "take" if held & COPIES else "new")


def _at_side(bench: Bench, found: Found, x: float) -> Gesture:
    if found.kind == "width":
        return ResizeColumn(bench, found, x)
    return Still() if bench.is_locked(found.lane) else SpanCard(bench, found)


def _in_lane(bench: Bench, found: Found, x: float, y: float) -> Gesture:
    if found.kind == "fold" or bench.is_locked(found.lane):
        return Still()
    match found.kind:
        case "card":
            return MoveCards(bench, found, x, y)
        case "point":
            return BendPoint(bench, found, y)
        case "edge":
            return ResizeLane(bench, found, y)
        case "figure":
            return DragFigure(bench, found, y)
        case _:
            return MoveLane(bench, found, x, y)
