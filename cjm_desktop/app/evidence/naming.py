"""The names that data hold, as rows in which a person says what they mean: names in cells, and heads of columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.app.evidence.meanings import Meanings
from cjm_desktop.app.evidence.names import NameRow
from cjm_desktop.interchange.evidence import NameFound
from cjm_desktop.interchange.evidence.names import PLACES, key_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.datasets import DATA_ROLES, DataColumn, DataName, DataRole, Dataset
from cjm_desktop.words import Language, Text, say

_COLUMN: Final = Text("Evidence", "Column")
_RATED: Final = frozenset[DataRole]({"rating", "mean"})

_ONLY_ONE: Final = frozenset[DataRole](
    {"stage", "step", "touchpoint", "persona", "customer", "date", "comment", "count", "spread", "outcome", "duration"}
)
"""Roles that one column alone can have."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name as the dataset keeps it, and in how many rows it stands."""

    record: DataName | DataColumn
    rows: int

    @property
    def key(self) -> tuple[str, str]:
        """By what it is known again when it means something else."""
        record = self.record
        return ("", record.name) if isinstance(record, DataColumn) else (record.says, key_of(record.text))


def is_wide(dataset: Dataset) -> bool:
    """Tell whether each touchpoint has a column of ratings of its own."""
    columns = [column for column in dataset.plan if column.says in _RATED]
    return len(columns) > 1 or any(column.step or column.card for column in columns)


def is_placed(dataset: Dataset) -> bool:
    """Tell whether the data themselves say where they belong: by a column, or by having one for each place."""
    return is_wide(dataset) or any(column.says in PLACES for column in dataset.plan)


def with_column(dataset: Dataset, heads: Sequence[str], name: str, wanted: DataColumn | None) -> Dataset:
    """Return a dataset in which a column means something else, or nothing.

    What one column alone can say is taken from the one that said it.
    """
    known = {column.name: column for column in dataset.plan if column.name != name}
    if wanted is not None:
        if wanted.says in _ONLY_ONE:
            known = {each: column for each, column in known.items() if column.says != wanted.says}
        known[name] = wanted
    return changed(dataset, plan=tuple(known[head] for head in heads if head in known))


def named_in(dataset: Dataset, found: tuple[NameFound, ...], rows: int) -> list[Named]:
    """Return the names of a dataset, heads of columns that rate one thing each before all; the order stays."""
    columns = [column for column in dataset.plan if column.says in _RATED] if is_wide(dataset) else []
    known = {(name.says, key_of(name.text)): name for name in dataset.names}
    names = [Named(known.get((each.name.says, key_of(each.name.text)), each.name), each.rows) for each in found]
    return [*(Named(column, rows) for column in columns), *names]


def name_rows(names: list[Named], meanings: Meanings, language: Language) -> list[NameRow]:
    """Return what is shown of names."""
    return [_row(each, meanings, language) for each in names]


def with_meaning(dataset: Dataset, named: Named, meanings: Meanings, option: int | None) -> Dataset:
    """Return a dataset in which a name means something else, or nothing."""
    record = named.record
    meant = None if option is None else meanings.of(_role(record))[option]
    fields = {} if meant is None else meant.fields()
    if isinstance(record, DataColumn):
        new = changed(record, step=fields.get("step"), card=fields.get("card"))
        return changed(dataset, plan=tuple(new if each.name == new.name else each for each in dataset.plan))
    put = DataName(says=record.says, text=record.text, **fields)
    key = (record.says, key_of(record.text))
    names = tuple(put if (each.says, key_of(each.text)) == key else each for each in dataset.names)
    return changed(dataset, names=names if put in names else (*names, put))


def _row(named: Named, meanings: Meanings, language: Language) -> NameRow:
    record = named.record
    role = _role(record)
    if isinstance(record, DataColumn):
        means = meanings.number(role, step=record.step, card=record.card)
        return NameRow(record.name, say(_COLUMN, language), named.rows, means, meanings.names(role))
    means = meanings.number(role, step=record.step, card=record.card, persona=record.persona)
    return NameRow(record.text, say(DATA_ROLES[role], language), named.rows, means, meanings.names(role))


def _role(record: DataName | DataColumn) -> DataRole:
    """Return what sort of name it is: the head of a column with ratings is that of a touchpoint."""
    return "touchpoint" if isinstance(record, DataColumn) else record.says
