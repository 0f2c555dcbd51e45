"""The field of an icon: what is chosen, and a window in which all are seen and found by name."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.fields.field import Binding, Desk, Field
from cjm_desktop.app.widgets.icons import sign_icon
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.layout.icon_names import ICONS
from cjm_desktop.words import Text

_SIDE: Final = 20
_CELL: Final = QSize(104, 76)
"""Room for a picture and two lines."""
_NAME: Final = Qt.ItemDataRole.UserRole


class IconField(Field[str]):
    """A button that says which icon is chosen, and lets another one be chosen."""

    def __init__(self, desk: Desk, binding: Binding[str], usual: tuple[str, Text]) -> None:
        """Take the icon that stands for an empty name, and what that is called."""
        self._button = QPushButton()
        self._button.setProperty("role", "choice")
        self._button.setIconSize(QSize(_SIDE, _SIDE))
        self._usual = usual
        super().__init__(desk, binding, self._button)
        self._button.setToolTip(plain_tip(desk.say(Text("Icon", "Choose an icon"))))
        self._button.clicked.connect(self._choose)

    def _choose(self) -> None:
        picker = IconPicker(self._desk, self._usual, self._value, self.window())
        picker.setWindowTitle(self._desk.say(self.binding.label))
        picker.chosen.connect(self._given)
        picker.open()

    def _given(self, name: str) -> None:
        self._begin()
        self.give(name)
        self._show()

    def show_value(self, value: str) -> None:
        """Show an icon with its name."""
        icon, name = (value, ICONS[value]) if value in ICONS else self._usual
        self._button.setIcon(_icon(icon, self))
        self._button.setText(f"{self._desk.say(name)} ▾")


class IconPicker(QDialog):
    """All icons in a grid, and a line in which a part of a name is written; it goes with its window."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, usual: tuple[str, Text], current: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._search = QLineEdit()
        self._search.setPlaceholderText(desk.say(Text("Icon", "Search icons")))
        self._search.setAccessibleName(desk.say(Text("Icon", "Search icons")))
        self._list = QListWidget()
        self._list.setAccessibleName(desk.say(Text("Icon", "Icons")))
        self._list.setViewMode(QListView.ViewMode.IconMode)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setMovement(QListView.Movement.Static)
        self._list.setWordWrap(True)
        self._list.setIconSize(QSize(_SIDE, _SIDE))
        self._list.setGridSize(_CELL)
        for value, icon, name in (("", *usual), *((name, name, text) for name, text in ICONS.items())):
            item = QListWidgetItem(_icon(icon, self), desk.say(name))
            item.setData(_NAME, value)
            item.setToolTip(plain_tip(desk.say(name)))
            item.setSizeHint(_CELL - QSize(4, 4))
            self._list.addItem(item)
            if value == current:
                self._list.setCurrentItem(item)
        column = QVBoxLayout(self)
        column.addWidget(self._search)
        column.addWidget(self._list)
        self._search.textChanged.connect(self._filter)
        self._search.installEventFilter(self)
        self._list.itemActivated.connect(self._take)
        self._list.itemClicked.connect(self._take)
        self.resize(5 * _CELL.width() + 60, 420)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrow keys go from the line into the grid, and Enter take what is chosen there."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            item = self._list.currentItem()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if not item.isHidden():
                    self._take(item)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        items = [self._list.item(row) for row in range(self._list.count())]
        for item in items:
            item.setHidden(wanted not in item.text().casefold() and wanted not in str(item.data(_NAME)))
        if self._list.currentItem().isHidden():
            self._list.setCurrentItem(next((item for item in items if not item.isHidden()), items[0]))

    def _take(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_NAME))
        self.accept()


def _icon(name: str, widget: QWidget) -> QIcon:
    return sign_icon(name, widget.palette().windowText().color().name())
