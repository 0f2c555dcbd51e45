"""What is changed to try the tests is there, and so are the tests that should notice."""

import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = runpy.run_path(str(ROOT / "packaging" / "mutate.py"))[
    "MODULES"
]


@pytest.mark.parametrize("module", MODULES)
def test_what_is_changed_and_what_should_notice_is_there(module: str) -> None:
    changed, tests = MODULES[module]
    assert [name for name in (*changed, *tests) if not [*ROOT.glob(name)]] == []
