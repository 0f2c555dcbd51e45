"""Markdown out (CommonMark with GitHub's tables): the map as a table, and lists of what belongs to it.

The texts of the map are escaped, so that none of them is markup, a link or the border of a cell.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from cjm_desktop.insight.ranking import ranked
from cjm_desktop.insight.series import unit_of
from cjm_desktop.insight.votes import by_votes, votes_of_actions
from cjm_desktop.interchange.left_out import left_out
from cjm_desktop.interchange.order import NO_VOTES, Handout, TableWay
from cjm_desktop.interchange.telling import (
    action_factors,
    action_hands,
    action_title,
    card_words,
    flow_words,
    persona_facts,
    step_names,
)
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.people import called
from cjm_desktop.layout.strands import strands_of
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.kinds import LANE_KINDS, STATES
from cjm_desktop.model.lanes import CardLane, CurvePoint, EmotionLane, Lane, MetricLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.model.threads import threads_in
from cjm_desktop.words import Fault, Text, say, say_date, say_number
from cjm_desktop.words.numbers import written_number

_SIGNS: Final = re.compile(r"[\\`*_\[\]<>|~&$@#]|(?<=www)\.|:(?=//)", re.IGNORECASE)
_AT_START: Final = re.compile(r"\A([-+=])|\A(\d+)([.)])")
_BREAK: Final = "<br>"
_NOTHING: Final[Mapping[str, Text]] = {
    "personas": Text("Export", "This map has no personas whose sheets could be made."),
    "actions": Text("Export", "This map has no actions yet. Make one of selected cards."),
    "comments": Text("Export", "Nobody has commented on this map."),
    "votes": NO_VOTES,
}
_PARTS: Final[Mapping[str, Text]] = {
    "map": Text("Viewer", "Map"),
    "personas": Text("Viewer", "Personas"),
    "flows": Text("Sheet", "Flows"),
    "actions": Text("Sheet", "Actions"),
    "comments": Text("Sheet", "Comments"),
    "votes": Text("Sheet", "Votes"),
}
_VOTES: Final = (
    Text("Column", "Rank"),
    Text("Column", "Votes"),
    Text("Column", "Card"),
    Text("Column", "Lane"),
    Text("Column", "Step"),
)
_WHOLE: Final = ("map", "personas", "flows", "actions")


def to_markdown(journey: JourneyMap, way: TableWay = "stages", handout: Handout = "map") -> str:
    """Return a map, or what is handed out of it, as Markdown; ``way`` says what the columns of its table are.

    Raises:
        Fault: the map has nothing of what is asked for.
    """
    ground = Ground.of(journey, theme_of(journey))
    makers: Mapping[str, Callable[[], list[str]]] = {
        "map": lambda: _map(journey, ground, way),
        "personas": lambda: _personas(journey, ground),
        "flows": lambda: _flows(journey, ground),
        "actions": lambda: _actions(journey, ground),
        "comments": lambda: _comments(journey, ground),
        "votes": lambda: _votes(journey, ground),
    }
    blocks = _heading(journey)
    for name in (handout,) if handout in _NOTHING else _WHOLE:
        made = makers[name]()
        if made:
            blocks += [f"## {say(_PARTS[name], journey.language)}", *made]
        elif handout in _NOTHING:
            raise Fault(_NOTHING[handout])
    return "\n\n".join(blocks) + "\n"


def markdown_notes(journey: JourneyMap) -> tuple[Text, ...]:
    """Return what of a map its Markdown does not say."""
    return left_out(journey, "details", "moments", "pictures", "notes")


def escaped(text: str) -> str:
    """Return a text of one line that Markdown takes for nothing but a text."""
    line = _SIGNS.sub(r"\\\g<0>", " ".join(text.split("\n")).strip())
    return _AT_START.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", line)


def _lines(text: str) -> str:
    """Return a text of several lines, with the breaks that it has."""
    return "\n\n".join(
        "\\\n".join(escaped(line) for line in block.split("\n")) for block in re.split(r"\n\s*\n", text.strip())
    )


def _heading(journey: JourneyMap) -> list[str]:
    language = journey.language
    title = journey.title or say(Text("Sheet", "Customer journey map"), language)
    made = [say(STATES[journey.state], language)] if journey.state is not None else []
    made += [part for part in (journey.organisation, journey.author) if part]
    if journey.client:
        made.append(say(Text("Sheet", "For {client}")(client=journey.client), language))
    if journey.date is not None:
        made.append(say_date(journey.date, language))
    if journey.confidentiality:
        made.append(journey.confidentiality)
    goals = "\n".join(f"- {escaped(goal)}" for goal in journey.goals if goal.strip())
    blocks = [f"# {escaped(title)}", _lines(journey.scenario), goals, escaped(" · ".join(made))]
    return [block for block in blocks if block]


# The table


def _map(journey: JourneyMap, ground: Ground, way: TableWay) -> list[str]:
    if not journey.stages:
        return []
    named = [say(Text("Markdown", "Stage"), journey.language), say(Text("Markdown", "Step"), journey.language)]
    stages = [stage.title for stage in journey.stages for _ in stage.steps]
    rows = [[named[0], *map(escaped, stages)], [named[1], *(escaped(step.title) for step in steps_of(journey))]]
    columns = [step.id for step in steps_of(journey)]
    rows += chain.from_iterable(_lane(lane, columns, ground) for lane in journey.lanes)
    if way == "steps":
        rows = [list(column) for column in zip(*rows, strict=True)]
    ruled = [rows[0], ["---"] * len(rows[0]), *rows[1:]]
    return ["\n".join(f"| {' | '.join(row)} |" for row in ruled)]


def _lane(lane: Lane, columns: Sequence[str], ground: Ground) -> Iterator[list[str]]:
    """Yield the rows of a lane: its name, and what stands at each step."""
    name = escaped(lane_words(lane, ground.language)[0])
    match lane:
        case CardLane():
            held: dict[str, list[str]] = {}
            for card in lane.cards:
                held.setdefault(card.step, []).append(escaped(card.text or card_words(card, lane, ground)))
            yield [name, *(_BREAK.join(filter(None, held.get(step, ()))) for step in columns)]
        case EmotionLane():
            for strand in strands_of(lane, ground):
                felt = {point.step: _felt(point) for point in strand.curve.points}
                own = name if strand.leads else f"{name} · {escaped(strand.name)}"
                yield [own, *(felt.get(step, "") for step in columns)]
        case MetricLane():
            unit = unit_of(lane, ground.currency) if lane.title else ""
            figures = {value.step: written_number(value.value) for value in lane.values}
            yield [f"{name} ({escaped(unit)})" if unit else name, *(figures.get(step, "") for step in columns)]


def _felt(point: CurvePoint) -> str:
    """Return how a step feels, −1 to +1, and what is said of it."""
    value = f"{round(point.value, 3):+g}".replace("-", "−")
    return f"{value} {escaped(point.text)}".strip()


# Lists


def _listed(heading: str, parts: Sequence[str], mark: str = "- ") -> str:
    """Return an entry of a list with what belongs to it below."""
    return "\n".join((f"{mark}{heading}", *(f"{' ' * len(mark)}- {part}" for part in parts if part)))


def _personas(journey: JourneyMap, ground: Ground) -> list[str]:
    blocks: list[str] = []
    for persona in journey.personas:
        blocks.append(f"### {escaped(called(persona, ground.language))}")
        facts = " · ".join(map(escaped, persona_facts(persona, ground)))
        quote = f"> {escaped(persona.quote)}" if persona.quote else ""
        named = (
            (Text("Sheet", "Goals"), persona.goals),
            (Text("Sheet", "Needs"), persona.needs),
            (Text("Sheet", "Frustrations"), persona.frustrations),
        )
        lists = [
            _listed(say(name, ground.language), [escaped(line) for line in lines]) for name, lines in named if lines
        ]
        blocks += [block for block in (facts, quote, "\n".join(lists)) if block]
    return blocks


def _flows(journey: JourneyMap, ground: Ground) -> list[str]:
    names = step_names(journey)
    entries: list[str] = []
    for flow in journey.flows:
        kind, way, more = flow_words(flow, names, ground)
        entries.append(f"- {kind}: {' · '.join(map(escaped, (way, *more)))}")
    return ["\n".join(entries)] if entries else []


def _actions(journey: JourneyMap, ground: Ground) -> list[str]:
    cards = {
        card.id: card.text or say(LANE_KINDS[lane.kind].card, ground.language)
        for lane in journey.lanes
        if isinstance(lane, CardLane)
        for card in lane.cards
    }
    entries, votes = list[str](), votes_of_actions(journey)
    for score in ranked(journey):
        action = score.action
        came = [escaped(cards[name]) for name in action.cards if name in cards]
        factors = " · ".join(
            f"{name} {value}" for name, value in action_factors(action, ground, votes.get(action.id, 0))
        )
        hands = " · ".join(map(escaped, action_hands(action, ground)))
        note = escaped(action.note)
        mark = "- " if score.rank is None else f"{score.rank}. "
        entries.append(_listed(f"**{escaped(action_title(action, ground))}**", [note, *came, factors, hands], mark))
    return ["\n".join(entries)] if entries else []


def _votes(journey: JourneyMap, ground: Ground) -> list[str]:
    """Return what people voted for; equally many votes have the same rank."""
    rows = [[say(head, ground.language) for head in _VOTES], ["---:", "---:", "---", "---", "---"]]
    heads = len(rows)
    steps = step_names(journey)
    for each in by_votes(journey):
        said = each.card.text or card_words(each.card, each.lane, ground)
        lane = lane_words(each.lane, ground.language)[0]
        rows.append([str(each.rank), say_number(each.votes), *map(escaped, (said, lane, steps[each.card.step]))])
    return ["\n".join(f"| {' | '.join(row)} |" for row in rows)] if len(rows) > heads else []


def _comments(journey: JourneyMap, ground: Ground) -> list[str]:
    entries: list[str] = []
    for thread in threads_in(journey):
        remarks: list[str] = []
        for remark in (thread.comment, *thread.comment.replies):
            day = "" if remark.time is None else say_date(remark.time.astimezone().date(), ground.language)
            who = " · ".join(filter(None, (escaped(remark.author), day)))
            remarks.append(": ".join(filter(None, (who, escaped(remark.text)))))
        entries.append(_listed(escaped(say(thread.about, ground.language)), remarks))
    return ["\n".join(entries)] if entries else []
