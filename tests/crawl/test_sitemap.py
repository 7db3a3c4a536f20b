"""The sitemap spider, in a process of its own, on a small site whose sitemaps are its only way in."""

from __future__ import annotations

import asyncio
import gc
import gzip
import http.server
import sqlite3
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from time import process_time

import pytest
from scrapy.exceptions import DropItem

from healthcrawl.extract.document.sitemap import MAX_URLS
from healthcrawl.items import Page, PageResult
from healthcrawl.items.page import SourceRecord
from healthcrawl.pipelines.extract import ExtractPipeline
from healthcrawl.pipelines.judge import JudgePipeline
from healthcrawl.pipelines.store import StorePipeline
from healthcrawl.pipelines.track import TrackPipeline
from healthcrawl.session import Session, attach
from healthcrawl.spiders.base import ArgumentError
from healthcrawl.spiders.sitemap import SitemapSpider
from healthcrawl.store.codec import stamp

FAST = ("-s", "DOWNLOAD_DELAY=0")


class Site:
    """Twelve articles (the last one in two parts), named by a packed sitemap behind an index; one more only in the feed."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.changed = dict.fromkeys(range(12), "2025-03-04")
        self.edition = dict.fromkeys(range(13), 1)
        self.url = ""

    def answer(self, path: str) -> bytes | None:
        self.asked[path] += 1
        match path.strip("/").partition(".")[0]:
            case "robots":
                return f"User-agent: *\nDisallow: /private/\nSitemap: {self.url}index.xml\n".encode()
            case "":
                return (
                    b'<html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"><title>x</title></head><body>welcome</body></html>'
                )
            case "rss":
                return b"<rss><channel><item><title>only here</title><link>/jk/112.html</link></item></channel></rss>"
            case "index":
                return b"<sitemapindex><sitemap><loc>/deep1.xml</loc></sitemap><sitemap><loc>/articles.xml.gz</loc></sitemap></sitemapindex>"
            case "articles":
                urls = "".join(f"<url><loc>{self.url}jk/{100 + n}.html</loc><lastmod>{day}</lastmod></url>" for n, day in self.changed.items())
                extra = "<url><loc>/jk/111_2.html</loc></url><url><loc>/tag/sleep/</loc></url><url><loc>/private/1.html</loc></url><url><loc>http://other.invalid/</loc></url>"
                return gzip.compress(f"<?xml version='1.0'?><urlset>{urls}{extra}</urlset>".encode())
            case deep if deep.startswith("deep"):
                return f"<sitemapindex><sitemap><loc>/deep{int(deep[4:]) + 1}.xml</loc></sitemap></sitemapindex>".encode()
            case article if article.startswith("jk/"):
                return self.article(article.removeprefix("jk/"))
        return None

    def article(self, name: str) -> bytes:
        number, part = int(name.split("_")[0]) - 100, name.partition("_")[2] or "1"
        pager = '<p class="pages"><a href="/jk/111.html">1</a> <a href="/jk/111_2.html">2</a></p>' if number == 11 else ""
        text = "".join(
            f"<p>第{number}篇第{part}页第{k}段,第{self.edition[number]}版:每晚睡够{6 + k}小时,睡前{20 + number}分钟不看屏幕,房间保持安静和黑暗,白天少喝浓茶。</p>"
            for k in range(8)
        )
        title = f"关于睡眠卫生的第{number}篇说明"
        return f"<html><head><meta charset=utf-8><title>{title}</title></head><body><h1>{title}</h1><p>时间:2025-03-01</p><div class=content>{text}{pager}</div></body></html>".encode()


@pytest.fixture
def site() -> Iterator[Site]:
    small = Site()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = small.answer(self.path)
            self.send_response(200 if body is not None else 404)
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_: object) -> None:
            """Tests are quiet."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    small.url = f"http://127.0.0.1:{server.server_address[1]}/"
    yield small
    server.shutdown()
    server.server_close()


def test_L5_sitemaps_and_feeds_lead_to_every_article_three_deep(site, folder):
    done = folder.crawl(site.url, *FAST, spider="sitemap", site=None)
    assert done.returncode == 0, done.stderr
    rows = folder.rows("articles")
    assert {row["title"] for row in rows} == {f"关于睡眠卫生的第{n}篇说明" for n in range(13)}
    assert [row["parts"] for row in rows if row["parts"]] == [[f"{site.url}jk/111.html", f"{site.url}jk/111_2.html"]]
    assert folder.kinds() == {"created": 13}
    assert not any("tag" in path or "private" in path for path in site.asked)
    assert max(site.asked.values()) == 2  # robots.txt: for its rules, and as a page that names sitemaps
    assert {path for path in site.asked if path.startswith("/deep")} == {"/deep1.xml", "/deep2.xml"}  # below index.xml
    with closing(sqlite3.connect(folder.path / "state/healthcrawl.sqlite3")) as database:
        archived = dict(database.execute("SELECT url, record_id IS NOT NULL FROM visits WHERE verdict = 'listing'").fetchall())
    for name in ("robots.txt", "", "rss.xml", "index.xml", "articles.xml.gz", "deep2.xml"):
        assert archived[site.url + name], name


def test_without_a_robots_txt_the_usual_place_is_looked_at(site, folder):
    answer = site.answer
    paths = {"/robots.txt": None, "/sitemap.xml": "/articles.xml"}
    site.answer = lambda path: answer(to) if (to := paths.get(path, path)) else None
    done = folder.crawl(site.url, *FAST, spider="sitemap", site=None)
    assert done.returncode == 0, done.stderr
    assert len(folder.rows("articles")) == 13


def test_a_site_that_names_nothing_ends_with_6_and_says_so(site, folder):
    site.answer = lambda path: b"<html><body><p>welcome</p></body></html>" if path == "/" else None
    done = folder.crawl(site.url, *FAST, spider="sitemap", site=None)
    assert done.returncode == 6
    assert "no sitemap or feed" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_site_whose_sitemaps_and_feeds_are_gone_ends_with_6_and_says_so(site, folder):
    assert folder.crawl(site.url, *FAST, spider="sitemap", site=None).returncode == 0
    answer = site.answer
    site.answer = lambda path: None if ".xml" in path else answer(path)
    done = folder.crawl(site.url, *FAST, spider="sitemap", site=None)
    assert done.returncode == 6
    assert "no sitemap or feed" in done.stderr


def test_L5_lastmod_decides_what_is_asked_for_again(site, folder):
    assert folder.crawl(site.url, *FAST, spider="sitemap", site=None).returncode == 0
    before = site.asked.copy()
    site.changed[3] = "2099-01-01"
    site.edition[3] = 2
    site.edition[4] = 2  # in silence: the sitemap does not say so
    assert folder.crawl(site.url, *FAST, spider="sitemap", site=None).returncode == 0
    asked = {path for path, count in (site.asked - before).items() if path.startswith("/jk/")}
    assert asked == {"/jk/103.html", "/jk/111_2.html", "/jk/111.html", "/jk/112.html"}  # without lastmod: the second part, what the feed names
    assert folder.kinds(2) == {"updated": 1}
    assert folder.crawl(site.url, *FAST, "-a", "full=1", spider="sitemap", site=None).returncode == 0
    assert folder.kinds(3) == {"updated": 1}


def test_sitemaps_may_be_named(site, folder):
    done = folder.crawl(site.url, *FAST, "-a", f"sitemaps={site.url}rss.xml", spider="sitemap", site=None)
    assert done.returncode == 0, done.stderr
    assert [row["title"] for row in folder.rows("articles")] == ["关于睡眠卫生的第12篇说明"]


@pytest.mark.parametrize("argument", [{"sitemaps": "rss.xml"}, {"full": "yes"}], ids=str)
def test_wrong_arguments_are_refused(argument):
    with pytest.raises(ArgumentError, match="write"):
        SitemapSpider.plan({"url": "http://www.example.com/"} | argument)


class _Crawler:
    """Stands where Scrapy's crawler stands: the pipelines only ask it for its session."""


def test_L5_50000_addresses_hold_nothing_up_for_200_ms(tmp_path):
    body = b"<?xml version='1.0'?><urlset>" + b"".join(
        b"<url><loc>http://www.example.com/jk/%d.html</loc><lastmod>2025-03-04</lastmod></url>" % n for n in range(MAX_URLS)
    )
    assert _longest_wait(tmp_path, body + b"</urlset>") < 0.2


def _longest_wait(folder: Path, body: bytes) -> float:
    """Seconds that the loop was held up at most while one sitemap went through the pipelines, of our own time: other processes may hold it up longer."""
    at = datetime(2026, 11, 24, tzinfo=UTC)
    session = Session(SitemapSpider.plan({"url": "http://www.example.com/"}), folder, lambda: at)
    crawler = _Crawler()
    attach(crawler, session)
    session.store.begin()
    for probe in session.frontier.lease(16, stamp(at)):
        session.frontier.end(probe.task_id, "done", "")
    task = next(task for task in session.frontier.lease(16, stamp(at)) if task.kind == "sitemap")
    record = SourceRecord(warc_file="x", offset=0, length=1, record_id="urn:uuid:1", payload_digest="sha256:0")
    page = Page(url="http://www.example.com/s.xml", status=200, body=body, fetched_at=at, record=record)
    waits = []

    async def tick() -> None:
        last = process_time()
        while True:
            await asyncio.sleep(0.001)
            last, before = process_time(), last
            waits.append(last - before)

    async def take_in() -> None:
        ticking = asyncio.create_task(tick())
        await asyncio.sleep(0.01)
        result = PageResult(task=task, page=page)
        for pipeline in (ExtractPipeline, JudgePipeline, TrackPipeline):
            step = pipeline.from_crawler(crawler).process_item(result)
            result = await step if asyncio.iscoroutine(step) else step
        recorded = StorePipeline.from_crawler(crawler).process_item(result)
        assert asyncio.iscoroutine(recorded), "so many links enter in batches"
        with pytest.raises(DropItem, match="listing"):
            await recorded
        await asyncio.sleep(0.01)  # the last step has to be noticed, too
        ticking.cancel()

    gc.freeze()  # as the crawl command does: what a test run has piled up is not the crawl's to look through
    try:
        asyncio.run(take_in())
    finally:
        gc.unfreeze()
    assert session.frontier.counts()["pending"] >= MAX_URLS
    session.store.close()
    return max(waits)
