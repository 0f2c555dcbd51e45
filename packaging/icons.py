"""Makes the shipped icons: the paths of Phosphor's, most of them filled, in the few commands that the layout reads.

Usage: python packaging/icons.py NODE_MODULES

NODE_MODULES holds the npm package @phosphor-icons/core. The same package gives the same bytes.
"""

import argparse
import shutil
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from fontTools.pens.basePen import BasePen
from fontTools.svgLib.path import parse_path

from cjm_desktop.layout.icon_names import ICONS
from cjm_desktop.layout.icons import SIZE

FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "icons" / "phosphor"
SOURCE_SIZE: Final = 256
BOLD: Final = frozenset({"globe", "link-simple", "question", "target"})
"""Those that say more as lines than filled."""


class PlainPen(BasePen):
    """Writes a path down in our size; quadratic curves come to it as cubic ones."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def _add(self, letter: str, *points: tuple[float, float]) -> None:
        numbers = (f"{round(value * SIZE / SOURCE_SIZE, 2):g}" for point in points for value in point)
        self.parts.append(letter + " ".join(numbers))

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 - fontTools' name
        self._add("M", pt)

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 - fontTools' name
        self._add("L", pt)

    def _curveToOne(  # noqa: N802 - fontTools' name
        self, pt1: tuple[float, float], pt2: tuple[float, float], pt3: tuple[float, float]
    ) -> None:
        self._add("C", pt1, pt2, pt3)

    def _closePath(self) -> None:  # noqa: N802 - fontTools' name
        self._add("Z")


def plain_path(source: Path) -> str:
    """Return the one path of a file with absolute commands and no arcs, in our size."""
    (path,) = ET.parse(source).findall("{*}path")  # noqa: S314 - the package's own file
    pen = PlainPen()
    parse_path(path.attrib["d"], pen)
    return " ".join(pen.parts)


def main() -> None:
    """Make all icons anew."""
    parser = argparse.ArgumentParser(description="Makes the shipped icons from their npm package.")
    parser.add_argument("node_modules", type=Path)
    package: Path = parser.parse_args().node_modules / "@phosphor-icons" / "core"
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    for name in ICONS:
        weight = "bold" if name in BOLD else "fill"
        path = plain_path(package / "assets" / weight / f"{name}-{weight}.svg")
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="{path}"/></svg>\n'
        (FOLDER / f"{name}.svg").write_text(svg, encoding="utf-8")
    shutil.copyfile(package / "LICENSE", FOLDER / "LICENSE.txt")
    print(f"{len(ICONS)} icons, {sum(file.stat().st_size for file in FOLDER.iterdir()):,} bytes")


if __name__ == "__main__":
    main()
