"""The list of the map's actions, and the form of one."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Final

from cjm_desktop.app.fields.choices import ChoiceField, Option
from cjm_desktop.app.fields.field import Binding, Desk
from cjm_desktop.app.fields.lines import LineField, ProseField
from cjm_desktop.app.fields.numbers import NumberField
from cjm_desktop.app.files.times import today
from cjm_desktop.app.inspector import options
from cjm_desktop.app.inspector.chosen import day_meant, day_written
from cjm_desktop.app.inspector.form import Form, share_binding
from cjm_desktop.app.inspector.origins import Origins
from cjm_desktop.app.inspector.roster import Records, Roster
from cjm_desktop.edits.actions import (
    action_of,
    add_action,
    change_action,
    delete_action,
    move_action,
    with_status,
)
from cjm_desktop.insight.ranking import audiences, ranks
from cjm_desktop.limits import MOST_WEEKS
from cjm_desktop.model.actions import Action
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.kinds import ACTION_STATUSES, ActionStatus
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.ranking import FACTORS, Factor
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text, say_share

_NAMELESS: Final = Text("Action", "Action without a name")
_SCORES: Final[tuple[Option[int], ...]] = (
    (0, Text("Score", "Not rated")),
    (1, Text("Score", "1 · very low")),
    (2, Text("Score", "2 · low")),
    (3, Text("Score", "3 · medium")),
    (4, Text("Score", "4 · high")),
    (5, Text("Score", "5 · very high")),
)
_NONE: Final[Option[None]] = (None, Text("Inspector", "None"))
_SAMPLE_DAY: Final = "2026-12-31"
_LIST: Final = 190
_NOTE: Final = 64


def action_roster(desk: Desk, show: Callable[[str], None]) -> Roster:
    """Return the list of the map's actions; ``show`` leads to a card, given its id."""
    records = Records(
        Text("Page", "Actions"),
        _lines,
        partial(_added, desk),
        move_action,
        delete_action,
        (Text("Edit", "Make an action"), Text("Edit", "Move an action"), Text("Edit", "Delete an action")),
        lambda name: _form(desk, name, show),
        height=_LIST,
    )
    return Roster(desk, records)


def _lines(journey: JourneyMap) -> list[tuple[str, Text]]:
    """Return what the list says of each action: its rank as well, once somebody has rated one."""
    found = ranks(journey)
    return [(action.id, _line(action, found.get(action.id))) for action in journey.actions]


def _line(action: Action, rank: int | None) -> Text:
    said = Text("Action", "{status} · {title}")(title=action.title or _NAMELESS, status=ACTION_STATUSES[action.status])
    return said if rank is None else Text("Action", "{rank} · {action}")(rank=rank, action=said)


def _added(desk: Desk, journey: JourneyMap, new_id: NewId) -> JourneyMap:
    """Return a map with one more action, made of the cards that are selected."""
    return add_action(journey, action_of(journey, desk.document.selection, new_id()))


def _form(desk: Desk, name: str, show: Callable[[str], None]) -> Form:
    form = Form(desk)
    form.add(LineField(desk, _value(name, Text("Action", "What is to be done"), "title")))
    form.add(ProseField(desk, _value(name, Text("Action", "In detail"), "note"), height=_NOTE))
    form.add(Origins(desk, name, show))
    _add_hands(form, desk, name)
    _add_factors(form, desk, name)
    form.add(LineField(desk, _day(name, Text("Action", "Done on"), "done"), at_once=False, placeholder=_SAMPLE_DAY))
    return form


def _add_hands(form: Form, desk: Desk, name: str) -> None:
    """Ask how far it is, until when it is to be done, and by whom."""
    written = Binding[ActionStatus](
        Text("Inspector", "Status"),
        ("status", name),
        lambda journey: _action(journey, name).status,
        lambda journey, status: with_status(journey, name, status, today()),
    )
    due = LineField(desk, _day(name, Text("Action", "Due"), "due"), at_once=False, placeholder=_SAMPLE_DAY)
    form.add(ChoiceField(desk, written, tuple(ACTION_STATUSES.items())), due)
    owner = LineField(desk, _value(name, Text("Inspector", "Owner"), "owner"))
    departments = options.departments(desk.document.journey)
    if departments:
        department = _value(name, Text("Inspector", "Department"), "department")
        form.add(owner, ChoiceField(desk, department, (_NONE, *departments)))
    else:
        form.add(owner)


def _add_factors(form: Form, desk: Desk, name: str) -> None:
    """Ask for what goes into its score."""
    unknown, weeks = Text("Inspector", "Unknown"), desk.say(Text("Action", "weeks"))
    form.add(
        _Audience(desk, _share(name, FACTORS["audience"], "audience"), name),
        NumberField(desk, _value(name, FACTORS["weeks"], "weeks"), (0, MOST_WEEKS), weeks, unknown),
    )
    confidence = NumberField(desk, _share(name, Text("Action", "Confidence"), "confidence"), (0, 100), "%", unknown)
    form.add(_score(desk, name, "value"), _score(desk, name, "investment"))
    form.add(_score(desk, name, "difficulty"), confidence)


def _value(name: str, label: Text, field: str) -> Binding[Any]:
    return Binding(
        label,
        (field, name),
        lambda journey: getattr(_action(journey, name), field),
        lambda journey, value: change_action(journey, name, **{field: value}),
    )


def _score(desk: Desk, name: str, field: Factor) -> ChoiceField[int]:
    return ChoiceField(desk, _value(name, FACTORS[field], field), _SCORES)


def _day(name: str, label: Text, field: str) -> Binding[str]:
    return Binding(
        label,
        (field, name),
        lambda journey: day_written(getattr(_action(journey, name), field)),
        lambda journey, day: change_action(journey, name, **{field: day_meant(day)}),
    )


def _share(name: str, label: Text, field: str) -> Binding[float | None]:
    binding = share_binding(
        name,
        lambda journey: getattr(_action(journey, name), field),
        lambda journey, share: change_action(journey, name, **{field: share}),
    )
    return replace(binding, label=label, key=(field, name))


class _Audience(NumberField):
    """Says, while no audience is given, which one the personas of the action's cards suggest."""

    def __init__(self, desk: Desk, binding: Binding[float | None], action: str) -> None:
        self._action = action
        super().__init__(desk, binding, (0, 100), "%", _suggestion(desk.document.journey, action))

    def refresh(self) -> None:
        """Follow the personas and the cards, too."""
        super().refresh()
        nowhere = self._desk.say(_suggestion(self._desk.document.journey, self._action))
        if nowhere != self._nowhere:
            self._nowhere = nowhere
            self._show()


def _suggestion(journey: JourneyMap, action: str) -> Text:
    share = audiences(journey).get(action)
    if share is None:
        return Text("Inspector", "Unknown")
    return Text("Action", "{share} by personas")(share=say_share(share))


def _action(journey: JourneyMap, name: str) -> Action:
    return journey.actions[index_of(journey.actions, name)]
