"""The data that the map knows: what each feeds; a newer file refreshes it, or the link to it is removed."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from cjm_desktop.app.evidence.dataset_rows import DatasetRow
from cjm_desktop.app.evidence.importing import Place, choose_data, import_data
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.labels import plain_label, plain_tip
from cjm_desktop.edits.datasets import remove_dataset
from cjm_desktop.layout.names import lane_words
from cjm_desktop.model.datasets import MEASURES, Dataset, Feed
from cjm_desktop.model.kinds import EVIDENCE
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Language, Text, say
from cjm_desktop.words.numbers import say_number

_SIZE: Final = 620, 420
_NONE: Final = Text(
    "Evidence",
    "No data in this map yet. “Import evidence…” brings in surveys, interviews, web analytics and support data from "
    "CSV and XLSX; then a newer file refreshes them here.",
)
_HOW: Final = Text("Evidence", "A newer file with the same columns refreshes curves, figures and quotes in one step.")
_UNTITLED: Final = Text("Evidence", "Dataset {number}")
_ROWS: Final = Text("Evidence", "rows: {count}")
_FED: Final = Text("Evidence", "{measure} in “{lane}”")
_CARDS: Final = Text("Evidence", "quotes: {count}")
_UNFED: Final = Text("Evidence", "Nothing in the map comes from it any more.")
_REMOVE: Final = Text("Edit", "Remove the link to data")


class DatasetsDialog(QDialog):
    """Every change is a step of the map's history, at once."""

    def __init__(self, place: Place, folder: Path) -> None:
        super().__init__(place.window)
        self._place = replace(place, window=self)
        self._folder = folder
        self._language: Language = place.language
        self._list = QListWidget()
        self._list.setAccessibleName(self._say(Text("Evidence", "Datasets")))
        self._list.setItemDelegate(DatasetRow(self))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._news = plain_label("", "second")
        self._news.setWordWrap(True)
        self._refresh = QPushButton(self._say(Text("Evidence", "Refresh with a newer file…")))
        self._remove = QPushButton(self._say(Text("Evidence", "Remove the link")))
        self._remove.setToolTip(self._say(Text("Evidence", "Curves, figures and quotes stay as they are")))
        self._import = QPushButton(self._say(Text("Evidence", "Import evidence…")))
        self.setWindowTitle(self._say(Text("Evidence", "Datasets")))
        self.resize(*map(scaled, _SIZE))
        self._arrange()
        self._list.currentRowChanged.connect(self._show_state)
        self._list.itemActivated.connect(self._renew)
        self._refresh.clicked.connect(self._renew)
        self._remove.clicked.connect(self._forget)
        self._import.clicked.connect(self._add)
        self._show(0)

    @property
    def _journey(self) -> JourneyMap:
        return self._place.canvas.document.journey

    @property
    def _chosen(self) -> Dataset | None:
        row = self._list.currentRow()
        return self._journey.datasets[row] if 0 <= row < len(self._journey.datasets) else None

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _arrange(self) -> None:
        close = QPushButton(self._say(Text("Evidence", "Close")))
        close.clicked.connect(self.reject)
        for button in (self._refresh, self._remove, self._import, close):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        for button in (self._refresh, self._remove):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self._import, close):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._news)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)

    def _show(self, row: int) -> None:
        datasets = self._journey.datasets
        self._list.clear()
        for number, dataset in enumerate(datasets, 1):
            name = excerpt(dataset.title) or self._say(_UNTITLED(number=number))
            lines = name, self._facts(dataset), self._fed(dataset)
            item = QListWidgetItem("\n".join(lines))
            item.setToolTip(plain_tip(item.text()))
            self._list.addItem(item)
        self._news.setText(self._say(_HOW if datasets else _NONE))
        self._list.setVisible(bool(datasets))
        self._list.setCurrentRow(min(row, len(datasets) - 1))
        self._show_state()
        (self._list if datasets else self._import).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self, *_: object) -> None:
        for button in (self._refresh, self._remove):
            button.setEnabled(self._chosen is not None)

    def _facts(self, dataset: Dataset) -> str:
        day = "" if dataset.date is None else self._say(Text("Evidence", "{date}")(date=dataset.date))
        basis = "" if dataset.evidence is None else self._say(EVIDENCE[dataset.evidence])
        return " · ".join(filter(None, (basis, day, self._say(_ROWS(count=say_number(dataset.rows))))))

    def _fed(self, dataset: Dataset) -> str:
        lanes = {lane.id: lane_words(lane, self._journey.language)[0] for lane in self._journey.lanes}
        fed = [self._said(feed, lanes[feed.lane]) for feed in dataset.feeds if feed.lane in lanes]
        there = {card.id for card in cards_of(self._journey)}
        quotes = sum(card in there for card in dataset.cards)
        if quotes:
            fed.append(self._say(_CARDS(count=say_number(quotes))))
        return " · ".join(fed) or self._say(_UNFED)

    def _said(self, feed: Feed, lane: str) -> str:
        return self._say(_FED(measure=MEASURES[feed.measure], lane=excerpt(lane)))

    # What can be done

    def _add(self) -> None:
        path = choose_data(self._place, self._folder)
        if path is not None and import_data(self._place, path):
            self._show(len(self._journey.datasets) - 1)

    def _renew(self, *_: object) -> None:
        known = self._chosen
        path = None if known is None else choose_data(self._place, self._folder)
        if path is not None and import_data(self._place, path, known):
            self._show(self._list.currentRow())

    def _forget(self) -> None:
        known = self._chosen
        if known is not None:
            document = self._place.canvas.document
            document.apply(_REMOVE, remove_dataset(document.journey, known.id))
            self._show(self._list.currentRow())
