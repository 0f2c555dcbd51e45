"""Where two edited copies of a map contradict each other, and what is chosen there."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cjm_desktop.insight.mixing import Choice
from cjm_desktop.insight.states import Place
from cjm_desktop.model.record import Record

HOLDER: Final = "holder"
"""Stands for a field in conflicts about what holds a record: its lane, its stage."""
ConflictKey = tuple[str, str]
Choices = Mapping[ConflictKey, Choice]
"""What is chosen for conflicts, by their keys."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that both sides changed in different ways, or that one deleted and the other edited or needs."""

    kind: type[Record]
    id: str
    """That of the record, as in ``Difference``."""
    fields: tuple[str, ...]
    """Those that differ: one, some that mean something together alone, or ``HOLDER``; none when a side deleted it."""
    base: Record | None
    """The record as it was; none without a common state, or where both added it."""
    mine: Record | None
    theirs: Record | None
    was: Place
    """Where it stood."""
    here: Place
    """Where it stands in mine."""
    there: Place
    both: bool = False
    """Whether both can be had: texts one after the other, lists together."""

    @property
    def key(self) -> ConflictKey:
        """What it is known by when it is settled: the record and its first field."""
        return self.id, self.fields[0] if self.fields else ""

    @property
    def record(self) -> Record:
        """The record as one of the sides has it, mine first."""
        record = self.theirs if self.mine is None else self.mine
        if record is None:
            raise ValueError(self.id)
        return record

    @property
    def place(self) -> Place:
        """Where the record stands, in mine first."""
        return self.there if self.mine is None else self.here
