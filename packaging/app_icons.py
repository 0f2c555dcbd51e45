"""Makes the icons for Windows and macOS of the drawings ``resources/icons/app.svg`` and ``app-small.svg``.

    .venv/bin/python packaging/app_icons.py

Needs rsvg-convert. What it makes is kept beside the bundle's description; icons for Linux are made with the package.
"""

import subprocess
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image

ROOT: Final = Path(__file__).resolve().parent.parent
SIDES: Final = {16: "app-small", 24: "app-small", 32: "app", 48: "app", 64: "app", 128: "app", 256: "app"}
_CANVAS: Final = 1024
_EDGE: Final = 96
"""Pixels around an icon on macOS, of 1024."""


def picture(name: str, side: int) -> Image.Image:
    """Return a drawing as a picture of some pixels."""
    drawing = ROOT / "resources" / "icons" / f"{name}.svg"
    command = ["rsvg-convert", "--width", str(side), "--height", str(side), str(drawing)]
    return Image.open(BytesIO(subprocess.run(command, capture_output=True, check=True).stdout)).convert("RGBA")


def main() -> None:
    """Make both files."""
    folder = ROOT / "packaging" / "bundle"
    pictures = [picture(name, side) for side, name in SIDES.items()]
    sides = [(side, side) for side in SIDES]
    pictures[-1].save(folder / "cjm-desktop.ico", sizes=sides, append_images=pictures[:-1], bitmap_format="png")
    framed = Image.new("RGBA", (_CANVAS, _CANVAS))
    framed.alpha_composite(picture("app", _CANVAS - 2 * _EDGE), (_EDGE, _EDGE))
    framed.save(folder / "cjm-desktop.icns")


if __name__ == "__main__":
    main()
