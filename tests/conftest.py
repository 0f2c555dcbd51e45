"""What holds for every test: how Hypothesis searches, and that nothing is logged or said by Qt unasked."""

import gc
import logging
import os
import shutil
import tempfile
from collections.abc import Generator, Iterator

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.internal.conjecture import engine

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"  # what is usual is the same for everybody
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="cjm-tests-")  # nobody's own templates, brands and versions
os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp(prefix="cjm-state-")  # nobody's own unsaved work

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

LONG = "CJM_LONG" in os.environ
_OF_ITSELF = ("This plugin does not support ", "OpenType support missing for ")
"""What Qt says of the offscreen screen, and of texts in a script that none of our faces has."""

settings.register_profile(
    "default",
    deadline=None,
    derandomize="CI" in os.environ,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],  # the machine may be busy
)
settings.register_profile("long", settings.get_profile("default"), max_examples=5000)
settings.register_profile(
    "quick",  # to see whether anything fails, not to find the smallest example of it
    settings.get_profile("default"),
    max_examples=20,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
)
settings.load_profile("long" if LONG else "default")
if not LONG:
    assert "MAX_SHRINKING_SECONDS" in vars(engine), "Hypothesis has another name for it"
    engine.MAX_SHRINKING_SECONDS = 30  # a test that fails is told by then, if not by its smallest case


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out the tests marked long, unless CJM_LONG is set."""
    for item in items:
        if item.get_closest_marker("long") and not LONG:
            item.add_marker(pytest.mark.skip(reason="set CJM_LONG to run it"))
    gc.freeze()  # what is loaded by now stays: the collector need not look at it again and again


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """Have one process more than processors: many tests wait, for the disk or for programs that they start."""
    return (yield) + 1


def pytest_sessionfinish() -> None:
    """Let go of what Qt would destroy when Python is half gone, or gone: PySide 6.11 dies of it.

    Of windows that tests left open, whose handlers are still called, and of what was copied, which outlives all here.
    """
    if isinstance(QCoreApplication.instance(), QApplication):
        for widget in QApplication.topLevelWidgets():
            widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.clipboard().clear()
    for place in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
        shutil.rmtree(os.environ[place], ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: QApplication) -> QApplication:
    """Have one application for all tests: what draws pictures would else make one that knows no windows."""
    return qapp


@pytest.fixture(autouse=True)
def nothing_said_unasked(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test during which a warning was logged or Qt said anything.

    A test that expects a warning looks for it in `caplog` and clears it.
    """
    said: list[str] = []

    def listen(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
        if not message.startswith(_OF_ITSELF):
            said.append(message)

    qInstallMessageHandler(listen)
    yield
    if QCoreApplication.instance() is not None:  # else windows that were closed stay until the end, with their pictures
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qInstallMessageHandler(None)
    logged = caplog.get_records("setup") + caplog.get_records("call")
    said += [record.getMessage() for record in logged if record.levelno >= logging.WARNING]
    if said:
        pytest.fail("\n".join(["said unasked:", *said]))
