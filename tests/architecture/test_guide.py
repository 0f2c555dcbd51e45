"""The user guide is there in each language, names what the program has, and its keys are as the program is."""

import re
import sys
from pathlib import Path

import pytest
from guide import GUIDE, PICTURES, keys_page
from pytestqt.qtbot import QtBot
from translations import FILES, FOLDER, read

from cjm_desktop.app.about.guide import PAGES
from cjm_desktop.app.commands.command import MENUS
from cjm_desktop.app.commands.table import COMMANDS
from cjm_desktop.app.widgets.labels import without_mnemonic
from cjm_desktop.resources import guide
from cjm_desktop.words import LANGUAGES, Language, Text, say

BOLD = re.compile(r"\*\*([^*]+)\*\*")
OWN_WORDS: dict[Language, set[str]] = {
    "en": {"double-click a cell", "all pages at 100 %", "bank loan: as-is and to-be"},
    "zh-Hans": {"双击单元格", "所有页面按 100 % 打印", "银行贷款：现状与目标"},
    "zh-Hant": {"按兩下儲存格", "所有頁面以 100 % 列印", "銀行貸款：現況與目標"},
}
"""What is written in bold without being a word of the window: things to do, and the title of the template."""
KEYS = re.compile(r"(Ctrl|Shift|Alt)\+\S|F\d")


def pages(language: Language) -> list[Path]:
    return [GUIDE / language / f"{name}.md" for name in PAGES]


WRITTEN = [language for language in LANGUAGES if all(page.is_file() for page in pages(language))]
"""The languages whose pages are all there; that these are all is a test of its own."""


def bold(language: Language) -> list[str]:
    return [word for page in pages(language) for word in BOLD.findall(page.read_text(encoding="utf-8"))]


def plain(said: str) -> str:
    return without_mnemonic(said).rstrip("…").replace("’", "'").casefold()


def test_each_language_has_all_pages_and_no_others() -> None:
    for language in LANGUAGES:
        amiss = {page.name for page in {*(GUIDE / language).glob("*")} ^ {*pages(language)}}
        assert sorted(amiss) == [], (
            f"missing in docs/guide/{language}, or none of PAGES in cjm_desktop/app/about/guide.py"
        )
        assert all(page.read_text(encoding="utf-8").startswith("# ") for page in pages(language))
    assert guide() == GUIDE


@pytest.mark.skipif(sys.platform != "linux", reason="keys are written as they are on Linux")
@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_are_as_the_program_is(qtbot: QtBot, language: Language) -> None:
    assert qtbot
    page = (GUIDE / language / "keys.md").read_text(encoding="utf-8")
    assert page == keys_page(language), "python packaging/guide.py keys"


@pytest.mark.parametrize("language", WRITTEN)
def test_links_stay_within_the_guide_and_every_picture_is_shown(language: Language) -> None:
    links = [link for page in pages(language) for link in re.findall(r"\]\(([^)]+)\)", page.read_text("utf-8"))]
    assert [link for link in links if not (GUIDE / language / link).resolve().is_relative_to(GUIDE.resolve())] == []
    assert [link for link in links if not (GUIDE / language / link).is_file()] == []
    shown = {Path(link).name for link in links if link.endswith(".png")}
    assert shown == {picture.name for picture in PICTURES.glob(f"*-{language}.png")}


@pytest.mark.parametrize("language", WRITTEN)
def test_menus_hold_the_commands_that_are_said_to_be_there(language: Language) -> None:
    names = {menu: plain(say(name, language)) for menu, name in MENUS.items()}
    there = {(names[each.menu], plain(say(each.text, language))) for each in COMMANDS if isinstance(each.text, Text)}
    named = {tuple(map(plain, word.split(" > "))) for word in bold(language) if " > " in word}
    assert len(named) > 10
    assert named <= there


@pytest.mark.parametrize("language", WRITTEN)
def test_what_is_written_in_bold_is_called_so_by_the_program(language: Language) -> None:
    ours = next((file for file, each in FILES.items() if each == language), next(iter(FILES)))
    messages = read(FOLDER / ours)
    said = {plain(each.source if language == "en" else each.translation) for each in messages}
    said |= {re.split("[:：·]", each)[0].strip("‹ ") for each in said}  # before a figure, or behind an arrow
    words = {plain(word) for word in bold(language) if " > " not in word and not KEYS.match(word)}
    assert words - said == OWN_WORDS.get(language, set()), "if these are no words of the window: into OWN_WORDS above"
