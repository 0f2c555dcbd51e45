"""The map's own words: channels, departments, moments of truth."""

from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

from cjm_desktop.app.fields.choices import ChoiceField
from cjm_desktop.app.fields.colours import ColourField
from cjm_desktop.app.fields.field import Binding, Desk
from cjm_desktop.app.fields.lines import LineField
from cjm_desktop.app.inspector.form import Form
from cjm_desktop.app.inspector.icon_field import IconField
from cjm_desktop.app.inspector.roster import Records, Roster
from cjm_desktop.edits.vocabulary import Vocabulary, add_word, change_word, delete_word, move_word
from cjm_desktop.layout.theme import Colour
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.kinds import MOMENTS, Moment
from cjm_desktop.model.lanes import Card
from cjm_desktop.model.lookup import index_of, users_of
from cjm_desktop.model.records import Department, JourneyMap, OwnChannel, OwnMoment, Step
from cjm_desktop.words import Text

T = TypeVar("T")
_OWN: Final = Text("Inspector", "A moment of its own")
_UNNAMED: Final = Text("Inspector", "Unnamed")


def channel_roster(desk: Desk) -> Roster:
    """Return the list of the map's own channels."""
    labels = Text("Edit", "Add a channel"), Text("Edit", "Move a channel"), Text("Edit", "Delete a channel")
    return _roster(
        desk, Text("Inspector", "Channels"), "channels", labels, lambda new_id: OwnChannel(id=new_id()), _channel_form
    )


def department_roster(desk: Desk) -> Roster:
    """Return the list of departments."""
    labels = Text("Edit", "Add a department"), Text("Edit", "Move a department"), Text("Edit", "Delete a department")
    return _roster(
        desk,
        Text("Inspector", "Departments"),
        "departments",
        labels,
        lambda new_id: Department(id=new_id()),
        _department_form,
    )


def moment_roster(desk: Desk) -> Roster:
    """Return the list of the map's own moments of truth, and of other words for standard ones."""
    labels = (
        Text("Edit", "Add a moment of truth"),
        Text("Edit", "Move a moment of truth"),
        Text("Edit", "Delete a moment of truth"),
    )
    return _roster(
        desk,
        Text("Inspector", "Moments of truth"),
        "moments",
        labels,
        lambda new_id: OwnMoment(id=new_id()),
        _moment_form,
    )


def _roster(
    desk: Desk,
    title: Text,
    vocabulary: Vocabulary,
    labels: tuple[Text, Text, Text],
    made: Callable[[NewId], OwnChannel | Department | OwnMoment],
    form: Callable[[Desk, str], Form],
) -> Roster:
    def named(journey: JourneyMap) -> list[tuple[str, Text | str]]:
        return [(word.id, _called(word)) for word in journey.__dict__[vocabulary]]

    records = Records(
        title,
        named,
        lambda journey, new_id: add_word(journey, made(new_id)),
        lambda journey, name, before: move_word(journey, vocabulary, name, before),
        lambda journey, name: delete_word(journey, vocabulary, name),
        labels,
        partial(form, desk),
        losers,
    )
    return Roster(desk, records)


def losers(journey: JourneyMap, name: str) -> Text | None:
    """Say how many cards and steps lose what is deleted."""
    count = sum(isinstance(user, Card | Step) for user in users_of(journey, name))
    if not count:
        return None
    return Text("Inspector", "Cards and steps that lose it: {count}. Undo brings it back.")(count=count)


def _called(word: OwnChannel | Department | OwnMoment) -> Text | str:
    if isinstance(word, OwnMoment):
        return word.name or (word.replaces or "").upper() or word.meaning or _UNNAMED
    return word.name or _UNNAMED


def _bound(vocabulary: Vocabulary, name: str, field: str, label: Text, _kind: type[T]) -> Binding[T]:
    """Return the binding of a field of one word."""

    def read(journey: JourneyMap) -> T:
        words = journey.__dict__[vocabulary]
        return words[index_of(words, name)].__dict__[field]

    return Binding(
        label, (field, name), read, lambda journey, value: change_word(journey, vocabulary, name, **{field: value})
    )


def _channel_form(desk: Desk, name: str) -> Form:
    form = Form(desk)
    form.add(LineField(desk, _bound("channels", name, "name", Text("Inspector", "Name"), str)))
    icon = _bound("channels", name, "icon", Text("Inspector", "Icon"), str)
    form.add(IconField(desk, icon, ("", Text("Inspector", "Dot"))))
    return form


def _department_form(desk: Desk, name: str) -> Form:
    form = Form(desk)
    form.add(LineField(desk, _bound("departments", name, "name", Text("Inspector", "Name"), str)))
    colour: Binding[Colour | None] = Binding(
        Text("Inspector", "Colour"),
        ("colour", name),
        lambda journey: journey.departments[index_of(journey.departments, name)].colour,
        lambda journey, value: change_word(journey, "departments", name, colour=value),
    )
    offered = theme_of(desk.document.journey).curves
    form.add(ColourField(desk, colour, offered, lambda journey: theme_of(journey).second))
    return form


def _moment_form(desk: Desk, name: str) -> Form:
    form = Form(desk)
    replaces: Binding[Moment | None] = Binding(
        Text("Inspector", "In place of"),
        ("replaces", name),
        lambda journey: journey.moments[index_of(journey.moments, name)].replaces,
        lambda journey, value: change_word(journey, "moments", name, replaces=value),
    )
    standard: list[tuple[Moment | None, Text]] = [
        (key, Text("Inspector", "{sign} · {meaning}")(sign=key.upper(), meaning=text)) for key, text in MOMENTS.items()
    ]
    form.add(ChoiceField(desk, replaces, ((None, _OWN), *standard)))
    sign = _bound("moments", name, "name", Text("Inspector", "Sign"), str)
    form.add(LineField(desk, sign, placeholder=Text("Inspector", "A few letters")))
    form.add(LineField(desk, _bound("moments", name, "meaning", Text("Inspector", "Meaning"), str)))
    return form
