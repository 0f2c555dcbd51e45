"""What gestures work on: the document, the sheet that is seen, and what is shown meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass

from cjm_desktop.canvas.overlays import Overlays
from cjm_desktop.canvas.view import MapView
from cjm_desktop.document import Document
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.records import JourneyMap


@dataclass(frozen=True, slots=True)
class Bench:
    """Handed to each gesture. ``preview`` shows a map that is not the document's yet, none shows the document's."""

    document: Document
    view: MapView
    overlays: Overlays
    new_id: NewId
    preview: Callable[[JourneyMap | None], None]

    @property
    def sheet(self) -> Sheet:
        """The sheet that is seen."""
        sheet = self.view.sheet
        if sheet is None:
            raise RuntimeError("a gesture needs a sheet")
        return sheet
