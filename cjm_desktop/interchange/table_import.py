"""A plain table as a map of its own: what a paste makes of it by default."""

from collections.abc import Sequence
from dataclasses import replace

from cjm_desktop.edits.paste_columns import place_in
from cjm_desktop.interchange.guess import guess_language
from cjm_desktop.interchange.imported import Imported
from cjm_desktop.interchange.table_paste import with_table
from cjm_desktop.interchange.table_plan import columns_of, plan_for, rows_of
from cjm_desktop.interchange.tables import square
from cjm_desktop.limits import CELL_LETTERS, PLAIN_COLUMNS, PLAIN_ROWS
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Text


def map_of_table(cells: Sequence[Sequence[str]], file: str, title: str, new_id: NewId) -> Imported:
    """Return the map that a table is: lanes in its rows and steps in its columns, or the other way round.

    Raises:
        Fault: it is no table, or larger than anybody means it.
    """
    filled = sum(any(row) for row in cells)
    width = max((at for row in cells for at, cell in enumerate(row, 1) if cell), default=0)
    if filled > PLAIN_ROWS or width > PLAIN_COLUMNS or any(len(cell) > CELL_LETTERS for row in cells for cell in row):
        said = Text(
            "Tables",
            "{file}: this table is too large to be a map. At most {rows} rows and {columns} columns can be read, and "
            "{letters} letters in a cell.",
        )
        raise Fault(said(file=file, rows=PLAIN_ROWS, columns=PLAIN_COLUMNS, letters=CELL_LETTERS))
    table = square(cells)
    if table is None:
        raise Fault(Text("Tables", "{file} holds no table: no row has two cells that are filled.")(file=file))
    words = " ".join(cell for row in table for cell in row)
    empty = JourneyMap(format="cjm", version=1, id=new_id(), title=title, language=guess_language(words))
    place = replace(place_in(empty), chosen=False)
    plan = plan_for(table, empty, place)
    made = with_table(empty, rows_of(plan), columns_of(plan, empty, place), new_id)
    return Imported(made.journey, (), tuple(made.notes))
