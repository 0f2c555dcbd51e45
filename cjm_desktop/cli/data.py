"""Reading data for ``cjm evidence``, telling what they say, and putting it into a map."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar, get_args

from cjm_desktop.cli.asked_data import AskedData
from cjm_desktop.cli.output import Misuse, language, progress_bar, show, spoken, tell
from cjm_desktop.edits.evidence import with_evidence
from cjm_desktop.interchange.evidence import choosing, saying
from cjm_desktop.interchange.evidence.cells import MINUTES, Decimal
from cjm_desktop.interchange.evidence.figures import Found, figures_of
from cjm_desktop.interchange.evidence.guess import guessed
from cjm_desktop.interchange.evidence.names import names_in
from cjm_desktop.interchange.evidence.refreshing import refreshed
from cjm_desktop.interchange.evidence.table import DataTable, DateOrder, Reading, read_table
from cjm_desktop.limits import MOST_QUOTES
from cjm_desktop.model.change import changed
from cjm_desktop.model.datasets import Dataset, Measure, Pick
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.progress import within
from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Text

_INDENT: Final = "  "
_SEPARATORS: Final[Mapping[str, str]] = {
    "tab": "\t",
    "\\t": "\t",
    "comma": ",",
    "semicolon": ";",
    "bar": "|",
    ",": ",",
    ";": ";",
    "|": "|",
    "\t": "\t",
}
_DECIMALS: Final[Mapping[str, Decimal]] = {"point": ".", "comma": ",", ".": ".", ",": ","}
_DATES: Final[Mapping[str, DateOrder]] = {name: name for name in get_args(DateOrder)}
_PICKS: Final[Mapping[str, Pick]] = {name: name for name in get_args(Pick)}
_UNITS: Final[Mapping[str, str]] = {name: name for name in MINUTES}
_ENDS: Final = re.compile(r"(-?\d{1,9}(?:\.\d+)?)\s*:\s*(-?\d{1,9}(?:\.\d+)?)")
_MISTAKE: Final = Text("Command line", "{option} cannot be “{value}”. It takes: {known}.")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is asked of data, understood."""

    reading: Reading
    columns: Sequence[tuple[str, str]]
    meanings: Sequence[tuple[str, str]]
    at: str | None
    measures: Sequence[Measure] | None
    outcomes: Sequence[str]
    ends: tuple[float, float] | None
    unit: str | None
    quotes: int | None
    pick: Pick | None
    refreshed: str | None
    as_new: bool


def wishes_of(asked: AskedData) -> Wishes:
    """Return what a command line asks of data.

    Raises:
        Misuse: it asks for something that does not exist.
    """
    if asked.quotes is not None and not 0 <= asked.quotes <= MOST_QUOTES:
        raise Misuse(_MISTAKE(option="--quotes", value=asked.quotes, known=f"0–{MOST_QUOTES}"))
    reading = Reading(
        separator=_one("--separator", asked.separator, _SEPARATORS),
        encoding=asked.encoding,
        header=False if asked.no_header else None,
        sheet=asked.of_sheet,
        decimal=_one("--decimal", asked.decimal, _DECIMALS),
        dates=_one("--dates", asked.dates, _DATES),
    )
    known: list[Measure] | None = None
    if asked.make is not None:
        known = [_known("--make", name.strip(), choosing.MEASURES) for name in asked.make.split(",")]
    return Wishes(
        reading,
        [_pair("--column", text) for text in asked.columns or ()],
        [_pair("--name", text) for text in asked.meanings or ()],
        asked.at,
        known,
        asked.outcomes or (),
        _ends(asked.ends),
        _one("--unit", asked.unit, _UNITS),
        asked.quotes,
        _one("--pick", asked.pick, _PICKS),
        asked.refreshed,
        asked.as_new,
    )


def _one(option: str, value: str | None, known: Mapping[str, V]) -> V | None:
    return None if value is None else _known(option, value, known)


def _known(option: str, value: str, known: Mapping[str, V]) -> V:
    if value not in known:
        raise Misuse(_MISTAKE(option=option, value=excerpt(value), known=", ".join(filter(str.isprintable, known))))
    return known[value]


def _pair(option: str, text: str) -> tuple[str, str]:
    left, sign, right = text.rpartition("=")
    if not sign or not left.strip() or not right.strip():
        said = Text("Command line", "{option} needs a name, an equals sign and what it means: “{text}” has not.")
        raise Misuse(said(option=option, text=excerpt(text)))
    return left.strip(), right.strip()


def _ends(text: str | None) -> tuple[float, float] | None:
    if text is None:
        return None
    found = _ENDS.fullmatch(text.strip())
    if found is None or float(found[1]) >= float(found[2]):
        raise Misuse(_MISTAKE(option="--ends", value=excerpt(text), known="1:5, 0:10, -3:3"))
    return float(found[1]), float(found[2])


def taken(journey: JourneyMap, path: Path, wishes: Wishes) -> JourneyMap | None:
    """Return a map with the data of a file, and tell all about them; none where nothing is at a step of the map.

    Raises:
        Fault: the file is no table, or what is asked of it is not there.
    """
    with progress_bar(Text("Command line", "Reading data")) as progress:
        table = read_table(bytes_of(path, shown(path)), shown(path), wishes.reading, within(progress, 0, 0.6))
        dataset, remarks = _understood(table, journey, path, wishes)
        found = figures_of(table, dataset, journey, within(progress, 0.6, 1))
    fed = with_evidence(journey, found.dataset, found.series, found.quotes, new_id)
    _show(table, found, journey, any(each.id == dataset.id for each in journey.datasets))
    for remark in (*remarks, *found.remarks, *fed.notes):
        tell(Text("Command line", "{file}: {note}")(file=table.file, note=remark))
    for fault in found.faults:
        tell(Text("Command line", "{file}, {fault}")(file=table.file, fault=saying.said_of_fault(fault)))
    if (rest := saying.said_of_rest(found)) is not None:
        tell(rest)
    is_fed = bool(found.quotes) or any(series.figures for series in found.series)
    return fed.journey if is_fed else None


def _understood(table: DataTable, journey: JourneyMap, path: Path, wishes: Wishes) -> tuple[Dataset, Sequence[Text]]:
    """Return what a table means: as guessed, or as a newer file of a dataset that the map has; and as is asked."""
    known = _known_dataset(journey, path, wishes)
    remarks: Sequence[Text] = ()
    if known is not None:
        dataset, remarks = refreshed(table, known, journey)
    else:
        dataset = guessed(table, journey, new_id)
    for head, role in wishes.columns:
        dataset = choosing.with_column(table, dataset, journey, head, role)
    if wishes.ends is not None:
        dataset = choosing.with_ends(dataset, *wishes.ends)
    if wishes.outcomes:
        dataset = choosing.with_outcomes(dataset, wishes.outcomes)
    if wishes.unit is not None:
        dataset = choosing.with_unit(dataset, wishes.unit)
    if wishes.at is not None:
        dataset = choosing.with_step(dataset, journey, wishes.at)
    own = {"quotes": wishes.quotes, "pick": wishes.pick}
    dataset = changed(dataset, **{name: value for name, value in own.items() if value is not None})
    if known is None or wishes.columns or wishes.measures is not None or wishes.ends or wishes.outcomes:
        dataset = choosing.with_feeds(table, dataset, journey, wishes.measures)
    for name, where in wishes.meanings:
        dataset = choosing.with_meaning(dataset, journey, name, where)
    return dataset, remarks


def _known_dataset(journey: JourneyMap, path: Path, wishes: Wishes) -> Dataset | None:
    """Return the dataset of which a file is a newer one: the one that is asked for, else one of the same name.

    Raises:
        Misuse: the map has none that is called so.
    """
    if wishes.refreshed is None:
        same = (each for each in journey.datasets if each.title == excerpt(path.name) and not wishes.as_new)
        return next(same, None)
    found = next((each for each in journey.datasets if each.title.casefold() == wishes.refreshed.casefold()), None)
    if found is None:
        known = ", ".join(excerpt(each.title) for each in journey.datasets) or "–"
        raise Misuse(_MISTAKE(option="--refresh", value=excerpt(wishes.refreshed), known=known))
    return found


def _show(table: DataTable, found: Found, journey: JourneyMap, is_known: bool) -> None:
    """Print what was understood, and the figures."""
    show(saying.said_of_table(table))
    if is_known:
        show(_INDENT + spoken(saying.said_of_dataset(found.dataset)))
    for column in found.dataset.plan:
        show(_INDENT + spoken(saying.said_of_column(column, journey)))
    for name in names_in(table, found.dataset):
        show(_INDENT + spoken(saying.said_of_name(name, journey)))
    for series in found.series:
        show(saying.said_of_series(series, journey))
        for where, figure in saying.figures_said(series, journey, language()):
            show(f"{_INDENT}{where}: {figure}")
    if found.quotes:
        show(Text("Command line", "Comments that become cards: {count}")(count=len(found.quotes)))
