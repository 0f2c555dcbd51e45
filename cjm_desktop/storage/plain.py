"""From bytes to plain data: encoding, JSON, and the place in the text where something is wrong."""

import json
import re
from collections.abc import Iterator
from math import isfinite
from typing import Any, Final, NoReturn

from cjm_desktop.limits import BROKEN_LETTERS, DIGITS
from cjm_desktop.model.text import excerpt
from cjm_desktop.progress import Progress, unheard, within
from cjm_desktop.storage.shape import objects_in, too_deep
from cjm_desktop.words import Fault, Text

Json = dict[str, Any] | list[Any] | str | float | bool | None
"""What a JSON text holds."""


# A text with the colon that makes it a key, a number, or a bracket.
_TOKEN: Final = re.compile(
    r'"[^"\\]*+(?:\\.[^"\\]*+)*+"(\s*:)?|-?(?:(?:0|[1-9]\d*+)(?:\.\d++)?(?:[eE][-+]?\d++)?|Infinity|NaN)|[][{}]',
    re.DOTALL,
)
# Escapes without fault as a run, not so long that it takes much memory, or one half of a pair alone: group 1.
_ESCAPES: Final = re.compile(
    r"(?:\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u(?![dD][89a-fA-F])|[^u])){1,999}"
    r"|\\(u[dD][89a-fA-F][\da-fA-F]{2})",
    re.DOTALL,
)
_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]")
# What is left at the end of a text that was cut: part of a word, a number or an escape; zeros where data should be.
_CUT: Final = re.compile(r"(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|\.|[eE][-+]?|u[\da-fA-F]{0,4})?[\s\0]*")
_MISTAKES: Final[tuple[tuple[str, Text], ...]] = (
    ("Expecting ',' delimiter", Text("Storage", "a comma or a closing bracket is missing")),
    ("Expecting ':' delimiter", Text("Storage", "a colon is missing after a key")),
    ("Expecting property name", Text("Storage", "a key in double quotes is missing")),
    ("Illegal trailing comma", Text("Storage", "there is a comma before a closing bracket")),
    ("Expecting value", Text("Storage", "a value is missing")),
    ("Invalid control character", Text("Storage", "a text holds a line end or another control character")),
    ("Invalid \\", Text("Storage", "a backslash is followed by what it cannot be followed by")),
    ("Extra data", Text("Storage", "something follows after the end")),
)
_COUNTED: Final = 0.2
"""The part of reading JSON that is over when its brackets are counted."""
_BROKEN: Final = Text("Storage", "{file} has more than {most} broken characters (halves of a pair).")
_UNCLEAR: Final = Text("Storage", "it cannot be understood")


class _UnfitNumberError(Exception):
    pass


class _DoubledKeyError(Exception):
    pass


def _is_unfit(number: str) -> bool:
    digits = number.removeprefix("-")
    whole = re.split("[.eE]", digits, maxsplit=1)[0]
    return len(whole) > DIGITS or not (digits.isdigit() or isfinite(float(digits)))


def _number(number: str) -> float:
    if _is_unfit(number):
        raise _UnfitNumberError
    return float(number)


def _unfit(word: str) -> NoReturn:
    raise _UnfitNumberError(word)


def _decoder(objects: int, progress: Progress) -> json.JSONDecoder:
    """Return what reads a JSON text of so many objects, and tells at each of them how far it is."""
    made = 0

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal made
        made += 1
        progress(made / objects)
        fields = dict(pairs)
        if len(fields) != len(pairs):
            raise _DoubledKeyError
        return fields

    return json.JSONDecoder(object_pairs_hook=unique, parse_float=_number, parse_constant=_unfit)


_USUAL: Final = _decoder(1, unheard)


def json_in(data: bytes, file: str, progress: Progress = unheard) -> tuple[Json, int]:
    """Return what a JSON text in UTF-8, UTF-16 or UTF-32 holds, and how many broken characters were replaced.

    What takes memory is made of it after its brackets were counted.

    Raises:
        Fault: it has more in it than any map, or see ``decoded`` and ``plain_data``.
    """
    encoding = json.detect_encoding(data)
    if encoding.startswith("utf-8"):
        objects = objects_in(data, file, within(progress, 0, _COUNTED))
        text = decoded(data, file)
    else:
        text = decoded(data, file)
        objects = objects_in(text.encode(errors="surrogatepass"), file, within(progress, 0, _COUNTED))
    if not text or text.isspace():
        raise Fault(Text("Storage", "{file} is empty.")(file=file))
    text, halves = without_lone_surrogates(text, file, progress)
    return plain_data(text, file, _decoder(objects, within(progress, _COUNTED, 1))), halves


def decoded(data: bytes, file: str) -> str:
    """Return the text of a file in UTF-8, UTF-16 or UTF-32, with or without a byte order mark.

    Raises:
        Fault: it is in none of them.
    """
    encoding = json.detect_encoding(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if error.reason in ("unexpected end of data", "truncated data"):
            raise _ends_too_early(file) from error
        line = data[: error.start].decode(encoding, "replace").count("\n") + 1
        raise Fault(
            Text("Storage", "{file}, line {line}: this is no text in UTF-8. Save it as UTF-8 and open it again.")(
                file=file, line=line
            )
        ) from error


def without_lone_surrogates(text: str, file: str, progress: Progress = unheard) -> tuple[str, int]:
    """Return a JSON text with U+FFFD written for every escaped half of a pair that stands alone, and their count.

    Raises:
        Fault: there are more of them than a mistake makes.
    """
    if not _SURROGATE.search(text):
        return text, 0
    count = 0

    def mended(match: re.Match[str]) -> str:
        nonlocal count
        progress(_COUNTED)
        if match[1] is None:
            return match[0]
        count += 1
        if count > BROKEN_LETTERS:
            raise Fault(_BROKEN(file=file, most=BROKEN_LETTERS))
        return r"\ufffd"

    return _ESCAPES.sub(mended, text), count


def plain_data(text: str, file: str, decoder: json.JSONDecoder = _USUAL) -> Json:
    """Return what a JSON text holds.

    Raises:
        Fault: it is no JSON, ends too early, is nested too deeply, holds a number that is not finite or too long,
            or an object with the same key twice.
    """
    try:
        return decoder.decode(text)
    except RecursionError as error:
        raise too_deep(file) from error
    except json.JSONDecodeError as error:
        if error.msg.startswith("Unterminated string") or _CUT.fullmatch(text, error.pos):
            raise _ends_too_early(file) from error
        mistake = next((words for start, words in _MISTAKES if error.msg.startswith(start)), _UNCLEAR)
        raise Fault(
            Text("Storage", "{file}, line {line}, column {column}: this is no JSON, {mistake}.")(
                file=file, line=error.lineno, column=error.colno, mistake=mistake
            )
        ) from error
    except _DoubledKeyError as error:
        raise _doubled_key(text, file) from error
    except (_UnfitNumberError, ValueError) as error:
        raise _unfit_number(text, file) from error


def _ends_too_early(file: str) -> Fault:
    return Fault(
        Text("Storage", "{file} ends too early: a part of it is missing. Look for an earlier copy.")(file=file)
    )


def _doubled_key(text: str, file: str) -> Fault:
    key, position = next(_keys_said_twice(text))
    line, column = _place(text, position)
    return Fault(
        Text("Storage", "{file}, line {line}, column {column}: the key “{key}” is there twice. Remove one of them.")(
            file=file, line=line, column=column, key=excerpt(key)
        )
    )


def _keys_said_twice(text: str) -> Iterator[tuple[str, int]]:
    open_objects: list[set[str]] = []
    for token in _TOKEN.finditer(text):
        match token[0][0]:
            case "{" | "[":
                open_objects.append(set())
            case "}" | "]":
                open_objects.pop()
            case '"' if token[1]:
                written = token[0][: -len(token[1])]
                key: str = json.loads(written) if "\\" in written else written[1:-1]
                if key in open_objects[-1]:
                    yield key, token.start()
                open_objects[-1].add(key)
            case _:
                pass


def _unfit_number(text: str, file: str) -> Fault:
    number, position = next(_unfit_numbers(text))
    line, column = _place(text, position)
    return Fault(
        Text("Storage", "{file}, line {line}, column {column}: {number} is no number that a map can hold.")(
            file=file, line=line, column=column, number=excerpt(number)
        )
    )


def _unfit_numbers(text: str) -> Iterator[tuple[str, int]]:
    for token in _TOKEN.finditer(text):
        word = token[0]
        if word[0] not in '"[]{}' and _is_unfit(word):
            yield word, token.start()


def _place(text: str, position: int) -> tuple[int, int]:
    return text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)
