"""What reading a foreign file gives."""

from dataclasses import dataclass, replace

from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text


@dataclass(frozen=True, slots=True)
class Imported:
    """A map made from a foreign file, and what was read otherwise than a person might expect."""

    journey: JourneyMap
    notes: tuple[Text, ...] = ()
    """Each with its line, to stand behind the name of the file."""
    remarks: tuple[Text, ...] = ()
    """Whole sentences."""


class Notes:
    """What is said about the lines of a file while it is read."""

    def __init__(self) -> None:
        self._said: list[tuple[int, Text]] = []

    def add(self, line: int, text: Text) -> None:
        """Say something about a line; the text names it as ``{line}``. What it quotes is shortened."""
        quoted = {name: excerpt(value) if isinstance(value, str) else value for name, value in text.values}
        self._said.append((line, replace(text, values=())(line=str(line), **quoted)))

    def in_order(self) -> tuple[Text, ...]:
        """Return all that was said, line by line."""
        return tuple(text for _, text in sorted(self._said, key=lambda said: said[0]))
