"""The one way out of the program: pages and mails are opened, once it was shown where they lead; nothing else is."""

from typing import Final

from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.widgets.messages import Answer, ask
from cjm_desktop.words import Language, Text

_PAGES: Final = frozenset({"http", "https"})
_MAIL_PARTS: Final = frozenset({"subject", "body", "cc"})
"""What a mail may begin with; some programs would attach a file of the disk as well."""
_LINE: Final = 80
"""Letters of an address in a line: it has no blanks to break it at."""
_OPEN: Final = Answer(Text("Inspector", "Open"))
_CANCEL: Final = Answer(Text("Inspector", "Cancel"))

_PAGE: Final = Text("Link", "Open this address in the browser?\n\n{address}\n\nIt leads to {host}.")
_DISGUISED: Final = Text(
    "Link",
    "Open this address in the browser?\n\n{address}\n\n"
    "It leads to {host}. What stands before the @ looks like an address, but is only a name to sign in with.",
)
_MAIL: Final = Text("Link", "Write a mail to this address?\n\n{address}")


def open_outside(parent: QWidget, language: Language, address: str) -> None:
    """Ask whether a page or a mail is to be opened, with all of its address in plain letters, and open it then."""
    url = _opened(address)
    if url is None:
        return
    plain = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    lines = "\n".join(plain[place : place + _LINE] for place in range(0, len(plain), _LINE))
    question = _MAIL if url.scheme() not in _PAGES else _DISGUISED if url.userInfo() else _PAGE
    host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    if ask(parent, language, question(address=lines, host=host), (_OPEN, _CANCEL)) is _OPEN:
        QDesktopServices.openUrl(url)


def _opened(address: str) -> QUrl | None:
    """Return what would be opened for an address, none if it is neither a page nor a mail."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.scheme() == "mailto":
        parts = QUrlQuery(url).queryItems(QUrl.ComponentFormattingOption.FullyEncoded)
        kept = QUrlQuery()
        kept.setQueryItems([part for part in parts if part[0].lower() in _MAIL_PARTS])
        url.setQuery(kept)
        return url if url.path() else None
    return url if url.scheme() in _PAGES and url.host() else None
