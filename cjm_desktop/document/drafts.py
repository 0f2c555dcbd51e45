"""What is being written and is not in the map yet, as in a text field that is still open."""

from collections.abc import Callable, Hashable

from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault

Draft = Callable[[JourneyMap], JourneyMap]
"""Returns the map as it would be if what stands in a field were taken over; the same one when nothing would change."""


class Drafts:
    """Of one open map."""

    def __init__(self) -> None:
        self._drafts: dict[object, Draft] = {}
        self._listeners: dict[object, Callable[[], None]] = {}
        self.words: dict[Hashable, str] = {}
        """What is half written, by what it is for: a field that is made anew in another language begins with it."""

    def begin(self, draft: Draft) -> Callable[[], None]:
        """Have something be written; what is returned ends that."""
        ticket = object()
        self._drafts[ticket] = draft
        self.touch()

        def end() -> None:
            if self._drafts.pop(ticket, None) is not None:
                self.touch()

        return end

    def touch(self) -> None:
        """Tell that something else is written now."""
        for listener in tuple(self._listeners.values()):
            listener()

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Have a listener told when something else is written; what is returned ends that."""
        ticket = object()
        self._listeners[ticket] = listener

        def unsubscribe() -> None:
            self._listeners.pop(ticket, None)

        return unsubscribe

    def on(self, journey: JourneyMap) -> JourneyMap:
        """Return a map with all that is being written; what cannot be taken over as it stands is left out."""
        for draft in tuple(self._drafts.values()):
            try:
                journey = draft(journey)
            except (Fault, ValueError, LookupError):  # half a date, a card that is gone, a comment that is there by now
                continue
        return journey
