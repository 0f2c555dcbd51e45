"""What all kinds of cards have beside their text: whom it concerns, what it rests on, who is responsible, and more."""

from typing import Final

from cjm_desktop.app.fields.choices import ChoiceField, Option
from cjm_desktop.app.fields.colours import FILLS, ColourField
from cjm_desktop.app.fields.lines import LineField, ProseField
from cjm_desktop.app.inspector import options
from cjm_desktop.app.inspector.addresses import AddressField
from cjm_desktop.app.inspector.chosen import Chosen, as_link, count_meant, number_written
from cjm_desktop.app.inspector.form import Form
from cjm_desktop.app.inspector.moments import moment_options
from cjm_desktop.app.inspector.section import Section
from cjm_desktop.app.inspector.tags import TagsField
from cjm_desktop.app.inspector.ticks import TicksField
from cjm_desktop.layout.theme import Colour
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.kinds import EVIDENCE
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.lookup import find_card
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

_NONE: Final[Option[None]] = (None, Text("Inspector", "None"))
_NOTE_HEIGHT: Final = 72


def add_details(form: Form, chosen: Chosen) -> None:
    """Add the fields below headings."""
    _add_evidence(form, chosen)
    _add_people(form, chosen)
    _add_looks(form, chosen)
    _add_links(form, chosen)


def _add_evidence(form: Form, chosen: Chosen) -> None:
    desk = form.desk
    section = Section(desk, "card evidence", Text("Inspector", "What it rests on"))
    form.add(section)
    evidence = chosen.value(Text("Inspector", "Evidence"), "evidence")
    count = chosen.written(Text("Inspector", "How many"), "count", number_written, count_meant)
    section.add(
        ChoiceField(desk, evidence, ((None, Text("Inspector", "Not said")), *EVIDENCE.items())),
        LineField(desk, count, at_once=False, placeholder="38"),
    )
    source = chosen.value(Text("Inspector", "Source"), "source")
    section.add(LineField(desk, source, placeholder=Text("Inspector", "Interviews in May")))


def _add_people(form: Form, chosen: Chosen) -> None:
    desk, journey = form.desk, form.desk.document.journey
    section = Section(desk, "card people", Text("Inspector", "People"))
    form.add(section)
    people = options.personas(journey)
    if people:
        ticks = chosen.ticks(Text("Inspector", "Whom it concerns"), "personas", tuple(name for name, _ in people))
        section.add(TicksField(desk, ticks, people))
    owner = LineField(desk, chosen.value(Text("Inspector", "Owner"), "owner"))
    departments = options.departments(journey)
    if departments:
        department = chosen.value(Text("Inspector", "Department"), "department")
        section.add(ChoiceField(desk, department, (_NONE, *departments)))
    section.add(owner)


def _add_looks(form: Form, chosen: Chosen) -> None:
    desk, journey = form.desk, form.desk.document.journey
    section = Section(desk, "card marks", Text("Inspector", "Marks"))
    form.add(section)
    moment = chosen.value(Text("Inspector", "Moment of truth"), "moment")
    section.add(ChoiceField(desk, moment, tuple(moment_options(journey))))
    votes = chosen.written(Text("Inspector", "Votes"), "votes", _votes_written, _votes_meant)
    section.add(LineField(desk, votes, at_once=False, placeholder="0"))
    section.add(TagsField(desk, chosen.ticks(Text("Inspector", "Tags"), "tags"), _known_tags))
    colour = chosen.value(Text("Inspector", "Colour"), "colour")
    section.add(ColourField(desk, colour, FILLS, lambda journey: _usual_colour(journey, chosen)))


def _add_links(form: Form, chosen: Chosen) -> None:
    desk = form.desk
    section = Section(desk, "card more", Text("Inspector", "More"))
    form.add(section)
    section.add(AddressField(desk, as_link(chosen.value(Text("Inspector", "Link"), "link"))))
    note = chosen.value(Text("Inspector", "Note, never printed"), "note")
    section.add(ProseField(desk, note, height=_NOTE_HEIGHT))


def _votes_written(votes: int) -> str:
    return number_written(votes) if votes else ""


def _votes_meant(text: str) -> int:
    return count_meant(text) or 0


def _usual_colour(journey: JourneyMap, chosen: Chosen) -> Colour:
    """Return the fill that a card has without one of its own."""
    lane = find_card(journey, chosen.cards(journey)[0].id)
    looks = theme_of(journey).cards
    return looks["free"].fill if lane is None else lane.colour or looks[lane.kind].fill


def _known_tags(journey: JourneyMap) -> list[str]:
    lanes = (lane for lane in journey.lanes if isinstance(lane, CardLane))
    return sorted({tag for lane in lanes for card in lane.cards for tag in card.tags})
