"""What every part of a page is made with: the map, its colours and words, and its pictures, each of them once."""

import re
from typing import Final

from cjm_desktop.interchange.viewer.markup import Html, tag
from cjm_desktop.interchange.viewer.palette import Palette
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Language, Text, say

_LINK: Final = re.compile(r"https?://[^\s/?#]+\S*|mailto:[^\s@]+@\S*")


class Viewed:
    """A map on its way to a page."""

    def __init__(self, journey: JourneyMap) -> None:
        self.journey = journey
        self.language: Language = journey.language
        self.theme = theme_of(journey)
        self.ground = Ground.of(journey, self.theme)
        self.palette = Palette(self.theme)
        self.columns = {step.id: at for at, step in enumerate(steps_of(journey))}
        self._pictures: dict[str, str] = {}

    def say(self, text: Text) -> str:
        """Return what a text says in the language of the map."""
        return say(text, self.language)

    def badge(self, moment: str) -> Html:
        """Return the sign of a moment of truth, with what it means."""
        sign, meaning = self.ground.moment(moment)
        return tag("abbr", sign, class_="moment", title=meaning)

    def dots(self, count: int, said: str) -> Html:
        """Return how bad something is, as dots."""
        return tag("span", "●" * count, tag("span", "●" * (3 - count)), class_="dots", role="img", aria_label=said)

    def link(self, address: str) -> Html | None:
        """Return a link to an address that a browser or a mail program takes; none to any other."""
        if not _LINK.fullmatch(address):
            return None
        shown = address.removeprefix("https://").removeprefix("http://").removeprefix("mailto:").rstrip("/")
        return tag("a", shown, href=address, rel="noopener noreferrer", class_="link")

    def picture(self, name: str, called: str, class_: str) -> Html:
        """Return a picture of the map; its bytes stand in the page once."""
        asset = self.ground.asset(name)
        which = self._pictures.setdefault(name, f"picture-{len(self._pictures)}")
        size = f"0 0 {asset.width} {asset.height}"
        use = tag("use", href=f"#{which}")
        return tag("svg", use, viewBox=size, class_=class_, role="img", aria_label=called)

    def pictures(self) -> Html:
        """Return all pictures that were asked for, to be shown where they are used."""
        images = (
            tag(
                "image",
                id=which,
                width=str(asset.width),
                height=str(asset.height),
                href=f"data:image/{asset.type};base64,{asset.data}",
            )
            for name, which in self._pictures.items()
            for asset in [self.ground.asset(name)]
        )
        return tag("svg", tag("defs", *images), class_="store", aria_hidden="true", width="0", height="0")
