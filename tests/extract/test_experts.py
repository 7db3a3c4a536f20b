"""Experts that lines above and below a text name with where they work; notices and lists of doctors name none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from healthcrawl.extract import read
from healthcrawl.items import Article, Content, Page, Profile

FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
TEXT = (
    "<p>春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，患者常常出现打喷嚏、流清涕等不适。</p>"
    "<p>外出时戴好口罩，回家以后洗脸、冲鼻腔，药物要在医生指导下使用，不要自行停用。</p>"
)


def _read(above: str = "", below: str = "", after: str = "") -> Content:
    page = f"<html><head><meta charset=utf-8><title>春天少去公园</title></head><body><h1>春天少去公园</h1>{above}<div class=content>{TEXT}{below}</div>{after}</body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert len(reading.content.text.split("\n")) == 2
    return reading.content


@pytest.mark.parametrize(
    ("line", "title", "place"),
    [
        ("諮詢專家：雲杉醫院營養師 周佩真", "營養師", "雲杉醫院"),
        ("審稿專家：雲杉醫院家醫科主任 周佩真醫師", "主任", "雲杉醫院家醫科"),
        ("受访专家：云杉医院眼科主任医师 周佩真", "主任医师", "云杉医院眼科"),
        ("指导专家：云杉妇幼保健院眼科 周佩真 主任医师", "主任医师", "云杉妇幼保健院眼科"),
        ("采访专家：云杉医院副主任医师周佩真", "副主任医师", "云杉医院"),
        ("審稿專家：周佩真 主治醫師", "主治醫師", None),
        ("採訪專家：雲杉大學 周佩真", "採訪專家", "雲杉大學"),
        ("指導專家：雲杉診所 周佩真 醫師", "醫師", "雲杉診所"),
        ("解答专家：周佩真 云杉妇幼保健院 儿童保健科", "解答专家", "云杉妇幼保健院 儿童保健科"),
        ("回答醫師：周佩真 主治醫師", "主治醫師", None),
        ("审稿专家：云杉医院 皮肤科 周佩真", "审稿专家", "云杉医院 皮肤科"),
    ],
)
def test_where_an_expert_works_is_no_person(line: str, title: str | None, place: str | None) -> None:
    (person,) = _read(below=f"<p>{line}</p>").authors
    assert (person.name, person.title, person.institution) == ("周佩真", title, place)


@pytest.mark.parametrize(
    "line",
    [
        "文／記者陳怡安",
        "文／實習生陳怡安",
        "2022/04/12 文／通訊員陳怡安",
        "2022/04/12 文／記者陳怡安 瀏覽數 5,321",
        "2022/04/12 文／陳怡安 點閱數 5,321",
        "撰文者：陳怡安",
        "採訪撰文／陳怡安 圖片來源／雲杉影像",
        "作者：陳怡安 圖片來源 雲杉影像",
    ],
)
def test_reporters_counters_and_pictures(line: str) -> None:
    assert [person.name for person in _read(above=f"<p>{line}</p>").authors] == ["陳怡安"]


@pytest.mark.parametrize(
    "notice", ["※本文內容僅供參考，身體若有不適請諮詢專業醫師。", "＊衛教資訊不能取代醫師當面診療，必要時請就醫。", "完", "（全文完）"]
)
def test_notices_in_traditional_characters_and_words_for_the_end(notice: str) -> None:
    _read(below=f"<p>{notice}</p>")


@pytest.mark.parametrize("heading", ["相关医生", "推荐专家", "附近医院"])
def test_doctors_below_a_heading(heading: str) -> None:
    doctors = f"<div><h4>{heading}</h4><ul><li>高明 主任医师 江北儿童医院</li><li>沈娟 副主任医师 城南妇幼</li></ul></div>"
    assert not _read(below=doctors).authors
    assert not _read(after=doctors).authors


def test_who_answers_before_what_tells_in_brackets_where() -> None:
    line = "回答专家周佩真（云杉医院儿科教授、博士研究生导师，云杉母婴研究会特约专家，儿童保健科学组组长）"
    page = f"<html><head><meta charset=utf-8><title>春天少去公园</title></head><body><h1>春天少去公园</h1><div><p>网友：去公园就打喷嚏怎么办？</p><p>{line}</p>{TEXT}</div></body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert [person.name for person in reading.content.authors] == ["周佩真"]
