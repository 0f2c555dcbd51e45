"""What random edits are made of."""

from collections.abc import Sequence
from itertools import count
from typing import TypeVar, get_args

from hypothesis import strategies as st

from cjm_desktop.edits import vocabulary
from cjm_desktop.model.kinds import MetricKind, Moment
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.lookup import Named, find_card, find_curve
from cjm_desktop.model.records import (
    JourneyMap,
    Persona,
    Step,
    Trait,
)
from tests.maps import PICTURES, amounts, texts, values

T = TypeVar("T")


class Making:
    """Draws an edit of a map; a kind of edit that has nothing to work on in it raises IndexError."""

    def __init__(self, data: st.DataObject, journey_map: JourneyMap, numbers: "count[int]") -> None:
        self.data = data
        self.numbers = numbers
        self.personas = journey_map.personas
        self.stages = journey_map.stages
        self.steps = tuple(step for stage in self.stages for step in stage.steps)
        self.card_lanes = tuple(lane for lane in journey_map.lanes if isinstance(lane, CardLane))
        self.cards = tuple(card for lane in self.card_lanes for card in lane.cards)
        self.emotion_lanes = tuple(lane for lane in journey_map.lanes if isinstance(lane, EmotionLane))
        self.metric_lanes = tuple(lane for lane in journey_map.lanes if isinstance(lane, MetricLane))
        self.curves = tuple(curve for lane in self.emotion_lanes for curve in lane.curves)
        self.lanes = journey_map.lanes
        self.flows = journey_map.flows
        self.map = journey_map

    def draw(self, strategy: st.SearchStrategy[T]) -> T:
        return self.data.draw(strategy)

    def new_id(self) -> str:
        return f"new{next(self.numbers)}"

    def text(self) -> str:
        return self.draw(texts)

    def among(self, choices: Sequence[T]) -> T:
        if not choices:
            raise IndexError
        return self.draw(st.sampled_from(choices))

    def maybe(self, choices: Sequence[T]) -> T | None:
        return self.draw(st.sampled_from([None, *choices]))

    def name(self, records: Sequence[Named]) -> str:
        return self.among(records).id

    def before(self, records: Sequence[Named]) -> str | None:
        record = self.maybe(records)
        return None if record is None else record.id

    def step(self) -> Step:
        return Step(id=self.new_id(), title=self.text(), moment=self.maybe(get_args(Moment)))

    def card(self) -> Card:
        return Card(id=self.new_id(), step=self.name(self.steps), through=self.before(self.steps), text=self.text())

    def curve(self) -> Curve:
        chosen = self.draw(st.permutations(self.steps))
        return Curve(
            id=self.new_id(),
            persona=self.before(self.personas),
            points=tuple(CurvePoint(step=step.id, value=self.draw(values)) for step in chosen[:2]),
        )

    def metric_lane(self) -> MetricLane:
        figure = MetricValue(step=self.name(self.steps), value=1.5, target=self.draw(amounts))
        return MetricLane(id=self.new_id(), kind="metric", metric=self.among(get_args(MetricKind)), values=(figure,))

    def persona(self) -> Persona:
        portrait = self.maybe([picture.sha256 for picture in PICTURES])
        return Persona(id=self.new_id(), name=self.text(), portrait=portrait, traits=self.traits())

    def traits(self) -> tuple[Trait, ...]:
        shares = self.draw(st.lists(st.floats(0, 1), max_size=3))
        return tuple(Trait(low=self.text(), high=self.text(), value=share) for share in shares)

    def library_map(self) -> JourneyMap:
        return JourneyMap(format="cjm", version=1, id="library", personas=(self.persona(),), assets=PICTURES)

    def card_place(self) -> tuple[CardLane, Card]:
        card = self.among(self.cards)
        lane = find_card(self.map, card.id)
        assert lane is not None
        return lane, card

    def word_place(self) -> tuple[vocabulary.Vocabulary, str]:
        field = self.among(get_args(vocabulary.Vocabulary))
        return field, self.name(self.map.__dict__[field])

    def curve_place(self) -> tuple[EmotionLane, Curve]:
        curve = self.among(self.curves)
        lane = find_curve(self.map, curve.id)
        assert lane is not None
        return lane, curve
