"""One finding in full: why it is one, what to do, and why somebody said that it is none."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.findings.rows import Row
from cjm_desktop.insight.findings.facts import Finding
from cjm_desktop.insight.findings.kinds import KINDS, WEIGHTS
from cjm_desktop.limits import LONGEST_LINE
from cjm_desktop.model.findings import Dismissed
from cjm_desktop.model.text import clean_line
from cjm_desktop.words import Language, Text, say

_SOMEBODY: Final = Text("Comment", "Somebody")


class Detail(QFrame):
    """Follows what is chosen in the list."""

    followed = Signal(object)
    """The finding that is to be seen, or whose field is to be filled."""
    dismissed = Signal(object, str)
    """A finding and the reason why it is none."""
    restored = Signal(object)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self._finding: Finding | None = None
        self.setProperty("role", "thread")
        self._kind, self._why, self._todo, self._gone = note("heading"), note("words"), note("second"), note("small")
        self._go = self._button(Text("Findings", "Go there"), self._follow)
        self._dismiss = self._button(Text("Findings", "Dismiss…"), self.ask)
        self._restore = self._button(Text("Findings", "Restore"), self._bring_back)
        self._reason = _Reason(language)
        self._reason.given.connect(self._give)
        self._reason.given_up.connect(self._give_up)
        row = QHBoxLayout()
        for button in (self._go, self._dismiss, self._restore):
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        for part in (self._kind, self._why, self._todo, self._gone):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self._reason)

    def _button(self, text: Text, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(say(text, self._language))
        button.setProperty("role", "flat")
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def show_row(self, row: Row | None, dismissed: Dismissed | None) -> None:
        """Show what one is at in the list."""
        finding = None if row is None else row.finding
        if finding is None or finding != self._finding:
            self._reason.hide()
        self._finding = finding
        self.setVisible(row is not None and row.kind is not None)
        if row is None or row.kind is None:
            return
        kind = KINDS[row.kind]
        heading = Text("Findings", "{weight} · {title}")(weight=WEIGHTS[kind.weight], title=kind.title)
        self._kind.setText(say(heading, self._language))
        self._why.setText("" if finding is None else say(finding.why, self._language))
        self._why.setVisible(finding is not None)
        self._todo.setText(f"→ {say(kind.todo, self._language)}")
        self._gone.setText("" if dismissed is None else say(_said(dismissed), self._language))
        self._gone.setVisible(dismissed is not None)
        self._go.setVisible(finding is not None)
        self._dismiss.setVisible(finding is not None and dismissed is None and not self._reason.isVisibleTo(self))
        self._restore.setVisible(dismissed is not None)

    def ask(self) -> None:
        """Ask why the finding is none, or bring back one that was dismissed."""
        if self._restore.isVisibleTo(self):
            self._bring_back()
        elif self._finding is not None:
            self._dismiss.hide()
            self._reason.begin()

    def _follow(self) -> None:
        if self._finding is not None:
            self.followed.emit(self._finding)

    def _bring_back(self) -> None:
        if self._finding is not None:
            self.restored.emit(self._finding)

    def _give(self, reason: str) -> None:
        self._reason.hide()
        if self._finding is not None:
            self.dismissed.emit(self._finding, reason)

    def _give_up(self) -> None:
        self._reason.hide()
        self._dismiss.show()
        self._dismiss.setFocus(Qt.FocusReason.OtherFocusReason)


class _Reason(QWidget):
    """A line for a reason; Enter gives it, Esc gives up."""

    given = Signal(str)
    given_up = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._line = QLineEdit()
        self._line.setMaxLength(LONGEST_LINE)
        self._line.setPlaceholderText(say(Text("Findings", "Why is it none?"), language))
        self._line.setAccessibleName(self._line.placeholderText())
        self._line.textChanged.connect(self._allow)
        self._line.returnPressed.connect(self._give)
        self._do = QPushButton(say(Text("Findings", "Dismiss"), language))
        self._do.clicked.connect(self._give)
        cancel = QPushButton(say(Text("Naming", "Cancel"), language))
        cancel.clicked.connect(self.given_up)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._line)
        column.addLayout(row)
        self.hide()

    def begin(self) -> None:
        """Have a reason written."""
        self._line.clear()
        self._allow()
        self.show()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Give up with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _allow(self) -> None:
        self._do.setEnabled(bool(self._line.text().strip()))

    def _give(self) -> None:
        reason = str(clean_line(self._line.text())).strip()
        if reason:
            self.given.emit(reason)


def _said(dismissed: Dismissed) -> Text:
    """Return why a finding is none, who said so and when."""
    by = dismissed.by or _SOMEBODY
    if dismissed.date is None:
        return Text("Findings", "Dismissed by {by}: {reason}")(by=by, reason=dismissed.reason)
    said = Text("Findings", "Dismissed by {by} on {date}: {reason}")
    return said(by=by, date=dismissed.date, reason=dismissed.reason)
