"""The pictures that a map carries."""

from cjm_desktop.model.change import changed
from cjm_desktop.model.lookup import records_of
from cjm_desktop.model.records import Asset, JourneyMap
from cjm_desktop.model.references import references_of


def with_asset(journey: JourneyMap, asset: Asset) -> JourneyMap:
    """Return a map that has a picture; one that has it already stays as it is."""
    if any(each.sha256 == asset.sha256 for each in journey.assets):
        return journey
    return changed(journey, assets=(*journey.assets, asset))


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
