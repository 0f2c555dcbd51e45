"""What is shipped: every part with its version, its licence and the texts of that.

Known of the libraries is what their own packages say, so it holds for what is installed here. Nothing loads this before
somebody asks.
"""

import platform
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from textwrap import wrap
from typing import Final

from cjm_desktop import resources

OWN: Final = (
    "All rights reserved: no licence has been chosen for CJM Desktop itself yet; what it is made with keeps its own "
    "licences."
)
"""What may be done with the program itself."""
_PROGRAM: Final = "cjm-desktop"
_BUNDLER: Final = "pyinstaller"
_LGPL: Final = ("LGPL-3.0.txt", "GPL-3.0.txt")
_TEXTS_OF: Final = {"pyside6-essentials": _LGPL, "shiboken6": _LGPL}
"""Texts that packages refer to and do not bring."""
_NAMES: Final = {"pyside6-essentials": "Qt, PySide6", _BUNDLER: "PyInstaller’s start"}
_LICENCES: Final = {
    "reportlab": "BSD-3-Clause",
    "uharfbuzz": "Apache-2.0",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    _BUNDLER: "GPL-2.0-or-later, with an exception for programs it starts",
}
"""Where a package says it in its own words, or nowhere but in its text."""
_INSIDE: Final = (
    ("HarfBuzz", "(uharfbuzz, Qt)", "MIT", "HarfBuzz.txt"),
    ("ICU", "(Qt)", "MIT", "ICU.txt"),
    ("PCRE2", "(Qt)", "BSD-3-Clause", "PCRE2.txt"),
    ("double-conversion", "(Qt)", "BSD-3-Clause", "double-conversion.txt"),
    ("BLAKE2", "(Qt)", "CC0-1.0", "BLAKE2.txt"),
    ("MD4C", "(Qt)", "MIT", "MD4C.txt"),
    ("libpng", "(Qt)", "libpng-2.0", "libpng.txt"),
)
"""Libraries inside of others that do not bring their texts."""
_FACES: Final = {
    "Noto Sans": "LICENSE-noto-sans.txt",
    "Noto Sans SC": "LICENSE-noto-sans-sc.txt",
    "Noto Sans TC": "LICENSE-noto-sans-tc.txt",
    "Noto Emoji": "LICENSE-noto-emoji.txt",
}


@dataclass(frozen=True, slots=True)
class Part:
    """Something that is shipped."""

    name: str
    version: str
    """Or in brackets what it is a part of; empty for what has none."""
    licence: str
    """Its SPDX name, where there is one."""
    texts: tuple[Path, ...]

    @property
    def text(self) -> str:
        """All that its licence says."""
        return "\n\n".join(file.read_text(encoding="utf-8", errors="replace").strip() for file in self.texts)


def installed() -> str:
    """Return the version of the program."""
    return distribution(_PROGRAM).version


def needed() -> list[str]:
    """Return the packages that the program needs, and itself, by their names in small letters."""
    return [_key(each.name) for each in _libraries(_PROGRAM, set())]


def parts() -> list[Part]:
    """Return all that is shipped, but for the program itself."""
    libraries = [_part(each) for each in _libraries(_PROGRAM, set()) if _key(each.name) != _PROGRAM]
    if getattr(sys, "frozen", False):
        libraries += [_part(each) for each in _libraries(_BUNDLER, set()) if _key(each.name) == _BUNDLER]
    inside = [Part(name, where, licence, (_text(file),)) for name, where, licence, file in _INSIDE]
    fonts = [Part(name, "", "OFL-1.1", (resources.path("fonts", file),)) for name, file in _FACES.items()]
    icons = Part("Phosphor Icons", "", "MIT", (resources.path("icons", "phosphor", "LICENSE.txt"),))
    python = Part("Python", platform.python_version(), "PSF-2.0", (_text("Python.txt"),))
    return [*sorted([python, *libraries, *inside], key=lambda part: part.name.casefold()), *fonts, icons]


def notices() -> str:
    """Return a page that names every part, and then gives the texts of all licences, each once."""
    known = parts()
    lines = [f"CJM Desktop {installed()}", "", *wrap(OWN, 78), "", "It is made with:", ""]
    lines += [f"  {part.name:<22}  {part.version:<20}  {part.licence}".rstrip() for part in known]
    said: dict[str, list[str]] = {}
    for part in known:
        for file in part.texts:
            said.setdefault(file.read_text(encoding="utf-8", errors="replace").strip(), []).append(part.name)
    for text, names in said.items():
        lines += ["", "", "=" * 78, ", ".join(dict.fromkeys(names)), "=" * 78, "", text]
    return "\n".join(lines) + "\n"


def _libraries(name: str, met: set[str]) -> Iterator[Distribution]:
    """Yield a package and all that it needs, as far as it is here."""
    if _key(name) in met:
        return
    met.add(_key(name))
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return
    yield found
    for need in found.requires or ():
        wanted = re.match(r"[\w.-]+", need)
        if wanted is not None and "extra ==" not in need:
            yield from _libraries(wanted[0], met)


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _part(found: Distribution) -> Part:
    key = _key(found.name)
    told = [found.metadata[field] for field in ("License-Expression", "License") if field in found.metadata]
    said = _LICENCES.get(key) or next((line for line in told if line), "").partition("\n")[0]
    own = [Path(str(file.locate())) for file in found.files or () if _is_text(file.parts)]
    texts = (*own, *(_text(file) for file in _TEXTS_OF.get(key, ())))
    return Part(_NAMES.get(key, found.name), found.version, said, texts)


def _is_text(parts: tuple[str, ...]) -> bool:
    name = parts[-1].upper()
    return parts[0].endswith(".dist-info") and name.startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE"))


def _text(file: str) -> Path:
    return resources.path("licences", file)
