"""Fields for numbers that may be left out."""

from typing import Final

from PySide6.QtCore import QLocale, QSignalBlocker
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox

from cjm_desktop.app.fields.field import DIFFERENT, Binding, Desk, Field
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.words import Text

_HEIGHT: Final = 32


class NumberBox(QDoubleSpinBox):
    """A number without needless zeros, to be typed or turned with the arrow keys."""

    def __init__(self) -> None:
        super().__init__()
        self.setLocale(QLocale.c())
        self.setDecimals(1)
        self.lineEdit().setTextMargins(9, 0, 9, 0)  # a style sheet does not reach into it
        self.setFixedHeight(scaled(_HEIGHT))

    def textFromValue(self, val: float) -> str:  # noqa: N802 - Qt's name
        """Return 12.5 as such and 12.0 as 12, with a true minus."""
        return f"{val:.1f}".removesuffix(".0").replace("-", "−")

    def valueFromText(self, text: str) -> float:  # noqa: N802 - Qt's name
        """Read either minus."""
        return super().valueFromText(text.replace("−", "-"))

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Take either minus, and write the true one."""
        state, said, place = super().validate(text.replace("−", "-"), pos)
        return state, said.replace("-", "−"), place


class NumberField(Field[float | None]):
    """A number with a unit, or none of its own: ``nothing`` is shown below the least."""

    def __init__(
        self, desk: Desk, binding: Binding[float | None], limits: tuple[float, float], unit: str, nothing: Text
    ) -> None:
        least, most = limits
        self._number = NumberBox()
        self._number.setRange(least - 1, most)
        self._number.setSuffix(f" {unit}")
        self._nowhere = desk.say(nothing)
        self._nothing = least - 1
        super().__init__(desk, binding, self._number)
        self._number.valueChanged.connect(self._turned)

    def _turned(self, value: float) -> None:
        self.give(None if value == self._nothing else max(value, self._nothing + 1))

    def show_difference(self) -> None:
        """Say that there are different numbers."""
        self.show_value(None)
        self._number.setSpecialValueText(self._desk.say(DIFFERENT))

    def show_value(self, value: float | None) -> None:
        """Show a number."""
        self._number.setSpecialValueText(self._nowhere)
        with QSignalBlocker(self._number):
            self._number.setValue(self._nothing if value is None else value)
