"""The ``cjm`` command."""

from cjm_desktop.cli.program import main

__all__ = ["main"]
