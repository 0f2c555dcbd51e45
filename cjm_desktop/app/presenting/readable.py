"""What is said about the size of what is on stage: what the last row cannot read."""

from typing import Final

from cjm_desktop.paper.on_stage import BACK, Reading
from cjm_desktop.words import Text, say_number

_MOST: Final = 3
_LAST_ROW: Final = Text("Presenter", "Everything can be read in the last row, six heights of the picture away.")
_TOO_SMALL: Final = Text("Presenter", "Too small for the last row: {what}. {factor} times closer, all of it is read.")
_READ_TO: Final = Text("Presenter", "{what} (read up to {heights} heights of the picture away)")
_AND: Final = Text("Presenter", "{some}, {more}")


def too_small(readings: tuple[Reading, ...]) -> Text:
    """Return in a sentence what is not read in the last row, the worst first."""
    small = [reading for reading in readings if not reading.reaches_back]
    if not small:
        return _LAST_ROW
    whats = [_READ_TO(what=each.what, heights=say_number(round(each.heights, 1))) for each in small[:_MOST]]
    what = whats[0]
    for more in whats[1:]:
        what = _AND(some=what, more=more)
    return _TOO_SMALL(what=what, factor=say_number(round(BACK / small[0].heights + 0.05, 1)))
