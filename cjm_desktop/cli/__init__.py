"""The ``cjm`` command."""

import sys

from cjm_desktop.cli.interrupts import INTERRUPTED, ended_at_once
from cjm_desktop.storage.svg.helper import DRAW


def main() -> int:
    """Run the command line of this process and return its exit code."""
    if sys.argv[1:] == [DRAW]:
        from cjm_desktop.drawing.svg_picture import main as draw  # noqa: PLC0415 - and nothing else

        return draw()
    try:
        with ended_at_once():
            from cjm_desktop.cli.program import load, run  # noqa: PLC0415 - takes a while

            load()
        return run()
    except KeyboardInterrupt:
        return INTERRUPTED
