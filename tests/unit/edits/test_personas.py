import pytest
from pydantic import ValidationError

from cjm_desktop.edits.personas import add_persona, change_persona, delete_persona, move_persona
from cjm_desktop.model.lookup import NoSuchRecord
from cjm_desktop.model.records import JourneyMap, Persona
from tests.unit.edits.sample import curve, edited, sample


def order(journey: JourneyMap) -> list[str]:
    return [persona.id for persona in journey.personas]


def test_a_persona_takes_a_role_and_a_share() -> None:
    new = edited(lambda journey: change_persona(journey, "bob", role="Courier", share=0.5), sample())
    assert new.personas[1] == Persona(id="bob", name="Bob", role="Courier", share=0.5)
    assert change_persona(new, "bob", role="Courier") is new


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
def test_a_share_outside_its_range_is_refused(share: float) -> None:
    with pytest.raises(ValidationError):
        change_persona(sample(), "bob", share=share)


def test_personas_are_added_and_moved() -> None:
    new = edited(lambda journey: add_persona(journey, Persona(id="cho"), before="bob"), sample())
    assert order(new) == ["ann", "cho", "bob"]
    assert order(edited(lambda journey: move_persona(journey, "ann"), new)) == ["cho", "bob", "ann"]
    assert move_persona(new, "bob") is new


def test_a_deleted_persona_leaves_its_curves_to_nobody() -> None:
    new = edited(lambda journey: delete_persona(journey, "ann"), sample())
    assert order(new) == ["bob"]
    assert curve(new).persona is None
    assert curve(new).points == curve(sample()).points


def test_a_persona_that_is_not_there_is_a_mistake() -> None:
    for edit in (change_persona, move_persona, delete_persona):
        with pytest.raises(NoSuchRecord):
            edit(sample(), "none")


def test_a_persona_with_an_id_of_the_map_is_refused() -> None:
    with pytest.raises(ValueError, match="feel"):
        add_persona(sample(), Persona(id="feel"))
