"""Comparing beside the window: what differs, and the sheet on which it is shown."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from cjm_desktop.app.comparing.rows import Row, rows_of
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.document import Document
from cjm_desktop.insight.compare import Sort
from cjm_desktop.insight.comparison import Comparison, compared
from cjm_desktop.insight.gaps import gaps_within
from cjm_desktop.insight.sides import sides_of
from cjm_desktop.insight.union import united
from cjm_desktop.layout.aligned import aligned
from cjm_desktop.layout.change_marks import ChangeMarks, change_marks
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.scene import Scene
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.layout.stops import scenes_of_both
from cjm_desktop.model.kinds import STATES
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.paper.setup import proportion_of
from cjm_desktop.progress import Progress, within
from cjm_desktop.words import Fault, Language, Text

_PAUSE: Final = 300
"""Milliseconds after a change of the map before it is compared again."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of two states: a version, a file, or the open map as it is now."""

    journey: JourneyMap
    called: Text
    is_now: bool = False
    """Whether it follows the open map."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What is compared: how it was, and how it is."""

    before: Side
    after: Side
    left_out: frozenset[Sort] = frozenset()
    """The sorts of differences that are not shown."""

    @property
    def is_within(self) -> bool:
        """Whether both are the open map: then its as-is is compared with its to-be."""
        return self.before.is_now and self.after.is_now

    @property
    def turned(self) -> "Pair":
        """The same the other way round."""
        return replace(self, before=self.after, after=self.before)

    def with_now(self, journey: JourneyMap) -> "Pair":
        """Return them with the open map as it is."""
        before, after = (replace(each, journey=journey) if each.is_now else each for each in (self.before, self.after))
        return replace(self, before=before, after=after)


@dataclass(frozen=True, slots=True)
class Shown:
    """What was found, and the sheet that holds both states, with what is marked on it."""

    comparison: Comparison
    sheet: Sheet
    marks: ChangeMarks
    rows: tuple[Row, ...]
    """What differs in sentences."""


class Comparing(QObject):
    """Compares a pair again whenever the open map is another one."""

    ready = Signal(object)
    """What is ``Shown``."""
    failed = Signal(object)
    """The Text that says why both cannot be compared."""

    def __init__(
        self, document: Document, pair: Pair, sheet: Sheet | None, language: Language, parent: QObject
    ) -> None:
        """Begin; of a ``sheet`` is taken over what is the same, and what differs is said in a ``language``."""
        super().__init__(parent)
        self._language: Language = language
        self._sheet = sheet
        self._document = document
        self._pair = pair.with_now(document.journey)
        self._jobs: list[Job] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._begin)
        self.destroyed.connect(partial(_end, document.subscribe(self._follow), self._jobs))
        self._begin()

    @property
    def pair(self) -> Pair:
        """What is compared."""
        return self._pair

    def turn(self) -> None:
        """Compare the other way round."""
        self._pair = self._pair.turned
        self._begin()

    def stop(self) -> None:
        """Compare nothing any more."""
        self._timer.stop()
        while self._jobs:
            self._jobs.pop().cancel()

    def _follow(self, before: JourneyMap, after: JourneyMap) -> None:
        if before is not after and (self._pair.before.is_now or self._pair.after.is_now):
            self._timer.start()

    def _begin(self) -> None:
        self.stop()
        self._pair = self._pair.with_now(self._document.journey)
        job = Job(partial(_shown, self._pair, self._sheet, self._language))
        job.done.connect(self._tell)
        job.failed.connect(self._fail)
        self._jobs.append(job)

    def _tell(self, shown: Shown) -> None:
        self._jobs.clear()
        self._sheet = shown.sheet
        self.ready.emit(shown)

    def _fail(self, error: Exception) -> None:
        self._jobs.clear()
        if not isinstance(error, Fault):
            raise error
        self.failed.emit(error.text)


def stage_scenes(pair: Pair, sheet: Sheet, proportion: float) -> tuple[Scene, ...]:
    """Return the scenes in which both states are shown over each other; the open map is the one that is laid out.

    There are none where they cannot be compared.
    """
    pair = pair.with_now(sheet.seen.whole)
    journey = pair.after.journey
    try:
        if pair.is_within:
            return scenes_of_both(aligned(sides_of(gaps_within(journey)), proportion), proportion)
        sides = sides_of(compared(pair.before.journey, journey))
    except Fault:
        return ()
    both = aligned(sides, proportion_of(journey))
    return scenes_of_both(replace(both, names=_called(pair)), proportion)


def _called(pair: Pair) -> tuple[Text, Text]:
    """Return what both sides are called on stage: by their states where these differ."""
    before, after = pair.before.journey.state, pair.after.journey.state
    if before is not None and after is not None and before != after:
        return STATES[before], STATES[after]
    return pair.before.called, pair.after.called


def _end(unsubscribe: Callable[[], None], jobs: list[Job], *_: object) -> None:
    unsubscribe()
    for job in jobs:
        job.cancel()


def _shown(pair: Pair, sheet: Sheet | None, language: Language, progress: Progress) -> Shown:
    """Compare, and lay out what holds both: the work of a job."""
    if pair.is_within:
        comparison = gaps_within(pair.after.journey)
    else:
        comparison = compared(pair.before.journey, pair.after.journey)
    progress(0.1)
    rows: list[Row] = []
    for row in rows_of(comparison, language):
        rows.append(row)
        progress(0.1)  # so that the window has its turn
    union = united(comparison)
    progress(0.4)
    journey = union.journey
    sheet = layout_map(
        journey, proportion_of(journey), previous=sheet, progress=within(progress, 0.4, 1), view=EVERYTHING
    )
    return Shown(comparison, sheet, change_marks(sheet, comparison, union), tuple(rows))
