"""Opening the export of a map, once for each."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from cjm_desktop.app.export.dialog import ExportDialog
from cjm_desktop.app.export.form import Beginning
from cjm_desktop.app.files.session import Session
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Language


def open_export(
    parent: QWidget,
    language: Language,
    session: Session,
    folder: Path,
    begin: Beginning,
) -> ExportDialog | None:
    """Show the dialog for a map, which it follows until it is closed, and return it.

    There is one for a map: asked for again, it comes to the front, and none is returned.
    """
    document = session.document
    for known in parent.findChildren(ExportDialog):
        if known.isVisible() and known.session is not None and known.session.document is document:
            known.come_forward(begin)
            return None
    dialog = ExportDialog(document.journey, session.suggested(folder), language, parent, begin)
    dialog.session = session

    def follow(before: JourneyMap, after: JourneyMap) -> None:
        if before is not after:
            dialog.show_map(after)

    dialog.destroyed.connect(document.subscribe(follow))
    dialog.show()
    return dialog
