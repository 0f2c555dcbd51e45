"""Places for files."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from cjm_desktop.storage.reading import Opened, read_map
from tests.unit.storage.sample import Reader
from tests.unit.storage.saving import OLD


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder for everybody, in folders that everybody may look into: pytest's own are closed to others."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
        folder.chmod(0o777)


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """Reads what is given as the content of a file that is called map.cjm from where the test stands."""
    monkeypatch.chdir(tmp_path)

    def from_content(content: str | bytes) -> Opened:
        path = Path("map.cjm")
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_map(path)

    return from_content


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that holds one file."""
    (tmp_path / "map.cjm").write_bytes(OLD)
    return tmp_path
