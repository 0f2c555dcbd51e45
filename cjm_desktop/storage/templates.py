"""Templates: the shipped ones in every language, the shipped examples each in its own, and a person's own."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cjm_desktop import resources
from cjm_desktop.model.ids import NewId
from cjm_desktop.storage.kept import SUFFIX, kept_files, make_folder, remove_file, stem_of
from cjm_desktop.storage.safe_file import AlreadyThere, Over
from cjm_desktop.words import LANGUAGES, Fault, Language, Text

if TYPE_CHECKING:
    from cjm_desktop.model.records import JourneyMap

# Imports inside functions: the list of templates is in the first picture.

_METHODS = ("blank", "five-stages", "aida", "race", "moments-of-truth")


@dataclass(frozen=True, slots=True)
class Template:
    """A map to start from; an example is one that is filled in, one's own is what somebody saved as a template."""

    name: str
    kind: Literal["template", "example", "own"]
    file: Path | None = None
    """Where one's own is kept."""

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages that a shipped template is there in; of all others only their one file knows its language."""
        if self.kind != "template":
            return ()
        folder = resources.path("templates", self.name)
        there: list[Language] = [each for each in LANGUAGES if (folder / f"{each}{SUFFIX}").is_file()]
        return tuple(there)

    def path(self, language: Language) -> Path:
        """Return the file of a template in a language, or else in English; all others have one file only."""
        if self.file is not None:
            return self.file
        if self.kind == "example":
            return resources.path("examples", f"{self.name}{SUFFIX}")
        file, english = (resources.path("templates", self.name, f"{each}{SUFFIX}") for each in (language, "en"))
        return file if file.is_file() else english


def all_templates() -> tuple[Template, ...]:
    """Return all shipped templates, those of a method first, then all examples; the others by name."""
    folders = (folder.name for folder in resources.path("templates").iterdir() if folder.is_dir())
    templates = sorted(folders, key=lambda name: (_METHODS.index(name) if name in _METHODS else len(_METHODS), name))
    examples = sorted(file.stem for file in resources.path("examples").glob(f"*{SUFFIX}"))
    return (
        *(Template(name, "template") for name in templates),
        *(Template(name, "example") for name in examples),
    )


def own_templates(folder: Path) -> tuple[Template, ...]:
    """Return the templates in a person's folder by name; whether they can be read shows when they are."""
    return tuple(Template(file.stem, "own", file) for file in kept_files(folder))


def map_from(template: Template, language: Language, new_id: NewId) -> "JourneyMap":
    """Return a new map made from a template: the same content under new ids.

    Raises:
        Fault: its file cannot be read.
    """
    from cjm_desktop.edits.copies import renewed  # noqa: PLC0415
    from cjm_desktop.storage.reading import read_map  # noqa: PLC0415

    return renewed(read_map(template.path(language)).journey, new_id)


def keep_template(folder: Path, journey: "JourneyMap", name: str, over: Over = "nothing") -> Template:
    """Keep a map as a template of a name, which becomes its title, and return the template.

    Raises:
        AlreadyThere: there is one of that name, and it is not to be written over.
        Fault: it has no name, or cannot be written.
    """
    from cjm_desktop.model.change import changed  # noqa: PLC0415
    from cjm_desktop.storage.writing import write_map  # noqa: PLC0415

    stem = stem_of(name)
    if not stem:
        raise Fault(Text("Templates", "Give the template a name."))
    make_folder(folder)
    file = folder / f"{stem}{SUFFIX}"
    try:
        write_map(file, changed(journey, title=name, history=""), over)
    except AlreadyThere as fault:
        taken = Text("Templates", "There is a template called “{name}” already. Choose another name.")
        raise AlreadyThere(taken(name=stem)) from fault
    return Template(stem, "own", file)


def rename_template(template: Template, name: str) -> Template:
    """Give a template of one's own another name, and return it.

    Raises:
        AlreadyThere: there is one of that name.
        Fault: it is none of one's own, the name is empty, or a file cannot be read or written.
    """
    from cjm_desktop.storage.reading import read_map  # noqa: PLC0415

    file = _own(template)
    journey = read_map(file).journey
    if stem_of(name) == template.name:
        return keep_template(file.parent, journey, name, "anything")
    renamed = keep_template(file.parent, journey, name)
    remove_file(file)
    return renamed


def forget_template(template: Template) -> None:
    """Delete a template of one's own.

    Raises:
        Fault: its file cannot be removed.
    """
    remove_file(_own(template))


def _own(template: Template) -> Path:
    if template.file is None:
        raise ValueError(f"{template.name} is shipped")
    return template.file
