"""The part of the funnel that belongs to a stage, for its page in the handout: who comes, is lost here, and goes on."""

from collections.abc import Sequence
from dataclasses import replace

from cjm_desktop.insight.funnel import Funnel
from cjm_desktop.layout.columns import Columns
from cjm_desktop.layout.funnel import draw_funnel
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.river_words import said_of_still
from cjm_desktop.layout.sheet import Band
from cjm_desktop.model.change import changed
from cjm_desktop.model.records import JourneyMap, Step
from cjm_desktop.words import Text


def draw_stage_funnel(
    funnel: Funnel, journey: JourneyMap, steps: Sequence[Step], columns: Columns, ground: Ground
) -> Band:
    """Return the funnel at the columns of a stage, whose ``steps`` are all of it, on a page or several.

    Ways between steps of the page are drawn; those that come from elsewhere or lead there stand among the flows.
    """
    here = columns.index.keys()
    flows = tuple(flow for flow in journey.flows if flow.to is None or here >= {flow.from_, flow.to})
    own = replace(funnel, doubts=tuple(doubt for doubt in funnel.doubts if doubt.step in here))
    return draw_funnel(own, journey, changed(journey, flows=flows), columns, ground, _passing(funnel, steps))


def _passing(funnel: Funnel, steps: Sequence[Step]) -> Text:
    """Return how many come into a stage, and how many go on from it."""
    passage = funnel.between(steps[0].id, steps[-1].id)
    come = said_of_still(passage.still, is_exact=passage.is_exact)
    left = said_of_still(passage.left, is_exact=passage.is_exact and not passage.hides_loss)
    return Text("Funnel", "Of all customers {come} come into this stage, {left} go on from it")(come=come, left=left)
