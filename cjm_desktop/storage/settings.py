"""What the program remembers of a person: language, appearance, recent files, where the window was."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

import platformdirs

from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.safe_file import write_bytes_safely
from cjm_desktop.storage.troubles import shown, why
from cjm_desktop.words import LANGUAGES, Fault, Language, Text

if TYPE_CHECKING:
    from cjm_desktop.storage.plain import Json

_MOST_RECENT: Final = 10
_FARTHEST: Final = 100_000
"""Pixels that no screen goes beyond."""
_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
T = TypeVar("T")

Appearance = Literal["system", "light", "dark"]
APPEARANCES: Final[tuple[Appearance, ...]] = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Settings:
    """All that is remembered. It is read before the first window is there, hence without pydantic, which is slow."""

    language: Language | None = None
    """The language of the window; none for that of the system."""
    appearance: Appearance = "system"
    recent: tuple[Path, ...] = ()
    """Files opened or saved last, the newest first."""
    window: tuple[int, int, int, int] | None = None
    """Where the window was: x, y, width and height in logical pixels."""
    maximised: bool = False
    minimap: bool = True
    """Whether a small picture of the map is shown beside what is seen of it."""
    brand: str | None = None
    """The id of the brand that new maps get."""
    others: Mapping[str, "Json"] = field(default_factory=dict[str, "Json"])
    """What is unknown is kept, so that an older program does not forget it."""


def settings_file() -> Path:
    """Return where the settings of this person are kept on this system."""
    return platformdirs.user_config_path("cjm-desktop", appauthor=False) / "settings.json"


def read_settings(path: Path) -> Settings:
    """Return what is remembered; what cannot be read or understood counts as never set."""
    try:
        found: Json = json.loads(bytes_of(path, shown(path)))
    except (Fault, ValueError, RecursionError):
        return Settings()
    return _understood(found) if isinstance(found, dict) else Settings()


def _understood(found: dict[str, Any]) -> Settings:
    values: dict[str, Any] = {}
    for name, read in _READ.items():
        try:
            values[name] = read(found[name])
        except (KeyError, TypeError, ValueError):  # not there, or not what it should be
            continue
    return Settings(**values, others={name: found[name] for name in found.keys() - _READ.keys()})


def _paths(value: Sequence[str]) -> tuple[Path, ...]:
    if isinstance(value, str):
        raise TypeError(value)
    return tuple(Path(each) for each in value)


def _place(value: Sequence[int]) -> tuple[int, int, int, int]:
    x, y, width, height = (int(number) for number in value)
    if max(abs(x), abs(y), width, height) > _FARTHEST or min(width, height) < 1:
        raise ValueError(value)
    return x, y, width, height


def _id(value: str) -> str:
    if not _ID.fullmatch(value):
        raise ValueError(value)
    return value


def _one_of(known: Sequence[T]) -> Callable[[Any], T]:
    return lambda value: known[known.index(value)]


_READ: Final[dict[str, Callable[[Any], object]]] = {
    "language": _one_of(LANGUAGES),
    "appearance": _one_of(APPEARANCES),
    "recent": _paths,
    "window": _place,
    "maximised": _one_of((False, True)),
    "minimap": _one_of((False, True)),
    "brand": _id,
}


def change_settings(path: Path, change: Callable[[Settings], Settings]) -> Settings:
    """Change what is remembered now, which another window may have written, and return it.

    Raises:
        Fault: the settings cannot be written.
    """
    settings = change(read_settings(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Fault(
            Text("Storage", "{file} cannot be made: {why}.")(file=shown(path.parent), why=why(error))
        ) from error
    write_bytes_safely(path, f"{json.dumps(_plain(settings), indent=2)}\n".encode(), "anything")
    return settings


def _plain(settings: Settings) -> dict[str, Any]:
    """Return settings as they stand in the file: without what was never set."""
    never = Settings()
    values: dict[str, Any] = {
        "language": settings.language,
        "appearance": settings.appearance,
        "recent": tuple(map(str, settings.recent)),
        "window": settings.window,
        "maximised": settings.maximised,
        "minimap": settings.minimap,
        "brand": settings.brand,
    }
    return {name: value for name, value in values.items() if value != getattr(never, name)} | dict(settings.others)


def with_recent(settings: Settings, path: Path) -> Settings:
    """Return settings in which a file is the one used last; one whose name is no text cannot be remembered."""
    absolute = path.absolute()
    try:
        str(absolute).encode()
    except UnicodeEncodeError:
        return settings
    others = [each for each in settings.recent if each != absolute]
    return replace(settings, recent=(absolute, *others)[:_MOST_RECENT])
