"""What stands in a map, in words: for formats that hold texts and no signs."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from cjm_desktop.insight.series import unit_of
from cjm_desktop.layout.cards import quoted
from cjm_desktop.layout.figures import TARGET
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.people import called
from cjm_desktop.layout.strands import basis_of
from cjm_desktop.model.actions import Action
from cjm_desktop.model.kinds import (
    ACTION_STATUSES,
    CAUSES,
    EVIDENCE,
    FLOW_KINDS,
    LANE_KINDS,
    PRESENCES,
    TOOL_STATUSES,
    CardField,
)
from cjm_desktop.model.lanes import Card, CardLane, CurvePoint, MetricLane, MetricValue
from cjm_desktop.model.records import Flow, JourneyMap, Persona, Stage, Step
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Language, Text, say, say_date, say_number
from cjm_desktop.words.amounts import say_amount
from cjm_desktop.words.numbers import say_figure, say_share

_STEP: Final = Text("Spoken", "Step {number}")
_STAGE: Final = Text("Spoken", "Stage {number}")


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that the small print of a card says, and the field it is about."""

    field: str
    words: str


def step_names(journey: JourneyMap) -> dict[str, str]:
    """Return what each step is called, in order; its number where it has no title."""
    return {step.id: _called(step, number, journey, _STEP) for number, step in enumerate(steps_of(journey), 1)}


def stage_names(journey: JourneyMap) -> dict[str, str]:
    """Return what each stage is called, in order; its number where it has no title."""
    return {stage.id: _called(stage, number, journey, _STAGE) for number, stage in enumerate(journey.stages, 1)}


def _called(record: Step | Stage, number: int, journey: JourneyMap, otherwise: Text) -> str:
    return record.title or say(otherwise(number=number), journey.language)


def card_words(card: Card, lane: CardLane, ground: Ground) -> str:
    """Return the text of a card as the sheet shows it; of a touchpoint without one its channel."""
    kind = LANE_KINDS[lane.kind]
    if not card.text and "channel" in kind.shows and card.channel is not None:
        return ground.channel(card.channel)[0]
    return quoted(card.text, ground.language) if kind.quoted else card.text


def facts_of(card: Card, lane: CardLane, ground: Ground) -> Iterator[Fact]:
    """Yield what a card says beside its text, as far as its kind shows it."""
    shows = LANE_KINDS[lane.kind].shows
    yield from _kind_facts(card, shows, ground)
    yield from _measures(card, shows, ground)
    yield from _provenance(card, ground)


def _kind_facts(card: Card, shows: frozenset[CardField], ground: Ground) -> Iterator[Fact]:
    """Yield how bad something is, where one meets it, where it comes from and whether it is there."""
    language = ground.language
    if "severity" in shows and card.severity:
        yield Fact("severity", say(Text("Told", "Severity {number} of 3")(number=card.severity), language))
    if "channel" in shows and card.channel is not None and card.text:
        yield Fact("channel", ground.channel(card.channel)[0])
    if card.moment is not None:
        yield Fact("moment", ground.moment(card.moment)[0])
    if "status" in shows and card.status is not None:
        yield Fact("status", say(TOOL_STATUSES[card.status], language))
    if "presence" in shows:
        yield from (Fact("presence", say(PRESENCES[presence], language)) for presence in card.presence)
    if "cause" in shows and card.cause is not None:
        yield Fact("cause", say(CAUSES[card.cause], language))


def votes_said(card: Card, language: Language) -> str:
    """Return how many people voted for a card."""
    if card.votes == 1:
        return say(Text("Told", "1 vote"), language)
    return say(Text("Told", "{number} votes")(number=say_number(card.votes)), language)


def _measures(card: Card, shows: frozenset[CardField], ground: Ground) -> Iterator[Fact]:
    """Yield what something takes, and what customers said of it."""
    language = ground.language
    if "effort" in shows and card.effort:
        yield Fact("effort", say(Text("Told", "Effort {number} of 5")(number=card.effort), language))
    if "cost" in shows and card.cost is not None:
        amount = f"{ground.currency} {say_number(card.cost)}".strip()
        yield Fact("cost", say(Text("Card", "Cost {amount}")(amount=amount), language))
    if "rating" in shows and card.rating is not None:
        yield Fact("rating", say(Text("Told", "Rating {number} of 5")(number=f"{card.rating:.1f}"), language))
    if "date" in shows and card.date is not None:
        yield Fact("date", say_date(card.date, language))
    if card.votes:
        yield Fact("votes", votes_said(card, language))


def _provenance(card: Card, ground: Ground) -> Iterator[Fact]:
    """Yield what a card rests on, whom it concerns, who is responsible, how it is tagged and where it goes on."""
    said = [] if card.evidence is None else [say(EVIDENCE[card.evidence], ground.language)]
    if card.count is not None:
        said.append(say_number(card.count))
    if card.source.strip():
        said.append(card.source)
    if said:
        yield Fact("evidence", " · ".join(said))
    yield from (Fact("persona", called(ground.persona(name), ground.language)) for name in card.personas)
    if card.department is not None and (name := ground.department(card.department).name):
        yield Fact("department", name)
    if card.owner:
        yield Fact("owner", card.owner)
    yield from (Fact("tag", f"#{tag}") for tag in card.tags if tag)
    if card.map is not None or card.map_title:
        goes_on = Text("Legend", "Goes on in another map")
        yield Fact("map", say(Text("Told", "{what}: {title}")(what=goes_on, title=card.map_title), ground.language))


def feeling_words(point: CurvePoint, ground: Ground, known: Collection[str] = ()) -> tuple[str, str]:
    """Return how a step feels in per cent of the scale, and where that comes from unless that is known of all."""
    value = f"{say_figure(round(point.value * 100), signed=True)} %"
    basis = basis_of(point, ground.language, known)
    if point.assumed:
        basis = " · ".join(filter(None, (say(EVIDENCE["assumption"], ground.language), basis)))
    return value, basis


def lane_facts(lane: MetricLane, ground: Ground) -> list[str]:
    """Return what is true of all figures of a lane: their target, and their source where they have one in common."""
    facts = [value.source for value in lane.values[:1] if value.source]
    if len(lane.values) < 2 or any(value.source not in facts for value in lane.values):
        facts = []
    if lane.target is not None:
        amount = say_amount(lane.target, unit_of(lane, ground.currency), ground.language)
        facts.insert(0, say(TARGET(figure=amount), ground.language))
    return facts


def figure_words(value: MetricValue, lane: MetricLane, ground: Ground) -> tuple[str, list[str]]:
    """Return a figure with its unit, and of its change, target and basis what is not said of the lane."""
    unit, language = unit_of(lane, ground.currency), ground.language
    more: list[str] = []
    if value.before is not None:
        change = say_amount(value.value - value.before, unit, language, signed=True)
        more.append(say(Text("Told", "{change} to before")(change=change), language))
    if value.target is not None:
        more.append(say(TARGET(figure=say_amount(value.target, unit, language)), language))
    if value.count is not None:
        more.append(say(Text("Metric", "n = {count}")(count=value.count), language))
    if value.source and value.source not in lane_facts(lane, ground):
        more.append(value.source)
    return say_amount(value.value, unit, language), more


def flow_words(flow: Flow, names: dict[str, str], ground: Ground) -> tuple[str, str, list[str]]:
    """Return which kind of flow it is, from where to where, and what else is known of it."""
    to = names.get(flow.to or "", "")
    way = f"{names[flow.from_]} → {to}" if to else names[flow.from_]
    more: list[str] = []
    if flow.share is not None:
        more.append(say(Text("Sheet", "{share} of the customers")(share=say_share(flow.share)), ground.language))
    return say(FLOW_KINDS[flow.kind], ground.language), way, [*more, *filter(None, (flow.label, flow.lost))]


def persona_facts(persona: Persona, ground: Ground) -> list[str]:
    """Return the role of a persona and the part of all customers that it stands for."""
    share = Text("Sheet", "{share} of the customers")
    of_all = "" if persona.share is None else say(share(share=say_share(persona.share)), ground.language)
    return [part for part in (persona.role, of_all) if part]


def action_title(action: Action, ground: Ground) -> str:
    """Return what is to be done."""
    return action.title or say(Text("Action", "Action without a name"), ground.language)


def action_factors(action: Action, ground: Ground, votes: int = 0) -> Iterator[tuple[str, str]]:
    """Yield the names of the factors that are rated, and how; and the votes of the cards that an action comes from."""
    language = ground.language
    if action.audience is not None:
        yield say(Text("Action", "Audience"), language), say_share(action.audience)
    scores = (
        (Text("Action", "Value"), action.value),
        (Text("Action", "Investment"), action.investment),
        (Text("Action", "Difficulty"), action.difficulty),
    )
    yield from ((say(name, language), f"{score}/5") for name, score in scores if score)
    if action.weeks is not None:
        many = Text("Action", "{count} weeks")(count=say_number(action.weeks))
        said = Text("Action", "1 week") if action.weeks == 1 else many
        yield say(Text("Action", "Time to effect"), language), say(said, language)
    if votes:
        yield say(Text("Column", "Votes"), language), say_number(votes)


def action_hands(action: Action, ground: Ground) -> list[str]:
    """Return how far an action is, who does it, and until when."""
    department = ground.department(action.department).name if action.department is not None else ""
    day = "" if action.due is None else say_date(action.due, ground.language)
    return [
        part for part in (say(ACTION_STATUSES[action.status], ground.language), action.owner, department, day) if part
    ]
