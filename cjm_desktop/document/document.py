"""The one door for changes of the open map."""

import time
from collections.abc import Callable, Hashable, Iterable, Set
from dataclasses import dataclass
from sys import getsizeof
from typing import Final

from cjm_desktop.document.drafts import Drafts
from cjm_desktop.document.weight import weight_between
from cjm_desktop.model.lookup import ids_among, ids_lost, parts_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

Listener = Callable[[JourneyMap, JourneyMap], None]
"""Takes the map before and after; they are the same object when only the selection or the saved mark changed."""

MEMORY: Final = 256_000_000
"""Most bytes that the history holds beyond the map; beyond that the oldest steps are dropped."""
PAUSE: Final = 3.0
"""Seconds: typing that goes on after a longer pause begins a new step."""
_STEP: Final = 500
"""Bytes of a step besides what its map and its selection hold: its label, its place in lists."""


@dataclass(eq=False, slots=True)
class _Position:
    """A place in the history: how it was reached, the map there, what is selected there, what it weighs."""

    label: Text | None
    journey: JourneyMap
    selection: frozenset[str] = frozenset()
    weight: int = 0
    """Bytes that this map and the one before do not share."""
    own: int = 0
    """Bytes of the selection; none when the place before passed it on."""


class Document:
    """The open map with its history.

    Its places are numbered from the map as it was opened, which is 0; the oldest are dropped when the history holds
    more than ``memory`` bytes, but never the one before the last edit.

    Listeners are told when everything is already as it will be; they must not change the document. When some of them
    raise, the others are told all the same, the change stands, and an ``ExceptionGroup`` carries what they raised.
    """

    def __init__(
        self,
        journey: JourneyMap,
        *,
        saved: bool = True,
        memory: int = MEMORY,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Open a map; not ``saved`` when it differs from its file or has none. The ``clock`` tells seconds."""
        self._history = [_Position(None, journey)]
        self._now = 0
        self._travelled = False
        self._dropped = 0
        self._weight, self._memory = 0, memory
        self._saved = self._history[0] if saved else None
        self._merge_key: Hashable | None = None
        self._clock, self._applied = clock, clock()
        self.drafts = Drafts()
        """What is being written and is not in the map yet."""
        self._listeners: dict[object, Listener] = {}
        self._telling = False

    @property
    def journey(self) -> JourneyMap:
        """The map as it is now."""
        return self._history[self._now].journey

    @property
    def written(self) -> JourneyMap:
        """The map as it would be with what is being written: the very map when there is no such thing."""
        return self.drafts.on(self.journey)

    @property
    def selection(self) -> frozenset[str]:
        """The ids of what is selected, and the names of points of curves; all of them are in the map."""
        return self._history[self._now].selection

    @property
    def dirty(self) -> bool:
        """Whether the document stands at another place of its history than the one that was saved."""
        return self._history[self._now] is not self._saved

    @property
    def places(self) -> range:
        """The numbers of all places one can go to, the oldest first."""
        return range(self._dropped, self._dropped + len(self._history))

    @property
    def place(self) -> int:
        """The number of the place where the document stands."""
        return self._dropped + self._now

    @property
    def weight(self) -> int:
        """The bytes that the history holds beyond the map."""
        return self._weight

    @property
    def travelled(self) -> bool:
        """Whether one came to the map of now along the history, not by an edit."""
        return self._travelled

    @property
    def undo_label(self) -> Text | None:
        """What undo would take back, none when there is nothing."""
        return self._history[self._now].label

    @property
    def redo_label(self) -> Text | None:
        """What redo would bring again, none when there is nothing."""
        return self._history[self._now + 1].label if self._now + 1 < len(self._history) else None

    def label(self, place: int) -> Text | None:
        """Return what led to a place, none for the first one."""
        return self._history[self._at(place)].label

    def is_saved(self, place: int) -> bool:
        """Tell whether a place is what the file holds."""
        return self._history[self._at(place)] is self._saved

    def apply(
        self, label: Text, journey: JourneyMap, merge_key: Hashable | None = None, *, pause: float = PAUSE
    ) -> None:
        """Make a map the current one, as one step of the history.

        The map that is current already leaves no step. With the merge key of the step just before, as in typing,
        both are one step, unless there were more than ``pause`` seconds between them; undo, redo and saving end that.
        """
        self._refuse_while_telling()
        before = self.journey
        if journey is before:
            return
        selection = _without(self.selection, ids_lost(before, journey, _ids_in(self.selection)))
        now = self._clock()
        merges = merge_key is not None and merge_key == self._merge_key and now - self._applied <= pause
        end = self._now + (0 if merges else 1)
        self._weight -= sum(position.weight + position.own for position in self._history[end:])
        self._cut(slice(end, None))
        self._append(label, journey, selection)
        self._merge_key, self._applied, self._travelled = merge_key, now, False
        self._tell(before)

    def undo(self) -> None:
        """Go back one step, to the map and the selection that were before it; at the beginning do nothing."""
        self.go(max(self.place - 1, self._dropped))

    def redo(self) -> None:
        """Go forward one step again, to its map and selection; at the end do nothing."""
        self.go(min(self.place + 1, self.places[-1]))

    def go(self, place: int) -> None:
        """Go to any place of the history, to its map and selection.

        Raises:
            IndexError: there is no such place.
        """
        self._refuse_while_telling()
        before, now = self.journey, self._at(place)
        self._merge_key = None
        if now != self._now:
            self._now, self._travelled = now, True
            self._tell(before)

    def select(self, ids: Iterable[str]) -> None:
        """Select records; what the map does not have is left out."""
        self._refuse_while_telling()
        wanted = frozenset(ids)
        names = _ids_in(wanted)
        selection = _without(wanted, names - ids_among(self.journey, names))
        if selection != self.selection:
            position = self._history[self._now]
            self._weight += getsizeof(selection) - position.own
            position.selection, position.own = selection, getsizeof(selection)
            self._drop_oldest()
            self._tell(self.journey)

    def mark_saved(self, journey: JourneyMap | None) -> None:
        """Take note that a map of the history, the current one or the last one like it, is what the file holds.

        None when the file holds something else. A map that is no longer in the history, because it was changed while
        it was being written, leaves the document dirty.
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

    def _at(self, place: int) -> int:
        if place not in self.places:
            raise IndexError(place)
        return place - self._dropped

    def _append(self, label: Text, journey: JourneyMap, selection: frozenset[str]) -> None:
        last = self._history[-1]
        weight = _STEP + weight_between(last.journey, journey)
        self._history.append(_Position(label, journey, selection, weight))
        self._now = len(self._history) - 1
        self._weight += weight
        self._drop_oldest()

    def _drop_oldest(self) -> None:
        """Drop what is too much from the beginning, never the place before the current one."""
        count = 0
        while self._weight > self._memory and count < self._now - 1:
            self._weight -= self._history[count].own + self._history[count + 1].weight
            count += 1
        if count:
            self._cut(slice(count))
            first = self._history[0]
            first.label, first.weight = None, 0
            self._dropped += count
            self._now -= count

    def _cut(self, places: slice) -> None:
        """Take places out of the history; what was saved there is nowhere any more."""
        if self._saved in self._history[places]:
            self._saved = None
        del self._history[places]

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
