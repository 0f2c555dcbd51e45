"""The brands that are kept for all maps: edited, and given to the open map or to new ones."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.brand.colours import BrandColours
from cjm_desktop.app.brand.logo import BrandLogo
from cjm_desktop.app.brand.preview import BrandPreview
from cjm_desktop.app.files.files import Files
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.app.widgets.messages import Answer, ask, warn
from cjm_desktop.document import Document
from cjm_desktop.edits.brand import with_brand
from cjm_desktop.layout.themes import theme_of, what_changes
from cjm_desktop.limits import LONGEST_LINE
from cjm_desktop.model.change import changed
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import Asset, JourneyMap
from cjm_desktop.model.text import clean_line
from cjm_desktop.storage.brands import Brand, brand_of, forget_brand, keep_brand, read_brands
from cjm_desktop.storage.kept import kept_folder
from cjm_desktop.words import Fault, Language, Text, say

_LIST: Final = 200
_SIZE: Final = 720, 500
_DELETE: Final = Answer(Text("Brand", "Delete"), QMessageBox.ButtonRole.DestructiveRole)
_KEEP: Final = Answer(Text("Brand", "Keep"), QMessageBox.ButtonRole.RejectRole)


class BrandDialog(QDialog):
    """Every change is kept at once; only "Use for this map" changes the map."""

    used = Signal(Brand)
    usual_changed = Signal(object)
    """The id of the brand that new maps get, none for no brand."""

    def __init__(self, journey: JourneyMap, usual: str | None, language: Language, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._journey = journey
        self._language: Language = language
        self._usual = usual
        self._folder = kept_folder("brands")
        self._brands: list[Brand] = []
        self._list = QListWidget()
        self._list.setAccessibleName(self._say(Text("Brand", "Brands")))
        self._name = QLineEdit()
        self._name.setMaxLength(LONGEST_LINE)
        self._colours = BrandColours(language)
        self._preview = BrandPreview(theme_of(journey), language)
        self._logo = BrandLogo(language)
        self._none = plain_label(
            self._say(Text("Brand", "No brands yet. Make a new one, or take the colours and logo of this map.")),
            "second",
        )
        self._notice = plain_label("", "second")
        self._trouble = plain_label("", "complaint")
        for label in (self._none, self._notice, self._trouble):
            label.setWordWrap(True)
        self._for_new = QCheckBox(self._say(Text("Brand", "For new maps too")))
        self._use = QPushButton(self._say(Text("Brand", "Use for this map")))
        self._gone = QPushButton(self._say(Text("Brand", "Delete…")))
        self.setWindowTitle(self._say(Text("Brand", "Brand")))
        self.resize(*_SIZE)
        self._arrange()
        self._listen()
        self._read()

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    # How it looks

    def _arrange(self) -> None:
        add = QPushButton(self._say(Text("Brand", "New")))
        take = QPushButton(self._say(Text("Brand", "New from this map")))
        add.clicked.connect(self._add)
        take.clicked.connect(self._add_from_map)
        close = QPushButton(self._say(Text("Brand", "Close")))
        close.clicked.connect(self.accept)
        for button in (add, take, self._gone, close):
            button.setAutoDefault(False)
        self._use.setDefault(True)
        self._use.setProperty("role", "accent")
        self._list.setFixedWidth(_LIST)
        left = QVBoxLayout()
        left.setSpacing(6)
        self._none.setFixedWidth(_LIST)
        for part in (self._list, self._none, add, take, self._gone):
            left.addWidget(part)
        form = QVBoxLayout()
        form.setSpacing(6)
        for text, part in (
            (Text("Brand", "Name"), self._name),
            (Text("Brand", "Colours of the stages; the first is the accent too"), self._colours),
        ):
            form.addWidget(self._label(text, part))
            form.addWidget(part)
        for part in (self._notice, self._preview):
            form.addWidget(part)
        form.addWidget(self._label(Text("Brand", "Logo; without one a map keeps its own"), self._logo))
        for part in (self._logo, self._for_new, self._trouble):
            form.addWidget(part)
        form.addStretch()
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        buttons.addWidget(self._use)
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 18, 20, 16)
        grid.setSpacing(16)
        grid.setColumnStretch(1, 1)
        grid.addLayout(left, 0, 0)
        grid.addLayout(form, 0, 1)
        grid.addLayout(buttons, 1, 0, 1, 2)

    def _label(self, text: Text, part: QWidget) -> QLabel:
        label = plain_label(self._say(text), "label")
        label.setBuddy(part)
        part.setAccessibleName(label.text())
        return label

    def _listen(self) -> None:
        self._list.currentRowChanged.connect(self._show)
        self._name.editingFinished.connect(self._rename)
        self._colours.changed.connect(self._recolour)
        self._logo.changed.connect(self._take_logo)
        self._for_new.toggled.connect(self._make_usual)
        self._use.clicked.connect(self._use_it)
        self._gone.clicked.connect(self._delete)

    # What is kept

    def _read(self, chosen: str | None = None) -> None:
        """Show the brands as they are kept now."""
        brands, troubles = read_brands(self._folder)
        self._brands = list(brands)
        self._trouble.setText("\n".join(self._say(text) for text in troubles))
        with QSignalBlocker(self._list):
            self._list.clear()
            self._list.addItems([brand.name or self._say(Text("Brand", "Unnamed")) for brand in brands])
        self._none.setVisible(not brands)
        ids = [brand.id for brand in brands]
        self._list.setCurrentRow(ids.index(chosen) if chosen in ids else 0 if ids else -1)
        self._show()

    @property
    def _brand(self) -> Brand | None:
        row = self._list.currentRow()
        return self._brands[row] if 0 <= row < len(self._brands) else None

    def _show(self) -> None:
        """Show the chosen brand, and what its colours become in the map's theme."""
        brand = self._brand
        for part in (self._name, self._colours, self._logo, self._for_new, self._use, self._gone):
            part.setEnabled(brand is not None)
        shown = brand or Brand("")
        with QSignalBlocker(self._name), QSignalBlocker(self._for_new):
            self._name.setText(shown.name)
            self._for_new.setChecked(brand is not None and brand.id == self._usual)
        self._colours.show_colours(shown.colours)
        branded = changed(self._journey, colours=shown.colours)
        self._preview.show_theme(theme_of(branded))
        self._notice.setText("\n".join(self._say(text) for text in what_changes(branded)))
        self._notice.setVisible(bool(self._notice.text()))
        self._logo.show_logo(shown.logo)

    def _add(self) -> None:
        name = self._say(Text("Brand", "New brand"))
        self._keep(Brand(new_id(), name, theme_of(changed(self._journey, colours=())).stages))
        self._name.setFocus()
        self._name.selectAll()

    def _add_from_map(self) -> None:
        brand = brand_of(self._journey, new_id())
        self._keep(brand if brand.colours else replace(brand, colours=theme_of(self._journey).stages))

    def _rename(self) -> None:
        brand, name = self._brand, str(clean_line(self._name.text()))
        if brand is not None and name != brand.name:
            self._keep(replace(brand, name=name))

    def _recolour(self, colours: tuple[str, ...]) -> None:
        if self._brand is not None:
            self._keep(replace(self._brand, colours=colours))

    def _take_logo(self, logo: Asset | None) -> None:
        if self._brand is not None:
            self._keep(replace(self._brand, logo=logo))

    def _keep(self, brand: Brand) -> None:
        self._changing(lambda: keep_brand(self._folder, brand), brand.id)

    def _delete(self) -> None:
        brand = self._brand
        if brand is None:
            return
        question = Text("Brand", "Delete the brand “{name}”? Maps that have its colours keep them.")
        if ask(self, self._language, question(name=brand.name), (_DELETE, _KEEP)) is _DELETE:
            if brand.id == self._usual:
                self._for_new.setChecked(False)
            self._changing(lambda: forget_brand(self._folder, brand.id), None)

    def _changing(self, change: Callable[[], None], chosen: str | None) -> None:
        try:
            change()
        except Fault as fault:
            self._trouble.setText(self._say(fault.text))
        else:
            self._read(chosen)

    def _make_usual(self, wanted: bool) -> None:
        if self._brand is not None:
            self._usual = self._brand.id if wanted else None
            self.usual_changed.emit(self._usual)

    def _use_it(self) -> None:
        self._rename()
        if self._brand is not None:
            self.used.emit(self._brand)
            self.accept()


def choose_brand(parent: QWidget, language: Language, document: Document, files: Files) -> None:
    """Let a person edit the brands that are kept, give one to the map, and choose the one of new maps."""
    dialog = BrandDialog(document.journey, files.settings.brand, language, parent)
    dialog.used.connect(partial(_use, document))
    dialog.usual_changed.connect(partial(_make_usual, dialog, language, files))
    dialog.exec()
    dialog.deleteLater()


def _use(document: Document, brand: Brand) -> None:
    label = Text("Edit", "Brand: {name}")(name=brand.name)
    document.apply(label, with_brand(document.journey, brand.colours, brand.logo))


def _make_usual(parent: QWidget, language: Language, files: Files, brand: str | None) -> None:
    trouble = files.remember(lambda settings: replace(settings, brand=brand))
    if trouble is not None:
        warn(parent, language, trouble)
