"""The commands about what the map reveals and what is still to be done in it."""

from typing import TYPE_CHECKING, Final

from cjm_desktop.app.commands.command import Command, Desk, has_map, on_document
from cjm_desktop.words import Text

if TYPE_CHECKING:
    from cjm_desktop.document import Document


def _tab(name: str, text: Text, key: str) -> Command:
    """Return what shows a panel beside the map, or the one that is usually there."""

    def switch(desk: Desk) -> None:
        if desk.sides is not None:
            desk.sides.switch(name)

    def is_shown(desk: Desk) -> bool:
        return desk.sides is not None and desk.sides.is_shown(name)

    return Command(name, text, "insight", switch, (key,), enabled=has_map, checked=is_shown)


def _set_thresholds(desk: Desk) -> None:
    from cjm_desktop.app.findings.thresholds import set_thresholds  # noqa: PLC0415 - not waited for before there is a map

    def ask(document: "Document") -> None:
        set_thresholds(desk.window(), desk.language, document)

    on_document(ask)(desk)


INSIGHT_COMMANDS: Final = (
    _tab("guide", Text("Command", "Guide"), "Ctrl+Alt+G"),
    _tab("findings", Text("Command", "Findings"), "Ctrl+Alt+F"),
    Command("thresholds", Text("Command", "Thresholds of findings…"), "insight", _set_thresholds, enabled=has_map),
)
