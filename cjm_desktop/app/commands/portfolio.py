"""The command about all maps of a folder."""

from typing import Final

from cjm_desktop.app.commands.command import Command, Desk
from cjm_desktop.words import Text


def show_portfolio(desk: Desk) -> None:
    """Show all maps of the folder where one works; the one that is chosen is opened, beside a map that is open."""
    from cjm_desktop.app.portfolio.dialog import PortfolioDialog  # noqa: PLC0415 - not waited for before it is asked for
    from cjm_desktop.app.widgets.appearance import colours_of  # noqa: PLC0415

    session, recent = desk.files.session, desk.files.settings.recent
    path = session.path if session is not None and session.path is not None else next(iter(recent), None)
    folder = None if path is None else path.absolute().parent
    dialog = PortfolioDialog(folder, desk.language, colours_of(desk.preferences), desk.window())
    dialog.exec()
    chosen = dialog.chosen
    dialog.deleteLater()
    if chosen is not None and session is None:
        desk.open_path(chosen)
    elif chosen is not None:
        desk.links.open_path(chosen)


PORTFOLIO_COMMANDS: Final = (
    Command("portfolio", Text("Command", "Map overview…"), "file", show_portfolio, ("Ctrl+Alt+O",)),
)
