"""Collects the program's texts for translators, and makes what the program reads of their work.

    python packaging/translations.py update   brings new and changed texts into the .ts files, drops those that are gone
    python packaging/translations.py build    makes the .qm files that the program reads; says what is missing in them,
                                              which the program says in English
    python packaging/translations.py check    says what is missing, and changes nothing

Both kinds of file are kept with the source, so that installing needs no translation tools.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from cjm_desktop.words import HABITS, LANGUAGES, Language, is_latin

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "resources" / "translations"
FILES: Final[dict[str, Language]] = {
    f"cjm_{language.replace('-', '_')}.ts": language for language in LANGUAGES if language != "en"
}
ENDS: Final = {".": "。", "?": "？", "!": "！", ":": "：", "…": "…"}
"""How sentences end in English, and in Chinese."""


@dataclass(frozen=True)
class Message:
    """One text of a .ts file."""

    context: str
    source: str
    translation: str
    finished: bool


def read(file: Path) -> list[Message]:
    """Return the texts of a .ts file."""
    return [
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("translation", ""),
            message.find("translation[@type]") is None,
        )
        for context in ET.parse(file).iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    ]


def tool(name: str, *arguments: str | Path) -> None:
    """Run a tool of Qt's in the project's folder; stop with its own words when it fails."""
    command = [Path(sys.executable).with_name(name), *arguments]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{name} failed: {(done.stdout + done.stderr).strip()}")


def extract(folder: Path) -> None:
    """Bring the texts of the source code into the .ts files of a folder."""
    sources = sorted(file.relative_to(ROOT) for file in (ROOT / "cjm_desktop").rglob("*.py"))
    for name, language in FILES.items():
        options = ["-tr-function-alias", "translate+=Text", "-no-obsolete", "-locations", "none", "-sort-messages"]
        languages = ["-source-language", "en", "-target-language", HABITS[language].region.replace("-", "_")]
        tool("pyside6-lupdate", *options, *languages, *sources, "-ts", folder / name)


def release(file: Path, target: Path) -> None:
    """Make the .qm file of a .ts file."""
    tool("pyside6-lrelease", "-silent", "-nounfinished", file, "-qm", target)


def complaints() -> Iterator[str]:
    """Yield a sentence for everything that is not as it must be."""
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        for name in FILES:
            if not (FOLDER / name).is_file():
                yield f"{name} is missing: run update"
                return
            shutil.copy(FOLDER / name, fresh)
        extract(fresh)
        for name in FILES:
            kept, wanted = (
                {(message.context, message.source) for message in read(folder / name)} for folder in (FOLDER, fresh)
            )
            yield from (f"{name}: not there, run update: {source}" for _, source in sorted(wanted - kept))
            yield from (f"{name}: no longer used, run update: {source}" for _, source in sorted(kept - wanted))
            faults = [f"{name}: {fault}" for fault in faults_in(FOLDER / name)]
            yield from faults
            if not faults:
                yield from stale(FOLDER / name, fresh)


def stale(file: Path, temporary: Path) -> Iterator[str]:
    """Yield a sentence when the .qm file beside a .ts file is not made from it."""
    made, kept = (folder / file.with_suffix(".qm").name for folder in (temporary, file.parent))
    release(file, made)
    if not kept.is_file() or kept.read_bytes() != made.read_bytes():
        yield f"{kept.name} is out of date: run build"


def faults_in(file: Path) -> list[str]:
    """Return what is wrong with the texts of a .ts file."""
    ends = dict(zip(ENDS, ENDS, strict=True)) if is_latin(FILES[file.name]) else ENDS
    return [fault for message in read(file) for fault in faults_of(message, ends)]


def faults_of(message: Message, ends: Mapping[str, str]) -> Iterator[str]:
    """Yield what is wrong with one translated text."""
    source, translation = message.source, message.translation
    if source != source.strip() or translation != translation.strip():
        yield f"begins or ends with a blank, so is no whole sentence: {source}"
    if not message.finished or not translation:
        yield f"not translated: {source}"
        return
    if placeholders(source) != placeholders(translation):
        yield f"other {{names}} than in English: {source}"
    if translation[-1] != ends.get(source[-1], translation[-1]):
        yield f"ends with {translation[-1]} rather than {ends[source[-1]]}: {source}"


def placeholders(text: str) -> set[str]:
    """Return the names in braces in a text."""
    return set(re.findall(r"\{(\w+)\}", text))


def main() -> int:
    """Run the command that the command line names and return its exit code."""
    parser = argparse.ArgumentParser(description="Collects and makes the translations.")
    parser.add_argument("command", choices=("update", "build", "check"))
    command = parser.parse_args().command
    if command == "update":
        extract(FOLDER)
    elif command == "build":
        for name in FILES:
            release(FOLDER / name, (FOLDER / name).with_suffix(".qm"))
            for fault in faults_in(FOLDER / name):
                print(f"{name}: {fault}")
    else:
        found = list(complaints())
        print("\n".join(found) or "The translations are complete.")
        return 1 if found else 0
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
