"""What a page says above and below the map: who travels, which ways there are, what is to be done, what signs mean."""

from collections.abc import Iterable, Iterator

from cjm_desktop.insight.ranking import ranked
from cjm_desktop.insight.votes import by_votes, votes_of_actions
from cjm_desktop.interchange.telling import (
    action_factors,
    action_hands,
    action_title,
    card_words,
    flow_words,
    persona_facts,
    step_names,
)
from cjm_desktop.interchange.viewer.drawn import between
from cjm_desktop.interchange.viewer.markup import Html, joined, tag
from cjm_desktop.interchange.viewer.viewed import Viewed
from cjm_desktop.layout.cards import quoted
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.people import called
from cjm_desktop.model.kinds import LANE_KINDS, STATES
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import Persona, Trait
from cjm_desktop.model.references import steps_of
from cjm_desktop.model.threads import threads_in
from cjm_desktop.words import Text, say_date, say_number


def title(page: Viewed) -> Html:
    """Return the heading of a page: what the map is called and about, who made it for whom and when."""
    journey = page.journey
    state = tag("p", page.say(STATES[journey.state]), class_="state") if journey.state is not None else ""
    heading = tag("h1", journey.title or page.say(Text("Sheet", "Customer journey map")), dir="auto")
    scenario = tag("p", journey.scenario, class_="scenario", dir="auto") if journey.scenario else ""
    logo = page.picture(journey.logo, journey.organisation or "Logo", "logo") if journey.logo is not None else ""
    goals = _listed(page.say(Text("Sheet", "Goals")), journey.goals, "h2")
    made = [part for part in (journey.organisation, journey.author) if part]
    if journey.client:
        made.append(page.say(Text("Sheet", "For {client}")(client=journey.client)))
    if journey.date is not None:
        made.append(say_date(journey.date, page.language))
    by = tag("p", " · ".join(made), class_="made", dir="auto") if made else ""
    secret = tag("p", journey.confidentiality, class_="secret", dir="auto") if journey.confidentiality else ""
    return tag(
        "header", tag("div", state, heading, scenario), tag("div", logo, goals, by, secret, class_="facts-of-map")
    )


def personas(page: Viewed) -> Html:
    """Return the personas; nothing where there are none."""
    cards = [_persona(persona, page) for persona in page.journey.personas]
    return tag("div", *cards, class_="people") if cards else Html()


def _persona(persona: Persona, page: Viewed) -> Html:
    initials, colour = page.ground.persona_sign(persona.id)
    name = called(persona, page.language)
    if persona.portrait is not None:
        face = page.picture(persona.portrait, name, f"face {page.palette.colour(colour)}")
    else:
        face = tag("span", initials, class_=f"face {page.palette.colour(colour)}", aria_hidden="true")
    facts = tag("p", " · ".join(persona_facts(persona, page.ground)), class_="second", dir="auto")
    quote = tag("blockquote", quoted(persona.quote, page.language), dir="auto") if persona.quote else ""
    lists = (
        _listed(page.say(Text("Sheet", "Goals")), persona.goals),
        _listed(page.say(Text("Sheet", "Needs")), persona.needs),
        _listed(page.say(Text("Sheet", "Frustrations")), persona.frustrations),
    )
    traits = tag("ul", *(_trait(trait, colour, page) for trait in persona.traits), class_="traits")
    head = tag("div", face, tag("div", tag("h3", name, dir="auto"), facts), class_="who")
    return tag("article", head, quote, *lists, traits if persona.traits else "")


def _trait(trait: Trait, colour: str, page: Viewed) -> Html:
    share = f"{round(trait.value * 100)} %"
    ends = tag("span", trait.low, dir="auto"), tag("span", trait.high, dir="auto")
    return tag("li", *ends, between(trait.value, page.palette, colour), tag("span", share, class_="unseen"))


def _listed(heading: str, lines: Iterable[str], level: str = "h4") -> str:
    entries = [tag("li", line, dir="auto") for line in lines if line]
    return joined((tag(level, heading), tag("ul", *entries))) if entries else ""


def flows(page: Viewed) -> Html:
    """Return the ways that do not simply go on."""
    names = step_names(page.journey)
    rows: list[Html] = []
    for flow in page.journey.flows:
        kind, way, more = flow_words(flow, names, page.ground)
        look = page.palette.colour(page.theme.flows[flow.kind])
        cells = tag("th", kind, scope="row", class_=f"flow {look}"), tag("td", way, dir="auto")
        rows.append(tag("tr", *cells, tag("td", " · ".join(more), dir="auto")))
    return tag("table", tag("tbody", *rows), class_="list") if rows else Html()


def actions(page: Viewed) -> Html:
    """Return the list of what is to be done, in the order of the ranks."""
    known = {card.id: (card, lane) for lane in page.journey.lanes if isinstance(lane, CardLane) for card in lane.cards}
    rows, votes = list[Html](), votes_of_actions(page.journey)
    for score in ranked(page.journey):
        action, rank = score.action, "–" if score.rank is None else str(score.rank)
        what = tag("b", action_title(action, page.ground), dir="auto")
        note = tag("p", action.note, dir="auto") if action.note else ""
        links = (
            tag(
                "li",
                tag(
                    "a",
                    card_words(card, lane, page.ground) or page.say(LANE_KINDS[lane.kind].card),
                    href=f"#card-{card.id}",
                ),
            )
            for card, lane in (known[name] for name in action.cards if name in known)
        )
        factors = (
            tag("li", f"{name}: {value}")
            for name, value in action_factors(action, page.ground, votes.get(action.id, 0))
        )
        hands = (tag("li", part, dir="auto") for part in action_hands(action, page.ground))
        cells = (tag("ul", *entries) for entries in (links, factors, hands))
        rows.append(
            tag("tr", tag("td", rank), tag("th", what, note, scope="row"), *(tag("td", cell) for cell in cells))
        )
    if not rows:
        return Html()
    heads = (
        Text("Sheet", "Action"),
        Text("Sheet", "Comes from"),
        Text("Sheet", "How it weighs"),
        Text("Sheet", "Who, until when"),
    )
    head = tag("tr", tag("td"), *(tag("th", page.say(name), scope="col") for name in heads))
    return tag("div", tag("table", tag("thead", head), tag("tbody", *rows), class_="list wide"), class_="across")


def votes(page: Viewed) -> Html:
    """Return the cards that people voted for, most votes first."""
    steps, rows = step_names(page.journey), list[Html]()
    for each in by_votes(page.journey):
        said = card_words(each.card, each.lane, page.ground) or page.say(LANE_KINDS[each.lane.kind].card)
        where = " · ".join((lane_words(each.lane, page.language)[0], steps[each.card.step]))
        what = tag("th", tag("b", said, dir="auto"), tag("p", where, dir="auto"), scope="row")
        rows.append(tag("tr", tag("td", str(each.rank)), what, tag("td", say_number(each.votes))))
    if not rows:
        return Html()
    names = (Text("Column", "Rank"), Text("Column", "Card"), Text("Column", "Votes"))
    head = tag("tr", *(tag("th", page.say(name), scope="col") for name in names))
    return tag("div", tag("table", tag("thead", head), tag("tbody", *rows), class_="list wide"), class_="across")


def comments(page: Viewed) -> Html:
    """Return what was said about the map."""
    entries: list[Html] = []
    for thread in threads_in(page.journey):
        resolved = f"✓ {page.say(Text('Comment', 'Resolved'))} · " if thread.comment.resolved else ""
        said: list[Html] = [tag("h3", resolved, page.say(thread.about), dir="auto")]
        for remark in (thread.comment, *thread.comment.replies):
            day = "" if remark.time is None else say_date(remark.time.astimezone().date(), page.language)
            who = " · ".join(filter(None, (remark.author, day)))
            said += tag("p", who, class_="second", dir="auto"), tag("p", remark.text, dir="auto")
        entries.append(tag("li", *said))
    return tag("ol", *entries, class_="comments") if entries else Html()


def legend(page: Viewed) -> Html:
    """Return what the signs of the map mean, as far as it uses them."""
    cards = [card for lane in page.journey.lanes if isinstance(lane, CardLane) for card in lane.cards]
    entries = [
        *_severities(page, any(card.severity for card in cards)),
        *_assumption(page, any(card.evidence == "assumption" for card in cards)),
        *_moments(page, [*steps_of(page.journey), *cards]),
    ]
    return tag("dl", *entries, class_="signs") if entries else Html()


def _severities(page: Viewed, there: bool) -> Iterator[Html]:
    if there:
        meaning = page.say(Text("Legend", "How much it hurts"))
        yield tag("div", tag("dt", page.dots(3, meaning)), tag("dd", meaning))


def _assumption(page: Viewed, there: bool) -> Iterator[Html]:
    if there:
        box = tag("span", class_="sample assumed")
        yield tag("div", tag("dt", box), tag("dd", page.say(Text("Legend", "Assumption, not yet proven"))))


def _moments(page: Viewed, records: Iterable[object]) -> Iterator[Html]:
    used = dict.fromkeys(moment for each in records if (moment := getattr(each, "moment", None)) is not None)
    for moment in used:
        yield tag("div", tag("dt", page.badge(moment)), tag("dd", page.ground.moment(moment)[1]))
