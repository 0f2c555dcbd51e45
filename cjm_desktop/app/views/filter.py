"""The panel in which a person chooses what of the map is shown; the map follows at once."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.fields.field import note
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.theme import PAPER
from cjm_desktop.model.change import changed
from cjm_desktop.model.choices import CONDITIONS, Condition, choices
from cjm_desktop.model.kinds import DETAILS, EVIDENCE, Detail
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.seen import EVERYTHING, UNNAMED
from cjm_desktop.words import Language, Text, say

_FIELD: Final = Qt.ItemDataRole.UserRole
_VALUE: Final = Qt.ItemDataRole.UserRole + 1
_PAUSE: Final = 150
"""Milliseconds after the last change of the map before its values are gathered again."""
_PARTS: Final[dict[str, Text]] = {
    "without_lanes": Text("Filter", "Lanes"),
    "without_stages": Text("Filter", "Stages"),
}
_GROUPS: Final[dict[Condition, Text]] = {
    "personas": Text("Filter", "Only for persona"),
    "departments": Text("Filter", "Only of department"),
    "owners": Text("Filter", "Only of owner"),
    "channels": Text("Filter", "Only with channel"),
    "tags": Text("Filter", "Only with tag"),
    "moments": Text("Filter", "Only at moment of truth"),
    "evidence": Text("Filter", "Only with evidence"),
}
_DETAILS: Final[tuple[Detail, ...]] = tuple(DETAILS)
Row = tuple[str, str]
"""A value and what it is called."""


class FilterDialog(QDialog):
    """Shows what there is to choose from, checked as the map is shown now."""

    keep_wanted = Signal()

    def __init__(self, canvas: MapCanvas, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._language: Language = language
        self._rows: dict[str, tuple[Row, ...]] = {}
        self._tree = QTreeWidget()
        self._tree.setHeaderHidden(True)
        self._tree.setAccessibleName(self._say(Text("Filter", "What is shown")))
        self._detail = QComboBox()
        self._detail.addItems([self._say(DETAILS[detail]) for detail in _DETAILS])
        self._detail.setAccessibleName(self._say(Text("Filter", "Level of detail")))
        self._faint = QCheckBox(self._say(Text("Filter", "Show the other cards faintly")))
        self._all = QPushButton(self._say(Text("Filter", "Show all")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._say(Text("Filter", "Filter")))
        self._assemble()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._gather)
        self._tree.itemChanged.connect(self._look)
        self._detail.currentIndexChanged.connect(self._look)
        self._faint.toggled.connect(self._look)
        self._all.clicked.connect(self._show_all)
        canvas.looked.connect(self._gather)
        self.destroyed.connect(canvas.document.subscribe(self._follow))
        self._gather()

    def _assemble(self) -> None:
        label = note("label")
        label.setText(self._say(Text("Filter", "Level of detail")))
        label.setBuddy(self._detail)
        keep = QPushButton(self._say(Text("Filter", "Keep as view…")))
        keep.clicked.connect(self.keep_wanted)
        close = QPushButton(self._say(Text("Filter", "Close")))
        close.clicked.connect(self.close)
        close.setDefault(True)
        buttons = QHBoxLayout()
        for button in (self._all, keep):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for part in (label, self._detail, self._tree, self._faint):
            column.addWidget(part)
        column.addLayout(buttons)
        self.resize(380, 560)

    def _follow(self, before: JourneyMap, after: JourneyMap) -> None:
        if before is not after:
            self._timer.start()

    def _gather(self) -> None:
        """Show what the map holds and what is shown of it."""
        rows = dict(_rows(self._canvas.document.journey, self._language))
        with QSignalBlocker(self._tree), QSignalBlocker(self._detail), QSignalBlocker(self._faint):
            if rows != self._rows:
                self._rows = rows
                self._fill(rows)
            look = self._canvas.look
            for field, group in self._groups():
                picked: Sequence[str] = look.__dict__[field]
                for item in _items(group):
                    is_checked = (item.data(0, _VALUE) in picked) != (field in _PARTS)
                    item.setCheckState(0, Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked)
            self._detail.setCurrentIndex(_DETAILS.index(look.detail))
            self._faint.setChecked(look.highlights)
        self._all.setEnabled(self._canvas.look != EVERYTHING)

    def _fill(self, rows: dict[str, tuple[Row, ...]]) -> None:
        closed = {field for field, group in self._groups() if not group.isExpanded()}
        self._tree.clear()
        for field, values in rows.items():
            title = _PARTS.get(field) or next(text for name, text in _GROUPS.items() if name == field)
            group = QTreeWidgetItem(self._tree, [self._say(title)])
            group.setData(0, _FIELD, field)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            for value, name in values:
                item = QTreeWidgetItem(group, [name])
                item.setData(0, _VALUE, value)
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                )
            group.setExpanded(field not in closed)

    def _groups(self) -> Iterator[tuple[str, QTreeWidgetItem]]:
        for number in range(self._tree.topLevelItemCount()):
            group = self._tree.topLevelItem(number)
            if group is not None:
                yield group.data(0, _FIELD), group

    def _look(self) -> None:
        """Show the map as it is chosen."""
        fields: dict[str, object] = {
            "detail": _DETAILS[self._detail.currentIndex()],
            "highlights": self._faint.isChecked(),
        }
        for field, group in self._groups():
            wanted = Qt.CheckState.Unchecked if field in _PARTS else Qt.CheckState.Checked
            fields[field] = tuple(item.data(0, _VALUE) for item in _items(group) if item.checkState(0) is wanted)
        look = changed(self._canvas.look, **fields)
        if look != self._canvas.look:
            self._canvas.look_at(changed(look, id=UNNAMED, name=""))

    def _show_all(self) -> None:
        self._canvas.look_at(EVERYTHING)

    def _say(self, text: Text) -> str:
        return say(text, self._language)


def _items(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (group.child(number) for number in range(group.childCount()))
    return [item for item in found if item is not None]


def _rows(journey: JourneyMap, language: Language) -> Iterator[tuple[str, tuple[Row, ...]]]:
    """Yield the fields of a view for which the map has values, with what these are called."""
    lanes = (lane for lane in journey.lanes if not lane.hidden)
    yield "without_lanes", tuple((lane.id, lane_words(lane, journey.language)[0]) for lane in lanes)
    unnamed = Text("Filter", "Stage {number}")
    stages = enumerate(journey.stages, 1)
    yield (
        "without_stages",
        tuple((stage.id, stage.title or say(unnamed(number=number), language)) for number, stage in stages),
    )
    found = choices(journey)
    words = replace(Ground.of(journey, PAPER), language=language)
    for condition in CONDITIONS:
        if found[condition]:
            yield condition, tuple((value, _named(words, condition, value, language)) for value in found[condition])


def _named(words: Ground, condition: Condition, value: str, language: Language) -> str:
    match condition:
        case "personas":
            return words.persona(value).name or say(Text("Filter", "Unnamed persona"), language)
        case "departments":
            return words.department(value).name or say(Text("Filter", "Unnamed department"), language)
        case "channels":
            return words.channel(value)[0]
        case "moments":
            sign, meaning = words.moment(value)
            return f"{sign} · {meaning}" if meaning else sign
        case "evidence":
            return next(say(text, language) for kind, text in EVIDENCE.items() if kind == value)
        case "owners" | "tags":
            return value
