"""What is in the way of a file: disks and folders that take nothing, and what a folder holds afterwards."""

import errno
import os
import resource
import shutil
import subprocess
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Final

import pytest

from tests.unit.storage.nobody import unprivileged

Obstacle = Callable[[Path], AbstractContextManager[object]]
"""Stands in the way of whatever is written into a folder, for a while."""

_BLOCK: Final = 4096
_DISK: Final = 512 * 1024
"""Bytes of a small disk."""


@contextmanager
def small_disk(folder: Path) -> Generator[None]:
    """Have a small disk at a folder, where the system lets us: as root, on Linux."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={_DISK},mode=777", "none", str(folder)]
    can_mount = shutil.which("mount") is not None
    is_mounted = can_mount and not subprocess.run(command, capture_output=True, check=False).returncode
    try:
        yield
    finally:
        if is_mounted:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def full(folder: Path) -> Generator[None]:
    """Let nothing more fit on the small disk that the folder is on, or let the system take no more where none is."""
    filler = folder.parent / "filler"
    if not filler.parent.is_mount():
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        return
    try:
        with filler.open("wb", buffering=0) as file, suppress(OSError):
            while file.write(bytes(_BLOCK)):
                pass
        yield
    finally:
        filler.unlink()


@contextmanager
def read_only(folder: Path) -> Generator[None]:
    """Be somebody who may look into the folder and its files, and change nothing."""
    folder.chmod(0o555)
    try:
        with unprivileged():
            yield
    finally:
        folder.chmod(0o777)


@contextmanager
def protected(folder: Path) -> Generator[None]:
    """Be somebody who may make files in the folder, and change none of those that are there."""
    modes = {file: file.stat().st_mode for file in folder.iterdir() if file.suffix != ".lock"}
    for file in modes:
        file.chmod(0o444)
    try:
        with unprivileged():
            yield
    finally:
        for file, mode in modes.items():
            file.chmod(mode)


@contextmanager
def gone(folder: Path) -> Generator[None]:
    """Take the folder away, as a stick is pulled or a share goes."""
    elsewhere = folder.with_name(f"{folder.name}, gone")
    folder.rename(elsewhere)
    try:
        yield
    finally:
        elsewhere.rename(folder)


@contextmanager
def held(folder: Path) -> Generator[list[float]]:
    """Refuse to replace what is in the folder, as virus scanners, sync programs and network disks do."""
    real = os.replace

    def replace(source: Path, target: Path) -> None:
        if Path(target).parent == folder:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        real(source, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "replace", replace)
        yield []


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder but the locks that tell who has them open."""
    return {file.name: file.read_bytes() for file in folder.iterdir() if not file.name.endswith(".lock")}
