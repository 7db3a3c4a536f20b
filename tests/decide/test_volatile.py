"""Which lines of a site's articles are nobody's words: those that keep changing, never those that were edited."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthcrawl.decide.volatile import changing, learn, mask, newer, returns, volatile, without
from healthcrawl.items.article import Content, Section

TIPS = ("小贴士:夏天要多喝水", "小贴士:久坐一小时起来走走", "小贴士:睡前不看手机")


def page(number: int, *lines: str) -> Content:
    return Content(title=f"第{number}篇", text="\n".join([f"第{number}篇讲的是护理。", *lines, "谢谢阅读。"]))


def crawl(line, articles: int = 4) -> list[tuple[Content, Content]]:
    """``line(number, sight)`` for the sights 0 and 1."""
    return [(page(number, line(number, 0)), page(number, line(number, 1))) for number in range(articles)]


@pytest.mark.parametrize(
    ("line", "masked"),
    [
        (lambda n, sight: f"阅读 {1000 * n + sight} 次", "阅读#次"),
        (lambda n, sight: f"已有 {n + 2 + sight}.{n}万 人看过本文", "已有#人看过本文"),
        (lambda n, sight: f"赞 ({n}) 收藏 ({n + sight})", "赞(#)收藏(#)"),
        (lambda n, sight: f"更新于 {n + 1 + sight} 小时前", "更新于@"),
        (lambda n, sight: "本文更新于" + ("昨天", "3天前")[sight], "本文更新于@"),
    ],
)
def test_what_counts_on_several_articles_changes_alike(line, masked):
    assert changing(crawl(line)) == {masked: 4}
    assert changing(crawl(line, articles=2)) == {}


@pytest.mark.parametrize(
    "line",
    [
        lambda n, sight: f"每天补充{(800, 400)[sight]}IU维生素D即可",
        lambda n, sight: f"每周锻炼{(3, 5)[sight]}次就够了",
        lambda n, sight: f"体温超过{(38, 39)[sight]}℃应当就医",
        lambda n, sight: f"适合{(3, 6)[sight]}岁以上的儿童",
        lambda n, sight: f"有效率约为{(5, 50)[sight]}%",
        lambda n, sight: f"每次服用{(1, 2)[sight]}片",
        lambda n, sight: ("每天一次即可", "每天两次才够")[sight],
        lambda n, sight: ("这一条要留意", "这一条不必留意")[sight],
        lambda n, sight: ("", "出现胸痛应当立即就医。")[sight],  # the same advice added everywhere is an edit, or the brake's
    ],
)
def test_the_same_edit_on_several_articles_is_no_counter(line):
    assert changing(crawl(line)) == {}


def test_tips_that_take_turns_change_alike():
    found = changing(crawl(lambda n, sight: TIPS[(n + sight) % 3], articles=6))
    assert set(found) == set(TIPS)


def test_a_line_of_nothing_but_figures_is_never_named():
    assert changing(crawl(lambda n, sight: f"{n}\t{sight}")) == {}
    assert mask("1,024 / 3") == ""


def test_reposts_of_one_article_count_once():
    edits = [(page(1, "第 3 版"), page(1, "第 4 版"))] * 5
    assert changing(edits) == {}


def test_one_crawl_suspects_and_a_second_one_learns():
    lines = learn([], {"阅读#次": 4}, 1)
    assert volatile(lines) == frozenset()
    assert learn(lines, {"阅读#次": 4}, 1) == lines
    lines = learn(lines, {"阅读#次": 9, "赞#": 3}, 2)
    assert volatile(lines) == {"阅读#次"}
    assert [(line.mask, line.crawls, line.articles) for line in lines] == [("赞#", 1, 3), ("阅读#次", 2, 9)]


def test_what_is_volatile_is_left_out_of_text_and_sections():
    content = Content(title="t", text="一\n阅读 3 次\n二", sections=[Section(text="一\n阅读 3 次"), Section(heading="甲", text="二")])
    left = without(content, frozenset({"阅读#次"}))
    assert left.text == "一\n二"
    assert [section.text for section in left.sections] == ["一", "二"]


@given(st.lists(st.text(st.sampled_from("阅读次人 12345.万\n"), max_size=30), max_size=6))
def test_never_raises_and_names_no_empty_line(texts):
    pairs = [(Content(title=str(n), text=text), Content(title=str(n), text=text[::-1])) for n, text in enumerate(texts)]
    assert "" not in changing(pairs)


def test_words_of_an_earlier_version_come_back():
    assert returns(["B", "A"], "A")
    assert returns(["C", "B", "A"], "A")
    assert not returns(["B", "A"], "C")
    assert not returns(["A", "A", "A"], "A"), "edits of other things than words"


@pytest.mark.parametrize(
    ("before", "after", "is_newer"),
    [
        ("Wed, 22 Oct 2025 08:00:00 GMT", "Thu, 23 Oct 2025 08:00:00 GMT", True),
        ("Thu, 23 Oct 2025 08:00:00 GMT", "Wed, 22 Oct 2025 08:00:00 GMT", False),
        ("Wed, 22 Oct 2025 08:00:00 GMT", "Wed, 22 Oct 2025 08:00:00 GMT", False),
        (None, "Wed, 22 Oct 2025 08:00:00 GMT", False),
        ("yesterday", "Wed, 22 Oct 2025 08:00:00 GMT", False),
        ("Wed, 22 Oct 2025 08:00:00", "Wed, 22 Oct 2025 09:00:00 GMT", False),
    ],
)
def test_a_server_says_whether_a_page_is_newer(before, after, is_newer):
    assert newer(before, after) is is_newer
