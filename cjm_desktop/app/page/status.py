"""The bar at the bottom: whether the map is saved, what is selected, how much there is, the paper, how near one is."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QMenu, QStatusBar, QToolButton

from cjm_desktop.app.commands.actions import Actions
from cjm_desktop.app.files.session import Session
from cjm_desktop.app.views.views import Views
from cjm_desktop.app.widgets.labels import menu_text, plain_tip
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.legibility import reading_distance
from cjm_desktop.paper.setup import Orientation, fit, print_setup
from cjm_desktop.paper.sizes import parse_size
from cjm_desktop.words import LANGUAGE_NAMES, Fault, Language, Text, say

_ORIENTATIONS: Final[dict[Orientation, Text]] = {
    "landscape": Text("Status", "landscape"),
    "portrait": Text("Status", "portrait"),
}
_READING: Final = 12_000
"""Milliseconds for which something said in passing stays."""
_PAUSE: Final = 150
"""Milliseconds after the last change before things are counted again."""


class Status(QStatusBar):
    """Follows an open map; counting waits until nothing has changed for a moment."""

    def __init__(self, session: Session, canvas: MapCanvas, actions: Actions, language: Language, views: Views) -> None:
        super().__init__()
        self._session = session
        self._document = session.document
        self._canvas = canvas
        self._language: Language = language
        self._saved, self._selection, self._counts, self._paper = QLabel(), QLabel(), QLabel(), QLabel()
        self._views = views
        self._trouble: Text | None = None
        self._filtered = QToolButton()
        self._filtered.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._filtered.clicked.connect(views.show_all)
        self._zoom = _button(Text("Status", "Zoom"), language)
        spoken = _button(Text("Status", "Language"), language)
        spoken.setText(LANGUAGE_NAMES[language])
        _give_menu(self._zoom, actions, ("zoom-in", "zoom-out", "zoom-100", "zoom-fit"))
        _give_menu(spoken, actions, [f"language-{each}" for each in LANGUAGE_NAMES])
        for label in (self._saved, self._selection, self._counts, self._paper):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizeGripEnabled(False)
        self.addWidget(self._saved)
        self.addWidget(self._selection)
        self.addWidget(self._counts)
        self.addWidget(self._filtered)
        for widget in (self._paper, self._zoom, spoken):
            self.addPermanentWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.count)
        canvas.zoomed.connect(self._show_zoom)
        canvas.looked.connect(self.refresh)
        canvas.told.connect(self._tell)
        self._show_zoom(canvas.zoom)
        self._show_view()
        self.count()

    def refresh(self) -> None:
        """Show what is saved and selected at once, and the counts soon."""
        self._saved.setText(say(_state(self._session), self._language))
        self._say_whether_protected()
        self._selection.setText(say(_selected(len(self._document.selection)), self._language))
        self._show_view()
        self._timer.start()

    def _say_whether_protected(self) -> None:
        """Say once, and as long as one asks, that a crash would take what is not saved."""
        trouble, told = self._session.unprotected, self._trouble
        self._trouble = trouble
        self._saved.setToolTip("" if trouble is None else plain_tip(say(trouble, self._language)))
        if trouble is not None and trouble != told:
            self._tell(trouble)

    def _tell(self, text: Text) -> None:
        """Say something for a while."""
        self.showMessage(say(text, self._language), _READING)

    def _show_view(self) -> None:
        """Say when not everything is shown, and offer to show all."""
        sheet = self._canvas.sheet
        is_filtered = sheet is not None and sheet.seen.is_filtered
        said = Text("Status", "{view}: not all is shown – show all")(view=self._views.name)
        self._filtered.setText(menu_text(say(said, self._language)))
        self._filtered.setVisible(is_filtered)

    def count(self) -> None:
        """Show how much there is and what the paper will be."""
        self._selection.setText(say(_selected(len(self._document.selection)), self._language))
        counts = [say(count, self._language) for count in _counts(self._document.journey)]
        self._counts.setText("  ·  ".join(counts))
        sheet = self._canvas.sheet
        self._paper.setText("" if sheet is None else say(_paper(sheet), self._language))

    def _show_zoom(self, zoom: float) -> None:
        self._zoom.setText(f"{round(zoom * 100)} %")


def _state(session: Session) -> Text:
    """Return whether a map is saved, and when that was; and whether what is not is safe from a crash."""
    if session.document.dirty and session.unprotected is not None:
        return Text("Status", "Not saved, not protected")
    if not session.is_safe or session.saved_at is None:
        return session.state
    return Text("Status", "Saved at {time}")(time=f"{session.saved_at:%H:%M}")


def _selected(number: int) -> Text:
    if number == 0:
        return Text("Status", "Nothing selected")
    return Text("Status", "{number} selected")(number=number)


def _counts(journey: JourneyMap) -> tuple[Text, ...]:
    steps = sum(len(stage.steps) for stage in journey.stages)
    cards = sum(len(lane.cards) for lane in journey.lanes if isinstance(lane, CardLane))
    return (
        _count(len(journey.stages), Text("Status", "1 stage"), Text("Status", "{number} stages")),
        _count(steps, Text("Status", "1 step"), Text("Status", "{number} steps")),
        _count(cards, Text("Status", "1 card"), Text("Status", "{number} cards")),
    )


def _count(number: int, one: Text, many: Text) -> Text:
    return one if number == 1 else many(number=number)


def _paper(sheet: Sheet) -> Text:
    journey = sheet.journey
    try:
        scale = fit(sheet, print_setup(journey.paper, journey.orientation)).scale
    except Fault as fault:
        return fault.text
    size = sheet.smallest_type() * scale
    form = Text("Status", "{paper} · smallest type {size} pt, readable from {distance} m")
    return form(paper=_named(journey), size=round(size, 1), distance=round(reading_distance(size), 1))


def _named(journey: JourneyMap) -> Text | str:
    """Return what the paper is called; one that is given by width and height lies as it is given."""
    _, is_oriented = parse_size(journey.paper)
    if is_oriented:
        return journey.paper
    return Text("Status", "{paper} {orientation}")(paper=journey.paper, orientation=_ORIENTATIONS[journey.orientation])


def _button(name: Text, language: Language) -> QToolButton:
    button = QToolButton()
    button.setAccessibleName(say(name, language))
    button.setToolTip(plain_tip(button.accessibleName()))  # its face says the value alone
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _give_menu(button: QToolButton, actions: Actions, names: Iterable[str]) -> None:
    menu = QMenu(button)
    menu.addActions([actions[name] for name in names])
    button.setMenu(menu)
