"""A person starts long work, goes on working, and may stop it."""

import gc
import sys
import time
from threading import Event, current_thread, main_thread

from pytestqt.qtbot import QtBot

from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.progress import Cancelled, Progress


def test_long_work_tells_how_far_it_is_and_what_came_of_it(qtbot: QtBot) -> None:
    """I start work that takes a while. A bar shows how far it is. At the end I get what I asked for."""
    heard: list[object] = []
    go = Event()

    def work(progress: Progress) -> str:
        go.wait(10)
        progress(0.25)
        progress(0.75)
        assert current_thread() is not main_thread()
        return "a map"

    job = Job(work)
    job.progress.connect(heard.append)
    job.done.connect(heard.append)
    with qtbot.waitSignal(job.done, timeout=10_000):
        go.set()
    assert heard == [0.25, 0.75, "a map"]


def test_work_that_fails_says_why(qtbot: QtBot) -> None:
    """I start work. The disk is full. I am told so, and not that it is done."""
    go = Event()

    def work(_progress: Progress) -> None:
        go.wait(10)
        raise OSError("full")

    job = Job(work)
    heard: list[object] = []
    job.done.connect(heard.append)
    job.failed.connect(heard.append)
    with qtbot.waitSignal(job.failed, timeout=10_000):
        go.set()
    assert [type(each) for each in heard] == [OSError]


def test_cancelled_work_ends_soon_and_says_nothing_more(qtbot: QtBot) -> None:
    """I start work that never ends. I press Cancel. It stops within 200 ms, and nothing is announced."""
    began, stopped = Event(), Event()

    def work(progress: Progress) -> None:
        try:
            while True:
                began.set()
                progress(0.5)
        except Cancelled:
            stopped.set()
            raise

    job = Job(work)
    assert began.wait(10)
    heard: list[object] = []
    for signal in (job.progress, job.done, job.failed):
        signal.connect(heard.append)
    before = time.monotonic()
    job.cancel()
    assert stopped.wait(10)
    assert time.monotonic() - before < 0.2
    qtbot.waitUntil(lambda: not job.is_running, timeout=10_000)
    assert heard == []


def test_no_widget_is_taken_apart_beside_the_window(qtbot: QtBot) -> None:
    """I start work while closed windows wait to be cleared away. None is, beside the window. Later it is."""
    collects: list[bool] = []
    job = Job(lambda _: collects.append(gc.isenabled()))
    with qtbot.waitSignal(job.done, timeout=10_000):
        pass
    assert collects == [False]
    assert gc.isenabled()


def test_the_window_gets_its_turn_more_often_while_work_goes_on(qtbot: QtBot) -> None:
    """I start two works at once. The window stays quick until the last one ends. Then all is as before."""
    usual = sys.getswitchinterval()
    first, second = Event(), Event()
    quick: list[float] = []

    def work(wait: Event) -> Job:
        def until(_progress: Progress) -> None:
            quick.append(sys.getswitchinterval())
            wait.wait(10)

        return Job(until)

    jobs = work(first), work(second)
    qtbot.waitUntil(lambda: len(quick) == 2, timeout=10_000)
    with qtbot.waitSignal(jobs[0].done, timeout=10_000):
        first.set()
    assert sys.getswitchinterval() < usual
    with qtbot.waitSignal(jobs[1].done, timeout=10_000):
        second.set()
    assert sys.getswitchinterval() == usual
    assert max(quick) < usual
