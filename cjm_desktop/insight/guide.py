"""The eight steps to a map: what of each is done, as the map itself shows, and where the rest is done."""

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from cjm_desktop.insight.findings.facts import Facts
from cjm_desktop.insight.findings.proof import proved_stages
from cjm_desktop.insight.leads import NEW_CURVE, NEW_STAGE, PERSONAS, REVIEW, SCENARIO, Lead, new_card
from cjm_desktop.insight.reviews import days_overdue
from cjm_desktop.model.actions import Action
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import Card, EmotionLane, MetricLane
from cjm_desktop.model.lookup import point_name
from cjm_desktop.model.records import JourneyMap, Stage
from cjm_desktop.words import Text

TOUCHPOINTS: Final = 9
"""A customer needs at least so many before buying."""
NEW_METRIC: Final = Lead(command="insert-metric-csat")
_PLAN: Final = Lead(command="show-plan")


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do, how much of it is done, and where the next of it is."""

    name: Text
    have: int
    of: int
    lead: Lead

    @property
    def is_done(self) -> bool:
        """Whether all of it is."""
        return self.have >= self.of


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One of the eight steps."""

    name: Text
    why: Text
    tasks: tuple[Task, ...]

    @property
    def part(self) -> float:
        """How much of it is done, 0 to 1."""
        parts = [min(task.have / task.of, 1) if task.of else 1 for task in self.tasks]
        return sum(parts) / len(parts)

    @property
    def is_done(self) -> bool:
        """Whether all of it is."""
        return all(task.is_done for task in self.tasks)


def guide_of(journey: JourneyMap, today: dt.date) -> tuple[GuideStep, ...]:
    """Return the eight steps, as far as they are done on a day."""
    facts = Facts(journey, today)
    return tuple(GuideStep(name, why, tuple(tasks(facts))) for name, why, tasks in _STEPS)


def _task(name: Text, done: Collection[object], all_: Collection[object], lead: Lead) -> Task:
    """Return a task about each of several things; where there are none, the first is still to be made."""
    return Task(name, len(done), max(len(all_), 1), lead)


def _first(cards: Sequence[Card], kind: CardKind) -> Lead:
    """Return the way to the first of some cards, to a new one where there are none."""
    return Lead(at=cards[0].id) if cards else new_card(kind)


def _some(name: Text, facts: Facts, kind: CardKind, of: int = 1) -> Task:
    """Return a task about so many cards of a kind."""
    cards = facts.cards[kind]
    return Task(name, min(len(cards), of), of, new_card(kind) if len(cards) < of else _first(cards, kind))


def _each(name: Text, facts: Facts, kind: CardKind, done: Callable[[Card], object]) -> Task:
    """Return a task about each card of a kind; it leads to the first of which it is not done."""
    cards = facts.cards[kind]
    lead = _first([card for card in cards if not done(card)] or cards, kind)
    return _task(name, [card for card in cards if done(card)], cards, lead)


def _in_stages(facts: Facts, name: Text, kind: CardKind) -> Task:
    """Return a task about a card in each stage; it leads to the first stage that has none."""
    there = {facts.stages[place] for place in facts.covered(kind)}
    stages = facts.journey.stages
    missing = next((stage.steps[0].id for number, stage in enumerate(stages) if number not in there), None)
    lead = _first(facts.cards[kind], kind) if missing is None else new_card(kind, missing)
    return _task(name, there, stages, lead)


def _customer(facts: Facts) -> Iterator[Task]:
    people = facts.journey.personas
    named = [person for person in people if person.name]
    yield Task(Text("Guide", "Name a persona"), min(len(named), 1), 1, PERSONAS)
    wanting = [person for person in people if person.goals or person.needs]
    yield _task(Text("Guide", "Note what each persona wants: goals or needs"), wanting, people, PERSONAS)
    shares = [person for person in people if person.share is not None]
    yield _task(Text("Guide", "Say how many of the customers each stands for"), shares, people, PERSONAS)
    told = bool(facts.journey.scenario.strip())
    yield Task(Text("Guide", "Describe the scenario: the situation and the wish"), int(told), 1, SCENARIO)


def _touchpoints(facts: Facts) -> Iterator[Task]:
    stages = facts.journey.stages
    unnamed = next((Lead(at=stage.id) for stage in (*_unnamed(stages), *stages)), NEW_STAGE)
    yield _task(Text("Guide", "Name the stages"), [stage for stage in stages if stage.title], stages, unnamed)
    yield _in_stages(facts, Text("Guide", "Find the touchpoints of each stage"), "touchpoint")
    channel = Text("Guide", "Say the channel of each touchpoint: online, offline, mobile")
    yield _each(channel, facts, "touchpoint", lambda card: card.channel)
    nine = Text("Guide", "Look for all of them: a customer needs at least nine before buying")
    yield _some(nine, facts, "touchpoint", TOUCHPOINTS)


def _unnamed(stages: Sequence[Stage]) -> list[Stage]:
    return [stage for stage in stages if not stage.title]


def _data(facts: Facts) -> Iterator[Task]:
    proved = proved_stages(facts)
    stages = facts.journey.stages
    unproved = [stage for number, stage in enumerate(stages) if number not in proved]
    lead = next((Lead(at=stage.id) for stage in (*unproved, *stages)), NEW_STAGE)
    rests = Text("Guide", "Rest each stage on evidence: interviews, surveys, analytics")
    yield _task(rests, proved, stages, lead)
    words = [*facts.cards["quote"], *facts.cards["feedback"]]
    said = Text("Guide", "Note what customers said, in their own words")
    yield Task(said, min(len(words), 1), 1, _first(words, "quote"))
    figures = [lane for lane in _metrics(facts) if lane.values]
    measured = next((Lead(at=lane.id) for lane in (*figures, *_metrics(facts))), NEW_METRIC)
    yield Task(Text("Guide", "Measure something in figures"), min(len(figures), 1), 1, measured)


def _drawing(facts: Facts) -> Iterator[Task]:
    yield _in_stages(facts, Text("Guide", "Note what the customer does in each stage"), "customer-action")
    yield _in_stages(facts, Text("Guide", "Note what the customer expects in each stage"), "expectation")
    lanes = (lane for lane in facts.journey.lanes if isinstance(lane, EmotionLane))
    curve = next((curve.id for lane in lanes for curve in lane.curves), "")
    unfelt = [step for place, step in enumerate(facts.steps) if place not in facts.feelings]
    felt = next((step.id for step in (*unfelt, *facts.steps)), "")
    lead = Lead(at=point_name(curve, felt)) if curve and felt else NEW_CURVE
    yield _task(Text("Guide", "Draw how each step feels"), facts.feelings, facts.steps, lead)
    cards = chain.from_iterable(facts.cards.values())
    moment = next((each.id for each in chain(facts.steps, cards) if each.moment is not None), "")
    first = moment or next((step.id for step in facts.steps), "")
    yield Task(Text("Guide", "Mark a moment of truth"), int(bool(moment)), 1, Lead(at=first) if first else NEW_STAGE)


def _problems(facts: Facts) -> Iterator[Task]:
    yield _some(Text("Guide", "Note what hinders and hurts"), facts, "pain-point")
    troughs = [place for place, value in sorted(facts.feelings.items()) if value <= facts.bound("trough")]
    hurting = facts.covered("pain-point")
    blank = next((facts.steps[place].id for place in troughs if place not in hurting), None)
    lead = _first(facts.cards["pain-point"], "pain-point") if blank is None else new_card("pain-point", blank)
    explained = Text("Guide", "Explain each trough of the emotions by a pain point")
    of = len(troughs) if facts.feelings else 1
    yield Task(explained, len(hurting.intersection(troughs)), of, lead)
    yield _each(Text("Guide", "Rate how much each pain point hurts"), facts, "pain-point", lambda card: card.severity)
    yield _each(Text("Guide", "Say where each pain point comes from"), facts, "pain-point", lambda card: card.cause)


def _solutions(facts: Facts) -> Iterator[Task]:
    yield _some(Text("Guide", "Note what could be better"), facts, "opportunity")
    answered = facts.covered("opportunity")
    answer = Text("Guide", "Answer each pain point by an opportunity or an action")
    yield _each(
        answer,
        facts,
        "pain-point",
        lambda card: card.id in facts.actions or not answered.isdisjoint(facts.span(card)),
    )


def _plan(facts: Facts) -> Iterator[Task]:
    ideas = facts.cards["opportunity"]
    idle = next((card.id for card in ideas if card.id not in facts.actions), "")
    make = Lead(at=idle, command="make-action") if idle else _PLAN
    yield _task(
        Text("Guide", "Make actions of the opportunities"),
        [card for card in ideas if card.id in facts.actions],
        ideas,
        make,
    )
    actions = _kept(facts)
    rated = [action for action in actions if _is_rated(action)]
    yield _task(Text("Guide", "Rate each action by the five factors"), rated, actions, _PLAN)
    owned = [action for action in actions if (action.owner or action.department) and action.due is not None]
    yield _task(Text("Guide", "Say who does each action, and until when"), owned, actions, _PLAN)


def _monitoring(facts: Facts) -> Iterator[Task]:
    reviewed = bool(facts.journey.reviews) and not days_overdue(facts.journey, facts.today)
    yield Task(Text("Guide", "Review the map in time: monthly does most good"), int(reviewed), 1, REVIEW)
    metrics = _metrics(facts)
    aimed = [
        lane for lane in metrics if lane.target is not None or any(each.target is not None for each in lane.values)
    ]
    others = [lane for lane in metrics if lane not in aimed]
    aimless = next((Lead(at=lane.id) for lane in (*others, *metrics)), NEW_METRIC)
    yield _task(Text("Guide", "Set a target for each metric"), aimed, metrics, aimless)
    actions = _kept(facts)
    done = [action for action in actions if action.status == "done"]
    yield _task(Text("Guide", "Carry out the actions"), done, actions, _PLAN)


def _metrics(facts: Facts) -> list[MetricLane]:
    return [lane for lane in facts.journey.lanes if isinstance(lane, MetricLane)]


def _kept(facts: Facts) -> list[Action]:
    return [action for action in facts.journey.actions if action.status != "dropped"]


def _is_rated(action: Action) -> bool:
    rated = action.value and action.investment and action.difficulty
    return bool(rated) and action.audience is not None and action.weeks is not None


_STEPS: Final[tuple[tuple[Text, Text, Callable[[Facts], Iterator[Task]]], ...]] = (
    (
        Text("Guide", "Define the target customer"),
        Text("Guide", "Whose journey it is decides all that follows."),
        _customer,
    ),
    (
        Text("Guide", "List the touchpoints"),
        Text("Guide", "Advertisements, website, shop, staff, service: everywhere you meet."),
        _touchpoints,
    ),
    (
        Text("Guide", "Collect data"),
        Text("Guide", "What is only assumed misleads; ask, count and listen."),
        _data,
    ),
    (
        Text("Guide", "Draw the map"),
        Text("Guide", "What happens, how it feels, and what is expected, stage by stage."),
        _drawing,
    ),
    (
        Text("Guide", "List the key problems"),
        Text("Guide", "Where does it hurt, how much, and who causes it?"),
        _problems,
    ),
    (
        Text("Guide", "List solutions"),
        Text("Guide", "Nothing that hurts may stay without an answer."),
        _solutions,
    ),
    (
        Text("Guide", "Make the plan"),
        Text("Guide", "A map that leads to no actions ends in a drawer."),
        _plan,
    ),
    (
        Text("Guide", "Keep monitoring and improving"),
        Text("Guide", "The map changes: look whether it worked, and go on."),
        _monitoring,
    ),
)
