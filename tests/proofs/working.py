"""What a person does to a map, step after step: at random, but the same each time."""

import random
from collections.abc import Callable, Iterator
from itertools import count

from cjm_desktop.edits.cards import add_card, change_card, delete_card, duplicate_card, move_card
from cjm_desktop.edits.curves import set_point
from cjm_desktop.edits.steps import change_step
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from tests.benchmarks.big_map import texts


def worked_on(journey: JourneyMap, seed: int) -> Iterator[JourneyMap]:
    """Yield the map after each step of somebody who works on it without end."""
    work = _Work(seed)
    kinds: dict[Callable[[JourneyMap], JourneyMap], int] = {
        work.write: 40,
        work.move: 15,
        work.rate: 15,
        work.add: 10,
        work.delete: 10,
        work.weigh: 5,
        work.rename: 3,
        work.copy: 2,
    }
    while True:
        [step] = work.chance.choices([*kinds], [*kinds.values()])
        journey = step(journey)
        yield journey


class _Work:
    """The steps that most of the work is made of."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - work, no secrets
        self.texts = texts(self.chance)
        self.numbers = count()

    def write(self, journey: JourneyMap) -> JourneyMap:
        lane, card = self._card(journey)
        return change_card(journey, lane.id, card.id, text=next(self.texts))

    def move(self, journey: JourneyMap) -> JourneyMap:
        lane, card = self._card(journey)
        to = lane if self.chance.random() < 0.7 else self._lane(journey)
        return move_card(journey, lane.id, card.id, to_lane=to.id, step=self._step(journey))

    def rate(self, journey: JourneyMap) -> JourneyMap:
        lane = next(lane for lane in journey.lanes if isinstance(lane, EmotionLane))
        value = round(self.chance.uniform(-1, 1), 2)
        return set_point(journey, lane.id, lane.curves[0].id, self._step(journey), value=value)

    def add(self, journey: JourneyMap) -> JourneyMap:
        card = Card(id=self._id(), step=self._step(journey), text=next(self.texts))
        return add_card(journey, self._lane(journey).id, card)

    def delete(self, journey: JourneyMap) -> JourneyMap:
        lane, card = self._card(journey)
        return delete_card(journey, lane.id, card.id)

    def weigh(self, journey: JourneyMap) -> JourneyMap:
        lane, card = self._card(journey)
        return change_card(journey, lane.id, card.id, severity=self.chance.randint(1, 3))

    def rename(self, journey: JourneyMap) -> JourneyMap:
        return change_step(journey, self._step(journey), title=next(self.texts)[:40])

    def copy(self, journey: JourneyMap) -> JourneyMap:
        lane, card = self._card(journey)
        return duplicate_card(journey, lane.id, card.id, self._id)

    def _id(self) -> str:
        return f"worked{next(self.numbers)}"

    def _step(self, journey: JourneyMap) -> str:
        return self.chance.choice(list(steps_of(journey))).id

    def _lane(self, journey: JourneyMap) -> CardLane:
        return self.chance.choice([lane for lane in journey.lanes if isinstance(lane, CardLane)])

    def _card(self, journey: JourneyMap) -> tuple[CardLane, Card]:
        lanes = [lane for lane in journey.lanes if isinstance(lane, CardLane) and lane.cards]
        lane = self.chance.choice(lanes)
        return lane, self.chance.choice(lane.cards)
