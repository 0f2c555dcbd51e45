"""A piece of a map as bytes, for clipboards: what a map's file holds, with a key that says what of it was meant."""

from typing import Any, Final

from cjm_desktop.edits.fragments import Fragment
from cjm_desktop.edits.repair import repaired
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lookup import ids_of
from cjm_desktop.storage.reading import map_of
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Fault, Text

MIME: Final = "application/x-cjm-fragment+json"
_KEY: Final = "fragment"
_UNSAID: Final = Text("Clipboard", "{file} holds a journey map, but does not say what of it was copied.")


def fragment_bytes(fragment: Fragment) -> bytes:
    """Return a piece of a map as it stands on a clipboard."""
    return to_bytes(fragment.journey.model_copy(update={_KEY: sorted(fragment.meant)}))


def read_fragment(data: bytes, called: str, new_id: NewId) -> tuple[Fragment, tuple[Text, ...]]:
    """Return the piece of a map that bytes hold, and what had to be repaired in it: anybody may have made them.

    Raises:
        Fault: they hold none that this program can read; the sentence calls them ``called``.
    """
    journey, _ = map_of(data, called)
    unknown: dict[str, Any] = journey.model_extra or {}
    notes: tuple[Text, ...] = ()
    if journey.assets:
        from cjm_desktop.storage.pictures import with_sound_pictures  # noqa: PLC0415 - few pieces have any

        journey, notes = with_sound_pictures(journey)
    journey, repairs = repaired(journey, new_id)
    names: object = unknown.get(_KEY)
    if not isinstance(names, list):
        raise Fault(_UNSAID(file=called))
    fragment = Fragment(journey, frozenset(each for each in ids_of(journey) if each in names))
    if fragment.is_empty:
        raise Fault(_UNSAID(file=called))
    return fragment, (*notes, *repairs)
