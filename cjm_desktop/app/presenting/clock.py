"""The time, and how long somebody has been talking: the watch, what stops it and what sets it back."""

import time
from typing import Final

from PySide6.QtCore import Qt, QTime, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cjm_desktop.app.presenting.pieces import button, headed, label
from cjm_desktop.app.presenting.talk import Talk
from cjm_desktop.app.presenting.timer import said
from cjm_desktop.words import Language, Text, say

_TICK: Final = 250
_GAP: Final = 18
_DIGITS: Final = 34
_PAUSE: Final = Text("Presenter", "Pause")


class Clock(QWidget):
    """Shows the time and the watch of a talk."""

    def __init__(self, talk: Talk, language: Language) -> None:
        super().__init__()
        self._talk = talk
        self._language: Language = language
        self._now, self._elapsed = label(_DIGITS, bold=True), label(_DIGITS, bold=True)
        self._pause = button(say(_PAUSE, language), self._switch)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        line.addLayout(headed(say(Text("Presenter", "Time"), language), self._now))
        line.addLayout(headed(say(Text("Presenter", "Talking for"), language), self._elapsed))
        line.addWidget(self._pause, 0, Qt.AlignmentFlag.AlignBottom)
        reset = button(say(Text("Presenter", "Set back"), language), self._reset)
        line.addWidget(reset, 0, Qt.AlignmentFlag.AlignBottom)
        ticker = QTimer(self)
        ticker.setInterval(_TICK)
        ticker.timeout.connect(self._tick)
        ticker.start()
        self._tick()

    def _tick(self) -> None:
        self._now.setText(self.locale().toString(QTime.currentTime(), "HH:mm"))
        self._elapsed.setText(said(self._talk.watch.elapsed(time.monotonic())))

    def _switch(self) -> None:
        self._talk.watch = self._talk.watch.switched(time.monotonic())
        text = _PAUSE if self._talk.watch.runs else Text("Presenter", "Go on")
        self._pause.setText(say(text, self._language))
        self._tick()

    def _reset(self) -> None:
        self._talk.watch = self._talk.watch.reset(time.monotonic())
        self._tick()
