"""What is said above each column of the preview."""

from typing import Final

from cjm_desktop.app.evidence.column_form import NOT_USED
from cjm_desktop.app.evidence.meanings import Meanings
from cjm_desktop.app.evidence.preview import ColumnHead
from cjm_desktop.app.evidence.sorts import ColumnSort
from cjm_desktop.model.datasets import DATA_ROLES, DataColumn
from cjm_desktop.words import Language, Text, say
from cjm_desktop.words.numbers import say_figure

_SCALED: Final = Text("Evidence", "{role} {low} to {high}")
_ABOUT: Final = Text("Evidence", "{role} · {place}")


def head_of(
    name: str, sort: ColumnSort, column: DataColumn | None, meanings: Meanings, language: Language
) -> ColumnHead:
    """Return what is said above a column of a name."""
    becomes = NOT_USED if column is None else _becomes(column, meanings)
    return ColumnHead(name, say(sort.said, language), say(becomes, language), column is not None, sort.is_number)


def _becomes(column: DataColumn, meanings: Meanings) -> Text:
    said: Text = DATA_ROLES[column.says]
    if column.low is not None and column.high is not None:
        said = _SCALED(role=said, low=say_figure(column.low), high=say_figure(column.high))
    place = meanings.called(column.card or column.step)
    return _ABOUT(role=said, place=place) if place else said
