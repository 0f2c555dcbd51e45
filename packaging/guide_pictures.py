"""Takes the pictures of the user guide from the program itself, in each language: see ``guide.py``."""

import datetime as dt
import io
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from guide_desk import Desk, all_seen, type_in, wait
from guide_maps import FILES, changed_elsewhere, loan, persons, survey, with_path
from PIL import Image, ImageOps
from PySide6.QtCore import QBuffer, QPointF, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QPushButton,
    QTabBar,
)

from cjm_desktop.app.evidence.dialog import EvidenceDialog
from cjm_desktop.app.export.dialog import ExportDialog
from cjm_desktop.app.export.handout import HandoutChoice
from cjm_desktop.app.export.paper import PaperChoice
from cjm_desktop.app.export.tiling import TileChoice
from cjm_desktop.app.find.bar import FindBar
from cjm_desktop.app.presenting.path import PathDialog
from cjm_desktop.app.presenting.presenter import PresenterView
from cjm_desktop.app.presenting.stage import Stage
from cjm_desktop.app.recovering import offer_what_is_left
from cjm_desktop.app.recovery.dialog import RecoveryDialog
from cjm_desktop.app.versions.picture import VersionPicture
from cjm_desktop.app.window import Window
from cjm_desktop.app.workshop.room import Workshop
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.resources import path
from cjm_desktop.storage.history import Keeping, history_folder, keep
from cjm_desktop.storage.journal import Owner, new_journal
from cjm_desktop.storage.kept import journal_folder
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.settings import Settings, change_settings
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import LANGUAGES, Language

_SHARP: Final = 1.5
"""Pixels of a picture for each of the window's own."""
_SIZE: Final = (1200, 750)
_SCREENS: Final = ((0, 1280, 900), (1280, 1280, 720))
"""The laptop and the projector, beside each other: where they begin, width and height."""
_COLOURS: Final = 128
_FRAME: Final = (3, "#b8c0cc")
"""The line around a picture, in pixels: without it a white stage looks as if it were the page of the guide."""
Key = Qt.Key


# What is done before a picture


def _window(*commands: str, select: tuple[str, ...] = ()) -> Callable[[Desk], QPixmap]:
    """Return what shows the window after some commands, with some cards selected."""

    def take(desk: Desk) -> QPixmap:
        if select:
            desk.select(*select)
        for command in commands:
            desk.run(command)
        wait(600)
        return desk.window.grab()

    return take


def _find(desk: Desk) -> QPixmap:
    desk.run("find")
    type_in(desk.seen(FindBar).findChildren(QLineEdit)[0], persons(desk.language).sought)
    wait(600)
    desk.run("palette")
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        type_in(field, persons(desk.language).sought)
    wait(900)
    return desk.window.grab()


def _export(
    what: str = "", *, paper: str = "", tiles: bool = False, size: tuple[int, int] = (1080, 860)
) -> Callable[[Desk], QPixmap]:
    def take(desk: Desk) -> QPixmap:
        desk.run("export")
        dialog = desk.seen(ExportDialog)
        dialog.resize(*size)
        if tiles:
            dialog.findChildren(TileChoice)[0].choose("A4")
        if paper:
            dialog.findChildren(PaperChoice)[0].findChildren(QComboBox)[0].setCurrentText(paper)
        if what:
            choice = dialog.findChildren(HandoutChoice)[0].findChildren(QComboBox)[0]
            choice.setCurrentIndex(choice.findData(what))
        wait(900)
        while any(each.property("default") and not each.isEnabled() for each in dialog.findChildren(QPushButton)):
            wait(200)  # until the preview is there
        name = next(each for each in dialog.findChildren(QLineEdit) if each.text().endswith(".pdf"))
        name.setText(Path(name.text()).name)
        wait(900)
        return dialog.grab()

    return take


def _plan(tab: int) -> Callable[[Desk], QPixmap]:
    def take(desk: Desk) -> QPixmap:
        desk.run("show-plan")
        tabs = next(each for each in desk.window.findChildren(QTabBar) if each.isVisible() and each.count() > tab)
        tabs.setCurrentIndex(tab)
        wait(900)
        return desk.window.grab()

    return take


def _overview(desk: Desk) -> QPixmap:
    for other in ("healthcare-visit", "onboarding", "five-stages"):
        journey = read_map(path("templates", other, f"{desk.language}.cjm")).journey
        desk.file.with_name(f"{other}.cjm").write_bytes(to_bytes(journey))
    desk.run("portfolio", 3000)
    return desk.window.grab()


def _funnel(desk: Desk) -> QPixmap:
    canvas = desk.window.canvas
    if canvas is None:
        raise RuntimeError("no map is open")
    canvas.zoom_to(canvas.zoom * 1.8)
    if canvas.sheet is not None:
        canvas.centerOn(canvas.sheet.width * 0.56, canvas.sheet.height * 0.76)
    wait(1200)
    return desk.window.grab()


def _evidence(desk: Desk) -> QPixmap:
    file = desk.file.with_name(f"{persons(desk.language).survey}.csv")
    file.write_text(survey(desk.language), encoding="utf-8")
    taken: list[QPixmap] = []

    def name() -> None:
        chooser = next((each for each in all_seen(QFileDialog)), None)
        if chooser is None:
            QTimer.singleShot(200, name)
            return
        QTimer.singleShot(900, look)
        chooser.findChildren(QLineEdit, "fileNameEdit")[0].setText(str(file))
        QTest.mouseClick(chooser.findChildren(QDialogButtonBox)[0].buttons()[0], Qt.MouseButton.LeftButton)

    def look() -> None:
        dialog = next((each for each in all_seen(EvidenceDialog)), None)
        if dialog is None:
            QTimer.singleShot(200, look)
            return
        dialog.resize(1120, 740)
        wait(2000)
        taken.append(dialog.grab())
        dialog.reject()

    QTimer.singleShot(600, name)
    next(each for each in desk.window.actions() if each.objectName() == "import-evidence").trigger()
    return taken[0]


def _versions(desk: Desk) -> QPixmap:
    now = dt.datetime.now(dt.UTC)
    journey = loan(desk.language)
    for days, state in ((9, journey.model_copy(update={"actions": ()})), (2, loan(desk.language, 2)), (0, journey)):
        saved = now - dt.timedelta(days=days, hours=1)
        keep(Keeping(history_folder(), 500_000_000), state, to_bytes(state), desk.file, saved, saved)

    def resize(dialog: QDialog) -> None:
        dialog.resize(1000, 640)
        wait(900)
        QTest.keyClick(dialog.findChildren(QListView)[0], Key.Key_Down)
        wait(1500)
        while dialog.findChildren(VersionPicture)[0].said:  # until the version is read
            wait(200)

    return desk.at("versions", resize)


def _recovery(desk: Desk) -> QPixmap:
    shutil.rmtree(journal_folder(), ignore_errors=True)  # what was left in the languages before
    journal = new_journal(journal_folder())
    session = desk.window.files.session
    journal.write(Owner(desk.file, session.fingerprint if session else None, ""), changed_elsewhere(desk.language))
    journal.leave()
    offer_what_is_left(desk.file.with_name("settings.json"))
    dialog = desk.seen(RecoveryDialog)
    wait(3000)
    picture = dialog.grab()
    dialog.reject()
    return picture


def _stage(*keys: Key, pointing: Key | None = None, at: tuple[float, float] = (0.5, 0.5)) -> Callable[[Desk], QPixmap]:
    """Return what shows the stage after some keys, maybe with a pointer at a place of it (0 to 1)."""

    def take(desk: Desk) -> QPixmap:
        stage = _present(desk, *keys)
        if pointing is not None:
            QTest.keyClick(stage, pointing)
            place = QPointF(stage.width() * at[0], stage.height() * at[1])
            for left in range(8, -1, -1):  # the laser draws a tail
                QTest.mouseMove(stage, (place - QPointF(left * 14, left * left * 1.5)).toPoint())
                QTest.qWait(12)
        return stage.grab()

    return take


def _present(desk: Desk, *keys: Key) -> Stage:
    desk.run("present", 1500)
    stage = desk.seen(Stage)
    for key in keys:
        QTest.keyClick(stage, key)
        wait(300)
    wait(1200)
    return stage


def _presenter(desk: Desk) -> QPixmap:
    _present(desk, Key.Key_4, Key.Key_Right)
    view = desk.seen(PresenterView)
    return view.grab()


def _path(desk: Desk) -> QPixmap:
    desk.run("path")
    return desk.seen(PathDialog).grab()


def _workshop(part: int, act: Callable[[Workshop], None] | None = None) -> Callable[[Desk], QPixmap]:
    def take(desk: Desk) -> QPixmap:
        desk.select(_PAIN)
        desk.run("workshop", 1500)
        desk.run("zoom-selection")
        room = desk.seen(Workshop)
        if part:
            room.show_part(part)
        if act is not None:
            act(room)
            desk.select("stfcegg542")
            desk.run("zoom-selection")
        wait(1200)
        return desk.window.grab()

    return take


def _group(room: Workshop) -> None:
    room.grouping.group("stfcegg542", ["ygbfny1emu"])


def _vote(room: Workshop) -> None:
    for dots in (("6edgo1n4uf",) * 3, ("6edgo1n4uf", "stfcegg542", "stfcegg542"), ("6edgo1n4uf", "ygbfny1emu")):
        for card in dots:
            room.voting.give(card)
        room.voting.next_person()
    room.voting.switch_results()


def _welcome(desk: Desk) -> QPixmap:
    desk.run("close", 15_000)
    return desk.window.grab()


def _usual(_: Settings) -> Settings:
    return _


@dataclass(frozen=True)
class _Shot:
    take: Callable[[Desk], QPixmap]
    prefer: Callable[[Settings], Settings] = field(default=_usual)
    prepare: Callable[[JourneyMap], JourneyMap] = field(default=lambda journey: journey)


_PAIN: Final = "6edgo1n4uf"
_PICTURES: Final[dict[str, _Shot]] = {
    "welcome": _Shot(_welcome),
    "window": _Shot(_window()),
    "outline": _Shot(_window("outline")),
    "find": _Shot(_find),
    "properties": _Shot(_window("zoom-selection", select=(_PAIN,))),
    "guide": _Shot(_window("guide")),
    "findings": _Shot(_window("findings")),
    "comments": _Shot(_window("zoom-selection", "comments", select=(_PAIN,))),
    "dark": _Shot(_window(), lambda known: replace(known, appearance="dark")),
    "contrast": _Shot(_window(), lambda known: replace(known, contrast=True)),
    "evidence": _Shot(_evidence),
    "funnel": _Shot(_funnel),
    "plan": _Shot(_plan(0)),
    "table": _Shot(_plan(1)),
    "board": _Shot(_plan(2)),
    "comparing": _Shot(_window("compare-states")),
    "overview": _Shot(_overview),
    "export": _Shot(_export()),
    "preflight": _Shot(_export(paper="A4")),
    "tiles": _Shot(_export(tiles=True)),
    "kit": _Shot(_export("kit")),
    "versions": _Shot(_versions),
    "recovery": _Shot(_recovery),
    "title": _Shot(_stage()),
    "whole": _Shot(_stage(*(Key.Key_Right,) * 3)),
    "stage": _Shot(_stage(Key.Key_4, Key.Key_Right)),
    "laser": _Shot(_stage(Key.Key_4, Key.Key_Right, pointing=Key.Key_L, at=(0.5, 0.5))),
    "spotlight": _Shot(_stage(Key.Key_4, Key.Key_Right, pointing=Key.Key_S, at=(0.5, 0.6))),
    "divider": _Shot(_stage(Key.Key_End, Key.Key_Left, Key.Key_Left)),
    "actions": _Shot(_stage(Key.Key_End)),
    "presenter": _Shot(_presenter),
    "path": _Shot(_path, prepare=with_path),
    "workshop": _Shot(_workshop(0)),
    "groups": _Shot(_workshop(1, _group)),
    "votes": _Shot(_workshop(2, _vote)),
    "tidy": _Shot(_workshop(3)),
}


# Taking and keeping


def take_all(pictures: Path, wanted: str) -> int:
    """Take those pictures whose names begin as wanted, in each language; return the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        for name in [each for each in os.environ if each.startswith("XDG_")]:
            del os.environ[name]
        os.environ.update(HOME=folder, QT_SCALE_FACTOR=str(_SHARP), LC_ALL="C.UTF-8", TZ="UTC")
        screens = Path(folder) / "screens.json"
        screens.write_text(json.dumps({"screens": list(map(_screen, _SCREENS))}))
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
        _application = QApplication([sys.argv[0], "-style", "fusion"])
        for language in LANGUAGES:
            for name, shot in _PICTURES.items():
                if name.startswith(wanted):
                    _take(shot, language, Path(folder), pictures / f"{name}-{language}.png")
    return 0


def _screen(place: tuple[int, int, int]) -> dict[str, object]:
    left, width, height = (round(each * _SHARP) for each in place)
    return {"name": str(left), "x": left, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}


def _take(shot: _Shot, language: Language, folder: Path, file: Path) -> None:
    """Take a picture in a window of its own, as a person has it who begins."""
    settings = folder / "settings.json"
    settings.unlink(missing_ok=True)
    known = replace(Settings(), language=language, appearance="light", still=True, author=persons(language).author)
    change_settings(settings, lambda _: shot.prefer(known))
    window = Window(settings)
    window.move(20, 20)
    window.resize(*_SIZE)
    window.show()
    place = folder / language / f"{FILES[language]}.cjm"
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(to_bytes(shot.prepare(loan(language))))
    window.open_path(place)
    wait(1200)
    _keep(shot.take(Desk(window, place, language)), file)
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()
    window.files.let_go()
    window.hide()
    window.deleteLater()
    wait(50)


def _keep(taken: QPixmap, file: Path) -> None:
    """Write a picture in as few bytes as do no harm: 128 colours."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    taken.save(buffer, "PNG")
    picture = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
    file.parent.mkdir(exist_ok=True)
    picture = ImageOps.expand(picture, *_FRAME)
    picture.quantize(_COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)
    print(f"{file.name}: {picture.width} × {picture.height}, {file.stat().st_size / 1000:.0f} kB", flush=True)
