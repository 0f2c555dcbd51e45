"""Makes of the user guide what the program itself can tell: the pages of keys, and the pictures.

    python packaging/guide.py keys       writes the page of keys in each language
    python packaging/guide.py pictures   takes the pictures of the windows, in each language, without a screen
    python packaging/guide.py check      says whether the pages of keys are as the program is, and changes nothing

The text is written by hand, in docs/guide/; tests/architecture/test_guide.py says what must hold of it.
"""

import argparse
import os
import sys
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from cjm_desktop.app.commands.command import MENUS, WITHIN, Command, Menu, sequences
from cjm_desktop.app.commands.keys import is_common
from cjm_desktop.app.commands.table import COMMANDS
from cjm_desktop.app.widgets.labels import without_mnemonic
from cjm_desktop.words import LANGUAGES, Language, Text, say

GUIDE: Final = Path(__file__).resolve().parent.parent / "docs" / "guide"
PICTURES: Final = GUIDE / "pictures"
_INTRODUCTIONS: Final[dict[Language, str]] = {
    "en": "All commands that have keys, menu by menu. “{shortcuts}” in the menu “{help}” lists them, too, and there "
    "you give a command other keys. What stands behind a comma is pressed after the first keys.",
    "zh-Hans": "这里逐个菜单列出所有带按键的命令。菜单“{help}”中的“{shortcuts}”也会列出它们，"
    "并可在那里为命令换用别的按键。逗号后面的键，要在按过前面的键之后再按。",
    "zh-Hant": "這裡逐個選單列出所有有按鍵的命令。選單「{help}」裡的「{shortcuts}」也會列出，"
    "並可在那裡為命令換成其他按鍵。逗號後面的鍵，要在按過前面的鍵之後再按。",
}


def keys_page(language: Language) -> str:
    """Return the page of keys."""
    names = {"shortcuts": _said(Text("Command", "Shortcuts"), language), "help": _menu("help", language)}
    parts = [f"# {names['shortcuts']}", _INTRODUCTIONS.get(language, _INTRODUCTIONS["en"]).format(**names)]
    for menu in MENUS:
        having = [each for each in COMMANDS if each.menu == menu and _keys(each)]
        rows = [f"| {_said(each.text, language)} | {_keys(each)} |" for each in having]
        if rows:
            above = f"{_menu(WITHIN[menu], language)} > " if menu in WITHIN else ""
            head = [_said(Text("Shortcuts", "Command"), language), _said(Text("Shortcuts", "Keys"), language)]
            parts += [f"## {above}{_menu(menu, language)}", "\n".join([f"| {' | '.join(head)} |", "|---|---|", *rows])]
    return "\n\n".join(parts) + "\n"


def _said(text: Text | str, language: Language) -> str:
    return (say(text, language) if isinstance(text, Text) else text).rstrip("…")


def _menu(menu: Menu, language: Language) -> str:
    return without_mnemonic(_said(MENUS[menu], language))


def _keys(command: Command) -> str:
    return " · ".join(f"`{key.toString()}`" for key in sequences(command) if is_common(key))


def stale() -> list[Language]:
    """Return the languages whose page of keys is not as the program is."""
    return [language for language in LANGUAGES if _written(language) != keys_page(language)]


def _written(language: Language) -> str:
    file = GUIDE / language / "keys.md"
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def main() -> int:
    """Do what the command line asks for, and return the exit code."""
    parser = argparse.ArgumentParser(description="Makes the user guide's keys and pictures.")
    parser.add_argument("command", choices=("keys", "pictures", "check"))
    parser.add_argument("--only", default="", help="the pictures whose names begin so")
    asked = parser.parse_args()
    if asked.command == "pictures":
        from guide_pictures import take_all  # noqa: PLC0415 - it asks for screens of its own

        return take_all(PICTURES, asked.only)
    _application = QApplication([sys.argv[0], "-style", "fusion"])
    if asked.command == "check":
        for language in stale():
            print(f"docs/guide/{language}/keys.md is stale: python packaging/guide.py keys", file=sys.stderr)
        return bool(stale())
    for language in LANGUAGES:
        (GUIDE / language).mkdir(parents=True, exist_ok=True)
        (GUIDE / language / "keys.md").write_text(keys_page(language), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
