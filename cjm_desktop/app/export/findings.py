"""What may go wrong in print, each with a way to it and with what mends it."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.export.side import scrolled
from cjm_desktop.app.fields.field import note
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.flow_layout import FlowLayout
from cjm_desktop.app.widgets.labels import plain_label, plain_tip
from cjm_desktop.paper.findings import Finding, Fix
from cjm_desktop.paper.preflight import Checked
from cjm_desktop.words import Language, Text, say

_MOST: Final = 40
"""Findings that are listed; the others are counted."""
_EDGE: Final = 16
_PADDING: Final = 3
_HEIGHT: Final = 168
_HEIGHT_OF_ONE: Final = 96
"""Of the list in pixels."""
_GO: Final = Text("Export", "Go to it on the map")
_SIGNS: Final = {True: "✕", False: "!"}
"""Whether it stops the print."""
_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Findings(QWidget):
    """The list; it is empty until something was checked."""

    chosen = Signal(str)
    """The id of a record of the map that a finding is about."""
    mended = Signal(object)
    """The Fix that is wanted."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self._checked: Checked | None = None
        self._heading = plain_label("", "heading")
        self._verdict = note("second")
        self._rows: list[QWidget] = []
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(_EDGE, 0, 8, _EDGE)
        self._column.setSpacing(6)
        self._area = scrolled(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        heading = QHBoxLayout()
        heading.setContentsMargins(_EDGE, 10, _EDGE, 6)
        heading.setSpacing(10)
        heading.addWidget(self._heading)
        heading.addWidget(self._verdict, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(heading)
        column.addWidget(self._area)
        self.speak(language)

    def show_checked(self, checked: Checked | None) -> None:
        """Show what was found; nothing where nothing is checked."""
        self._checked = checked
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.setVisible(checked is not None)
        found = checked.findings if checked is not None else ()
        offered: set[tuple[Fix, ...]] = set()
        self._rows = []
        for finding in found[:_MOST]:
            fixes = () if finding.fixes in offered else finding.fixes  # what mends several is offered once
            offered.add(finding.fixes)
            self._rows.append(_Row(replace(finding, fixes=fixes), self, self._language))
        for row in self._rows:
            self._column.addWidget(row)
        self._area.setVisible(bool(found))
        self._area.setFixedHeight(scaled(_HEIGHT if len(found) > 1 else _HEIGHT_OF_ONE))
        self._tell()

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        self._language = language
        self._heading.setText(say(Text("Preflight", "Preflight"), language))
        self._area.setAccessibleName(self._heading.text())
        self.show_checked(self._checked)

    def _tell(self) -> None:
        if self._checked is None:
            return
        count = len(self._checked.findings)
        more = Text("Export", "{verdict}, the first {most} are listed")(verdict=self._checked.verdict, most=_MOST)
        verdict = say(more if count > _MOST else self._checked.verdict, self._language)
        self._verdict.setText(verdict if count else f"✓ {verdict}")


class _Row(QWidget):
    """One finding."""

    def __init__(self, finding: Finding, findings: Findings, language: Language) -> None:
        super().__init__()
        sign = QLabel(_SIGNS[finding.stops])
        sign.setTextFormat(Qt.TextFormat.PlainText)
        sign.setProperty("role", "sign")
        sign.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        sign.setContentsMargins(0, _PADDING, 0, 0)
        sign.setFixedWidth(sign.fontMetrics().horizontalAdvance("MM"))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(_Way(finding, findings, language) if finding.record is not None else _said(finding, language))
        if finding.fixes:
            buttons = QWidget()
            flow = FlowLayout(buttons, 6)
            for fix in finding.fixes:
                button = QPushButton(say(fix.text, language))
                button.setProperty("role", "small")
                button.setAutoDefault(False)
                button.clicked.connect(partial(findings.mended.emit, fix))
                flow.addWidget(button)
            column.addWidget(buttons)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(sign)
        row.addLayout(column, 1)


def _said(finding: Finding, language: Language) -> QLabel:
    label = note("small")
    label.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
    label.setText(say(finding.text, language))
    return label


class _Way(QLabel):
    """A finding about a record, which is gone to by a click or by Enter."""

    def __init__(self, finding: Finding, findings: Findings, language: Language) -> None:
        super().__init__(say(finding.text, language))
        self._go = partial(findings.chosen.emit, finding.record)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "way")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(say(_GO, language))
        self.setToolTip(plain_tip(say(_GO, language)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to it by Enter or Space."""
        if event.key() in _KEYS:
            self._go()
        else:
            super().keyPressEvent(event)
