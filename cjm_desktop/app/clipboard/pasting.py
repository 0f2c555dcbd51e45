"""What is on the clipboard, brought into the map: pieces of maps, pictures, lists and tables."""

from typing import Final

from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.clipboard.copying import written_in
from cjm_desktop.app.clipboard.table_dialog import TableDialog
from cjm_desktop.app.widgets.messages import tell, warn
from cjm_desktop.app.widgets.picture_sources import Source, read_pictures, sources_in
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.interchange.fragment import MIME, read_fragment
from cjm_desktop.interchange.lists import figure_fragment, list_fragment
from cjm_desktop.interchange.tables import Rows, column_in, table_in, table_in_html, text_in_html
from cjm_desktop.limits import PASTED_LETTERS
from cjm_desktop.model.ids import new_id
from cjm_desktop.words import Fault, Language, Text, say
from cjm_desktop.words.numbers import read_number

_TABLE = Text("Edit", "Paste a table")
_CALC: Final = "application/x-libreoffice-tsvc"
_CALLED = Text("Clipboard", "The clipboard")
_NOTHING = Text("Clipboard", "There is nothing on the clipboard that a map takes. Copy cards, words or a picture.")


def paste(window: QWidget, language: Language, canvas: MapCanvas, *, as_text: bool = False) -> None:
    """Bring what is on the clipboard into the map; ``as_text`` its words alone, be there a piece of a map or not."""
    if (field := written_in()) is not None:
        field.paste()
        return
    canvas.finish_writing()
    mime = QGuiApplication.clipboard().mimeData() or QMimeData()  # some systems hand over none when it is empty
    try:
        _paste(window, language, canvas, mime, as_text=as_text)
    except Fault as fault:
        warn(window, language, fault.text)


def put_words(window: QWidget, language: Language, canvas: MapCanvas, mime: QMimeData, at: QPoint) -> None:
    """Make cards of words that were let go of at a place of the viewport, as if they were pasted there."""
    canvas.finish_writing()
    try:
        _paste(window, language, canvas, mime, as_text=True, at=at)
    except Fault as fault:
        warn(window, language, fault.text)


def _paste(
    window: QWidget,
    language: Language,
    canvas: MapCanvas,
    mime: QMimeData,
    *,
    as_text: bool,
    at: QPoint | None = None,
) -> None:
    pictures = [] if as_text else sources_in(mime)
    table, text = words_in(mime)
    if mime.hasFormat(MIME) and not as_text:
        fragment, notes = read_fragment(bytes(mime.data(MIME).data()), say(_CALLED, language), new_id)
        canvas.pieces.put(fragment)
        if notes:
            tell(window, language, Text("Clipboard", "What was pasted was not whole."), notes)
    elif table is not None:
        _paste_table(window, language, canvas, table, at)
    elif at is None and canvas.pieces.is_at_figure and (number := read_number(text)) is not None:
        canvas.pieces.put(figure_fragment(number, new_id))
    elif text.strip():
        canvas.pieces.put(list_fragment(text, canvas.pieces.kind_there(at), new_id), at=at)
    elif pictures:
        _paste_pictures(window, language, canvas, pictures)
    else:
        raise Fault(_NOTHING)


def words_in(mime: QMimeData) -> tuple[Rows | None, str]:
    """Return the table on a clipboard, if it is one, and its words; of HTML only where there are none as plain text.

    Raises:
        Fault: they are more than anybody means.
    """
    if mime.hasUrls():
        return None, ""
    text, html = (mime.text() if mime.hasText() else ""), (mime.html() if mime.hasHtml() else "")
    if mime.hasFormat(_CALC):  # as plain text it hands over cells of several lines without their line ends
        text = bytes(mime.data(_CALC).data()).decode(errors="replace")
    table, has_text = table_in(text), bool(text.strip())
    if has_text and len(html) > PASTED_LETTERS:
        html = ""  # its words are there in plain
    if table is None and "<table" in html.lower():
        table, text = table_in_html(html), column_in(text)
    return table, text if has_text or not html else text_in_html(html)


def _paste_table(window: QWidget, language: Language, canvas: MapCanvas, table: Rows, at: QPoint | None) -> None:
    """Ask how a table is meant and paste it."""
    dialog = TableDialog(table, canvas.document.journey, canvas.pieces.place(at=at), language, window)
    if dialog.exec() and dialog.made is not None:
        canvas.pieces.show(_TABLE, dialog.made.journey, dialog.made.new or dialog.made.filled)
    dialog.deleteLater()


def _paste_pictures(window: QWidget, language: Language, canvas: MapCanvas, sources: list[Source]) -> None:
    """Bring pictures to what is selected, else under the pointer, else into the storyboard."""
    pointed = canvas.pieces.pointed()
    aim = (canvas.aim_at(pointed) if pointed is not None else None) or canvas.actions_of_map.picture_aim
    if aim is None:
        raise Fault(Text("Page", "A picture stands at a step: make one first."))
    pictures = read_pictures(window, language, sources)
    if pictures:
        canvas.actions_of_map.put_pictures(pictures, aim)
