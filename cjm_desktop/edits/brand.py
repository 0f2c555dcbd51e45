"""A map in the colours and with the logo of an organisation."""

from collections.abc import Sequence

from cjm_desktop.edits.assets import with_asset, without_spare_assets
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.model.records import Asset, JourneyMap


def with_brand(journey: JourneyMap, colours: Sequence[str], logo: Asset | None) -> JourneyMap:
    """Return a map in the colours of a brand; without a logo of the brand's it keeps its own."""
    if logo is None:
        return change_journey(journey, colours=tuple(colours))
    carrying = with_asset(journey, logo)
    return without_spare_assets(change_journey(carrying, colours=tuple(colours), logo=logo.sha256))
