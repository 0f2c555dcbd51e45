"""The command about all maps of a folder."""

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cjm_desktop.app.commands.command import Command, Desk
from cjm_desktop.words import Text

if TYPE_CHECKING:  # the welcome page is quicker without
    from cjm_desktop.app.portfolio.page import PortfolioPage, Seen

_ALSO_OVER_IT: Final = frozenset({"portfolio", "palette", "new", "open", "save", "preferences", "close", "quit"})
_MENUS_OVER_IT: Final = frozenset({"appearance", "language", "window", "help"})


def overview_shown(desk: Desk) -> "PortfolioPage | None":
    """Return the overview where the window shows it; that costs nothing before it was shown first."""
    if "cjm_desktop.app.portfolio.showing" not in sys.modules:
        return None
    from cjm_desktop.app.portfolio.showing import overview_of  # noqa: PLC0415

    return overview_of(desk.window())


def show_overview_of(desk: Desk, seen: "Seen") -> None:
    """Show maps beside each other; the one that is chosen is opened, beside a map that is open."""
    from cjm_desktop.app.portfolio.showing import show_overview  # noqa: PLC0415 - not waited for before it is asked for
    from cjm_desktop.app.widgets.appearance import colours_of  # noqa: PLC0415

    page = show_overview(desk.window(), seen, desk.language, colours_of(desk.preferences))
    if page is not None:
        page.chosen.connect(partial(_open, desk))


def show_portfolio(desk: Desk) -> None:
    """Show all maps of the folder where one works, or again what was shown before."""
    from cjm_desktop.app.files.files import finish_typing  # noqa: PLC0415
    from cjm_desktop.app.portfolio.page import Seen  # noqa: PLC0415

    page = overview_shown(desk)
    if page is not None:
        page.leave()
        return
    finish_typing()
    if desk.canvas is not None:
        desk.canvas.finish_writing()
    session, recent = desk.files.session, desk.files.settings.recent
    path = session.path if session is not None and session.path is not None else next(iter(recent), None)
    show_overview_of(desk, Seen(None if path is None else path.absolute().parent))


def leave_overview(desk: Desk, command: Command) -> None:
    """Show again what was there for a command that does something with it."""
    page = overview_shown(desk)
    if page is not None and command.id not in _ALSO_OVER_IT and command.menu not in _MENUS_OVER_IT:
        page.leave()


def _open(desk: Desk, path: Path) -> None:
    if desk.files.session is None:
        desk.open_path(path)
    else:
        desk.links.open_path(path)


PORTFOLIO_COMMANDS: Final = (
    Command("portfolio", Text("Command", "Map overview"), "file", show_portfolio, ("Ctrl+Alt+O",)),
)
