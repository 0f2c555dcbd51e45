"""From one format version to the next, on plain data."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from cjm_desktop.model.records import FORMAT_VERSION

Plain = dict[str, Any]
"""The root of a file as JSON gives it."""

Steps = Mapping[int, Callable[[Plain], Plain]]
"""For a format version, what makes the next one of it. The version itself is counted by ``stepped``."""

FORMAT_STEPS: Final[Steps] = {}


def stepped(data: Plain, steps: Steps = FORMAT_STEPS) -> Plain:
    """Return data of an older version, for which there is a step, as this program's version; its own as it is."""
    while data["version"] != FORMAT_VERSION:
        version: int = data["version"]
        data = steps[version](data) | {"version": version + 1}
    return data
