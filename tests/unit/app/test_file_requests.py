"""What the system asks of the program: macOS tells it which files were double-clicked."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from tests.unit.app.hands import shown
from tests.unit.storage.sample import TEXT

ASKED = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from cjm_desktop.app.arrivals import Application
from cjm_desktop.app.window import all_windows, open_window

settings, *files = map(Path, sys.argv[1:])
application = Application(["cjm-desktop", "-style", "fusion"], settings)
open_window(settings)
for file in files:
    QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(str(file))))

def tell():
    if len(all_windows()) == 2 and all(window.document for window in all_windows()):
        print(sorted(window.files.session.path.name for window in all_windows()))
        application.quit()

timer = QTimer()
timer.timeout.connect(tell)
timer.start(20)
QTimer.singleShot(30000, application.quit)
application.exec()
"""


def test_what_is_double_clicked_is_opened_each_in_a_window(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("one.cjm", "two 旅程.cjm")]
    for file in files:
        file.write_text(TEXT, encoding="utf-8")
    folders = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("DATA", "STATE", "CONFIG")}
    environment = {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", ASKED, tmp_path / "settings.json", *files]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout == "['one.cjm', 'two 旅程.cjm']\n", done.stderr


def test_macos_finds_what_belongs_into_the_menu_of_the_program(qtbot: QtBot, tmp_path: Path) -> None:
    window = shown(qtbot, tmp_path / "settings.json")
    roles = {each.objectName(): each.menuRole() for each in window.actions()}
    told = {name: role for name, role in roles.items() if role is not QAction.MenuRole.NoRole}
    assert told == {
        "about": QAction.MenuRole.AboutRole,
        "preferences": QAction.MenuRole.PreferencesRole,
        "quit": QAction.MenuRole.QuitRole,
    }
