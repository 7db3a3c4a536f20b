"""Lists that belong to a text, and pages that are none: sources, enclosures, lists of doctors, pages about the site."""

from __future__ import annotations

import pytest

from healthcrawl.items import Article, Fault
from tests.extract.one_page import read_article, read_page

TITLE = "过敏性鼻炎怎么预防"
LINES = (
    "春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，患者常常出现打喷嚏、流清涕等不适。",
    "外出时最好佩戴口罩，回家以后清洗鼻腔，被褥定期清洗和晾晒，减少尘螨的滋生。",
)
TEXT = "".join(f"<p>{line}</p>" for line in LINES)


def _text(body: str) -> list[str]:
    return read_article(f"{TITLE}_江南健康", f"<div class=nav><a href=/>首页</a></div>{body}").content.text.split("\n")


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("http://blog.example.com/about/", Fault),
        ("http://blog.example.com/zh-tw/about-us.html", Fault),
        ("http://blog.example.com/about/1.html", Article),
        ("http://blog.example.com/a/about-us.html", Article),
    ],
)
def test_the_address_tells_pages_about_who_we_are(address: str, kind: type) -> None:
    body = f"<h1>江小鱼</h1><div>发表于 2024-04-03</div><div class=text>{TEXT}</div>"
    assert isinstance(read_page("江小鱼 | 江边", body, address), kind)


CITED = "<li><a href=https://papers.example.org/{0}>Jiang X, Li H. Pollen and rhinitis, part {0}. J Nose. 2024;{0}:1-9.</a></li>"


def test_the_sources_of_a_text_are_text_and_what_is_told_of_its_author_is_none() -> None:
    cited = "".join(CITED.format(number) for number in range(1, 5))
    about = "<h5>分享文章</h5><section><h4>關於作者</h4><p>每天吃好一頓飯，慢慢走路，就是護鼻的開始，也願大家平安。</p><a href=/about>了解更多 →</a></section>"
    related = "<h4>相關文章</h4><ul><li><a href=/a/3.html>花粉季的飲食</a></li><li><a href=/a/4.html>鼻炎與睡眠</a></li></ul>"
    text = _text(f"<h1>{TITLE}</h1><div class=post>{TEXT}<h2>資料來源</h2><ol>{cited}</ol>{about}{related}</div>")
    assert text[:3] == [*LINES, "資料來源"]
    assert [line[:20].strip() for line in text[3:]] == ["Jiang X, Li H. Polle"] * 4


def test_a_menu_behind_the_sources_is_none_of_them() -> None:
    menu = "".join(f"<li><a href=/c/{number}>护鼻栏目第{number}类</a></li>" for number in range(1, 6))
    text = _text(
        f"<h1>{TITLE}</h1><div class=post>{TEXT}<h2>参考资料</h2><ol>{CITED.format(1)}{CITED.format(2)}</ol><div><ul>{menu}</ul></div></div>"
    )
    assert len(text) == 5
    assert not any("栏目" in line for line in text)


def test_what_an_office_sends_with_a_letter_is_listed_in_it() -> None:
    listed = "附件：1.<a href=1.doc>《花粉监测指南（征求意见稿）》</a>|2.<a href=2.doc>《护鼻用品的要求》</a>|3.<a href=3.doc>意见反馈表（可从网上下载）</a>|4.<a href=4.doc>《护鼻用品的要求》编制说明</a>".split(
        "|"
    )
    letter = "".join(f"<p>{line}</p>" for line in listed)
    text = _text(
        f"<h1>{TITLE}</h1><p>2024-04-03</p><div class=text><p>各有关单位：</p>{TEXT}{letter}<p>江南市护鼻办公室</p><p>2024年4月1日</p></div>"
    )
    assert text[3:7] == [
        "附件：1.《花粉监测指南（征求意见稿）》",
        "2.《护鼻用品的要求》",
        "3.意见反馈表（可从网上下载）",
        "4.《护鼻用品的要求》编制说明",
    ]


def test_a_text_begins_before_the_bare_block_of_an_editor_that_holds_most_of_it() -> None:
    most = "".join(f"<div>（{number}）{LINES[1]}</div>" for number in range(1, 7))
    body = (
        f"<div class=text><p>尊敬的家长：</p><div><p>{LINES[0]}</p><p><strong>一、说明</strong></p><div>（一）花粉</div><div>{most}</div></div></div>"
    )
    assert _text(f"<div class=main><h3>{TITLE}<p>2024-04-03</p></h3>{body}</div>")[:5] == [
        "尊敬的家长：",
        LINES[0],
        "一、说明",
        "（一）花粉",
        f"（1）{LINES[1]}",
    ]


DOCTORS = "".join(
    f"<li><p>江小鱼{number}，副主任医师，从事鼻科临床工作二十余年。</p><p>擅长：过敏性鼻炎、鼻窦炎和鼻息肉的诊治，以及儿童鼻病。</p></li>"
    for number in range(1, 5)
)
CUT = "".join(f"<div>护鼻办法</div><p>{line[:-1]}，就要......</p><div>2019年10月1日</div><div>查看更多</div>" for line in (LINES[0],) * 4)


@pytest.mark.parametrize(
    ("title", "body"),
    [("江南医院", f"<div class=x><ul>{DOCTORS}</ul></div>"), ("科普知识", f"<p>科普知识</p><div class=x>{CUT}</div>")],
    ids=["doctors", "excerpts without links"],
)
def test_lists_of_what_stands_elsewhere_are_no_articles(title: str, body: str) -> None:
    assert not isinstance(read_page(title, body), Article)


def test_doctors_under_a_title_and_a_day_are_an_article() -> None:
    assert isinstance(read_page(TITLE, f"<h1>{TITLE}</h1><div>2024-04-03</div><div class=x>{TEXT}<ul>{DOCTORS}</ul></div>"), Article)


def test_what_one_doctor_is_good_at_is_an_article_only_under_a_title_and_a_day() -> None:
    one = "<p>【擅长治疗】</p><p>鼻科的各种疑难病，尤其擅长过敏性鼻炎和鼻窦炎的诊治。</p><p>【教授简介】</p><p>江小鱼，主任医师，从事临床工作四十余年，擅长治疗儿童鼻病。</p>"
    assert isinstance(read_page(TITLE, f"<h1>{TITLE}</h1><div>发布时间：2024-04-03</div><div class=x>{one}</div>"), Article)
    assert isinstance(read_page("江南医院", f"<div class=x>{one}</div>"), Fault)


def test_how_many_words_a_text_has_is_none_of_it() -> None:
    assert _text(f"<h1>{TITLE}</h1><div class=text>{TEXT}<p>&lt;已有 次阅读&gt;</p><p>本文字数统计：2k 字</p></div>") == list(LINES)


ITEMS = "".join(
    f"<li><p>第{number}条，出门以前先看花粉的预报，回家以后记得清洗鼻腔，衣服也要拍打干净再挂起来，孩子更要这样。</p></li>" for number in range(1, 9)
)
ADVICE = "说到底，护鼻不在一天两天，天天坚持才有用，做不到的时候也不必着急，慢慢来就好。"


def test_what_stands_before_and_behind_a_list_that_is_nearly_the_whole_text() -> None:
    text = _text(f"<h1>{TITLE}</h1><div>2024-04-03</div><div class=markdown><h2>护鼻不难：</h2><ol>{ITEMS}</ol><p>{ADVICE}</p></div>")
    assert (text[0], len(text), text[-1]) == ("护鼻不难：", 10, ADVICE)


def test_a_list_beside_links_is_the_whole_text() -> None:
    more = "<p><a href=/a/3.html>花粉季的饮食，一张表说清</a></p>"
    text = _text(f"<h1>{TITLE}</h1><div>2024-04-03</div><div class=box>{more}<ol>{ITEMS}</ol><p>{ADVICE}</p></div>")
    assert text[0].startswith("第1条")
