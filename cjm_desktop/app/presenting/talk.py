"""A talk about the open map: its scenes, which of them is on stage, and the watch. It knows no windows."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from cjm_desktop.app.presenting.timer import Watch
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.document import Document
from cjm_desktop.layout.scene import Scene
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.layout.stops import scenes_of
from cjm_desktop.model.records import JourneyMap, Stage
from cjm_desktop.progress import Progress

Scenes = Callable[[Sheet, float], tuple[Scene, ...]]
"""What makes scenes of a map that is laid out, for a screen of a proportion (width by height)."""


class Talk(QObject):
    """Follows the map in the window. The scenes are made beside it, anew whenever the map is another one."""

    moved = Signal()
    """Another scene is on stage."""
    remade = Signal()
    """The map is another one, or the scenes are."""
    ready = Signal()
    """The scenes are there for the first time."""

    def __init__(
        self, canvas: MapCanvas, proportion: float, start: str | None = None, scenes: Scenes = scenes_of
    ) -> None:
        """Begin a talk on a screen of a proportion (width by height), at the scene about a record if there is one.

        ``scenes`` makes the scenes of the laid-out map, in a worker.
        """
        super().__init__()
        self.canvas = canvas
        self.document: Document = canvas.document
        """The map that is talked about."""
        self.proportion = proportion
        self._start = start
        self._make_scenes = scenes
        self._scenes: tuple[Scene, ...] = ()
        self._place = 0
        self._job: Job | None = None
        self._stale = False
        self.watch = Watch(time.monotonic())
        self._unsubscribe: Callable[[], None] = lambda: None
        self.follow(canvas)

    def follow(self, canvas: MapCanvas) -> None:
        """Go on with the canvas that shows the map from now on."""
        self._unsubscribe()
        self.canvas = canvas
        self._unsubscribe = self.document.subscribe(self._follow)  # behind the canvas, which lays it out
        canvas.looked.connect(self._make)
        self._make()

    @property
    def sheet(self) -> Sheet | None:
        """The map as it is laid out now."""
        return self.canvas.sheet if isValid(self.canvas) else None

    @property
    def scenes(self) -> tuple[Scene, ...]:
        """All scenes; none before they are made."""
        return self._scenes

    @property
    def place(self) -> int:
        """The number of the scene that is on stage, from 0."""
        return self._place

    @property
    def scene(self) -> Scene | None:
        """What is on stage."""
        return self._scenes[self._place] if self._scenes else None

    @property
    def following(self) -> Scene | None:
        """What comes after it."""
        return self._scenes[self._place + 1] if self._place + 1 < len(self._scenes) else None

    @property
    def stage(self) -> Stage | None:
        """The stage that is spoken about, with its notes."""
        scene = self.scene
        if scene is None or scene.stage is None:
            return None
        return next((stage for stage in self.document.journey.stages if stage.id == scene.stage), None)

    def close(self) -> None:
        """Follow the map no longer."""
        self._unsubscribe()
        if isValid(self.canvas):
            self.canvas.looked.disconnect(self._make)
        if self._job is not None:
            self._job.cancel()

    def show_at(self, proportion: float) -> None:
        """Go on on a screen of another proportion."""
        if abs(proportion - self.proportion) > 1e-3:
            self.proportion = proportion
            self._make()

    # Going

    def go(self, place: int) -> None:
        """Show a scene, the first or last one where there is none of that number."""
        place = min(max(place, 0), len(self._scenes) - 1)
        if self._scenes and place != self._place:
            self._place = place
            self.moved.emit()

    def step(self, by: int) -> None:
        """Show the next scene, or the one before."""
        self.go(self._place + by)

    def step_stop(self, by: int) -> None:
        """Show the next stop, or where this one begins, or the one before."""
        heads = [place for place, scene in enumerate(self._scenes) if scene.part[0] == 1]
        if by > 0:
            self.go(next((place for place in heads if place > self._place), self._place))
        else:
            self.go(max((place for place in heads if place < self._place), default=0))

    def to_stage(self, number: int) -> bool:
        """Show the nth stage of the map, from 1; tell whether there is a scene about it."""
        stages = self.document.journey.stages
        return 1 <= number <= len(stages) and self.to_record(stages[number - 1].id)

    def to_record(self, name: str) -> bool:
        """Show the first scene about a record, or in its stage; tell whether there is one."""
        about = (place for place, scene in enumerate(self._scenes) if scene.at == name)
        inside = (place for place, scene in enumerate(self._scenes) if scene.stage == name)
        place = next(about, next(inside, None))
        if place is not None:
            self.go(place)
        return place is not None

    # Following the map

    def _follow(self, before: JourneyMap, after: JourneyMap) -> None:
        if before is not after:
            self._make()

    def _make(self) -> None:
        self.remade.emit()
        if self._job is not None:
            self._stale = True
        elif self.sheet is not None:
            self._stale = False
            self._job = Job(partial(_made, self._make_scenes, self.sheet, self.proportion))
            self._job.done.connect(self._take)

    def _take(self, scenes: tuple[Scene, ...]) -> None:
        self._job = None
        is_first = not self._scenes
        here = self.scene
        self._scenes = scenes
        keys = [scene.key for scene in scenes]
        if here is not None:
            self._place = keys.index(here.key) if here.key in keys else min(self._place, max(len(keys) - 1, 0))
        if is_first and self._start is not None:
            self.to_record(self._start)
        if self._stale:
            self._make()
        if is_first:
            self.ready.emit()
        self.remade.emit()


def _made(scenes: Scenes, sheet: Sheet, proportion: float, progress: Progress) -> tuple[Scene, ...]:
    progress(0)
    return scenes(sheet, proportion)
