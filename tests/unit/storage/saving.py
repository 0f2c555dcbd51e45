"""Saving new bytes over old ones."""

from pathlib import Path

from cjm_desktop.storage.safe_file import (
    Fingerprint,
    Over,
    fingerprint,
    write_bytes_safely,
)

OLD = b"old " * 1_000
NEW = b"newer " * 50_000


def save(path: Path, over: Over = fingerprint(OLD)) -> Fingerprint:  # noqa: B008 - a value that never changes
    return write_bytes_safely(path, NEW, over)


def only(folder: Path) -> bytes:
    """Return what the one file of a folder holds."""
    (file,) = folder.iterdir()
    return file.read_bytes()
