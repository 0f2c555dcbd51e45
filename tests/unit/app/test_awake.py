"""The screen stays on during a talk: a real session bus hears of it, and of its end."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from typing import cast

import pytest
from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from cjm_desktop.app.presenting.awake import keep_awake

_NAME = "org.freedesktop.ScreenSaver"


class ScreenSaver(QObject):
    """A screen saver that notes who asks it to wait."""

    asked: tuple[str, str] | None = None

    @Slot(str, str, result="uint")
    def Inhibit(self, program: str, reason: str) -> int:  # noqa: N802 - the specification's name
        self.asked = program, reason
        return 7


_known_as = cast("Callable[[dict[str, str]], Callable[[type], object]]", ClassInfo)
_known_as({"D-Bus Interface": _NAME})(ScreenSaver)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[QDBusConnection]:
    """A session bus of our own."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs dbus")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield QDBusConnection.connectToBus(address, "test")
        QDBusConnection.disconnectFromBus("test")
        daemon.terminate()


def names_on(bus: QDBusConnection) -> list[str]:
    names: list[str] = bus.interface().registeredServiceNames().value()
    return [name for name in names if name.startswith(":")]


def test_the_screen_saver_waits_as_long_as_the_talk(qtbot: QtBot, bus: QDBusConnection) -> None:
    saver = ScreenSaver()
    assert bus.registerObject("/org/freedesktop/ScreenSaver", saver, QDBusConnection.RegisterOption.ExportAllSlots)
    assert bus.registerService(_NAME)
    before = names_on(bus)
    release = keep_awake("CJM Desktop", "Presentation")
    qtbot.waitUntil(lambda: saver.asked is not None)
    assert saver.asked == ("CJM Desktop", "Presentation")
    assert len(names_on(bus)) == len(before) + 1
    release()
    qtbot.waitUntil(lambda: names_on(bus) == before)


def test_nothing_happens_where_there_is_no_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    keep_awake("CJM Desktop", "Presentation")()


def test_nothing_happens_where_nobody_listens(bus: QDBusConnection) -> None:
    before = names_on(bus)
    keep_awake("CJM Desktop", "Presentation")()
    assert names_on(bus) == before
