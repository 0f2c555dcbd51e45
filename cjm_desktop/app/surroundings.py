"""Whether a window can be shown here at all; found out before Qt is loaded, which would end the program instead."""

import ctypes
import importlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.words import Text

_NO_DISPLAY: Final = Text(
    "Start",
    "There is no display for a window here. The command cjm works without one: cjm --help says how.",
)
_PACKAGES: Final[dict[str, str]] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Libraries that Qt needs on Linux, and the Debian and Ubuntu packages that bring them."""


_LIBRARY: Final = re.compile(r"lib[\w.+-]+\.so[.\d]*")


def _reaches_x() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    reached = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return reached


def _reaches_wayland() -> bool:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    display = wayland.wl_display_connect(None)
    if display is None:
        return False
    wayland.wl_display_disconnect(ctypes.c_void_p(display))
    return True


@dataclass(frozen=True, slots=True)
class _Server:
    """A way onto the screen: the variable that says where it is, how its libraries begin, whether it answers."""

    variable: str
    libraries: tuple[str, ...]
    reaches: Callable[[], bool]


_SERVERS: Final = {
    "wayland": _Server("WAYLAND_DISPLAY", ("libwayland",), _reaches_wayland),
    "xcb": _Server("DISPLAY", ("libxcb", "libX11", "libxkb"), _reaches_x),
}


def hindrance(system: str, environment: Mapping[str, str]) -> Text | None:
    """Return what keeps a window from being shown, none when nothing does; ``system`` is ``sys.platform``."""
    if not system.startswith("linux"):
        return None
    wished = environment.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if wished and wished not in _SERVERS:
        return _without_qt()
    servers = [server for name, server in _SERVERS.items() if environment.get(server.variable) and wished in ("", name)]
    if not servers:
        return _NO_DISPLAY
    lacking = [_lacking(server.libraries) for server in servers]
    if all(lacking):
        return _install(lacking[0])
    reached = any(server.reaches() for server, missing in zip(servers, lacking, strict=True) if not missing)
    return _without_qt() if reached else _NO_DISPLAY


def _without_qt() -> Text | None:
    """Return why Qt cannot be loaded, none when it can."""
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        lacking = [name for name in _LIBRARY.findall(str(error)) if name in _PACKAGES]
        if lacking:
            return _install(lacking)
        return Text("Start", "Qt, which draws the window, cannot be loaded: {message}")(message=str(error))
    return None


def _lacking(beginnings: tuple[str, ...]) -> list[str]:
    return [name for name in _PACKAGES if name.startswith(beginnings) and not _loads(name)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _install(libraries: Sequence[str]) -> Text:
    packages = sorted({_PACKAGES[name] for name in libraries})
    return Text(
        "Start", "The window needs what this system does not have yet: {libraries}. Install it: apt install {packages}"
    )(libraries=", ".join(libraries), packages=" ".join(packages))
