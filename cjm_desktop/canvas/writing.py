"""Opening and closing the text editor on the sheet."""

import math
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGraphicsItem

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.editor import Caret, TextEditor
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.canvas.texts import WRITINGS, text_of
from cjm_desktop.layout.columns import CONTENT, GUTTER
from cjm_desktop.layout.finding import Found, is_away
from cjm_desktop.layout.places import Area
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Text

_LEAST_ZOOM: Final = 0.6
"""Below this, text on the sheet is too small to be written in."""
_OF_TEXT: Final = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
    }
)
"""Keys that move in a text or end it, whatever is held."""
_IN_CELLS: Final = frozenset({"card", "figure", "point"})
_LEAST_WIDTH: Final = 120.0
_FIGURE_TOP: Final = 5.0
_FIGURE_HEIGHT: Final = 34.0
"""In pt below the top of a lane, so that what is written stands where the figure does."""


class Desk:
    """At most one text is open at a time."""

    def __init__(self, bench: Bench, elsewhere: Callable[[Found], None], tell: Callable[[Text], None]) -> None:
        self._bench = bench
        self._elsewhere = elsewhere
        self._tell = tell
        self._editor: TextEditor | None = None
        self._end_draft: Callable[[], None] | None = None
        self._is_in_cell = False
        self.writer: Callable[[Found], bool] | None = None
        """Somebody who is asked first, and tells whether the text is written elsewhere: where the person is."""

    @property
    def is_in_cell(self) -> bool:
        """Whether the text that is open stands in a cell, not in a name."""
        return self.is_open and self._is_in_cell

    @property
    def is_open(self) -> bool:
        """Whether a text is being written."""
        return self._editor is not None

    def holds(self, item: QGraphicsItem | None) -> bool:
        """Tell whether an item of the scene is the open text."""
        return item is not None and item is self._editor

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key belongs to a text that is open, so that it is no command of the window."""
        return self.is_open and event.key() in _OF_TEXT

    def edit(self, found: Found, begun: Callable[[], None] | None = None, caret: Caret = "all") -> None:
        """Open the text of a thing, and go on somewhere in it; a name is replaced as a whole.

        A thing that was ``begun`` with the step just before is one step with its text, and goes without one.
        """
        self.finish()
        writing = WRITINGS.get(found.kind)
        if writing is None or (found.lane and self._bench.is_locked(found.lane)):
            return
        if begun is None and self.writer is not None and self.writer(found):
            return
        is_hidden = found.kind in ("card", "step") and is_away(self._bench.sheet, found)
        if self._bench.view.zoom < _LEAST_ZOOM or is_hidden:
            self._elsewhere(found)
            return
        start = self._bench.document.journey

        def finished(new: str | None) -> None:
            self._close()
            if new is not None:
                self._keep(found, new, begun=begun is not None)
            elif begun is not None and self._bench.document.journey is start:
                self._bench.document.undo()
                begun()

        area = _field_of(found)
        text = text_of(start, found, writing)
        editor = TextEditor(text, area, writing.style, start.language, finished, one_line=writing.one_line)
        self._editor = editor
        self._is_in_cell = found.kind in _IN_CELLS
        drafts = self._bench.document.drafts
        self._end_draft = drafts.begin(partial(_as_written, editor, found))
        editor.document().contentsChanged.connect(drafts.touch)
        self._bench.view.scene().addItem(editor)
        for above in (self._bench.view, self._bench.view.window().windowHandle()):
            above.installEventFilter(editor)
        self._bench.view.show_place(rect(area))
        self._bench.view.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.put_caret("all" if writing.one_line else caret)

    def _keep(self, found: Found, text: str, *, begun: bool) -> None:
        """Bring what was written into the map, as far as that is possible."""
        document, writing = self._bench.document, WRITINGS[found.kind]
        kept, complaint = writing.fitting(text)
        label = document.undo_label if begun else None
        try:
            journey = writing.change(document.journey, found, kept)
        except Fault as fault:
            self._tell(fault.text)
            return
        self._bench.apply(label or writing.label, journey, found.record if begun else None, pause=math.inf)
        if complaint is not None:
            self._tell(complaint)

    def finish(self) -> None:
        """Keep what was written and close."""
        if self._editor is not None:
            self._editor.close(keep=True)

    def give_up(self) -> None:
        """Close without keeping anything: the map is another one."""
        if self._editor is not None:
            self._editor.close(keep=False)

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if self._end_draft is not None:
            self._end_draft()
            self._end_draft = None
        if editor is not None:
            self._bench.view.scene().removeItem(editor)


def _as_written(editor: TextEditor, found: Found, journey: JourneyMap) -> JourneyMap:
    """Return a map with what stands in the editor just now."""
    if editor.written is None:
        return journey
    writing = WRITINGS[found.kind]
    return writing.change(journey, found, writing.fitting(editor.written)[0])


def _field_of(found: Found) -> Area:
    """Return where on the sheet the text of a thing is written."""
    area = found.area
    if found.kind == "lane":
        area = area._replace(right=CONTENT - GUTTER)
    elif found.kind == "figure":
        area = area._replace(top=area.top + _FIGURE_TOP, bottom=area.top + _FIGURE_TOP + _FIGURE_HEIGHT)
    return area._replace(right=max(area.right, area.left + _LEAST_WIDTH))
