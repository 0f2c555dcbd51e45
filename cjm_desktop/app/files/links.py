"""Maps that are linked to steps and cards: named by their ids, found in files, never by a path that is kept."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QMessageBox, QWidget

from cjm_desktop.app.widgets.messages import Answer, ask, file_to_open, warn
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Step
from cjm_desktop.model.references import steps_of
from cjm_desktop.storage.heads import Head, find_map, head_of
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Language, Text

_CHOOSE: Final = Answer(Text("Links", "Choose…"))
_CANCEL: Final = Answer(Text("Links", "Cancel"), QMessageBox.ButtonRole.RejectRole)
_MOST_OFFERED: Final = 10


def linked_map(journey: JourneyMap, selection: frozenset[str]) -> tuple[str, str] | None:
    """Return id and title of the map that is linked to the one step or card that is selected."""
    if len(selection) != 1:
        return None
    (name,) = selection
    found = next((record for record in _linkable(journey) if record.id == name), None)
    return None if found is None or found.map is None else (found.map, found.map_title)


def _linkable(journey: JourneyMap) -> Iterator[Step | Card]:
    yield from steps_of(journey)
    for lane in journey.lanes:
        if isinstance(lane, CardLane):
            yield from lane.cards


@dataclass(frozen=True, slots=True)
class Links:
    """Finds linked maps for one window."""

    window: QWidget
    language: Language
    recent: Callable[[], tuple[Path, ...]]
    folder: Callable[[], Path]
    """Where the open map lies, or where the person worked last."""
    open_path: Callable[[Path], None]
    """Opens a file in another window."""

    def offered(self, but: str) -> list[Head]:
        """Return the maps among the recent files, all but one."""
        heads = (head_of(path) for path in self.recent())
        known = {head.id: head for head in heads if head is not None and head.id != but}
        return list(known.values())[:_MOST_OFFERED]

    def choose(self, but: str) -> Head | None:
        """Return the map in a file that the person chooses; it must not be the one it is to be linked to."""
        path = file_to_open(self.window, self.language, self.folder())
        if path is None:
            return None
        head = head_of(path)
        if head is None:
            self._warn(Text("Links", "{file} holds no journey map that could be linked.")(file=shown(path)))
        elif head.id == but:
            self._warn(Text("Links", "That is this map itself. Choose another one to link."))
            return None
        return head

    def follow(self, name: str, title: str) -> None:
        """Open a map in another window; where it is not found, ask for its file."""
        path = find_map(name, self.recent(), self.folder()) or self._asked_for(name, title)
        if path is not None:
            self.open_path(path)

    def _asked_for(self, name: str, title: str) -> Path | None:
        text = Text(
            "Links",
            "The linked map “{title}” is neither among the recent files nor in the folder of this map. "
            "Choose its file.",
        )
        if ask(self.window, self.language, text(title=title), (_CHOOSE, _CANCEL)) is not _CHOOSE:
            return None
        path = file_to_open(self.window, self.language, self.folder())
        if path is None:
            return None
        head = head_of(path)
        if head is None or head.id != name:
            wrong = Text("Links", "{file} is not the map “{title}”. The link stays as it is.")
            self._warn(wrong(file=shown(path), title=title))
            return None
        return path

    def _warn(self, text: Text) -> None:
        warn(self.window, self.language, text)
