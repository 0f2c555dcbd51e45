"""The panel of the outline: a line to search in, and below it the tree or the table."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from cjm_desktop.app.outline.hand import Hand
from cjm_desktop.app.outline.looks import Looks
from cjm_desktop.app.outline.table_view import OutlineTable
from cjm_desktop.app.outline.tree import tree_of
from cjm_desktop.app.outline.tree_view import OutlineTree
from cjm_desktop.app.widgets.appearance import Colours
from cjm_desktop.app.widgets.sides import Arrangement
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.layout.finding import Found
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Language, Text, say

_SHOWS_TABLE: Final = "outline table"
"""Its name among what is folded: what is remembered when the page is made anew."""


class Outline(QWidget):
    """Follows the map while it is seen; what of the map a view leaves out is not in the outline either."""

    def __init__(
        self,
        canvas: MapCanvas,
        commands: list[QAction],
        language: Language,
        colours: Colours,
        arrangement: Arrangement,
    ) -> None:
        super().__init__()
        self._canvas = canvas
        self._folded = arrangement.folded
        self._hand = Hand(canvas, language)
        self._looks = Looks(language, colours, theme_of(canvas.document.journey))
        self._search = QLineEdit()
        self._search.setPlaceholderText(say(Text("Outline", "Filter"), language))
        self._search.setAccessibleName(say(Text("Outline", "Filter the outline"), language))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._sift)
        self._search.installEventFilter(self)
        self.tree = OutlineTree(self._hand, self._looks)
        self.tree.wants_all.connect(self._search.clear)
        self.table = OutlineTable(self._hand, self._looks, arrangement.columns)
        self._views = QStackedLayout()
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._search, 1)
        head.addLayout(self._switch(language))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._views, 1)
        for view in (self.tree, self.table):  # once the layout is in the panel: the first one is shown at once
            view.addActions(commands)
            self._views.addWidget(view)
        self._unsubscribe = canvas.document.subscribe(self._follow)
        self.destroyed.connect(self._unsubscribe)
        canvas.looked.connect(self._look)
        canvas.let_write(self._take)
        self._show_form(_SHOWS_TABLE in self._folded)

    def _switch(self, language: Language) -> QHBoxLayout:
        """Return two buttons of which one is down: tree and table."""
        row = QHBoxLayout()
        row.setSpacing(0)
        self._forms = QButtonGroup(self)
        for place, name in enumerate((Text("Outline", "Tree"), Text("Outline", "Table"))):
            button = QToolButton()
            button.setText(say(name, language))
            button.setCheckable(True)
            self._forms.addButton(button, place)
            row.addWidget(button)
        self._forms.idClicked.connect(self._show_form)
        return row

    def _show_form(self, place: int) -> None:
        """Show the tree or the table."""
        self._forms.button(place).setChecked(True)
        (self._folded.add if place else self._folded.discard)(_SHOWS_TABLE)
        self._views.setCurrentIndex(place)
        self.setFocusProxy(self.current)
        self.setTabOrder(self._forms.button(1), self.current)
        self._look()

    @property
    def current(self) -> OutlineTree | OutlineTable:
        """The form that is shown."""
        return self.table if self._views.currentIndex() else self.tree

    def _take(self, found: Found) -> bool:
        """Let what was just made, or is to be renamed, be written here by whoever is here."""
        return self.current.hasFocus() and self.current.take(found)

    def _sift(self, wanted: str) -> None:
        self.current.sift(wanted)

    def _follow(self, before: JourneyMap, after: JourneyMap) -> None:
        if self.isVisible():
            self._refresh(anew=before is not after)

    def _look(self) -> None:
        if self.isVisible():
            self._refresh(anew=True)

    def _refresh(self, *, anew: bool) -> None:
        """Show the map as the canvas shows it, which was told of the change before."""
        sheet = self._canvas.sheet
        if sheet is None:
            return
        if anew:
            self._looks.theme = theme_of(sheet.journey)
            self._hand.tree = tree_of(sheet.seen.shown, self._hand.tree)
            self.current.show_tree(self._hand.tree)
        self.current.show_selection(reveal=not self.current.hasFocus() or anew)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what has happened meanwhile."""
        super().showEvent(event)
        self._refresh(anew=True)
        self.current.sift(self._search.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go from the line down to what is found; Esc empties it."""
        if watched is self._search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.current.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self._search.text():
                self._search.clear()
                return True
        return super().eventFilter(watched, event)
