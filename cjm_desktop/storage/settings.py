"""What the program remembers of a person: what they prefer, recent files, where the windows were."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

import platformdirs

from cjm_desktop.limits import SETTINGS_BYTES
from cjm_desktop.model.ids import ID
from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.safe_file import write_bytes_safely
from cjm_desktop.storage.troubles import shown, why
from cjm_desktop.words import LANGUAGES, Fault, Language, Text

if TYPE_CHECKING:
    from cjm_desktop.storage.plain import Json

_MOST_RECENT: Final = 10
_MOST_USED: Final = 8
_LONGEST: Final = 64
"""Characters of an id, or of keys."""
_FARTHEST: Final = 100_000
"""Pixels that no screen goes beyond."""
_SHEET: Final = 1e9
"""Points that no sheet goes beyond."""
_MOST_WINDOWS: Final = 40
_LONGEST_NAME: Final = 60
_WIDEST_MARGIN: Final = 500.0
_SUFFIX: Final = re.compile(r"\.[a-z0-9]{1,8}")
_WRONG: Final = (AttributeError, KeyError, OverflowError, TypeError, ValueError)
T = TypeVar("T")

Appearance = Literal["system", "light", "dark"]
APPEARANCES: Final[tuple[Appearance, ...]] = ("system", "light", "dark")
Orientation = Literal["landscape", "portrait"]
Place = tuple[int, int, int, int]
"""Of a window: x, y, width and height in logical pixels."""
ORIENTATIONS: Final[tuple[Orientation, ...]] = ("landscape", "portrait")
LETTERS: Final = (12, 13, 14, 16, 18)
"""Sizes in pixels that the letters of the window can have."""
USUAL_LETTERS: Final = 13
SPACES: Final = (100, 500, 2000, 10_000)
"""MB that the versions of all maps can take together."""


@dataclass(frozen=True, slots=True)
class KeptWindow:
    """A window with a map, as it was when the program ended."""

    file: Path
    place: Place
    maximised: bool = False
    zoom: float = 1
    """Logical pixels a pt."""
    corner: tuple[float, float] = (0, 0)
    """The point of the sheet, in pt, in the upper left corner of the view."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All that is remembered. It is read before the first window is there, hence without pydantic, which is slow."""

    language: Language | None = None
    """The language of the window; none for that of the system."""
    appearance: Appearance = "system"
    recent: tuple[Path, ...] = ()
    """Files opened or saved last, the newest first."""
    window: Place | None = None
    """Where the window was."""
    maximised: bool = False
    minimap: bool = True
    """Whether a small picture of the map is shown beside what is seen of it."""
    author: str = ""
    """Who writes comments."""
    brand: str | None = None
    """The id of the brand that new maps get."""
    letters: int = USUAL_LETTERS
    """The size of the window's letters: one of ``LETTERS``."""
    contrast: bool | None = None
    """Whether the window has the colours of high contrast; none for what the system says."""
    still: bool | None = None
    """Whether nothing moves by itself; none for what the system says."""
    hints: bool = True
    """Whether empty lanes say what belongs there."""
    autosave: bool = False
    """Whether a map that has a file is saved after each pause."""
    versions: int = 500
    """How many MB the versions of all maps may take: one of ``SPACES``."""
    restore: bool = True
    """Whether the program starts with the windows of the last time."""
    windows: tuple[KeptWindow, ...] = ()
    """The windows of the last time, the one in front last."""
    paper: str = ""
    """What new maps are printed on; empty for what their template says."""
    orientation: Orientation | None = None
    """How that lies; none for what their template says."""
    margin: float | None = None
    """The margin of an export in mm; none for what is usual for the paper."""
    exported: str = ".pdf"
    """The ending of the file that was exported last."""
    folded: tuple[str, ...] = ("vocabularies", "shelf flows")
    """The names of what is folded away beside the map, and of the tabs that are shown there."""
    widths: Mapping[str, int] = field(default_factory=dict[str, int])
    """How wide in pixels the sides of the map are, by their names, once somebody has moved their edge."""
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """The keys of commands that have others than they came with, by the command's id, as Qt writes them down."""
    used: tuple[str, ...] = ()
    """The ids of commands that were found in the palette, the last one first."""
    others: Mapping[str, "Json"] = field(default_factory=dict[str, "Json"])
    """What is unknown is kept, so that an older program does not forget it."""


def settings_file() -> Path:
    """Return where the settings of this person are kept on this system."""
    return platformdirs.user_config_path("cjm-desktop", appauthor=False) / "settings.json"


def read_settings(path: Path) -> Settings:
    """Return what is remembered; what cannot be read or understood counts as never set."""
    try:
        found: Json = json.loads(bytes_of(path, shown(path), SETTINGS_BYTES))
    except (Fault, ValueError, RecursionError):
        return Settings()
    return _understood(found) if isinstance(found, dict) else Settings()


def _understood(found: dict[str, Any]) -> Settings:
    values: dict[str, Any] = {}
    for name, read in _READ.items():
        try:
            values[name] = read(found[name])
        except _WRONG:  # not there, or not what it should be
            continue
    return Settings(**values, others={name: found[name] for name in found.keys() - _READ.keys()})


def _paths(value: Sequence[str]) -> tuple[Path, ...]:
    if isinstance(value, str):
        raise TypeError(value)
    return tuple(Path(each) for each in value)


def _place(value: Sequence[int]) -> Place:
    x, y, width, height = (int(number) for number in value)
    if max(abs(x), abs(y), width, height) > _FARTHEST or min(width, height) < 1:
        raise ValueError(value)
    return x, y, width, height


def _shortcuts(value: Mapping[str, Sequence[Any]]) -> dict[str, tuple[str, ...]]:
    return {_id(name): _words(keys) for name, keys in value.items()}


def _words(value: Sequence[Any]) -> tuple[str, ...]:
    if isinstance(value, str) or any(not isinstance(each, str) or len(each) > _LONGEST for each in value):
        raise TypeError(value)
    return tuple(value)


def _widths(value: Mapping[str, Any]) -> dict[str, int]:
    return {_id(name): round(_number(width, 1, _FARTHEST)) for name, width in value.items()}


def _id(value: str) -> str:
    if not ID.fullmatch(value):
        raise ValueError(value)
    return value


def _windows(value: Sequence[Mapping[str, Any]]) -> tuple[KeptWindow, ...]:
    if isinstance(value, (str, Mapping)):
        raise TypeError(value)
    found: list[KeptWindow] = []
    for each in value[:_MOST_WINDOWS]:
        try:
            zoom = _number(each["zoom"], 1e-3, 1e3)
            x, y = (_number(number, -_SHEET, _SHEET) for number in each["corner"])
            maximised = _one_of((False, True))(each.get("maximised", False))
            found.append(KeptWindow(Path(each["file"]), _place(each["place"]), maximised, zoom, (x, y)))
        except _WRONG:  # it does not take the others along
            continue
    return tuple(found)


def _number(value: float, least: float, most: float) -> float:
    number = float(value)
    if not least <= number <= most:  # nor is what is no number
        raise ValueError(value)
    return number


def _margin(value: float) -> float:
    return _number(value, 0, _WIDEST_MARGIN)


def _name(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_NAME or not value.isprintable():
        raise ValueError(value)
    return value


def _suffix(value: str) -> str:
    if not _SUFFIX.fullmatch(value):
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
    "author": _name,
    "brand": _id,
    "letters": _one_of(LETTERS),
    "contrast": _one_of((False, True)),
    "still": _one_of((False, True)),
    "hints": _one_of((False, True)),
    "autosave": _one_of((False, True)),
    "versions": _one_of(SPACES),
    "restore": _one_of((False, True)),
    "windows": _windows,
    "paper": _name,
    "orientation": _one_of(ORIENTATIONS),
    "margin": _margin,
    "exported": _suffix,
    "folded": _words,
    "widths": _widths,
    "shortcuts": _shortcuts,
    "used": _words,
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
    values: dict[str, Any] = {name: getattr(settings, name) for name in _READ}
    values["recent"] = tuple(map(str, settings.recent))
    values["windows"] = tuple(map(_plain_window, settings.windows))
    return {name: value for name, value in values.items() if value != getattr(never, name)} | dict(settings.others)


def _plain_window(window: KeptWindow) -> dict[str, Any]:
    values = {"file": str(window.file), "place": window.place, "zoom": window.zoom, "corner": window.corner}
    return values | ({"maximised": True} if window.maximised else {})


def with_used(settings: Settings, command: str) -> Settings:
    """Return settings in which a command is the one found last."""
    others = (each for each in settings.used if each != command)
    return replace(settings, used=(command, *others)[:_MOST_USED])


def with_recent(settings: Settings, path: Path) -> Settings:
    """Return settings in which a file is the one used last; one whose name is no text cannot be remembered."""
    absolute = path.absolute()
    try:
        str(absolute).encode()
    except UnicodeEncodeError:
        return settings
    others = [each for each in settings.recent if each != absolute]
    return replace(settings, recent=(absolute, *others)[:_MOST_RECENT])
