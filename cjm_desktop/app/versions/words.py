"""How versions are called: by their day, and by what was done."""

import datetime as dt

from cjm_desktop.app.files.times import when
from cjm_desktop.storage.history import About
from cjm_desktop.words import Text


def day_called(day: dt.date, today: dt.date) -> Text:
    """Return what a day is called."""
    match (today - day).days:
        case 0:
            return Text("Versions", "Today")
        case 1:
            return Text("Versions", "Yesterday")
        case _:
            return Text("Versions", "{date}")(date=day)


def called(saved: dt.datetime, name: str) -> Text:
    """Return what a version is called: when it was saved, behind its name where it has one."""
    time = when(saved)
    return Text("Versions", "“{name}”, {time}")(name=name, time=time) if name else time


def counted(now: About, before: About | None) -> Text:
    """Return in a few words how a version differs from the one before it, as far as counting tells."""
    if before is None:
        return Text("Versions", "{cards} cards in {steps} steps")(cards=now.cards, steps=now.steps)
    cards, steps = _more(now.cards - before.cards), _more(now.steps - before.steps)
    if cards and steps:
        return Text("Versions", "Cards {cards}, steps {steps}")(cards=cards, steps=steps)
    if cards:
        return Text("Versions", "Cards {cards}")(cards=cards)
    if steps:
        return Text("Versions", "Steps {steps}")(steps=steps)
    return Text("Versions", "As many cards and steps")


def _more(count: int) -> str:
    return f"{count:+}".replace("-", "\N{MINUS SIGN}") if count else ""
