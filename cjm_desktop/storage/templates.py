"""The shipped templates, each in every language, and the shipped examples, each in its own."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cjm_desktop import resources
from cjm_desktop.model.ids import NewId
from cjm_desktop.words import Language

if TYPE_CHECKING:
    from cjm_desktop.model.records import JourneyMap


@dataclass(frozen=True, slots=True)
class Template:
    """A map to start from; an example is one that is filled in."""

    name: str
    kind: Literal["template", "example"]

    def path(self, language: Language) -> Path:
        """Return the file of a template in a language; an example has one file only."""
        if self.kind == "example":
            return resources.path("examples", f"{self.name}.cjm")
        return resources.path("templates", self.name, f"{language}.cjm")


def all_templates() -> tuple[Template, ...]:
    """Return all templates, then all examples, by name."""
    templates = sorted(folder.name for folder in resources.path("templates").iterdir() if folder.is_dir())
    examples = sorted(file.stem for file in resources.path("examples").glob("*.cjm"))
    return (
        *(Template(name, "template") for name in templates),
        *(Template(name, "example") for name in examples),
    )


def map_from(template: Template, language: Language, new_id: NewId) -> "JourneyMap":
    """Return a new map made from a template: the same content under new ids.

    Raises:
        Fault: its file cannot be read.
    """
    from cjm_desktop.edits.copies import renewed  # noqa: PLC0415 - the list of templates is in the first picture
    from cjm_desktop.storage.reading import read_map  # noqa: PLC0415

    return renewed(read_map(template.path(language)).journey, new_id)
