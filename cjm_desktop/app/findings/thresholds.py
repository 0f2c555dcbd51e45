"""The dialog in which it is said from which value on something is a finding."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.fields.numbers import NumberBox
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.document import Document
from cjm_desktop.edits.findings import set_threshold
from cjm_desktop.insight.findings.kinds import KINDS
from cjm_desktop.insight.findings.thresholds import THRESHOLDS, Bound, ThresholdName, threshold
from cjm_desktop.words import Language, Text, say

_PER_CENT: Final = 100
_WIDE: Final = 460
_POINTS: Final = Text("Findings", "points")
_ABOUT: Final = Text("Findings", "From which values on something is a finding in this map.")
_SCALE: Final = Text(
    "Findings",
    "Feelings, ratings and usual metrics are all put on one scale from −100 % to +100 %, so two of them are at most "
    "200 points apart.",
)


class ThresholdsDialog(QDialog):
    """A line for each threshold; nothing is changed before it is confirmed."""

    def __init__(self, parent: QWidget, language: Language, values: Mapping[ThresholdName, float]) -> None:
        super().__init__(parent)
        self._spins: dict[ThresholdName, NumberBox] = {
            name: _spin(bound, language) for name, bound in THRESHOLDS.items()
        }
        self._show(values)
        about, scale = note("second"), note("second")
        about.setText(say(_ABOUT, language))
        scale.setText(say(_SCALE, language))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for place, (name, bound) in enumerate(THRESHOLDS.items()):
            label = note("words")
            label.setText(say(bound.name, language))
            spin = self._spins[name]
            label.setBuddy(spin)
            spin.setAccessibleName(label.text())
            spin.setAccessibleDescription(say(KINDS[bound.kind].title, language))
            grid.addWidget(label, place, 0)
            grid.addWidget(spin, place, 1)
        grid.setColumnStretch(0, 1)
        usual, cancel, done = (
            QPushButton(say(text, language))
            for text in (Text("Findings", "As usual"), Text("Naming", "Cancel"), Text("Findings", "Set"))
        )
        usual.clicked.connect(self._show_usual)
        cancel.clicked.connect(self.reject)
        done.clicked.connect(self.accept)
        for button in (usual, cancel):
            button.setAutoDefault(False)
        done.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(usual)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(about)
        column.addLayout(grid)
        column.addWidget(scale)
        column.addLayout(buttons)
        self.setWindowTitle(say(Text("Findings", "Thresholds of findings"), language))
        self.setMinimumWidth(scaled(_WIDE))

    @property
    def values(self) -> dict[ThresholdName, float]:
        """What is shown."""
        return {name: round(spin.value() / _scale(THRESHOLDS[name]), 4) for name, spin in self._spins.items()}

    def _show(self, values: Mapping[ThresholdName, float]) -> None:
        for name, spin in self._spins.items():
            spin.setValue(values[name] * _scale(THRESHOLDS[name]))

    def _show_usual(self) -> None:
        self._show({name: bound.usual for name, bound in THRESHOLDS.items()})


def _scale(bound: Bound) -> int:
    return 1 if bound.sort == "count" else _PER_CENT


def _spin(bound: Bound, language: Language) -> NumberBox:
    spin = NumberBox()
    spin.setDecimals(0)
    spin.setRange(bound.low * _scale(bound), bound.high * _scale(bound))
    spin.setSuffix({"count": "", "apart": f" {say(_POINTS, language)}"}.get(bound.sort, " %"))
    spin.setAlignment(Qt.AlignmentFlag.AlignRight)
    spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return spin


def set_thresholds(parent: QWidget, language: Language, document: Document) -> None:
    """Have a person set the thresholds of a map, as one step."""
    before = document.journey
    now: dict[ThresholdName, float] = {name: threshold(before, name) for name in THRESHOLDS}
    dialog = ThresholdsDialog(parent, language, now)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        journey = document.journey
        for name, value in dialog.values.items():
            if round(now[name], 4) != value:
                journey = set_threshold(journey, name, None if value == THRESHOLDS[name].usual else value)
        document.apply(Text("Edit", "Set thresholds"), journey)
    dialog.deleteLater()
