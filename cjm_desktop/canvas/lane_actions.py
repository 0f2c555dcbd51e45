"""What can be done with lanes as a whole: folding, hiding, locking, their heights, the lines below them."""

from operator import attrgetter
from typing import Final, Literal

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.gestures.lanes import RESIZE_LANE
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.layout.names import lane_words
from cjm_desktop.model.kinds import Separator
from cjm_desktop.model.lanes import CardLane, Lane
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

State = Literal["collapsed", "hidden", "locked"]

_LABELS: Final[dict[tuple[State, bool], Text]] = {
    ("collapsed", True): Text("Edit", "Fold lane"),
    ("collapsed", False): Text("Edit", "Unfold lane"),
    ("hidden", True): Text("Edit", "Hide lane"),
    ("hidden", False): Text("Edit", "Show lane"),
    ("locked", True): Text("Edit", "Lock lane"),
    ("locked", False): Text("Edit", "Unlock lane"),
}
_LINE: Final = Text("Edit", "Line below the lane")
_ID: Final = attrgetter("id")


class LaneActions:
    """Acts on the lanes that are meant: those selected, or those of the selected cards."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._known: tuple[JourneyMap, frozenset[str], list[Lane]] | None = None

    @property
    def meant(self) -> list[Lane]:
        """The lanes that a command would act on; several commands ask at every change."""
        journey, selection = self._bench.document.journey, self._bench.document.selection
        known = self._known
        if known is None or known[0] is not journey or known[1] is not selection:
            lanes = [lane for lane in journey.lanes if _is_meant(lane, selection)] if selection else []
            known = self._known = journey, selection, lanes
        return known[2]

    def are(self, state: State) -> bool:
        """Tell whether all of them are in a state."""
        lanes = self.meant
        return bool(lanes) and all(getattr(lane, state) for lane in lanes)

    def have_height(self) -> bool:
        """Tell whether any of them is higher than its content asks for."""
        return any(lane.height is not None for lane in self.meant)

    def toggle(self, state: State) -> None:
        """Bring all of them into a state, or out of it when they all are."""
        lanes, wanted = self.meant, not self.are(state)
        self._set([lane.id for lane in lanes], state, wanted=wanted)
        if state == "hidden" and lanes:
            name = lane_words(lanes[0], self._bench.document.journey.language)[0]
            self._bench.tell(Text("Lanes", "“{lane}” is hidden. The menu View brings hidden lanes back.")(lane=name))

    def fold(self, lane: str) -> None:
        """Fold a lane, or unfold it."""
        lanes = self._bench.document.journey.lanes
        self._set([lane], "collapsed", wanted=not lanes[index_of(lanes, lane)].collapsed)

    def show(self, lane: str) -> None:
        """Bring back a hidden lane."""
        self._set([lane], "hidden", wanted=False)

    def fit(self, lane: str | None = None) -> None:
        """Let the content alone decide how high lanes are."""
        names = [each.id for each in self.meant] if lane is None else [lane]
        journey = self._bench.document.journey
        for name in names:
            journey = change_lane(journey, name, height=None)
        self._bench.apply(RESIZE_LANE, journey)

    def draw_line(self, separator: Separator | None) -> None:
        """Draw a line of a service blueprint below the lanes, none for a hairline."""
        journey = self._bench.document.journey
        for lane in self.meant:
            journey = change_lane(journey, lane.id, separator=separator)
        self._bench.apply(_LINE, journey)

    def has_line(self, separator: Separator | None) -> bool:
        """Tell whether all of them have this line below."""
        lanes = self.meant
        return bool(lanes) and all(lane.separator == separator for lane in lanes)

    def _set(self, lanes: list[str], state: State, *, wanted: bool) -> None:
        journey = self._bench.document.journey
        for lane in lanes:
            journey = change_lane(journey, lane, **{state: wanted})
        self._bench.apply(_LABELS[state, wanted], journey)


def _is_meant(lane: Lane, selection: frozenset[str]) -> bool:
    """Tell whether a lane is selected, or a card in it."""
    if not isinstance(lane, CardLane) or lane.id in selection:
        return lane.id in selection
    return not selection.isdisjoint(map(_ID, lane.cards))  # thousands without a line of Python for each
