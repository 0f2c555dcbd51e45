"""Opening and closing the text editor on the sheet."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsItem

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.editor import TextEditor
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.canvas.texts import EDIT, WRITINGS, text_of
from cjm_desktop.layout.columns import CONTENT, GUTTER
from cjm_desktop.layout.finding import Found
from cjm_desktop.layout.places import Area
from cjm_desktop.words import Text

_LEAST_ZOOM: Final = 0.6
"""Below this, text on the sheet is too small to be written in."""
_LEAST_WIDTH: Final = 120.0


class Desk:
    """At most one text is open at a time."""

    def __init__(self, bench: Bench, elsewhere: Callable[[str], None], tell: Callable[[Text], None]) -> None:
        self._bench = bench
        self._elsewhere = elsewhere
        self._tell = tell
        self._editor: TextEditor | None = None

    @property
    def is_open(self) -> bool:
        """Whether a text is being written."""
        return self._editor is not None

    def holds(self, item: QGraphicsItem | None) -> bool:
        """Tell whether an item of the scene is the open text."""
        return item is not None and item is self._editor

    def edit(self, found: Found, begun: Callable[[], None] | None = None) -> None:
        """Open the text of a thing, all of it selected.

        A thing that was ``begun`` with the step just before is one step with its text, and goes without one.
        """
        self.finish()
        writing = WRITINGS.get(found.kind)
        if writing is None or (found.lane and self._bench.is_locked(found.lane)):
            return
        if self._bench.view.zoom < _LEAST_ZOOM:
            self._elsewhere(found.name)
            return
        document = self._bench.document
        start = document.journey
        text = text_of(start, found, writing)

        def finished(new: str | None) -> None:
            self._close()
            if new is not None:
                label = EDIT if begun is None else document.undo_label or EDIT
                key = None if begun is None else found.record
                kept, complaint = writing.fitting(new)
                self._bench.apply(label, writing.change(start, found, kept), merge_key=key)
                if complaint is not None:
                    self._tell(complaint)
            elif begun is not None and document.journey is start:
                document.undo()
                begun()

        area = found.area
        if found.kind == "lane":
            area = Area(area.left, area.top, CONTENT - GUTTER, area.bottom)
        if area.right - area.left < _LEAST_WIDTH:
            area = Area(area.left, area.top, area.left + _LEAST_WIDTH, area.bottom)
        editor = TextEditor(text, area, writing.style, start.language, finished, one_line=writing.one_line)
        self._editor = editor
        self._bench.view.scene().addItem(editor)
        for above in (self._bench.view, self._bench.view.window().windowHandle()):
            above.installEventFilter(editor)
        self._bench.view.show_place(rect(area))
        self._bench.view.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.select_all()

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
        if editor is not None:
            self._bench.view.scene().removeItem(editor)
