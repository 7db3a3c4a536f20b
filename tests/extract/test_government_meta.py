"""The meta elements of the standard for government sites (2017), which universities and hospitals keep too: used where the page prints nothing."""

from __future__ import annotations

from datetime import UTC, datetime

from healthcrawl.extract import read
from healthcrawl.items import Article, Content, Page, Profile

FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
TEXT = "<p>春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，患者常常出现打喷嚏、流清涕等不适。</p>" * 2
META = "".join(
    f'<meta name="{name}" content="{content}">'
    for name, content in (
        ("SiteName", "江南大学附属医院"),
        ("ColumnName", "通知公告"),
        ("ArticleTitle", "关于门诊楼搬迁的通知"),
        ("PubDate", "2022-03-04 08:00"),
        ("ContentSource", "来源于江南日报"),
    )
)


def _read(top: str, meta: str = META) -> Content:
    page = f"<html><head><meta charset=utf-8><title>通知公告_江南大学附属医院</title>{meta}</head><body>{top}<div class=content>{TEXT}</div></body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    return reading.content


def test_what_only_the_meta_elements_say() -> None:
    content = _read("<div>通知公告</div><div>关于门诊楼搬迁的通知</div><div>四月初起在新院区看病</div>")
    assert content.title == "关于门诊楼搬迁的通知"
    assert content.departments == ["通知公告"]
    assert content.source
    assert content.source.name == "江南日报"
    assert content.published_at == "2022-03-04T08:00:00+08:00"


def test_what_the_page_prints_comes_first() -> None:
    content = _read("<div>当前位置：<a href=/>首页</a> > <a href=/news/>新闻</a> > 院务</div><h1>关于门诊楼搬迁的通知</h1><p>来源：江南医讯网</p>")
    assert content.departments == ["新闻", "院务"]
    assert content.source
    assert content.source.name == "江南医讯网"


def test_the_home_page_is_no_column_and_nobody_no_source() -> None:
    content = _read("<h1>关于门诊楼搬迁的通知</h1>", '<meta name="ColumnName" content="首页"><meta name="ContentSource" content="无">')
    assert content.departments == []
    assert content.source is None


def test_the_title_is_no_source() -> None:
    said = "关于门诊楼搬迁的通知和四月初起在新院区看病的安排"
    page = (
        f"<title>{said}_媒体聚焦</title><meta charset=utf-8><meta name=ContentSource content='{said}'><h1>{said}</h1><div class=content>{TEXT}</div>"
    )
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.source is None
