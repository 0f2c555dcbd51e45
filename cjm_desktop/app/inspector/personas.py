"""The list of personas, and the form of one."""

from functools import partial
from typing import Final, Literal

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.clipboard.personas import copy_persona, cut_persona, paste_personas
from cjm_desktop.app.fields.colours import ColourField
from cjm_desktop.app.fields.field import Binding, Desk
from cjm_desktop.app.fields.lines import LineField, ProseField
from cjm_desktop.app.fields.numbers import NumberField
from cjm_desktop.app.inspector.form import Form, lines_binding, share_binding
from cjm_desktop.app.inspector.keeping import Keeping
from cjm_desktop.app.inspector.lanes import UNNAMED_PERSONA
from cjm_desktop.app.inspector.library import LibraryDialog
from cjm_desktop.app.inspector.pictures import PictureField, picture_binding
from cjm_desktop.app.inspector.roster import Records, Roster
from cjm_desktop.app.inspector.traits import Traits
from cjm_desktop.app.inspector.vocabularies import losers
from cjm_desktop.app.widgets.messages import warn
from cjm_desktop.edits.personas import add_persona, change_persona, delete_persona, move_persona, take_persona
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.theme import Colour
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap, Persona
from cjm_desktop.words import Fault, Text

_Line = Literal["name", "role", "quote"]
_List = Literal["goals", "needs", "frustrations"]
_LISTS: Final[tuple[tuple[_List, Text], ...]] = (
    ("goals", Text("Inspector", "Goals, one a line")),
    ("needs", Text("Inspector", "Needs, one a line")),
    ("frustrations", Text("Inspector", "Frustrations, one a line")),
)
_NONE: Final = Text("Inspector", "There is no persona to copy.")


def persona_roster(desk: Desk) -> Roster:
    """Return the list of the map's personas."""
    records = Records(
        Text("Inspector", "Personas"),
        lambda journey: [(persona.id, persona.name or UNNAMED_PERSONA) for persona in journey.personas],
        lambda journey, new_id: add_persona(journey, Persona(id=new_id())),
        move_persona,
        delete_persona,
        (Text("Edit", "Add a persona"), Text("Edit", "Move a persona"), Text("Edit", "Delete a persona")),
        partial(_persona_form, desk),
        losers,
        ((Text("Library", "From library…"), partial(_take, desk)),),
        (
            (Text("Command", "Cut"), QKeySequence.StandardKey.Cut, partial(_cut, desk)),
            (Text("Command", "Copy"), QKeySequence.StandardKey.Copy, partial(_copy, desk)),
            (Text("Command", "Paste"), QKeySequence.StandardKey.Paste, partial(_paste, desk)),
        ),
    )
    return Roster(desk, records)


def _cut(desk: Desk, _beside: QWidget, chosen: str | None) -> Text | str | None:
    if chosen is None:
        return _NONE
    news = losers(desk.document.journey, chosen)
    cut_persona(desk.document, chosen)
    return news


def _copy(desk: Desk, _beside: QWidget, chosen: str | None) -> Text | str | None:
    if chosen is None:
        return _NONE
    copy_persona(desk.document.journey, chosen)
    return None


def _paste(desk: Desk, _beside: QWidget, _chosen: str | None) -> Text | str | None:
    try:
        return paste_personas(desk.document, desk.language)
    except Fault as fault:
        return fault.text


def _take(desk: Desk, beside: QWidget) -> str | None:
    """Let a person choose in the library, and return the first of the personas that were taken."""
    dialog = LibraryDialog(desk.library, desk.language, beside.window())
    accepted = dialog.exec()
    chosen = dialog.chosen if accepted else ()
    dialog.deleteLater()
    journey = desk.document.journey
    names = [new_id() for _ in chosen]
    try:
        for kept, name in zip(chosen, names, strict=True):
            journey = take_persona(journey, kept.journey, name, kept.id)
    except Fault as fault:
        warn(beside, desk.language, fault.text)
        return None
    desk.document.apply(Text("Edit", "Take from the library"), journey)
    return names[0] if names else None


def _persona_form(desk: Desk, name: str) -> Form:
    def persona(journey: JourneyMap) -> Persona:
        return journey.personas[index_of(journey.personas, name)]

    def line(field: _Line, label: Text) -> Binding[str]:
        return Binding(
            label,
            (field, name),
            lambda journey: getattr(persona(journey), field),
            lambda journey, value: change_persona(journey, name, **{field: value}),
        )

    def lines(field: _List, label: Text) -> Binding[str]:
        return lines_binding(
            label,
            (field, name),
            lambda journey: getattr(persona(journey), field),
            lambda journey, value: change_persona(journey, name, **{field: value}),
        )

    share = share_binding(
        name,
        lambda journey: persona(journey).share,
        lambda journey, value: change_persona(journey, name, share=value),
    )
    colour: Binding[Colour | None] = Binding(
        Text("Inspector", "Colour"),
        ("colour", name),
        lambda journey: persona(journey).colour,
        lambda journey, value: change_persona(journey, name, colour=value),
    )
    portrait = picture_binding(
        Text("Inspector", "Portrait"),
        ("portrait", name),
        lambda journey: persona(journey).portrait,
        lambda journey, picture: change_persona(journey, name, portrait=picture),
    )

    def automatic(journey: JourneyMap) -> Colour:
        plain = change_persona(journey, name, colour=None)
        return Ground.of(plain, theme_of(plain)).persona_colour(name)

    role = line("role", Text("Inspector", "Role"))
    offered = theme_of(desk.document.journey).curves
    form = Form(desk)
    form.add(LineField(desk, line("name", Text("Inspector", "Name"))))
    form.add(PictureField(desk, portrait))
    form.add(LineField(desk, role, placeholder=Text("Inspector", "Age, occupation, experience")))
    form.add(ProseField(desk, line("quote", Text("Inspector", "Quote")), height=54))
    form.add(NumberField(desk, share, (0, 100), "%", Text("Inspector", "Unknown")))
    form.add(ColourField(desk, colour, offered, automatic))
    for field, label in _LISTS:
        form.add(ProseField(desk, lines(field, label), height=64))
    form.add(Traits(desk, name))
    form.add(Keeping(desk, name))
    return form
