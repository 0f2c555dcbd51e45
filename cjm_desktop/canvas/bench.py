"""What gestures work on: the document, the sheet that is seen, and what is shown meanwhile."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from cjm_desktop.canvas.overlays import Overlays
from cjm_desktop.canvas.view import MapView
from cjm_desktop.document import PAUSE, Document
from cjm_desktop.edits.locks import locked_lane, touched_lock
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lanes import Lane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text


@dataclass(frozen=True, slots=True)
class Bench:
    """Handed to each gesture. ``preview`` shows a map that is not the document's yet, none shows the document's."""

    document: Document
    view: MapView
    overlays: Overlays
    new_id: NewId
    preview: Callable[[JourneyMap | None], None]
    tell: Callable[[Text], None]
    """Says in passing what could not be done, or was done otherwise."""

    @property
    def sheet(self) -> Sheet:
        """The sheet that is seen."""
        sheet = self.view.sheet
        if sheet is None:
            raise RuntimeError("a gesture needs a sheet")
        return sheet

    def apply(
        self, label: Text, journey: JourneyMap, merge_key: Hashable | None = None, *, pause: float = PAUSE
    ) -> bool:
        """Change the map; where that would touch a locked lane, say so instead. Tell whether it was changed."""
        lane = touched_lock(self.document.journey, journey)
        if lane is not None:
            self._tell_lock(lane)
            return False
        self.document.apply(label, journey, merge_key, pause=pause)
        return True

    def is_locked(self, lane: str) -> bool:
        """Tell whether hands leave a lane as it is, and say so."""
        found = locked_lane(self.document.journey, lane)
        if found is not None:
            self._tell_lock(found)
        return found is not None

    def _tell_lock(self, lane: Lane) -> None:
        name = lane_words(lane, self.document.journey.language)[0]
        self.tell(Text("Lock", "The lane “{lane}” is locked. Unlock it in the menu Lane to change it.")(lane=name))
