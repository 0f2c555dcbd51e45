"""Beside the plan: by which method the actions are ranked, and what each factor weighs."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSlider, QVBoxLayout, QWidget

from cjm_desktop.app.fields.choices import Choice
from cjm_desktop.app.fields.field import note
from cjm_desktop.app.fields.numbers import NumberBox
from cjm_desktop.app.plan.looks import factor_colours
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.plan.sureness import Sureness
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.edits.actions import change_ranking
from cjm_desktop.insight.ranking import weight_of
from cjm_desktop.limits import MOST_WEIGHT
from cjm_desktop.model.ranking import FACTORS, METHODS, Factor, Method
from cjm_desktop.words import Text

_WIDTH: Final = 268
_TENTHS: Final = 10
_SWATCH: Final = 10
_METHOD: Final = Text("Edit", "Change how actions are ranked")
_SAID: Final[Mapping[Method, Text]] = {
    "factors": Text("Plan", "The mean of five factors by their weights. What nobody has rated counts as the middle."),
    "rice": Text(
        "Plan",
        "Reach × impact × confidence ÷ effort. Reach is the audience, impact the value, effort the mean of investment "
        "and difficulty.",
    ),
    "ice": Text(
        "Plan",
        "Impact × confidence × ease, each 1 to 10. Ease is what investment, difficulty and time to effect leave.",
    ),
    "value-effort": Text(
        "Plan", "Value ÷ effort: the slope in the matrix. Effort is the mean of investment and difficulty."
    ),
}


class RankingSide(QScrollArea):
    """Method, weights, and how sure the order is."""

    def __init__(self, planning: Planning) -> None:
        super().__init__()
        self._planning = planning
        say = planning.say
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(scaled(_WIDTH))
        self.setProperty("role", "aside")
        self._said = note("second")
        self.method = Choice()
        self.method.setAccessibleName(say(Text("Plan", "Method")))
        self.method.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for method, name in METHODS.items():
            self.method.addItem(say(name), method)
        self.method.currentIndexChanged.connect(self._choose)
        self._weights = _Weights(planning)
        self.sureness = Sureness(planning)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(8)
        column.addWidget(_heading(say(Text("Plan", "How it is ranked"))))
        column.addWidget(self.method)
        column.addWidget(self._said)
        column.addWidget(self._weights)
        column.addSpacing(10)
        column.addWidget(_heading(say(Text("Plan", "How firm the order is"))))
        column.addWidget(self.sureness)
        column.addStretch(1)
        self.setWidget(content)

    def refresh(self) -> None:
        """Show what the map holds now."""
        method = self._planning.journey.ranking.method
        with QSignalBlocker(self.method):
            self.method.setCurrentIndex([*METHODS].index(method))
        self._said.setText(self._planning.say(_SAID[method]))
        self._weights.setVisible(method == "factors")
        self._weights.refresh()
        self.sureness.refresh()

    def _choose(self, place: int) -> None:
        method = [*METHODS][place]
        self._planning.apply(_METHOD, change_ranking(self._planning.document.journey, method=method))


class _Weights(QWidget):
    """A slider and a number for what each factor weighs."""

    def __init__(self, planning: Planning) -> None:
        super().__init__()
        self._planning = planning
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        self._rows = {factor: _Weight(planning, factor) for factor in FACTORS}
        for row in self._rows.values():
            column.addWidget(row)
        self._equal = QPushButton(planning.say(Text("Plan", "All equal")))
        self._equal.setProperty("role", "small")
        self._equal.setAutoDefault(False)
        self._equal.clicked.connect(self._make_equal)
        column.addWidget(self._equal, 0, Qt.AlignmentFlag.AlignRight)

    def refresh(self) -> None:
        """Show what the map holds now."""
        ranking = self._planning.journey.ranking
        for row in self._rows.values():
            row.refresh()
        self._equal.setEnabled(any(weight_of(ranking, factor) != 1 for factor in FACTORS))

    def _make_equal(self) -> None:
        equal = dict.fromkeys(FACTORS, 1.0)
        self._planning.apply(_METHOD, change_ranking(self._planning.document.journey, **equal))


class _Weight(QWidget):
    """What one factor weighs: turned, it shows the order at once; a turn is one step of the history."""

    def __init__(self, planning: Planning, factor: Factor) -> None:
        super().__init__()
        self._planning = planning
        self._factor: Factor = factor
        self._visit = object()
        name = planning.say(FACTORS[factor])
        said = planning.say(Text("Plan", "Weight: {factor}")(factor=name))
        label = note("label")
        label.setText(name)
        self._slider = _Slider()
        self._slider.setAccessibleName(said)
        self._number = NumberBox()
        self._number.setRange(0, MOST_WEIGHT)
        self._number.setSingleStep(1 / _TENTHS)
        self._number.setAccessibleName(said)
        self._number.setFixedWidth(scaled(58))
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(_Swatch(factor_colours(planning.colours)[factor]))
        head.addWidget(label, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._slider, 1)
        row.addWidget(self._number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(row)
        self._slider.valueChanged.connect(self._slid)
        self._slider.sliderReleased.connect(self._let_go)
        self._slider.came.connect(self._begin)
        self._number.valueChanged.connect(self._turned)

    def refresh(self) -> None:
        """Show what the map holds now."""
        weight = weight_of(self._planning.journey.ranking, self._factor)
        for part, value in ((self._slider, round(weight * _TENTHS)), (self._number, weight)):
            with QSignalBlocker(part):
                part.setValue(value)  # pyright: ignore[reportArgumentType]

    def _begin(self) -> None:
        self._visit = object()

    def _slid(self, tenths: int) -> None:
        if self._slider.isSliderDown():
            journey = self._planning.document.journey
            self._planning.look_at(change_ranking(journey, **{self._factor: tenths / _TENTHS}))
        else:
            self._turned(tenths / _TENTHS)

    def _let_go(self) -> None:
        self._begin()
        self._turned(self._slider.value() / _TENTHS)

    def _turned(self, weight: float) -> None:
        journey = change_ranking(self._planning.document.journey, **{self._factor: round(weight, 1)})
        self._planning.apply(_METHOD, journey, (self._factor, self._visit))


class _Slider(QSlider):
    """Turned by keys and by the pointer, not by the wheel; each visit is one of its own."""

    came = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, MOST_WEIGHT * _TENTHS)
        self.setSingleStep(1)
        self.setPageStep(_TENTHS // 2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a visit."""
        super().focusInEvent(event)
        self.came.emit()


class _Swatch(QWidget):
    """The colour of a factor, as in the bars of the scores."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = QColor(colour)
        self.setFixedSize(_SWATCH, _SWATCH)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            painter.drawRoundedRect(self.rect(), 3, 3)


def _heading(text: str) -> QWidget:
    heading = note("heading")
    heading.setText(text)
    return heading
