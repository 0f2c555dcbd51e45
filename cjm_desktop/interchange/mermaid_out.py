"""Mermaid ``journey`` diagrams out, in the little that its grammar can hold.

Stages become sections, steps tasks, the first curve their scores from 1 to 5; actors are the personas with cards or a
curve there. Signs that end a word for Mermaid are written as their full-width likes.
"""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.model.lanes import CardLane, EmotionLane
from cjm_desktop.model.records import JourneyMap, Step

_SIGNS: Final = str.maketrans({":": "：", ";": "；", "#": "＃", "%": "％", "{": "（", "}": "）"})
_KEYWORDS: Final = ("title", "section", "journey", "acctitle", "accdescr")
_UNRATED: Final = 3.0
"""What a step without a point is written as: Mermaid knows no task without a score."""


def to_mermaid(journey: JourneyMap) -> str:
    """Return a map as the text of a Mermaid journey diagram."""
    scores = _scores(journey)
    people = _people(journey)
    lines = ["journey"]
    if journey.title.strip():
        lines.append(f"    title {_plain(journey.title)}")
    for number, stage in enumerate(journey.stages, 1):
        lines.append(f"    section {_plain(stage.title) or number}")
        for step in stage.steps:
            actors = ", ".join(people.get(step.id, ()))
            score = f"{scores.get(step.id, _UNRATED):g}"
            lines.append(f"      {_task(step)}: {score}" + (f": {actors}" if actors else ""))
    return "\n".join((*lines, ""))


def _task(step: Step) -> str:
    name = _plain(step.title) or "-"
    return f"“{name}”" if name.lower().startswith(_KEYWORDS) else name


def _plain(text: str) -> str:
    return " ".join(text.translate(_SIGNS).split())


def _scores(journey: JourneyMap) -> dict[str, float]:
    """Return how each step feels on Mermaid's scale, by the first curve that has points."""
    curves = (curve for lane in journey.lanes if isinstance(lane, EmotionLane) for curve in lane.curves)
    first = next((curve for curve in curves if curve.points), None)
    return {} if first is None else {point.step: round(3 + 2 * point.value, 2) for point in first.points}


def _people(journey: JourneyMap) -> dict[str, list[str]]:
    """Return the names of the personas that have something at each step; all where there is one alone."""
    names = {persona.id: _plain(persona.name.replace(",", "，")) for persona in journey.personas}
    found: dict[str, list[str]] = {}
    if len(names) == 1:
        return {step.id: list(filter(None, names.values())) for stage in journey.stages for step in stage.steps}
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
