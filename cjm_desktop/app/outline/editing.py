"""The field in which the text of an entry or of a cell is edited where it stands."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cjm_desktop.canvas.editor import wrap_mode

Index = QModelIndex | QPersistentModelIndex
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_MOST_LINES: Final = 8
_LEAST_WIDTH: Final = 160
_STYLE: Final = "padding: 1px 2px; border-radius: 4px; min-height: 0"


class Field(QPlainTextEdit):
    """As high as its lines, over what stands below."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._is_new = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(_STYLE)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self._fit)

    def put(self, text: str) -> None:
        """Begin with a text, all of it selected, so that typing replaces it; once, and then it is the person's."""
        if not self._is_new:
            return
        self._is_new = False
        self.setWordWrapMode(wrap_mode(text))
        self.setPlainText("")
        self.insertPlainText(text)  # unlike the other it keeps line breaks within a part
        self.selectAll()
        self._fit()

    def begin(self, *, anew: bool) -> None:
        """Be about to take what is typed in place of all, or as a part behind those that are there."""
        if not anew:
            self.moveCursor(QTextCursor.MoveOperation.End)
            if self.toPlainText():
                self.insertPlainText("\n")

    def go_to(self, part: int) -> None:
        """Select a part, so that typing replaces it alone."""
        cursor = QTextCursor(self.document().findBlockByNumber(part))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def parts(self) -> list[str]:
        """Return what stands between one Enter and the next; Shift+Enter breaks the line within a part."""
        raw = self.document().toRawText()
        return [part.replace("\u2028", "\n") for part in raw.split("\u2029")]

    def take_composed(self) -> None:
        """Keep what an input method has composed."""
        QGuiApplication.inputMethod().commit()

    def _fit(self) -> None:
        lines = self.document().size().height()  # of a plain text it counts lines
        height = round(min(max(lines, 1), _MOST_LINES) * self.fontMetrics().lineSpacing()) + 12
        parent = self.parentWidget()
        room = parent.height() - self.y() if parent is not None else height
        self.resize(QSize(self.width(), max(min(height, room), self.minimumHeight())))


class Delegate(QStyledItemDelegate):
    """Opens the field. Ctrl+Enter ends it, as does Enter but where there are ``many`` parts: there it begins one."""

    wants_another = Signal()
    """Ctrl+Enter was pressed in a field of one part: something more of the same kind is wanted."""
    opened = Signal(QWidget, QPersistentModelIndex)
    """A field is open, for an index."""
    goes_on = Signal(bool)
    """Tab was pressed: whether one goes on, or back."""

    def __init__(self, parent: QObject, name: str, *, many: bool) -> None:
        super().__init__(parent)
        self._name = name
        self._many = many

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt's name
        """Return the field."""
        del option
        field = Field(parent, self._name)
        self.opened.emit(field, QPersistentModelIndex(index))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Begin with what stands there."""
        if isinstance(editor, Field):
            editor.put(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802 - Qt's name
        """Hand over what was written."""
        if isinstance(editor, Field):
            editor.take_composed()
            parts = editor.parts()
            model.setData(index, parts if self._many else "\n".join(parts))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 - Qt's name
        """Lie over the text, as wide as there is room."""
        del index
        area = option.rect
        view = editor.parentWidget()
        room = view.width() - area.left() if view is not None else area.width()
        width = max(area.width(), min(_LEAST_WIDTH, room))
        editor.setMinimumHeight(area.height())
        editor.setGeometry(area.left(), area.top(), width, max(area.height(), editor.height()))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """End the field, or go on in it."""
        if isinstance(event, QKeyEvent) and isinstance(editor, Field) and event.type() is QEvent.Type.KeyPress:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            is_enter = event.key() in _ENTER
            if is_enter and held == Qt.KeyboardModifier.ControlModifier:
                self._end(editor)
                if not self._many:
                    self.wants_another.emit()
                return True
            if is_enter and held == Qt.KeyboardModifier.NoModifier and not self._many:
                self._end(editor)
                return True
            if event.key() in _TABS:
                self._end(editor)
                self.goes_on.emit(event.key() == Qt.Key.Key_Tab)
                return True
        return super().eventFilter(editor, event)

    def _end(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
