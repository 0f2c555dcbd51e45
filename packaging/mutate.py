"""Changes the program in small ways and looks whether the tests notice: ``packaging/dev.py mutate``.

What the tests do not notice is shown, to be looked at: some of it changes nothing that matters, the rest lacks a test.
mutmut does the work, on a copy in the virtual environment; it is installed there when it is needed first. Asked again,
it goes on where the time ended, as long as nothing has changed. It begins with what is tried quickly; a sample, which
is always tried anew, is fair to all of it.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
COPIED: Final = ("cjm_desktop", "tests", "resources", "docs", "README.md", "CHANGELOG.md")
_STORAGE: Final = "cjm_desktop/storage"
_TESTS: Final = "tests/unit"
MODULES: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "merge": (
        tuple(f"cjm_desktop/insight/{name}.py" for name in ("merge", "joining", "mixing", "rows", "survival")),
        tuple(f"{_TESTS}/insight/test_{name}.py" for name in ("merge", "merge_laws", "saying_conflicts", "union")),
    ),
    "compare": (
        tuple(f"cjm_desktop/insight/{name}.py" for name in ("compare", "parts", "states")),
        (f"{_TESTS}/insight/test_compare.py",),
    ),
    "edits": (("cjm_desktop/edits/*.py",), (f"{_TESTS}/edits",)),
    "safe_file": (
        (f"{_STORAGE}/safe_file.py",),
        (
            *(f"{_TESTS}/storage/test_{name}.py" for name in ("safe_file", "safe_file_faults", "writing")),
            "tests/proofs/test_two_processes.py",
        ),
    ),
    "delta": ((f"{_STORAGE}/delta.py",), (f"{_TESTS}/storage/test_delta.py",)),
    "journal": ((f"{_STORAGE}/journal.py",), (f"{_TESTS}/storage/test_journal.py",)),
    "history": (
        (f"{_STORAGE}/history.py", f"{_STORAGE}/versions.py"),
        tuple(f"{_TESTS}/storage/test_{name}.py" for name in ("history", "versions")),
    ),
}
"""The files that are changed, and the tests that should notice."""
_MUTMUT: Final = "mutmut>=3.8,<4"


def main() -> int:
    """Change the modules that the command line names, and tell what the tests did not notice."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("modules", nargs="*", choices=[*MODULES, []], metavar=f"{{{','.join(MODULES)}}}")
    parser.add_argument("--minutes", type=float, default=20, help="how long at most, for each of them (20)")
    parser.add_argument("--sample", type=int, default=0, help="how many changes, chosen at random (all of them)")
    parser.add_argument("--seed", type=int, default=1, help="another one chooses others (1)")
    asked = parser.parse_args()
    if subprocess.run([sys.executable, "-m", "mutmut", "--version"], capture_output=True, check=False).returncode:
        subprocess.run([sys.executable, "-m", "pip", "install", "-q", _MUTMUT], check=True)
    modules = asked.modules or MODULES
    return max(mutate(module, asked.minutes, asked.sample, asked.seed) for module in modules)


def mutate(module: str, minutes: float, sample: int, seed: int) -> int:
    """Change one module for some minutes, tell the score and show what was not noticed; return the exit code."""
    folder = ROOT / ".venv" / "mutants" / module
    _copy(folder, *MODULES[module])
    print(f"{module}: changed for at most {minutes:g} minutes …", flush=True)
    start = time.monotonic()
    chosen: list[str] = []
    if sample:
        _run(folder, ["none of them"], minutes)  # which makes all of them
        known = sorted(_verdicts(folder))
        chosen = random.Random(seed).sample(known, min(sample, len(known)))  # noqa: S311 - no secret
        print(f"{module}: {len(chosen)} of {len(known)} changes, chosen by the seed {seed}", flush=True)
    _run(folder, chosen, minutes)
    verdicts = {name: verdict for name, verdict in _verdicts(folder).items() if not chosen or name in chosen}
    counts = Counter(verdicts.values())
    tried = sum(counts.values()) - counts["not checked"]
    if not tried:
        print((folder / "run.txt").read_text(encoding="utf-8", errors="replace")[-2000:])
        shutil.rmtree(folder / "mutants", ignore_errors=True)  # it may have been stopped while they were made
        return 1
    for name, verdict in verdicts.items():
        if verdict in ("survived", "no tests"):
            print(f"\n{_said(folder, 'show', name)}")
    noticed = counts["killed"] + counts["timeout"]
    print(f"{module}: {noticed} of {tried} changes noticed ({noticed / tried:.0%}), {time.monotonic() - start:.0f} s")
    print(", ".join(f"{count} {verdict}" for verdict, count in counts.most_common()))
    return 0


def _run(folder: Path, chosen: list[str], minutes: float) -> None:
    """Try some changes, or all of them where none are chosen."""
    with (folder / "run.txt").open("wb") as log:
        command = [sys.executable, "-m", "mutmut", "run", "--max-children", str(os.cpu_count() or 1), *chosen]
        running = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, start_new_session=True)
        try:
            running.wait(minutes * 60)
        except subprocess.TimeoutExpired:
            running.terminate()
            running.wait()


def _verdicts(folder: Path) -> dict[str, str]:
    """Return what became of each change, by its name."""
    return dict(line.strip().rsplit(": ", 1) for line in _said(folder, "results", "--all", "true").splitlines())


def _copy(folder: Path, changed: tuple[str, ...], tests: tuple[str, ...]) -> None:
    """Bring a copy of the program up to date, in which nothing is looked at but what is to be changed."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.rmtree(folder / name, ignore_errors=True)
            shutil.copytree(source, folder / name, ignore=ignored)
        else:
            shutil.copy2(source, folder / name)
    lists = {
        "source_paths": ["cjm_desktop"],
        "only_mutate": [*changed],
        "do_not_mutate_patterns": [r"Text\(", r'^\s+"', r"\bcast\("],  # translations know sentences, types nobody
        "also_copy": [*COPIED[1:], "pyproject.toml"],
        "pytest_add_cli_args": ["-p", "no:xdist", "--hypothesis-profile=quick"],
        "pytest_add_cli_args_test_selection": [*tests],
    }
    lines = [f"{key} = {json.dumps(value)}" for key, value in lists.items()]
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (folder / "pyproject.toml").write_text("\n".join([project, "[tool.mutmut]", *lines, ""]), encoding="utf-8")


def _said(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "mutmut", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout


if __name__ == "__main__":
    raise SystemExit(main())
