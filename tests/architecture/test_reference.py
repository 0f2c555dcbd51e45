"""The references that are made of the program are as the program is."""

import pytest
from reference import DOCS, PAGES


@pytest.mark.parametrize("name", PAGES)
def test_a_reference_is_as_the_program_is(name: str) -> None:
    text = (DOCS / name).read_text(encoding="utf-8")
    assert text == PAGES[name](), "python packaging/reference.py write"
    assert "anything" not in text
