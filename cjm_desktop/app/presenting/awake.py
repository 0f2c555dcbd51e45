"""The screen stays on while somebody presents, as each system documents it; where it cannot, nothing happens."""

import os
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Final

_TALKS: Final = count(1)
_SAVER: Final = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
"""The service, which is its interface too, and the object, by the specification of freedesktop.org."""
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2
"""Flags of SetThreadExecutionState."""
Release = Callable[[], None]


def keep_awake(program: str, reason: str) -> Release:
    """Keep the screen on for a reason that the system may show; return what lets it sleep again."""
    if sys.platform == "win32":
        return _on_windows()
    if sys.platform == "darwin":
        return _on_macos()
    return _on_linux(program, reason)


def _on_linux(program: str, reason: str) -> Release:
    """Ask the session's screen saver; it forgets us with our connection, also when we crash."""
    if not _has_bus():
        return _nothing
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415 - not waited for by a start
    except ImportError:
        return _nothing
    name = f"talk-{next(_TALKS)}"
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, name)
    if bus.isConnected():
        service, place = _SAVER
        asked = QDBusMessage.createMethodCall(service, place, service, "Inhibit")
        asked.setArguments([program, reason])
        bus.send(asked)
    return lambda: QDBusConnection.disconnectFromBus(name)


def _has_bus() -> bool:
    """Tell whether there is a bus: else asking for one might start one."""
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return "DBUS_SESSION_BUS_ADDRESS" in os.environ or (folder is not None and Path(folder, "bus").exists())


def _on_windows() -> Release:
    if sys.platform != "win32":
        return _nothing
    import ctypes  # noqa: PLC0415

    setting = ctypes.windll.kernel32.SetThreadExecutionState
    setting.argtypes = (ctypes.c_uint,)
    setting(_CONTINUOUS | _SYSTEM | _DISPLAY)
    return lambda: setting(_CONTINUOUS)


def _on_macos() -> Release:
    """Have the system's own program wait for our end."""
    import subprocess  # noqa: PLC0415

    try:
        waiting = subprocess.Popen(["/usr/bin/caffeinate", "-di", "-w", str(os.getpid())])  # noqa: S603 - no words of maps
    except OSError:
        return _nothing

    def release() -> None:
        waiting.terminate()
        waiting.wait()

    return release


def _nothing() -> None:
    """Do nothing."""
