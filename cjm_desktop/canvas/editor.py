"""Writing on the sheet: a text field exactly where the text stands.

It begins on double click, F2, Enter or typing; ends on a click elsewhere, Enter or the loss of focus inside the window;
Esc takes everything back. Another window or a popup in front leaves it open, but takes over what an input method has
composed, which would be lost otherwise.
"""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QGraphicsItem, QGraphicsTextItem, QStyle, QStyleOptionGraphicsItem, QWidget

from cjm_desktop.canvas.overlays import ACCENT
from cjm_desktop.drawing.qt_fonts import load_fonts
from cjm_desktop.layout.fonts import stack
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.theme import Style
from cjm_desktop.words import Language

Caret = QPointF | Literal["all", "end"]
"""Where writing goes on: at a point of the sheet, at the end of the text, or in place of all of it."""
_LONGEST_WORD = 5000
_PADDING_X = 9.0
_PADDING_Y = 7.0
_STAYS_OPEN = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
_ENDS_COMPOSITION = (QEvent.Type.MouseButtonPress, QEvent.Type.FocusAboutToChange, QEvent.Type.FocusOut)
"""What comes to the view or its window before the focus goes or the cursor moves."""


def ui_font(language: Language, style: Style) -> QFont:
    """Return the faces of a map's language as a font for editing, in sheet units."""
    faces = stack(language, bold=style.bold)
    load_fonts(faces)
    families = {"CJMSans": "CJM Sans", "CJMSansSC": "CJM Sans SC", "CJMSansTC": "CJM Sans TC", "CJMEmoji": "CJM Emoji"}
    font = QFont([families[face.name.split("-")[0]] for face in faces])
    font.setPixelSize(round(style.size))
    font.setBold(style.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def wrap_mode(text: str) -> QTextOption.WrapMode:
    """Break lines where they break on the sheet; words without end anywhere, for Qt would take minutes."""
    endless = any(len(word) > _LONGEST_WORD for word in text.split())
    return QTextOption.WrapMode.WrapAnywhere if endless else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


class TextEditor(QGraphicsTextItem):
    """Edits one text; the box grows over its neighbours while it is open."""

    def __init__(
        self,
        text: str,
        area: Area,
        style: Style,
        language: Language,
        finished: Callable[[str | None], None],
        *,
        one_line: bool,
    ) -> None:
        """Open over an area of the sheet; ``finished`` takes the new text, none when it is as before."""
        super().__init__()
        self._finished = finished
        self._one_line = one_line
        self._least = area.bottom - area.top
        self._closed = False
        self.setFont(ui_font(language, style))
        self.setDefaultTextColor(QColor("#1B2430"))
        document = self.document()
        document.setDocumentMargin(0)
        self._wrap(text)
        self.setPlainText(text)
        self._before = self._text
        self.setTextWidth(max(40.0, area.right - area.left - 2 * _PADDING_X))
        self.setPos(area.left + _PADDING_X, area.top + _PADDING_Y)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
        for control in self.children():
            # What is pasted brings no looks and no pictures.
            control.setProperty("acceptRichText", False)  # noqa: FBT003 - the value of the property
        self.setZValue(50)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        document.contentsChanged.connect(self.prepareGeometryChange)

    def _wrap(self, text: str) -> None:
        option = QTextOption()
        option.setWrapMode(wrap_mode(text))
        self.document().setDefaultTextOption(option)

    def put_caret(self, caret: Caret) -> None:
        """Go on somewhere in the text."""
        cursor = self.textCursor()
        if isinstance(caret, QPointF):
            layout = self.document().documentLayout()
            cursor.setPosition(layout.hitTest(self.mapFromScene(caret), Qt.HitTestAccuracy.FuzzyHit))
        elif caret == "end":
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            cursor.select(QTextCursor.SelectionType.Document)
        self.setTextCursor(cursor)

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the text with its padding, at least as high as what it covers."""
        box = super().boundingRect().adjusted(-_PADDING_X, -_PADDING_Y, _PADDING_X, _PADDING_Y)
        return box.united(QRectF(box.x(), box.y(), box.width(), self._least)).adjusted(-2, -2, 2, 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget) -> None:
        """Draw a white field with a frame behind the text."""
        pen = QPen(ACCENT, 2)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(QBrush(QColor("#FFFFFF")))
        painter.drawRoundedRect(self.boundingRect().adjusted(2, 2, -2, -2), 5, 5)
        option.state = QStyle.StateFlag.State_None  # our frame tells the focus
        super().paint(painter, option, widget)

    def sceneEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave alone what an input method has begun to compose: Qt would end it as the text gets the focus."""
        if event.type() is QEvent.Type.FocusIn:
            return QGraphicsItem.sceneEvent(self, event)
        return super().sceneEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Finish on Ctrl+Enter, on Enter in a field of one line, break lines on Alt+Enter, take back on Esc."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._wrap(self._text + QGuiApplication.clipboard().text())
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.close(keep=False)
        elif enter and (self._one_line or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.close(keep=True)
        elif enter and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.textCursor().insertBlock()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Finish when something else in the window is meant."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS_OPEN:
            self.close(keep=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep what is composed before anything that lets Qt ask the input method to commit: many drop it then."""
        if event.type() in _ENDS_COMPOSITION and self.hasFocus():
            self._take_composed()
        return super().eventFilter(watched, event)

    def close(self, *, keep: bool) -> None:
        """End the editing, once."""
        if self._closed:
            return
        self._take_composed()
        self._closed = True
        text = self._text
        self._finished(text if keep and text != self._before else None)

    @property
    def written(self) -> str | None:
        """What stands here, with what an input method has composed so far; none when it is as before."""
        text, block = self._text, self.textCursor().block()
        composed, place = block.layout().preeditAreaText(), block.position() + block.layout().preeditAreaPosition()
        with_it = text[:place] + composed + text[place:]
        return with_it if with_it != self._before else None

    @property
    def _text(self) -> str:
        """What stands here; unlike Qt's plain text it keeps spaces that do not break."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def _take_composed(self) -> None:
        """Keep what an input method has composed; where it does not hand it over or drops it, as it stands."""
        composed, before = self.textCursor().block().layout().preeditAreaText(), self._text
        QGuiApplication.inputMethod().commit()
        if composed and self._text == before:
            taken = QInputMethodEvent()
            taken.setCommitString(composed)
            self.inputMethodEvent(taken)
