"""The largest map that is promised to work: 60 stages, 200 steps, 80 lanes of all kinds, 10 personas, 10,000 cards."""

import random
from collections.abc import Iterator
from itertools import count
from typing import Final, get_args

from cjm_desktop.model.kinds import CardKind, Channel, Evidence, FlowKind, MetricKind, Moment
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, Lane, MetricLane, MetricValue
from cjm_desktop.model.records import Department, Flow, JourneyMap, OwnChannel, OwnMoment, Persona, Stage, Step, View
from tests.benchmarks.big_map import texts

STAGES: Final = 60
STEPS: Final = 200
LANES: Final = 80
PERSONAS: Final = 10
CARDS: Final = 10_000
METRICS: Final[tuple[MetricKind, ...]] = ("nps", "conversion", "duration")
_EVERY_FLOW: Final = 10
"""From how many steps one has a flow."""
_FLOW: Final = 8
"""Steps that a flow goes."""


def largest_map(part: float = 1.0) -> JourneyMap:
    """Return the largest map, the same one each time, or one with a part of its stages, steps, lanes and personas.

    So many cards stand in a cell in the mean as in the whole.
    """
    return _Making(part).map()


class _Making:
    """Makes the records of a map, each with an id of its own."""

    def __init__(self, part: float) -> None:
        self.chance = random.Random(20261126)  # noqa: S311 - texts, not secrets
        self.texts = texts(self.chance)
        self.numbers = count()
        self.part = part
        self.people = tuple(
            Persona(id=self.id(), name=f"人物 {number + 1}", quote="太慢了", goals=("快",))
            for number in range(self.some(PERSONAS))
        )
        self.channel = OwnChannel(id=self.id(), name="合作点")
        self.department = Department(id=self.id(), name="信贷部")
        self.moment = OwnMoment(id=self.id(), name="签约", meaning="客户签字")
        self.steps = tuple(self.step(number) for number in range(self.some(STEPS)))

    def some(self, whole: int) -> int:
        """Return how many of something the map has."""
        return max(1, round(whole * self.part))

    def id(self) -> str:
        return f"n{next(self.numbers):09d}"

    def maybe(self, likely: float, value: str) -> str | None:
        return value if self.chance.random() < likely else None

    def step(self, number: int) -> Step:
        moment = self.maybe(0.1, self.chance.choice((*get_args(Moment), self.moment.id)))
        return Step(id=self.id(), title=f"步骤 {number + 1}", moment=moment, minutes=self.chance.randrange(1, 500))

    def stages(self) -> Iterator[Stage]:
        cuts = sorted(self.chance.sample(range(1, len(self.steps)), self.some(STAGES) - 1))
        for number, (first, last) in enumerate(zip([0, *cuts], [*cuts, len(self.steps)], strict=True)):
            yield Stage(id=self.id(), title=f"阶段 {number + 1}", steps=self.steps[first:last])

    def lanes(self) -> Iterator[Lane]:
        """Yield the metrics and curves among the lanes of cards, in which as many cards as possible differ."""
        lanes = self.some(LANES) - len(METRICS) - 1
        cards = round(CARDS * self.part**2)
        kinds = get_args(CardKind)
        for number in range(lanes):
            here = (cards * (number + 1)) // lanes - (cards * number) // lanes
            yield CardLane(id=self.id(), kind=kinds[number % len(kinds)], cards=tuple(self.cards(here)))
        yield self.curves()
        for metric in METRICS:
            values = tuple(MetricValue(step=step.id, value=self.chance.uniform(0, 100)) for step in self.steps)
            yield MetricLane(id=self.id(), kind="metric", metric=metric, values=values)

    def cards(self, number: int) -> Iterator[Card]:
        places = sorted(self.chance.randrange(len(self.steps)) for _ in range(number))
        for place in places:
            yield self.card(self.steps[place].id)

    def card(self, step: str) -> Card:
        people = tuple(person.id for person in self.people if self.chance.random() < 0.1)
        return Card(
            id=self.id(),
            step=step,
            text=next(self.texts),
            severity=self.chance.randint(0, 3),
            channel=self.maybe(0.3, self.chance.choice((*get_args(Channel), self.channel.id))),
            moment=self.maybe(0.05, self.moment.id),
            evidence=self.chance.choice((None, *get_args(Evidence))),
            personas=people,
            department=self.maybe(0.3, self.department.id),
            tags=("进度",) if self.chance.random() < 0.2 else (),
        )

    def curves(self) -> EmotionLane:
        curves = tuple(
            Curve(
                id=self.id(),
                persona=person.id,
                points=tuple(CurvePoint(step=step.id, value=self.chance.uniform(-1, 1)) for step in self.steps),
            )
            for person in self.people
        )
        return EmotionLane(id=self.id(), kind="emotion", curves=curves)

    def flows(self) -> Iterator[Flow]:
        kinds = get_args(FlowKind)
        starts = range(0, len(self.steps) - _FLOW, _EVERY_FLOW)
        for number, start in enumerate(starts):
            kind: FlowKind = kinds[number % len(kinds)]
            ends = self.steps[start].id, self.steps[start + _FLOW].id
            first, last = ends if kind in {"skip", "drop-off"} else reversed(ends)
            yield Flow(id=self.id(), kind=kind, from_=first, to=None if kind == "drop-off" else last, share=0.3)

    def map(self) -> JourneyMap:
        stages, lanes = tuple(self.stages()), tuple(self.lanes())
        view = View(id=self.id(), name="一个人的", personas=(self.people[0].id,), without_lanes=(lanes[1].id,))
        return JourneyMap(
            format="cjm",
            version=1,
            id=self.id(),
            title="最大的地图",
            language="zh-Hans",
            personas=self.people,
            channels=(self.channel,),
            departments=(self.department,),
            moments=(self.moment,),
            stages=stages,
            lanes=lanes,
            flows=tuple(self.flows()),
            views=(view,),
        )
