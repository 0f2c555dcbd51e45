"""How much memory the program keeps that it does not use."""

import ctypes
import subprocess
import sys

import pytest

_WORK = """
import ctypes, sys, threading
from cjm_desktop.app.memory import keep_memory_together

def work():
    kept.append([ctypes.create_string_buffer(5_000) for _ in range(200)])
    together.wait()

if sys.argv[1] == "together":
    keep_memory_together()
kept, together = [], threading.Barrier(6)
threads = [threading.Thread(target=work) for _ in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
library = ctypes.CDLL(None)
library.fdopen.restype = ctypes.c_void_p
stream = ctypes.c_void_p(library.fdopen(1, b"w"))
library.malloc_info(0, stream)
library.fflush(stream)
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_info"), reason="glibc alone tells of its heaps"
)
def test_jobs_leave_no_heaps_behind() -> None:
    assert heaps("together") == 1
    assert heaps("apart") > 1


def heaps(way: str) -> int:
    """Return how many heaps there are after six threads have worked at once."""
    done = subprocess.run([sys.executable, "-c", _WORK, way], capture_output=True, text=True, check=True)
    return done.stdout.count("<heap nr=")
