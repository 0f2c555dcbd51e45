"""The list of personas, and the form of one."""

from cjm_desktop.app.fields import Binding, Desk, LineField
from cjm_desktop.app.inspector.form import Form, share_binding
from cjm_desktop.app.inspector.lanes import UNNAMED_PERSONA
from cjm_desktop.app.inspector.roster import Records, Roster
from cjm_desktop.app.numbers import NumberField
from cjm_desktop.edits.personas import add_persona, change_persona, delete_persona, move_persona
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap, Persona
from cjm_desktop.words import Text


def persona_roster(desk: Desk) -> Roster:
    """Return the list of the map's personas."""
    records = Records(
        Text("Inspector", "Personas"),
        lambda journey: [(persona.id, persona.name or UNNAMED_PERSONA) for persona in journey.personas],
        lambda journey, new_id: add_persona(journey, Persona(id=new_id())),
        move_persona,
        delete_persona,
        (Text("Edit", "Add a persona"), Text("Edit", "Move a persona"), Text("Edit", "Delete a persona")),
        lambda name: _persona_form(desk, name),
    )
    return Roster(desk, records)


def _persona_form(desk: Desk, name: str) -> Form:
    def persona(journey: JourneyMap) -> Persona:
        return journey.personas[index_of(journey.personas, name)]

    called = Binding[str](
        Text("Inspector", "Name"),
        ("name", name),
        lambda journey: persona(journey).name,
        lambda journey, value: change_persona(journey, name, name=value),
    )
    role = Binding[str](
        Text("Inspector", "Role"),
        ("role", name),
        lambda journey: persona(journey).role,
        lambda journey, value: change_persona(journey, name, role=value),
    )
    quote = Binding[str](
        Text("Inspector", "Quote"),
        ("quote", name),
        lambda journey: persona(journey).quote,
        lambda journey, value: change_persona(journey, name, quote=value),
    )
    share = share_binding(
        name,
        lambda journey: persona(journey).share,
        lambda journey, value: change_persona(journey, name, share=value),
    )
    form = Form(desk)
    form.add(LineField(desk, called))
    form.add(LineField(desk, role, placeholder=Text("Inspector", "Age, occupation, experience")))
    form.add(LineField(desk, quote))
    form.add(NumberField(desk, share, (0, 100), "%", Text("Inspector", "Unknown")))
    return form
