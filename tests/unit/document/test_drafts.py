"""What is being written and is not in the map yet."""

from cjm_desktop.document import Document
from cjm_desktop.edits.cards import delete_card
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Text
from tests.unit.edits.sample import sample


def titled(title: str) -> JourneyMap:
    return change_journey(sample(), title=title)


def test_with_nothing_being_written_the_map_is_the_very_map() -> None:
    document = Document(sample())
    assert document.written is document.journey


def test_all_that_is_written_is_in_it_and_not_in_the_map() -> None:
    document = Document(sample())
    ends = [
        document.drafts.begin(lambda journey: change_journey(journey, title="Written")),
        document.drafts.begin(lambda journey: change_journey(journey, scenario="Written too")),
    ]
    assert (document.written.title, document.written.scenario) == ("Written", "Written too")
    assert document.journey == sample()
    for end in (*ends, *ends):
        end()
    assert document.written is document.journey


def test_what_cannot_be_taken_over_as_it_stands_is_left_out() -> None:
    def refuse(_journey: JourneyMap) -> JourneyMap:
        raise Fault(Text("Test", "No."))

    document = Document(sample())
    document.drafts.begin(refuse)
    document.drafts.begin(lambda journey: delete_card(journey, "pains", "gone"))
    document.drafts.begin(lambda journey: change_journey(journey, date="half a date"))
    document.drafts.begin(lambda journey: change_journey(journey, title="Written"))
    assert document.written == titled("Written")


def test_who_listens_is_told_when_it_begins_goes_on_and_ends() -> None:
    document, told = Document(sample()), list[JourneyMap]()
    unsubscribe = document.drafts.subscribe(lambda: told.append(document.written))
    end = document.drafts.begin(lambda _journey: titled("Written"))
    document.drafts.touch()
    end()
    assert told == [titled("Written"), titled("Written"), sample()]
    unsubscribe()
    document.drafts.touch()
    assert len(told) == 3
