"""What sets the texts of printed lists and reports: in the language and colours of their map."""

from dataclasses import dataclass
from typing import ClassVar

from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.parts import Part
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour, Style
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text, say


@dataclass(frozen=True)
class HandoutPen:
    """Sets texts on pages of a width in pt."""

    MOST_LINES: ClassVar[int]
    """Of a text, unless something else is said."""

    ground: Ground
    width: float

    def _say(self, text: Text) -> str:
        return say(text, self.ground.language)

    def _text(self, text: str, style: Style, width: float, colour: Colour, lines: int | None = None) -> Part:
        """Return a text, nothing where it is empty."""
        if not text.strip():
            return [], 0
        block = measure(text, style, width, self.ground.language, lines or self.MOST_LINES)
        return [Label(0, 0, block, colour)], block.height


def step_names(journey: JourneyMap) -> dict[str, str]:
    """Return what each step is called on lists, by its id: with its stage and its number."""
    steps = [(stage, step) for stage in journey.stages for step in stage.steps]
    return {
        step.id: " › ".join(filter(None, (stage.title, f"{number} {step.title}".strip())))
        for number, (stage, step) in enumerate(steps, start=1)
    }
