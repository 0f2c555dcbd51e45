"""The user guide, in the language of the window, to be read beside the map."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.beside import Beside
from cjm_desktop.resources import guide
from cjm_desktop.words import Language, Text, say

PAGES: Final = ("index", "tutorial", "evidence", "printing", "presenting", "workshop", "keys")
"""The files of each language, in the order in which they are read."""
_PICTURE: Final = 620
"""How wide pictures are where there is room, for letters of the usual size."""
_AIR: Final = 16


def show_guide(parent: QWidget, language: Language) -> None:
    """Show the guide, or bring it to the front."""
    known = next((each for each in parent.findChildren(GuideDialog) if each.isVisible()), None)
    dialog = known or GuideDialog(parent, language)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


class GuideDialog(Beside):
    """The pages at the left, the one that is read at the right. It stays open while one works, until Esc."""

    def __init__(self, parent: QWidget, language: Language) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._language: Language = language
        self.pages = QListWidget()
        self.text = _Reader()
        self._close = QPushButton()
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.addWidget(self.pages)
        both.addWidget(self.text)
        both.setStretchFactor(1, 1)
        both.setSizes([scaled(210), scaled(740)])
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(both, 1)
        column.addLayout(foot)
        room = self.screen().availableGeometry()
        self.resize(min(scaled(980), room.width()), min(scaled(760), room.height() - 60))
        self.pages.currentRowChanged.connect(self._open)
        self.text.sourceChanged.connect(self._follow)
        self.speak(language)
        self.pages.setFocus()

    def speak(self, language: Language) -> None:
        """Say the same page in another language."""
        self._language = language
        self.setWindowTitle(say(Text("About", "User guide"), language))
        self.pages.setAccessibleName(say(Text("About", "Pages of the guide"), language))
        self.text.setAccessibleName(self.windowTitle())
        self._close.setText(say(Text("Preferences", "Close"), language))
        row = max(self.pages.currentRow(), 0)
        self.pages.blockSignals(True)  # noqa: FBT003 - Qt's own way
        self.pages.clear()
        self.pages.addItems([title(file) for file in self._files])
        self.pages.blockSignals(False)  # noqa: FBT003
        self.pages.setCurrentRow(row)
        self._open(row)

    @property
    def _files(self) -> list[Path]:
        folder = guide() / self._language
        return [(folder if folder.is_dir() else guide() / "en") / f"{name}.md" for name in PAGES]

    def _open(self, row: int) -> None:
        url = QUrl.fromLocalFile(str(self._files[row]))
        if url != self.text.source():
            self.text.setSource(url)

    def _follow(self, source: QUrl) -> None:
        """Point at the page to which a link led."""
        read = Path(source.toLocalFile())
        if read in self._files:
            self.pages.setCurrentRow(self._files.index(read))


class _Reader(QTextBrowser):
    """Shows what is in the folder of the guide and nothing else: other links do nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures: dict[str, QImage] = {}
        self.setOpenLinks(False)
        self.document().setDocumentMargin(scaled(_AIR))
        self.anchorClicked.connect(self._go)
        self.sourceChanged.connect(self._space)

    def _go(self, link: QUrl) -> None:
        if _is_ours(self.source().resolved(link)):
            self.setSource(self.source().resolved(link))

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Return a page, or a picture that has room."""
        name = QUrl(name)
        url = self.source().resolved(name)
        if not _is_ours(url):
            return None
        if not url.path().endswith(".png"):
            return super().loadResource(kind, url)
        self._pictures[name.toString()] = QImage(url.toLocalFile())
        return self._fitted(self._pictures[name.toString()])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let pictures have as much room as there is now."""
        super().resizeEvent(event)
        for name, picture in self._pictures.items():
            self.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), self._fitted(picture))
        self.document().markContentsDirty(0, self.document().characterCount())

    def _fitted(self, picture: QImage) -> QImage:
        room = max(self.viewport().width() - 2 * scaled(_AIR) - 2, 100)
        sharpness = self.devicePixelRatioF()
        width = round(min(scaled(_PICTURE), room) * sharpness)
        fitted = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(sharpness)
        return fitted

    def _space(self) -> None:
        """Put some air between paragraphs, and more above headings; rows of tables have their own."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            shape = block.blockFormat()
            if not cursor.currentTable():
                shape.setTopMargin(scaled(18 if shape.headingLevel() > 1 else 0))
                shape.setBottomMargin(scaled(4 if block.textList() else 9))
                cursor.setBlockFormat(shape)
            block = block.next()


def title(page: Path) -> str:
    """Return what a page is called: its first line, a heading."""
    with page.open(encoding="utf-8") as lines:
        return lines.readline().lstrip("#").strip()


def _is_ours(url: QUrl) -> bool:
    file = Path(url.toLocalFile())
    return url.isLocalFile() and file.is_file() and file.resolve().is_relative_to(guide().resolve())
