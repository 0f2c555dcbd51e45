"""The rooms of the package know only what they may know, and load only what they need."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import cjm_desktop

PACKAGE = Path(cjm_desktop.__file__).parent
ROOT = PACKAGE.parent
ROOMS = sorted(file.parent.name for file in PACKAGE.glob("*/__init__.py"))
HEAVY = {"reportlab", "PySide6.QtGui", "PySide6.QtWidgets"}


def test_the_import_contracts_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_below_the_window_qt_is_used_for_its_core_and_for_drawing_alone() -> None:
    windows = {PACKAGE / "canvas", PACKAGE / "app", PACKAGE / "drawing"}
    used = {
        name
        for file in PACKAGE.rglob("*.py")
        if not windows & set(file.parents)
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        for name in imported(node)
        if name.startswith("PySide6")
    }
    assert used == {"PySide6.QtCore"}


def test_only_the_helper_that_draws_drawings_knows_qt_s_svg() -> None:
    users = {
        str(file.relative_to(PACKAGE))
        for file in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if any(name.startswith("PySide6.QtSvg") for name in imported(node))
    }
    assert users == {"drawing/svg_picture.py"}
    assert "PySide6.QtSvg" not in loaded_by("cjm_desktop.storage.svg.helper")


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_loads_nothing_heavy_when_it_is_imported(room: str) -> None:
    heavy = HEAVY - {"reportlab"} if room == "drawing" else HEAVY
    assert loaded_by(f"cjm_desktop.{room}") & heavy == set()


def imported(node: ast.AST) -> list[str]:
    match node:
        case ast.Import():
            return [alias.name for alias in node.names]
        case ast.ImportFrom(module=str(module)):
            return [module]
        case _:
            return []


def loaded_by(module: str) -> set[str]:
    program = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())
