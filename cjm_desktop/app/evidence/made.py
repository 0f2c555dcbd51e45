"""What is made of data: what of it is wanted, and below its figures and quotes as they will be."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.app.evidence.feeds import FeedsForm, Wishes, which
from cjm_desktop.app.evidence.grid import Grid
from cjm_desktop.app.evidence.looking import Looked
from cjm_desktop.app.evidence.meanings import Meanings
from cjm_desktop.app.evidence.naming import is_placed
from cjm_desktop.app.evidence.outcome import figure_table, quote_table, series_name, summary
from cjm_desktop.app.evidence.tabs import Tabs
from cjm_desktop.model.datasets import Dataset
from cjm_desktop.words import Language, Text, say

_FIGURES: Final = Text("Evidence", "Figures")
_NOTHING: Final = Text(
    "Evidence", "Nothing is made of it yet: say which columns hold ratings, durations, outcomes or comments."
)
_UNKNOWN: Final = Text(
    "Evidence", "No name in the data means a place of the map yet: choose at the left what the names mean on it."
)
_NOWHERE: Final = Text(
    "Evidence", "The rows name no place of the map: choose to which step they belong, or which column names it."
)

_NO_STEPS: Final = Text("Evidence", "The map has no steps yet, to which data could belong. Make some, then import it.")
_KNOWN: Final = Text("Evidence", "The map says all of this already.")


class Made(QWidget):
    """Shows it before it happens."""

    ticked = Signal(object, bool)
    """What a feed measures and whose answers, and whether it is wanted."""
    wished = Signal(object)
    """The Wishes that are new."""

    def __init__(self, meanings: Meanings, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self._steps = [(each.id, each.name) for each in meanings.steps]
        self._people = {each.id: each.name for each in meanings.people}
        self._feeds = FeedsForm(self._steps, language)
        self._figures = Grid(self._say(_FIGURES), self._say(Text("Evidence", "No figures yet")))
        self._quotes = Grid(
            self._say(Text("Evidence", "Quotes")), self._say(Text("Evidence", "No comments at steps of the map"))
        )
        self._tabs = Tabs(self._say(Text("Evidence", "What is made")))
        for panel in (self._figures, self._quotes):
            self._tabs.add(panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._feeds)
        column.addWidget(self._tabs, 1)
        self._feeds.ticked.connect(self.ticked)
        self._feeds.wished.connect(self.wished)

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def show_made(self, looked: Looked) -> None:
        """Show what is made, and what could be."""
        dataset, found = looked.dataset, looked.found
        self._feeds.show_feeds(looked.possible, frozenset(map(which, dataset.feeds)), self._people)
        has_comments = any(column.says == "comment" for column in dataset.plan)
        wishes = Wishes(round(dataset.quotes), dataset.pick, dataset.evidence, dataset.step)
        self._feeds.show_wishes(wishes, has_comments=has_comments, is_placed=is_placed(dataset))
        names = [series_name(each, self._people, self._language) for each in found.series]
        self._figures.show_rows(*figure_table(found.series, self._steps, names, self._language))
        self._quotes.show_rows(*quote_table(found.quotes, self._steps, self._language))
        self._tabs.call(0, self._say(_FIGURES))
        self._tabs.call(1, self._say(Text("Evidence", "Quotes · {count}")(count=len(found.quotes))))

    def summary(self, looked: Looked) -> str:
        """Return in a few words what is made, or what to do where nothing is."""
        found = looked.found
        if not looked.is_something:
            return self._say(_lacking(looked.dataset) if self._steps else _NO_STEPS)
        if not looked.is_changed:
            return self._say(_KNOWN)
        said = summary(found.series, found.quotes, self._people)
        return "  ·  ".join(map(self._say, said))


def _lacking(dataset: Dataset) -> Text:
    """Return what to do where nothing is made."""
    if not dataset.feeds and not any(column.says == "comment" for column in dataset.plan):
        return _NOTHING
    return _UNKNOWN if is_placed(dataset) else _NOWHERE
