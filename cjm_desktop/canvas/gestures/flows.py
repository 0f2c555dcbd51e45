"""Pulling an end of a flow to another step."""

from typing import Final

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.edits.flows import change_flow
from cjm_desktop.layout.finding import Found, column_at
from cjm_desktop.words import Text

_PULL: Final = Text("Edit", "Lead a flow elsewhere")


class PullFlow:
    """The end follows the pointer from step to step; the map is changed when it is let go."""

    def __init__(self, bench: Bench, grabbed: Found) -> None:
        self._bench = bench
        self._flow = grabbed.record
        self._field = "from_" if grabbed.kind == "flow-start" else "to"
        self._start = self._pulled = bench.document.journey

    def move(self, x: float, y: float) -> None:
        del y
        column = column_at(self._bench.sheet, x)
        if column is not None:
            self._pulled = change_flow(self._start, self._flow, **{self._field: column.step})
            self._bench.preview(self._pulled)

    def end(self) -> None:
        self._bench.apply(_PULL, self._pulled)
        self._bench.preview(None)

    def cancel(self) -> None:
        self._bench.preview(None)
