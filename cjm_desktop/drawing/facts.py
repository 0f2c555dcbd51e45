"""What a file says about itself: the same in every format that can."""

from cjm_desktop.model.records import JourneyMap

PROGRAM = "CJM Desktop"


def facts_of(journey: JourneyMap, title: str = "") -> dict[str, str]:
    """Return title, author and subject of a map, or of a page of it that has its own title, as far as there are any."""
    facts = {
        "Title": title or journey.title,
        "Author": " · ".join(name for name in (journey.author, journey.organisation) if name),
        "Subject": journey.scenario,
    }
    return {name: text for name, text in facts.items() if text}
