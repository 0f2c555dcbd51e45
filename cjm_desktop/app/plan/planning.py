"""What all tabs of the plan share: the actions, ranked, and which one is chosen."""

from collections.abc import Hashable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.document import Document
from cjm_desktop.insight.board import Group, Grouping, grouped
from cjm_desktop.insight.ranking import Score, ranked
from cjm_desktop.insight.votes import votes_of_actions
from cjm_desktop.model.actions import Action
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Language, Text, say


class Planning(QObject):
    """Follows the document until it is destroyed."""

    changed = Signal()
    """The actions, their order, or which one is chosen are others now."""
    wants_card = Signal(str)
    """The id of a card that is to be shown on the map."""
    wants_form = Signal(str)
    """The id of an action whose form is to be shown."""

    def __init__(self, document: Document, language: Language, colours: Colours, parent: QObject) -> None:
        super().__init__(parent)
        self.document = document
        self.language: Language = language
        self.colours = colours
        self._chosen = ""
        self._tried: JourneyMap | None = None
        self._ranked: JourneyMap | None = None
        self._scores: tuple[Score, ...] = ()
        self._counted: JourneyMap | None = None
        self._votes: Mapping[str, int] = {}
        self.is_by_votes = False
        """Whether the table shows what has most votes first, with the ranks that there are."""
        self._grouping: Grouping = "none"
        self._folded: frozenset[tuple[Grouping, str]] = frozenset()
        self.destroyed.connect(document.subscribe(self._follow))

    @property
    def journey(self) -> JourneyMap:
        """The map as it is, or as a gesture would make it."""
        return self.document.journey if self._tried is None else self._tried

    @property
    def scores(self) -> tuple[Score, ...]:
        """All actions, the best first; what is done or dropped at the end."""
        journey = self.journey
        if journey is not self._ranked:
            self._ranked, self._scores = journey, ranked(journey)
        return self._scores

    @property
    def votes(self) -> Mapping[str, int]:
        """How many votes the cards of actions have, by the ids of those that have any."""
        journey, counted = self.journey, self._counted
        if counted is None or journey.lanes is not counted.lanes or journey.actions is not counted.actions:
            self._counted, self._votes = journey, votes_of_actions(journey)
        return self._votes

    def order(self, *, by_votes: bool) -> None:
        """Show what has most votes first, or the best."""
        if by_votes != self.is_by_votes:
            self.is_by_votes = by_votes
            self.changed.emit()

    def in_order(self, scores: Sequence[Score]) -> tuple[Score, ...]:
        """Return actions in the order in which they are shown; equally many votes by rank."""
        if not self.is_by_votes:
            return tuple(scores)
        votes = self.votes
        return tuple(sorted(scores, key=lambda score: -votes.get(score.action.id, 0)))

    @property
    def grouping(self) -> Grouping:
        """By what the actions are grouped where they are."""
        return self._grouping

    def group(self, by: Grouping) -> None:
        """Group them by something else."""
        if by != self._grouping:
            self._grouping = by
            self.changed.emit()

    @property
    def groups(self) -> tuple[Group, ...]:
        """All actions in their groups, with the ranks of the whole map."""
        return grouped(self.journey, self.scores, self._grouping)

    def is_folded(self, group: Group) -> bool:
        """Tell whether only the name of a group is shown."""
        return (self._grouping, group.key) in self._folded

    def fold(self, group: Group, *, folded: bool) -> None:
        """Show only the name of a group, or its actions again."""
        if folded != self.is_folded(group):
            key = self._grouping, group.key
            self._folded = self._folded | {key} if folded else self._folded - {key}
            self.changed.emit()

    @property
    def chosen(self) -> str:
        """The id of the action that is chosen; empty when there is none."""
        return self._chosen if any(action.id == self._chosen for action in self.journey.actions) else ""

    def action(self, name: str) -> Action | None:
        """Return an action."""
        return next((action for action in self.journey.actions if action.id == name), None)

    def choose(self, name: str) -> None:
        """Choose an action in all tabs."""
        if name != self._chosen:
            self._chosen = name
            self.changed.emit()

    def apply(self, label: Text, journey: JourneyMap, key: Hashable = None) -> None:
        """Change the map; with the key of the step before both are one step, as in typing."""
        self._tried = None
        if journey is self.document.journey:
            self.changed.emit()
        self.document.apply(label, journey, key)

    def look_at(self, journey: JourneyMap | None) -> None:
        """Show what a gesture would make of the map, or the map again."""
        if journey is not self._tried:
            self._tried = journey
            self.changed.emit()

    def say(self, text: Text | str) -> str:
        """Return what a text says here; what people wrote stays as it is."""
        return say(text, self.language) if isinstance(text, Text) else text

    def _follow(self, before: JourneyMap, after: JourneyMap) -> None:
        if before is not after:
            self._tried = None
            self.changed.emit()
