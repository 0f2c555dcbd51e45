"""The pictures that a map carries."""

from cjm_desktop.limits import PICTURES_BYTES
from cjm_desktop.model.change import changed
from cjm_desktop.model.lookup import records_of
from cjm_desktop.model.records import Asset, JourneyMap
from cjm_desktop.model.references import references_of
from cjm_desktop.words import Fault, Text


def with_asset(journey: JourneyMap, asset: Asset) -> JourneyMap:
    """Return a map that has a picture; one that has it already stays as it is.

    Raises:
        Fault: with those that are shown it would be more than a file takes.
    """
    if any(each.sha256 == asset.sha256 for each in journey.assets):
        return journey
    if _size(journey, asset) > PICTURES_BYTES and _size(without_spare_assets(journey), asset) > PICTURES_BYTES:
        raise Fault(Text("Picture", "The map is full of pictures: take out some that it can do without."))
    return changed(journey, assets=(*journey.assets, asset))


def _size(journey: JourneyMap, asset: Asset) -> int:
    return sum(len(each.data) for each in (*journey.assets, asset))


def without_spare_assets(journey: JourneyMap) -> JourneyMap:
    """Return a map without the pictures that nothing in it shows."""
    shown = {
        name
        for record in records_of(journey)
        for reference in references_of(type(record))
        if reference.target == "asset"
        for name in reference.names(record)
    }
    return changed(journey, assets=tuple(asset for asset in journey.assets if asset.sha256 in shown))
