"""Where the shipped resources are: inside the installed package, or the top-level folder in a checkout."""

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def path(*parts: str) -> Path:
    """Return the path of a shipped file or folder, such as ``path("fonts", "CJMSans-Regular.ttf")``."""
    return _root().joinpath(*parts)


def guide() -> Path:
    """Return the folder of the user guide; in a checkout it stands with the other documentation."""
    installed = path("guide")
    return installed if installed.is_dir() else _root().parent / "docs" / "guide"
