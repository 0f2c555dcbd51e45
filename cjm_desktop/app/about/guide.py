"""The user guide, in the language of the window, to be read beside the map."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.beside import Beside
from cjm_desktop.resources import guide
from cjm_desktop.words import Language, Text, say

PAGES: Final = ("index", "window", "tutorial", "evidence", "printing", "presenting", "workshop", "keys")
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
        self.sought = QLineEdit()
        self.sought.setClearButtonEnabled(True)
        self._said: dict[Path, str] = {}
        self.back = QPushButton()
        self.back.setAutoDefault(False)
        self.back.setEnabled(False)
        self._close = QPushButton()
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        side = QWidget()
        contents = QVBoxLayout(side)
        contents.setContentsMargins(0, 0, 0, 0)
        contents.setSpacing(8)
        contents.addWidget(self.sought)
        contents.addWidget(self.pages, 1)
        both.addWidget(side)
        both.addWidget(self.text)
        both.setStretchFactor(1, 1)
        both.setSizes([scaled(210), scaled(740)])
        foot = QHBoxLayout()
        foot.addWidget(self.back)
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
        self.text.backwardAvailable.connect(self.back.setEnabled)
        self.back.clicked.connect(self.text.backward)
        self.sought.textChanged.connect(self._seek)
        self.sought.returnPressed.connect(self._find_on)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self._go_to_search),
            (QKeySequence.StandardKey.FindNext, self._find_on),
            (QKeySequence.StandardKey.Back, self.text.backward),
            (QKeySequence.StandardKey.ZoomIn, self.text.zoomIn),
            (QKeySequence.StandardKey.ZoomOut, self.text.zoomOut),
        ):
            QShortcut(keys, self).activated.connect(act)
        self.speak(language)
        self.pages.setFocus()

    def speak(self, language: Language) -> None:
        """Say the same page in another language."""
        self._language = language
        self.setWindowTitle(say(Text("About", "User guide"), language))
        self.pages.setAccessibleName(say(Text("About", "Pages of the guide"), language))
        self.text.setAccessibleName(self.windowTitle())
        self._close.setText(say(Text("Preferences", "Close"), language))
        self.back.setText(say(Text("About", "Back"), language))
        self.sought.setPlaceholderText(say(Text("About", "Search the guide"), language))
        self.sought.setAccessibleName(self.sought.placeholderText())
        row = max(self.pages.currentRow(), 0)
        with QSignalBlocker(self.pages):
            self.pages.clear()
            self.pages.addItems([title(file) for file in self._files])
        self._said = {file: _plain(file) for file in self._files}
        self.pages.setCurrentRow(row)
        self._open(row)
        self._seek(self.sought.text())

    @property
    def _files(self) -> list[Path]:
        folder = guide() / self._language
        return [(folder if folder.is_dir() else guide() / "en") / f"{name}.md" for name in PAGES]

    def _open(self, row: int) -> None:
        url = QUrl.fromLocalFile(str(self._files[row]))
        if url != self.text.source():
            self.text.setSource(url)

    def _go_to_search(self) -> None:
        self.sought.setFocus()
        self.sought.selectAll()

    def _seek(self, wanted: str) -> None:
        """List only the pages in which that is written, and show it on the one that is read, else on the first."""
        found = [wanted.casefold() in self._said[file] for file in self._files]
        for row, is_there in enumerate(found):
            self.pages.item(row).setHidden(not is_there)
        if wanted and any(found):
            if not found[self.pages.currentRow()]:
                self.pages.setCurrentRow(found.index(True))
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(wanted)

    def _find_on(self) -> None:
        """Go to the next place, on the next page where this one has no more."""
        wanted = self.sought.text()
        if not wanted or self.text.find(wanted):
            return
        rows = [row for row in range(self.pages.count()) if not self.pages.item(row).isHidden()]
        if rows:
            self.pages.setCurrentRow(next((row for row in rows if row > self.pages.currentRow()), rows[0]))
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Esc end a search first."""
        if event.key() == Qt.Key.Key_Escape and self.sought.text():
            self.sought.clear()
            self.pages.setFocus()
        else:
            super().keyPressEvent(event)

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


def _plain(page: Path) -> str:
    """Return what is written on a page, without marks, for searching."""
    document = QTextDocument()
    document.setMarkdown(page.read_text(encoding="utf-8"))
    return document.toPlainText().casefold()


def _is_ours(url: QUrl) -> bool:
    file = Path(url.toLocalFile())
    return url.isLocalFile() and file.is_file() and file.resolve().is_relative_to(guide().resolve())
