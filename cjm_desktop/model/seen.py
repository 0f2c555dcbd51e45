"""What of a map is seen: without hidden lanes, and what a view selects of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from cjm_desktop.model.change import changed
from cjm_desktop.model.folding import Folding, cut_to, folded, left_of
from cjm_desktop.model.lanes import Card, CardLane, Curve, EmotionLane, Lane
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.references import steps_of

UNNAMED: Final = "filter"
"""The id of a view that is not kept in the map."""
EVERYTHING: Final = View(id=UNNAMED)
"""The view that selects all."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A map as a view shows it. Its records name each other as in the whole map, so that edits mean the same."""

    whole: JourneyMap
    view: View
    shown: JourneyMap
    """What the view shows, folded stages as all others; the whole map itself where nothing is left out."""
    folding: Folding
    """What of that is drawn, and what folded stages hide."""
    faint: frozenset[str]
    """The cards that are drawn faintly, so that the others stand out."""

    @property
    def journey(self) -> JourneyMap:
        """What is drawn."""
        return self.folding.left

    @property
    def is_filtered(self) -> bool:
        """Whether the view leaves out or fades anything, beside what is hidden in the map itself."""
        return selects(self.view)


def selects(view: View) -> bool:
    """Tell whether a view leaves out or fades anything."""
    return bool(view.without_lanes or view.without_stages or _conditions(view))


def _conditions(view: View) -> bool:
    lists = view.personas, view.departments, view.owners, view.channels, view.tags, view.moments, view.evidence
    return any(lists)


def current_view(journey: JourneyMap, view: View) -> View:
    """Return a view as the map holds it now; one that is no longer kept goes on as an unnamed one."""
    if view.id == UNNAMED:
        return view
    kept = next((each for each in journey.views if each.id == view.id), None)
    return kept if kept is not None else changed(view, id=UNNAMED, name="")


def seen(journey: JourneyMap, view: View = EVERYTHING, former: Seen | None = None) -> Seen:
    """Return what a view shows of a map; lanes that are the same as in a ``former`` look are taken over from it.

    Cards are selected that meet all conditions of the view; one that concerns no persona in particular concerns all.
    A span is cut to the stages that are shown.
    """
    pick = _Pick(journey, view)
    known: dict[str, tuple[Lane, Lane]] = {}
    if former is not None and former.view == view and _names_alike(former.whole, journey):
        whole = {lane.id: lane for lane in former.whole.lanes}
        known = {lane.id: (whole[lane.id], lane) for lane in former.shown.lanes}
    lanes: list[Lane] = []
    faint: set[str] = set()
    for lane in journey.lanes:
        if lane.hidden or lane.id in pick.without_lanes:
            continue
        before, shown = known.get(lane.id, (None, lane))
        lanes.append(shown if before is lane else pick.lane(lane))
        if pick.fades and isinstance(lane, CardLane):
            faint.update(card.id for card in lane.cards if not pick.selects(card))
    people = tuple(person for person in journey.personas if not pick.personas or person.id in pick.personas)
    stages = tuple(stage for stage in journey.stages if stage.id not in pick.without_stages)
    flows = tuple(flow for flow in journey.flows if pick.shows(flow.from_) and (not flow.to or pick.shows(flow.to)))
    names = frozenset(faint)
    if former is not None:  # what is equal stays the same object, so that it is not laid out again
        stages = former.shown.stages if former.shown.stages == stages else stages
        flows = former.shown.flows if former.shown.flows == flows else flows
        names = former.faint if former.faint == names else names
    shown = changed(journey, personas=people, stages=stages, lanes=tuple(lanes), flows=flows)
    return Seen(journey, view, shown, folded(shown, former.folding if former is not None else None), names)


def _names_alike(one: JourneyMap, other: JourneyMap) -> bool:
    """Tell whether conditions mean the same in two maps."""
    return one.stages is other.stages and one.personas is other.personas and one.departments is other.departments


class _Pick:
    """The conditions of a view; names that the map no longer has are none."""

    def __init__(self, journey: JourneyMap, view: View) -> None:
        self.without_lanes = frozenset(view.without_lanes)
        self.without_stages = frozenset(view.without_stages)
        self.personas = frozenset(view.personas) & {person.id for person in journey.personas}
        self._departments = frozenset(view.departments) & {department.id for department in journey.departments}
        self._owners = frozenset(view.owners)
        self._channels = frozenset(view.channels)
        self._tags = frozenset(view.tags)
        self._moments = frozenset(view.moments)
        self._evidence = frozenset(view.evidence)
        self._decisive = {step.id for step in steps_of(journey) if step.moment in self._moments}
        self._order = [step.id for step in steps_of(journey)]
        gone = (stage for stage in journey.stages if stage.id in self.without_stages)
        self._gone = frozenset(step.id for stage in gone for step in stage.steps)
        self._filters = _conditions(view)
        self.fades = self._filters and view.highlights

    def shows(self, step: str) -> bool:
        """Tell whether a step is shown."""
        return step not in self._gone

    def selects(self, card: Card) -> bool:
        """Tell whether a card meets all conditions."""
        return (
            (not self.personas or not card.personas or not self.personas.isdisjoint(card.personas))
            and (not self._departments or card.department in self._departments)
            and (not self._owners or card.owner in self._owners)
            and (not self._channels or card.channel in self._channels)
            and (not self._tags or not self._tags.isdisjoint(card.tags))
            and (not self._moments or card.moment in self._moments or card.step in self._decisive)
            and (not self._evidence or card.evidence in self._evidence)
        )

    def lane(self, lane: Lane) -> Lane:
        """Return what is shown of a lane."""
        match lane:
            case CardLane():
                if not self._gone and (self.fades or not self._filters):
                    return lane
                picked = (card for card in lane.cards if self.fades or self.selects(card))
                return changed(lane, cards=self._cuts(picked))
            case EmotionLane():
                picked = (curve for curve in lane.curves if self._concerns(curve) or self.fades)
                curves = (changed(each, points=left_of(each.points, self._gone)) for each in picked)
                return changed(lane, curves=tuple(curves))
            case _:
                return changed(lane, values=left_of(lane.values, self._gone))

    def _cuts(self, cards: Iterable[Card]) -> tuple[Card, ...]:
        cuts = (cut_to(card, self._gone, self._order) for card in cards)
        return tuple(cut for cut in cuts if cut is not None)

    def _concerns(self, curve: Curve) -> bool:
        return not self.personas or curve.persona is None or curve.persona in self.personas


def hidden_lanes(journey: JourneyMap) -> Mapping[str, Lane]:
    """Return the lanes that are hidden in the map itself, by id."""
    return {lane.id: lane for lane in journey.lanes if lane.hidden}
