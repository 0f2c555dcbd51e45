"""What is said of all maps of a folder, by the real ``cjm``."""

import csv
import io
import json
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.e2e.program import Cjm
from tests.hostile import hostile_text


@pytest.fixture
def maps(cjm: Cjm) -> Cjm:
    """Make a folder with a map that is long overdue, a calm one in a folder of its own, and what is none."""
    folder = cjm.folder / "maps"
    (folder / "more").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    cjm("new", "maps/late.cjm", "--template", "software-onboarding")
    cjm("new", "maps/more/calm.cjm", "--template", "blank")
    path = folder / "late.cjm"
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    data["title"] = f"=Late {hostile_text()}"
    data["reviews"] = [{"id": "seen", "date": "2020-01-31"}]
    data["actions"] = [{"id": "plan", "title": "Plan", "due": "2021-01-01"}, {"id": "over", "status": "done"}]
    path.write_text(json.dumps(data), encoding="utf-8")
    (folder / "broken.cjm").write_text("{", encoding="utf-8")
    (folder / ".hidden" / "no.cjm").write_text("{", encoding="utf-8")
    (folder / "notes.txt").write_text("no map", encoding="utf-8")
    return cjm


def test_the_most_urgent_map_is_told_first_and_what_is_no_map_is_named(maps: Cjm) -> None:
    done = maps("report", "maps")
    assert done.code == 1
    assert [line.split()[0] for line in done.err.splitlines()] == [str(maps.folder / "maps" / "broken.cjm")] or (
        "broken.cjm" in done.err and len(done.err.splitlines()) == 1
    )
    lines = done.out.splitlines()
    assert lines[0] == "Journey maps in maps"
    assert "maps: 2 · reviews due: 1 · open actions: 1, late: 1" in lines[1]
    assert lines[3].startswith("=Late <b>Zebra")
    assert lines[3].endswith("late.cjm")
    assert lines[4].startswith("    ⚠ A review has been due since 29 Feb 2020, for ")
    assert lines[5] == "    Actions: 1 open · ⚠ 1 late · 1 done"
    assert any(line.endswith("more/calm.cjm") for line in lines)


def test_it_is_written_by_the_ending_of_the_name(maps: Cjm) -> None:
    for suffix in (".md", ".csv", ".xlsx", ".html"):
        done = maps("report", "maps", "-o", f"report{suffix}")
        assert done.out.splitlines() == [f"report{suffix} is written."]
    rows = list(csv.DictReader(io.StringIO((maps.folder / "report.csv").read_text(encoding="utf-8-sig"))))
    assert [row["File"] for row in rows] == ["late.cjm", "more/calm.cjm"]
    assert rows[0]["Map"].startswith("'=Late")
    assert (rows[0]["Review due"], rows[0]["Open actions"], rows[0]["Late actions"]) == ("2020-02-29", "1", "1")
    sheet = load_workbook(maps.folder / "report.xlsx")["Maps"]
    assert sheet["A2"].value.startswith("=Late")
    assert sheet["A2"].data_type == "s"
    assert sheet["C2"].value.isoformat() == "2020-02-29T00:00:00"
    text = (maps.folder / "report.md").read_text(encoding="utf-8")
    assert "| ⚠ A review has been due since 29 Feb 2020" in text
    assert "<b>" not in text.replace("\\<b", "")
    assert "broken.cjm" in text


def test_it_is_written_on_pages_in_both_scripts(maps: Cjm) -> None:
    for language, title in (("en_GB", "Journey maps in maps"), ("zh_CN", "maps 中的旅程地图")):
        done = maps("report", "maps", "-o", f"{language}.pdf", LANGUAGE=language)
        assert done.code == 1
        text = pages(maps.folder / f"{language}.pdf")
        assert title in text
        assert "=Late <b>Zebra" in text
        assert "broken.cjm" in text


def pages(file: Path) -> str:
    """The words on the pages of a PDF."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not installed")
    return subprocess.run([program, "-layout", file, "-"], capture_output=True, check=True).stdout.decode()


def test_in_html_nothing_but_text_comes_from_maps(maps: Cjm) -> None:
    maps("report", "maps", "-o", "report.html")
    seen: set[str] = set()

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            seen.add(tag)
            assert {name for name, _ in attrs} <= {
                *("lang", "charset", "http-equiv", "content", "name", "scope", "dir", "class")
            }

    Reader().feed((maps.folder / "report.html").read_text(encoding="utf-8"))
    assert seen <= {
        *("html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "table", "thead", "tbody", "tr", "th"),
        *("td", "ul", "li", "b", "small"),
    }


def test_what_cannot_be_is_said(maps: Cjm) -> None:
    assert maps("report", "maps", "-o", "report.doc").code == 2
    assert maps("report", "nowhere").code == 1
    (maps.folder / "maps" / "broken.cjm").unlink()
    assert maps("report", "maps").code == 0
    assert maps("report", "maps", "-o", "a.md").code == 0
    again = maps("report", "maps", "-o", "a.md")
    assert again.code == 1
    assert "a.md" in again.err
