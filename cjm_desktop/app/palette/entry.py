"""What the palette finds."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be done or gone to."""

    name: str
    detail: str
    """What it is or where it stands."""
    run: Callable[[], object]
    icon: str = ""
    """The name of an icon of the window or of maps, none for no icon."""
    keys: str = ""
    """As they are written on this system."""
    group: str = ""
    """The heading it stands under while nothing is searched; without one it is only shown when it is found."""
    enabled: bool = True
