"""Moments of truth on steps: the standard ones, other words for them, and the map's own."""

import pytest

from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.theme import BADGE
from cjm_desktop.model.records import JourneyMap, OwnMoment, Stage, Step
from tests.unit.layout.geometry import of


def shown(moment: str, *own: OwnMoment) -> tuple[list[str], list[str]]:
    """Return the signs on the step, and what the legend says beside the sign."""
    stages = (Stage(id="g", steps=(Step(id="s", title="Step", moment=moment),)),)
    sheet = layout_map(JourneyMap(format="cjm", version=1, id="map", moments=own, stages=stages))
    signs = [label.text.text for label in of(Label, sheet.header.shapes) if label.text.style == BADGE]
    texts = [label.text.text for label in of(Label, sheet.legend.shapes)]
    return signs, texts[: texts.index("Customer journey map")]


@pytest.mark.parametrize(
    ("moment", "own", "sign", "meaning"),
    [
        ("fmot", (), "FMOT", "first direct contact"),
        ("own", (OwnMoment(id="own", name="AHA", meaning="It works"),), "AHA", "It works"),
        ("own", (OwnMoment(id="own", name="AHA"),), "AHA", "AHA"),
        ("own", (OwnMoment(id="own", meaning="It works"),), "MOT", "It works"),
        (
            "fmot",
            (OwnMoment(id="own", replaces="fmot", name="SHELF", meaning="At the shelf"),),
            "SHELF",
            "At the shelf",
        ),
        (
            "fmot",
            (OwnMoment(id="own", replaces="fmot", name="SHELF"),),
            "SHELF",
            "first direct contact",
        ),
        ("fmot", (OwnMoment(id="own", replaces="fmot", meaning="At the shelf"),), "FMOT", "At the shelf"),
        (
            "fmot",
            (OwnMoment(id="own", replaces="zmot", name="SEARCH"),),
            "FMOT",
            "first direct contact",
        ),
    ],
)
def test_a_step_shows_its_moment_of_truth_and_the_legend_what_it_means(
    moment: str, own: tuple[OwnMoment, ...], sign: str, meaning: str
) -> None:
    assert shown(moment, *own) == ([sign], ["Moments of truth", sign, meaning])
