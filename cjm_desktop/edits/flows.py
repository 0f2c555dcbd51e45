"""Changing the flows."""

from cjm_desktop.edits.checks import check_new, with_fields
from cjm_desktop.edits.gone import without_lost
from cjm_desktop.edits.places import inserted, moved, removed
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import Flow, JourneyMap


def change_flow(journey: JourneyMap, flow: str, **fields: object) -> JourneyMap:
    """Change kind, ends (``from_``, ``to``), share or label."""
    index = index_of(journey.flows, flow)
    return replaced(journey, "flows", index, with_fields(journey, journey.flows[index], fields))


def add_flow(journey: JourneyMap, flow: Flow, before: str | None = None) -> JourneyMap:
    """Add a flow before another, else as the last."""
    check_new(journey, flow)
    return changed(journey, flows=inserted(journey.flows, flow, before))


def move_flow(journey: JourneyMap, flow: str, before: str | None = None) -> JourneyMap:
    """Move a flow before another, else to the end."""
    return changed(journey, flows=moved(journey.flows, flow, before))


def delete_flow(journey: JourneyMap, flow: str) -> JourneyMap:
    """Delete a flow."""
    return without_lost(changed(journey, flows=removed(journey.flows, flow)))
