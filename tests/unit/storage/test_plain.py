import pytest

from cjm_desktop.model.lanes import CardLane, EmotionLane
from cjm_desktop.words import say
from tests.unit.storage.sample import TEXT, Reader, said, with_


@pytest.mark.parametrize("content", ["", " \n\t\r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n", b"\xff\xfe", b"\xff\xfe\0\0"])
def test_an_empty_file_is_called_empty(read: Reader, content: str | bytes) -> None:
    assert said(lambda: read(content)) == "map.cjm is empty."


def test_a_zero_filled_file_is_called_so(read: Reader) -> None:
    assert said(lambda: read(bytes(4096))) == (
        "map.cjm holds nothing but zeros, as after a power failure. Look for an earlier copy."
    )


def test_another_encoding_is_named_with_its_line(read: Reader) -> None:
    content = b'{"format": "cjm",\n "title": "' + "贷款申请".encode("gbk") + b'"}'
    assert said(lambda: read(content)) == (
        "map.cjm, line 2: this is no text in UTF-8. Save it as UTF-8 and open it again."
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_file_cut_anywhere_ends_too_early(read: Reader, encoding: str) -> None:
    # The text holds every sort of value, an escape, and characters of several bytes.
    whole = TEXT.replace("Slow", r"Sl\u00f6w\n").rstrip().encode(encoding)
    for end in range(3, len(whole)):
        assert said(lambda end=end: read(whole[:end])) == (
            "map.cjm ends too early: a part of it is missing. Look for an earlier copy."
        )


def test_a_file_whose_end_is_zeros_ends_too_early(read: Reader) -> None:
    whole = TEXT.encode()
    for kept in (100, 250, 400):
        content = whole[:kept].rstrip() + bytes(len(whole) - kept)
        assert said(lambda content=content: read(content)) == (
            "map.cjm ends too early: a part of it is missing. Look for an earlier copy."
        )


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ('{\n "a": 1\n "b": 2}', "line 3, column 2: this is no JSON, a comma or a closing bracket is missing."),
        ('{"a" 1}', "line 1, column 6: this is no JSON, a colon is missing after a key."),
        ("{a: 1}", "line 1, column 2: this is no JSON, a key in double quotes is missing."),
        ('{"a": yes}', "line 1, column 7: this is no JSON, a value is missing."),
        ("<html>", "line 1, column 1: this is no JSON, a value is missing."),
        ('{"a": "b\nc"}', "line 1, column 9: this is no JSON, a text holds a line end or another control character."),
        (
            r'{"a": "\x"}',
            "line 1, column 8: this is no JSON, a backslash is followed by what it cannot be followed by.",
        ),
        ('{"a": 1} {', "line 1, column 10: this is no JSON, something follows after the end."),
    ],
)
def test_what_is_no_json_is_named_with_its_place(read: Reader, content: str, problem: str) -> None:
    assert said(lambda: read(content)) == f"map.cjm, {problem}"


@pytest.mark.parametrize(
    "content",
    [
        "[" * 100_000,
        "[" * 100_000 + "]" * 100_000,
        '{"a":' * 100_000,
        '{"format": "cjm", "version": 1, "id": "m", "x": ' + "[" * 300 + "]" * 300 + "}",
    ],
)
def test_deep_nesting_is_refused(read: Reader, content: str) -> None:
    assert said(lambda: read(content)) == "map.cjm is nested too deeply to be a journey map."


@pytest.mark.parametrize(
    "number",
    [
        *("NaN", "Infinity", "-Infinity", "1e999", "-1e999", "9" * 5_000, "-" + "9" * 5_000),
        *("9" * 5_000 + "e-5000", "-" + "9" * 4_301 + "E-4300", "9" * 5_000 + ".5e-5000"),
    ],
)
def test_numbers_that_no_map_can_hold_are_refused_with_their_place(read: Reader, number: str) -> None:
    # The first mention stands in a text and is none.
    content = f'{{"format": "cjm", "x": "\\"{number}",\n "y": [0.5, {number}]}}'
    shown = number if len(number) <= 60 else number[:59] + "…"
    assert said(lambda: read(content)) == f"map.cjm, line 2, column 13: {shown} is no number that a map can hold."


@pytest.mark.parametrize("number", ["9" * 4_300, "-" + "9" * 4_300 + "e-4300", "0." + "9" * 5_000, "1e-" + "9" * 5_000])
def test_a_number_that_is_just_not_too_long_is_no_fault(read: Reader, number: str) -> None:
    assert read(with_("x-long", 0).replace('"x-long": 0', f'"x-long": {number}')).repairs == ()


def test_long_numbers_that_python_reads_are_kept(read: Reader) -> None:
    content = with_("x-long", 10**400)
    assert read(content).journey.model_extra == {"x-long": 10**400}


@pytest.mark.parametrize(
    ("content", "key", "place"),
    [
        ('{"format": "cjm",\n "title": "a",\n "title": "b"}', "title", "line 3, column 2"),
        ('{"x": [{"a": {"k": 1}, "b": "k", "k": {"a": 1}, "\\u006b" : 2}]}', "k", "line 1, column 49"),
    ],
)
def test_a_key_that_is_there_twice_is_named(read: Reader, content: str, key: str, place: str) -> None:
    assert said(lambda: read(content)) == f"map.cjm, {place}: the key “{key}” is there twice. Remove one of them."


def test_a_long_or_turned_key_that_is_there_twice_is_shortened_and_harmless(read: Reader) -> None:
    key = "\u202ek\u2066" + "k" * 5_000
    assert said(lambda: read(f'{{"{key}": 1, "{key}": 2}}')).endswith(
        f"the key “{'k' * 59}…” is there twice. Remove one of them."
    )


@pytest.mark.parametrize(
    ("escaped", "text", "halves"),
    [
        (r"\ud83d\ude00", "😀", 0),
        (r"a\ud800b", "a\ufffdb", 1),
        (r"\uDFFF\uD800", "\ufffd\ufffd", 2),
        (r"\ud83d\ud83d\ude00", "\ufffd😀", 1),
        (r"\\ud800", r"\ud800", 0),
        (r"\\\ud800", "\\\ufffd", 1),
        (r"\\\\ud800\"\ud800", '\\\\ud800"\ufffd', 1),
        (r"\ud800\\udc00", "\ufffd\\udc00", 1),
        (r"\ud800\n\udc00", "\ufffd\n\ufffd", 2),
        (r"\u4e2d\u6587", "中文", 0),
    ],
)
def test_lone_surrogates_are_replaced_and_told(read: Reader, escaped: str, text: str, halves: int) -> None:
    opened = read(TEXT.replace("Slow", escaped).replace('"x-null": null', f'"x-key": "{escaped}"'))
    cards, curves = opened.journey.lanes
    assert isinstance(cards, CardLane)
    assert cards.cards[0].text == text
    assert isinstance(curves, EmotionLane)
    assert curves.curves[0].model_extra == {"x-key": text}
    told = [say(repair, "en") for repair in opened.repairs]
    assert told == ([f"{2 * halves} broken characters (halves of a pair) were replaced by �."] if halves else [])
