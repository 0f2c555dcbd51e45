"""The dialog in which a file of data is looked at and understood, and shown what becomes of it before it does."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QProgressBar, QPushButton, QSplitter, QVBoxLayout, QWidget

from cjm_desktop.app.evidence.column_form import NOT_USED, ROLES, ColumnForm
from cjm_desktop.app.evidence.feeds import Which, Wishes
from cjm_desktop.app.evidence.heads import head_of
from cjm_desktop.app.evidence.latest import Latest
from cjm_desktop.app.evidence.looking import Looked, Wanted, looked_at, read_again
from cjm_desktop.app.evidence.made import Made
from cjm_desktop.app.evidence.meanings import Meanings
from cjm_desktop.app.evidence.naming import Named, name_rows, named_in, with_column, with_meaning
from cjm_desktop.app.evidence.option_bar import OptionBar
from cjm_desktop.app.evidence.preview import ColumnHead, DataPreview
from cjm_desktop.app.evidence.questions import answered, questions_of
from cjm_desktop.app.evidence.understood import Understood
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.labels import menu_text, plain_label
from cjm_desktop.edits.evidence import Fed
from cjm_desktop.interchange.evidence.cells import plain
from cjm_desktop.model.change import changed
from cjm_desktop.model.datasets import DATA_ROLES, DataColumn, DataRole, Dataset
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.progress import Progress
from cjm_desktop.words import Language, Text, say

_SIZE: Final = 1160, 780
_ROWS: Final = 60
"""Rows of the preview."""
_STEPS: Final = 1000
_IMPORT: Final = Text("Evidence", "Import evidence")
_REFRESH: Final = Text("Evidence", "Refresh evidence")


class EvidenceDialog(QDialog):
    """Changes nothing itself: ``fed`` is the map with the data, once the person has agreed."""

    def __init__(
        self, looked: Looked, journey: JourneyMap, colours: Colours, language: Language, parent: QWidget, *, again: bool
    ) -> None:
        """Show what a file most likely means in a map; ``again`` when it is newer than one that the map knows."""
        super().__init__(parent)
        self._journey = journey
        self._language: Language = language
        self._looked = looked
        self._dataset = looked.dataset
        self._reading = looked.seen.table.reading
        self._ticks = looked.ticks
        self._order: dict[tuple[str, str], int] = {}
        self.fed: Fed | None = None
        """What is made; none while nothing is."""
        self._meanings = Meanings(journey, language)
        self._file = plain_label("", "name")
        self._facts = plain_label("", "second")
        self._options = OptionBar(language)
        self._preview = DataPreview(colours, language)
        self._form = ColumnForm(self._meanings, language)
        self._understood = Understood(colours, language)
        self._made = Made(self._meanings, language)
        self._summary = plain_label("", "name")
        self._trouble = plain_label("", "complaint")
        self._bar = QProgressBar()
        into = Text("Evidence", "Refresh") if again else Text("Evidence", "Put into the map")
        self._begin = QPushButton(self._say(into))
        self._latest = Latest(self)
        self.setWindowTitle(self._say(_REFRESH if again else _IMPORT))
        self.resize(QSize(*map(scaled, _SIZE)).boundedTo(self.screen().availableSize()))
        self._arrange()
        self._listen()
        self._show_table()
        self._show(looked)
        self._preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        """End the work that is for nobody any more."""
        self._latest.stop()
        super().done(result)

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    # How it looks

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._file)
        head.addWidget(self._facts)
        head.addStretch()
        top = QWidget()
        above = QVBoxLayout(top)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(8)
        above.addWidget(self._preview, 1)
        above.addWidget(self._form)
        below = _halves(Qt.Orientation.Horizontal, (self._understood, 500), (self._made, 620))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._options)
        column.addWidget(_halves(Qt.Orientation.Vertical, (top, 310), (below, 310)), 1)
        for label in (self._summary, self._trouble):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addLayout(self._arrange_buttons())

    def _arrange_buttons(self) -> QHBoxLayout:
        cancel = QPushButton(self._say(Text("Evidence", "Cancel")))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._begin.setDefault(True)
        font = self._begin.font()
        font.setBold(True)  # as it is drawn: its width would be that of thin letters
        self._begin.setFont(font)
        self._begin.clicked.connect(self.accept)
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self._say(Text("Evidence", "Progress")))
        self._bar.setFixedWidth(scaled(200))
        self._bar.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self._bar)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._begin)
        return buttons

    def _listen(self) -> None:
        self._options.answered.connect(self._answer)
        self._preview.arrived.connect(self._show_column)
        self._preview.asked.connect(self._offer_roles)
        self._form.wanted.connect(self._want_column)
        self._understood.chosen.connect(self._name)
        self._made.ticked.connect(self._tick)
        self._made.wished.connect(self._wish)
        self._latest.done.connect(self._take)
        self._latest.failed.connect(self._fail)
        self._latest.advanced.connect(self._advance)

    # What the person says

    def _answer(self, key: str, value: object) -> None:
        """Read the file in another way; what its columns mean is found out anew where they are others."""
        self._reading = answered(self._reading, key, value)
        self._work(partial(read_again, self._looked, self._reading, self._wanted))

    def _offer_roles(self, column: int, place: QPoint) -> None:
        known = self._column(column)
        menu = QMenu(self)
        for role in ROLES:
            name = NOT_USED if role is None else DATA_ROLES[role]
            action = menu.addAction(menu_text(self._say(name)))
            action.setCheckable(True)
            action.setChecked(role == (None if known is None else known.says))
            action.triggered.connect(partial(self._give_role, column, role))
            if action.isChecked():
                menu.setActiveAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _give_role(self, column: int, role: DataRole | None, *_: object) -> None:
        known, name = self._column(column), self._looked.seen.table.heads[column]
        self._put(name, None if role is None else changed(known or DataColumn(name=name, says=role), says=role))

    def _want_column(self, wanted: DataColumn | None) -> None:
        self._put(self._looked.seen.table.heads[self._preview.column], wanted)

    def _put(self, name: str, wanted: DataColumn | None) -> None:
        self._change(with_column(self._dataset, self._looked.seen.table.heads, name, wanted))

    def _name(self, row: int, option: int | None) -> None:
        self._change(with_meaning(self._dataset, self._named()[row], self._meanings, option))

    def _tick(self, feed: Which, wanted: bool) -> None:
        self._ticks = {**self._ticks, feed: wanted}
        self._change(self._dataset)

    def _wish(self, wishes: Wishes) -> None:
        fields = {"quotes": wishes.quotes, "pick": wishes.pick, "evidence": wishes.evidence, "step": wishes.step}
        self._change(changed(self._dataset, **fields))

    def _change(self, dataset: Dataset) -> None:
        """Show at once what is meant now, and a moment later what it makes."""
        self._dataset = dataset
        self._show_plan()
        if self._reading == self._looked.seen.table.reading:
            self._work(partial(looked_at, self._looked.seen, self._wanted))
        else:
            self._work(partial(read_again, self._looked, self._reading, self._wanted))

    @property
    def _wanted(self) -> Wanted:
        return Wanted(self._journey, self._dataset, self._ticks)

    # What is found out beside the window

    def _work(self, work: Callable[[Progress], Looked]) -> None:
        self._begin.setEnabled(False)
        self._latest.wish(work)

    def _advance(self, done: float) -> None:
        self._bar.setVisible(done < 1)
        self._bar.setValue(round(done * _STEPS))

    def _take(self, looked: Looked) -> None:
        is_other = looked.seen is not self._looked.seen
        self._looked, self._dataset = looked, looked.dataset
        if is_other:
            self._show_table()
        self._show(looked)

    def _fail(self, why: Text) -> None:
        """Say why nothing can be made of it so; what is seen stays."""
        self._bar.hide()
        self.fed = None
        self._tell("", self._say(why))

    # What is seen

    def _column(self, place: int) -> DataColumn | None:
        name = self._looked.seen.table.heads[place]
        return next((column for column in self._dataset.plan if column.name == name), None)

    def _named(self) -> list[Named]:
        """Return the names in the order in which they were first seen: none goes away under a hand."""
        names = named_in(self._dataset, self._looked.names, self._looked.seen.table.count)
        return sorted(names, key=lambda each: self._order.setdefault(each.key, len(self._order)))

    def _show_table(self) -> None:
        """Show another table: its name, how it was read, and its first rows."""
        table = self._looked.seen.table
        self._order = {}
        self._reading = table.reading
        self._file.setText(excerpt(table.file))
        facts = Text("Evidence", "Rows: {rows} · columns: {columns}")
        self._facts.setText(self._say(facts(rows=table.count, columns=len(table.heads))))
        self._options.show_questions(questions_of(table))
        rows = [
            (number, [plain(cell) for cell in cells])
            for number, cells in zip(table.numbers, table.sample(_ROWS), strict=False)
        ]
        heads = self._heads()
        self._preview.show_rows(heads, rows)
        self._preview.go_to(next((place for place, head in enumerate(heads) if head.is_used), 0))

    def _heads(self) -> list[ColumnHead]:
        seen = self._looked.seen
        known = {column.name: column for column in self._dataset.plan}
        return [
            head_of(name, sort, known.get(name), self._meanings, self._language)
            for name, sort in zip(seen.table.heads, seen.sorts, strict=True)
        ]

    def _show_plan(self) -> None:
        """Show what columns and names mean."""
        self._preview.show_heads(self._heads())
        self._show_column(self._preview.column)
        self._understood.show_names(name_rows(self._named(), self._meanings, self._language))

    def _show_column(self, place: int) -> None:
        if place >= 0:
            seen = self._looked.seen
            self._form.show_column(seen.table.heads[place], self._column(place), seen.sorts[place].words)

    def _show(self, looked: Looked) -> None:
        """Show what is made."""
        self._bar.hide()
        self._show_plan()
        self._understood.show_found(looked.found, looked.remarks)
        columns = {head: place for place, head in enumerate(looked.seen.table.heads)}
        faults = [fault for fault in looked.found.faults if fault.column in columns]
        self._preview.mark({(fault.row, columns[fault.column]): self._say(fault.said) for fault in faults})
        self._made.show_made(looked)
        self.fed = looked.fed if looked.is_changed else None
        self._tell(self._made.summary(looked), "")
        self._begin.setEnabled(self.fed is not None)

    def _tell(self, summary: str, trouble: str) -> None:
        for label, text in ((self._summary, summary), (self._trouble, trouble)):
            label.setText(text)
            label.setVisible(bool(text))


def _halves(way: Qt.Orientation, *parts: tuple[QWidget, int]) -> QSplitter:
    """Return widgets beside or above each other, of which each can be given more room."""
    splitter = QSplitter(way)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(scaled(16))
    splitter.setStyleSheet("QSplitter::handle { background: transparent; }")
    for widget, _ in parts:
        splitter.addWidget(widget)
    splitter.setSizes([scaled(size) for _, size in parts])
    return splitter
