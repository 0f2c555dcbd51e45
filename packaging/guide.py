"""Makes of the user guide what the program itself can tell: the pages of keys, and the pictures.

    python packaging/guide.py keys       writes the page of keys in each language
    python packaging/guide.py pictures   takes the pictures of the windows, in each language, without a screen
    python packaging/guide.py check      says whether the pages of keys are as the program is, and changes nothing

The text is written by hand, in docs/guide/; tests/architecture/test_guide.py says what must hold of it.
"""

import argparse
import io
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

from cjm_desktop.app.commands.command import MENUS, WITHIN, Command, Menu, sequences
from cjm_desktop.app.commands.keys import is_common
from cjm_desktop.app.commands.table import COMMANDS
from cjm_desktop.app.export.tiling import TileChoice
from cjm_desktop.app.presenting.stage import Stage
from cjm_desktop.app.widgets.labels import without_mnemonic
from cjm_desktop.app.window import Window
from cjm_desktop.edits.actions import action_of, add_action
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.resources import path
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.settings import change_settings
from cjm_desktop.storage.writing import to_bytes
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
_FILES: Final[dict[Language, str]] = {"en": "loan", "zh-Hans": "贷款", "zh-Hant": "貸款"}
_SIZE: Final = (1280, 800)
_RATINGS: Final = ((5, 1, 1, 4, 0.62), (4, 2, 3, 9, 0.45), (3, 4, 3, 16, 0.7), (5, 4, 4, 26, 0.8))
"""Value, investment, difficulty, weeks and audience of the actions in the pictures."""


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


# Pictures


def take_pictures(language: Language, folder: Path, wanted: str) -> None:
    """Take those pictures whose names begin as wanted, one after another."""
    settings = folder / f"{language}.json"
    change_settings(settings, lambda known: replace(known, language=language, appearance="light", still=True))
    for name, take in _PICTURES.items():
        if name.startswith(wanted):
            window = Window(settings)
            window.resize(*_SIZE)
            window.show()
            file = folder / f"{_FILES.get(language, _FILES['en'])}.cjm"
            file.write_bytes(to_bytes(_loan(language)))
            window.open_path(file)
            _wait()
            _keep(take(window), f"{name}-{language}")
            for other in QApplication.topLevelWidgets():
                if other is not window:
                    other.close()
            window.files.let_go()
            window.hide()
            window.deleteLater()
            _wait(50)


def _loan(language: Language) -> JourneyMap:
    """Return the map of the bank loan, with an action for each opportunity."""
    journey = read_map(path("templates", "bank-loan", f"{language}.cjm")).journey
    ideas = (lane.cards for lane in journey.lanes if isinstance(lane, CardLane) and lane.kind == "opportunity")
    for number, (card, rated) in enumerate(zip(next(ideas), _RATINGS, strict=True)):
        value, investment, difficulty, weeks, audience = rated
        fields = {
            "value": value,
            "investment": investment,
            "difficulty": difficulty,
            "weeks": weeks,
            "audience": audience,
        }
        action = action_of(journey, frozenset({card.id}), f"action{number}")
        journey = add_action(journey, action.model_copy(update=fields))
    return journey


def _wait(milliseconds: int = 1500) -> None:
    QTest.qWait(milliseconds)


def _run(window: Window, command: str) -> None:
    next(each for each in window.actions() if each.objectName() == command).trigger()
    _wait()


def _window(*commands: str) -> Callable[[Window], QWidget]:
    """Return what shows the window after some commands."""

    def take(window: Window) -> QWidget:
        for command in commands:
            _run(window, command)
        return window

    return take


def _export(window: Window) -> QWidget:
    _run(window, "export")
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    dialog.resize(1080, 760)
    (tiles,) = dialog.findChildren(TileChoice)
    tiles.choose("A4")
    _wait()
    while any(each.property("default") and not each.isEnabled() for each in dialog.findChildren(QPushButton)):
        _wait(200)  # until the preview is there
    name = next(each for each in dialog.findChildren(QLineEdit) if each.text().endswith(".pdf"))
    name.setText(Path(name.text()).name)
    _wait()
    return dialog


def _stage(window: Window) -> QWidget:
    _run(window, "present")
    stage = next(each for each in QApplication.topLevelWidgets() if isinstance(each, Stage) and each.isVisible())
    stage.resize(*_SIZE)
    for _ in range(7):
        QTest.keyClick(stage, Qt.Key.Key_Right)
        _wait(300)
    _wait()
    return stage


_PICTURES: Final[dict[str, Callable[[Window], QWidget]]] = {
    "window": _window(),
    "guide": _window("guide"),
    "findings": _window("findings"),
    "plan": _window("show-plan"),
    "export": _export,
    "stage": _stage,
    "workshop": _window("workshop"),
}


def _keep(widget: QWidget, name: str) -> None:
    """Write a picture in as few bytes as do no harm: 128 colours."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    picture = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
    small = picture.quantize(128, dither=Image.Dither.NONE)
    PICTURES.mkdir(exist_ok=True)
    small.save(PICTURES / f"{name}.png", optimize=True)
    print(f"{name}.png: {(PICTURES / f'{name}.png').stat().st_size / 1000:.0f} kB")


def main() -> int:
    """Do what the command line asks for, and return the exit code."""
    parser = argparse.ArgumentParser(description="Makes the user guide's keys and pictures.")
    parser.add_argument("command", choices=("keys", "pictures", "check"))
    parser.add_argument("--only", default="", help="the pictures whose names begin so")
    asked = parser.parse_args()
    _application = QApplication([sys.argv[0], "-style", "fusion"])
    if asked.command == "check":
        for language in stale():
            print(f"docs/guide/{language}/keys.md is stale: python packaging/guide.py keys", file=sys.stderr)
        return bool(stale())
    if asked.command == "keys":
        for language in LANGUAGES:
            (GUIDE / language).mkdir(parents=True, exist_ok=True)
            (GUIDE / language / "keys.md").write_text(keys_page(language), encoding="utf-8")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = folder
        for language in LANGUAGES:
            take_pictures(language, Path(folder), asked.only)
    return 0


if __name__ == "__main__":
    sys.exit(main())
