"""The page of limits says what the program holds to, each limit once, and no other place has any of its own."""

import re
from collections import Counter
from pathlib import Path

import pytest

from cjm_desktop import limits

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "limits.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (.+?) \| (\S.*?) \| `(\w+)` \|$", PAGE, re.MULTILINE)
NAMES = [name for name in vars(limits) if name.isupper() and name not in {"KB", "MB"}]


def said(name: str, value: float) -> str:
    """How the page writes a limit."""
    if not name.endswith("_BYTES"):
        return f"{value:,.0f}"
    unit, size = ("MB", limits.MB) if value >= limits.MB else ("KB", limits.KB)
    assert value % size == 0
    return f"{value // size:.0f} {unit}"


def test_every_limit_is_said_once() -> None:
    assert sorted(name for _, _, name in ROWS) == sorted(NAMES)


@pytest.mark.parametrize(("what", "number", "name"), ROWS, ids=[name for _, _, name in ROWS])
def test_the_number_is_the_one_that_holds(what: str, number: str, name: str) -> None:
    assert what
    assert number == said(name, vars(limits)[name])


def test_every_limit_is_held_to_somewhere() -> None:
    sources = [file.read_text(encoding="utf-8") for file in (ROOT / "cjm_desktop").rglob("*.py")]
    used = Counter(name for source in sources for name in set(re.findall(r"\w+", source)))
    assert [name for name in NAMES if used[name] < 2] == []


def test_what_reads_from_outside_has_no_limits_of_its_own() -> None:
    own = re.compile(r"^_?(?:MOST|LONGEST|LARGEST|DEEPEST)\w*(?:: \w+)? = [\d(]", re.MULTILINE)
    package = ROOT / "cjm_desktop"
    files = [*(package / "model").glob("*.py"), *(package / "storage").glob("*.py")]
    files += [package / "interchange" / f"{name}.py" for name in ("xlsx", "separated", "tables", "lists", "html_words")]
    own_affairs = {"settings.py", "kept.py", "safe_file.py", "note_marks.py"}  # what no stranger brings
    assert [
        file.name for file in files if file.name not in own_affairs and own.search(file.read_text(encoding="utf-8"))
    ] == []
