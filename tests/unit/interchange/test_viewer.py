"""A map as one HTML file: whole, without anything from elsewhere, and its texts are nothing but texts."""

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

from cjm_desktop import resources
from cjm_desktop.interchange.viewer.page import to_html
from cjm_desktop.interchange.viewer.palette import Palette, in_the_dark
from cjm_desktop.layout.contrast import contrast
from cjm_desktop.layout.themes import THEMES, theme_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.comments import Comment
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.records import Flow, JourneyMap, Persona, Stage, Step, Trait
from cjm_desktop.model.references import steps_of
from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import Fault
from tests.maps import LINKS, PICTURES, journey_maps

SVG = {"svg", "path", "rect", "circle", "defs", "image", "use"}
TAGS = SVG | {
    *("html", "head", "meta", "title", "style", "body", "nav", "a", "header", "main", "section", "div", "p", "span"),
    *("b", "small", "abbr", "h1", "h2", "h3", "h4", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "colgroup"),
    *("col", "thead", "tbody", "tr", "th", "td", "details", "summary", "article", "blockquote"),
}
HOSTILE = (
    "</style><script>alert(1)</script>",
    "]]><x/>-->",
    "\"><img src=x onerror=alert(1)>' onmouseover='x",
    "javascript:alert(1)",
    "&lt;b&gt; &amp; &#0; \x00\x1b\x85",
    "\u202e\u2066mirrored",
    "{{7*7}} ${x} <!--",
)


class Shape(HTMLParser):
    """What a browser makes of a file: tags with the names of their attributes, texts, and addresses."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _ in attrs)))
        self.links += [value or "" for name, value in attrs if name in ("href", "src", "action", "xlink:href")]
        self.ids += [value or "" for name, value in attrs if name == "id"]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def example(name: str) -> JourneyMap:
    return JourneyMap.model_validate_json(resources.path("examples", f"{name}.cjm").read_bytes())


def parsed(html: str) -> ET.Element:
    return ET.fromstring(html.removeprefix("<!DOCTYPE html>\n"))  # noqa: S314 - our own file


def named(element: ET.Element, *names: str) -> list[ET.Element]:
    return [each for each in element.iter() if each.tag.rpartition("}")[2] in names]


def words(element: ET.Element) -> str:
    return "".join(element.itertext())


def written_with(text: str) -> JourneyMap:
    """Return a map that says a text everywhere."""
    card = Card(
        id="c", step="a", text=text, owner=text, tags=(text,), source=text, note=f"note {text}", link=LINKS[1],
        map_title=text, severity=2, personas=("p",), picture=PICTURES[0].sha256,
        comments=(Comment(id="r", author=text, text=f"said {text}"),),
    )  # fmt: skip
    lanes = (
        CardLane(id="l", kind="pain-point", title=text, hint=text, cards=(card,), separator="visibility"),
        EmotionLane(id="e", kind="emotion", curves=(
            Curve(id="k", name=text, persona="p", points=(CurvePoint(step="a", value=0.5, text=text, source=text),)),
        )),
        MetricLane(id="m", kind="metric", title=text, unit=text, values=(MetricValue(step="a", value=3, source=text),)),
    )  # fmt: skip
    persona = Persona(
        id="p", name=text, role=text, quote=text, goals=(text,), needs=(text,), traits=(Trait(low=text, high=text),)
    )
    return JourneyMap(
        format="cjm", version=1, id="map", title=text, scenario=text, goals=(text,), organisation=text, author=text,
        client=text, confidentiality=text, personas=(persona,), lanes=lanes, assets=PICTURES,
        stages=(Stage(id="s", title=text, duration=text, steps=(Step(id="a", title=text, map_title=text),)),),
        flows=(Flow(id="f", kind="drop-off", from_="a", label=text, lost=text),),
    )  # fmt: skip


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_every_map_becomes_a_whole_page_of_harmless_elements(journey: JourneyMap) -> None:
    html = to_html(journey)
    page = parsed(html)
    shape = Shape(html)
    assert {tag for tag, _ in shape.tags} <= TAGS
    assert not [name for _, names in shape.tags for name in names if name.startswith("on") or name == "style"]
    assert all(re.match(r"#|https?://|mailto:|data:image/(png|jpeg|webp);base64,", link) for link in shape.links)
    assert len(shape.ids) == len(set(shape.ids))
    assert {link[1:] for link in shape.links if link.startswith("#")} <= set(shape.ids)
    assert page.attrib["lang"] == journey.language


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_change_nothing_of_the_page_but_its_texts(text: str) -> None:
    hostile, harmless = written_with(text), written_with("harmless")
    html = to_html(hostile)
    assert Shape(html).tags == Shape(to_html(harmless)).tags
    assert "".join(Shape(html).texts).count(hostile.title) > 20
    assert set(Shape(html).links) == set(Shape(to_html(harmless)).links)


def test_a_trait_is_a_dot_between_its_ends() -> None:
    trait = Trait(low="Careful", high="Bold", value=0.3)
    journey = changed(example("bank-loan-as-is"), personas=(Persona(id="p", name="Li", traits=(trait,)),), lanes=())
    [row] = [item for item in named(parsed(to_html(journey)), "li") if "Careful" in words(item)]
    [dot] = named(row, "circle")
    assert dot.attrib["cx"] == "30%"
    assert words(row) == "CarefulBold30 %"


def test_nothing_comes_from_elsewhere_and_only_the_styles_of_the_file_hold() -> None:
    html = to_html(example("software-onboarding"))
    [style] = named(parsed(html), "style")
    [policy] = [meta.attrib["content"] for meta in named(parsed(html), "meta") if "http-equiv" in meta.attrib]
    digest = b64encode(sha256((style.text or "").encode()).digest()).decode()
    rules = "default-src 'none'; style-src 'sha256-{}'; img-src data:; base-uri 'none'; form-action 'none'"
    assert policy == rules.format(digest)
    assert "url(" not in (style.text or "")
    assert "@import" not in (style.text or "")


@pytest.mark.parametrize("name", ["software-onboarding", "bank-loan-as-is", "retail-moments"])
def test_the_map_is_a_table_whose_cells_have_their_headers(name: str) -> None:
    journey = example(name)
    [table] = [each for each in named(parsed(to_html(journey)), "table") if each.get("class") == "map"]
    steps = [step for stage in journey.stages for step in stage.steps]
    heads = named(table, "th")
    of_steps = [words(head) for head in heads if head.get("class") == "step"]
    assert all(step.title in said for step, said in zip(steps, of_steps, strict=True))
    assert [head.get("scope") for head in heads if head.get("class") == "stage"] == ["colgroup"] * len(journey.stages)
    assert [head.get("scope") for head in heads if head.get("class") == "lane"] == ["rowgroup"] * len(journey.lanes)
    for body in named(table, "tbody"):
        reach = 0
        for row in named(body, "tr"):
            cells = named(row, "th", "td")
            width = sum(int(cell.get("colspan", "1")) for cell in cells) + (reach > 0)
            reach = max(reach - 1, *(int(cell.get("rowspan", "1")) - 1 for cell in cells))
            assert width == len(steps) + 1
    texts = [card.text for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards if card.text]
    said = "\n".join(words(each) for each in named(table, "p"))
    assert all(text in said for text in texts)


def test_comments_are_there_when_they_are_asked_for_and_notes_never() -> None:
    journey = written_with("words")
    assert "said words" not in to_html(journey)
    assert "note words" not in to_html(journey)
    asked = to_html(journey, "comments")
    assert "said words" in asked
    assert 'id="map"' not in asked
    with pytest.raises(Fault, match="Nobody has commented"):
        to_html(example("retail-moments"), "comments")


def test_personas_alone_are_handed_out() -> None:
    html = to_html(example("software-onboarding"), "personas")
    assert [words(head) for head in named(parsed(html), "h3")] == ["Nadia Ferreira", "Tom Okafor"]
    assert 'id="flows"' not in html


def test_a_link_that_no_browser_should_follow_is_none() -> None:
    card = Card(id="c", step="a", text="x").model_copy(update={"link": "javascript:alert(1)"})
    journey = written_with("words")
    lane = journey.lanes[0]
    assert isinstance(lane, CardLane)
    evil = journey.model_copy(update={"lanes": (lane.model_copy(update={"cards": (card,)}),)})
    assert "javascript:" not in to_html(evil)
    [link] = [a for a in named(parsed(to_html(journey)), "a") if "rel" in a.attrib]
    assert (link.get("href"), link.get("rel")) == (LINKS[1], "noopener noreferrer")


def test_a_picture_that_is_shown_twice_stands_in_the_file_once() -> None:
    journey = written_with("words")
    twice = changed(journey, logo=PICTURES[0].sha256)
    assert to_html(twice).count(PICTURES[0].data) == 1


@pytest.mark.parametrize("theme", THEMES)
def test_cards_can_be_read_in_the_dark(theme: str) -> None:
    look = theme_of(changed(written_with("words"), theme=theme))
    palette = Palette(look)
    for card in look.cards.values():
        palette.look(card)
    _, dark = palette.style().split("@media screen and (prefers-color-scheme:dark)")
    pairs = re.findall(r"--fill:(#\w+);--ink:(#\w+)", dark)
    assert len(pairs) == len({(card.fill, card.ink, card.stroke or card.fill) for card in look.cards.values()})
    assert all(contrast(fill, ink) >= look.contrast for fill, ink in pairs)
    variables = dict(re.findall(r"--([a-z-]+):(#\w+)", dark))
    assert all(
        contrast(variables[ink], in_the_dark(look.paper)) >= look.contrast for ink in ("ink", "second", "accent")
    )


def test_a_funnel_is_a_drawing_and_a_table_of_the_steps() -> None:
    journey = read_map(resources.path("templates", "bank-loan", "en.cjm")).journey
    assert 'id="funnel"' not in to_html(changed(journey, funnel=False))
    page = to_html(changed(journey, funnel=True))
    part = page.split('<section id="funnel"')[1].split("</section>")[0]
    assert 'class="curves" role="img"' in part
    assert part.count("<tr>") == 1 + len(list(steps_of(journey)))
    for said in ("82 % · 7,708", "18 % · 1,692", "34 % · 3,196", "Most customers are lost at “Wait and ask”"):
        assert said in part
    unknown = changed(journey, funnel=True, flows=tuple(changed(flow, share=None) for flow in journey.flows))
    assert 'id="funnel"' not in to_html(unknown)
