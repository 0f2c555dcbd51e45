"""A list of records that can be lengthened, shortened and reordered, with the form of the chosen one below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QToolButton, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import Desk, note
from cjm_desktop.app.inspector.form import Form
from cjm_desktop.app.inspector.removing import removes
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.model.ids import NewId, new_id
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

OnChosen = Callable[[QWidget, str | None], Text | str | None]
"""Does something with the chosen record; returns what is said of it, or the id of the record to be chosen."""


@dataclass(frozen=True, slots=True)
class Records:
    """What a list shows, by id and name, and what can be done with it."""

    title: Text
    named: Callable[[JourneyMap], Sequence[tuple[str, Text | str]]]
    add: Callable[[JourneyMap, NewId], JourneyMap]
    move: Callable[[JourneyMap, str, str | None], JourneyMap]
    """Takes the id before which the record goes, none for the end."""
    delete: Callable[[JourneyMap, str], JourneyMap]
    labels: tuple[Text, Text, Text]
    """Of the three in the history."""
    form: Callable[[str], Form]
    told: Callable[[JourneyMap, str], Text | None] = lambda _journey, _name: None
    """Says what deleting a record took with it, from the map before."""
    others: tuple[tuple[Text, Callable[[QWidget], str | None]], ...] = ()
    """Further buttons; what they do may return the id of a record to be chosen."""
    keys: tuple[tuple[Text, QKeySequence.StandardKey, OnChosen], ...] = ()
    """What is done by key or menu in the list."""
    height: int = 96
    """In pixels, of the list at most."""


class _List(QListWidget):
    """Lets Delete, and the keys of its actions, be about the chosen record."""

    wants_delete = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep its keys for the list: as commands of the window they would be about what is selected on the map."""
        if event.type() is QEvent.Type.ShortcutOverride and self._action_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def _action_of(self, event: QEvent) -> QAction | None:
        if not isinstance(event, QKeyEvent):
            return None
        pressed = QKeySequence(event.keyCombination())
        return next((action for action in self.actions() if pressed in action.shortcuts()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the chosen record to be deleted, or do what an action does."""
        action = self._action_of(event)
        if action is not None:
            action.trigger()
        elif removes(event):
            self.wants_delete.emit()
        else:
            super().keyPressEvent(event)


class Roster(QWidget):
    """The list, its buttons, and the form of the record chosen in it."""

    def __init__(self, desk: Desk, records: Records) -> None:
        super().__init__()
        self._desk = desk
        self._records = records
        self._named: list[tuple[str, str]] = []
        self._chosen: str | None = None
        self._form: Form | None = None
        self._title = title = note("heading")
        title.setText(desk.say(records.title))
        self._list = _List()
        self._list.setMaximumHeight(scaled(records.height))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.ensurePolished()  # else the rows are as low as without a stylesheet
        self._list.setAccessibleName(desk.say(records.title))
        self._list.currentRowChanged.connect(self._choose)
        self._list.wants_delete.connect(self._delete)
        self._list.addActions([self._action(*key) for key in records.keys])
        if records.keys:
            self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(4)
        self._button("+", Text("Inspector", "Add"), self._add)
        self._up = self._button("↑", Text("Inspector", "Move up"), self._move_up)
        self._down = self._button("↓", Text("Inspector", "Move down"), self._move_down)
        self._gone = self._button("−", Text("Inspector", "Delete"), self._delete)
        self._buttons.addStretch()
        for name, act in records.others:
            self._buttons.addWidget(self._other(name, act))
        self._news = note("second")
        self._news.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(title)
        self._column.addWidget(self._list)
        self._column.addLayout(self._buttons)
        self._column.addWidget(self._news)
        self.refresh()

    @property
    def list(self) -> QListWidget:
        """The list itself."""
        return self._list

    @property
    def chosen(self) -> str | None:
        """The id of the record whose form is shown."""
        return self._chosen

    def be_bare(self) -> None:
        """Leave the heading to those who cannot see that of the section around."""
        self._title.hide()

    def refresh(self) -> None:
        """Show what the map holds now."""
        named = [(name, self._desk.say(text)) for name, text in self._records.named(self._desk.document.journey)]
        if named != self._named:
            ids = [name for name, _ in named]
            row = ids.index(self._chosen) if self._chosen in ids else min(self._list.currentRow(), len(ids) - 1)
            with QSignalBlocker(self._list):
                self._list.clear()
                self._list.addItems([text for _, text in named])
                self._list.setCurrentRow(max(row, 0) if ids else -1)
            self._named = named
        self._choose(self._list.currentRow())
        if self._form is not None:
            self._form.refresh()

    def let_go(self) -> None:
        """Hear nothing more."""
        if self._form is not None:
            self._form.let_go()

    def _button(self, sign: str, name: Text, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setFixedSize(32, 28)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(f"{self._desk.say(name)}: {self._desk.say(self._records.title)}")
        button.setToolTip(plain_tip(self._desk.say(name)))
        button.clicked.connect(act)
        self._buttons.addWidget(button)
        return button

    def _other(self, name: Text, act: Callable[[QWidget], str | None]) -> QPushButton:
        button = QPushButton(self._desk.say(name))
        button.setProperty("role", "flat")
        button.clicked.connect(partial(self._do, act))
        return button

    def _action(self, name: Text, key: QKeySequence.StandardKey, act: OnChosen) -> QAction:
        action = QAction(self._desk.say(name), self._list)
        action.setShortcuts(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(partial(self._act, act))
        return action

    def _act(self, act: OnChosen, *_: object) -> None:
        done = act(self, self._chosen)
        self._tell(done if isinstance(done, Text) else None)
        self.go_to(done if isinstance(done, str) else None)

    def _do(self, act: Callable[[QWidget], str | None], *_: object) -> None:
        self.go_to(act(self))

    def go_to(self, record: str | None) -> bool:
        """Choose a record, and tell whether it is in the list."""
        ids = [name for name, _ in self._named]
        if record in ids:
            self._list.setCurrentRow(ids.index(record))
        return record in ids

    def begin(self) -> None:
        """Let the keys go to the first field of the chosen record."""
        if self._form is not None:
            self._form.begin()

    def take_focus(self) -> None:
        """Let the keys go to the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tell(self, news: Text | None) -> None:
        self._news.setVisible(news is not None)
        self._news.setText("" if news is None else self._desk.say(news))

    def _choose(self, row: int) -> None:
        chosen = self._named[row][0] if row >= 0 else None
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < len(self._named) - 1)
        self._gone.setEnabled(chosen is not None)
        if chosen == self._chosen:
            return
        self._chosen = chosen
        if self._form is not None:
            self._form.let_go()
            self._form.hide()
            self._form.deleteLater()
        self._form = None if chosen is None else self._records.form(chosen)
        if self._form is not None:
            self._column.addWidget(self._form)
            self._form.show()

    def _add(self) -> None:
        document = self._desk.document
        before = {name for name, _ in self._named}
        self._tell(None)
        document.apply(self._records.labels[0], self._records.add(document.journey, new_id))
        self._list.setCurrentRow(next(row for row, (name, _) in enumerate(self._named) if name not in before))

    def _move_up(self) -> None:
        self._move(self._named[self._list.currentRow() - 1][0])

    def _move_down(self) -> None:
        after = self._list.currentRow() + 2
        self._move(self._named[after][0] if after < len(self._named) else None)

    def _move(self, before: str | None) -> None:
        document = self._desk.document
        if self._chosen is not None:
            document.apply(self._records.labels[1], self._records.move(document.journey, self._chosen, before))

    def _delete(self) -> None:
        document = self._desk.document
        if self._chosen is not None:
            self._tell(self._records.told(document.journey, self._chosen))
            document.apply(self._records.labels[2], self._records.delete(document.journey, self._chosen))
