"""The ``cjm`` command."""

from cjm_desktop.cli.interrupts import INTERRUPTED, ended_at_once


def main() -> int:
    """Run the command line of this process and return its exit code."""
    try:
        with ended_at_once():
            from cjm_desktop.cli.program import load, run  # noqa: PLC0415 - takes a while

            load()
        return run()
    except KeyboardInterrupt:
        return INTERRUPTED
