"""The brands that a person keeps for all maps: in each file a small map that has nothing but their colours and logo.

So a brand is checked, carried on to newer formats and written as safely as a map.
"""

from dataclasses import dataclass
from pathlib import Path

from cjm_desktop.edits.brand import with_brand
from cjm_desktop.model.records import Asset, JourneyMap
from cjm_desktop.storage.kept import SUFFIX, kept_files, make_folder, remove_file
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.writing import write_map
from cjm_desktop.words import Fault, Text


@dataclass(frozen=True, slots=True)
class Brand:
    """Colours through which stages walk, the first of them the accent, and a logo."""

    id: str
    name: str = ""
    colours: tuple[str, ...] = ()
    logo: Asset | None = None


def brand_of(journey: JourneyMap, name: str) -> Brand:
    """Return the brand that a map is drawn in, with an id of its own."""
    logo = next((asset for asset in journey.assets if asset.sha256 == journey.logo), None)
    return Brand(name, journey.organisation or journey.title, journey.colours, logo)


def read_brands(folder: Path) -> tuple[tuple[Brand, ...], tuple[Text, ...]]:
    """Return the brands by name, and what is to be said of files that were skipped."""
    brands: list[Brand] = []
    troubles: list[Text] = []
    for file in kept_files(folder):
        try:
            brands.append(read_brand(folder, file.stem))
        except Fault as fault:
            troubles.append(fault.text)
    return tuple(sorted(brands, key=lambda brand: (brand.name.casefold(), brand.id))), tuple(troubles)


def read_brand(folder: Path, name: str) -> Brand:
    """Return the brand with an id.

    Raises:
        Fault: its file is not there or cannot be read.
    """
    journey = read_map(_file(folder, name)).journey
    logo = next((asset for asset in journey.assets if asset.sha256 == journey.logo), None)
    return Brand(name, journey.title, journey.colours, logo)


def keep_brand(folder: Path, brand: Brand) -> None:
    """Keep a brand, in place of what its id named before.

    Raises:
        Fault: it cannot be written.
    """
    make_folder(folder)
    empty = JourneyMap(format="cjm", version=1, id=brand.id, title=brand.name)
    write_map(_file(folder, brand.id), with_brand(empty, brand.colours, brand.logo), "anything")


def forget_brand(folder: Path, name: str) -> None:
    """Delete a brand; maps that took it keep their colours and logo.

    Raises:
        Fault: its file cannot be removed.
    """
    remove_file(_file(folder, name))


def _file(folder: Path, name: str) -> Path:
    return folder / f"{name}{SUFFIX}"
