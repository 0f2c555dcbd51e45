"""Opens files one after the other and says in a line of JSON what each took: seconds of the processor and megabytes."""

import json
import resource
import sys
import time
from pathlib import Path

from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import Fault, say

_CLEAR = Path("/proc/self/clear_refs")


def most_memory() -> float:
    """The most megabytes that this process had since it was asked last."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    most = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024
    _CLEAR.write_text("5", encoding="ascii")
    return most


def opened(file: Path) -> str:
    try:
        return f"opened, {len(read_map(file).repairs)} sorts of repairs"
    except Fault as fault:
        return say(fault.text, "en")


if __name__ == "__main__":
    most = int(sys.argv[1]) * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    before = most_memory()
    for name in sys.stdin:
        start = time.process_time()
        said = opened(Path(name.rstrip("\n")))
        taken = time.process_time() - start
        sys.stdout.write(json.dumps({"said": said, "seconds": taken, "megabytes": most_memory() - before}) + "\n")
        sys.stdout.flush()
