"""What stands outside of texts is counted as the JSON reader sees it, wherever the pieces are cut."""

import json
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.limits import JSON_DEPTH, JSON_OBJECTS, JSON_VALUES, KEPT_LETTERS, MB
from cjm_desktop.storage import shape
from cjm_desktop.storage.shape import objects_in
from cjm_desktop.words import Fault, say

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.sampled_from('"\\{}[],:a中😀')),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text('"\\{a', max_size=4), inner, max_size=4),
    max_leaves=30,
)


def objects(value: object) -> int:
    if isinstance(value, dict):
        return 1 + sum(map(objects, cast("dict[str, object]", value).values()))
    return sum(map(objects, cast("list[object]", value))) if isinstance(value, list) else 0


@given(ANYTHING, st.booleans(), st.integers(1, 30))
def test_objects_are_counted_whatever_stands_in_texts(value: object, ascii_only: bool, piece: int) -> None:
    data = json.dumps(value, ensure_ascii=ascii_only).encode()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(shape, "_PIECE", piece)
        assert objects_in(data, "x") == objects(value)


def test_as_many_as_the_limit_are_taken_and_one_more_is_not() -> None:
    row = [b"{}"] * JSON_OBJECTS
    assert objects_in(b"[%b]" % b",".join(row), "x") == JSON_OBJECTS
    with pytest.raises(Fault) as caught:
        objects_in(b"[%b]" % b",".join([*row, b"{}"]), "x.cjm")
    assert say(caught.value.text, "en") == f"x.cjm holds more than {JSON_OBJECTS:,} values, too many for a journey map."
    objects_in(b"[%b]" % (b"1," * (JSON_VALUES - 1)), "x")
    with pytest.raises(Fault):
        objects_in(b"[%b]" % (b"1," * JSON_VALUES), "x")


def test_brackets_in_texts_are_none() -> None:
    assert objects_in(b'{"a\\"{": "' + b"[{," * JSON_VALUES + b'"}', "x") == 1


def test_depth_is_counted_up_and_down() -> None:
    objects_in(b"[" * JSON_DEPTH + b"]" * JSON_DEPTH + b"[" * JSON_DEPTH, "x")
    with pytest.raises(Fault):
        objects_in(b"[]" * 10 + b'"]"' + b"[" * (JSON_DEPTH + 1), "x")


def test_it_tells_how_far_it_is() -> None:
    heard: list[float] = []
    objects_in(b'"' + b"a" * 1_000_000 + b'"', "x", heard.append)
    assert heard == sorted(heard)
    assert len(heard) > 3
    assert heard[-1] == 1


def test_one_text_that_fills_the_file_is_refused_and_a_picture_is_not() -> None:
    assert objects_in(b'{"data":"' + b"A" * (KEPT_LETTERS - MB) + b'"}', "x") == 1
    with pytest.raises(Fault) as caught:
        objects_in(b'{"data":"' + b"A" * (KEPT_LETTERS + MB) + b'"}', "x.cjm")
    assert "a text of more than 32,000,000 characters" in say(caught.value.text, "en")
