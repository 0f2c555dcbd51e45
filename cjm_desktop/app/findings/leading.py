"""Leading to where something is done: on the map, in a form, or by a command."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.views.views import Views
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.insight.leads import Lead
from cjm_desktop.words import Language, Text, say


@dataclass(frozen=True, slots=True)
class Leading:
    """What one is led through: the canvas, and what the page has around it."""

    canvas: MapCanvas
    views: Views
    show_tab: Callable[[str], QWidget]
    show_field: Callable[[str], None]
    """Goes to a field in the form of what is selected, by what it is called."""
    run: Callable[[str], object]
    """Starts a command, by its id."""
    language: Language

    def follow(self, lead: Lead, *, enter: bool = True) -> None:
        """Go where a lead leads; with ``enter`` the keys go along."""
        self.canvas.finish_writing()
        if lead.at:
            self._show(lead.at)
        elif lead.field is not None:
            self.canvas.document.select(())
        if lead.field is not None:
            self.show_tab("properties")
            self.show_field(say(lead.field, self.language))
        elif lead.tab:
            self.show_tab(lead.tab).setFocus(Qt.FocusReason.OtherFocusReason)
        elif enter:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if lead.command:
            self.run(lead.command)

    def _show(self, name: str) -> None:
        """Select something and bring it into sight; where the view leaves it out, show all."""
        travels = self.canvas.travels
        if not travels.to_record(name):
            self.views.show_all()
            if not travels.to_record(name):
                hidden = Text("Palette", "The lane is hidden. Show it by the menu View, Hidden lanes.")
                self.canvas.told.emit(hidden)
