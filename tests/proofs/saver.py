"""A program that opens a map, changes its title and saves it: what a person does, without the window.

Two calls that do nothing tell whoever watches the system calls where the save begins and ends. It exits with 3 when
the person would be told that the map is not saved, and says so.
"""

import os
import sys
from pathlib import Path

from cjm_desktop.app.files.session import open_session
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.limits import MB
from cjm_desktop.storage.history import Keeping, history_folder
from cjm_desktop.words import Fault, Text, say

BEGINS = "/the save begins"
ENDS = "/the save ends"
NOT_SAVED = 3
NEW_TITLE = "What the customer wants now"


def main(path: Path) -> int:
    """Save, and return the exit code."""
    session = open_session(path)
    document = session.document
    document.apply(Text("Proof", "Change title"), change_journey(document.journey, title=NEW_TITLE))
    os.access(BEGINS, os.F_OK)
    try:
        session.save(run=lambda write: write(Keeping(history_folder(), 500 * MB)))
    except Fault as fault:
        sys.stdout.write(say(fault.text, "en"))
        return NOT_SAVED if document.dirty else 1
    finally:
        os.access(ENDS, os.F_OK)
    return 1 if document.dirty else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
