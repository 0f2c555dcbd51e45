"""The field of a picture: a small view of it, which is also the button that chooses another."""

from collections.abc import Callable, Hashable
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from cjm_desktop.app.fields.field import Binding, Desk, Field
from cjm_desktop.app.inspector.removing import removes
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.app.widgets.messages import picture_to_open
from cjm_desktop.app.widgets.picture_icon import picture_icon
from cjm_desktop.app.widgets.picture_sources import Source, nothing_to_paste, read_pictures, sources_in
from cjm_desktop.edits.assets import with_asset
from cjm_desktop.model.records import Asset, JourneyMap
from cjm_desktop.words import Fault, Text

_CHOOSE: Final = Text("Inspector", "Choose a picture…")
_VIEW: Final = QSize(216, 96)


def picture_binding(
    label: Text,
    key: Hashable,
    read: Callable[[JourneyMap], str | None],
    write: Callable[[JourneyMap, str | None], JourneyMap],
) -> Binding[Asset | None]:
    """Return the binding of a field that names a picture."""

    def asset(journey: JourneyMap) -> Asset | None:
        name = read(journey)
        return next((asset for asset in journey.assets if asset.sha256 == name), None)

    def with_picture(journey: JourneyMap, picture: Asset | None) -> JourneyMap:
        if picture is None:
            return write(journey, None)
        return write(with_asset(journey, picture), picture.sha256)

    return Binding(label, key, asset, with_picture)


class PictureField(Field[Asset | None]):
    """Takes a picture from a file, from the clipboard and from what is dropped on it; Delete removes it."""

    def __init__(self, desk: Desk, binding: Binding[Asset | None]) -> None:
        self._view = QPushButton()
        self._view.setIconSize(_VIEW)
        self._view.setFixedHeight(_VIEW.height() + 12)
        self._view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._paste = QPushButton(desk.say(Text("Inspector", "Paste")))
        self._remove = QPushButton(desk.say(Text("Inspector", "Remove")))
        super().__init__(desk, binding, self._view)
        self._view.setToolTip(plain_tip(desk.say(_CHOOSE)))
        self._view.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, act in ((self._paste, self._take_pasted), (self._remove, self._clear)):
            button.setAccessibleName(f"{button.text()}: {desk.say(binding.label)}")
            button.clicked.connect(act)
            row.addWidget(button)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertLayout(2, row)
        self.setAcceptDrops(True)

    def let_go(self) -> None:
        """Hear nothing more."""
        super().let_go()
        for button in (self._paste, self._remove):
            button.blockSignals(True)  # noqa: FBT003 - Qt's own

    def show_value(self, value: Asset | None) -> None:
        """Show a picture, or that there is none."""
        icon = picture_icon(value, _VIEW, self.devicePixelRatioF())
        self._view.setIcon(icon)
        none, damaged = _CHOOSE, Text("Inspector", "This picture is damaged")
        self._view.setText(self._desk.say(none if value is None else damaged) if icon.isNull() else "")
        self._remove.setEnabled(value is not None)

    def _choose(self) -> None:
        path = picture_to_open(self, self._desk.language)
        if path is not None:
            self._take([path])

    def _take_pasted(self) -> None:
        self._take_from(QGuiApplication.clipboard().mimeData())

    def _take_from(self, mime: QMimeData | None) -> None:
        sources = sources_in(mime)
        if sources:
            self._take(sources[:1])
        else:
            self._complain(self._desk.say(nothing_to_paste().text))

    def _take(self, sources: list[Source]) -> None:
        try:
            pictures = read_pictures(self.window(), self._desk.language, sources)
        except Fault as fault:
            self._complain(self._desk.say(fault.text))
            return
        if pictures:
            self._set(pictures[0])

    def _clear(self) -> None:
        self._view.setFocus()
        self._set(None)

    def _set(self, picture: Asset | None) -> None:
        """Bring a picture into the map as one step, and show it."""
        self._begin()
        self.give(picture)
        self.show_value(self._value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Paste and remove by key too."""
        if watched is self._view and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pastes = event.matches(QKeySequence.StandardKey.Paste)
            if pastes or removes(event):
                self._take_pasted() if pastes else self._clear()
                return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take pictures; other files are the window's."""
        event.setAccepted(bool(sources_in(event.mimeData())))

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take the first picture."""
        event.acceptProposedAction()
        self._take_from(event.mimeData())
