"""The places and people of a map that names in data can mean."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.canvas.spoken import one_line, stage_name, step_name
from cjm_desktop.model.datasets import DataRole
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Language, Text, say

_STEP: Final = Text("Evidence", "{stage} · {step}")
_CARD: Final = Text("Evidence", "{card} (touchpoint at {step})")
_NAMELESS: Final = Text("Evidence", "Persona {number}")


@dataclass(frozen=True, slots=True)
class Meaning:
    """Something of the map that a name can mean."""

    kind: str
    """``step``, ``card`` or ``persona``."""
    id: str
    name: str

    def fields(self) -> dict[str, str | None]:
        """Return what a record says that means this."""
        return dict.fromkeys(("step", "card", "persona")) | {self.kind: self.id}


class Meanings:
    """All that names can mean, by what sort of name they are; in the order of the map."""

    def __init__(self, journey: JourneyMap, language: Language) -> None:
        self.steps: list[Meaning] = []
        titles: dict[str, str] = {}
        for stage in journey.stages:
            holder = stage.title or stage_name(journey, stage, language)
            for step in stage.steps:
                titles[step.id] = step.title or step_name(journey, step.id, language)
                said = _STEP(stage=excerpt(holder), step=excerpt(titles[step.id]))
                self.steps.append(Meaning("step", step.id, say(said, language)))
        self.cards = [
            Meaning(
                "card",
                card.id,
                say(_CARD(card=excerpt(one_line(card.text)), step=excerpt(titles[card.step])), language),
            )
            for lane in journey.lanes
            if isinstance(lane, CardLane) and lane.kind == "touchpoint"
            for card in lane.cards
            if card.text.strip()
        ]
        self.people = [
            Meaning("persona", person.id, excerpt(person.name) or say(_NAMELESS(number=number), language))
            for number, person in enumerate(journey.personas, 1)
        ]

        self._called = {each.id: each.name for each in (*self.steps, *self.cards)}
        self._lists = {"persona": _Listed(self.people), "touchpoint": _Listed([*self.cards, *self.steps])}
        self._usual = _Listed([*self.steps, *self.cards])

    def called(self, name: str | None) -> str:
        """Return what a step or touchpoint is called; nothing for none."""
        return self._called.get(name or "", "")

    def of(self, role: DataRole) -> Sequence[Meaning]:
        """Return what names of a role can mean."""
        return self._listed(role).meanings

    def names(self, role: DataRole) -> Sequence[str]:
        """Return what that is called: always the same list, however many names there are."""
        return self._listed(role).names

    def number(self, role: DataRole, *, step: str | None, card: str | None, persona: str | None = None) -> int | None:
        """Return the place of what a name means among all that it can, none where it is left out."""
        return self._listed(role).places.get(card or persona or step or "")

    def _listed(self, role: DataRole) -> "_Listed":
        return self._lists.get(role, self._usual)


class _Listed:
    """What names of a sort can mean."""

    def __init__(self, meanings: Sequence[Meaning]) -> None:
        self.meanings = meanings
        self.names = [each.name for each in meanings]
        self.places = {each.id: place for place, each in enumerate(meanings)}
