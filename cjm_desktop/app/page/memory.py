"""What a page passes on to the one that takes its place in another language or other colours."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from cjm_desktop.app.find.finding import FindingState
from cjm_desktop.app.page.page import MapPage
from cjm_desktop.canvas.trail import Trail


@dataclass(frozen=True, slots=True)
class Memory:
    """Where the eye is and was, and what is looked for."""

    eye: tuple[float, QPointF]
    trail: Trail
    finding: FindingState


def memory_of(page: MapPage) -> Memory:
    """Return what a page passes on."""
    canvas = page.canvas
    middle = canvas.mapToScene(canvas.viewport().rect().center())
    return Memory((canvas.zoom, middle), canvas.travels.trail, page.finding.state)


def bring_back(page: MapPage, memory: Memory) -> None:
    """Have a page go on where another one was."""
    page.finding.take(memory.finding)
    page.look(memory.eye)
    page.canvas.travels.trail = memory.trail
    page.canvas.travelled.emit()
