"""What a site shows where nothing is, and which pages show just that."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthcrawl.decide.missing import learn, made_up, shows
from healthcrawl.items.article import Article, Content, Extractor, Fault, Listing
from healthcrawl.items.known import Known
from healthcrawl.items.page import Page
from healthcrawl.text import urls

LOST = "您要看的文章 {path} 已经搬走了。不妨看看这些:春季养生怎么做才好、孩子发烧不要慌、老人补钙要注意三点、怎样挑选一双合脚的运动鞋、睡前泡脚的好处与禁忌。"
REAL = "维生素D能促进钙的吸收。成年人每天需要400至800国际单位,晒太阳是获得它的主要办法,每天上午在户外活动半小时,对老年人的骨骼尤其有好处。"
EXTRACTOR = Extractor(name="generic", version="1", confidence=0.9)


def page(path: str, status: int = 200, **headers: str) -> Page:
    return Page(url=f"http://site.test{path}", status=status, headers=headers, fetched_at=datetime(2025, 10, 22, tzinfo=UTC))


def article(title: str, text: str) -> Article:
    return Article(content=Content(title=title, text=text), extractor=EXTRACTOR)


def known(title: str) -> Known:
    content = Content(title=title, text=REAL)
    return Known(
        article_id="a",
        url="u",
        url_key="k",
        status="live",
        version=1,
        content=content,
        content_sha256="",
        body_sha256="",
        canonical_url=None,
        extractor=EXTRACTOR,
        records=[],
        version_id=1,
    )


def apology(path: str) -> Article:
    return article("没有这篇文章", LOST.format(path=path))


SOFT = learn(page("/neike/0f3a.html"), apology("/neike/0f3a.html"), "2025-10-22")


@pytest.mark.parametrize(
    ("like", "begins", "ends"),
    [
        ("http://site.test/neike/1234.html", "http://site.test/neike/", ".html"),
        ("http://site.test/2025/10/22/vitamin-d/", "http://site.test/2025/10/22/", "/"),
        ("http://site.test/", "http://site.test/", ".html"),
        ("http://site.test/show.php?cat=3&id=17", "http://site.test/show.php?cat=3&id=", ""),
        ("http://site.test/?17", "http://site.test/?", ""),
    ],
)
def test_an_address_that_nobody_made(like, begins, ends):
    url = made_up("site", "2025-10-22", like)
    assert url.startswith(begins)
    assert url.endswith(ends)
    assert url == urls.canonical(url) != urls.canonical(like)
    assert url == made_up("site", "2025-10-22", like)
    assert url != made_up("site", "2025-10-23", like)
    assert url != made_up("elsewhere", "2025-10-22", like)


@given(st.from_regex(r"(/[a-z0-9%.\-]{0,6}){0,4}(\?[a-z=&0-9]{0,9})?", fullmatch=True))
def test_it_is_an_address_whatever_it_is_like(path):
    like = urls.canonical(f"http://site.test{path}")
    assert urls.key(made_up("site", "2025-10-22", like)) != urls.key(like)


def test_the_page_of_another_missing_address_is_known_again():
    assert shows(SOFT, page("/neike/77.html"), apology("/neike/77.html"), None)
    assert shows(SOFT, page("/neike/77.html"), apology("/neike/77.html"), known("维生素D"))
    assert not shows(SOFT, page("/neike/0f3a.html"), apology("/neike/0f3a.html"), None), "the made-up address itself"


def test_articles_are_no_missing_pages():
    assert not shows(SOFT, page("/neike/77.html"), article("维生素D", REAL), None)
    assert not shows(SOFT, page("/neike/77.html"), article("没有这篇文章", REAL), known("没有这篇文章")), "an article may bear that title"
    assert not shows(None, page("/neike/77.html"), apology("/neike/77.html"), None)
    honest = learn(page("/x", 404), None, "2025-10-22")
    assert not shows(honest, page("/neike/77.html"), apology("/neike/77.html"), None)


def test_the_title_alone_convicts_a_known_article_whose_title_was_another():
    other_tips = article("没有这篇文章", "看看别的:" + REAL)
    assert shows(SOFT, page("/neike/77.html"), other_tips, known("维生素D"))
    assert not shows(SOFT, page("/neike/77.html"), other_tips, None)


def test_where_missing_addresses_are_sent_to_no_article_has_moved():
    home = learn(page("/x.html", 302, location="/"), None, "2025-10-22")
    assert home.target == "http://site.test/"
    assert shows(home, page("/neike/1.html", 301, location="http://site.test/"), None, known("维生素D"))
    assert not shows(home, page("/neike/1.html", 301, location="/waike/1.html"), None, known("维生素D"))
    assert not shows(home, page("/neike/1.html", 301, location="/"), None, None), "an address that nobody knows may lead home"
    by_refresh = Fault(kind="meta_refresh", detail="", target="http://site.test/")
    assert shows(home, page("/neike/1.html"), by_refresh, known("维生素D"))


def test_a_site_that_is_not_well_teaches_nothing():
    captcha = Fault(kind="challenge", detail="")
    assert learn(page("/x"), captcha, "2025-10-22") is None
    assert [learn(page("/x", status), None, "2025-10-22") for status in (0, 403, 429, 503)] == [None] * 4
    assert learn(page("/x"), Fault(kind="soft_404", detail=""), "2025-10-22") is not None


def test_an_article_shown_under_a_wrong_name_is_not_the_not_found_page():
    real = replace(article("维生素D", REAL), canonical_url="http://site.test/neike/1.html")
    wrong = learn(page("/neike/0f3a.html"), real, "2025-10-22")
    assert not shows(wrong, page("/neike/1.html"), real, None)
    unnamed = learn(page("/neike/0f3a.html"), article("维生素D", REAL), "2025-10-22")
    assert not shows(unnamed, page("/neike/1.html"), article("维生素D", REAL), known("维生素D"))


def test_listings_are_left_alone():
    assert not shows(SOFT, page("/neike/"), Listing(title="没有这篇文章"), None)
    assert not shows(replace(SOFT, target="http://site.test/"), page("/neike/"), Listing(), None)
