"""Which view of the map a window shows: chosen, filtered, kept in the map, printed."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from cjm_desktop.app.views.filter import FilterDialog
from cjm_desktop.app.widgets.labels import menu_text
from cjm_desktop.app.widgets.naming import ask_name
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.edits.vocabulary import add_word, change_word, delete_word
from cjm_desktop.layout.names import lane_words
from cjm_desktop.model.change import changed
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.kinds import DETAILS, Detail
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.seen import EVERYTHING, UNNAMED, hidden_lanes, selects
from cjm_desktop.words import Language, Text, say

_ALL: Final = Text("Views", "All")
_UNNAMED: Final = Text("Views", "View {number}")
_FILTERED: Final = Text("Views", "Filtered")
_DETAIL: Final = Text("Views", "Detail: {detail}")
_EDGE: Final = 12
_TOP: Final = 60
"""Pixels from the edges of the page to the filter."""
_SELECTING: Final = frozenset(View.model_fields) - {"id", "name"}


def view_name(journey: JourneyMap, view: View) -> Text | str:
    """Return what a view is called: by its name, else by its number; one that is not kept says that it filters."""
    if view.name:
        return view.name
    if view.id == UNNAMED:
        if selects(view):
            return _FILTERED
        return _ALL if view.detail == EVERYTHING.detail else DETAILS[view.detail]
    return _UNNAMED(number=[each.id for each in journey.views].index(view.id) + 1)


class Views(QObject):
    """Looks at views through a canvas, and keeps them in its map. It lives as long as its page."""

    def __init__(self, canvas: MapCanvas, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._language: Language = language
        self._page = parent
        self._dialog: FilterDialog | None = None

    @property
    def shows_all(self) -> bool:
        """Whether everything is shown."""
        return self._canvas.look == EVERYTHING

    @property
    def name(self) -> str:
        """What the view that is shown is called."""
        return self._say(view_name(self._canvas.document.journey, self._canvas.look))

    @property
    def kept(self) -> View | None:
        """The view that is shown, when it is kept in the map."""
        look = self._canvas.look
        return next((view for view in self._canvas.document.journey.views if view.id == look.id), None)

    def fill(self, menu: QMenu) -> None:
        """Put all views into a menu, the one that is shown checked."""
        menu.clear()
        journey = self._canvas.document.journey
        for view in (EVERYTHING, *journey.views):
            action = menu.addAction(menu_text(self._say(view_name(journey, view))))
            action.setCheckable(True)
            action.setChecked(view == self._canvas.look)
            action.triggered.connect(partial(self._choose, view))
        menu.addSeparator()
        for detail, name in DETAILS.items():
            action = menu.addAction(self._say(_DETAIL(detail=name)))
            action.setCheckable(True)
            action.setChecked(detail == self._canvas.look.detail)
            action.triggered.connect(partial(self._choose_detail, detail))

    def fill_hidden(self, menu: QMenu) -> None:
        """Put the hidden lanes into a menu; each comes back when it is chosen."""
        menu.clear()
        journey = self._canvas.document.journey
        for name, lane in hidden_lanes(journey).items():
            action = menu.addAction(menu_text(lane_words(lane, journey.language)[0]))
            action.triggered.connect(partial(self._bring_back, name))
        if menu.isEmpty():
            menu.addAction(self._say(Text("Views", "No lane is hidden"))).setEnabled(False)

    def _bring_back(self, lane: str, *_: object) -> None:
        self._canvas.finish_writing()
        self._canvas.actions_of_map.lanes.show(lane)

    def _choose(self, view: View, *_: object) -> None:
        self._canvas.look_at(view)

    def _choose_detail(self, detail: Detail, *_: object) -> None:
        look = changed(self._canvas.look, detail=detail)
        if look != self._canvas.look:
            look = changed(look, id=UNNAMED, name="")
        self._canvas.look_at(look)

    def show_all(self) -> None:
        """Leave nothing out any more, beside lanes that are hidden in the map."""
        self._canvas.look_at(EVERYTHING)

    def open_filter(self) -> None:
        """Let the person choose what is shown; the window stays usable."""
        if self._dialog is None:
            self._dialog = FilterDialog(self._canvas, self._language, self._page)
            self._dialog.keep_wanted.connect(self.keep)
            self._dialog.destroyed.connect(self._forget)
            beside = self._page.width() - self._dialog.width() - _EDGE  # so that the map is seen
            self._dialog.move(self._page.mapToGlobal(QPoint(beside, _TOP)))
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _forget(self) -> None:
        self._dialog = None

    def keep(self) -> None:
        """Keep what is shown as a view of the map; under the name of a view that is there, in its place."""
        kept = self.kept
        name = ask_name(
            self._page, self._language, Text("Views", "Keep as view"), kept.name if kept is not None else ""
        )
        if name is None:
            return
        document, look = self._canvas.document, self._canvas.look
        former = next((view for view in document.journey.views if view.name == name), None)
        if former is None:
            view = changed(look, id=new_id(), name=name)
            document.apply(Text("Edit", "Keep a view"), add_word(document.journey, view))
        else:
            fields = {field: look.__dict__[field] for field in _SELECTING}
            view = changed(former, **fields)
            document.apply(Text("Edit", "Change a view"), change_word(document.journey, "views", former.id, **fields))
        self._canvas.look_at(view)

    def rename(self) -> None:
        """Give the view that is shown another name."""
        view = self.kept
        name = None if view is None else ask_name(self._page, self._language, Text("Views", "Rename view"), view.name)
        if view is not None and name is not None:
            document = self._canvas.document
            label = Text("Edit", "Rename a view")
            document.apply(label, change_word(document.journey, "views", view.id, name=name))
            self._canvas.look_at(self._canvas.look)

    def delete(self) -> None:
        """Delete the view that is shown from the map; everything is shown then."""
        view = self.kept
        if view is not None:
            document = self._canvas.document
            self._canvas.look_at(EVERYTHING)
            document.apply(Text("Edit", "Delete a view"), delete_word(document.journey, "views", view.id))

    def _say(self, text: Text | str) -> str:
        return say(text, self._language) if isinstance(text, Text) else text
