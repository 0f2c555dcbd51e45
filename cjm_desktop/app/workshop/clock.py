"""The clock of a workshop: big digits, start and pause, a minute more or less, a sound at the end."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from cjm_desktop.app.presenting.timer import said
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.app.workshop.countdown import MINUTE, Countdown
from cjm_desktop.words import Language, Text, say

_TICK: Final = 200
"""Milliseconds between two looks at the time, which is not counted: what is late shows the right time."""
_BLINKS: Final = 6
_BLINK: Final = 400
LAST_MINUTE: Final = Text("Workshop", "One minute left")
UP: Final = Text("Workshop", "Time is up")


class Clock(QWidget):
    """Counts down; the ``now`` tells seconds."""

    up = Signal()
    """The time is up."""
    said = Signal(Text)
    """What those should hear who do not look."""

    def __init__(self, language: Language, *, still: bool, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._language: Language = language
        self._still = still
        self._now = now
        self.countdown = Countdown()
        self._has_told = True
        self._blinks = 0
        self._is_last = False
        self.face = plain_label("", "time")
        self.start = QPushButton()
        self.start.clicked.connect(self.switch)
        self.more = self._button(Text("Workshop", "+1 min"), MINUTE, Text("Workshop", "One minute more"))
        self.less = self._button(Text("Workshop", "−1 min"), -MINUTE, Text("Workshop", "One minute less"))
        self.sound = QPushButton(say(Text("Workshop", "Sound"), language))
        self.sound.setProperty("role", "kind")
        self.sound.setCheckable(True)
        self.sound.setChecked(True)
        self.sound.setToolTip(say(Text("Workshop", "A quiet sound when the time is up"), language))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.less, self.face, self.more, self.start, self.sound):
            row.addWidget(part)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK)
        self._ticker.timeout.connect(self.look)
        self._blinker = QTimer(self)
        self._blinker.setInterval(_BLINK)
        self._blinker.timeout.connect(self._blink)
        self.look()

    def _button(self, text: Text, seconds: float, name: Text) -> QPushButton:
        button = QPushButton(say(text, self._language))
        button.setProperty("role", "kind")
        button.setAccessibleName(say(name, self._language))
        button.clicked.connect(lambda: self.lengthen(seconds))
        return button

    def switch(self) -> None:
        """Start or stop it."""
        now = self._now()
        self.take(self.countdown.switched(now))
        runs, stands = Text("Workshop", "The clock runs: {time}"), Text("Workshop", "The clock stands: {time}")
        told = runs if self.countdown.watch.runs else stands
        self.said.emit(told(time=self._left(now)))

    def _left(self, now: float) -> str:
        """Return the time that is left; a second is shown until it is over."""
        return said(-(-self.countdown.left(now) // 1))

    def take(self, countdown: Countdown) -> None:
        """Go on with another one."""
        self.countdown = countdown
        self._has_told = False
        self._is_last = countdown.left(self._now()) <= MINUTE
        self.look()

    def lengthen(self, seconds: float) -> None:
        """Have more time, or less."""
        now = self._now()
        self.countdown = self.countdown.lengthened(seconds, now)
        self._is_last = self.countdown.left(now) <= MINUTE
        self.look()

    def look(self) -> None:
        """Show what time it is, and tell once that it is up."""
        now, runs = self._now(), self.countdown.watch.runs
        over = self.countdown.is_over(now)
        left = self._left(now)
        up = say(UP, self._language)
        self.face.setText(up if over else left)
        name = say(Text("Workshop", "Time left: {time}")(time=left), self._language)
        self.face.setAccessibleName(up if over else name)
        goes = runs and not over
        self.start.setText(say(Text("Workshop", "Pause") if goes else Text("Workshop", "Start"), self._language))
        self.start.setToolTip(say(Text("Workshop", "Start or stop the clock (F9)"), self._language))
        self._wear(over=over)
        if goes:
            self._has_told = False
            self._tell_minute(now)
            self._ticker.start()
        else:
            self._ticker.stop()
        if over and not self._has_told:
            self._end()

    def _tell_minute(self, now: float) -> None:
        """Tell once that there is one minute left, of more."""
        is_last = self.countdown.left(now) <= MINUTE
        if is_last and not self._is_last:
            self.said.emit(LAST_MINUTE)
        self._is_last = is_last

    def _end(self) -> None:
        self._has_told = True
        if self.sound.isChecked():
            QApplication.beep()
        if not self._still:
            self._blinks = _BLINKS
            self._blinker.start()
        self.up.emit()

    def _blink(self) -> None:
        self._blinks -= 1
        over = self.countdown.is_over(self._now())
        self._wear(over=over and self._blinks % 2 == 0)
        if self._blinks <= 0 or not over:
            self._blinker.stop()
            self._wear(over=over)

    def _wear(self, *, over: bool) -> None:
        if self.face.property("over") is not over:
            self.face.setProperty("over", over)
            self.face.style().unpolish(self.face)
            self.face.style().polish(self.face)
