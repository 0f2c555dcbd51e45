"""The words that stand in tables for the vocabularies of the file format, understood in every language."""

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from cjm_desktop.model.datasets import DATA_ROLES, MEASURES, PICKS
from cjm_desktop.model.kinds import (
    ACTION_STATUSES,
    CAUSES,
    CHANNELS,
    DETAILS,
    EVIDENCE,
    FLOW_KINDS,
    LANE_KINDS,
    METRICS,
    MOMENTS,
    PRESENCES,
    SEPARATORS,
    STATES,
    TOOL_STATUSES,
)
from cjm_desktop.model.presenting import SHOW_NAMES
from cjm_desktop.words import LANGUAGES, Language, Text, say

_NO_WORDS: Final[Mapping[str, Text]] = {}


def _by_value(words: Mapping[Any, Text]) -> Mapping[str, Text]:
    return words


_VOCABULARIES: Final[tuple[Mapping[str, Text], ...]] = tuple(
    map(
        _by_value,
        (
            {kind: lane.name for kind, lane in LANE_KINDS.items()},
            {kind: metric.name for kind, metric in METRICS.items()},
            CHANNELS,
            MOMENTS,
            FLOW_KINDS,
            STATES,
            CAUSES,
            PRESENCES,
            TOOL_STATUSES,
            ACTION_STATUSES,
            EVIDENCE,
            SEPARATORS,
            DETAILS,
            DATA_ROLES,
            MEASURES,
            PICKS,
            SHOW_NAMES,
            {"landscape": Text("Column", "landscape"), "portrait": Text("Column", "portrait")},
            {"equal": Text("Column", "equally wide"), "time": Text("Column", "by time")},
            {"bars": Text("Column", "bars"), "line": Text("Column", "line"), "numbers": Text("Column", "numbers")},
            {"higher": Text("Column", "higher"), "lower": Text("Column", "lower")},
        ),
    )
)


@cache
def vocabulary(choices: frozenset[str]) -> Mapping[str, Text]:
    """Return the words for the values of a vocabulary, none where nobody reads them."""
    return next((words for words in _VOCABULARIES if frozenset(words) == choices), _NO_WORDS)


def word_for(value: str, choices: frozenset[str], language: Language) -> str:
    """Return the word for a value; itself where it has none, or shares it."""
    word = _meanings(choices, language).get(value)
    return value if word is None else word


def word_meant(word: str, choices: frozenset[str], language: Language) -> str:
    """Return the value that a word of any language means, that of the map first; else the word itself."""
    if word in choices or not choices:
        return word
    for each in (language, *LANGUAGES):
        for value, said in _meanings(choices, each).items():
            if said.casefold() == word.casefold():
                return value
    return next((value for value in choices if value.casefold() == word.casefold()), word)


@cache
def _meanings(choices: frozenset[str], language: Language) -> Mapping[str, str]:
    """Return the words that stand for one value alone."""
    said = {value: say(text, language) for value, text in vocabulary(choices).items()}
    words = [word.casefold() for word in said.values()]
    return {value: word for value, word in said.items() if words.count(word.casefold()) == 1}
