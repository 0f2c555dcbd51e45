"""Fields that show a value of the map, and bring what a person makes of it back into the map."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from pydantic import ValidationError
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from cjm_desktop.app.files.links import Links
from cjm_desktop.document import Document
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Language, Text, say

V = TypeVar("V")

_CHANGE: Final = Text("Edit", "Change: {field}")
DIFFERENT: Final = Text("Field", "Different")
_BACK: Final = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Why a field has the focus again that it never lost to another: no new visit."""


def _nothing() -> None:
    pass


def _never(_journey: JourneyMap) -> bool:
    return False


def _always_the_same() -> Hashable:
    return None


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
    subject: Callable[[], Hashable] = _always_the_same
    """Which records it is about now, where that changes: what was begun with others has ended then."""


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
        self._visit = object()
        self._end_draft: Callable[[], None] = _nothing
        self._subject: object = binding.subject()
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
        """Show what the map holds now, if that is something else than before, or about something else."""
        before = self._value, self._differs, self._subject
        self._look(self._desk.document.journey)
        self._subject = self.binding.subject()
        if self._subject != before[2]:
            self._begin()
        if (self._value, self._differs, self._subject) != before:
            self._end_draft()
            self._complain("")
            self._show()

    def forget(self) -> None:
        """Take what is there next for something else, whatever it is."""
        self._subject = object()

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
        self._end_draft()
        self._editor.removeEventFilter(self)
        self._editor.blockSignals(True)  # noqa: FBT003 - Qt's own

    def give(self, value: V) -> None:
        """Bring a person's value into the map, or say why that is not possible."""
        document = self._desk.document
        self._end_draft()
        try:
            journey = self.binding.write(document.journey, value)
        except (ValidationError, Fault) as error:
            self._complain(self._desk.say(complaint(error)))
            return
        self._complain("")
        self._look(journey)
        document.apply(_CHANGE(field=self.binding.label), journey, (self.binding.key, self._visit))

    def _draft(self, value: V) -> None:
        """Let a value be known that is not complete yet; ``give`` ends that."""
        self._end_draft()
        write = self.binding.write
        self._end_draft = self._desk.document.drafts.begin(lambda journey: write(journey, value))

    def _begin(self) -> None:
        """Have what is given next be a step of its own."""
        self._visit = object()

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))
        self._editor.setAccessibleDescription(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Commit what is composed before the focus leaves; leave undo to the map, and the wheel to the panel."""
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.FocusAboutToChange:  # then Qt asks to commit
                self._take_composed()
            case _ if watched is not self._editor:
                pass  # of the window only that matters
            case QEvent.Type.InputMethod if isinstance(event, QInputMethodEvent):
                self._composed = event.preeditString()
                self._committed = event.commitString() or self._committed
            case QEvent.Type.FocusIn if isinstance(event, QFocusEvent):
                if event.reason() not in _BACK:
                    self._begin()
                self.window().windowHandle().installEventFilter(self)
            case QEvent.Type.FocusOut:
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


AnyField = Field[Any]
