"""The steps of a map as people write them down: by id, number, number in the stage, or title."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from typing import Final, Self

from cjm_desktop.model.records import JourneyMap, Step
from cjm_desktop.model.references import steps_of

_NUMBERED: Final = re.compile(r"(\d{1,6})\s*+[·.:,、)\s-]\s*+(.+)")
_AROUND: Final = re.compile(r"^[\s#“「]+|[\s.:)”」]+$")


class StepNames:
    """Finds steps; a name may mean several."""

    def __init__(self, names: Iterable[tuple[str, str]], steps: dict[str, Step]) -> None:
        self._ids: dict[str, list[str]] = defaultdict(list)
        for name, step in names:
            if step not in self._ids[name]:
                self._ids[name].append(step)
        self._steps = steps
        self._numbers = {step: number for number, step in enumerate(steps, 1)}

    @classmethod
    def of(cls, journey: JourneyMap) -> Self:
        """Return those of a map."""
        steps = {step.id: step for step in steps_of(journey)}
        names: list[tuple[str, str]] = []
        number = 0
        for place, stage in enumerate(journey.stages, 1):
            for inside, step in enumerate(stage.steps, 1):
                number += 1
                names += [(str(number), step.id), (f"{place}.{inside}", step.id), (_folded(step.title), step.id)]
        return cls(names, steps)

    def find(self, written: str) -> tuple[str, ...]:
        """Return the steps that may be meant: one where it is clear, none where there is no such step."""
        if written.strip() in self._steps:
            return (written.strip(),)
        name = _folded(written)
        found = self._ids.get(name, ())
        if found or not name:
            return tuple(found)
        if (both := _NUMBERED.fullmatch(name)) is not None:
            titled = self._ids.get(both[2], ())
            return tuple(step for step in self._ids.get(both[1], ()) if step in titled)
        return tuple(step for step in self._steps if step.lower() == name)

    def called(self, step: str) -> str:
        """Return number and title of a step."""
        return f"{self._numbers[step]} · {self._steps[step].title}".rstrip(" ·")


def _folded(name: str) -> str:
    """Return a name without what does not matter: case, blanks, full-width letters, a full stop behind a number."""
    return " ".join(_AROUND.sub("", unicodedata.normalize("NFKC", name)).casefold().split())
