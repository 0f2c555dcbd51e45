"""A newer file for a dataset that a map has: its plan is kept, and what does not fit any more is told."""

from pathlib import PurePath
from typing import Final

from cjm_desktop.interchange.evidence.names import with_names
from cjm_desktop.interchange.evidence.table import DataTable
from cjm_desktop.model.change import changed
from cjm_desktop.model.datasets import MEASURES, Dataset
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Fault, Text

_NAMED: Final = 6


def refreshed(table: DataTable, dataset: Dataset, journey: JourneyMap) -> tuple[Dataset, tuple[Text, ...]]:
    """Return a dataset of a map for a newer table with the same columns, and what does not fit any more, in sentences.

    What it fed and is gone from the map is not fed again. New names are matched to the map.

    Raises:
        Fault: the table has none of the columns.
    """
    lacking = [column for column in dataset.plan if table.column(column.name) is None]
    if len(lacking) == len(dataset.plan):
        said = Text("Data", "{file} has none of the columns of “{dataset}”: {columns}.")
        raise Fault(said(file=table.file, dataset=excerpt(dataset.title), columns=_few([one.name for one in lacking])))
    remarks: list[Text] = []
    if lacking:
        said = Text("Data", "These columns are not there any more: {columns}.")
        remarks.append(said(columns=_few([column.name for column in lacking])))
    for feed in dataset.feeds:
        if feed.lane is None or (feed.measure == "emotion" and feed.curve is None):
            said = Text("Data", "What showed “{measure}” is gone from the map and is not made again.")
            remarks.append(said(measure=MEASURES[feed.measure]))
    gone = [
        column.name
        for column in dataset.plan
        if column.says in ("rating", "mean") and _is_wide(dataset) and not (column.step or column.card)
    ]
    gone += [name.text for name in dataset.names if not (name.step or name.card or name.persona)]
    if gone:
        said = Text("Data", "These are at no place of the map: {names}.")
        remarks.append(said(names=_few(gone)))
    feeds = tuple(each for each in dataset.feeds if each.lane and (each.measure != "emotion" or each.curve))
    known = {(name.says, name.text) for name in dataset.names}
    newer = changed(dataset, feeds=feeds, title=excerpt(PurePath(table.file).name))
    newer = with_names(table, newer, journey)
    new = [name.text for name in newer.names if (name.says, name.text) not in known]
    if new:
        said = Text("Data", "New names in the data: {names}.")
        remarks.append(said(names=_few(new)))
    return newer, tuple(remarks)


def _is_wide(dataset: Dataset) -> bool:
    return sum(column.says in ("rating", "mean") for column in dataset.plan) > 1


def _few(names: list[str]) -> str:
    return ", ".join([*map(excerpt, names[:_NAMED]), *(["…"] if len(names) > _NAMED else [])])
