from pathlib import Path

import pytest

from tests.e2e.program import Cjm
from tests.unit.storage.sample import TEXT


@pytest.fixture
def cjm(tmp_path: Path) -> Cjm:
    return Cjm(tmp_path)


@pytest.fixture(scope="session")
def new_map(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What a new map from the blank template holds."""
    cjm = Cjm(tmp_path_factory.mktemp("new"))
    assert cjm("new", "map.cjm", "--template", "blank").code == 0
    return (cjm.folder / "map.cjm").read_bytes()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A map of one card."""
    path = tmp_path / "map.cjm"
    path.write_text(TEXT)
    return path
