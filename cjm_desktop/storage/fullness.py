"""How many records of each kind a map from a file may hold: more than anybody makes, fewer than take all day."""

from collections import Counter
from typing import Any, Final

from cjm_desktop.limits import (
    MOST_ACTIONS,
    MOST_CARDS,
    MOST_COMMENTS,
    MOST_CURVES,
    MOST_DATASETS,
    MOST_DISMISSED,
    MOST_FLOWS,
    MOST_LANES,
    MOST_NAMES,
    MOST_PERSONAS,
    MOST_POINTS,
    MOST_REVIEWS,
    MOST_STEPS,
    MOST_STOPS,
)
from cjm_desktop.storage.steps import Plain
from cjm_desktop.words import Fault, Text

_MOST: Final[tuple[tuple[Text, int, tuple[str, ...]], ...]] = (
    (Text("Storage", "cards"), MOST_CARDS, ("cards",)),
    (Text("Storage", "stages"), MOST_STEPS, ("stages",)),
    (Text("Storage", "steps"), MOST_STEPS, ("steps",)),
    (Text("Storage", "lanes"), MOST_LANES, ("lanes",)),
    (Text("Storage", "curves"), MOST_CURVES, ("curves",)),
    (Text("Storage", "points of curves and figures"), MOST_POINTS, ("points", "values")),
    (Text("Storage", "flows"), MOST_FLOWS, ("flows",)),
    (Text("Storage", "personas"), MOST_PERSONAS, ("personas",)),
    (Text("Storage", "channels"), MOST_NAMES, ("channels",)),
    (Text("Storage", "departments"), MOST_NAMES, ("departments",)),
    (Text("Storage", "moments of truth"), MOST_NAMES, ("moments",)),
    (Text("Storage", "views"), MOST_NAMES, ("views",)),
    (Text("Storage", "actions"), MOST_ACTIONS, ("actions",)),
    (Text("Storage", "reviews"), MOST_REVIEWS, ("reviews",)),
    (Text("Storage", "dismissed findings"), MOST_DISMISSED, ("dismissed",)),
    (Text("Storage", "datasets"), MOST_DATASETS, ("datasets",)),
    (Text("Storage", "stops of the presenter’s path"), MOST_STOPS, ("path",)),
    (Text("Storage", "comments and replies"), MOST_COMMENTS, ("comments", "replies")),
)
"""What records are called, how many there may be, and the keys under which they stand."""
_KEYS: Final = frozenset(key for _, _, keys in _MOST for key in keys)
_TOO_MANY: Final = Text("Storage", "{file} holds {count} {records}. A journey map can have {most}.")


def check_fullness(data: Plain, file: str) -> None:
    """Refuse plain data with more records of a kind than one can work with; ``file`` is its name as it is shown.

    Raises:
        Fault: it has more.
    """
    counts = _counts(data)
    for records, most, keys in _MOST:
        count = sum(counts[key] for key in keys)
        if count > most:
            raise Fault(_TOO_MANY(file=file, count=count, records=records, most=most))


def _counts(data: Plain) -> Counter[str]:
    """Return how many objects stand in lists under each key."""
    counts = Counter[str]()
    waiting: list[Plain] = [data]
    for each in waiting:  # grows on the way
        for key in _KEYS.intersection(each):
            found: list[Any] = each[key] if isinstance(each[key], list) else []
            objects: list[Plain] = [child for child in found if isinstance(child, dict)]
            counts[key] += len(objects)
            waiting.extend(objects)
    return counts
