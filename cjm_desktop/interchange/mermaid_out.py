"""Mermaid ``journey`` diagrams out, in the little that its grammar can hold.

Stages become sections, steps tasks, the first curve their scores from 1 to 5; actors are the personas with cards or a
curve there, the scenario is the description. Signs that mean something to Mermaid are written as its codes, such as
``#58;`` for a colon: it draws what they stand for.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from cjm_desktop.interchange.left_out import left_out
from cjm_desktop.interchange.mermaid_task import read_task
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Text

_SIGNS: Final = re.compile(r"[:;#<&]|%(?=%)|(?<=%)%")
_ACTOR_SIGNS: Final = re.compile("[:;#<&,，、：]|%(?=%)|(?<=%)%")
_KEYWORD: Final = re.compile("title|section|journey|acctitle|accdescr", re.IGNORECASE)
_NOTHING: Final = "#160;"
"""A blank that is kept: Mermaid knows no section and no task without a name."""
_UNRATED: Final = 3.0
"""What a step without a point is written as: Mermaid knows no task without a score."""
_MOST: Final = 50_000
"""Characters that Mermaid draws."""


def to_mermaid(journey: JourneyMap) -> str:
    """Return a map as the text of a Mermaid journey diagram."""
    scores = _scores(journey)
    people = _people(journey)
    lines = ["journey"]
    if title := _line(journey.title):
        lines.append(f"    title {title}")
    lines += _description(journey.scenario)
    for stage in journey.stages:
        lines.append(f"    section {_line(stage.title) or _NOTHING}")
        for step in () if _is_empty(stage, scores) else stage.steps:
            actors = ", ".join(people.get(step.id, ()))
            score = f"{scores.get(step.id, _UNRATED):g}"
            lines.append(f"      {_task(step)}: {score}" + (f": {actors}" if actors else ""))
    return "\n".join((*lines, ""))


def mermaid_notes(journey: JourneyMap, text: str) -> tuple[Text, ...]:
    """Return what of a map is not in its diagram, or not drawn of it."""
    scores = _scores(journey)
    told = (stage.steps for stage in journey.stages if not _is_empty(stage, scores))
    unrated = sum(step.id not in scores for steps in told for step in steps)
    notes = left_out(_without_actors(journey), "cards", "further curves", "figures", "flows", "moments")
    if unrated and scores:
        said = Text("Left out", "Steps that no point of the curve rates get the score 3, which Mermaid needs: {count}.")
        notes = (*notes, said(count=unrated))
    if len(text) > _MOST:
        said = Text("Left out", "Mermaid draws at most {most} characters; this diagram has {count}.")
        notes = (*notes, said(most=_MOST, count=len(text)))
    return notes


def _is_empty(stage: Stage, scores: Mapping[str, float]) -> bool:
    """Tell whether a stage has but the step that every stage has."""
    return len(stage.steps) == 1 and not stage.steps[0].title.strip() and stage.steps[0].id not in scores


def _without_actors(journey: JourneyMap) -> JourneyMap:
    """Return a map without the cards that do no more than name their personas, as actors do."""
    names = {persona.id: persona.name for persona in journey.personas}
    lanes = (
        changed(lane, cards=tuple(card for card in lane.cards if not _names_personas(card, names)))
        if isinstance(lane, CardLane)
        else lane
        for lane in journey.lanes
    )
    return changed(journey, lanes=tuple(lanes))


def _names_personas(card: Card, names: Mapping[str, str]) -> bool:
    named = [names[persona] for persona in card.personas]
    return bool(named) and card.text in (", ".join(named), "、".join(named))


def _line(text: str, signs: re.Pattern[str] = _SIGNS) -> str:
    return signs.sub(_code, text.strip())


def _code(sign: re.Match[str]) -> str:
    return f"#{ord(sign[0])};"


def _task(step: Step) -> str:
    name = _line(step.title)
    if _KEYWORD.match(name):
        name = f"#{ord(name[0])};{name[1:]}"
    if read_task(f"{name}: 3").name != name:
        name = name.replace("：", "#65306;")  # which we take for a colon, though Mermaid does not
    return name or _NOTHING


def _description(scenario: str) -> list[str]:
    lines = [line for text in scenario.splitlines() if (line := _line(text).replace("}", "#125;"))]
    if len(lines) < 2:
        return [f"    accDescr: {line}" for line in lines]
    return ["    accDescr {", *(f"      {line}" for line in lines), "    }"]


def _scores(journey: JourneyMap) -> dict[str, float]:
    """Return how each step feels on Mermaid's scale, by the first curve that has points."""
    curves = (curve for lane in journey.lanes if isinstance(lane, EmotionLane) for curve in lane.curves)
    first = next((curve for curve in curves if curve.points), None)
    return {} if first is None else {point.step: round(3 + 2 * point.value, 2) for point in first.points}


def _people(journey: JourneyMap) -> dict[str, list[str]]:
    """Return the names of the personas that have something at each step; one alone has all."""
    names = {persona.id: _line(persona.name, _ACTOR_SIGNS) for persona in journey.personas}
    found: dict[str, list[str]] = {}
    if len(names) == 1:
        return {step.id: list(filter(None, names.values())) for step in steps_of(journey)}
    for step, persona in _presences(journey):
        name = names.get(persona)
        if name and name not in found.setdefault(step, []):
            found[step].append(name)
    return found


def _presences(journey: JourneyMap) -> Iterator[tuple[str, str]]:
    for lane in journey.lanes:
        if isinstance(lane, CardLane):
            for card in lane.cards:
                yield from ((card.step, persona) for persona in card.personas)
        elif isinstance(lane, EmotionLane):
            for curve in lane.curves:
                if curve.persona is not None:
                    yield from ((point.step, curve.persona) for point in curve.points)
