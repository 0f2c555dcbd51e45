"""The datasets of a map: what is known of the files that figures come from."""

from cjm_desktop.model.change import changed
from cjm_desktop.model.records import JourneyMap


def remove_dataset(journey: JourneyMap, dataset: str) -> JourneyMap:
    """Forget a dataset; curves, figures and cards that it fed stay as they are."""
    return changed(journey, datasets=tuple(each for each in journey.datasets if each.id != dataset))
