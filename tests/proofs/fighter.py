"""A program that adds cards to a map again and again, and saves it: it says the id of each card of which it was told
that it is saved. When somebody else was quicker it opens the map anew.
"""

import sys
import time
from pathlib import Path

from cjm_desktop.app.files.session import open_session
from cjm_desktop.edits.cards import add_card
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.references import steps_of
from cjm_desktop.storage import safe_file
from cjm_desktop.storage.safe_file import ChangedOnDisk
from cjm_desktop.words import Text


def main(path: Path, seconds: float, by: str) -> None:
    """Fight for some seconds."""
    if by == "lock file":
        setattr(safe_file, "_FCNTL", None)  # noqa: B010 - as on Windows
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        session = open_session(path)
        document = session.document
        lane = next(lane for lane in document.journey.lanes if isinstance(lane, CardLane))
        card = Card(id=new_id(), step=next(iter(steps_of(document.journey))).id, text="mine")
        document.apply(Text("Proof", "Add card"), add_card(document.journey, lane.id, card))
        try:
            session.save()
        except ChangedOnDisk:
            sys.stdout.write("beaten\n")
        else:
            sys.stdout.write(f"{card.id}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]), sys.argv[3])
