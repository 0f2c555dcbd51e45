"""What a person says of data in words: the role of a column, the meaning of a name, what is to be made."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from cjm_desktop.interchange.evidence.feeds import feeds_for
from cjm_desktop.interchange.evidence.guess import column_as
from cjm_desktop.interchange.evidence.names import PLACES, Names, key_of, with_names
from cjm_desktop.interchange.evidence.table import DataTable
from cjm_desktop.limits import LONGEST_LINE
from cjm_desktop.model import datasets
from cjm_desktop.model.change import changed
from cjm_desktop.model.datasets import DATA_ROLES, DataColumn, DataName, DataRole, Dataset, Feed, Measure
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of, steps_of
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Fault, Text

ROLES: Final[Mapping[str, DataRole]] = {role: role for role in DATA_ROLES}
MEASURES: Final[Mapping[str, Measure]] = {measure: measure for measure in datasets.MEASURES}
NOTHING: Final = "nothing"
"""What is said of a column that is not read, and of a name that is left out."""
_MANY: Final = ("rating", "mean")
"""Roles that several columns may have."""


def with_column(table: DataTable, dataset: Dataset, journey: JourneyMap, head: str, role: str) -> Dataset:
    """Return a dataset with a role for a column, which but for ratings no other has then; “rating@Pay” is of a step.

    Raises:
        Fault: there is no such column, role or place.
    """
    name = next((each for each in table.heads if key_of(each) == key_of(head)), None)
    if name is None:
        said = Text("Data", "{file} has no column “{column}”. There are: {columns}.")
        raise Fault(said(file=table.file, column=excerpt(head), columns=excerpt(", ".join(table.heads))))
    word, _, where = role.partition("@")
    known = ROLES.get(word.strip())
    if known is None and word.strip() != NOTHING:
        said = Text("Data", "No column can be “{role}”. It takes: {roles}.")
        raise Fault(said(role=excerpt(role), roles=", ".join((*ROLES, NOTHING))))
    plan = [column for column in dataset.plan if column.name != name]
    if known is not None:
        column = column_as(table, name, known, journey)
        if where:
            column = changed(column, **_place(where, journey))
        plan = [each for each in plan if each.says != known or known in _MANY]
        plan.append(column)
    places = {head: place for place, head in enumerate(table.heads)}
    plan.sort(key=lambda column: places.get(column.name, 0))
    return changed(dataset, plan=tuple(plan))


def with_meaning(dataset: Dataset, journey: JourneyMap, text: str, where: str) -> Dataset:
    """Return a dataset in which a name means something of the map, or nothing.

    Raises:
        Fault: the data have no such name, or the map has nothing that is called so.
    """
    key = key_of(text)
    if not any(key_of(name.text) == key for name in dataset.names):
        said = Text("Data", "The data have no name “{name}” in a column of places or personas.")
        raise Fault(said(name=excerpt(text)))

    def meaning(name: DataName) -> DataName:
        if key_of(name.text) != key:
            return name
        means = DataName(says=name.says, text=name.text)
        if where.strip() == NOTHING:
            return means
        found = _persona(where, journey) if name.says == "persona" else _place(where, journey)
        return changed(means, **found)

    return changed(dataset, names=tuple(map(meaning, dataset.names)))


def with_step(dataset: Dataset, journey: JourneyMap, where: str) -> Dataset:
    """Return a dataset whose rows without a place are at a step.

    Raises:
        Fault: the map has no such step.
    """
    found = _place(where, journey)
    cards = {card.id: card.step for card in cards_of(journey)}
    return changed(dataset, step=cards.get(found.get("card", ""), found.get("step")))


def _place(where: str, journey: JourneyMap) -> dict[str, str]:
    if any(step.id == where.strip() for step in steps_of(journey)):
        return {"step": where.strip()}
    for role in PLACES:
        name = Names(journey).meant(role, where, shortened=True)
        if name.step or name.card:
            return {"step": name.step} if name.step else {"card": name.card or ""}
    raise Fault(Text("Data", "The map has no stage, step or touchpoint “{name}”.")(name=excerpt(where)))


def _persona(where: str, journey: JourneyMap) -> dict[str, str]:
    name = Names(journey).meant("persona", where, shortened=True)
    if name.persona is None:
        raise Fault(Text("Data", "The map has no persona “{name}”.")(name=excerpt(where)))
    return {"persona": name.persona}


def with_ends(dataset: Dataset, low: float, high: float) -> Dataset:
    """Return a dataset whose ratings lie between two ends."""
    return _with_fields(dataset, _MANY, low=low, high=high)


def with_outcomes(dataset: Dataset, chosen: Sequence[str]) -> Dataset:
    """Return a dataset of whose outcomes some are wanted."""
    return _with_fields(dataset, ("outcome",), chosen=tuple(word[:LONGEST_LINE] for word in chosen))


def with_unit(dataset: Dataset, unit: str) -> Dataset:
    """Return a dataset whose durations are counted in a unit."""
    return _with_fields(dataset, ("duration",), unit=unit)


def _with_fields(dataset: Dataset, roles: Iterable[str], **fields: object) -> Dataset:
    def filled(column: DataColumn) -> DataColumn:
        return changed(column, **fields) if column.says in roles else column

    return changed(dataset, plan=tuple(map(filled, dataset.plan)))


def with_feeds(table: DataTable, dataset: Dataset, journey: JourneyMap, measures: Sequence[Measure] | None) -> Dataset:
    """Return a dataset with all names of its plan, that feeds what it can, or some measures alone.

    What it feeds in the map already it goes on feeding there.
    """
    dataset = with_names(table, dataset, journey)
    known = {(feed.measure, feed.persona): feed for feed in dataset.feeds}
    feeds: list[Feed] = [*feeds_for(dataset, journey)]
    if measures is not None:
        can = {feed.measure for feed in feeds}
        feeds = [feed for feed in feeds if feed.measure in measures]
        feeds += [Feed(measure=measure) for measure in measures if measure not in can]
    kept = (known.get((feed.measure, feed.persona), feed) for feed in feeds)
    return changed(dataset, feeds=tuple(kept))
