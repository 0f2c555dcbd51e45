"""Tries the installed commands as somebody new would: in an empty folder, with an empty home, without a display."""

import re
import struct
import zipfile
from pathlib import Path
from typing import Final

from installing.shell import demand, fresh, run, say, surroundings

LANGUAGES: Final = ("en", "zh-Hans", "zh-Hant")
_PICTURES: Final = {".pdf": b"%PDF", ".png": b"\x89PNG", ".svg": b"<?xml", ".html": b"<!DOCTYPE"}
_ZIPS: Final = {".xlsx": "xl/workbook.xml", ".pptx": "ppt/presentation.xml"}
_HANDED_OUT: Final = {
    "talk.pdf": ("--handout", "slides"),
    "talk.pptx": ("--handout", "slides"),
    "personas.pdf": ("--handout", "personas"),
    "kit.pdf": ("--kit", "--tile", "A3"),
    "grey.png": ("--grey", "--ppi", "50"),
}
_TEXTS: Final = (".md", ".csv", ".mmd", ".ojf")
DRAWING: Final = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">
<rect width="40" height="20" fill="#1F4FA8"/>
<text x="4" y="14" font-size="10" font-family="CJM Sans" fill="#fff">旅程</text></svg>"""
_PNG_SIDES: Final = slice(16, 24)


def try_command(cjm: Path, folder: Path, version: str) -> None:
    """Have ``cjm`` do what README says it can, and look at what comes of it."""
    fresh(folder)
    environment = surroundings(folder / "home")

    def call(*arguments: str | Path, code: int = 0, **more: str) -> str:
        return run(cjm, *arguments, folder=folder, environment={**environment, **more}, code=code).decode()

    demand(holds=call("--version") == f"CJM Desktop {version}\n", otherwise=f"{cjm} --version says something else")
    for language, word in (("zh_CN.UTF-8", "用法"), ("zh_TW.UTF-8", "用法")):
        demand(holds=word in call("--help", LANG=language), otherwise=f"{cjm} --help does not speak {language}")
    names = re.findall(r"^(\S+) +(template|example)", call("templates"), re.MULTILINE)
    sorts = [sort for _, sort in names]
    enough = sorts.count("template") >= 10 and sorts.count("example") >= 5
    demand(holds=enough, otherwise=f"{cjm} lists too few templates or examples: {names}")
    for name, sort in names:
        for language in LANGUAGES if sort == "template" else ("",):
            call("new", f"{name}{language}.cjm", "--template", name, *(["--language", language] if language else []))
    call("validate", *sorted(file.name for file in folder.glob("*.cjm")))
    for suffix in (*_PICTURES, *_ZIPS, *_TEXTS):
        file = folder / f"map{suffix}"
        call("export", "bank-loanzh-Hans.cjm", file)
        demand(holds=_is_sound(file), otherwise=f"{cjm} export made a {suffix} that is none")
    call("import", "map.xlsx", "again.cjm")
    for suffix in (".html", ".pdf", ".xlsx"):
        call("report", ".", "-o", f"report{suffix}")
    for name, options in _HANDED_OUT.items():
        call("export", "bank-loan-as-is.cjm", name, *options)
        demand(holds=_is_sound(folder / name), otherwise=f"{cjm} export made a {name} that is none")
    call("diff", "bank-loan-as-is.cjm", "bank-loan-to-be.cjm", "-o", "changes.pdf", code=1)
    call("actions", "bank-loan-as-is.cjm", "-o", "plan.ics")
    demand(holds='"$schema"' in call("schema"), otherwise=f"{cjm} schema prints none")
    _draw(cjm, folder, environment)
    say(f"{cjm.name}: {len(names)} templates and examples, {len(_PICTURES | _ZIPS) + len(_TEXTS)} formats, 3 languages")


def _is_sound(file: Path) -> bool:
    data = file.read_bytes()
    if file.suffix in _ZIPS:
        with zipfile.ZipFile(file) as archive:
            return archive.testzip() is None and _ZIPS[file.suffix] in archive.namelist()
    return len(data) > 50 and data.lstrip().startswith(_PICTURES.get(file.suffix, b""))


def _draw(cjm: Path, folder: Path, environment: dict[str, str]) -> None:
    """Have the helper process draw a drawing with a text, which needs Qt's SVG and the shipped fonts."""
    png = run(cjm, "--draw-svg", folder=folder, environment=environment, given=DRAWING.encode())
    (folder / "drawing.png").write_bytes(png)
    width, height = struct.unpack(">II", png[_PNG_SIDES])
    demand(holds=png.startswith(b"\x89PNG") and width == 2 * height, otherwise=f"{cjm} draws no SVG")
