"""OpenJourney Format (OJF) out: the JSON that the Ptolemy journey mapper opens, version 1.0 of its specification."""

import json
from collections.abc import Iterator
from typing import Any, Final

from cjm_desktop.interchange.left_out import cards_of, left_out
from cjm_desktop.interchange.ojf_in import HIGHEST, SEVERITIES
from cjm_desktop.interchange.telling import step_names
from cjm_desktop.layout.names import lane_words
from cjm_desktop.model.kinds import LaneKindName
from cjm_desktop.model.lanes import CardLane, EmotionLane, Lane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

_PURPOSES: Final[dict[LaneKindName, str]] = {
    "touchpoint": "touchpoint",
    "pain-point": "pain-point",
    "opportunity": "opportunity",
    "feedback": "observation",
    "free": "note",
}
"""Words of the specification and of the program itself for what a node is for."""


def to_ojf(journey: JourneyMap) -> str:
    """Return a map as OJF: a stage for each step, a swimlane for each lane of cards or curves, a node for each card.

    The points of the first curve are nodes of their lane with a score from -5 to +5.
    """
    lanes = [lane for lane in journey.lanes if isinstance(lane, CardLane | EmotionLane)]
    data: dict[str, Any] = {
        "version": "1.0",
        "persona": ", ".join(persona.name for persona in journey.personas if persona.name),
        "pointOfView": journey.scenario,
        "metadata": {"title": journey.title},
        "stages": list(_stages(journey)),
        "swimlanes": [{"id": lane.id, "name": lane_words(lane, journey.language)[0]} for lane in lanes],
        "nodes": [node for lane in lanes for node in _nodes(lane)],
    }
    return json.dumps({name: value for name, value in data.items() if value != ""}, ensure_ascii=False, indent=2) + "\n"


def ojf_notes(journey: JourneyMap) -> tuple[Text, ...]:
    """Return what of a map OJF has no place for."""
    notes = left_out(journey, "further curves", "figures", "flows", "pictures", "notes")
    spans = sum(card.through is not None for card in cards_of(journey))
    if spans:
        said = Text("Left out", "Cards over several steps stand at their first one: {count}.")
        notes = (*notes, said(count=spans))
    if any(len(stage.steps) > 1 for stage in journey.stages):
        notes = (*notes, Text("Left out", "Each step is a stage of its own, behind the name of its stage."))
    return notes


def _stages(journey: JourneyMap) -> Iterator[dict[str, str]]:
    names = step_names(journey)
    for stage in journey.stages:
        for step in stage.steps:
            own = step.title if len(stage.steps) == 1 else names[step.id]
            yield {"id": step.id, "name": " · ".join(filter(None, (stage.title, own))) or names[step.id]}


def _nodes(lane: Lane) -> Iterator[dict[str, Any]]:
    match lane:
        case CardLane():
            for card in lane.cards:
                title, _, more = card.text.partition("\n")
                node: dict[str, Any] = {
                    "id": card.id,
                    "stageId": card.step,
                    "swimlaneId": lane.id,
                    "title": title,
                    "description": more,
                    "severity": SEVERITIES[card.severity - 1] if card.severity else "",
                    "purpose": _PURPOSES.get(lane.kind, ""),
                    "isMomentOfTruth": card.moment is not None or None,
                    "iconColor": card.colour or "",
                    "tags": list(card.tags),
                }
                yield {
                    name: value for name, value in node.items() if value not in ("", None, []) or name == "description"
                }
        case EmotionLane():
            curve = next((curve for curve in lane.curves if curve.points), None)
            for point in curve.points if curve is not None else ():
                yield {
                    "id": f"{lane.id}-{point.step}",
                    "stageId": point.step,
                    "swimlaneId": lane.id,
                    "title": point.text,
                    "description": "",
                    "score": round(point.value * HIGHEST, 2),
                }
        case _:
            return
