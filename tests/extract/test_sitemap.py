"""Sitemaps and feeds of every form, read as listings, within limits."""

from __future__ import annotations

import gzip
import zlib
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthcrawl.extract import read_sitemap
from healthcrawl.extract.document.sitemap import MAX_BYTES, MAX_URLS
from healthcrawl.items import Fault, Listing, Page

BASE = "http://www.example.com"


def page(body: bytes | str, path: str = "/sitemap.xml") -> Page:
    return Page(url=BASE + path, status=200, body=body.encode() if isinstance(body, str) else body, fetched_at=datetime(2026, 11, 24, tzinfo=UTC))


URLSET = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc> http://www.example.com/neike/1.html </loc><lastmod>2025-03-04T08:00:00+08:00</lastmod><image:image><image:loc>/1.png</image:loc></image:image></url>
<url><loc>/neike/2.html?a=1&amp;b=2</loc><lastmod>2025-03-05</lastmod></url>
<url><loc>javascript:alert(1)</loc></url></urlset>"""


@pytest.mark.parametrize("body", [URLSET, gzip.compress(URLSET.encode()), "\ufeff" + URLSET], ids=["plain", "gzip", "byte order mark"])
def test_a_sitemap_names_pages_with_their_last_change(body):
    listing = read_sitemap(page(body))
    assert isinstance(listing, Listing)
    assert [(entry.url, entry.date_raw) for entry in listing.entries] == [
        (f"{BASE}/neike/1.html", "2025-03-04T08:00:00+08:00"),
        (f"{BASE}/neike/2.html?a=1&b=2", "2025-03-05"),
    ]
    assert listing.children == []


def test_an_index_names_sitemaps():
    listing = read_sitemap(page("<sitemapindex><sitemap><loc>/a.xml.gz</loc></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>"))
    assert [child.url for child in listing.children] == [f"{BASE}/a.xml.gz", f"{BASE}/b.xml"]
    assert listing.entries == []


def test_robots_txt_names_sitemaps_else_the_usual_place_is_tried():
    named = read_sitemap(page("User-agent: *\nDisallow: /admin/\nSITEMAP: https://www.example.com/s1.xml\n  sitemap:/s2.xml # all\n", "/robots.txt"))
    assert [child.url for child in named.children] == ["https://www.example.com/s1.xml", f"{BASE}/s2.xml"]
    assert [child.url for child in read_sitemap(page("", "/robots.txt")).children] == [f"{BASE}/sitemap.xml"]


def test_rss_and_atom_name_pages_and_only_atom_tells_of_changes():
    rss = """<rss version="2.0"><channel><title>健康网</title><link>http://www.example.com/</link>
        <item><title>夏季腹泻是什么原因</title><link>http://www.example.com/neike/1.html</link><pubDate>Tue, 04 Mar 2025 08:00:00 GMT</pubDate></item></channel></rss>"""
    (entry,) = read_sitemap(page(rss, "/rss.xml")).entries
    assert (entry.url, entry.title, entry.date_raw) == (f"{BASE}/neike/1.html", "夏季腹泻是什么原因", None)
    atom = """<feed xmlns="http://www.w3.org/2005/Atom"><link href="/atom.xml" rel="self"/><updated>2025-03-09T00:00:00Z</updated>
        <entry><title>术后吃什么</title><link rel="edit" href="/edit/2"/><link href="/waike/2.html"/><updated>2025-03-05T00:00:00Z</updated></entry></feed>"""
    (entry,) = read_sitemap(page(atom, "/atom.xml")).entries
    assert (entry.url, entry.title, entry.date_raw) == (f"{BASE}/waike/2.html", "术后吃什么", "2025-03-05T00:00:00Z")


def test_a_home_page_links_feeds_and_is_nothing_else():
    home = '<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" href="/feed/"></head><body><a href="/neike/1.html">一篇文章的题目</a></body></html>'
    listing = read_sitemap(page(home, "/"))
    assert [child.url for child in listing.children] == [f"{BASE}/feed/"]
    assert listing.entries == []


def test_a_text_sitemap_names_a_page_on_each_line():
    listing = read_sitemap(page("http://www.example.com/1.html\r\n\r\nhttp://www.example.com/2.html\nnonsense\n", "/sitemap.txt"))
    assert [entry.url for entry in listing.entries] == [f"{BASE}/1.html", f"{BASE}/2.html"]


def test_L5_more_than_50000_addresses_are_cut_off():
    body = "<urlset>" + "".join(f"<url><loc>/{n}.html</loc></url>" for n in range(MAX_URLS + 10)) + "</urlset>"
    assert len(read_sitemap(page(body)).entries) == MAX_URLS == 50_000


def test_L5_more_than_50_mib_are_refused_however_small_they_are_packed():
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(b" " * 1024 * 1024) for _ in range(60)) + packer.flush()
    assert MAX_BYTES == 50 * 1024 * 1024
    assert len(bomb) < 100_000
    assert isinstance(read_sitemap(page(bomb, "/sitemap.xml.gz")), Fault)
    assert isinstance(read_sitemap(page(b" " * (MAX_BYTES + 1), "/sitemap.txt")), Fault)


def test_a_sitemap_in_several_gzip_members_is_read_whole():
    half = len(URLSET) // 2
    packed = gzip.compress(URLSET[:half].encode()) + gzip.compress(URLSET[half:].encode())
    assert read_sitemap(page(packed, "/sitemap.xml.gz")) == read_sitemap(page(URLSET, "/sitemap.xml.gz"))


def test_entities_are_not_expanded_and_files_not_read():
    evil = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY a "http://www.example.com/a.html">]><urlset><url><loc>&f;</loc></url><url><loc>&a;</loc></url></urlset>'
    reading = read_sitemap(page('<?xml version="1.0"?>' + evil))
    assert isinstance(reading, Fault) or not any("root" in entry.url for entry in reading.entries)


@pytest.mark.parametrize(
    "body", [gzip.compress(URLSET.encode())[:80], b"\x1f\x8bnothing", b"<?xml version='1.0'?>"], ids=["cut", "no gzip", "no element"]
)
def test_what_is_broken_is_a_fault_or_empty(body):
    reading = read_sitemap(page(body))
    assert isinstance(reading, Fault) or not reading.entries


@given(st.one_of(st.binary(max_size=300), st.text(alphabet="<>/urlsetocimapn &;:hxp.\n", max_size=200).map(str.encode)))
def test_never_raises(body):
    assert isinstance(read_sitemap(page(body)), Listing | Fault)
