import pytest
from pydantic import ValidationError

from cjm_desktop.edits.flows import add_flow, change_flow, delete_flow, move_flow
from cjm_desktop.model.lookup import NoSuchRecord
from cjm_desktop.model.records import Flow, JourneyMap
from tests.unit.edits.sample import edited, sample


def order(journey: JourneyMap) -> list[str]:
    return [flow.id for flow in journey.flows]


def test_a_flow_takes_other_ends() -> None:
    new = edited(lambda journey: change_flow(journey, "again", from_="try", to="ride", kind="skip"), sample())
    assert new.flows[0] == Flow(id="again", kind="skip", from_="try", to="ride", share=0.25)
    assert change_flow(new, "again", to="ride") is new


def test_a_flow_of_a_missing_step_is_refused() -> None:
    with pytest.raises(ValueError, match="none"):
        change_flow(sample(), "again", from_="none")
    with pytest.raises(ValueError, match="none"):
        add_flow(sample(), Flow(id="new", kind="skip", from_="look", to="none"))


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValidationError):
        change_flow(sample(), "again", kind="jump")


def test_flows_are_added_moved_and_deleted() -> None:
    skip = Flow(id="skip", kind="skip", from_="look", to="ride")
    new = edited(lambda journey: add_flow(journey, skip, before="leave"), sample())
    assert order(new) == ["again", "skip", "leave"]
    new = edited(lambda journey: move_flow(journey, "again"), new)
    assert order(new) == ["skip", "leave", "again"]
    assert order(edited(lambda journey: delete_flow(journey, "leave"), new)) == ["skip", "again"]


def test_a_flow_that_is_not_there_is_a_mistake() -> None:
    for edit in (change_flow, move_flow, delete_flow):
        with pytest.raises(NoSuchRecord):
            edit(sample(), "none")
