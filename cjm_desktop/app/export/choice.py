"""What is chosen for an export."""

from dataclasses import dataclass

from cjm_desktop.model.records import View
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.paper.setup import PrintSetup


@dataclass(frozen=True, slots=True)
class Choice:
    """The paper, and what of a map is printed on it: its ``comments``, sheets of ``personas``, or what a view shows."""

    setup: PrintSetup
    view: View = EVERYTHING
    personas: tuple[str, ...] = ()
    comments: bool = False
