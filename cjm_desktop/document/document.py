"""The one door for changes of the open map."""

from collections.abc import Callable, Hashable, Iterable, Set
from dataclasses import dataclass

from cjm_desktop.model.lookup import ids_among, ids_lost, parts_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

Listener = Callable[[JourneyMap, JourneyMap], None]
"""Takes the map before and after; they are the same object when only the selection or the saved mark changed."""


@dataclass(eq=False, slots=True)
class _Position:
    """A place in the history: how it was reached, the map there, what is selected there."""

    label: Text | None
    journey: JourneyMap
    selection: frozenset[str] = frozenset()


class Document:
    """The open map with its history.

    Listeners are told when everything is already as it will be; they must not change the document. When some of them
    raise, the others are told all the same, the change stands, and an ``ExceptionGroup`` carries what they raised.
    """

    def __init__(self, journey: JourneyMap, *, saved: bool = True) -> None:
        """Open a map; not ``saved`` when it differs from its file or has none."""
        self._history = [_Position(None, journey)]
        self._now = 0
        self._saved = self._history[0] if saved else None
        self._merge_key: Hashable | None = None
        self._listeners: dict[object, Listener] = {}
        self._telling = False

    @property
    def journey(self) -> JourneyMap:
        """The map as it is now."""
        return self._history[self._now].journey

    @property
    def selection(self) -> frozenset[str]:
        """The ids of what is selected, and the names of points of curves; all of them are in the map."""
        return self._history[self._now].selection

    @property
    def dirty(self) -> bool:
        """Whether the document stands at another place of its history than the one that was saved."""
        return self._history[self._now] is not self._saved

    @property
    def undo_label(self) -> Text | None:
        """What undo would take back, none when there is nothing."""
        return self._history[self._now].label

    @property
    def redo_label(self) -> Text | None:
        """What redo would bring again, none when there is nothing."""
        return self._history[self._now + 1].label if self._now + 1 < len(self._history) else None

    def apply(self, label: Text, journey: JourneyMap, merge_key: Hashable | None = None) -> None:
        """Make a map the current one, as one step of the history.

        The map that is current already leaves no step. With the merge key of the step just before, as in typing,
        both are one step; undo, redo and saving end that.
        """
        self._refuse_while_telling()
        before = self.journey
        if journey is before:
            return
        selection = _without(self.selection, ids_lost(before, journey, _ids_in(self.selection)))
        merges = merge_key is not None and merge_key == self._merge_key
        del self._history[self._now + (0 if merges else 1) :]
        self._history.append(_Position(label, journey, selection))
        self._now = len(self._history) - 1
        self._merge_key = merge_key
        self._tell(before)

    def undo(self) -> None:
        """Go back one step, to the map and the selection that were before it; at the beginning do nothing."""
        self._go(max(self._now - 1, 0))

    def redo(self) -> None:
        """Go forward one step again, to its map and selection; at the end do nothing."""
        self._go(min(self._now + 1, len(self._history) - 1))

    def select(self, ids: Iterable[str]) -> None:
        """Select records; what the map does not have is left out."""
        self._refuse_while_telling()
        wanted = frozenset(ids)
        names = _ids_in(wanted)
        selection = _without(wanted, names - ids_among(self.journey, names))
        if selection != self.selection:
            self._history[self._now].selection = selection
            self._tell(self.journey)

    def mark_saved(self, journey: JourneyMap) -> None:
        """Take note that a map of the history, the current one or the last one like it, is what the file holds.

        A map that is no longer in the history, because it was changed while it was being written, leaves the
        document dirty.
        """
        self._refuse_while_telling()
        places = [self._history[self._now], *reversed(self._history)]
        self._saved = next((place for place in places if place.journey is journey), None)
        self._merge_key = None
        self._tell(self.journey)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have a listener told of every change; what is returned ends that."""
        ticket = object()
        self._listeners[ticket] = listener

        def unsubscribe() -> None:
            self._listeners.pop(ticket, None)

        return unsubscribe

    def _go(self, place: int) -> None:
        self._refuse_while_telling()
        before, moves = self.journey, place != self._now
        self._now = place
        self._merge_key = None
        if moves:
            self._tell(before)

    def _refuse_while_telling(self) -> None:
        if self._telling:
            raise RuntimeError("a listener must not change the document")

    def _tell(self, before: JourneyMap) -> None:
        errors: list[Exception] = []
        self._telling = True
        try:
            for listener in tuple(self._listeners.values()):
                try:
                    listener(before, self.journey)
                except Exception as error:
                    errors.append(error)
        finally:
            self._telling = False
        if errors:
            raise ExceptionGroup("listeners failed", errors)


def _without(selection: frozenset[str], ids: Set[str]) -> frozenset[str]:
    """Return a selection without what any of some ids names."""
    return frozenset(name for name in selection if ids.isdisjoint(parts_of(name))) if ids else selection


def _ids_in(selection: frozenset[str]) -> frozenset[str]:
    return frozenset(part for name in selection for part in parts_of(name))
