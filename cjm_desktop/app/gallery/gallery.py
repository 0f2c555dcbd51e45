"""Templates and examples as cards in sections, each with a picture that the program draws itself."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, Literal

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from cjm_desktop.app.gallery.card import GAP, NARROWEST, WIDEST, Card
from cjm_desktop.app.gallery.pictures import Pictures
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.app.widgets.messages import Answer, ask, warn
from cjm_desktop.app.widgets.naming import ask_name
from cjm_desktop.storage.kept import kept_folder
from cjm_desktop.storage.templates import Template, all_templates, forget_template, own_templates, rename_template
from cjm_desktop.words import LANGUAGE_NAMES, Fault, Language, Text, say

_MOST_IN_A_ROW: Final = 5
_Kind = Literal["own", "template", "example"]
_HEADINGS: Final[dict[_Kind, Text]] = {
    "own": Text("Gallery", "My templates"),
    "template": Text("Gallery", "Start from a template"),
    "example": Text("Gallery", "Look at an example"),
}
_DELETE: Final = Answer(Text("Gallery", "Delete"))
_KEEP: Final = Answer(Text("Gallery", "Keep"))
_ARROWS: Final[dict[int, tuple[int, int]]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Gallery(QWidget):
    """Says which template was chosen. The pictures come one by one while the window is already there."""

    chosen = Signal(Template)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._maps_language: Language = language
        self._painted = False
        self._pictures = Pictures(self)
        self._pictures.made.connect(self._show_picture)
        self._pictures.failed.connect(self._skip)
        self._search = QLineEdit()
        self._search.setPlaceholderText(say(Text("Gallery", "Search templates"), language))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.setMaximumWidth(WIDEST)
        self._search.textChanged.connect(self._filter)
        self._search.installEventFilter(self)
        self._nothing = plain_label(say(Text("Gallery", "No template is called so."), language), "second")
        self._skipped = plain_label("", "complaint")
        self._skipped.setWordWrap(True)
        self._sections = {kind: _Section(say(text, language)) for kind, text in _HEADINGS.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._search)
        column.addSpacing(8)
        column.addWidget(self._nothing)
        for section in self._sections.values():
            column.addWidget(section)
        column.addWidget(self._skipped)
        column.addStretch()
        self._fill()

    @property
    def _cards(self) -> list["Card"]:
        return [card for section in self._sections.values() for card in section.cards]

    def show_language(self, language: Language) -> None:
        """Show the templates in a language; examples and one's own are written in one only."""
        self._maps_language = language
        if self._painted:
            self._begin()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Have the pictures made once the cards themselves are there."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._begin)

    def _fill(self) -> None:
        """Make the cards anew."""
        own = own_templates(kept_folder("templates"))
        shipped = all_templates()
        for kind, section in self._sections.items():
            section.show_cards([self._card(template) for template in (*own, *shipped) if template.kind == kind])
        self._skipped.hide()
        self._filter()

    def _begin(self) -> None:
        self._skipped.setText("")
        self._pictures.wish([card.template.path(self._maps_language) for card in self._cards])

    def _card(self, template: Template) -> Card:
        card = Card(template, self._language)
        card.clicked.connect(partial(self._choose, template))
        card.wants_rename.connect(partial(self._rename, card))
        card.wants_delete.connect(partial(self._delete, card))
        card.installEventFilter(self)
        return card

    def _choose(self, template: Template, *_: object) -> None:
        self.chosen.emit(template)

    def _show_picture(self, place: int, title: str, language: Language, picture: QPixmap) -> None:
        card = self._cards[place]
        foreign = card.template.kind != "template" and language != self._maps_language
        card.show_map(title, LANGUAGE_NAMES[language] if foreign else "", picture)
        self._filter()

    def _skip(self, place: int, why: Text) -> None:
        """Leave out a template that cannot be read, and say so."""
        self._cards[place].broken = True
        said = [self._skipped.text(), say(why, self._language)]
        self._skipped.setText("\n".join(sentence for sentence in said if sentence))
        self._skipped.show()
        self._filter()

    def _filter(self) -> None:
        """Show the cards that are called as is searched for."""
        wished = self._search.text().strip().casefold()
        found = [section.show_matching(wished) for section in self._sections.values()]
        self._nothing.setVisible(not any(found))

    # One's own templates

    def _rename(self, card: Card) -> None:
        title = Text("Gallery", "Rename template")
        name = ask_name(self, self._language, title, card.title)
        if name is not None:
            self._changing(lambda: rename_template(card.template, name))

    def _delete(self, card: Card) -> None:
        question = Text("Gallery", "Delete the template “{name}”? Maps that were made from it stay as they are.")
        if ask(self, self._language, question(name=card.title), (_DELETE, _KEEP)) is _DELETE:
            self._changing(lambda: forget_template(card.template))

    def _changing(self, change: Callable[[], object]) -> None:
        try:
            change()
        except Fault as fault:
            warn(self, self._language, fault.text)
        self._fill()
        self._begin()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go from card to card with the arrow keys, and down into them from the search."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ARROWS:
            if isinstance(watched, Card):
                self._go(watched, _ARROWS[event.key()])
                return True
            if event.key() == Qt.Key.Key_Down:
                self._focus(next((card for card in self._cards if card.isVisible()), None))
                return True
        return super().eventFilter(watched, event)

    def _go(self, card: Card, towards: tuple[int, int]) -> None:
        cards = [each for each in self._cards if each.isVisible()]
        right, down = towards
        if right:
            place = cards.index(card) + right
            self._focus(cards[place] if 0 <= place < len(cards) else None)
            return
        here = card.mapTo(self, card.rect().center())
        away = [(each, each.mapTo(self, each.rect().center()) - here) for each in cards]
        beyond = [(each, gap) for each, gap in away if gap.y() * down > 0]
        if beyond:
            self._focus(min(beyond, key=lambda found: (found[1].y() * down, abs(found[1].x())))[0])
        elif down < 0:
            self._search.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _focus(self, card: Card | None) -> None:
        if card is None:
            return
        card.setFocus(Qt.FocusReason.TabFocusReason)
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(card, GAP, 2 * GAP)


class _Section(QWidget):
    """Cards under a heading, in rows as wide as there is room for."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.cards: list[Card] = []
        self._heading = plain_label(heading, "heading")
        self._field = QWidget()
        self._field.setMinimumWidth(NARROWEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._field)
        self._field.installEventFilter(self)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show other cards."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = list(cards)
        for card in cards:
            card.setParent(self._field)
            card.show()

    def show_matching(self, wished: str) -> bool:
        """Show the cards whose name holds a text, and tell whether there are any."""
        for card in self.cards:
            card.setVisible(not card.broken and wished in card.accessibleName().casefold())
        found = any(not card.isHidden() for card in self.cards)
        self.setVisible(found)
        self._place()
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Place the cards anew when there is other room."""
        if isinstance(event, QResizeEvent):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._field.width() + GAP
        columns = min(max(1, room // (NARROWEST + GAP)), _MOST_IN_A_ROW)
        width = min(room // columns - GAP, WIDEST)
        shown = [card for card in self.cards if not card.isHidden()]
        for place, card in enumerate(shown):
            card.be_wide(width)
            card.move(place % columns * (width + GAP), place // columns * (card.height() + GAP))
        self._field.setFixedHeight(shown[-1].geometry().bottom() + 1 if shown else 0)
