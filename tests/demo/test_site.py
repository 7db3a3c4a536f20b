"""The demo site keeps its promises: the same bytes every time, a life of its own, and pages that people know."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import time
import tracemalloc
from collections import Counter
from pathlib import Path

import pytest
from lxml import etree, html

from healthcrawl.demo import Site, conditional

FINGERPRINT = """
import hashlib
from healthcrawl.demo import Site
site = Site(articles=60, day={day}, seed=7)
digest = hashlib.sha256()
for line in site.truth():
    digest.update(site.page(line["url"].removeprefix(site.base)).body)
for path in ("/", "/jbkp/", "/neike/", "/neike/shenjingneike/", "/sitemap.xml", "/rss.xml", "/robots.txt"):
    digest.update(site.page(path).body)
print(digest.hexdigest())
"""


def fingerprint(day: int, hash_seed: str) -> str:
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", FINGERPRINT.format(day=day)]
    return subprocess.run(command, cwd=root, env={"PYTHONHASHSEED": hash_seed}, capture_output=True, text=True, check=True).stdout


def tree(site: Site, path: str) -> html.HtmlElement:
    reply = site.page(path)
    assert reply.status == 200, path
    return html.fromstring(reply.body.decode())


@pytest.mark.parametrize("day", [1, 4])
def test_two_processes_print_the_same_bytes(day: int) -> None:
    assert fingerprint(day, "1") == fingerprint(day, "2")


def test_seed_and_day_make_other_pages() -> None:
    pages = {Site(articles=60, day=day, seed=seed).page("/").body for day in (1, 2) for seed in (0, 1)}
    assert len(pages) == 4


@pytest.mark.parametrize("arguments", [{"articles": 5}, {"day": 0}])
def test_impossible_sites_are_refused(arguments: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="at least 20 articles"):
        Site(**arguments)


@pytest.mark.parametrize("seed", range(4))
def test_every_kind_of_article_is_there_from_the_first_day(seed: int) -> None:
    lines = list(Site(articles=60, seed=seed).truth())
    assert sum(line["state"] == "live" for line in lines) == 60
    assert {line["kind"] for line in lines} == {"plain", "repost", "near", "lookalike", "sametitle", "multipage"}
    assert {line["state"] for line in lines} == {"live", "gone404", "gone410"}
    assert {line["redirect_kind"] for line in lines} == {None, "301", "meta-refresh"}
    assert any(line["has_table"] for line in lines)
    assert any(line["has_image"] for line in lines)


def test_copies_are_what_they_are_called() -> None:
    site = Site(articles=400, day=5)
    lines = {line["url"]: line for line in site.truth()}
    titles = Counter(line["title"] for line in lines.values())
    kinds = Counter()
    for line in lines.values():
        match line["kind"]:
            case "repost":
                assert line["body"] == lines[line["duplicate_of"]]["body"]
                assert line["url"] != line["duplicate_of"]
                kinds["renamed"] += line["title"] != lines[line["duplicate_of"]]["title"]
            case "near":
                assert line["body"] != lines[line["near_duplicate_of"]]["body"]
            case "lookalike":
                other = lines[line["lookalike_of"]]
                assert line["tags"][0] != other["tags"][0]
                kinds["same words"] += line["body"].replace(line["tags"][0], "X") == other["body"].replace(other["tags"][0], "X")
            case "sametitle":
                kinds["same title"] += titles[line["title"]] > 1
    assert kinds["renamed"] > 5
    assert kinds["same words"] > 12
    assert kinds["same title"] > 15


def test_a_lookalike_is_never_about_the_same_disease() -> None:
    catalogue = Site(articles=4000).catalogue
    pairs = [(catalogue.disease(number), catalogue.disease(number - 10)) for number in range(15, 4000, 20)]
    assert not [pair for pair in pairs if pair[0] == pair[1]]


def test_a_long_article_begins_on_its_first_page_and_ends_on_its_last() -> None:
    site = Site(articles=60)
    for line in site.truth():
        if line["kind"] == "multipage":
            pages = [site.page(url.removeprefix(site.base)).body.decode() for url in line["page_urls"]]
            lead, *_, closing = line["body"].split("\n")
            assert [lead in page for page in pages] == [True] + [False] * (line["pages"] - 1)
            assert [closing in page for page in pages] == [False] * (line["pages"] - 1) + [True]
            assert "建议" in closing
            assert "下一页" in pages[0]


def test_listings_name_every_live_article_newest_first() -> None:
    site = Site(articles=300, day=3)
    live = {line["url"]: line["published_at"] for line in site.truth() if line["state"] == "live"}
    found: list[str] = []
    path = "/jbkp/"
    while path:
        page = tree(site, path)
        found += list(page.xpath("//section[@class='archive']//h3/a/@href"))
        path = next(iter(page.xpath("//a[text()='下一页']/@href")), "")
    assert len(found) == len(live)
    assert [live[site.base + one] for one in found] == sorted(live.values(), reverse=True)


def test_the_home_page_leads_to_every_department_and_the_leaves_to_every_article() -> None:
    site = Site(articles=200)
    leaves = {href for href in tree(site, "/").xpath("//a/@href") if re.fullmatch("/[a-z]+/[a-z]+/", href)}
    found = set()
    for path in sorted(leaves):
        while path:
            page = tree(site, path)
            found.update(page.xpath("//div[@class='list']//h2/a/@href"))
            path = next(iter(page.xpath("//a[text()='下一页']/@href")), "")
    assert found == {line["url"].removeprefix(site.base) for line in site.truth() if line["state"] == "live"}


def test_a_dead_address_is_linked_from_a_live_page() -> None:
    site = Site(articles=60)
    lines = list(site.truth())
    dead = {line["url"] for line in lines if line["state"] != "live"}
    assert dead & {url for line in lines for url in line["related"]}


def test_old_addresses_lead_to_the_new_one() -> None:
    site = Site(articles=60, day=6)
    seen = set()
    for line in site.truth():
        for old in line["redirected_from"]:
            reply = site.page(old.removeprefix(site.base))
            target = line["url"].removeprefix(site.base)
            seen.add(line["redirect_kind"])
            if line["redirect_kind"] == "301":
                assert (reply.status, reply.headers["Location"]) == (301, target)
            else:
                assert f'http-equiv="refresh" content="0; url={target}"' in reply.body.decode()
    assert seen == {"301", "meta-refresh"}


def test_a_redesign_changes_every_page_and_no_word() -> None:
    before, after = Site(day=2), Site(day=3)
    same = {line["url"]: line for line in before.truth() if line["state"] == "live"}
    kept = [line for line in after.truth() if line["url"] in same and line["body_sha1"] == same[line["url"]]["body_sha1"]]
    assert len(kept) > 50
    path = kept[0]["url"].removeprefix(before.base)
    classes = [set(re.findall(r'(?:class|id)="([^"]+)"', site.page(path).body.decode())) for site in (before, after, Site(day=10))]
    assert not classes[0] & classes[1]
    assert not classes[1] & classes[2]


@pytest.mark.parametrize(
    "path", ["/nothing", "/neike/shenjingneike/99999.html", "/neike/shenjingneike/index_99.html", "/中文", "/tag/<b>/", "/waike/nix/"]
)
def test_unknown_addresses_are_not_found(path: str) -> None:
    assert Site().page(path).status == 404


def test_etag_covers_the_whole_page_and_validators_answer_304() -> None:
    reply = Site().page("/jbkp/")
    tag, date = reply.headers["ETag"], reply.headers["Last-Modified"]
    assert hashlib.blake2b(reply.body, digest_size=8).hexdigest() in tag
    assert conditional(reply, f'"other", W/{tag}', None).status == 304
    assert conditional(reply, None, date).status == 304
    assert conditional(reply, '"other"', date).status == 200
    assert conditional(reply, None, "Mon, 01 Jan 2024 00:00:00 GMT").status == 200
    assert conditional(reply, None, "yesterday").status == 200
    tomorrow = Site(day=2).page("/jbkp/")
    assert conditional(tomorrow, tag, date).status == 200


def test_machines_are_told_what_there_is() -> None:
    site = Site(articles=60, day=2)
    assert "Disallow: /search/" in site.page("/robots.txt").body.decode()
    live = [line for line in site.truth() if line["state"] == "live"]
    ns = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    urls = etree.fromstring(site.page("/sitemap.xml").body).findall("s:url", ns)
    told = {url.findtext("s:loc", namespaces=ns): url.findtext("s:lastmod", namespaces=ns) for url in urls}
    assert told == {line["url"]: line["updated_at"].replace(" ", "T") + "+08:00" for line in live}
    items = etree.fromstring(site.page("/rss.xml").body).findall("channel/item")
    assert [item.findtext("link") for item in items] == [line["url"] for line in live][-1:-21:-1]


def test_a_hundred_thousand_articles_are_indexed_lazily() -> None:
    tracemalloc.start()
    began = time.perf_counter()
    site = Site(articles=100_000, day=2)
    page = tree(site, "/neike/shenjingneike/")
    elapsed = time.perf_counter() - began
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert elapsed < 10
    assert peak < 40e6
    article = tree(site, page.xpath("//div[@class='list']//h2/a/@href")[0])
    assert article.xpath("//h1")
    index = etree.fromstring(site.page("/sitemap.xml").body)
    assert etree.QName(index).localname == "sitemapindex"
    parts = [site.page(loc.text.removeprefix(site.base)).body.count(b"<loc>") for loc in index.iter("{*}loc")]
    assert parts[:2] == [50_000, 50_000]
    assert sum(parts) == len(site.catalogue.live)
