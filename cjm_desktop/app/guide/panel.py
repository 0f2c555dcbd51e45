"""The guide beside the map: eight steps, each with what is to be done in it; a click leads to where it is done."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.findings.leading import Leading
from cjm_desktop.app.findings.watching import Watching
from cjm_desktop.app.guide.line import Line
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.insight.guide import GuideStep, Task
from cjm_desktop.words import Language, Text, say, say_share

_DONE: Final = Text("Guide", "{done} of {count} steps done · {share}")
_HINT: Final = Text("Guide", "From the customer to the plan, and on. A click leads to where something is done.")
_ARROWS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class GuidePanel(QScrollArea):
    """Follows what is known of the map. Up and down go from line to line."""

    def __init__(self, watching: Watching, leading: Leading, colours: Colours) -> None:
        super().__init__()
        self._watching = watching
        self._leading = leading
        self._colours = colours
        self._steps: list[_Step] = []
        self._said = note("heading")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say(Text("Guide", "Progress"), leading.language))
        hint = note("second")
        hint.setText(say(_HINT, leading.language))
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(10, 12, 10, 12)
        self._column.setSpacing(4)
        for part in (self._said, self._bar, hint):
            self._column.addWidget(part)
            self._column.addSpacing(6)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(say(Text("Guide", "Guide"), leading.language))
        watching.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        steps = self._watching.guide
        if steps and not self._steps:
            self._make(steps)
        for view, step in zip(self._steps, steps, strict=False):
            view.show_step(step)
        done = sum(step.is_done for step in steps)
        share = sum(step.part for step in steps) / max(len(steps), 1)
        said = _DONE(done=done, count=len(steps), share=say_share(round(share, 2)))
        self._said.setText(say(said, self._leading.language) if steps else "")
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * share))

    def _make(self, steps: Sequence[GuideStep]) -> None:
        """Make the lines; the first step that is not done is open."""
        first = next((place for place, step in enumerate(steps) if not step.is_done), None)
        for place, step in enumerate(steps):
            view = _Step(place + 1, step, self._leading, self._colours)
            view.unfold(shown=place == first)
            self._steps.append(view)
            self._column.addWidget(view)
        self._column.addStretch(1)
        self.setFocusProxy(self._steps[first or 0].head)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the next line or the one before."""
        way = _ARROWS.get(Qt.Key(event.key()))
        lines = [line for line in self.findChildren(Line) if line.isVisible()]
        here = next((place for place, line in enumerate(lines) if line.hasFocus()), None)
        if way is None or here is None:
            super().keyPressEvent(event)
            return
        there = lines[min(max(here + way, 0), len(lines) - 1)]
        there.setFocus(Qt.FocusReason.TabFocusReason if way > 0 else Qt.FocusReason.BacktabFocusReason)
        self.ensureWidgetVisible(there)


class _Step(QWidget):
    """One step: its line, and below it, when it is open, why it is made and what is to be done."""

    def __init__(self, number: int, step: GuideStep, leading: Leading, colours: Colours) -> None:
        super().__init__()
        self._number = number
        self._language: Language = leading.language
        self._leading = leading
        self._shown = step
        self.head = Line(colours, number=number)
        self.head.clicked.connect(self._switch)
        self._inside = QWidget()
        self._lines = [Line(colours) for _ in step.tasks]
        why = note("second")
        why.setText(say(step.why, self._language))
        why.setContentsMargins(32, 0, 0, 4)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 8)
        inside.setSpacing(0)
        inside.addWidget(why)
        for place, line in enumerate(self._lines):
            line.clicked.connect(partial(self._follow, place))
            inside.addWidget(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._inside)

    def unfold(self, *, shown: bool) -> None:
        """Show what is to be done, or the step alone."""
        self._inside.setVisible(shown)
        self._speak()

    def show_step(self, step: GuideStep) -> None:
        """Show how far the step is."""
        self._shown = step
        done = sum(task.is_done for task in step.tasks)
        count = "" if step.is_done else f"{done} / {len(step.tasks)}"
        self.head.show_state(say(step.name, self._language), step.part, count)
        for line, task in zip(self._lines, step.tasks, strict=True):
            text = say(task.name, self._language)
            line.show_state(text, task.have / task.of if task.of else 1, _figures(task))
            state = Text("Guide", "done") if task.is_done else Text("Guide", "{have} of {count} done")
            said = Text("Guide", "{name}, {state}")
            line.setAccessibleName(say(said(name=text, state=state(have=task.have, count=task.of)), self._language))
        self._speak()

    def _speak(self) -> None:
        step = self._shown
        state = Text("Findings", "unfolded") if self._inside.isVisibleTo(self) else Text("Findings", "folded")
        said = Text("Guide", "Step {number}: {name}, {done} of {count} done, {state}")
        done = sum(task.is_done for task in step.tasks)
        spoken = said(number=self._number, name=step.name, done=done, count=len(step.tasks), state=state)
        self.head.setAccessibleName(say(spoken, self._language))

    def _switch(self) -> None:
        self.unfold(shown=not self._inside.isVisibleTo(self))

    def _follow(self, place: int) -> None:
        self._leading.follow(self._shown.tasks[place].lead)


def _figures(task: Task) -> str:
    """Return how much of a task is done, where that is more than yes or no."""
    return f"{task.have} / {task.of}" if task.of > 1 and not task.is_done else ""
