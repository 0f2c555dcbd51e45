"""The same map to PDF by us and by what a person would take instead: time, memory, size, and whether Chinese is found.

A program that is not installed is named and left out. Time is the CPU time of all processes, memory the proportional
set size of all of them at its highest.
"""

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil
import pypdfium2

from tests.benchmarks.peer_files import Grid, grid, write_fodg, write_map, write_mermaid, write_svg

_SIZES = ((10, 6), (40, 25), (100, 100))
_RUNS = (3, 3, 1)
_LONGEST = 180.0
_PAUSE = 0.02


@dataclass(frozen=True)
class Peer:
    """A program: what it reads, and how it is asked for a PDF beside that."""

    name: str
    suffix: str
    write: Callable[[Grid, Path], None]
    command: Callable[[Path, Path], list[str]]
    needs: tuple[str, ...] = ()
    """Programs that have to be on the path."""

    @property
    def missing(self) -> list[str]:
        """The programs that are not there."""
        return [name for name in self.needs if shutil.which(name) is None]


@dataclass(frozen=True)
class Run:
    """CPU seconds and the most memory in MB that a run took, and what it said when it failed."""

    seconds: float
    memory: float
    failed: str = ""


def _cjm(source: Path, target: Path) -> list[str]:
    return [sys.executable, "-m", "cjm_desktop.cli", "export", str(source), str(target), "--paper", "free", "--force"]


def _inkscape(source: Path, target: Path) -> list[str]:
    return ["inkscape", "--export-type=pdf", f"--export-filename={target}", str(source)]


def _libreoffice(source: Path, _target: Path) -> list[str]:
    profile = f"-env:UserInstallation={(source.parent / 'profile').as_uri()}"
    return ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(source.parent), str(source)]


def _mermaid(source: Path, target: Path) -> list[str]:
    browser, settings = source.parent / "browser.json", source.parent / "mermaid.json"
    found = shutil.which("chromium") or ""
    browser.write_text(json.dumps({"executablePath": found, "args": ["--no-sandbox"]}), "utf-8")
    settings.write_text(json.dumps({"maxTextSize": 100_000_000}), "utf-8")
    asked = ["-p", str(browser), "-c", str(settings), "--pdfFit", "--quiet"]
    return ["mmdc", *asked, "-i", str(source), "-o", str(target)]


PEERS = (
    Peer("CJM Desktop", ".cjm", write_map, _cjm),
    Peer("Inkscape", ".svg", write_svg, _inkscape, ("inkscape",)),
    Peer("LibreOffice Draw", ".fodg", write_fodg, _libreoffice, ("soffice",)),
    Peer("Mermaid CLI in Chromium", ".mmd", write_mermaid, _mermaid, ("mmdc", "chromium")),
)


def run(command: list[str], folder: Path) -> Run:
    """Run a command with all that it starts, for at most three minutes."""
    seconds: dict[tuple[int, float], float] = {}
    memory = 0.0
    begun, before = time.monotonic(), _waited_for()
    with (folder / "said.txt").open("wb") as said:
        process = subprocess.Popen(command, cwd=folder, stdout=said, stderr=said, start_new_session=True)
        while process.poll() is None:
            tree = _tree(process.pid)
            memory = max(memory, sum(_look(each, seconds) for each in tree))
            if time.monotonic() - begun > _LONGEST:
                for each in tree:
                    _end(each)
                process.wait()
                return Run(sum(seconds.values()), memory, f"not done after {_LONGEST:g} s")
            time.sleep(_PAUSE)
    failed = "" if process.returncode == 0 else f"failed: {process.returncode}"
    return Run(max(sum(seconds.values()), _waited_for() - before), memory, failed)


def _waited_for() -> float:
    """Return the CPU seconds of all processes that have ended and were waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _tree(number: int) -> list[psutil.Process]:
    try:
        process = psutil.Process(number)
        return [process, *process.children(recursive=True)]
    except psutil.Error:
        return []


def _look(process: psutil.Process, seconds: dict[tuple[int, float], float]) -> float:
    """Note the CPU seconds that a process has taken, and return its memory in MB."""
    try:
        times = process.cpu_times()
        seconds[process.pid, process.create_time()] = times.user + times.system
        return process.memory_full_info().pss / 1024**2
    except psutil.Error:
        return 0.0


def _end(process: psutil.Process) -> None:
    try:
        process.kill()
    except psutil.Error:
        return


def found(file: Path, searched: list[str]) -> int:
    """Return how many of some texts a search finds in a PDF."""
    told: list[str] = []
    with pypdfium2.PdfDocument(file.read_bytes()) as document:
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            told.append("".join(text.get_text_range().split()))
            text.close()
            page.close()
    whole = "".join(told)
    return sum(each in whole for each in searched)


def line(peer: Peer, cells: Grid, runs: int) -> str:
    """Measure a program on a map."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"map{peer.suffix}")
        target = source.with_suffix(".pdf")
        peer.write(cells, source)
        if peer.suffix == ".fodg":  # its first start makes a profile, which is not what is measured
            run(peer.command(source, target), source.parent)
        done = [run(peer.command(source, target), source.parent) for _ in range(runs)]
        failed = next((each.failed for each in done if each.failed), "" if target.exists() else "wrote no file")
        seconds = statistics.median(each.seconds for each in done)
        memory = max(each.memory for each in done)
        told = f"{seconds:8.2f} s {memory:8.0f} MB"
        if failed:
            return f"{told} {failed}"
        searched = cells.searched
        return f"{told} {target.stat().st_size / 1000:8.0f} kB   found {found(target, searched)} of {len(searched)}"


def main() -> int:
    """Print what each program takes for each map."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print("peers: CPU time and most memory of all processes, size of the PDF, Chinese texts that a search finds")
    for (columns, rows), runs in zip(_SIZES, _RUNS, strict=True):
        cells = grid(columns, rows)
        for peer in PEERS:
            told = f"skipped: {', '.join(peer.missing)} not installed" if peer.missing else line(peer, cells, runs)
            print(f"{cells.count:>6} cards  {peer.name:<24} {told}", flush=True)
    return 0
