"""A report as a file, by the ending of its name."""

import csv
import io
from base64 import b64encode
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Final

from cjm_desktop.interchange.markdown_out import escaped
from cjm_desktop.interchange.records.cells import plain_text
from cjm_desktop.interchange.records.text_file import guarded
from cjm_desktop.interchange.report.reading import Portfolio
from cjm_desktop.interchange.report.table import COLUMNS, rows_of
from cjm_desktop.interchange.report.words import (
    actions_said,
    heading_of,
    is_due,
    moments_said,
    place_of,
    review_said,
    state_said,
    sum_of,
    title_of,
    trends_said,
)
from cjm_desktop.interchange.report.workbook import to_workbook
from cjm_desktop.interchange.viewer.markup import Html, tag
from cjm_desktop.interchange.xlsx import Cell
from cjm_desktop.progress import Progress
from cjm_desktop.words import Language, Text, say

Writer = Callable[[Portfolio, Language, Progress], bytes]

_HEADS: Final = (
    Text("Report", "Map"),
    Text("Report", "Review"),
    Text("Sheet", "Actions"),
    Text("Report", "Worst moments"),
    Text("Report", "Key figures"),
)
_UNREAD: Final = Text("Report", "Not read")
_STYLE: Final = """
:root{color-scheme:light dark;--ink:#1b2430;--second:#566273;--line:#e3e7ec;--ground:#fff;--late:#9b2c2c}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--second:#a7b1bf;--line:#323b47;--ground:#1e242d;--late:#f2a59b}}
@media print{:root{--ink:#1b2430;--second:#566273;--line:#cbd3dd;--ground:#fff;--late:#9b2c2c}}
@page{size:A4 landscape;margin:12mm}
body{margin:2rem;background:var(--ground);color:var(--ink);
font:0.95rem/1.5 "Noto Sans","Noto Sans SC","Noto Sans TC","Segoe UI","PingFang SC","Microsoft YaHei",sans-serif}
h1{font-size:1.6rem;margin:0}p{color:var(--second);margin:0 0 1.5rem}
table{border-collapse:collapse;width:100%}thead{display:table-header-group}tr{break-inside:avoid}
th,td{text-align:start;vertical-align:top;padding:.6rem .8rem .6rem 0;border-bottom:1px solid var(--line)}
tbody th{font-weight:400}
thead th{color:var(--second);font-size:.85rem;border-bottom:2px solid var(--ink)}
ul{margin:0;padding:0;list-style:none}
b{display:block}small{color:var(--second)}.late{color:var(--late);font-weight:700}
"""


def _markdown(portfolio: Portfolio, language: Language) -> bytes:
    rows = [[say(head, language) for head in _HEADS], ["---"] * len(_HEADS)]
    for entry in portfolio.entries:
        summary = entry.summary
        named = (title_of(entry), state_said(summary, language), place_of(entry, portfolio))
        cells = (
            [text for text in named if text],
            [review_said(summary, portfolio, language)],
            [actions_said(summary, language)],
            moments_said(summary, language),
            trends_said(summary, language),
        )
        rows.append(["<br>".join(map(escaped, cell)) for cell in cells])
    blocks = [
        f"# {escaped(say(heading_of(portfolio), language))}",
        escaped(say(sum_of(portfolio), language)),
        "\n".join(f"| {' | '.join(row)} |" for row in rows),
    ]
    if portfolio.unread:
        blocks += [f"## {say(_UNREAD, language)}"]
        blocks += ["\n".join(f"- {escaped(say(text, language))}" for text in portfolio.unread)]
    return ("\n\n".join(blocks) + "\n").encode()


def _csv(portfolio: Portfolio, language: Language) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([say(head, language) for head, _, _ in COLUMNS.values()])
    writer.writerows([_written(cell) for cell in row] for row in rows_of(portfolio, language))
    return out.getvalue().encode("utf-8-sig")


def _written(cell: Cell) -> str:
    return guarded(cell) if isinstance(cell, str) else plain_text(cell)


def _html(portfolio: Portfolio, language: Language) -> bytes:
    proof = b64encode(sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{proof}'; base-uri 'none'; form-action 'none'"
    title = say(heading_of(portfolio), language)
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", title),
        tag("style", Html(_STYLE)),
    )
    heads = tag("tr", *(tag("th", say(name, language), scope="col") for name in _HEADS))
    rows = (_row(number, portfolio, language) for number in range(len(portfolio.entries)))
    table = tag("table", tag("thead", heads), tag("tbody", *rows))
    unread = [tag("li", say(text, language), dir="auto") for text in portfolio.unread]
    rest = (tag("h2", say(_UNREAD, language)), tag("ul", *unread)) if unread else ()
    body = tag("body", tag("h1", title, dir="auto"), tag("p", say(sum_of(portfolio), language)), table, *rest)
    return f"<!DOCTYPE html>\n{tag('html', head, body, lang=language)}\n".encode()


def _row(number: int, portfolio: Portfolio, language: Language) -> Html:
    entry = portfolio.entries[number]
    summary = entry.summary
    under = " · ".join(filter(None, (state_said(summary, language), place_of(entry, portfolio))))
    review = tag("td", review_said(summary, portfolio, language), class_="late" if is_due(summary, portfolio) else None)
    actions = tag("td", actions_said(summary, language), class_="late" if summary.late else None)
    return tag(
        "tr",
        tag("th", tag("b", title_of(entry), dir="auto"), tag("small", under, dir="auto"), scope="row"),
        review,
        actions,
        tag("td", tag("ul", *(tag("li", text, dir="auto") for text in moments_said(summary, language)))),
        tag("td", tag("ul", *(tag("li", text, dir="auto") for text in trends_said(summary, language)))),
    )


def _pdf(portfolio: Portfolio, language: Language, progress: Progress) -> bytes:
    from cjm_desktop.interchange.report.pdf_out import to_pdf  # noqa: PLC0415 - takes a while

    return to_pdf(portfolio, language, progress)


def _at_once(write: Callable[[Portfolio, Language], bytes]) -> Writer:
    def written(portfolio: Portfolio, language: Language, _progress: Progress) -> bytes:
        return write(portfolio, language)

    return written


REPORT_WRITERS: Final[Mapping[str, Writer]] = {
    ".pdf": _pdf,
    **{
        suffix: _at_once(write)
        for suffix, write in ((".html", _html), (".xlsx", to_workbook), (".csv", _csv), (".md", _markdown))
    },
}
"""What writes a report, by the ending of the file's name."""
