"""The pages that will be printed, one at a time, and the way from one to the next."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cjm_desktop.app.export.preview import Preview
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.labels import plain_label, plain_tip
from cjm_desktop.paper.page import Page
from cjm_desktop.words import Language, Text, say

_SIDE: Final = 30
"""Of a button, in pixels."""
_FIRST: Final = -1_000_000
_LAST: Final = 1_000_000
_WAYS: Final[tuple[tuple[str, int, Text], ...]] = (
    ("«", _FIRST, Text("Export", "First page")),
    ("‹", -1, Text("Export", "Previous page")),
    ("›", 1, Text("Export", "Next page")),
    ("»", _LAST, Text("Export", "Last page")),
)
_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_KEYS: Final = {
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: _FIRST,
    Qt.Key.Key_End: _LAST,
}


class Paging(QWidget):
    """Shows a page; buttons and keys lead to the others, where there are any."""

    turned = Signal()
    """Somebody looks at another page."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self._pages: tuple[Page, ...] = ()
        self._margin: Callable[[int], float] = float
        self.number = 0
        """The page that is shown, from 0."""
        self.preview = Preview()
        self.preview.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.preview.keys.connect(self._go_by_key)
        self._ways = QButtonGroup(self)
        self._buttons = [self._button(place, sign, by) for place, (sign, by, _) in enumerate(_WAYS)]
        self._ways.idClicked.connect(self._go_by_button)
        self._place = plain_label("", "second")
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place.setMinimumWidth(scaled(130))
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(2)
        first, back, on, last = self._buttons
        row.addStretch()
        for part in (first, back, self._place, on, last):
            row.addWidget(part)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.preview, 1)
        column.addWidget(self._bar)
        self.speak(language)

    def show_pages(self, pages: Sequence[Page], margin: Callable[[int], float]) -> None:
        """Show other pages, each with its margin in pt; that in sight stays in sight if there are so many."""
        self._pages, self._margin = tuple(pages), margin
        self._go(0)

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        self._language = language
        for button, (_, _, name) in zip(self._buttons, _WAYS, strict=True):
            button.setAccessibleName(say(name, language))
            button.setToolTip(plain_tip(button.accessibleName()))
        self.preview.setAccessibleName(say(Text("Export", "Preview"), language))
        self._tell()

    def _button(self, place: int, sign: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setFixedSize(scaled(_SIDE), scaled(_SIDE))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAutoRepeat(abs(by) == 1)
        self._ways.addButton(button, place)
        return button

    def _go_by_button(self, place: int) -> None:
        self._go(_WAYS[place][1])
        self.turned.emit()

    def _go_by_key(self, event: QKeyEvent) -> None:
        by = _KEYS.get(Qt.Key(event.key())) if event.modifiers() in _PLAIN else None
        if by is None or len(self._pages) < 2:
            event.ignore()
            return
        event.accept()
        self._go(by)
        self.turned.emit()

    def _go(self, by: int) -> None:
        """Show a page before or after the one in sight."""
        self.number = min(max(0, self.number + by), max(0, len(self._pages) - 1))
        if self._pages:
            self.preview.show_page(self._pages[self.number], self._margin(self.number))
        self._tell()

    def _tell(self) -> None:
        count, number = len(self._pages), self.number
        self._bar.setVisible(count > 1)
        place = Text("Export", "Page {number} of {count}")(number=number + 1, count=count)
        self._place.setText(say(place, self._language) if count > 1 else "")
        self.preview.setAccessibleDescription(self._place.text())
        for button, (_, by, _) in zip(self._buttons, _WAYS, strict=True):
            leads = number > 0 if by < 0 else number < count - 1
            if button.hasFocus() and not leads:
                self.preview.setFocus()  # where keys lead back
            button.setEnabled(leads)
