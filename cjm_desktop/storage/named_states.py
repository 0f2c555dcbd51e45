"""Keeping a state of a map under a name, within the room that versions may take."""

import datetime as dt
from pathlib import Path

from cjm_desktop.limits import MB
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import says_the_same, with_revision
from cjm_desktop.storage.history import Keeping, keep, room_of_names
from cjm_desktop.storage.troubles import shown
from cjm_desktop.storage.version_names import give_name, name_file
from cjm_desktop.storage.versions import Version
from cjm_desktop.storage.writing import bytes_to_save
from cjm_desktop.words import Fault, Text


def name_version(keeping: Keeping, version: Version, name: str) -> None:
    """Give a kept version a name, or another one.

    Raises:
        Fault: the name is empty or cannot be kept, or versions with a name would take more room than all may.
    """
    taken = room_of_names(keeping.folder) + version.size
    if taken > keeping.most and not name_file(version).exists():
        problem = Text(
            "Versions",
            "Versions with a name stay for good, and they would take more than the {most} MB that all versions may "
            "take. Remove the name of another one, or allow more room in the preferences.",
        )
        raise Fault(problem(most=keeping.most // MB))
    give_name(version, name)


def name_state(
    keeping: Keeping,
    journey: JourneyMap,
    base: JourneyMap | None,
    path: Path | None,
    name: str,
    new_id: NewId,
    now: dt.datetime,
) -> None:
    """Keep a map as it is under a name; ``base`` is what stands in its file at ``path``, none without one.

    What is not in the file is kept as a state of its own, of which no other copy of the map knows.

    Raises:
        Fault: see ``name_version``; or it cannot be kept.
    """
    is_saved = base is not None and says_the_same(journey, base)
    state = base if base is not None and is_saved else with_revision(journey, new_id())
    data = bytes_to_save(state, shown(path) if path is not None else "")
    name_version(keeping, keep(keeping, state, data, path if is_saved else None, now, now), name)
