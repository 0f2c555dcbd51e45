"""Saving a map."""

from pathlib import Path

from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.reading import map_of
from cjm_desktop.storage.safe_file import Fingerprint, Over, write_bytes_safely
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Text


def to_bytes(journey: JourneyMap) -> bytes:
    """Return a map as it stands in a file."""
    return f"{journey.model_dump_json(indent=2, exclude_defaults=True)}\n".encode()


def write_map(path: Path, journey: JourneyMap, over: Over) -> Fingerprint:
    """Save a map once it is sure that it opens as the same map, and return what the file is known by from now on.

    Raises:
        AlreadyThere, ChangedOnDisk: something else is there than ``over`` says; it was not touched.
        Fault: the map cannot be saved; what was there is as it was (see ``write_bytes_safely``).
    """
    file = shown(path)
    data = to_bytes(journey)
    try:
        again, _ = map_of(data, file)
    except Fault as fault:
        raise Fault(
            Text("Storage", "{file} was not saved, because it could not be opened again. {why}")(
                file=file, why=fault.text
            )
        ) from fault
    if again != journey:
        raise Fault(Text("Storage", "{file} was not saved, because it would not open as the same map.")(file=file))
    return write_bytes_safely(path, data, over)
