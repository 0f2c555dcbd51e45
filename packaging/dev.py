"""Gets the project going from a fresh checkout: makes the virtual environment, then does what it is told.

    python3 packaging/dev.py run     opens an example map in the window
    python3 packaging/dev.py test    runs the tests
    python3 packaging/dev.py lint    checks style, types, imports and translations
    python3 packaging/dev.py check   does both: what must hold before a change is kept
    python3 packaging/dev.py bench   measures what is promised about speed
    python3 packaging/dev.py prove   proves what is promised about safety, at length, and prints the figures
    python3 packaging/dev.py mutate  looks which small changes of the program the tests do not notice
    python3 packaging/dev.py package makes what is installed, and tries it

Uses the standard library alone, and starts on an old Python too, to say so in a sentence.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "installed.txt"
EXAMPLE = "software-onboarding"
CHECKS = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("basedpyright",),
    ("lint-imports",),
    ("python", "packaging/translations.py", "check"),
)


def main() -> int:
    """Run the command that the command line names and return its exit code."""
    parser = argparse.ArgumentParser(description="Gets the project going from a fresh checkout.")
    parser.add_argument("command", choices=("run", "test", "lint", "check", "bench", "prove", "mutate", "package"))
    asked, more = parser.parse_known_args()
    command = asked.command
    if more and command not in ("mutate", "package"):
        parser.error(f"{command} takes nothing more: {' '.join(more)}")
    if sys.version_info < (3, 11):  # noqa: UP036 - the point is to say it in a sentence
        found = ".".join(map(str, sys.version_info[:2]))
        raise SystemExit(f"CJM Desktop needs Python 3.11 or later, this is {found}; on Debian or Ubuntu: {apt_line()}")
    prepare(developing=command != "run")
    if command == "run":
        return run_example()
    if command == "bench":
        return call(PYTHON, "-m", "tests.benchmarks", folder=ROOT)
    if command in ("mutate", "package"):
        return call(PYTHON, f"packaging/{command}.py", *more, folder=ROOT)
    if command == "prove":
        os.environ["CJM_LONG"] = "yes"
        return run_tests("tests/proofs")
    failed = ["pytest"] if command != "lint" and run_tests() else []
    if command != "test":
        failed += run_checks()
        print(f"\nFailed: {', '.join(failed)}" if failed else "\nEverything holds.")
    return 1 if failed else 0


def run_example() -> int:
    """Open a copy of the example map, which is made in the current folder unless it is there already."""
    copy = Path.cwd() / "example.cjm"
    if not copy.exists():
        call(SCRIPTS / "cjm", "new", copy, "--template", EXAMPLE)
    return call(SCRIPTS / "cjm-desktop", copy)


def run_tests(*which: str) -> int:
    """Run all tests, or those in some folders, on all processors, and without a network: the program needs none."""
    return call(*without_network(), PYTHON, "-m", "pytest", "-n", "auto", *which, folder=ROOT)


def without_network() -> list[str]:
    """Return how to run a command without a network; where the system does not let us take it away, nothing."""
    alone = (
        ["unshare", "--net"]
        if hasattr(os, "geteuid") and os.geteuid() == 0
        else ["unshare", "--map-current-user", "--net"]
    )
    try:
        done = subprocess.run([*alone, "true"], check=False, capture_output=True)
    except OSError:
        return []
    if done.returncode:
        print("The tests run with a network: it cannot be taken away from them here.", flush=True)
        return []
    return alone


def run_checks() -> list[str]:
    """Run every check but the tests and return those that failed."""
    failed: list[str] = []
    for name, *arguments in CHECKS:
        line = " ".join([name, *arguments])
        print(f"\n> {line}", flush=True)
        if call(SCRIPTS / name, *arguments, folder=ROOT):
            failed.append(line)
    return failed


def call(*command: str | Path, folder: Path | None = None) -> int:
    """Run a command, by default in the current folder, and return its exit code."""
    return subprocess.run([str(part) for part in command], cwd=folder, check=False).returncode


def prepare(*, developing: bool) -> None:
    """Make the virtual environment hold the project as pyproject.toml describes it, unless it does already."""
    wanted = f"{fingerprint()} {'dev' if developing else 'run'}"
    stamp = STAMP.read_text(encoding="utf-8") if STAMP.is_file() and PYTHON.exists() else ""
    if stamp in (wanted, f"{fingerprint()} dev"):
        return
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        raise SystemExit(f"Python cannot make a virtual environment here; on Debian or Ubuntu install: {apt_line()}")
    print("Preparing the virtual environment (a few minutes the first time) …", flush=True)
    STAMP.unlink(missing_ok=True)
    if not works():
        demand(
            [sys.executable, "-m", "venv", "--clear", str(VENV)],
            f"The virtual environment {VENV} could not be made; on Debian or Ubuntu install: {apt_line()}",
        )
    demand(
        [
            str(PYTHON),
            "-m",
            "pip",
            "install",
            "--disable-pip-version-check",
            "-q",
            "-e",
            ".[dev]" if developing else ".",
        ],
        f"pip could not install the project: look at the network connection and try again; it also needs: {apt_line()}",
    )
    name_the_checkout_without_its_path()
    demand(
        [str(PYTHON), "-c", "import PySide6.QtWidgets"],
        f"Qt cannot start; when a system library is missing, install on Debian or Ubuntu: {apt_line()}",
    )
    STAMP.write_text(wanted, encoding="utf-8")


def name_the_checkout_without_its_path() -> None:
    """Write where the checkout is relative to the environment.

    Python 3.11 reads that file in the locale's encoding, in which a path in Chinese may be no text at all.
    """
    for file in VENV.rglob("_editable_impl_cjm_desktop.pth"):
        file.write_text(os.path.relpath(ROOT, file.parent) + "\n", encoding="ascii")


def fingerprint() -> str:
    """Return what the virtual environment was made from: the project's description, its place and the Python."""
    about = [(ROOT / "pyproject.toml").read_text(encoding="utf-8"), str(ROOT), sys.version]
    return hashlib.sha256("\n".join(about).encode()).hexdigest()


def works() -> bool:
    """Tell whether the virtual environment is there and of this very Python."""
    if not PYTHON.exists():
        return False
    ask = [str(PYTHON), "-c", "import pip, sys; print(sys.version)"]
    return subprocess.run(ask, check=False, capture_output=True, text=True).stdout.strip() == sys.version.strip()


def demand(command: list[str], sentence: str) -> None:
    """Run a command in the project's folder; when it fails, stop with a sentence and what the command said last."""
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode:
        said = (done.stdout + done.stderr).splitlines()
        network = [line.strip() for line in said if "connection broken by" in line]
        reasons = network or [line.strip() for line in said if "ERROR: " in line or "Error: " in line]
        raise SystemExit(sentence + (f" ({reasons[-1]})" if reasons else ""))


def apt_line() -> str:
    """Return README's line that installs what must come from the system."""
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    return next(line.strip() for line in lines if line.strip().startswith("sudo apt install"))


if __name__ == "__main__":
    raise SystemExit(main())
