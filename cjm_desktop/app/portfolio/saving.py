"""Saving what an overview shows as a report."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from cjm_desktop.app.widgets.messages import warn
from cjm_desktop.app.widgets.waiting import wait_for
from cjm_desktop.interchange.report.reading import Portfolio
from cjm_desktop.progress import Cancelled
from cjm_desktop.storage.safe_file import Over, write_bytes_safely
from cjm_desktop.words import Fault, Language, Text, say


def save_report(parent: QWidget, language: Language, portfolio: Portfolio) -> Path | None:
    """Write maps into a file that the person names, whose ending says as what; return it, or none where that is not so.

    It is made beside the window, and can be cancelled.
    """
    from cjm_desktop.interchange.report.files import REPORT_WRITERS  # noqa: PLC0415 - seldom asked for

    kinds = ";;".join(f"{suffix[1:]} (*{suffix})" for suffix in REPORT_WRITERS)
    start = str(portfolio.folder / f"{say(Text('Report', 'Map overview'), language)}.pdf")
    title = say(Text("Report", "Save as a report"), language)
    name, chosen = QFileDialog.getSaveFileName(parent, title, start, kinds, "pdf (*.pdf)")
    if not name:
        return None
    path = Path(name)
    over: Over = "anything"
    if path.suffix.lower() not in REPORT_WRITERS:
        path, over = path.with_name(f"{path.name}.{chosen.partition(' ')[0]}"), "nothing"  # of it nobody was asked
    label = Text("Report", "Making the report …")
    try:
        data = wait_for(
            parent.window(), language, label, partial(REPORT_WRITERS[path.suffix.lower()], portfolio, language)
        )
        write_bytes_safely(path, data, over)
    except Cancelled:
        return None
    except Fault as fault:
        warn(parent, language, fault.text)
        return None
    return path
