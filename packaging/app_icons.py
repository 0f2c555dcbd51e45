"""Makes the icons for Windows and macOS, of the program and of its files.

    .venv/bin/python packaging/app_icons.py

The drawings are ``resources/icons/app.svg`` and ``packaging/linux/map.svg``, each with one for small sides. Needs
rsvg-convert. What it makes is kept beside the bundle's description; icons for Linux are made with the package.
"""

import subprocess
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "packaging" / "bundle"
DRAWINGS: Final = {"cjm-desktop": ROOT / "resources/icons/app.svg", "cjm-map": ROOT / "packaging/linux/map.svg"}
SIDES: Final = (16, 24, 32, 48, 64, 128, 256)
LARGEST_SMALL: Final = 24
"""Up to this side the drawing that is made for it is taken."""
_CANVAS: Final = 1024
_EDGE: Final = 96
"""Pixels around an icon on macOS, of 1024."""


def picture(drawing: Path, side: int) -> Image.Image:
    """Return a drawing as a picture of some pixels."""
    source = drawing.with_stem(f"{drawing.stem}-small") if side <= LARGEST_SMALL else drawing
    command = ["rsvg-convert", "--width", str(side), "--height", str(side), str(source)]
    return Image.open(BytesIO(subprocess.run(command, capture_output=True, check=True).stdout)).convert("RGBA")


def main() -> None:
    """Make all four files."""
    for name, drawing in DRAWINGS.items():
        pictures = [picture(drawing, side) for side in SIDES]
        sides = [(side, side) for side in SIDES]
        pictures[-1].save(FOLDER / f"{name}.ico", sizes=sides, append_images=pictures[:-1], bitmap_format="png")
        framed = Image.new("RGBA", (_CANVAS, _CANVAS))
        framed.alpha_composite(picture(drawing, _CANVAS - 2 * _EDGE), (_EDGE, _EDGE))
        framed.save(FOLDER / f"{name}.icns")


if __name__ == "__main__":
    main()
