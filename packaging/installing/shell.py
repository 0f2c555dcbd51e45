"""Running other programs: what fails ends everything with what was said."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
BUILD: Final = ROOT / "build"
"""What is only needed on the way."""
DIST: Final = ROOT / "dist"
"""What is handed on."""
BUNDLE: Final = DIST / "cjm-desktop"
SCRIPTS: Final = "Scripts" if os.name == "nt" else "bin"
SUFFIX: Final = ".exe" if os.name == "nt" else ""
_KEPT: Final = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "LANG", "COMSPEC", "LOCALAPPDATA", "APPDATA", "USERPROFILE")
_NETWORK: Final = (
    "PIP_",
    "UV_",
    "SSL_",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
)


def say(line: str) -> None:
    """Tell how far it is."""
    print(f"\n> {line}", flush=True)


def demand(*, holds: bool, otherwise: str) -> None:
    """End everything with a sentence unless something holds."""
    if not holds:
        raise SystemExit(f"FAILED: {otherwise}")


def surroundings(home: Path, **more: str) -> dict[str, str]:
    """Return the environment of somebody new, who has never had the program, with the way to the network."""
    inherited = {
        name: value for name, value in os.environ.items() if name in _KEPT or name.upper().startswith(_NETWORK)
    }
    home.mkdir(parents=True, exist_ok=True)
    return {**inherited, "HOME": str(home), "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1", **more}


def run(
    *command: str | Path,
    folder: Path = ROOT,
    environment: Mapping[str, str] | None = None,
    given: bytes | None = None,
    code: int = 0,
) -> bytes:
    """Run a command to its end and return what it printed; when its exit code is another, everything ends with that."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=folder, env=environment, input=given, capture_output=True, check=False)
    if done.returncode != code:
        said = b"\n".join(part for part in (done.stdout, done.stderr) if part).decode(errors="replace")
        raise SystemExit(f"FAILED ({done.returncode}): {' '.join(words)[:2000]}\n{said[-4000:]}")
    return done.stdout


def found(*names: str, hint: str) -> dict[str, str]:
    """Return where programs are; those that are not there end everything, with a hint."""
    paths = {name: shutil.which(name) for name in names}
    lacking = [name for name, path in paths.items() if path is None]
    demand(holds=not lacking, otherwise=f"{', '.join(lacking)} is not installed; {hint}")
    return {name: path for name, path in paths.items() if path is not None}


def fresh(folder: Path) -> Path:
    """Return an empty folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def environment_of(python: str | Path, folder: Path, *packages: str | Path) -> Path:
    """Make a virtual environment with some packages and nothing else, and return its folder of programs."""
    shutil.rmtree(folder, ignore_errors=True)
    run(python, "-m", "venv", folder)
    programs = folder / SCRIPTS
    pip = (programs / f"python{SUFFIX}", "-m", "pip", "install", "--disable-pip-version-check", "--quiet")
    run(*pip, *packages, environment=surroundings(BUILD / "home"))
    return programs


def python_for_bundle(wished: str | None) -> str:
    """Return a Python of at least 3.12.

    On 3.11 an exception that C code raises inside a method that Qt calls, such as a signal handler's, makes PySide
    6.10 and 6.11 end the program, and 6.12 cannot be had there at all.
    """
    ask = "import sys, venv, ensurepip; print(sys.version_info >= (3, 12), sys.version.split()[0])"
    names: Sequence[str] = [wished] if wished else [sys.executable, "python3.13", "python3.12", "python3.14"]
    for name in names:
        path = shutil.which(name)
        if path is None:
            continue
        done = subprocess.run([path, "-c", ask], capture_output=True, text=True, check=False)
        if done.returncode == 0 and done.stdout.startswith("True"):
            return path
    raise SystemExit(
        "The bundle is made with Python 3.12 or later, and none was found: name one with --python, "
        "such as --python /usr/bin/python3.12"
    )


def size_of(path: Path) -> float:
    """Return how large a file, or all of a folder, is, in MB of a million bytes."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and not file.is_symlink()]
    return sum(file.stat().st_size for file in files) / 1e6
