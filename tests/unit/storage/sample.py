"""A small map as a file holds it, and what is said when it does not open."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from cjm_desktop.storage.reading import Opened
from cjm_desktop.storage.steps import Plain
from cjm_desktop.words import Fault, say

Reader = Callable[[str | bytes], Opened]
"""Reads what is given as the content of a file that is called map.cjm."""

SMALL: Plain = {
    "format": "cjm",
    "version": 1,
    "id": "m",
    "title": "贷款申请 \U0001f600",
    "stages": [{"id": "g", "title": "Apply", "steps": [{"id": "s", "title": "Form", "width": 62.5e1}]}],
    "lanes": [
        {"id": "l1", "kind": "pain-point", "cards": [{"id": "c", "step": "s", "text": "Slow", "severity": 3}]},
        {
            "id": "l2",
            "kind": "emotion",
            "curves": [{"id": "e", "points": [{"step": "s", "value": -0.5, "assumed": True}], "x-null": None}],
        },
    ],
}
TEXT = json.dumps(SMALL, indent=2, ensure_ascii=False) + "\n"


def said(action: Callable[[], object]) -> str:
    with pytest.raises(Fault) as caught:
        action()
    return say(caught.value.text, "en")


def with_(place: str, value: object) -> str:
    """Return the small map as JSON with another value at a place such as ``lanes.0.kind``."""
    data: Any = json.loads(TEXT)
    *path, last = (int(key) if key.isdigit() else key for key in place.split("."))
    here = data
    for key in path:
        here = here[key]
    here[last] = value
    return json.dumps(data)
