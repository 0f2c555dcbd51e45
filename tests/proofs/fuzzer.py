"""Hands changed files to every door, and says in JSON how it went: run by the test of the same subject."""

import gc
import json
import random
import resource
import signal
import sys
import time
import traceback
from pathlib import Path
from types import FrameType
from typing import Any, Final

from cjm_desktop.words import Fault, say
from tests.proofs.doors import WAYS
from tests.proofs.mutations import mutated

_PATIENCE: Final = 20
"""Seconds after which a file counts as hanging."""
_WARM: Final = 0.3
"""The part of the files after which memory should grow no more."""


class HangError(Exception):
    """It took too long."""


def _hang(_number: int, _frame: FrameType | None) -> None:
    raise HangError


def megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1024**2


def run(first: int, count: int, kept: Path) -> dict[str, Any]:
    """Hand over files of some numbers; one that does what it must not is kept as a file."""
    ways = list(WAYS.items())
    seeds = {name: way.seeds() for name, way in ways}
    told: dict[str, Any] = {"files": 0, "refused": 0, "taken": 0, "slowest": 0.0, "wrong": []}
    warm = 0.0
    signal.signal(signal.SIGALRM, _hang)
    for number in range(first, first + count):
        name, way = ways[number % len(ways)]
        data = mutated(random.Random(number), seeds[name])  # noqa: S311 - the same files each time
        start = time.process_time()
        signal.alarm(_PATIENCE)
        try:
            way.door(data)
            told["taken"] += 1
        except Fault as fault:
            say(fault.text, "zh-Hans")
            told["refused"] += 1
        except Exception as error:
            (kept / f"{name}-{number}").write_bytes(data)
            told["wrong"].append(
                [name, number, f"{type(error).__name__}: {error}"[:300], traceback.format_exc()[-600:]]
            )
        finally:
            signal.alarm(0)
        told["files"] += 1
        told["slowest"] = max(told["slowest"], time.process_time() - start)
        if number - first == int(count * _WARM):
            gc.collect()
            warm = megabytes()
    gc.collect()
    return told | {"warm": warm, "end": megabytes()}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))))
