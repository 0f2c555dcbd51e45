"""The tabs of the plan: another one is one more line of the table."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from cjm_desktop.app.plan.board import Board
from cjm_desktop.app.plan.matrix import Matrix
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.plan.table import PlanTable
from cjm_desktop.words import Text


class Part(Protocol):
    """What a tab shows: a widget."""

    def refresh(self) -> None:
        """Show what the map holds now; called while it is seen, and when it comes to be."""
        ...


@dataclass(frozen=True, slots=True)
class PlanTab:
    """A tab of the plan, made when it is first shown: ``make`` returns a widget that is a ``Part``."""

    id: str
    name: Text
    make: Callable[[Planning], Part]
    has_ranking: bool = True
    """Whether method, weights and sensitivity stand beside it."""
    has_groups: bool = True
    """Whether actions can be grouped in it."""
    has_order: bool = False
    """Whether they can stand in another order than that of their ranks."""


TABS: Final[tuple[PlanTab, ...]] = (
    PlanTab("matrix", Text("Plan", "Matrix"), Matrix, has_groups=False),
    PlanTab("table", Text("Plan", "Table"), PlanTable, has_order=True),
    PlanTab("board", Text("Plan", "Board"), Board, has_ranking=False),
)
