"""When something was saved, as people here say it."""

import datetime as dt

from cjm_desktop.words import Text


def here(saved: dt.datetime) -> dt.datetime:
    """Return when something was saved, by the clocks of this place."""
    try:
        return saved.astimezone()
    except (OverflowError, OSError, ValueError):  # a time for which this place has no clock
        return saved


def today() -> dt.date:
    """Return the day that it is in this place."""
    return dt.datetime.now().astimezone().date()


def when(saved: dt.datetime) -> Text:
    """Return when something was saved."""
    local = here(saved)
    return Text("Versions", "{date}, {time}")(date=local.date(), time=f"{local:%H:%M}")
