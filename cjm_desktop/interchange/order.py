"""What is asked for when a map leaves the program."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from cjm_desktop.edits.gone import without_lost
from cjm_desktop.edits.redaction import Omission, Redaction, Secret, redacted
from cjm_desktop.edits.repeated import without_repeated
from cjm_desktop.model.change import changed
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.revisions import with_revisions
from cjm_desktop.model.seen import EVERYTHING, seen, selects
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import Orientation
from cjm_desktop.paper.sizes import FREE
from cjm_desktop.words import Fault, Text

Handout = Literal[
    "map", "stages", "personas", "actions", "comments", "votes", "changes", "kit", "wall", "cards", "slides"
]
"""The map itself; its stages page by page; a sheet for each of its personas; what is to be done; what was said about
it; what people voted for; what changed since another state; what a workshop needs, or of that the empty map for the
wall or the notes to cut out alone; the scenes of its talk, along the presenter's path."""
KITS: Final[frozenset[Handout]] = frozenset({"kit", "wall", "cards"})
"""What is printed at true size, whatever else is asked for."""

TableWay = Literal["stages", "steps"]
"""What the columns of a table are: the steps below their stages, or lanes, with a row a step."""

HANDOUT_PAPER: Final = "A4"
"""What handouts are printed on unless another paper is asked for."""
PAPERS: Final[Mapping[Handout, str]] = {"kit": FREE, "wall": FREE, "slides": "338.67x190.5mm"}
"""Those that are printed on other paper: a wall is as large as it is, slides are as wide as screens."""
LYING: Final[Mapping[Handout, Orientation]] = {
    "stages": "portrait",
    "personas": "landscape",
    "actions": "landscape",
    "comments": "portrait",
    "votes": "portrait",
    "changes": "landscape",
    "kit": "landscape",
    "wall": "landscape",
    "cards": "portrait",
    "slides": "landscape",
}
"""How that paper lies unless asked otherwise."""

NO_VOTES: Final = Text("Export", "Nobody has voted for a card of this map yet.")

LEAST_PPI: Final = 10
USUAL_PPI: Final = 150.0
MOST_PPI: Final = 1200


@dataclass(frozen=True, slots=True)
class TwoStates:
    """Two states of a map, or two maps, of which is shown what changed; none stands for the map that is asked for.

    Where both are none, the as-is of that map is compared with its to-be.
    """

    before: JourneyMap | None
    after: JourneyMap | None
    called: tuple[str, str]
    """What both are called, in the language of the latter."""


@dataclass(frozen=True, slots=True)
class Order:
    """A map, what of it is wanted, and how it is printed; formats without pages do not look at the paper."""

    journey: JourneyMap
    paper: PrintOrder
    handout: Handout = "map"
    view: View = EVERYTHING
    personas: tuple[str, ...] = ()
    """Those whose sheets are wanted; none for all."""
    page: int | None = None
    """The number of the one page that is wanted; without it all, or the first where a file holds one only."""
    ppi: float = USUAL_PPI
    """How many pixels an inch of a page has in formats that have pixels, 10 to 1200."""
    outlines: bool = False
    """Whether an SVG shows outlines of letters in place of texts."""
    blank: int | None = None
    """How many blank notes of each kind a kit has; none for as many as there are steps."""

    omissions: tuple[Omission, ...] | None = None
    """What was left out of the map to hand it over, if anything was to be."""
    table: TableWay = "stages"
    """How the table lies in formats that have one way only."""
    states: TwoStates | None = None
    """What is compared, to tell what changed."""

    @property
    def shown(self) -> JourneyMap:
        """What the view shows of the map, folded stages as all others."""
        return seen(self.journey, self.view).shown

    @property
    def carried(self) -> JourneyMap:
        """What formats carry that hold all of a map: all of it, unless the view leaves out something.

        Then actions tell nothing either of cards that it leaves out, no data go along, and the map goes back to no
        state that it was saved in: merged as the same map, what is left out would go from the whole one.
        """
        if not selects(self.view):
            return self.journey
        shown = self.shown
        left = without_lost(changed(shown, actions=without_repeated(self.journey, shown)[0].actions, datasets=()))
        return with_revisions(left, ())


_LISTED: Final[Mapping[Handout, Secret]] = {"actions": "actions", "comments": "comments"}
"""Lists of nothing but what can be left out."""


def confidential(order: Order, redaction: Redaction) -> Order:
    """Return what is asked for without what is confidential; of a view, only what it shows is handed over.

    Raises:
        Fault: all of what is asked for is to be left out.
    """
    if _LISTED.get(order.handout) in redaction.secrets:
        raise Fault(
            Text("Export", "What is to be handed out is left out. Ask for something else, or do not leave it out.")
        )
    journey, omissions = redacted(order.carried, redaction)
    view = order.view
    if selects(view):  # the stages that are gone stay named, so that nobody takes a part for the whole journey
        view = changed(EVERYTHING, detail=view.detail, without_stages=view.without_stages)
    states = order.states
    if states is not None:
        before, after = (each and redacted(each, redaction)[0] for each in (states.before, states.after))
        states = replace(states, before=before, after=after)
    return replace(order, journey=journey, view=view, omissions=omissions, states=states)
