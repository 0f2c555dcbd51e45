"""Has a drawing drawn by a process of its own, which is ended when it takes too long or nobody waits any more."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import cjm_desktop
from cjm_desktop.limits import SVG_SECONDS
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Fault, Text

DRAW: Final = "--draw-svg"
"""What makes the bundled program draw what comes in, and do nothing else."""
_MODULE: Final = "cjm_desktop.drawing.svg_picture"
_TURN: Final = 0.05
"""Seconds after which whoever waits is asked whether they still do."""
_NEEDED: Final = ("SYSTEMROOT", "TEMP", "TMP", "TMPDIR")
"""What is handed on of the surroundings: no display, no address, no home."""

_SLOW: Final = Text(
    "Picture", "{file} is a drawing that takes longer than {limit} s to draw. Save it as PNG, then take that."
)
_FAILED: Final = Text("Picture", "{file} is a drawing that could not be drawn. Save it as PNG, then take that.")


def command() -> list[str]:
    """Return the command that draws: this program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, DRAW]
    return [sys.executable, "-P", "-m", _MODULE]


def png_of(drawing: str, file: Text | str, progress: Progress = unheard, helper: Sequence[str] = ()) -> bytes:
    """Return a drawing as a PNG, drawn by ``helper``, or else by this program.

    Raises:
        Fault: it takes too long, or cannot be drawn; the sentence calls it ``file``.
    """
    try:
        process = subprocess.Popen(  # noqa: S603 - the program itself, nothing of the drawing is in the command
            helper or command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_surroundings(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise Fault(_FAILED(file=file)) from error
    with process:
        try:
            png = _waited(process, drawing.encode(), progress)
        except subprocess.TimeoutExpired as error:
            raise Fault(_SLOW(file=file, limit=SVG_SECONDS)) from error
        finally:
            process.kill()
    if process.returncode != 0 or not png:
        raise Fault(_FAILED(file=file))
    return png


def _waited(process: subprocess.Popen[bytes], handed: bytes, progress: Progress) -> bytes:
    begin = time.monotonic()
    given: bytes | None = handed
    while True:
        try:
            return process.communicate(given, timeout=_TURN)[0]
        except subprocess.TimeoutExpired:
            given = None
            done = (time.monotonic() - begin) / SVG_SECONDS
            if done >= 1:
                raise
            progress(done)


def _surroundings() -> dict[str, str]:
    package = Path(cjm_desktop.__file__).parents[1]
    kept = {name: os.environ[name] for name in _NEEDED if name in os.environ}
    return {**kept, "PYTHONPATH": str(package), "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}
