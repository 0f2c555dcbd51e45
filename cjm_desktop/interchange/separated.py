"""CSV files of other programs: their encoding, what separates their cells, and how large they may be."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from cjm_desktop.limits import CSV_CELLS, TABLE_CELL_LETTERS, TABLE_COLUMNS, TABLE_ROWS
from cjm_desktop.model.text import excerpt
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.storage.plain import decoded
from cjm_desktop.words import Fault, Text

AS_GUESSED: Final = Text(
    "Tables", "It does not say its encoding and was read as {encoding}. UTF-8 is always understood."
)
"""What is said of a file in an old encoding."""

_SEPARATORS: Final = ",;\t|"
_LOOKED_AT: Final = 20
"""Rows by which the separator is guessed."""
_WIDEST: Final = TABLE_COLUMNS + TABLE_CELL_LETTERS
"""Separators of a line, beyond which not all of them can stand in quotes."""
_TOLD: Final = 500
"""Rows between two tellings of how far one is."""
_BROKEN: Final = "\N{REPLACEMENT CHARACTER}"
_READABLE: Final = 20
"""How many letters beyond ASCII there are at least for each that is broken, in a text that is mostly in an encoding."""
_ZEROS: Final = 20
"""Of so many bytes one is zero at least in a table in UTF-16: its separators, figures and line ends have one each."""
_HARDLY: Final = 50
"""Of so many letters one may be broken in a text in an encoding that is asked for."""
_SAMPLE: Final = 200_000
"""Bytes by which the encoding is guessed, and letters by which the separator is."""
_ENCODINGS: Final = ("gb18030", "big5", "cp1252", "shift_jis", "euc_kr")
_UNICODE: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")

csv.field_size_limit(TABLE_CELL_LETTERS)


def rows_in(data: bytes, file: str) -> tuple[list[list[str]], str]:
    """Return the rows of a CSV, and the name of the old encoding that it was taken for, empty for Unicode.

    Raises:
        Fault: it is no text, or larger than anybody means it.
    """
    found = separated_in(data, file)
    return found.rows, found.encoding


@dataclass(frozen=True, slots=True)
class Separated:
    """The rows of a CSV, and how they were told from each other."""

    rows: list[list[str]]
    separator: str
    encoding: str
    """The name of an old encoding, empty for Unicode."""
    ends: bool
    """Whether the last quotation mark ends; else the last cell holds all that stood behind it."""
    is_broken: bool
    """Whether some letters were not in the encoding; U+FFFD stands in place of them."""
    has_zeros: bool
    """Whether there are zero bytes among the letters."""


def separated_in(
    data: bytes, file: str, separator: str | None = None, encoding: str | None = None, progress: Progress = unheard
) -> Separated:
    """Return the rows of a CSV whose separator and encoding are found out where they are not given.

    Raises:
        Fault: it is no text, not in that encoding, or larger than anybody means it.
        Cancelled: by the progress.
    """
    text, old = _text(data, file) if encoding is None else (_in(encoding, data, file), encoding)
    text = text.removeprefix("\ufeff")
    declared, text = _declared(text)
    separator = separator or declared or _separator(text[:_SAMPLE])
    rows = _all_rows(text, separator, file, progress)
    last = rows[-1][-1] if rows and rows[-1] else ""
    ends = "\n" not in last or text.rstrip("\r\n").endswith('"')
    return Separated(rows, separator, old, ends, _BROKEN in text, "\0" in text)


def _in(encoding: str, data: bytes, file: str) -> str:
    try:
        text = data.decode(encoding, "replace")
    except (UnicodeError, LookupError):
        text = _BROKEN
    if not _is_readable(text) and text.count(_BROKEN) * _HARDLY > len(text):
        said = Text("Tables", "{file} is not in the encoding {encoding}. Choose another one.")
        raise Fault(said(file=file, encoding=excerpt(encoding)))
    return text


def mostly_utf8(data: bytes) -> str | None:
    """Return the name of UTF-8 for a text in it of which some letters are broken, none for any other."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return "utf-8" if _is_readable(data.decode(errors="replace")) else None
    return None


def _is_readable(text: str) -> bool:
    """Tell whether few of the letters are broken that encodings differ in."""
    foreign = len(text) - len(text.encode("ascii", "ignore"))
    return text.count(_BROKEN) * _READABLE <= foreign


def _all_rows(text: str, separator: str, file: str, progress: Progress) -> list[list[str]]:
    rows: list[list[str]] = []
    cells = letters = 0
    try:
        for row in _rows(text, separator):
            rows.append(row)
            cells += len(row)
            if len(rows) % _TOLD == 0:
                letters += sum(map(len, row)) * _TOLD
                progress(min(letters / len(text), 1))
            if len(rows) > TABLE_ROWS or len(row) > TABLE_COLUMNS or cells > CSV_CELLS:
                raise _too_large(file)
    except _TooWideError as error:
        raise _too_large(file) from error
    except csv.Error as error:
        said = Text("Tables", "{file}, row {row}: this cell is too long, or a quotation mark does not end.")
        raise Fault(said(file=file, row=str(len(rows) + 1))) from error
    progress(1)
    return rows


def _too_large(file: str) -> Fault:
    said = Text("Tables", "{file} is too large for a map. At most {rows} rows and {columns} columns are read.")
    return Fault(said(file=file, rows=TABLE_ROWS, columns=TABLE_COLUMNS))


def _text(data: bytes, file: str) -> tuple[str, str]:
    """Return a text, and its encoding where that is an old one, which is guessed from how it reads."""
    try:
        return decoded(data, file), ""
    except Fault:
        if data.startswith(_UNICODE):
            raise
        wide = _wide(data)
        if wide is not None:
            return data.decode(wide, "replace"), wide
        from charset_normalizer import from_bytes  # noqa: PLC0415 - few files are in an old encoding

        end = data.rfind(b"\n", 0, _SAMPLE) if len(data) > _SAMPLE else len(data)
        guesses = list(from_bytes(data[:end], cp_isolation=[*_ENCODINGS]))
        if not guesses:
            raise
        best = min(guesses, key=lambda guess: (guess.chaos, -guess.coherence, _ENCODINGS.index(guess.encoding)))
        return data.decode(best.encoding, "replace"), best.encoding


def _wide(data: bytes) -> str | None:
    """Return which UTF-16 without a byte order mark a text is in, none where hardly any byte is zero."""
    start = data[:_SAMPLE]
    zeros, firsts = start.count(0), start[::2].count(0)
    if zeros * _ZEROS < len(start):
        return None
    encoding = "utf-16-be" if firsts * 2 > zeros else "utf-16-le"
    return encoding if _is_readable(data.decode(encoding, "replace")) else None


def _declared(text: str) -> tuple[str, str]:
    """Return the separator that a first line for Excel declares, empty where there is none, and the text below."""
    line, _, below = text.partition("\n")
    declared = line.strip().strip('"').lower().removeprefix("sep=")
    is_declared = line.strip().strip('"').lower().startswith("sep=") and len(declared) == 1
    return (declared, below) if is_declared else ("", text)


class _TooWideError(csv.Error):
    pass


def _rows(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(_narrow(io.StringIO(text, newline=""), separator), delimiter=separator)


def _narrow(lines: Iterable[str], separator: str) -> Iterator[str]:
    """Yield lines, unless one has so many separators that not all of them can stand in quotes."""
    for line in lines:
        if len(line) > _WIDEST and line.count(separator) > _WIDEST:
            raise _TooWideError
        yield line


def _separator(text: str) -> str:
    """Return what separates the cells: with it, most rows are equally wide, and wider than with any other."""

    def fits(separator: str) -> tuple[int, int]:
        try:
            widths = Counter(len(row) for row in islice(_rows(text, separator), _LOOKED_AT) if row)
        except csv.Error:
            return 0, 0
        width, rows = max(widths.items(), key=lambda found: (found[1], found[0]), default=(0, 0))
        return (rows if width > 1 else 0), width

    return max(_SEPARATORS, key=fits)
