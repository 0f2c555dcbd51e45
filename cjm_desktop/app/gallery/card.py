"""A card of the gallery: a large button with a picture and a name below it."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QIcon, QKeyEvent, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton

from cjm_desktop.app.gallery.pictures import SIZE
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.storage.templates import Template
from cjm_desktop.words import Language, Text, say

NARROWEST: Final = 176
WIDEST: Final = 360
GAP: Final = 14
_EDGE: Final = 10
"""Pixels around what a card shows, and between its picture and its name."""
_NAME_LINES: Final = {"template": 2, "example": 3, "own": 2}
"""How many lines of a name there is room for."""
_JOINER: Final = "\N{WORD JOINER}"
_MORE: Final = QSize(26, 22)


class Card(QToolButton):
    """Enter presses it too. One of a person's own can be renamed and deleted, from its menu or by F2 and Delete."""

    wants_rename = Signal()
    wants_delete = Signal()

    def __init__(self, template: Template, language: Language) -> None:
        super().__init__()
        self.template = template
        self.title = template.name
        self.broken = False
        """Whether its file cannot be read."""
        self._name = ""
        self._picture = QPixmap()
        self._smaller = QPixmap()
        self._more: QToolButton | None = None
        self.setProperty("role", "card")
        self.setAccessibleName(template.name)
        if template.kind == "own":
            self._add_menu(language)

    def _add_menu(self, language: Language) -> None:
        more = self._more = QToolButton(self)
        more.setText("⋯")
        more.setFixedSize(_MORE)
        more.setProperty("role", "more")
        more.setAccessibleName(say(Text("Gallery", "Rename or delete"), language))
        more.setToolTip(plain_tip(more.accessibleName()))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        menu.addAction(say(Text("Gallery", "Rename…"), language)).triggered.connect(self.wants_rename)
        menu.addAction(say(Text("Gallery", "Delete…"), language)).triggered.connect(self.wants_delete)
        more.setMenu(menu)

    def show_map(self, title: str, language: str, picture: QPixmap) -> None:
        """Show what the map is called, the name of its language if there is one, and what it looks like."""
        name = f"{title} ({language})" if language else title
        self.title = title
        self._name = f"{title} ({_JOINER.join(language)})" if language else title
        self._picture, self._smaller = picture, QPixmap()
        self.setText(name.replace("&", "&&"))
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)
        self.update()

    def be_wide(self, width: int) -> None:
        """Take a width in pixels; the height follows."""
        inner = width - 2 * _EDGE
        name = _NAME_LINES[self.template.kind] * self.fontMetrics().lineSpacing()
        self.setFixedSize(width, inner * SIZE.height() // SIZE.width() + name + 3 * _EDGE)

    def name_room(self) -> QRect:
        """Return where the name is written, over several lines where it is long."""
        inner = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        right = 0 if self._more is None else -self._more.width()
        return inner.adjusted(0, self._picture_size().height() + _EDGE, right, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the frame, the picture, and the name: Qt's own buttons write on one line."""
        if not self._name:  # the welcome page is quicker without what follows
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter  # noqa: PLC0415

        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        if not self._picture.isNull():
            painter.drawPixmap(_EDGE, _EDGE, self._fitting())
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(self.name_room(), Qt.TextFlag.TextWordWrap, self._name)
        painter.end()

    def _picture_size(self) -> QSize:
        return SIZE.scaled(self.width() - 2 * _EDGE, self.height(), Qt.AspectRatioMode.KeepAspectRatio)

    def _fitting(self) -> QPixmap:
        """Return the picture in the size it has here."""
        ratio = self.devicePixelRatioF()
        size = self._picture_size() * ratio
        if self._smaller.size() != size:
            whole, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._smaller = self._picture.scaled(size, whole, smooth)
            self._smaller.setDevicePixelRatio(ratio)
        return self._smaller

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the menu beside the name."""
        super().resizeEvent(event)
        if self._more is not None:
            self._more.move(self.width() - _MORE.width() - _EDGE // 2, self.name_room().top() - 2)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Open the menu by the right button and by the menu key."""
        if self._more is not None:
            self._more.showMenu()
        else:
            super().contextMenuEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Enter for a click; rename and delete one's own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif self._more is not None and event.key() == Qt.Key.Key_F2:
            self.wants_rename.emit()
        elif self._more is not None and event.key() == Qt.Key.Key_Delete:
            self.wants_delete.emit()
        else:
            super().keyPressEvent(event)
