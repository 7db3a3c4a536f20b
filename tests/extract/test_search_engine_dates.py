"""Dates that sites declare to search engines of China: an object without a type, and meta elements of Bytedance."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from healthcrawl.extract import read
from healthcrawl.items import Article, Content, Page, Profile

FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
TEXT = "<p>春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，患者常常出现打喷嚏、流清涕等不适。</p>" * 2
CONTEXT = '"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","@id":"http://www.example.com/a/1.html"'


def _read(head: str, byline: str = "") -> Content:
    page = f"<html><head><meta charset=utf-8><title>春天少去公园</title>{head}</head><body><h1>春天少去公园</h1>{byline}<div class=content>{TEXT}</div></body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    return reading.content


@pytest.mark.parametrize(
    "rest",
    [
        ',"pubDate":"2022-03-04T08:10:20","upDate":"2022-03-06T09:00:00"}',
        ',"images":["http://www.example.com/1.jpg"]","pubDate": "2022-03-04T08:10:20", "upDate" : "2022-03-06T09:00:00"}',
        ',"images":[], // 0, 1 or 3 of them\n"pubDate":"2022-03-04T08:10:20", // with a T\n"upDate":"2022-03-06T09:00:00"}',
    ],
)
def test_an_object_without_a_type(rest: str) -> None:
    content = _read(f'<script type="application/ld+json">{{{CONTEXT}{rest}</script>')
    assert content.published_at == "2022-03-04T08:10:20+08:00"
    assert content.modified_at == "2022-03-06T09:00:00+08:00"


def test_meta_elements_of_bytedance() -> None:
    content = _read(
        '<meta property="bytedance:published_time" content="2022-03-04T08:10:20+08:00"><meta property="bytedance:updated_time" content="2022-03-06T09:00:00+08:00">'
    )
    assert content.published_at == "2022-03-04T08:10:20+08:00"
    assert content.modified_at == "2022-03-06T09:00:00+08:00"


def test_another_day_that_is_printed_comes_first_and_no_change_before_it() -> None:
    content = _read(
        f'<script type="application/ld+json">{{{CONTEXT},"pubDate":"2022-03-04T08:10:20","upDate":"2022-03-06T09:00:00"}}</script>',
        "<p>发布时间：2022-03-09</p>",
    )
    assert content.published_at == "2022-03-09T00:00:00+08:00"
    assert content.modified_at is None


def test_an_empty_date_is_none() -> None:
    assert _read(f'<script type="application/ld+json">{{{CONTEXT},"pubDate":""}}</script>').published_at is None
