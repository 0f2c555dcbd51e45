"""Monitors of a virtual X screen, which come and go as if cables were pulled: RandR 1.5 by its own library."""

import ctypes
from collections.abc import Generator
from contextlib import contextmanager


class _Monitor(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_ulong),
        ("primary", ctypes.c_int),
        ("automatic", ctypes.c_int),
        ("count", ctypes.c_int),
        ("x", ctypes.c_int),
        ("y", ctypes.c_int),
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("millimetres_wide", ctypes.c_int),
        ("millimetres_high", ctypes.c_int),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    ]


class _Resources(ctypes.Structure):
    _fields_ = [
        ("time", ctypes.c_ulong),
        ("configured", ctypes.c_ulong),
        ("crtc_count", ctypes.c_int),
        ("crtcs", ctypes.POINTER(ctypes.c_ulong)),
        ("output_count", ctypes.c_int),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    ]


class Screen:
    """The screen of a display such as ":77"."""

    def __init__(self, x: ctypes.CDLL, randr: ctypes.CDLL, display: ctypes.c_void_p) -> None:
        self._x, self._randr, self._display = x, randr, display
        self._root = ctypes.c_ulong(x.XDefaultRootWindow(display))

    def add(self, name: str, x: int, width: int, height: int, *, first: bool = False) -> None:
        """Put a monitor at the upper edge; the first one is the screen's own output."""
        monitor = self._randr.XRRAllocateMonitor(self._display, int(first))
        said = monitor.contents
        said.name = self._x.XInternAtom(self._display, name.encode(), 0)
        said.primary, said.automatic = int(first), 0
        said.x, said.y, said.width, said.height = x, 0, width, height
        said.millimetres_wide, said.millimetres_high = round(width * 0.26), round(height * 0.26)
        if first:
            said.outputs[0] = self._randr.XRRGetScreenResources(self._display, self._root).contents.outputs[0]
        self._randr.XRRSetMonitor(self._display, self._root, monitor)
        self._x.XSync(self._display, 0)

    def remove(self, name: str) -> None:
        """Pull the cable of a monitor."""
        atom = ctypes.c_ulong(self._x.XInternAtom(self._display, name.encode(), 0))
        self._randr.XRRDeleteMonitor(self._display, self._root, atom)
        self._x.XSync(self._display, 0)


def has_libraries() -> bool:
    """Tell whether the libraries are there."""
    try:
        ctypes.CDLL("libX11.so.6")
        ctypes.CDLL("libXrandr.so.2")
    except OSError:
        return False
    return True


@contextmanager
def screen_of(display: str) -> Generator[Screen]:
    """Give the screen of a display."""
    x, randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.restype = x.XInternAtom.restype = ctypes.c_ulong
    randr.XRRAllocateMonitor.restype = ctypes.POINTER(_Monitor)
    randr.XRRGetScreenResources.restype = ctypes.POINTER(_Resources)
    opened = ctypes.c_void_p(x.XOpenDisplay(display.encode()))
    try:
        yield Screen(x, randr, opened)
    finally:
        x.XCloseDisplay(opened)
