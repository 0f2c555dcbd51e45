"""Which text is opened on stage when somebody wants to write, and where it is."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt

from cjm_desktop.app.presenting.editor import StageEditor
from cjm_desktop.app.presenting.picture import Picture
from cjm_desktop.canvas.texts import WRITINGS
from cjm_desktop.document import Document
from cjm_desktop.layout.finding import Found, areas_of, found_at
from cjm_desktop.layout.nearest import nearest_card
from cjm_desktop.model.lookup import index_of
from cjm_desktop.words import Text

_NO_CARD = Text("Stage", "There is no card here to write in.")


class Writing:
    """Opens one text at a time on a picture; what has to be said about it is told."""

    def __init__(self, picture: Picture, document: Document, tell: Callable[[Text], None]) -> None:
        self._picture = picture
        self._document = document
        self._tell = tell
        self._editor: StageEditor | None = None

    @property
    def is_open(self) -> bool:
        """Whether a text is open."""
        return self._editor is not None

    def at(self, place: QPointF) -> Found | None:
        """Return what can be written in at a place in logical pixels."""
        scene, sheet = self._picture.scene, self._picture.sheet
        if scene is None or sheet is None or scene.frame is None or scene.sides is not None:
            return None
        point = self._picture.point_at(place)
        found = found_at(sheet, point.x(), point.y())
        return found if found is not None and found.kind in WRITINGS and found.kind != "title" else None

    def begin(self) -> None:
        """Write in the card that the scene is about, or that is selected, or nearest to the middle."""
        found = self._meant()
        if found is None:
            self._tell(_NO_CARD)
        else:
            self.open(found)

    def _meant(self) -> Found | None:
        scene, sheet, eye = self._picture.scene, self._picture.sheet, self._picture.eye
        if scene is None or sheet is None or scene.frame is None or scene.sides is not None:
            return None
        frame = eye.frame(self._picture.proportion)
        wanted = frozenset((scene.at or "", *self._document.selection))
        for found in areas_of(sheet, wanted):
            if found.kind == "card" and found.area.overlaps(frame):
                return found
        lit = frame if scene.lit is None or not scene.lit.overlaps(frame) else scene.lit
        return nearest_card(sheet, eye.x, eye.y, lit)

    def open(self, found: Found) -> None:
        """Write in a thing."""
        journey, picture = self._document.journey, self._picture
        if found.lane and journey.lanes[index_of(journey.lanes, found.lane)].locked:
            self._tell(Text("Stage", "This lane is locked."))
            return
        self.finish()
        place, zoom = picture.place_of(found.area), picture.width() / picture.eye.width
        self._editor = StageEditor(picture, self._document, found, place, zoom)
        self._editor.closed = self._close
        picture.setCursor(Qt.CursorShape.ArrowCursor)

    def _close(self, complaint: Text | None) -> None:
        self._editor = None
        self._picture.setFocus(Qt.FocusReason.OtherFocusReason)
        if complaint is not None:
            self._tell(complaint)

    def finish(self) -> None:
        """Keep what is being written."""
        if self._editor is not None:
            self._editor.finish(keep=True)
