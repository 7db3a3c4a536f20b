"""A field that vanishes from the pages of a site is told, with examples; one that is rare on a few pages is not."""

from __future__ import annotations

import re

from tests.work.conftest import HOME, article

PATHS = [f"/neike/{n}.html" for n in range(24)]


def page(number: int, *, tag: bool = True, words: str = "") -> str:
    tags = f'<div class="tags">标签:<a href="/tag/{number % 5}/" rel="tag">钙片{number % 5}</a></div>' if tag else ""
    return article(f"第{number}种常见疾病的护理", words=f"编号{number},{words}", after=tags)


def test_a_field_that_vanishes_degrades_the_crawl_and_is_named_with_pages(site):
    site.pages = {path: page(n) for n, path in enumerate(PATHS)}
    assert site.crawl(*PATHS).verdict == "complete"
    assert (site.fields()["tags"].filled, site.fields()["tags"].pages) == (24, 24)
    site.pages = {path: page(n, tag=False) for n, path in enumerate(PATHS)}
    outcome = site.crawl(*PATHS, days=1)
    assert outcome.verdict == "degraded"
    (note,) = [note for note in outcome.notes if "tags" in note]
    assert "0 of 24" in note
    assert note.count(HOME) == 3
    assert (site.fields()["tags"].filled, site.fields()["tags"].trend) == (0, "fell")
    assert site.fields()["tags"].examples == sorted(f"{HOME}{path}" for path in PATHS)[:3]
    assert (site.fields()["published_at"].trend, site.fields()["published_at"].examples) == ("steady", [])


def test_a_few_new_pages_without_it_are_no_fall(site):
    site.pages = {path: page(n) for n, path in enumerate(PATHS)}
    site.crawl(*PATHS)
    more = [f"/erke/{n}.html" for n in range(5)]
    site.pages |= {path: page(n + 100, tag=False) for n, path in enumerate(more)}
    for _ in range(3):
        assert site.crawl(*more, days=1).verdict == "complete"
        assert site.fields()["tags"].trend == "steady"


def test_pages_that_are_as_they_were_are_not_counted(site):
    etag = {"content-type": "text/html", "etag": '"a"'}
    site.pages = {path: (200, etag, page(n)) for n, path in enumerate(PATHS)}
    site.crawl(*PATHS)
    site.pages = dict.fromkeys(PATHS, (304, {}, ""))
    assert site.crawl(*PATHS, days=1).verdict == "complete"
    assert site.fields() == {}


def test_a_field_that_is_read_with_far_less_confidence_degrades_the_crawl_and_names_the_least_sure_pages(site):
    site.pages = {path: page(n) for n, path in enumerate(PATHS)}
    site.crawl(*PATHS)
    before = site.fields()["title"].confidence
    # the heading is gone: only the title element still says what the article is called
    site.pages = {path: re.sub("<h1>.*?</h1>", "", page(n)) for n, path in enumerate(PATHS)}
    outcome = site.crawl(*PATHS, days=1)
    assert outcome.verdict == "degraded"
    (note,) = [note for note in outcome.notes if "title" in note]
    assert f"confidence 0.50, {before:.2f} before" in note
    assert note.count(HOME) == 3
    fields = site.fields()
    assert (fields["title"].filled, fields["title"].trend, len(fields["title"].examples)) == (24, "fell", 3)
    assert {name for name, rate in fields.items() if rate.trend != "steady"} == {"title"}


def test_a_redesign_that_reads_well_is_no_fall(site):
    site.pages = {path: page(n) for n, path in enumerate(PATHS)}
    site.crawl(*PATHS)

    def redesigned(html: str) -> str:
        html = html.replace(
            '<div class="info">发布时间:2025-10-01 08:30 来源:健康报</div>',
            '<p><time datetime="2025-10-01T08:30:00+08:00">2025-10-01 08:30</time> 健康报</p>',
        )
        return (
            html.replace('class="breadcrumb"', 'class="x1"')
            .replace('<div class="tags">标签:', "<footer>")
            .replace("</a></div></body>", "</a></footer></body>")
        )

    site.pages = {path: redesigned(page(n)) for n, path in enumerate(PATHS)}
    assert site.crawl(*PATHS, days=1).verdict == "complete"
    assert {rate.trend for rate in site.fields().values()} == {"steady"}
