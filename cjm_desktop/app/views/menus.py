"""The menus of views and hidden lanes in the menu bar; without the model, for the first picture of the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from cjm_desktop.words import Language, Text, say

if TYPE_CHECKING:
    from cjm_desktop.app.views.views import Views


def view_menus(parent: QWidget, language: Language, views: Callable[[], "Views | None"]) -> tuple[QMenu, QMenu]:
    """Return the menus of the views and of the hidden lanes, which look for them whenever they are opened."""
    of_views = QMenu(say(Text("Menu", "Views"), language), parent)
    of_hidden = QMenu(say(Text("Menu", "Hidden lanes"), language), parent)

    def fill_views() -> None:
        now = views()
        if now is not None:
            now.fill(of_views)

    def fill_hidden() -> None:
        now = views()
        if now is not None:
            now.fill_hidden(of_hidden)

    of_views.aboutToShow.connect(fill_views)
    of_hidden.aboutToShow.connect(fill_hidden)
    return of_views, of_hidden
