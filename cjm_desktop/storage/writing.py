"""Saving a map."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

from cjm_desktop.edits.assets import without_spare_assets
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.lanes import Card, CardLane, Lane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.pieces import PIECE, cards_in_json
from cjm_desktop.storage.reading import map_of
from cjm_desktop.storage.safe_file import Fingerprint, Over, write_bytes_safely
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Text


def to_bytes(journey: JourneyMap) -> bytes:
    """Return a map as it stands in a file."""
    return joined(pieces_of(journey))


def joined(pieces: Iterable[bytes]) -> bytes:
    """Return pieces as one, put together one by one: others have their turn between them."""
    whole = BytesIO()
    for piece in pieces:
        whole.write(piece)
    return whole.getvalue()


def pieces_of(journey: JourneyMap) -> Iterator[bytes]:
    """Yield a map as it stands in a file, a piece after the other."""
    stand_in, picture = Card(id=new_id(), step="-"), new_id()
    lanes: list[Lane] = []
    full: list[CardLane] = []
    for lane in journey.lanes:
        if isinstance(lane, CardLane) and lane.cards:
            full.append(lane)
            lanes.append(lane.model_copy(update={"cards": (stand_in,)}))
        else:
            lanes.append(lane)
    assets = tuple(asset.model_copy(update={"data": picture}) for asset in journey.assets)
    short = journey.model_copy(update={"lanes": tuple(lanes), "assets": assets})
    *around, end = short.model_dump_json(indent=2, exclude_defaults=True).encode().split(_written((stand_in,)))
    for before, lane in zip(around, full, strict=True):
        yield before
        yield from _cards_of(lane)
    before, *between = end.split(picture.encode())
    yield before
    for asset, after in zip(journey.assets, between, strict=True):
        yield asset.data.encode()
        yield after
    yield b"\n"


def _cards_of(lane: CardLane) -> Iterator[bytes]:
    for start in range(0, len(lane.cards), PIECE):
        if start:
            yield b",\n        "
        yield _written(lane.cards[start : start + PIECE])


def _written(cards: tuple[Card, ...]) -> bytes:
    """Return cards as they stand in the list of a lane, without its brackets."""
    listed = cards_in_json().dump_json(cards, indent=2, exclude_defaults=True)
    return listed[len(b"[\n  ") : -len(b"\n]")].replace(b"\n", b"\n      ")


def write_map(path: Path, journey: JourneyMap, over: Over) -> Fingerprint:
    """Save a map once it is sure that it opens as the same map, and return what the file is known by from now on.

    It keeps no version: that is for maps a person saves, see ``saving``.

    Raises:
        AlreadyThere, ChangedOnDisk: something else is there than ``over`` says; it was not touched.
        Fault: the map cannot be saved; what was there is as it was (see ``write_bytes_safely``).
    """
    return write_bytes_safely(path, bytes_to_save(journey, shown(path)), over)


def bytes_to_save(journey: JourneyMap, file: str) -> bytes:
    """Return a map as it is to stand in a file, once it is sure that it opens as the same map.

    Pictures that nothing shows, which undo may need, are left out.

    Raises:
        Fault: it would not open as the same map, so it is not to be saved; the sentence names ``file``.
    """
    journey = without_spare_assets(journey)
    data = to_bytes(journey)
    try:
        again, _ = map_of(data, file)
    except Fault as fault:
        raise Fault(
            Text("Storage", "{file} was not saved, because it could not be opened again. {why}")(
                file=file, why=fault.text
            )
        ) from fault
    if again != journey:
        raise Fault(Text("Storage", "{file} was not saved, because it would not open as the same map.")(file=file))
    return data
