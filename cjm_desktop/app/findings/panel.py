"""The findings beside the map: a list, and below it the one that is chosen."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.comments.writing import Author
from cjm_desktop.app.fields.field import note
from cjm_desktop.app.files.times import today
from cjm_desktop.app.findings.detail import Detail
from cjm_desktop.app.findings.leading import Leading
from cjm_desktop.app.findings.list import FindingList
from cjm_desktop.app.findings.rows import Row
from cjm_desktop.app.findings.watching import Watching
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.document import Document
from cjm_desktop.edits.findings import dismiss, restore
from cjm_desktop.insight.findings.facts import Finding
from cjm_desktop.insight.findings.found import dismissals
from cjm_desktop.insight.leads import lead_of
from cjm_desktop.model.findings import Dismissed
from cjm_desktop.model.ids import new_id
from cjm_desktop.words import Text, say

_STATES: Final = (Text("Findings", "Open: {count}"), Text("Findings", "Dismissed: {count}"))
_LOOKING: Final = Text("Findings", "Looking at the map…")
_NONE: Final = Text("Findings", "✓ Nothing found. The map holds all that it should, as far as a program can tell.")
_NONE_DISMISSED: Final = Text("Findings", "No finding is dismissed.")


class FindingsPanel(QWidget):
    """Follows what is found."""

    def __init__(
        self, document: Document, watching: Watching, leading: Leading, author: Author, colours: Colours
    ) -> None:
        super().__init__()
        language = leading.language
        self._document = document
        self._watching = watching
        self._leading = leading
        self._author = author
        self._state = QComboBox()
        self._state.addItems(["", ""])
        self._state.setAccessibleName(say(Text("Findings", "Which findings are shown"), language))
        self._state.currentIndexChanged.connect(self._show)
        bounds = QPushButton(say(Text("Findings", "Thresholds…"), language))
        bounds.setProperty("role", "flat")
        bounds.clicked.connect(self._set_thresholds)
        self._hint = note("second")
        self._list = FindingList(language, colours)
        self._detail = Detail(language)
        head = QHBoxLayout()
        head.addWidget(self._state, 1)
        head.addWidget(bounds)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self._list, 1)
        column.addWidget(self._detail)
        self._list.chosen.connect(self._choose)
        self._list.followed.connect(self._follow)
        self._list.given_up.connect(self._detail.ask)
        self._detail.followed.connect(self._enter)
        self._detail.dismissed.connect(self._dismiss)
        self._detail.restored.connect(self._restore)
        self.setAccessibleName(say(Text("Findings", "Findings"), language))
        self.setFocusProxy(self._list)
        watching.changed.connect(self._follow_map)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what was found while another panel was in front."""
        super().showEvent(event)
        self._show()

    def _follow_map(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        language, watching = self._leading.language, self._watching
        both = watching.open, watching.dismissed
        for place, (text, found) in enumerate(zip(_STATES, both, strict=True)):
            self._state.setItemText(place, say(text(count=len(found)), language))
        shown = both[self._state.currentIndex()]
        hint = _NONE_DISMISSED if self._state.currentIndex() else _NONE if watching.is_known else _LOOKING
        self._hint.setText(say(hint, language))
        self._hint.setVisible(not shown)
        self._list.setVisible(bool(shown))
        self.setFocusProxy(self._list if shown else self._state)
        self._list.show_findings(shown)

    def _choose(self, row: Row | None) -> None:
        finding = None if row is None else row.finding
        gone = dismissals(self._document.journey)
        self._detail.show_row(row, None if finding is None else gone.get((finding.kind, finding.about)))

    def _follow(self, finding: Finding, enter: bool) -> None:
        self._leading.follow(lead_of(finding), enter=enter)

    def _enter(self, finding: Finding) -> None:
        self._leading.follow(lead_of(finding))

    def _dismiss(self, finding: Finding, reason: str) -> None:
        said = Dismissed(
            id=new_id(),
            kind=finding.kind,
            about=finding.about,
            reason=reason,
            date=today(),
            by=self._author.read(),
        )
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._document.apply(Text("Edit", "Dismiss a finding"), dismiss(self._document.journey, said))

    def _restore(self, finding: Finding) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._document.apply(
            Text("Edit", "Restore a finding"), restore(self._document.journey, finding.kind, finding.about)
        )

    def _set_thresholds(self) -> None:
        from cjm_desktop.app.findings.thresholds import set_thresholds  # noqa: PLC0415 - seldom wanted

        set_thresholds(self.window(), self._leading.language, self._document)
