"""The funnel at the steps of a slide: who is still there, and who is lost."""

from collections.abc import Iterator, Mapping

from cjm_desktop.insight.bottlenecks import said_of_share
from cjm_desktop.insight.funnel import Funnel, Passage
from cjm_desktop.interchange.slides.tiles import DOT, Tile, Words
from cjm_desktop.layout.contrast import legible
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.river_words import said_of_still
from cjm_desktop.layout.sheet import FUNNEL
from cjm_desktop.layout.theme import CardLook
from cjm_desktop.words import Text, say, say_number, say_share


def funnel_tiles(funnel: Funnel, places: Mapping[str, int], ground: Ground) -> Iterator[Tile]:
    """Yield a tile for each step of some columns, in the colours of the customers and of those who are lost."""
    theme = ground.theme
    look = CardLook(theme.accent_tint, theme.ink)
    lost_ink = legible(theme.flows["drop-off"], theme.accent_tint, theme.contrast)
    for step, column in places.items():
        passage = funnel.steps[funnel.places[step]]
        still = said_of_still(passage.still, is_exact=passage.is_exact)
        count = funnel.count(passage.still)
        counted = [] if count is None else [say_number(count) if passage.is_exact else f"≤ {say_number(count)}"]
        words = [Words(DOT.join((still, *counted)), theme.ink, bold=True)]
        if (lost := _lost(passage, funnel)) is not None:
            words.append(Words(say(lost, ground.language), lost_ink, small=True))
        yield Tile(column, column, f"{say(FUNNEL, ground.language)}: {still}", tuple(words), look)


def _lost(passage: Passage, funnel: Funnel) -> Text | None:
    if not passage.lost:
        return Text("Slides", "Lost here: nobody said how many") if passage.hides_loss else None
    amount = said_of_share(funnel, passage.lost)
    if passage.at >= passage.still == 1:
        return Text("Slides", "Lost here: {amount}")(amount=amount)
    said = Text("Slides", "Lost here: {amount}; {rate} of those who come")
    return said(amount=amount, rate=say_share(passage.rate))
