"""Limits hold before the damage is done: no page costs more than it may."""

from __future__ import annotations

import gc
import gzip
import time
import zlib
from datetime import UTC, datetime

import brotli
import pytest

from healthcrawl.extract import read
from healthcrawl.extract.document.coding import zstd
from healthcrawl.items.article import Entry, Fault, Listing
from healthcrawl.items.page import Page, PageLink
from healthcrawl.items.profile import Profile
from healthcrawl.items.visit import Task
from healthcrawl.work.follow import Follow
from healthcrawl.work.plan import Plan
from tests.test_download import FAST, reasons
from tests.wire import http

PROFILE = Profile(name="site", base_url="http://site.test/")
WORDS = "每晚睡够七小时,睡前半小时不看屏幕。" * 20
HOSTILE = {
    "attributes": "<div " + " ".join(f"a{n}=1" for n in range(60_000)) + f"><p>{WORDS}</p></div>",
    "attributes of few letters": "<p " + "x " * 200_000 + f">{WORDS}",
    "attributes around quoted brackets": "<div " + "".join(f"a{n}='>' b{n}=\"<\" " for n in range(30_000)) + f"><p>{WORDS}</p></div>",
    "attributes between long values": "<div " + "".join(f"a{n} " * 400 + f"b{n}='{WORDS * 8}' " for n in range(200)) + f"><p>{WORDS}</p></div>",
    "open quotes": '<p a="' + "'>\"" * 200_000,
    "nested": "<div>" * 100_000 + WORDS,
    "nested formatting": "<b><i><font>" * 30_000 + WORDS,
    "open tags": "<" * 500_000,
    "comments": "<!--" * 200_000,
    "tables": "<table><tr><td>" * 20_000 + WORDS,
    "entities": "&amp;" * 400_000,
    "one long line": "睡" * 1_000_000,
    "long paragraphs": "".join(f"<p>{n}、{WORDS}</p>" for n in range(2_000)),
    "a long summary, cut off": f"<p>每晚睡够七小时{'睡' * 6_000}…</p><p>每晚睡够七小时{('睡' * 50 + '眠') * 120}。</p>",
    "buttons in one card": f"<p>{WORDS}</p>" * 3
    + "<p>每晚睡够七小时,睡前半小时不看屏幕,也不喝酒。再睡前开窗通风十分钟,把手机放到别的房间。"
    + "<button>查看更多</button>" * 4_000,
    "enclosures": f"<p>{WORDS}</p>" + "<p>附件1：<a href='/b'>睡眠</a></p>" * 6_000,
    "related to one article": f"<h1>睡眠</h1><p>{WORDS}</p><h3>相关阅读</h3>" + "<p><a href='/jk/1.html'>关于睡眠的另一篇文章</a></p>" * 6_000,
    "cards": "".join(f'<li><a href="/jk/{n}.html"></a><h3>第{n}篇关于睡眠的文章</h3></li>' for n in range(4_000)),
    "links": "".join(f'<a href="/jk/{n}.html">第{n}篇关于睡眠的文章</a>' for n in range(8_000)),
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_L6_hostile_markup_is_read_or_refused_in_half_a_second(body):
    page = Page(
        url="http://site.test/1.html",
        status=200,
        headers={"content-type": "text/html; charset=utf-8"},
        body=f"<html><body>{body}".encode(),
        fetched_at=datetime(2025, 10, 22, tzinfo=UTC),
    )
    gc.freeze()  # what other tests left in memory is not searched for garbage while the page is read
    began = time.process_time()
    read(page, PROFILE)
    spent = time.process_time() - began
    gc.unfreeze()
    assert spent < 1.0  # half a second on a machine that does nothing else


@pytest.mark.parametrize("name", ["attributes", "attributes around quoted brackets", "attributes between long values", "nested"])
def test_L6_too_many_attributes_and_levels_are_refused_by_name(name):
    page = Page(
        url="http://site.test/1.html",
        status=200,
        headers={"content-type": "text/html"},
        body=f"<html><body>{HOSTILE[name]}".encode(),
        fetched_at=datetime(2025, 10, 22, tzinfo=UTC),
    )
    found = read(page, PROFILE)
    assert isinstance(found, Fault)
    assert found.kind == "hostile_markup"


def test_L6_of_one_page_5000_links_are_followed():
    task = Task(task_id=1, url="http://site.test/", url_key="//site.test/", kind="start")
    follow = Follow(Plan(spider="department", profile=PROFILE, arguments={}), walked_before=False, title_at=lambda key: None)
    entries = [Entry(url=f"http://site.test/n/{n}.html", title=f"第{n}篇") for n in range(6000)]
    assert len(follow.links(task, Listing(entries=entries))) == 5000
    links = [PageLink(url=f"http://site.test/{n}/", text="x", kind=("article", "department")[n % 2]) for n in range(12_000)]
    assert len(follow.onward(task, Fault(kind="no_article", detail=""), links)) == 5000


def test_L1_L3_bombs_cost_no_memory(wire, folder):
    bomb = bytes(300_000_000)
    packed, wide = gzip.compress(bomb, 6), zstd.compress(bomb, options={zstd.CompressionParameter.window_log: 27})
    bodies = {"gzip": packed, "br": brotli.compress(bomb, quality=1), "gzip, gzip": gzip.compress(packed)}
    bodies |= {"deflate": zlib.compress(bomb, 6), "zstd": wide, "x-gzip, br": brotli.compress(packed, quality=1)}
    pages = {f"/jk/{1001 + number}.html": http(body, "200 OK", f"Content-Encoding: {coding}") for number, (coding, body) in enumerate(bodies.items())}
    listing = (
        "<html><body><h1>目录</h1><ul>" + "".join(f'<li><a href="{path}">关于睡眠的第{path}篇说明</a></li>' for path in pages) + "</ul></body></html>"
    )
    server = wire(lambda path: pages.get(path, http(listing)))
    plain = wire(lambda path: http(listing) if path == "/" else http("<p>没有</p>"))
    peaks = []
    for url in (plain.url, server.url):
        folder.crawl(url, *FAST, site=None)
        peaks.append(folder.rows("runs")[-1]["counters"]["peak_rss_kib"])
    assert set(server.paths) >= set(pages)
    assert peaks[1] - peaks[0] < 64 * 1024, peaks
    assert ("failed", "too-large") in reasons(folder)


@pytest.mark.parametrize(
    "headers",
    [[f"X-{n}: {'x' * 1000}" for n in range(100)], [f"X-{n}: 1" for n in range(5000)], ["X: " + "x" * 100_000]],
    ids=["64-kib", "many", "long"],
)
def test_L4_more_than_64_kib_of_headers_are_refused(wire, folder, headers):
    server = wire(http("<html><body>x</body></html>", "200 OK", *headers))
    assert folder.crawl(server.url, *FAST, site=None).returncode == 6
    assert reasons(folder) <= {("failed", "too-large"), ("failed", "bad-response")}
    assert reasons(folder)
