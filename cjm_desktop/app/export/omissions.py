"""The choice what is left out, so that a map can be handed over to others."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.widgets.head import Head
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.edits.redaction import Redaction, Secret
from cjm_desktop.layout.names import lane_words
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Language, Text, say

_NAMES: Final[dict[Secret, tuple[Text, Text]]] = {
    "notes": (
        Text("Export", "Notes"),
        Text("Export", "What is noted on cards and actions for those who work on the map"),
    ),
    "comments": (Text("Export", "Comments"), Text("Export", "What was said about the map, with all answers")),
    "sources": (Text("Export", "Sources and links"), Text("Export", "Where evidence is found, and addresses")),
    "owners": (Text("Export", "Who is responsible"), Text("Export", "Names on cards, lanes and actions")),
    "metadata": (
        Text("Export", "About the map"),
        Text("Export", "Author, organisation, client, date, logo, linked maps, and what other programs added"),
    ),
    "personas": (
        Text("Export", "Names of personas"),
        Text("Export", "They are called by their numbers, also in texts, and have no portraits."),
    ),
    "actions": (Text("Export", "Actions"), Text("Export", "What is to be done")),
}
"""What can be left out, with what belongs to it."""
_MOST_ROWS: Final = 12
"""Lanes that are in sight at once."""
_LANE: Final = Qt.ItemDataRole.UserRole
_OFF, _ON = Qt.CheckState.Unchecked, Qt.CheckState.Checked


class OmissionChoice(QWidget):
    """Boxes to tick, and the lanes, below a heading that folds them away and says how many are ticked."""

    changed = Signal()

    def __init__(self, journey: JourneyMap, language: Language) -> None:
        super().__init__()
        self._journey = journey
        self._language: Language = language
        self._head = Head()
        self._boxes: dict[Secret, QCheckBox] = {secret: QCheckBox() for secret in _NAMES}
        self._label = note("label")
        self._lanes = QListWidget()
        self._lanes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._label.setBuddy(self._lanes)
        self._body = QWidget()
        self._body.hide()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        for part in (*self._boxes.values(), self._label, self._lanes):
            column.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._head)
        whole.addWidget(self._body)
        self.speak(language)
        self._head.toggled.connect(self._body.setVisible)
        self._lanes.itemChanged.connect(self._take)
        for box in self._boxes.values():
            box.toggled.connect(self._take)

    @property
    def redaction(self) -> Redaction | None:
        """What is left out; none where everything is handed over."""
        secrets: list[Secret] = [secret for secret, box in self._boxes.items() if box.isChecked()]
        lanes = tuple(self._chosen())
        return Redaction(frozenset(secrets), lanes) if secrets or lanes else None

    def show_map(self, journey: JourneyMap) -> None:
        """Offer the lanes that a map has now."""
        self._journey = journey
        chosen = self._chosen()
        with QSignalBlocker(self._lanes):
            self._lanes.clear()
            for lane in journey.lanes:
                item = QListWidgetItem(lane_words(lane, journey.language)[0], self._lanes)
                item.setData(_LANE, lane.id)
                item.setCheckState(_ON if lane.id in chosen else _OFF)
        has_lanes = bool(journey.lanes)
        self._label.setVisible(has_lanes)
        self._lanes.setVisible(has_lanes)
        rows = min(self._lanes.count(), _MOST_ROWS)
        self._lanes.setFixedHeight(rows * max(0, self._lanes.sizeHintForRow(0)) + 2 * self._lanes.frameWidth())
        self._tell()

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        self._language = language
        for secret, (name, tip) in _NAMES.items():
            self._boxes[secret].setText(say(name, language))
            self._boxes[secret].setAccessibleDescription(say(tip, language))
            self._boxes[secret].setToolTip(plain_tip(say(tip, language)))
        self._label.setText(say(Text("Export", "Lanes with all they hold"), language))
        self._lanes.setAccessibleName(self._label.text())
        self.show_map(self._journey)

    def _chosen(self) -> list[str]:
        items = (self._lanes.item(row) for row in range(self._lanes.count()))
        return [item.data(_LANE) for item in items if item.checkState() == _ON]

    def _take(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        count = sum(box.isChecked() for box in self._boxes.values()) + len(self._chosen())
        some = Text("Export", "Leave out: {count}")(count=count)
        self._head.setText(say(some if count else Text("Export", "Leave out"), self._language))
