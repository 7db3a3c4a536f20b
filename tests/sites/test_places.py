"""Places of fields are induced where the articles of a sample agree, and only if they change nothing that was read."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from healthcrawl.extract import read, read_page
from healthcrawl.items import Article, Page
from healthcrawl.items.profile import Profile, Selectors
from healthcrawl.sites.places import Place, places
from healthcrawl.sites.sample import Seen

PROFILE = Profile(name="generic", base_url="http://www.example.com/")
WORDS = "饭后不要马上躺下,先慢走十五分钟,让胃里的食物往下走一走;洗澡水太烫会带走皮肤上的油脂,冬天尤其容易发痒。"


def page(number: int, *, date: str = '<span class="when">2025-03-{:02}</span>', above: str = "", top: str = "", path: str = "/jb/{}.html") -> Page:
    body = (
        f'{top}<div class="way"><a href="/">首页</a> &gt; <a href="/jb/">疾病</a> &gt; 正文</div><h1 class="head">第{number}种小毛病</h1>{above}'
        f'<p class="line">{date.format(number)} <b class="who">作者:王小明</b></p><div class="words"><p>编号{number},{WORDS}</p><h2>怎么办</h2><p>{WORDS}</p></div>'
    )
    html = f"<html><head><meta charset='utf-8'><title>第{number}种小毛病_某某网</title></head><body>{body}</body></html>"
    return Page(url="http://www.example.com" + path.format(number), status=200, body=html.encode(), fetched_at=datetime(2026, 11, 23, tzinfo=UTC))


def sample(*pages: Page) -> list[Seen]:
    return [Seen(page=page, reading=reading, links=links) for page in pages for reading, links in [read_page(page, PROFILE)]]


def found(*pages: Page) -> dict[str, Place]:
    return {place.key: place for place in places(sample(*pages), PROFILE)}


def test_what_nearly_all_articles_agree_on_is_named():
    agreed = found(*map(page, range(1, 9)))
    assert {key: place.selector for key, place in agreed.items()} == {
        "container": "div.words",
        "title": "h1.head",
        "published": "span.when",
        "authors": "b.who",
        "breadcrumb": "div.way",
    }
    assert {place.agreeing for place in agreed.values()} == {8}


def test_a_few_articles_agree_on_nothing():
    assert found(*map(page, range(1, 4))) == {}


def test_a_place_that_only_some_articles_have_is_none():
    others = [page(number, date="", above=f"<div>2025-03-{number:02}</div>") for number in range(9, 13)]
    assert "published" not in found(*map(page, range(1, 9)), *others)


def test_a_place_that_would_make_an_article_of_a_listing_is_none():
    entries = "".join(
        f'<div class="words"><h2><a href="/jb/{number}.html">第{number}种小毛病</a></h2><p>{WORDS}{WORDS[:30]}…</p></div>' for number in range(1, 7)
    )
    listing = Page(
        url="http://www.example.com/jb/",
        status=200,
        body=f"<title>疾病_某某网</title>{entries}".encode(),
        fetched_at=datetime(2026, 11, 23, tzinfo=UTC),
    )
    agreed = found(*map(page, range(1, 9)), listing)
    assert "container" not in agreed
    assert "published" in agreed


def test_a_place_mends_the_pages_on_which_the_reader_missed_the_field():
    menu = "".join(f"<li><a href='/m/{n}/'>第{n}栏</a></li>" for n in range(9))
    far = page(30, date="", top=f'<div>今日要闻 <span class="when">2025-04-02</span></div><ul>{menu}</ul>')
    seen = sample(*map(page, range(1, 9)), far)
    assert isinstance(seen[-1].reading, Article)
    assert seen[-1].reading.content.published_at is None
    (place,) = [place for place in places(seen, PROFILE) if place.key == "published"]
    assert (place.agreeing, place.mended) == (8, 1)
    mended = read(far, msgspec.structs.replace(PROFILE, select=Selectors(published=place.selector)))
    assert isinstance(mended, Article)
    assert mended.content.published_at == "2025-04-02T00:00:00+08:00"


@pytest.mark.parametrize(
    "key", ["container", "title", "published", "modified", "publisher", "authors", "source", "breadcrumb", "tags", "related", "parts"]
)
def test_where_a_selector_finds_nothing_the_reader_goes_on_without_it(key):
    plain, selected = (read(page(3), msgspec.structs.replace(PROFILE, select=select)) for select in (Selectors(), Selectors(**{key: "div.gone"})))
    assert isinstance(plain, Article)
    assert isinstance(selected, Article)
    assert (selected.content, selected.related, selected.field_origin) == (plain.content, plain.related, plain.field_origin)
