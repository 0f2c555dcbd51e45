"""What the funnel shows of a stage, a step or a flow, for those who do not see it."""

from collections.abc import Iterator

from cjm_desktop.canvas.spoken import place_of
from cjm_desktop.insight.bottlenecks import bottlenecks
from cjm_desktop.insight.funnel import Funnel, Passage
from cjm_desktop.layout.finding import Found
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.words import Language, Text, say, say_share


def place_with_shares(sheet: Sheet, found: Found, language: Language) -> str:
    """Return of which kind a thing is and where it stands, with what the funnel says of it where that is drawn.

    Raises:
        NoSuchRecord: it is not in the map.
    """
    place = place_of(sheet.seen.shown, found, language)
    shares = sheet.shares
    if shares is None or found.kind not in ("stage", "step"):
        return place
    stage = next((each for each in sheet.seen.whole.stages if each.id == found.record), None)
    steps = [found.record] if stage is None else [step.id for step in stage.steps]
    passage = shares.between(steps[0], steps[-1])
    worst = {each.kind: each.step for each in bottlenecks(shares)}
    told = [*_told(shares, passage)]
    if passage.lost and worst.get("loss") in steps:
        told.append(Text("Funnel", "Bottleneck"))
    return "; ".join([place, *(say(text, language) for text in told)])


def _told(shares: Funnel, passage: Passage) -> Iterator[Text]:
    still = (
        Text("Spoken", "still there: {share}") if passage.is_exact else Text("Spoken", "still there: at most {share}")
    )
    yield still(share=_amount(shares, passage.still))
    if passage.lost:
        yield Text("Spoken", "lost here: {share}")(share=_amount(shares, passage.lost))
    if passage.hides_loss:
        yield Text("Spoken", "nobody knows how many are lost here")
    if passage.back:
        yield Text("Spoken", "come back here: {share}")(share=_amount(shares, passage.back))
    if passage.again:
        yield Text("Spoken", "start again here: {share}")(share=_amount(shares, passage.again))


def _amount(shares: Funnel, share: float) -> Text | str:
    count = shares.count(share)
    if count is None:
        return say_share(share)
    return Text("Spoken", "{share}, {count} a year")(share=say_share(share), count=count)
