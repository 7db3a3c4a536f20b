"""Properties that hold for every page: reading never raises, chrome does not matter, words do."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from healthcrawl.extract import read, read_page
from healthcrawl.extract.vocabulary.words import RELATED_BEGINS, RELATED_HEADING
from healthcrawl.items import Article, Fault, Page, Profile
from healthcrawl.sites.load import load, with_base

PROFILE = Profile(name="generic", base_url="http://www.example.com/")
FETCHED = datetime(2026, 11, 23, tzinfo=UTC)
SENTENCES = [
    "饭后不要马上躺下,先慢走十五分钟,让胃里的食物往下走一走,夜里反酸的次数会少很多。",
    "洗澡水太烫会带走皮肤上的油脂,冬天尤其容易发痒,水温比体温略高一点就够了。",
    "看书时每隔四十分钟抬头看看远处,让眼睛里的肌肉放松,比滴眼药水更管用。",
    "爬楼梯时膝盖疼的人可以侧身上下,一手扶着栏杆,把一部分重量交给手臂。",
    "开窗通风最好选在上午十点前后,每次二十分钟,雾大的日子可以推迟到下午。",
    "晒被子不必整天挂在外面,正午前后三个小时就够,收回来先放凉再铺床。",
]
HEADINGS = ["饭后", "洗澡", "看书", "爬楼", "通风", "晒被子"]
ADVERT = '<div class="ad-banner"><a href="http://ads.example.net/x">限时特价,专家坐诊,点击预约,名额有限</a></div>'
RELATED = (
    '<div class="related"><h3>相关阅读</h3><ul>'
    + "".join(f'<li><a href="/r/{n}.html">另一篇文章的题目{n}</a><p>另一篇文章的开头几句话,讲的是别的事情 ...</p></li>' for n in range(4))
    + "</ul></div>"
)
MENU = '<ul class="menu">' + "".join(f'<li><a href="/c/{n}/">栏目{n}</a></li>' for n in range(8)) + "</ul>"
FOOTER = '<div class="footer">版权所有 某某健康网 京ICP备00000000号 客服电话 000-0000</div>'
COMMENTS = '<div class="comments"><h4>网友评论</h4><div class="comment">我奶奶也是这样做的,坚持了三年,身体比以前好多了,大家都可以试试看。</div></div>'


def page(body: str) -> Page:
    html = f"<html><head><meta charset='utf-8'><title>居家六件小事_某某健康网</title></head><body>{body}</body></html>"
    return Page(url="http://www.example.com/a/2025/9.html", status=200, headers={"content-type": "text/html"}, body=html.encode(), fetched_at=FETCHED)


def article(parts: list[int]) -> str:
    sections = "".join(f"<h2>{n}、{HEADINGS[part]}</h2><p>{SENTENCES[part]}</p>" for n, part in enumerate(parts, 1))
    return f'<div class="box"><h1>居家六件小事</h1><div class="info">时间:2025-03-04 08:00 作者:林小夏</div><div class="txt">{sections}</div></div>'


def content(body: str) -> object:
    reading = read(page(body), PROFILE)
    assert isinstance(reading, Article)
    return reading.content


@given(st.binary(max_size=3000))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_read_without_an_error(body: bytes) -> None:
    read_page(Page(url="http://www.example.com/x", status=200, body=body, fetched_at=FETCHED), PROFILE)


TAGS = st.sampled_from(
    "div p a table tr td ul li span b br h1 h2 pre img font center time nav script style title meta select option form dl dd".split()
)
WORDS = st.sampled_from(
    [
        *SENTENCES,
        *HEADINGS,
        "作者:",
        "时间:2025-13-45",
        "来源",
        "1",
        "下一页",
        "相关阅读",
        "首页 > 内科",
        "标签:",
        "&#0;",
        "<",
        "&nbsp;",
        "\u200b",
        "\x0b",
    ]
)
ATTRIBUTES = st.sampled_from(
    [
        "",
        ' class="tag related"',
        ' class="content"',
        ' href="/x"',
        ' href="javascript:1"',
        ' href="http://["',
        ' style="display:none"',
        " itemprop",
        ' datetime="x"',
        ' src=""',
        ' rel="tag next"',
        ' title="题"',
    ]
)
PIECES = st.one_of(WORDS, st.builds(lambda tag, attribute: f"<{tag}{attribute}>", TAGS, ATTRIBUTES), st.builds(lambda tag: f"</{tag}>", TAGS))


@given(st.lists(PIECES, max_size=120))
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_soup_of_tags_is_read_without_an_error(pieces: list[str]) -> None:
    reading = read(page("".join(pieces)), PROFILE)
    if isinstance(reading, Article):
        assert reading.content.title
        assert reading.content.text


@given(
    st.lists(st.integers(0, 5), min_size=2, max_size=6, unique=True),
    st.lists(st.sampled_from([ADVERT, MENU, COMMENTS]), max_size=3, unique=True),
    st.lists(st.sampled_from([RELATED, FOOTER, COMMENTS, ADVERT, MENU]), max_size=4, unique=True),
)
@settings(max_examples=150, deadline=None)
def test_chrome_adverts_and_related_lists_do_not_change_the_content(parts: list[int], before: list[str], after: list[str]) -> None:
    assert content("".join(before) + article(parts) + "".join(after)) == content(article(parts))


@given(st.lists(st.integers(0, 5), min_size=3, max_size=6, unique=True), st.data())
@settings(max_examples=80, deadline=None)
def test_removing_a_section_changes_the_content(parts: list[int], data: st.DataObject) -> None:
    gone = data.draw(st.sampled_from(parts))
    before, after = content(article(parts)), content(article([part for part in parts if part != gone]))
    assert SENTENCES[gone] in before.text  # type: ignore[attr-defined]
    assert SENTENCES[gone] not in after.text  # type: ignore[attr-defined]


@given(st.lists(st.integers(0, 5), min_size=2, max_size=6, unique=True), st.integers(30, 80), st.integers(0, 2))
@settings(max_examples=60, deadline=None)
def test_a_menu_between_title_and_text_changes_no_word(parts: list[int], size: int, tail: int) -> None:
    menu = '<ul class="menu">' + "".join(f'<li><a href="/c/{n}/">栏目{n}</a></li>' for n in range(size)) + "</ul>"
    text = "".join(f"<p>{SENTENCES[part]}</p>" for part in parts)
    found = content(f"<h1>居家六件小事</h1>{menu}<div>{text}</div>{FOOTER * tail}")
    assert found.text.split("\n") == [SENTENCES[part] for part in parts]  # type: ignore[attr-defined]


@given(st.lists(st.integers(0, 5), min_size=2, max_size=6, unique=True), st.sampled_from(["share-box", "ad-wrap", "tools"]), st.booleans())
@settings(max_examples=40, deadline=None)
def test_the_name_of_the_block_around_the_article_changes_nothing(parts: list[int], name: str, early_end: bool) -> None:
    before = "</body></html>" + MENU + "<div>" + COMMENTS * 3 + "</div>" if early_end else COMMENTS * 3
    wrapped = content(f'{before}<div class="{name}">{article(parts)}</div>' + FOOTER * 60)
    assert wrapped.text == content(article(parts)).text  # type: ignore[attr-defined]


def test_markup_that_breaks_parsers_is_refused() -> None:
    attributes = " ".join(f'a{n}="x"' for n in range(2500))
    for body in (f"<div {attributes}>text</div>", "<div>" * 400 + "text"):
        reading = read(page(body), PROFILE)
        assert isinstance(reading, Fault)
        assert reading.kind == "hostile_markup"


def test_T1_lost_characters_are_a_fault() -> None:
    broken = page(article([0, 1, 2])).body.replace("的".encode(), b"\xff\xfe\xfd")
    reading = read(Page(url="http://www.example.com/x", status=200, body=broken * 3, fetched_at=FETCHED), PROFILE)
    assert isinstance(reading, Fault)
    assert reading.kind == "undecodable"


BOMBS = {
    "digits beside a link": '<p><a href="/1">1</a> ' + "1" * 110 + "x</p>",
    "line breaks": "<p>中" + "\n" * 200_000 + "a</p>",
    "bold words": "<p>" + "<b>中</b>" * 50_000,
    "related headings": '<h3>相关阅读</h3><a href="/a">中国人民</a>' * 5_000,
    "labels": "<p>" + "时间:" * 50_000,
    "half dates": "<p>" + "2005-1-" * 20_000,
    "quotes": '<a"' * 100_000,
    "nested tables": ("<table><tr><td>" * 80 + "</table>" * 80) * 20,
}


@pytest.mark.parametrize("name", BOMBS)
@pytest.mark.timeout(20)
def test_hostile_pages_take_no_longer_than_large_ones(name: str) -> None:
    read(page(BOMBS[name]), PROFILE)


def test_a_pager_that_links_its_own_page_names_it_once() -> None:
    text = "<p>每晚睡够七小时,睡前不看屏幕,房间保持安静和黑暗,白天少喝浓茶,中午小睡不超过半小时。</p>" * 4
    pager = '<div class="pages"><a href="/neike/7.html">1</a><a href="/neike/7_2.html">2</a><a href="/neike/7_2.html">下一页</a></div>'
    body = f"<html><head><title>睡眠卫生</title></head><body><h1>睡眠卫生的说明</h1><div>{text}</div>{pager}</body></html>"
    found = read(Page(url="http://a.example/neike/7.html", status=200, body=body.encode(), fetched_at=FETCHED), PROFILE)
    assert isinstance(found, Article)
    assert found.part_urls == ["http://a.example/neike/7.html", "http://a.example/neike/7_2.html"]


def test_a_page_that_ends_with_the_name_of_its_channel_is_read() -> None:
    """The demo's listing without articles, in short."""
    trail = '<div>当前位置: <a href="/waike/puwai/">普外科</a></div>'
    here = Page(url="http://www.example.com/waike/puwai/", status=200, body=f"{trail}<div><h1>普外科</h1></div>".encode(), fetched_at=FETCHED)
    assert not isinstance(read(here, with_base(load("demo"), "http://www.example.com/")), Article)


def test_every_heading_of_a_related_list_begins_with_a_known_sign() -> None:
    words = [
        *re.findall("[\u4e00-\u9fff]+", RELATED_HEADING.pattern),
        "related posts",
        "you may like",
        "read next",
        "Read next",
        "你可能想看",
        "【相关阅读】",
    ]
    headings = [word for word in words if RELATED_HEADING.match(word)]
    assert len(headings) > 40
    assert {heading[0] for heading in headings} <= RELATED_BEGINS
