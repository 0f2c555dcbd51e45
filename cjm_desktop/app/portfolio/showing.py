"""Going from what a window shows to the overview of all maps, and back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from cjm_desktop.app.portfolio.page import PortfolioPage, Seen
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.words import Language


def show_overview(window: QWidget, seen: Seen, language: Language, colours: Colours) -> PortfolioPage | None:
    """Show the overview in the place of all that is below the menus; none in a window that shows nothing yet."""
    content = _content_of(window)
    layout = None if content is None else content.layout()
    if content is None or layout is None:
        return None
    page = PortfolioPage(seen, language, colours, content)
    page.come(layout)
    return page


def overview_of(window: QWidget) -> PortfolioPage | None:
    """Return the overview that a window shows; none where it shows the map or the welcome page."""
    content = _content_of(window)
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    pages = [] if content is None else content.findChildren(PortfolioPage, options=direct)
    return next((page for page in pages if not page.isHidden()), None)


def _content_of(window: QWidget) -> QWidget | None:
    return window.centralWidget() if isinstance(window, QMainWindow) else None
