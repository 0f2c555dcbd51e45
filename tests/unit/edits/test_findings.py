"""What was decided about findings stays for as long as what they are about."""

from collections.abc import Callable

import pytest
from pydantic import ValidationError

from cjm_desktop.edits.actions import add_action, delete_action
from cjm_desktop.edits.cards import delete_card
from cjm_desktop.edits.clearing import cleared
from cjm_desktop.edits.copies import renewed
from cjm_desktop.edits.curves import delete_curve
from cjm_desktop.edits.findings import dismiss, restore, set_threshold
from cjm_desktop.edits.flows import add_flow, delete_flow
from cjm_desktop.edits.fragments import fragment_of
from cjm_desktop.edits.lanes import delete_lane
from cjm_desktop.edits.paste_columns import Place
from cjm_desktop.edits.pasting import pasted
from cjm_desktop.edits.personas import delete_persona
from cjm_desktop.edits.redaction import Redaction, redacted
from cjm_desktop.edits.stages import delete_stage
from cjm_desktop.edits.steps import delete_step
from cjm_desktop.model.actions import Action
from cjm_desktop.model.findings import Dismissed, Threshold
from cjm_desktop.model.records import Flow, JourneyMap
from tests.unit.edits.sample import edited, numbered, sample


def full() -> JourneyMap:
    journey = add_flow(sample(), Flow(id="out", kind="drop-off", from_="try"))
    return add_action(journey, Action(id="fix", cards=("rain",)))


def about(*names: str) -> JourneyMap:
    """Return the sample with a dismissed finding about some of its records, and one about the map."""
    journey = dismiss(full(), Dismissed(id="all", kind="no-persona", reason="It is everybody's"))
    return edited(lambda it: dismiss(it, Dismissed(id="no", kind="any", about=names, reason="It is not")), journey)


def test_a_finding_is_dismissed_and_restored() -> None:
    journey = about("rain")
    assert [each.id for each in journey.dismissed] == ["all", "no"]
    assert edited(lambda it: restore(it, "any", ("rain",)), journey).dismissed == journey.dismissed[:1]
    assert restore(journey, "any", ("shop",)) is journey


def test_the_last_reason_holds() -> None:
    again = Dismissed(id="new", kind="any", about=("rain",), reason="It really is not")
    assert [each.id for each in edited(lambda it: dismiss(it, again), about("rain")).dismissed] == ["all", "new"]


EDITS: dict[tuple[str, ...], Callable[[JourneyMap], JourneyMap]] = {
    ("rain",): lambda it: delete_card(it, "pains", "rain"),
    ("shop", "rain"): lambda it: delete_lane(it, "pains"),
    ("rain", "try"): lambda it: delete_step(it, "try"),
    ("before",): lambda it: delete_stage(it, "before"),
    ("out",): lambda it: delete_flow(it, "out"),
    ("fix",): lambda it: delete_action(it, "fix"),
    ("mood", "look"): lambda it: delete_curve(it, "feel", "mood"),
    ("ann",): lambda it: delete_persona(it, "ann"),
}


@pytest.mark.parametrize(("names", "edit"), EDITS.items(), ids=map(" ".join, EDITS))
def test_it_goes_with_what_it_is_about(names: tuple[str, ...], edit: Callable[[JourneyMap], JourneyMap]) -> None:
    assert [each.id for each in edited(edit, about(*names)).dismissed] == ["all"]


def test_it_stays_where_others_go() -> None:
    journey = about("rain")
    assert delete_card(journey, "touch", "shop").dismissed == journey.dismissed
    assert delete_flow(journey, "out").dismissed == journey.dismissed


def test_it_follows_into_a_copy_of_the_map_and_not_into_an_empty_one() -> None:
    journey = renewed(about("rain"), numbered())
    (name,) = journey.dismissed[1].about
    assert name != "rain"
    assert any(card.id == name for lane in journey.lanes for card in getattr(lane, "cards", ()))
    assert cleared(about("rain")).dismissed == ()


def test_it_comes_back_once_with_what_was_cut_and_does_not_go_along_with_a_copy() -> None:
    journey = about("rain")
    cut = fragment_of(journey, frozenset({"rain"}), journey, comments=True)
    left = delete_card(journey, "pains", "rain")
    back, _ = pasted(left, cut, Place("pains", "look"), numbered())
    assert back.dismissed == journey.dismissed
    again, _ = pasted(back, cut, Place("pains", "look"), numbered())
    assert again.dismissed == journey.dismissed
    copied = fragment_of(journey, frozenset({"rain"}), journey)
    assert pasted(left, copied, Place("pains", "look"), numbered())[0].dismissed == left.dismissed


def test_what_is_not_there_cannot_be_dismissed() -> None:
    with pytest.raises(ValueError, match="no part gone"):
        dismiss(sample(), Dismissed(id="no", kind="any", about=("gone",)))
    with pytest.raises(ValidationError):
        Dismissed(id="no", kind="any", about=tuple(f"a{number}" for number in range(21)))


def test_reasons_are_not_handed_over() -> None:
    assert redacted(about("rain"), Redaction(frozenset({"notes"})))[0].dismissed == ()
    left, _ = redacted(
        dismiss(sample(), Dismissed(id="no", kind="any", reason="So it is", by="Li")),
        Redaction(frozenset({"owners"})),
    )
    assert [(each.reason, each.by) for each in left.dismissed] == [("So it is", "")]


def test_thresholds_are_set_and_forgotten() -> None:
    journey = edited(lambda it: set_threshold(it, "fall", 0.7), sample())
    journey = edited(lambda it: set_threshold(it, "stages", 12), journey)
    assert journey.thresholds == (Threshold(name="fall", value=0.7), Threshold(name="stages", value=12))
    journey = edited(lambda it: set_threshold(it, "fall", 0.4), journey)
    assert journey.thresholds == (Threshold(name="stages", value=12), Threshold(name="fall", value=0.4))
    assert edited(lambda it: set_threshold(it, "stages", None), journey).thresholds == journey.thresholds[1:]
