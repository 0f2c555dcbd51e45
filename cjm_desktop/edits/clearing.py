"""Clearing what fills a map, so that its structure can be filled anew."""

from typing import Final

from cjm_desktop.edits.assets import without_spare_assets
from cjm_desktop.edits.copies import without_opinions
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import CardLane, Curve, CurvePoint, EmotionLane, Lane
from cjm_desktop.model.records import Flow, JourneyMap, Persona

_KEPT_OF_PERSONAS: Final = frozenset({"id", "colour"})


def cleared(journey: JourneyMap) -> JourneyMap:
    """Return a map without what was said in it.

    Cards, figures, data, actions and reviews go; curves lie flat, ready to be bent; flows lose their words and shares,
    personas all but their colour, the map its scenario and goals. Comments, what was said of findings, and the
    presenter's notes and path go. Stages, steps, lanes, vocabularies and views stay.
    """
    bare = without_opinions(journey)
    return without_spare_assets(
        changed(
            bare,
            scenario="",
            goals=(),
            customers=None,
            personas=tuple(map(_unnamed, journey.personas)),
            lanes=tuple(map(_emptied, journey.lanes)),
            flows=tuple(map(_unsaid, journey.flows)),
            actions=(),
            reviews=(),
            dismissed=(),
            datasets=(),
            path=(),
            stages=tuple(changed(stage, notes="") for stage in bare.stages),
        )
    )


def _unnamed(persona: Persona) -> Persona:
    fields = type(persona).model_fields
    return changed(persona, **{name: fields[name].default for name in fields.keys() - _KEPT_OF_PERSONAS})


def _emptied(lane: Lane) -> Lane:
    if isinstance(lane, CardLane):
        return changed(lane, cards=())
    if isinstance(lane, EmotionLane):
        return changed(lane, curves=tuple(map(_flat, lane.curves)))
    return changed(lane, values=())


def _flat(curve: Curve) -> Curve:
    return changed(curve, points=tuple(CurvePoint(step=point.step, value=0.0) for point in curve.points))


def _unsaid(flow: Flow) -> Flow:
    return changed(flow, label="", share=None, lost="")
