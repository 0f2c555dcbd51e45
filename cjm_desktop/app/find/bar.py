"""The bar over the map: what is looked for, how many there are, what takes its place."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.find.pattern import Wanted
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.labels import plain_label, plain_tip
from cjm_desktop.app.widgets.tips import ActionTip
from cjm_desktop.words import Language, Text, say

_WIDTH: Final = 480
_APART: Final = 12
_COUNT: Final = 84
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Way = Literal["case", "words", "regular"]
_WAYS: Final[dict[Way, tuple[str, Text]]] = {
    "case": ("Aa", Text("Find", "Match case and width")),
    "words": ("ab", Text("Find", "Whole words")),
    "regular": (".*", Text("Find", "Regular expression")),
}
"""Sign and name of what can be switched."""


@dataclass(frozen=True, slots=True)
class BarState:
    """What is written in the bar, and how it stands."""

    wanted: Wanted
    template: str
    is_open: bool
    replaces: bool
    writes: Literal["term", "template"] | None = None
    """The line that has the focus."""


class FindBar(QFrame):
    """Lies in the upper right corner of the widget it is given; asks for what it cannot do by signals."""

    wanted = Signal()
    """Something else is looked for, or in another way."""
    switched = Signal()
    """A way of looking was switched."""
    steps = Signal(int)
    """The next hit is wanted, or with -1 the one before."""
    replace = Signal()
    replace_all = Signal()
    closed = Signal()

    def __init__(self, over: QWidget, language: Language) -> None:
        super().__init__(over)
        self._over = over
        self._language: Language = language
        self.setProperty("role", "float")
        self.setAccessibleName(self._say(Text("Find", "Find and replace")))
        self.term = self._line(Text("Find", "Find"))
        """What is looked for."""
        self.template = self._line(Text("Find", "Replace with"))
        """What takes its place."""
        self._ways: dict[Way, QToolButton] = {way: self._switch(*said) for way, said in _WAYS.items()}
        self._count = plain_label("", "second")
        self._count.setFixedWidth(scaled(_COUNT))
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said = note("label")
        self._said.hide()
        self._back = self._button("↑", Text("Find", "Previous"), self._go_back)
        self._on = self._button("↓", Text("Find", "Next"), self._go_on)
        self._close = self._button("×", Text("Find", "Close (Esc)"), self.closed.emit)
        self._one = QPushButton(self._say(Text("Find", "Replace")))
        self._one.setToolTip(plain_tip(self._say(Text("Find", "Replace and go on (Enter)"))))
        self._one.clicked.connect(self.replace)
        self._all = QPushButton(self._say(Text("Find", "Replace all")))
        self._all.clicked.connect(self.replace_all)
        self._replacing = QWidget()
        self._grid = QGridLayout(self)
        self._arrange()
        self.term.textChanged.connect(self.wanted)
        over.installEventFilter(self)
        self.hide()

    def _arrange(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(2)
        for part in (self.term, *self._ways.values(), self._count, self._back, self._on, self._close):
            first.addWidget(part, 1 if part is self.term else 0)
        second = QHBoxLayout(self._replacing)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(6)
        second.addWidget(self.template, 1)
        second.addWidget(self._one)
        second.addWidget(self._all)
        grid = self._grid
        grid.setContentsMargins(10, 8, 8, 8)
        grid.setVerticalSpacing(6)
        grid.addLayout(first, 0, 0)
        grid.addWidget(self._replacing, 1, 0)
        grid.addWidget(self._said, 2, 0)

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _line(self, name: Text) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(self._say(name))
        line.setAccessibleName(self._say(name))
        line.installEventFilter(self)
        return line

    def _button(self, sign: str, name: Text, act: object) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setFixedWidth(scaled(28))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(self._say(name))
        button.setToolTip(plain_tip(self._say(name)))
        button.clicked.connect(act)
        return button

    def _switch(self, sign: str, name: Text) -> QToolButton:
        button = self._button(sign, name, self.wanted.emit)
        button.setCheckable(True)
        button.toggled.connect(self.switched)
        return button

    def give_tips(self, action: Callable[[str], QAction]) -> None:
        """Have the buttons say on which keys their commands are, given what returns an action by its id."""
        ways = {button: f"find-{way}" for way, button in self._ways.items()}
        for button, name in (
            ways | {self._back: "find-previous", self._on: "find-next", self._all: "replace-all"}
        ).items():
            ActionTip(button, action(name))

    def _go_on(self) -> None:
        self.steps.emit(1)

    def _go_back(self) -> None:
        self.steps.emit(-1)

    @property
    def looked_for(self) -> Wanted:
        """What is looked for, and how."""
        return Wanted(self.term.text(), *(button.isChecked() for button in self._ways.values()))

    def is_on(self, way: Way) -> bool:
        """Tell whether a way of looking is switched on."""
        return self._ways[way].isChecked()

    def switch(self, way: Way) -> None:
        """Look in another way."""
        self._ways[way].click()

    @property
    def state(self) -> BarState:
        """What is written here, and how."""
        writes = "term" if self.term.hasFocus() else "template" if self.template.hasFocus() else None
        return BarState(self.looked_for, self.template.text(), self.isVisible(), not self._replacing.isHidden(), writes)

    def take(self, state: BarState) -> None:
        """Be as another bar was, in silence."""
        wanted = state.wanted
        with QSignalBlocker(self.term):
            self.term.setText(wanted.term)
        self.template.setText(state.template)
        for button, on in zip(self._ways.values(), (wanted.case, wanted.words, wanted.regular), strict=True):
            button.setChecked(on)
        self._replacing.setVisible(state.replaces)
        if state.is_open:
            self._appear()
        if state.writes is not None:
            (self.term if state.writes == "term" else self.template).setFocus(Qt.FocusReason.OtherFocusReason)

    def come(self, *, replacing: bool) -> None:
        """Be there, with or without what replaces; what is written can be written over."""
        self._replacing.setVisible(replacing)
        self._appear()
        self.term.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.term.selectAll()

    def _appear(self) -> None:
        self.show()
        self._settle()
        self.raise_()

    def show_count(self, present: int | None, count: int) -> None:
        """Say how many there are, and which of them is looked at, counted from 0."""
        if not self.term.text():
            said = ""
        elif not count:
            said = self._say(Text("Find", "Not found"))
        elif present is None:
            said = self._say(Text("Find", "{count} found")(count=count))
        else:
            said = self._say(Text("Find", "{number} of {count}")(number=present + 1, count=count))
        self._count.setText(said)
        self.term.setAccessibleDescription(said)
        for button in (self._back, self._on, self._one, self._all):
            button.setEnabled(count > 0)

    def tell(self, text: Text | None, *, wrong: bool = False) -> None:
        """Say something below what is looked for, or nothing."""
        role = "complaint" if wrong else "label"
        if self._said.property("role") != role:
            self._said.setProperty("role", role)
            self._said.style().polish(self._said)
        self._said.setText("" if text is None else self._say(text))
        self._said.setAccessibleName(self._said.text())
        self._said.setVisible(text is not None)
        self._settle()

    @property
    def said(self) -> str:
        """What is said below what is looked for."""
        return self._said.text()

    def _settle(self) -> None:
        width = min(scaled(_WIDTH), self._over.width() - 2 * _APART)
        wraps = self._grid.hasHeightForWidth()  # only while something is said
        height = self._grid.totalHeightForWidth(width) if wraps else self._grid.totalSizeHint().height()
        self.setFixedWidth(width)
        self.resize(width, height)
        self.move(self._over.width() - width - _APART, _APART)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay in the corner; understand the keys of the lines."""
        if watched is self._over:
            if event.type() is QEvent.Type.Resize:
                self._settle()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(watched, event)
        return super().eventFilter(watched, event)

    def _press(self, line: QObject, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER:
            if line is self.template and not modifiers:
                self.replace.emit()
            else:
                self.steps.emit(-1 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Let Tab go round in the bar; from below it the map would have it."""
        parts = (
            self.term,
            self.template,
            *self._ways.values(),
            self._back,
            self._on,
            self._one,
            self._all,
            self._close,
        )
        stops = [part for part in parts if part.isVisible() and part.isEnabled()]
        here = next((place for place, part in enumerate(stops) if part.hasFocus()), -1)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Esc; keep to itself what is not meant for the map."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.accept()
        else:
            super().keyPressEvent(event)
