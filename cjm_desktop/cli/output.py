"""What the command says: results to standard output, everything else to standard error, in the person's language."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager

from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Language, Text, language_of_environment, say


class Misuse(Exception):  # noqa: N818 - a fault of the command line
    """The command line asks for something that does not exist, said in one sentence."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.english)
        self.text = text


def language() -> Language:
    """Return the language of this process."""
    return language_of_environment(os.environ)


def spoken(text: Text) -> str:
    """Return what a text says in the language of this process."""
    return say(text, language())


def show(result: Text | str) -> None:
    """Print a line of the result."""
    sys.stdout.write(f"{spoken(result) if isinstance(result, Text) else result}\n")


def tell(remark: Text) -> None:
    """Print a message, which is no result."""
    sys.stderr.write(f"{spoken(remark)}\n")


@contextmanager
def progress_bar(label: Text) -> Generator[Progress]:
    """Give what long work tells its progress to: a bar when somebody watches."""
    if not sys.stderr.isatty():
        yield unheard
        return
    from rich.console import Console  # noqa: PLC0415 - takes longer than most commands
    from rich.progress import Progress as Bar  # noqa: PLC0415

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(spoken(label), total=1.0)
        yield lambda done: bar.update(task, completed=done)
