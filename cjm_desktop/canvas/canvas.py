"""The canvas: the view of the open map with its selection, gestures, keys and text editor."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeyEvent,
    QMouseEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QWidget

from cjm_desktop.canvas.accessible import Reader
from cjm_desktop.canvas.actions import Actions
from cjm_desktop.canvas.asking import Asking
from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.focus import FocusRing
from cjm_desktop.canvas.hints import Hints
from cjm_desktop.canvas.keyboard import Keyboard
from cjm_desktop.canvas.laying_out import Layouts
from cjm_desktop.canvas.minimap import MiniMap
from cjm_desktop.canvas.mouse import Mouse
from cjm_desktop.canvas.overlays import Overlays
from cjm_desktop.canvas.picturing import Aim, aim_at
from cjm_desktop.canvas.pieces import Pieces
from cjm_desktop.canvas.pointing import Pointing
from cjm_desktop.canvas.sticky import Sticky
from cjm_desktop.canvas.touch import Touch
from cjm_desktop.canvas.travels import Travels
from cjm_desktop.canvas.view import MapView
from cjm_desktop.canvas.writing import Desk
from cjm_desktop.document import Document
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.edges import ends_of
from cjm_desktop.layout.finding import Found, reaches_of
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.seen import EVERYTHING, current_view


class MapCanvas(MapView):
    """Shows a document's map and lets hands and keys change it."""

    edit_elsewhere = Signal(str)
    """What is selected to edit a text that is too small to be edited on the sheet."""
    edit_figure_elsewhere = Signal(str, str)
    """The lane and the step of such a figure."""
    complained = Signal(object)
    """The Text that says what could not be done as it was meant, and has to be read."""
    told = Signal(object)
    """A Text that is said in passing."""
    looked = Signal()
    """Another view of the map is shown."""
    chose = Signal()
    """Another cell is chosen, or none."""
    travelled = Signal()
    """There is another way back to where one was, or forward."""
    menu_wanted = Signal(QPoint)
    """The menu of what is selected is asked for, at a point of the screen."""

    def __init__(
        self,
        document: Document,
        parent: QWidget | None = None,
        known: Sheet | None = None,
        painter: SheetPainter | None = None,
    ) -> None:
        """Show a document; what is the same in a ``known`` sheet is not laid out again, nor prepared by its painter."""
        super().__init__(parent, painter)
        self._document = document
        self.layouts = Layouts(known)
        self._look = known.seen.view if known is not None else EVERYTHING
        self._overlays = Overlays(self.scene())
        self._sticky = Sticky(self, self._overlays.selection)
        self.minimap = MiniMap(self)
        self.hints = Hints(self)
        self.travels = Travels(self, document, self.travelled.emit)
        self._ring = FocusRing(self)
        self._bench = Bench(document, self, self._overlays, new_id, self._preview, self.told.emit)
        self._desk = Desk(self._bench, self._edit_elsewhere, self.complained.emit)
        self.actions_of_map = Actions(self._bench, self._desk, self.chose.emit)
        self._pointing = Pointing(self._bench, self._sticky, self.minimap, self._desk)
        self.mouse = Mouse(self._bench, self._pointing, self._desk, self.actions_of_map)
        self.pieces = Pieces(self._bench, self.actions_of_map, self.mouse, self._pointing)
        self._asking = Asking(
            self._bench, self._pointing, self._desk, self.actions_of_map, self.mouse, self.menu_wanted.emit
        )
        self.touch = Touch(self._bench, self.mouse, self._pointing, self._asking.at)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._keyboard = Keyboard(self._bench, self.mouse, self._desk, self.actions_of_map)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.reader = Reader(self, document)
        self.told.connect(self.reader.announce)
        self.chose.connect(self._tell_cell)
        self._unsubscribe = document.subscribe(self._follow)
        self.destroyed.connect(self._unsubscribe)
        self._lay_out(document.journey)
        self._frame_selection()

    @property
    def document(self) -> Document:
        """The open map."""
        return self._document

    @property
    def bench(self) -> Bench:
        """Through which the map is changed by hand, here and in what stands beside."""
        return self._bench

    @property
    def overlays(self) -> Overlays:
        """What is alive above the sheet."""
        return self._overlays

    @property
    def look(self) -> View:
        """Which view of the map is shown; it is the window's, not the map's."""
        return self._look

    def look_at(self, view: View) -> None:
        """Show another view of the map."""
        self.mouse.cancel()
        self._desk.finish()
        self._look = view
        self._preview(None)
        self.looked.emit()

    def add_living(self, item: QGraphicsItem) -> None:
        """Let something on the sheet take the mouse itself."""
        self._pointing.others.append(item)

    def let_write(self, writer: Callable[[Found], bool]) -> None:
        """Ask somebody first who may take a text that is to be written; they tell whether they do."""
        self._desk.writer = writer

    def show_place(self, area: QRectF) -> None:
        """Scroll as little as needed to see an area, clear of the names that stay in sight."""
        left, top = self._sticky.covered
        super().show_place(area.adjusted(-left, -top, 0, 0))

    def _edit_elsewhere(self, found: Found) -> None:
        if found.kind == "figure":
            self.edit_figure_elsewhere.emit(found.lane, found.step)
        else:
            self.edit_elsewhere.emit(found.name)

    def finish_writing(self) -> None:
        """Keep the text that is being written; call before the map is saved, exported or gone back from."""
        self._desk.finish()

    def close_document(self) -> None:
        """Stop following the document; call before another canvas takes over."""
        self._unsubscribe()

    # What the document tells

    def _follow(self, before: JourneyMap, after: JourneyMap) -> None:
        if before is not after:
            self.mouse.cancel()  # the gesture began with another map
            self._desk.give_up()
            self._lay_out(after)
        self._frame_selection()
        self.reader.follow(before, after)

    def _lay_out(self, journey: JourneyMap) -> None:
        self._look = current_view(self._document.journey, self._look)
        self.show_sheet(self.layouts.sheet_of(journey, self._look))

    def _preview(self, journey: JourneyMap | None) -> None:
        self._lay_out(journey or self._document.journey)
        self._frame_selection()

    def _tell_cell(self) -> None:
        if self.actions_of_map.cell is not None:
            self.reader.tell_cell(*self.actions_of_map.cell)

    def _frame_selection(self) -> None:
        sheet = self.sheet
        if sheet is not None:
            selected = self.actions_of_map.selected
            areas = [*(found.area for found in selected), *reaches_of(sheet, self._document.selection)]
            self._overlays.selection.show_areas(areas)
            ends = ends_of(sheet, selected[0]) if len(selected) == 1 else []
            self._overlays.grips.show_areas([end.area for end in ends])
            self._sticky.show_frames()
            self.actions_of_map.frame_cell()

    # What Qt tells: where a text is open or something else lives on the sheet, that is Qt's own

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a click or a gesture."""
        if self._pointing.is_alive(event.position().toPoint()):
            super().mousePressEvent(event)
        elif not self.travels.press(event.button()):
            self._ring.setVisible(False)
            self.mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Carry a gesture on."""
        if not self.mouse.move(event):
            super().mouseMoveEvent(event)
            self.mouse.show_grip(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End a click or a gesture."""
        if not self.mouse.release(event):
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Edit what is there."""
        if self._pointing.is_alive(event.position().toPoint()):
            super().mouseDoubleClickEvent(event)
        else:
            self.mouse.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu of what is there; by key, of what is selected."""
        if not self._asking.take(event):
            super().contextMenuEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll or zoom; what is in the hand stays below the pointer."""
        super().wheelEvent(event)
        self.mouse.follow()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow fingers; hear that the pointer leaves, for whether it is here Qt does not always know."""
        if event.type() is QEvent.Type.Leave:
            self.mouse.leave()
        return (isinstance(event, QTouchEvent) and self.touch.take(event)) or super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take keys before the window's shortcuts do while something is in the hand; answer input methods."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
        elif isinstance(event, QInputMethodQueryEvent) and not self._desk.is_open:
            self._keyboard.tell_input_method(event)
        else:
            return super().event(event)
        return True

    def _takes(self, event: QKeyEvent) -> bool:
        return self.mouse.is_busy or (self._desk if self._desk.is_open else self._keyboard).takes(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move, edit, take back; everything else is a command of the window."""
        if not self._keyboard.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Put the hand away."""
        self._keyboard.release(event)
        super().keyReleaseEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to write with what is composed."""
        if self._desk.is_open:
            super().inputMethodEvent(event)
        else:
            self._keyboard.write(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show whoever comes by key where the keys go."""
        self._ring.come(event.reason())
        super().focusInEvent(event)
        self.reader.tell_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Put the hand away: the key will come up elsewhere."""
        self.mouse.put_hand_away()
        self._ring.setVisible(False)
        super().focusOutEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's names
        """Go on to the next cell; where there is none to whatever is beside the map."""
        return self._keyboard.tab(back=not next) or super().focusNextPrevChild(next)

    # Pictures from outside

    def aim_at(self, place: QPoint) -> Aim | None:
        """Return where a picture goes that is let go of at a place of the viewport; none beside all steps."""
        if self.sheet is None or not self.viewport().rect().contains(place):
            return None
        point = self._pointing.point(place)
        return aim_at(self.sheet, point.x(), point.y())

    def show_aim(self, aim: Aim | None) -> None:
        """Show where a picture would go: a frame around the card that gets it, or a bar; or show it no longer."""
        area = None if aim is None else aim.area
        onto = aim is not None and aim.card is not None
        self._overlays.show_bar(None if onto else area)
        if onto and area is not None:
            self._overlays.cell.show_areas([area])
        else:
            self.actions_of_map.frame_cell()
