"""A presentation: the stage on the projector, the presenter's view on the laptop, whatever screens come and go."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from cjm_desktop.app.memory import give_memory_back
from cjm_desktop.app.presenting.awake import Release, keep_awake
from cjm_desktop.app.presenting.presenter import KEYS, PresenterView
from cjm_desktop.app.presenting.stage import Stage
from cjm_desktop.app.presenting.talk import Scenes, Talk
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.stops import scenes_of
from cjm_desktop.words import Language, Text

Canvas = Callable[[], MapCanvas | None]
_LOST: Final = Text("Stage", "The other screen is gone. The talk goes on here; V shows the presenter’s view.")


class Presentation(QObject):
    """Runs until it is ended, by a key, by closing the stage, or with the map."""

    over = Signal()
    """It has ended."""

    def __init__(
        self,
        canvas: MapCanvas,
        now: Canvas,
        language: Language,
        *,
        still: bool,
        start: str | None = None,
        scenes: Scenes = scenes_of,
    ) -> None:
        """Begin, at the scene about a record if there is one; when ``still`` nothing moves by itself.

        ``now`` tells which canvas shows the map at any time: the window makes another one when a screen comes.
        """
        super().__init__()
        self._window = canvas.window()
        self._now = now
        self._ended = False
        canvas.finish_writing()
        stage_screen, _ = self._screens()
        size = stage_screen.size()
        painter = SheetPainter(handles=False)
        self.talk = Talk(canvas, size.width() / size.height(), start, scenes)
        self.stage = Stage(self.talk, painter, language, still=still)
        self._language: Language = language
        self._painter = painter
        self._presenter: PresenterView | None = None
        self.stage.ended.connect(self.end)
        self.stage.presenter_wanted.connect(self._switch_presenter)
        self.stage.keys_wanted.connect(self._show_keys)
        canvas.destroyed.connect(self._look_again)
        screens = QGuiApplication.instance()
        if isinstance(screens, QGuiApplication):
            screens.screenAdded.connect(self._settle)
            screens.screenRemoved.connect(self._lose)
        self._let_sleep: Release | None = None
        self._settle()
        QTimer.singleShot(0, self._keep_awake)

    @property
    def presenter(self) -> PresenterView:
        """The presenter's view, made when it is first wanted."""
        if self._presenter is None:
            self._presenter = PresenterView(self.talk, self.stage, self._painter, self._language)
        return self._presenter

    def _screens(self, without: QScreen | None = None) -> tuple[QScreen, QScreen | None]:
        """Return the screen of the stage, and that of the presenter where there is another one."""
        screens = [screen for screen in QGuiApplication.screens() if screen is not without]
        own = self._window.screen() if self._window.screen() in screens else screens[0]
        others = [screen for screen in screens if screen is not own and screen.geometry() != own.geometry()]
        return (others[0], own) if others else (own, None)

    def _settle(self, _: QScreen | None = None, *, without: QScreen | None = None) -> None:
        """Put both windows onto the screens that there are."""
        if self._ended:
            return
        projector, laptop = self._screens(without)
        size = projector.size()
        self.talk.show_at(size.width() / size.height())
        if laptop is None and self._presenter is not None:
            self._presenter.hide()
        _put(self.stage, projector, Qt.WindowState.WindowFullScreen)
        _bring_forward(self.stage)
        if laptop is not None:
            QTimer.singleShot(0, self._prepare_presenter)  # once the audience sees something

    def _prepare_presenter(self) -> None:
        """Make the presenter's view in a turn of its own, and show it in the next."""
        if not self._ended:
            self.presenter.ensurePolished()
            QTimer.singleShot(0, self._show_presenter)

    def _show_presenter(self) -> None:
        _, laptop = self._screens()
        if laptop is not None and not self._ended:
            _put(self.presenter, laptop, Qt.WindowState.WindowMaximized)
            _bring_forward(self.presenter)

    def _keep_awake(self) -> None:
        if not self._ended:
            self._let_sleep = keep_awake(QGuiApplication.applicationDisplayName(), self.stage.windowTitle())

    def _lose(self, screen: QScreen) -> None:
        """Go on where there still is a screen."""
        if QGuiApplication.screens() and not self._ended:
            self._settle(without=screen)
            self.stage.tell(_LOST)

    def _look_again(self) -> None:
        """Go on with the canvas that shows the map now; end where none does."""
        QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        canvas = None if self._ended or not isValid(self._window) else self._now()
        if canvas is None or canvas.document is not self.talk.document:
            self.end()
        else:
            canvas.destroyed.connect(self._look_again)
            self.talk.follow(canvas)

    def _switch_presenter(self) -> None:
        """Show the presenter's view in front of the stage, or the stage in front of it."""
        _, laptop = self._screens()
        if laptop is None and self.presenter.isVisible():
            self.presenter.hide()
            self.stage.activateWindow()
        else:
            screen = laptop if laptop is not None else self.stage.screen()
            _put(self.presenter, screen, Qt.WindowState.WindowMaximized)
            self.presenter.raise_()
            self.presenter.activateWindow()

    def _show_keys(self) -> None:
        if self._presenter is not None and self._presenter.isVisible():
            self._presenter.switch_keys()
        else:
            self.stage.tell(KEYS)

    def end(self, *_: object) -> None:
        """Close both windows, and keep what is being written."""
        if self._ended:
            return
        self._ended = True
        if self in _RUNNING:
            _RUNNING.remove(self)
        if self._let_sleep is not None:
            self._let_sleep()
        self.stage.finish_writing()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.disconnect(self._settle)
            application.screenRemoved.disconnect(self._lose)
        self.talk.close()
        for window in (self._presenter, self.stage):
            if window is not None:
                window.close()
                window.deleteLater()
        QTimer.singleShot(0, give_memory_back)
        self.over.emit()


def _put(window: QWidget, screen: QScreen, state: Qt.WindowState) -> None:
    """Show a window on all of a screen."""
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.setWindowState(state)
    window.show()


def _bring_forward(window: QWidget) -> None:
    window.raise_()
    window.activateWindow()
    window.setFocus(Qt.FocusReason.OtherFocusReason)


_RUNNING: Final[list[Presentation]] = []


def present(
    canvas: MapCanvas,
    now: Canvas,
    language: Language,
    *,
    still: bool,
    start: str | None = None,
    scenes: Scenes = scenes_of,
) -> Presentation:
    """Present a map, or go on presenting it; see ``Presentation``."""
    running = presentation_of(canvas)
    if running is not None:
        running.stage.activateWindow()
        if start is not None:
            running.talk.to_record(start)
        return running
    presentation = Presentation(canvas, now, language, still=still, start=start, scenes=scenes)
    _RUNNING.append(presentation)
    return presentation


def presentation_of(canvas: MapCanvas) -> Presentation | None:
    """Return the presentation of a map that runs, none where there is none."""
    return next((each for each in _RUNNING if each.talk.document is canvas.document), None)
