"""Fields that show the parts of one record as they are."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cjm_desktop.app.fields.field import Binding
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text


@dataclass(frozen=True, slots=True)
class Parts:
    """A record by its id, how it is found in a map, and how parts of it are changed."""

    id: str
    find: Callable[[JourneyMap], object]
    change: Callable[..., JourneyMap]
    """Takes the map, the id and, by their names, the new parts."""

    def binding(self, part: str, label: Text) -> Binding[Any]:
        """Return how a field shows a part and changes it."""
        return Binding(
            label,
            (part, self.id),
            lambda journey: getattr(self.find(journey), part),
            lambda journey, value: self.change(journey, self.id, **{part: value}),
        )
