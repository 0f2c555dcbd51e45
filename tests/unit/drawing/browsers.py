"""SVGs as other programs show them. Where such a program is not installed, its tests are skipped by name."""

import io
import shutil
import subprocess
from pathlib import Path

import PIL.Image
import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
INKSCAPE = shutil.which("inkscape")

needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
needs_inkscape = pytest.mark.skipif(INKSCAPE is None, reason="Inkscape is not installed")


def seen_in_chromium(data: bytes, width: int, height: int, folder: Path, scale: float) -> PIL.Image.Image:
    """Return an SVG on a page of so many CSS pixels, ``scale`` pixels of the picture each."""
    (folder / "page.svg").write_bytes(data)
    html = f'<body style="margin:0"><img src="page.svg" width="{width}" height="{height}" style="display:block"></body>'
    (folder / "page.html").write_text(html)
    _chromium(
        folder,
        "--hide-scrollbars",
        f"--force-device-scale-factor={scale}",
        f"--window-size={width},{height}",
        f"--screenshot={folder / 'seen.png'}",
    )
    return PIL.Image.open(folder / "seen.png").convert("RGB")


def found_in_chromium(data: bytes, words: list[str], folder: Path) -> list[bool]:
    """Return whether a browser's search finds words in an SVG that stands in a page."""
    drawn = data.decode().partition("?>")[2]
    script = """<pre id="found"></pre><script>
        const found = WORDS.map(word => { getSelection().removeAllRanges(); return find(word, true, false, true); });
        document.getElementById("found").textContent = found.join(" ");</script>"""
    (folder / "page.html").write_text(f"<meta charset=utf-8>{drawn}{script.replace('WORDS', repr(words))}", "utf-8")
    page = _chromium(folder, "--dump-dom").decode()
    return [word == "true" for word in page.partition('id="found">')[2].partition("<")[0].split()]


def _chromium(folder: Path, *options: str) -> bytes:
    done = subprocess.run(
        [
            str(CHROMIUM),
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            f"--user-data-dir={folder / 'profile'}",
            *options,
            (folder / "page.html").as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=60,
    )
    return done.stdout


def seen_in_inkscape(data: bytes, ppi: float, folder: Path) -> PIL.Image.Image:
    """Return an SVG as Inkscape draws it, so many pixels an inch."""
    (folder / "page.svg").write_bytes(data)
    done = subprocess.run(
        [str(INKSCAPE), folder / "page.svg", "--export-type=png", f"--export-dpi={ppi}", "--export-filename=-"],
        check=True,
        capture_output=True,
        timeout=60,
        env={"PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8"},
    )
    return PIL.Image.open(io.BytesIO(done.stdout)).convert("RGB")
