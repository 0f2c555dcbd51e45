"""Differences by what they are about: the map, its stages from left to right, and whatever belongs to no stage."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.insight.compare import Difference
from cjm_desktop.insight.naming import own_name
from cjm_desktop.insight.rows import joined
from cjm_desktop.model.actions import Action
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.lanes import CardLane, Curve, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import Flow, JourneyMap, Persona, Stage
from cjm_desktop.words import Text

_ITSELF: Final = Text("Compare", "{text}")
_FIGURES: Final = (CurvePoint, MetricValue)
_MAP: Final = Text("Compare", "Map and personas")
_STAGE: Final = Text("Compare", "Stage without a name")
_OTHERS: Final[tuple[tuple[Text, tuple[type[Record], ...]], ...]] = (
    (Text("Compare", "Lanes and curves"), (CardLane, EmotionLane, MetricLane, Curve)),
    (Text("Compare", "Flows"), (Flow,)),
    (Text("Compare", "Actions"), (Action,)),
    (Text("Compare", "Comments"), (Comment, Reply)),
)
_REST: Final = Text("Compare", "Everything else")


@dataclass(frozen=True, slots=True)
class Section:
    """What differs in one part of a map."""

    title: Text
    differences: tuple[Difference, ...]


def sections(
    before: JourneyMap, after: JourneyMap, found: Sequence[Difference], *, figures: bool = True
) -> tuple[Section, ...]:
    """Return differences of two states by what they are about, without empty sections.

    Points of curves and figures of lanes can be left out, where they are told otherwise.
    """
    told = [each for each in found if figures or not issubclass(each.kind, _FIGURES)]
    return tuple(each for each in _all_sections(before, after, told) if each.differences)


def _all_sections(before: JourneyMap, after: JourneyMap, told: Sequence[Difference]) -> Iterator[Section]:
    by_stage: dict[str, list[Difference]] = {}
    others: list[Difference] = []
    for each in told:
        stage = None if isinstance(each.record, Comment | Reply) else _stage_of(each)
        (others if stage is None else by_stage.setdefault(stage, [])).append(each)
    yield Section(_MAP, _of_kinds(others, (JourneyMap, Persona)))
    stages = {stage.id: stage for journey in (before, after) for stage in journey.stages}
    olds, news = ([stage.id for stage in journey.stages] for journey in (before, after))
    for name in joined([], news, olds, stages):
        title = own_name(stages[name])
        yield Section(_ITSELF(text=title) if title else _STAGE, tuple(by_stage.get(name, ())))
    named = (JourneyMap, Persona, *(kind for _, kinds in _OTHERS for kind in kinds))
    for title, kinds in _OTHERS:
        yield Section(title, _of_kinds(others, kinds))
    yield Section(_REST, tuple(each for each in others if not issubclass(each.kind, named)))


def _of_kinds(found: Sequence[Difference], kinds: tuple[type[Record], ...]) -> tuple[Difference, ...]:
    return tuple(each for each in found if issubclass(each.kind, kinds))


def _stage_of(difference: Difference) -> str | None:
    """Return the stage in which something is, or was before it was removed."""
    if isinstance(difference.record, Stage):
        return difference.record.id
    return None if difference.place.stage is None else difference.place.stage.id
