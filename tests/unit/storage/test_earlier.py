"""Files that the program wrote in earlier days."""

from pathlib import Path

import pytest

from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.writing import to_bytes

EARLIER = sorted((Path(__file__).parents[2] / "data" / "earlier").glob("*.cjm"))


@pytest.mark.parametrize("path", EARLIER, ids=lambda path: path.stem)
def test_an_earlier_file_opens_unchanged(path: Path) -> None:
    """I open a map of last year. Nothing has to be repaired, and saved again it is the same, byte for byte."""
    opened = read_map(path)
    assert opened.repairs == ()
    assert to_bytes(opened.journey) == path.read_bytes()


def test_there_are_earlier_files() -> None:
    assert EARLIER
