"""How a file is read: each question with its answers in a row that wraps; what is guessed stands there already."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cjm_desktop.app.fields.choices import Choice
from cjm_desktop.app.widgets.flow_layout import FlowLayout
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.words import Language, Text, say

_ROUND_NAME = 60
"""Pixels beside the longest answer."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something that can be understood in several ways: the answers by their values, and the one that holds now."""

    key: str
    label: Text
    answers: Sequence[tuple[Hashable, Text | str]]
    now: Hashable


class OptionBar(QWidget):
    """Shows the questions of a file; those that it does not raise are not shown."""

    answered = Signal(str, object)
    """The key of a question, and the value that is wanted."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self._row = FlowLayout(self, 12)
        self._choices: dict[str, Choice] = {}
        self._parts: dict[str, QWidget] = {}
        self._known: dict[str, Question] = {}

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show what can be asked of a file."""
        for question in questions:
            if question.key not in self._choices:
                self._choices[question.key] = self._add(question)
            choice = self._choices[question.key]
            before = self._known.get(question.key)
            with QSignalBlocker(choice):
                if before is None or before.answers != question.answers:
                    self._fill(choice, question)
                values = [value for value, _ in question.answers]
                choice.setCurrentIndex(values.index(question.now) if question.now in values else -1)
            self._known[question.key] = question
        asked = {question.key for question in questions}
        for key, part in self._parts.items():
            part.setVisible(key in asked)

    def _add(self, question: Question) -> Choice:
        part = self._parts[question.key] = QWidget(self)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        choice = Choice()
        label = plain_label(say(question.label, self._language), "label")
        label.setBuddy(choice)
        choice.setAccessibleName(label.text())
        choice.currentIndexChanged.connect(partial(self._answer, question.key))
        row.addWidget(label)
        row.addWidget(choice)
        self._row.addWidget(part)
        return choice

    def _fill(self, choice: Choice, question: Question) -> None:
        names = [say(name, self._language) if isinstance(name, Text) else name for _, name in question.answers]
        choice.clear()
        choice.addItems(names)
        metrics = choice.fontMetrics()
        choice.setFixedWidth(min(max(map(metrics.horizontalAdvance, names), default=0) + _ROUND_NAME, 260))

    def _answer(self, key: str, number: int) -> None:
        if number >= 0:
            self.answered.emit(key, self._known[key].answers[number][0])
