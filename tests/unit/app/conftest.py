"""A window, a map, and what is remembered."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cjm_desktop.app.window import Window
from cjm_desktop.storage.settings import change_settings
from tests.unit.app.hands import shown
from tests.unit.storage.sample import TEXT


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    file = tmp_path / "home" / "settings.json"
    change_settings(file, lambda known: replace(known, language="en", appearance="light"))
    return file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "map.cjm"
    path.write_text(TEXT)
    return path


@pytest.fixture
def window(qtbot: QtBot, settings: Path) -> Window:
    return shown(qtbot, settings)


@pytest.fixture
def opened(window: Window, file: Path) -> Window:
    window.open_path(file)
    return window
