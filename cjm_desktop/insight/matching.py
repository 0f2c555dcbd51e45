"""Which records of two maps are the same ones: by their ids, else by what they are called and where they stand.

Copies, versions, and an as-is map with its to-be map share their ids. Of maps that share none, the records of the
former one are taken for those of the latter that have the same name; what is left stands for each other where both have
as much of it at the same place.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from difflib import SequenceMatcher
from typing import Any, Final, Literal, TypeVar

from cjm_desktop.edits.copies import renamed
from cjm_desktop.insight.naming import NAMING
from cjm_desktop.insight.parts import lists_of
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane, MetricLane
from cjm_desktop.model.lookup import ids_of
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap, Step
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Fault, Text

Kinship = Literal["ids", "names", "states"]
"""By what it is told what is the same in two maps; or as-is and to-be are told apart within one."""
R = TypeVar("R", bound=Record)
Key = Callable[[Any], Hashable]

BY_NAMES: Final = Text(
    "Compare", "The two maps share no records; they are compared by the names of stages, steps, lanes and cards."
)
_LIKE: Final = 0.4
"""How much of two texts of one cell is the same at least where one stands for the other, 0 to 1."""
_NAMED: Final = ("personas", "channels", "departments", "moments", "actions", "views")
_UNNAMED: Final = tuple(
    name for name in lists_of(JourneyMap) if name not in (*_NAMED, "stages", "lanes", "flows", "assets")
)
"""What has no name is the same where it says the same."""
_WORDS: Final = ("personas", "channels", "departments", "moments", "views")
"""What maps that share records call by one name is one, also where it was made twice."""
_TOLD: Final = 400
"""Letters of texts that are compared for likeness."""
_FEW: Final = 20
"""Cards without a namesake in one cell that are compared at most; of more nobody could tell which was which."""


def matched(before: JourneyMap, after: JourneyMap) -> tuple[JourneyMap, Kinship]:
    """Return the former map with the ids of the latter wherever something is the same, and how that was told.

    States of one map are akin whatever became of it, and a map in which nothing is yet is akin to every other one.

    Raises:
        Fault: the two have neither a record nor a name in common.
    """
    is_empty = not (before.stages or before.lanes) or not (after.stages or after.lanes)
    if before.id == after.id or is_empty:
        return before, "ids"
    if _share_records(before, after):
        names = _namesakes(before, after)
        return renamed(before, names) if names else before, "ids"
    pairs = _Pairs(before, after)
    if not pairs.are_akin:
        problem = Text(
            "Compare",
            "“{before}” and “{after}” have neither a record nor the name of a stage, step or card in common, so there "
            "is nothing to compare. Choose two states of one map, or two maps of one journey.",
        )
        raise Fault(problem(before=excerpt(before.title), after=excerpt(after.title)))
    return renamed(before, pairs.names), "names"


def _share_records(before: JourneyMap, after: JourneyMap) -> bool:
    """Tell whether two maps have a stage, step, lane or card in common."""
    olds = {name for each in (*before.stages, *before.lanes) for name in ids_of(each)}
    return any(name in olds for each in (*after.stages, *after.lanes) for name in ids_of(each))


def _namesakes(before: JourneyMap, after: JourneyMap) -> dict[str, str]:
    """Return by ids what of two maps goes by one name without being one record: departments, channels and such."""
    olds, news = set(ids_of(before)), set(ids_of(after))
    found: dict[str, str] = {}
    for field in _WORDS:
        waiting = {_name(each): each.id for each in before.__dict__[field] if each.id not in news and _name(each)}
        for each in after.__dict__[field]:
            if each.id not in olds and _name(each) in waiting:
                found[waiting.pop(_name(each))] = each.id
    return found


def _folded(text: str) -> str:
    """Return a text as it is compared: without case, and with single spaces."""
    return " ".join(text.casefold().split())


def _name(record: Record) -> str:
    return _folded(next((text for field in NAMING if (text := record.__dict__.get(field))), ""))


class _Pairs:
    """Finds the pairs of two maps, from what holds to what is held: ``names`` are the ids of the former and latter."""

    def __init__(self, before: JourneyMap, after: JourneyMap) -> None:
        self.names: dict[str, str] = {}
        self._taken = set[str]()
        self._known = set(ids_of(before))
        self._pair_by(before.stages, after.stages, _name)
        olds, news = _steps(before), _steps(after)
        stages = {step.id: stage.id for stage in (*before.stages, *after.stages) for step in stage.steps}
        self._pair_by(olds, news, lambda step: (self._new(stages[step.id]), _name(step)) if _name(step) else "")
        self._pair_by(olds, news, _name)
        self.are_akin = bool(self.names)
        self._pair_by(before.stages, after.stages, lambda stage: self._begins_with(stage.steps))
        self._pair_places(before.stages, after.stages, lambda _stage: "")
        self._pair_places(olds, news, lambda step: self._new(stages[step.id]))
        self._pair_lanes(before, after)
        self._pair_cards(before, after)
        self._pair_others(before, after)

    def _new(self, name: str | None) -> str | None:
        """Return the id of the latter map for one of the former; others as they are."""
        return None if name is None else self.names.get(name, name)

    def _begins_with(self, steps: Iterable[Step]) -> str:
        """Return the first step that is paired, by its id in the latter map; empty when none is."""
        return next((name for step in steps if (name := self._new(step.id) or "") in self._taken), "")

    def _pair(self, old: Record, new: Record) -> None:
        one, other = old.__dict__["id"], new.__dict__["id"]
        if other not in self._known:
            self.names[one] = other
            self._taken.add(other)

    def _left(self, olds: Iterable[R], news: Iterable[R]) -> tuple[list[R], list[R]]:
        """Return what is not paired yet."""
        return (
            [each for each in olds if each.__dict__["id"] not in self.names],
            [each for each in news if each.__dict__["id"] not in self._taken],
        )

    def _pair_by(self, olds: Iterable[Record], news: Iterable[Record], key: Key) -> None:
        """Pair what has the same key, in order; an empty key is none."""
        left, right = self._left(olds, news)
        waiting: dict[Hashable, list[Record]] = defaultdict(list)
        for each in left:
            waiting[key(each)].append(each)
        for each in right:
            same = waiting.get(key(each)) if key(each) else None
            if same:
                self._pair(same.pop(0), each)

    def _pair_places(self, olds: Sequence[Record], news: Sequence[Record], place: Key) -> None:
        """Pair what is left at a place that both have as much left of."""
        left, right = self._left(olds, news)
        for where in dict.fromkeys(map(place, left)):
            here = [each for each in left if place(each) == where]
            there = [each for each in right if place(each) == where]
            if len(here) == len(there):
                for one, other in zip(here, there, strict=True):
                    self._pair(one, other)

    def _pair_lanes(self, before: JourneyMap, after: JourneyMap) -> None:
        def kind(lane: Record) -> Hashable:
            return lane.__dict__["kind"], lane.metric if isinstance(lane, MetricLane) else ""

        self._pair_by(before.lanes, after.lanes, lambda lane: (kind(lane), _name(lane)))
        self._pair_places(before.lanes, after.lanes, kind)

    def _pair_cards(self, before: JourneyMap, after: JourneyMap) -> None:
        old_lanes, new_lanes = _lanes_of_cards(before), _lanes_of_cards(after)
        olds, news = _cards(before), _cards(after)

        def spot(card: Card) -> tuple[str | None, str | None]:
            return lane_of(card), self._new(card.step)

        def lane_of(card: Card) -> str | None:
            return self._new(old_lanes.get(card.id) or new_lanes[card.id])

        self._pair_by(olds, news, lambda card: (spot(card), _name(card)) if _name(card) else "")
        self._pair_by(olds, news, lambda card: (lane_of(card), _name(card)) if _name(card) else "")
        self._pair_by(olds, news, _name)
        self.are_akin |= any(card.id in self.names for card in olds)
        left, right = self._left(olds, news)
        cells: dict[Hashable, list[Card]] = defaultdict(list)
        for card in right:
            cells[spot(card)].append(card)
        for card in left:
            here = cells.get(spot(card), [])
            likeness, like = max(
                ((_likeness(card, each), each) for each in here[:_FEW]), key=_first, default=(0.0, card)
            )
            if likeness >= _LIKE:
                here.remove(like)
                self._pair(card, like)

    def _pair_others(self, before: JourneyMap, after: JourneyMap) -> None:
        for field in _NAMED:
            self._pair_by(before.__dict__[field], after.__dict__[field], lambda each: ("name", _name(each)))
        self._pair_by(before.flows, after.flows, lambda flow: (flow.kind, self._new(flow.from_), self._new(flow.to)))
        olds, news = _lanes_of_curves(before), _lanes_of_curves(after)
        curves = {lane.id: lane.curves for lane in news}
        for lane in olds:
            there = curves.get(self.names.get(lane.id, ""), ())
            self._pair_by(lane.curves, there, lambda curve: (_name(curve), curve.state, self._new(curve.persona)))
            self._pair_by(lane.curves, there, lambda curve: (_name(curve), curve.state) if _name(curve) else "")
            self._pair_by(lane.curves, there, lambda curve: (curve.state, self._new(curve.persona)))
            self._pair_places(lane.curves, there, lambda curve: curve.state)
            self._pair_places(lane.curves, there, lambda _curve: "")
        for field in _UNNAMED:
            self._pair_by(before.__dict__[field], after.__dict__[field], self._said)

    def _said(self, record: Record) -> str:
        """Return all that a record says but its id, under the ids of the latter map."""
        return renamed(record, self.names).model_dump_json(exclude={"id"})


def _first(pair: tuple[float, Card]) -> float:
    return pair[0]


def _steps(journey: JourneyMap) -> list[Record]:
    return [step for stage in journey.stages for step in stage.steps]


def _cards(journey: JourneyMap) -> list[Card]:
    return [card for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards]


def _lanes_of_cards(journey: JourneyMap) -> dict[str, str]:
    return {card.id: lane.id for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards}


def _lanes_of_curves(journey: JourneyMap) -> list[EmotionLane]:
    return [lane for lane in journey.lanes if isinstance(lane, EmotionLane)]


def _likeness(one: Card, other: Card) -> float:
    """Return how much of the texts of two cards is the same, 0 to 1; two without a text are alike."""
    texts = _folded(one.text)[:_TOLD], _folded(other.text)[:_TOLD]
    return SequenceMatcher(None, *texts, autojunk=False).ratio()
