"""What of a map the palette finds: stages, steps, lanes, personas and cards."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from cjm_desktop.app.palette.entry import Entry
from cjm_desktop.layout.icon_names import KIND_ICONS
from cjm_desktop.layout.names import lane_words
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Language, Text, say

_LONGEST: Final = 80
"""Characters of a card by which it is found: a line."""
_STAGE: Final = Text("Palette", "Stage")
_STEP: Final = Text("Palette", "Step")
_LANE: Final = Text("Palette", "Lane")
_PERSONA: Final = Text("Palette", "Persona")


def map_entries(
    journey: JourneyMap, language: Language, go: Callable[[str], object], show_persona: Callable[[str], object]
) -> Iterator[Entry]:
    """Yield all that has a name; ``go`` and ``show_persona`` are given the id of what is chosen."""
    stage_said, step_said = say(_STAGE, language), say(_STEP, language)
    steps: dict[str, str] = {}
    for stage in journey.stages:
        yield Entry(_line(stage.title), stage_said, partial(go, stage.id), "flag")
        for step in stage.steps:
            steps[step.id] = _line(step.title)
            detail = f"{step_said} · {_line(stage.title)}" if stage.title else step_said
            yield Entry(_line(step.title), detail, partial(go, step.id), "map-pin")
    for lane in journey.lanes:
        name = lane_words(lane, journey.language)[0]
        yield Entry(_line(name), say(_LANE, language), partial(go, lane.id), KIND_ICONS[lane.kind])
    for persona in journey.personas:
        yield Entry(_line(persona.name), say(_PERSONA, language), partial(show_persona, persona.id), "user")
    for lane in journey.lanes:
        if isinstance(lane, CardLane):
            name, icon = _line(lane_words(lane, journey.language)[0]), KIND_ICONS[lane.kind]
            for card in lane.cards:
                detail = " · ".join(each for each in (name, steps.get(card.step, "")) if each)
                yield Entry(_line(card.text), detail, partial(go, card.id), icon)


def _line(text: str) -> str:
    return " ".join(text[:_LONGEST].split())
