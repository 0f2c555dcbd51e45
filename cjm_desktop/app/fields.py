"""Fields that show a value of the map, and bring what a person makes of it back into the map."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from pydantic import ValidationError
from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.links import Links
from cjm_desktop.canvas.editor import wrap_mode
from cjm_desktop.document import Document
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Language, Text, say

V = TypeVar("V")
Said = Text | str | Callable[[JourneyMap], Text | str]
"""What is always said, or what is said as the map is now."""
Option = tuple[V, Text | str]
"""A value and what it is called."""

_CHANGE: Final = Text("Edit", "Change: {field}")
DIFFERENT: Final = Text("Field", "Different")


def _never(_journey: JourneyMap) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Desk:
    """What every field works on: the open map, in the language of the window."""

    document: Document
    language: Language
    folded: set[str]
    """The sections of long forms that are folded away."""
    library: Path
    """Where personas are kept for all maps."""
    export_persona: Callable[[str], None]
    """Offers to make the sheet of a persona."""
    links: Links | None = None
    """Finds the maps that are linked; none where there is no window."""

    def say(self, text: Text | str) -> str:
        """Return what a text says here; what people wrote stays as it is."""
        return say(text, self.language) if isinstance(text, Text) else text


@dataclass(frozen=True)  # no slots: Python 3.11 cannot make generic ones
class Binding(Generic[V]):
    """Which value a field shows, and how another one comes into the map.

    ``write`` raises ``ValidationError`` or ``Fault`` for a value that is not possible. ``key`` names field and record:
    what is typed there in one visit is one step of the history.
    """

    label: Text
    key: Hashable
    read: Callable[[JourneyMap], V]
    write: Callable[[JourneyMap, V], JourneyMap]
    differs: Callable[[JourneyMap], bool] = _never
    """Whether the field stands for several records that do not all have the value that is read."""


def complaint(error: ValidationError | Fault) -> Text:
    """Return in one sentence why a value is not possible."""
    if isinstance(error, Fault):
        return error.text
    first = error.errors(include_url=False, include_input=False)[0]
    most = first.get("ctx", {}).get("max_length")
    if most is None:
        return Text("Field", "This is not possible here; the map keeps what it had.")
    return Text("Field", "This is too long: {most} characters fit. The map keeps what it had.")(most=most)


def note(role: str) -> QLabel:
    """Return an empty line of text that wraps and never takes what people wrote for markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label


class Field(QWidget, Generic[V]):
    """A label, an editor, and below it what is wrong with what was typed.

    It follows the map as long as the map changes; what is being typed stays as it is typed.
    """

    def __init__(self, desk: Desk, binding: Binding[V], editor: QWidget) -> None:
        super().__init__()
        self.binding = binding
        self._desk = desk
        self._editor = editor
        self._composed = self._committed = ""
        self._visit = 0
        name = desk.say(binding.label)
        self._label = label = note("label")
        label.setText(name)
        label.setBuddy(editor)
        editor.setAccessibleName(name)
        self.setFocusProxy(editor)
        editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel
        self.complaint = note("complaint")
        self.complaint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (label, editor, self.complaint):
            column.addWidget(part)
        column.addStretch()
        editor.installEventFilter(self)
        self._look(desk.document.journey)
        self._show()

    def be_bare(self) -> None:
        """Leave the label to those who cannot see what stands around the field."""
        self._label.hide()

    def show_value(self, value: V) -> None:
        """Show a value without taking it for one that a person gave."""
        raise NotImplementedError

    def show_difference(self) -> None:
        """Show that several records have different values."""
        raise NotImplementedError

    def _look(self, journey: JourneyMap) -> None:
        self._value, self._differs = self.binding.read(journey), self.binding.differs(journey)

    def _show(self) -> None:
        if self._differs:
            self.show_difference()
        else:
            self.show_value(self._value)

    def refresh(self) -> None:
        """Show what the map holds now, if that is something else than before."""
        before = self._value, self._differs
        self._look(self._desk.document.journey)
        if (self._value, self._differs) != before:
            self._complain("")
            self._show()

    def _take_composed(self) -> None:
        """Take over what an input method still composes; libpinyin for one drops it when asked to commit."""
        composed, self._committed = self._composed, ""
        if composed:
            QGuiApplication.inputMethod().commit()
            if not self._committed:
                event = QInputMethodEvent()
                event.setCommitString(composed)
                QApplication.sendEvent(self._editor, event)
                QGuiApplication.inputMethod().reset()

    def let_go(self) -> None:
        """Hear nothing more; the field is about to go."""
        self._editor.blockSignals(True)  # noqa: FBT003 - Qt's own

    def give(self, value: V) -> None:
        """Bring a person's value into the map, or say why that is not possible."""
        document = self._desk.document
        try:
            journey = self.binding.write(document.journey, value)
        except (ValidationError, Fault) as error:
            self._complain(self._desk.say(complaint(error)))
            return
        self._complain("")
        self._look(journey)
        document.apply(_CHANGE(field=self.binding.label), journey, (self.binding.key, self._visit))

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))
        self._editor.setAccessibleDescription(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Commit what is composed before the focus leaves; leave undo to the map, and the wheel to the panel."""
        match event.type():
            case QEvent.Type.InputMethod if isinstance(event, QInputMethodEvent):
                self._composed = event.preeditString()
                self._committed = event.commitString() or self._committed
            case QEvent.Type.FocusIn:
                self._visit += 1
                self.window().windowHandle().installEventFilter(self)
            case QEvent.Type.FocusOut:
                self._take_composed()
            case QEvent.Type.MouseButtonPress | QEvent.Type.FocusAboutToChange:  # then Qt asks to commit
                self._take_composed()
            case QEvent.Type.Wheel if not self._editor.hasFocus():
                event.ignore()
                return True
            case QEvent.Type.ShortcutOverride | QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
                    event.ignore()
                    return True
            case _:
                pass
        return super().eventFilter(watched, event)


class LineField(Field[str]):
    """One line of text. ``at_once`` is false for what means nothing until it is complete, as a date."""

    def __init__(self, desk: Desk, binding: Binding[str], *, at_once: bool = True, placeholder: Said = "") -> None:
        self._line = QLineEdit()
        self._placeholder = placeholder
        super().__init__(desk, binding, self._line)
        if at_once:
            self._line.textEdited.connect(self.give)
        else:
            self._line.editingFinished.connect(self._finish)

    def _finish(self) -> None:
        if self._line.text() or not self._differs:
            self.give(self._line.text())
            if not self.complaint.text():
                self._show()

    def show_difference(self) -> None:
        """Say that there are different texts."""
        self._line.clear()
        self._line.setPlaceholderText(self._desk.say(DIFFERENT))

    def refresh(self) -> None:
        """Show what the map holds now, and what it would say without."""
        super().refresh()
        if not self._differs:
            self._say_placeholder()

    def _say_placeholder(self) -> None:
        said = self._placeholder
        if not isinstance(said, Text | str):
            said = said(self._desk.document.journey)
        self._line.setPlaceholderText(self._desk.say(said))

    def show_value(self, value: str) -> None:
        """Show a text, with the cursor where it was."""
        self._say_placeholder()
        place = self._line.cursorPosition()
        self._line.setText(value)
        self._line.setCursorPosition(min(place, len(value)) if self._line.hasFocus() else 0)


class ProseField(Field[str]):
    """Text of several lines."""

    def __init__(self, desk: Desk, binding: Binding[str], *, height: int = 72) -> None:
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setUndoRedoEnabled(False)
        self._text.setFixedHeight(height)
        super().__init__(desk, binding, self._text)
        self._text.textChanged.connect(self._typed)

    def _typed(self) -> None:
        if self._text.toPlainText() != self._shown:  # a composition changes the look alone
            self._shown = self._text.toPlainText()
            self.give(self._shown)

    def show_difference(self) -> None:
        """Say that there are different texts."""
        self.show_value("")
        self._text.setPlaceholderText(self._desk.say(DIFFERENT))

    def show_value(self, value: str) -> None:
        """Show a text, with the cursor where it was."""
        self._text.setPlaceholderText("")
        place = self._text.textCursor().position()
        with QSignalBlocker(self._text):
            self._text.setWordWrapMode(wrap_mode(value))
            self._text.setPlainText(value)
        self._shown = self._text.toPlainText()
        cursor = self._text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if place < cursor.position():
            cursor.setPosition(place)
        self._text.setTextCursor(cursor)


class ChoiceField(Field[V]):
    """One of several values."""

    def __init__(self, desk: Desk, binding: Binding[V], options: Sequence[Option[V]]) -> None:
        self._values = [value for value, _ in options]
        self._choice = QComboBox()
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.setMinimumContentsLength(6)
        self._choice.setPlaceholderText(desk.say(DIFFERENT))
        self._choice.addItems([desk.say(name) for _, name in options])
        super().__init__(desk, binding, self._choice)
        self._choice.currentIndexChanged.connect(self._chosen)

    def _chosen(self, index: int) -> None:
        if index >= 0:
            self.give(self._values[index])

    def show_difference(self) -> None:
        """Choose none: the place is taken by what says so."""
        with QSignalBlocker(self._choice):
            self._choice.setCurrentIndex(-1)

    def show_value(self, value: V) -> None:
        """Show the value's name."""
        with QSignalBlocker(self._choice):
            self._choice.setCurrentIndex(self._values.index(value) if value in self._values else -1)


class TypedChoiceField(Field[str]):
    """A text that is mostly one of some known ones."""

    def __init__(self, desk: Desk, binding: Binding[str], known: Sequence[str]) -> None:
        self._choice = QComboBox()
        self._choice.setEditable(True)
        self._choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._choice.setMinimumContentsLength(6)
        self._choice.addItems(known)
        super().__init__(desk, binding, self._choice)
        self._choice.currentTextChanged.connect(self.give)

    def show_value(self, value: str) -> None:
        """Show a text."""
        with QSignalBlocker(self._choice):
            self._choice.setCurrentText(value)


AnyField = Field[Any]
