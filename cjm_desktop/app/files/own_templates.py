"""Saving the open map as a template of one's own."""

from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from cjm_desktop.app.widgets.messages import Answer, ask, warn
from cjm_desktop.app.widgets.naming import NameDialog
from cjm_desktop.edits.clearing import cleared
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.kept import kept_folder
from cjm_desktop.storage.safe_file import AlreadyThere
from cjm_desktop.storage.templates import keep_template
from cjm_desktop.words import Fault, Language, Text

_TITLE = Text("Templates", "Save as template")
_OPTION = Text("Templates", "With its content; otherwise stages, steps and lanes alone")
_REPLACE = Answer(Text("Templates", "Replace"), QMessageBox.ButtonRole.DestructiveRole)
_CANCEL = Answer(Text("Templates", "Cancel"), QMessageBox.ButtonRole.RejectRole)


def save_as_template(parent: QWidget, language: Language, journey: JourneyMap) -> bool:
    """Ask for a name and whether the content is wanted, and tell whether the map was kept as a template."""
    dialog = NameDialog(parent, language, _TITLE, journey.title, _OPTION)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    name, content = dialog.name, dialog.is_wanted
    dialog.deleteLater()
    return accepted and _kept(parent, language, journey if content else cleared(journey), name)


def _kept(parent: QWidget, language: Language, journey: JourneyMap, name: str) -> bool:
    folder = kept_folder("templates")
    try:
        try:
            keep_template(folder, journey, name)
        except AlreadyThere:
            question = Text("Templates", "There is a template called “{name}” already. Replace it?")(name=name)
            if ask(parent, language, question, (_REPLACE, _CANCEL)) is not _REPLACE:
                return False
            keep_template(folder, journey, name, "anything")
    except Fault as fault:
        warn(parent, language, fault.text)
        return False
    return True
