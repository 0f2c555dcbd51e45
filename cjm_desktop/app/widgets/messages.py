"""Plain dialogs: something is said, something is asked. What people wrote is never taken for markup."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from cjm_desktop.words import Language, Text, say

_OK: Final = Text("Message", "OK")
_OPEN: Final = Text("Message", "Open")
_SIGN: Final = 36
_MOST_NOTES: Final = 12
"""Lines of a list that are shown at once; the others are behind “Show Details”."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A button of a question. Esc gives the one that cancels."""

    text: Text
    role: QMessageBox.ButtonRole = QMessageBox.ButtonRole.AcceptRole


def tell(
    parent: QWidget, language: Language, text: Text, notes: Sequence[Text] = (), picture: QPixmap | None = None
) -> None:
    """Say something, with a list below it and a picture beside it."""
    box = _box(parent, language, "i", text, notes)
    if picture is not None:
        box.setIconPixmap(picture)
    box.addButton(say(_OK, language), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    box.deleteLater()


def warn(parent: QWidget, language: Language, text: Text) -> None:
    """Say what went wrong."""
    box = _box(parent, language, "!", text, ())
    box.addButton(say(_OK, language), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    box.deleteLater()


def ask(parent: QWidget, language: Language, text: Text, answers: Sequence[Answer]) -> Answer:
    """Return the answer a person chose: Enter gives the first one that destroys nothing, Esc the last one."""
    box = _box(parent, language, "?", text, ())
    buttons = [box.addButton(say(answer.text, language), answer.role) for answer in answers]
    harmless = (answer.role is not QMessageBox.ButtonRole.DestructiveRole for answer in answers)
    first = next(button for button, keeps in zip(buttons, harmless, strict=True) if keeps)
    font = first.font()
    font.setBold(True)  # as it is drawn: its width would be that of thin letters
    first.setFont(font)
    box.setDefaultButton(first)
    box.setEscapeButton(buttons[-1])
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return next((answer for answer, button in zip(answers, buttons, strict=True) if button is clicked), answers[-1])


def _box(parent: QWidget, language: Language, sign: str, text: Text, notes: Sequence[Text]) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIconPixmap(_sign(box, sign))
    box.setWindowTitle("CJM Desktop")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(say(text, language))
    lines = [f"• {say(note, language)}" for note in notes]
    box.setContentsMargins(12, 12, 12, 6)
    box.setInformativeText("\n".join(lines[:_MOST_NOTES]))
    if len(lines) > _MOST_NOTES:
        box.setDetailedText("\n".join(lines))
    return box


def _sign(box: QMessageBox, letter: str) -> QPixmap:
    """Return a letter in a disc of the window's colour."""
    ratio = box.devicePixelRatioF()
    sign = QPixmap(QSize(_SIGN, _SIGN) * ratio)
    sign.setDevicePixelRatio(ratio)
    sign.fill(Qt.GlobalColor.transparent)
    colour = box.palette().color(QPalette.ColorRole.Accent)
    font = QFont(box.font())
    font.setPixelSize(_SIGN // 2)
    font.setBold(True)
    disc = QRect(0, 0, _SIGN, _SIGN)
    with QPainter(sign) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour.red(), colour.green(), colour.blue(), 40))
        painter.drawEllipse(disc)
        painter.setPen(colour)
        painter.setFont(font)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, letter)
    return sign


def file_to_open(parent: QWidget, language: Language, folder: Path, title: Text = _OPEN) -> Path | None:
    """Return the file a person chose to open, none when they chose none."""
    from cjm_desktop.interchange import READERS  # noqa: PLC0415 - the welcome page is quicker without

    patterns = " ".join(f"*{suffix}" for suffix in (".cjm", *READERS))
    kinds = (
        (Text("Message", "Journey maps and what can be imported"), patterns),
        (Text("Message", "All files"), "*"),
    )
    name, _ = QFileDialog.getOpenFileName(parent, say(title, language), str(folder), _filters(kinds, language))
    return Path(name) if name else None


def picture_to_open(parent: QWidget, language: Language) -> Path | None:
    """Return the picture a person chose, none when they chose none; it begins where they chose one last."""
    kinds = ((Text("Message", "Pictures"), "*.png *.jpg *.jpeg *.webp *.svg"), (Text("Message", "All files"), "*"))
    title = say(Text("Message", "Choose a picture"), language)
    name, _ = QFileDialog.getOpenFileName(parent, title, "", _filters(kinds, language))
    return Path(name) if name else None


def list_to_open(parent: QWidget, language: Language) -> Path | None:
    """Return the list of notes a person chose, none when they chose none."""
    kinds = ((Text("Message", "Lists (CSV, XLSX)"), "*.csv *.tsv *.txt *.xlsx"), (Text("Message", "All files"), "*"))
    title = say(Text("Message", "Open a list"), language)
    name, _ = QFileDialog.getOpenFileName(parent, title, "", _filters(kinds, language))
    return Path(name) if name else None


def file_to_save(parent: QWidget, language: Language, suggested: Path) -> Path | None:
    """Return the file a person chose to save in, none when they chose none. Whether it exists is not asked here."""
    kinds = ((Text("Message", "Journey maps"), "*.cjm"),)
    title = say(Text("Message", "Save as"), language)
    option = QFileDialog.Option.DontConfirmOverwrite
    filters = _filters(kinds, language)
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), filters, options=option)
    return Path(name) if name else None


def _filters(kinds: Sequence[tuple[Text, str]], language: Language) -> str:
    return ";;".join(f"{say(kind, language)} ({endings})" for kind, endings in kinds)
