"""What goes wrong outside the program's own doing."""

from cjm_desktop.words.text import Text


class Fault(Exception):  # noqa: N818 - a fault of a file, a map or a machine, not of the program
    """Something a person can understand and mend, said in one sentence: what, where, what to do."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.english)
        self.text = text
