"""The field of tags: a chip for each, and a line to write another one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import Binding, Desk, Field
from cjm_desktop.app.inspector.ticks import Ticks
from cjm_desktop.app.widgets.flow_layout import FlowLayout
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text


class TagsField(Field[Ticks]):
    """Enter or a comma adds what is written; a chip that is pressed goes. Chips of only some cards are dashed."""

    def __init__(self, desk: Desk, binding: Binding[Ticks], known: Callable[[JourneyMap], list[str]]) -> None:
        self._line = QLineEdit()
        self._line.setPlaceholderText(desk.say(Text("Inspector", "Add a tag")))
        self._known = known
        self._offered = QStringListModel(self._line)
        completer = QCompleter(self._offered, self._line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._line.setCompleter(completer)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 4)
        super().__init__(desk, binding, self._line)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self._chips)
        self._line.textEdited.connect(self._typed)
        self._line.editingFinished.connect(self._add)

    def _begin(self) -> None:
        """Offer the tags that the map has by now."""
        super()._begin()
        if self._line.hasFocus():
            self._offered.setStringList(self._known(self._desk.document.journey))

    def _typed(self, text: str) -> None:
        if text.endswith((",", "，", "、")):
            self._line.setText(text[:-1])
            self._add()
        elif text.strip():
            self._draft({text.strip(): True})
        else:
            self._end_draft()

    def _add(self) -> None:
        tag = self._line.text().strip()
        if tag:
            self._begin()
            with QSignalBlocker(self._line):
                self._line.clear()
            self.give({tag: True})
            self._show()

    def _remove(self, tag: str) -> None:
        self._begin()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.give({tag: False})
        self._show()

    def show_value(self, value: Ticks) -> None:
        """Show a chip for each tag."""
        for chip in self._chips.findChildren(QToolButton):
            chip.hide()
            chip.deleteLater()
        for tag, everywhere in value.items():
            chip = self._chip(tag, everywhere=bool(everywhere))
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(value))

    def _chip(self, tag: str, *, everywhere: bool) -> QToolButton:
        chip = QToolButton()
        chip.setText(f"{tag} ×".replace("&", "&&"))
        chip.setProperty("role", "chip" if everywhere else "chip of some")
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        remove = Text("Inspector", "Remove the tag {tag}") if everywhere else _OF_SOME
        chip.setToolTip(plain_tip(self._desk.say(remove(tag=tag))))
        chip.setAccessibleName(self._desk.say(remove(tag=tag)))
        chip.clicked.connect(partial(self._remove, tag))
        return chip


_OF_SOME = Text("Inspector", "Remove the tag {tag}, which only some have")
