"""Whatever is done to a document, its history stays a list of the maps that were."""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from cjm_desktop.document import PAUSE, Document
from cjm_desktop.edits.cards import change_card, delete_card, duplicate_card
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.lookup import ids_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text
from tests.unit.edits.sample import sample

LABEL = Text("Test", "Change")
titles = st.sampled_from(["", "a", "b"])


class History(RuleBasedStateMachine):
    """A document beside the plainest thing it could be: a list of maps and two places in it."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds = 0.0
        self.document = Document(sample(), clock=lambda: self.seconds)
        self.maps = [self.document.journey]
        self.place = 0
        self.saved: int | None = 0
        self.key: str | None = None
        self.heard = self.document.journey
        self.document.subscribe(self.hear)

    def hear(self, before: JourneyMap, after: JourneyMap) -> None:
        assert before is self.heard
        self.heard = after

    def cards(self) -> list[tuple[str, str]]:
        lanes = [lane for lane in self.document.journey.lanes if isinstance(lane, CardLane)]
        return [(lane.id, card.id) for lane in lanes for card in lane.cards]

    def has_cards(self) -> bool:
        return bool(self.cards())

    def apply(self, journey: JourneyMap, key: str | None = None) -> None:
        before = self.document.journey
        self.document.apply(LABEL, journey, key)
        if journey is before:
            return
        keep = self.place if key is not None and key == self.key else self.place + 1
        if self.saved is not None and self.saved >= keep:
            self.saved = None
        self.maps[keep:] = [journey]
        self.place, self.key = keep, key

    @rule(title=titles)
    def rename(self, title: str) -> None:
        self.apply(change_journey(self.document.journey, title=title))

    @rule(title=titles, key=st.sampled_from(["x", "y"]))
    def type(self, title: str, key: str) -> None:
        self.apply(change_journey(self.document.journey, scenario=title), key)

    @precondition(has_cards)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        lane, card = data.draw(st.sampled_from(self.cards()))
        self.apply(delete_card(self.document.journey, lane, card))

    @precondition(has_cards)
    @rule(data=st.data())
    def duplicate(self, data: st.DataObject) -> None:
        lane, card = data.draw(st.sampled_from(self.cards()))
        self.apply(duplicate_card(self.document.journey, lane, card, new_id))

    @precondition(has_cards)
    @rule(data=st.data(), severity=st.integers(0, 3))
    def rate(self, data: st.DataObject, severity: int) -> None:
        lane, card = data.draw(st.sampled_from(self.cards()))
        self.apply(change_card(self.document.journey, lane, card, severity=severity))

    @rule(data=st.data())
    def select(self, data: st.DataObject) -> None:
        ids = data.draw(st.sets(st.sampled_from([*ids_of(self.document.journey), "none"]), max_size=3))
        self.document.select(ids)
        assert self.document.selection == ids - {"none"}

    @rule()
    def undo(self) -> None:
        self.document.undo()
        self.place, self.key = max(self.place - 1, 0), None

    @rule()
    def redo(self) -> None:
        self.document.redo()
        self.place, self.key = min(self.place + 1, len(self.maps) - 1), None

    @rule()
    def save(self) -> None:
        self.document.mark_saved(self.document.journey)
        self.saved, self.key = self.place, None

    @rule(data=st.data())
    def go(self, data: st.DataObject) -> None:
        self.place, self.key = data.draw(st.sampled_from(self.document.places)), None
        self.document.go(self.place)

    @rule(long=st.booleans())
    def wait(self, long: bool) -> None:
        self.seconds += 2 * PAUSE if long else PAUSE / 100
        self.key = None if long else self.key

    @rule()
    def undo_all_and_redo_all(self) -> None:
        for journey in reversed(self.maps[: self.place]):
            self.document.undo()
            assert self.document.journey is journey
        assert self.document.undo_label is None
        for journey in self.maps[1:]:
            self.document.redo()
            assert self.document.journey is journey
        assert self.document.redo_label is None
        self.place, self.key = len(self.maps) - 1, None

    @invariant()
    def the_document_stands_where_it_should(self) -> None:
        assert self.document.journey is self.maps[self.place]
        assert (self.document.places, self.document.place) == (range(len(self.maps)), self.place)
        saved = [place for place in self.document.places if self.document.is_saved(place)]
        assert saved == [place for place in [self.saved] if place is not None]
        assert self.document.dirty == (self.place != self.saved)
        assert (self.document.undo_label is None) == (self.place == 0)
        assert (self.document.redo_label is None) == (self.place == len(self.maps) - 1)

    @invariant()
    def all_that_is_selected_is_in_the_map(self) -> None:
        assert self.document.selection <= set(ids_of(self.document.journey))

    @invariant()
    def listeners_have_heard_of_the_current_map(self) -> None:
        assert self.heard is self.document.journey


TestHistory = History.TestCase
