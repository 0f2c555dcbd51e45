"""The window's content while a map is open: what to drag on the left, the map, what is selected on the right."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.clipboard.pasting import put_words
from cjm_desktop.app.commands.actions import Actions
from cjm_desktop.app.comments.commenting import Commenting
from cjm_desktop.app.comments.writing import Author
from cjm_desktop.app.fields.field import note
from cjm_desktop.app.files.links import Links
from cjm_desktop.app.files.session import Session
from cjm_desktop.app.find.finding import Finding
from cjm_desktop.app.findings.leading import Leading
from cjm_desktop.app.inspector import Inspector
from cjm_desktop.app.inspector.action_panel import ActionsPanel
from cjm_desktop.app.inspector.figures import FigureTable
from cjm_desktop.app.page.changed_bar import ChangedBar
from cjm_desktop.app.page.copy_bar import CopyBar
from cjm_desktop.app.page.sample_bar import SampleBar
from cjm_desktop.app.page.shelf import Shelf
from cjm_desktop.app.page.status import Status
from cjm_desktop.app.page.tabs import LEFT, Beside, make_sides
from cjm_desktop.app.page.toolbar import Toolbar
from cjm_desktop.app.page.trouble_bar import TroubleBar
from cjm_desktop.app.views.views import Views
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.messages import warn
from cjm_desktop.app.widgets.picture_sources import Source, read_pictures
from cjm_desktop.app.widgets.sides import Arrangement, Sides
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.picturing import Aim
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Language, Text, say

_RIGHT: Final = 308


class MapPage(QWidget):
    """Made anew for every map, language and appearance."""

    wants_persona_sheet = Signal(str)
    """The id of the persona whose sheet is to be made."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        language: Language,
        colours: Colours,
        arrangement: Arrangement,
        links: Links,
        author: Author,
        parent: QWidget,
    ) -> None:
        """Make it, arranged as the one before; the ``arrangement`` follows what is moved."""
        super().__init__(parent)
        self._session = session
        self._language: Language = language
        self.canvas = MapCanvas(session.document, self, session.sheet, session.painter)
        for part in (self.canvas, self.canvas.viewport()):
            part.setAcceptDrops(False)  # files are the window's
        self.canvas.addActions(actions.of_map)
        self.canvas.reader.language = language
        self.canvas.set_desk(QColor(colours.desk))
        self._actions = actions
        self.views = Views(self.canvas, language, self)
        self.finding = Finding(self.canvas, language, self)
        self.finding.give_tips(actions.__getitem__)
        self.finding.switched.connect(actions.refresh)
        self.finding.action_found.connect(self._show_found)
        self._commenting = Commenting(self.canvas, author, language, self)
        self._hint = note("hint")
        self._sample = SampleBar(session, actions["clear-sample"], language)
        self._trouble = TroubleBar(session, actions["save"], language)
        self._changed = ChangedBar(session, actions, language)
        self._copy = CopyBar(session, actions, language)
        self._toolbar = Toolbar(actions, language, colours, self.views)
        self._status = Status(session, self.canvas, actions, language, self.views)
        is_large = session.painter is not None
        self._inspector = Inspector(session.document, language, folded=arrangement.folded, links=links, later=is_large)
        self._inspector.setMinimumWidth(scaled(_RIGHT))
        self._inspector.wants_persona_sheet.connect(self.wants_persona_sheet)
        self._hear_canvas()
        self._shelf = Shelf(self.canvas, language, theme_of(session.document.journey), arrangement.folded)
        self._shelf.give_tips(actions.__getitem__)
        for panel in (self._inspector, self._shelf):  # ours until they are shown first: else they stay when we go
            panel.setParent(self)
            panel.hide()
        leading = Leading(self.canvas, self.views, self._show_tab, self._inspector.show_field, self._run, language)
        parts = Beside(self._shelf, self._inspector, self._commenting, leading, author)
        left, right = make_sides(parts, colours, arrangement, actions.of_map, self)
        self._arrange(left, right, arrangement.widths)
        self.sides = Sides((left, right), arrangement.folded, (self._toolbar, self._status))
        self._commenting.wanted.connect(self.sides.show)
        for side in (left, right):
            side.shown.connect(actions.refresh)
        self.refresh()
        if is_large:  # the window has a turn between making the page and painting it
            self.setUpdatesEnabled(False)
            QTimer.singleShot(1, self, self._begin_to_paint)

    def _show_tab(self, name: str) -> QWidget:
        return self.sides.show(name)

    def _run(self, command: str) -> None:
        self._actions[command].trigger()

    def _arrange(self, left: QWidget, right: QWidget, widths: dict[str, int]) -> None:
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        for part in (left, self._under_hint(), right):
            parts.addWidget(part)
        parts.setStretchFactor(1, 1)
        wide = {"left": scaled(LEFT), "right": scaled(_RIGHT)} | widths
        parts.setSizes([wide["left"], 10 * LEFT, wide["right"]])
        parts.splitterMoved.connect(partial(_remember_widths, parts, widths))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar)
        column.addWidget(parts, 1)
        column.addWidget(self._status)

    def _hear_canvas(self) -> None:
        self.canvas.edit_elsewhere.connect(self._edit_beside)
        self.canvas.edit_figure_elsewhere.connect(self._edit_figure_beside)
        # Not while it happens: the canvas complains in the middle of what the person does next.
        self.canvas.complained.connect(self._complain, Qt.ConnectionType.QueuedConnection)
        self.canvas.looked.connect(self._looked)
        self.canvas.chose.connect(self._actions.refresh)
        self.canvas.travelled.connect(self._actions.refresh)
        self.canvas.menu_wanted.connect(self._show_menu)

    def _begin_to_paint(self) -> None:
        self.setUpdatesEnabled(True)

    def _under_hint(self) -> QWidget:
        """Return the map below a sentence that says how to begin, while there is nothing to go on with."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._hint)
        column.addWidget(self._sample)
        column.addWidget(self._trouble)
        column.addWidget(self._changed)
        column.addWidget(self._copy)
        column.addWidget(self.canvas, 1)
        return whole

    @property
    def corner(self) -> tuple[float, float]:
        """The point of the sheet in the upper left corner of the view: there it stays when the window is resized."""
        point = self.canvas.mapToScene(QPoint(0, 0))
        return point.x(), point.y()

    def look_from(self, zoom: float, corner: tuple[float, float]) -> None:
        """Go to where the eye was, given what was in the corner of the view."""
        room = self.canvas.viewport().size()
        self.look((zoom, QPointF(*corner) + QPointF(room.width(), room.height()) / 2 / zoom))

    def look(self, eye: tuple[float, QPointF]) -> None:
        """Go to where an eye was."""
        zoom, middle = eye
        self.canvas.zoom_to(zoom)
        self.canvas.centerOn(middle)

    def show_aim(self, place: QPoint | None, *, words: bool = False) -> None:
        """Show where a picture, or words, would go that are let go of at a place of the page; or show it no longer."""
        if words and place is not None:
            self.canvas.pieces.show_landing(self._on_canvas(place) if self.is_map(place) else None)
        else:
            self.canvas.show_aim(None if place is None else self.canvas.aim_at(self._on_canvas(place)))

    def is_map(self, place: QPoint) -> bool:
        """Tell whether a place of the page is on the map."""
        return self.canvas.viewport().rect().contains(self._on_canvas(place))

    def drop_pictures(self, sources: Sequence[Source], place: QPoint) -> None:
        """Bring pictures into the map where they were let go of."""
        aim = self.canvas.aim_at(self._on_canvas(place))
        self.canvas.show_aim(None)
        self._put_pictures(sources, aim, Text("Page", "Let go of a picture on a card, or below a step."))

    def drop_words(self, mime: QMimeData, place: QPoint) -> None:
        """Make cards of words where they were let go of."""
        put_words(self.window(), self._language, self.canvas, mime, self._on_canvas(place))

    def _put_pictures(self, sources: Sequence[Source], aim: Aim | None, aimless: Text) -> None:
        if aim is None:
            self._complain(aimless)
            return
        try:
            pictures = read_pictures(self.window(), self._language, sources)
            if pictures:
                self.canvas.actions_of_map.put_pictures(pictures, aim)
        except Fault as fault:
            self._complain(fault.text)

    def _on_canvas(self, place: QPoint) -> QPoint:
        return self.canvas.viewport().mapFrom(self, place)

    def refresh(self) -> None:
        """Show what the map, its file and the selection are now."""
        hint = _beginning(self._session.document.journey)
        self._hint.setVisible(hint is not None)
        self._hint.setText("" if hint is None else say(hint, self._language))
        self._sample.refresh()
        self._trouble.refresh()
        self._changed.refresh()
        self._copy.refresh()
        self._shelf.show_theme(theme_of(self._session.document.journey))
        self._toolbar.show_state(self._session)
        self._status.refresh()

    def _looked(self) -> None:
        self._toolbar.show_view()
        self._actions.refresh()

    def show_persona(self, persona: str) -> None:
        """Show the form of a persona beside the map, which has it while nothing is selected."""
        self._session.document.select(())
        self.sides.show("properties")
        self._inspector.show_record(persona)

    def show_action(self, action: str) -> None:
        """Show the form of an action beside the map, to be written in."""
        panel = self.sides.show("actions")
        if isinstance(panel, ActionsPanel):
            panel.show_action(action)

    def _show_found(self, action: str) -> None:
        """Show the form of an action, while the keys go on to what looks for it."""
        focus = QApplication.focusWidget()
        panel = self.sides.show("actions")
        if isinstance(panel, ActionsPanel):
            panel.go_to(action)
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_menu(self, place: QPoint) -> None:
        """Show the menu of what is selected."""
        actions = self.canvas.actions_of_map
        kinds = frozenset(found.kind for found in actions.selected) or frozenset({"cell" if actions.cell else "map"})
        menu = self._actions.menu_of(kinds, self)
        if not menu.isEmpty():
            menu.popup(place)

    def _complain(self, text: Text) -> None:
        warn(self, self._language, text)

    def _edit_figure_beside(self, lane: str, step: str) -> None:
        """Write in the inspector a figure that is too small on the sheet."""
        self._session.document.select([lane])
        self.sides.show("properties")
        for table in self._inspector.findChildren(FigureTable):
            if table.isVisible():
                table.go_to(step)

    def _edit_beside(self, record: str) -> None:
        """Write in the inspector what is too small on the sheet."""
        self._session.document.select([record])
        self.sides.show("properties")
        for field in self._inspector.findChildren(QWidget):
            if isinstance(field, (QLineEdit, QPlainTextEdit)) and field.isVisible():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                field.selectAll()
                return


def _beginning(journey: JourneyMap) -> Text | None:
    """Return what to do next in a map that lacks what everything else stands on."""
    if not journey.stages:
        return Text("Page", "This map has no stages yet. Drag a stage from the left onto the sheet to begin.")
    if not journey.lanes:
        return Text(
            "Page", "This map has no lanes yet. Drag a card from the left below a step: its lane comes with it."
        )
    return None


def _remember_widths(parts: QSplitter, widths: dict[str, int], *_: int) -> None:
    left, right = parts.sizes()[::2]
    widths.update({name: wide for name, wide in (("left", left), ("right", right)) if wide})  # none is put away
