"""A form: a heading, and parts below each other that follow the map."""

from collections.abc import Callable, Hashable
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import Binding, Desk, Field, note
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

Heading = Callable[[JourneyMap], Text | str]


class Part(Protocol):
    """What stands in a form."""

    def refresh(self) -> None:
        """Show what the map holds now."""
        ...

    def let_go(self) -> None:
        """Hear nothing more."""
        ...


class Form(QWidget):
    """Parts under a heading, each of them a widget; a form is one itself."""

    def __init__(self, desk: Desk, heading: Heading | None = None) -> None:
        super().__init__()
        self.desk = desk
        self._heading = heading
        self._parts: list[Part] = []
        self._closed: tuple[Callable[[JourneyMap], bool], tuple[Part, ...]] | None = None
        self._why = note("second")
        self._title = note("heading")
        if heading is None:
            self._title.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._title)
        self._say_heading()

    def add(self, *parts: Part) -> None:
        """Add parts side by side, equally wide; a label of two lines does not move its editor out of the row."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in parts:
            self._parts.append(part)
            if isinstance(part, QWidget) and len(parts) > 1:
                part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
                row.addWidget(part, 1, Qt.AlignmentFlag.AlignBottom)
            elif isinstance(part, QWidget):
                row.addWidget(part)
        self._column.addLayout(row)
        self._open_or_close()

    def begin(self) -> None:
        """Let the keys go to the first part."""
        first = next((part for part in self._parts if isinstance(part, QWidget)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def explain(self, text: Text) -> None:
        """Add a sentence for a person who looks for more."""
        sentence = note("second")
        sentence.setText(self.desk.say(text))
        self._column.addWidget(sentence)

    def close_when(self, holds: Callable[[JourneyMap], bool], why: Text, *free: Part) -> None:
        """Let nothing be changed while something holds, beside what is ``free``, and say why."""
        self._closed = holds, free
        self._why.setText(self.desk.say(why))
        self._column.insertWidget(1, self._why)
        self._open_or_close()

    def refresh(self) -> None:
        """Show what the map holds now."""
        self._say_heading()
        for part in self._parts:
            part.refresh()
        self._open_or_close()

    def _open_or_close(self) -> None:
        if self._closed is None:
            return
        holds, free = self._closed
        is_closed = holds(self.desk.document.journey)
        self._why.setVisible(is_closed)
        for part in self._parts:
            if isinstance(part, QWidget) and part not in free:
                part.setEnabled(not is_closed)

    def let_go(self) -> None:
        """Hear nothing more; the form is about to go."""
        for part in self._parts:
            part.let_go()

    def _say_heading(self) -> None:
        if self._heading is not None:
            self._title.setText(self.desk.say(self._heading(self.desk.document.journey)))


def put_away(form: Form) -> None:
    """Hide a form. Nothing is heard of what loses the focus in it; fields show the map anew when it comes again."""
    parts = form.findChildren(QObject)
    for part in parts:
        part.blockSignals(True)  # noqa: FBT003 - Qt's own
    form.hide()
    focus = QApplication.focusWidget()
    if focus is not None and form.isAncestorOf(focus):
        focus.clearFocus()  # Qt leaves it there when nothing else takes it
    for part in parts:
        part.blockSignals(False)  # noqa: FBT003 - Qt's own
        if isinstance(part, Field):
            part.forget()


def share_binding(
    name: str,
    read: Callable[[JourneyMap], float | None],
    write: Callable[[JourneyMap, float | None], JourneyMap],
) -> Binding[float | None]:
    """Return the binding of a part of all customers (0 to 1), shown in per cent."""

    def percent(journey: JourneyMap) -> float | None:
        share = read(journey)
        return None if share is None else round(share * 100, 1)

    def with_percent(journey: JourneyMap, percent: float | None) -> JourneyMap:
        return write(journey, None if percent is None else percent / 100)

    return Binding(Text("Inspector", "Share of the customers"), ("share", name), percent, with_percent)


def lines_binding(
    label: Text,
    key: Hashable,
    read: Callable[[JourneyMap], tuple[str, ...]],
    write: Callable[[JourneyMap, tuple[str, ...]], JourneyMap],
) -> Binding[str]:
    """Return the binding of a list that is written one a line; empty lines say nothing."""
    return Binding(
        label,
        key,
        lambda journey: "\n".join(read(journey)),
        lambda journey, lines: write(journey, tuple(line for line in lines.split("\n") if line.strip())),
    )
