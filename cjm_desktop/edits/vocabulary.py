"""Changing the map's own channels, departments and moments of truth, and its views."""

from typing import Literal

from cjm_desktop.edits.checks import check_new, with_fields
from cjm_desktop.edits.gone import released
from cjm_desktop.edits.places import inserted, moved, removed
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import Department, JourneyMap, OwnChannel, OwnMoment, View

Word = OwnChannel | Department | OwnMoment | View
Vocabulary = Literal["channels", "departments", "moments", "views"]
"""The field of the map that holds them."""

_FIELDS: dict[type[Word], Vocabulary] = {
    OwnChannel: "channels",
    Department: "departments",
    OwnMoment: "moments",
    View: "views",
}


def change_word(journey: JourneyMap, vocabulary: Vocabulary, word: str, **fields: object) -> JourneyMap:
    """Change fields of one."""
    words = _words(journey, vocabulary)
    index = index_of(words, word)
    return replaced(journey, vocabulary, index, with_fields(journey, words[index], fields))


def add_word(journey: JourneyMap, word: Word, before: str | None = None) -> JourneyMap:
    """Add one to the vocabulary of its kind, before another, else as the last."""
    check_new(journey, word)
    vocabulary = _FIELDS[type(word)]
    return changed(journey, **{vocabulary: inserted(_words(journey, vocabulary), word, before)})


def move_word(journey: JourneyMap, vocabulary: Vocabulary, name: str, before: str | None = None) -> JourneyMap:
    """Move one before another, else to the end."""
    return changed(journey, **{vocabulary: moved(_words(journey, vocabulary), name, before)})


def delete_word(journey: JourneyMap, vocabulary: Vocabulary, name: str) -> JourneyMap:
    """Delete one; what named it stays and names nothing."""
    left = removed(_words(journey, vocabulary), name)
    return released(changed(journey, **{vocabulary: left}), frozenset({name}))


def _words(journey: JourneyMap, vocabulary: Vocabulary) -> tuple[Word, ...]:
    return journey.__dict__[vocabulary]
