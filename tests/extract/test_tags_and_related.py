"""Tags, related lists and pagers around a text: one small page each."""

from __future__ import annotations

import pytest

from healthcrawl.items import Article, Fault, Listing
from tests.extract.one_page import read_article, read_page

TITLE = "过敏性鼻炎怎么预防"
LINES = (
    "春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，患者常常出现打喷嚏、流清涕等不适。",
    "外出时最好佩戴口罩，回家以后清洗鼻腔，被褥定期清洗和晾晒，减少尘螨的滋生。",
)
TEXT = "".join(f"<p>{line}</p>" for line in LINES)


def _read(body: str, head: str = "", path: str = "/a/1.html") -> Article | Listing | Fault:
    return read_page(f"{TITLE}_江南健康", f"<div class=nav><a href=/>首页</a></div>{body}", f"http://www.example.com{path}", head)


def _article(body: str, head: str = "", path: str = "/a/1.html") -> Article:
    return read_article(f"{TITLE}_江南健康", f"<div class=nav><a href=/>首页</a></div>{body}", f"http://www.example.com{path}", head)


def test_tags_in_blocks_of_their_own_behind_a_label() -> None:
    body = f"<h1>{TITLE}</h1><div>2024-04-03</div><rich-text>{TEXT}</rich-text><div><span>相关标签:</span><x-chip><a href=/w/1>鼻炎</a></x-chip><x-chip><a href=/w/2>花粉</a></x-chip></div>"
    content = _article(f"{body}<p>身体不适请及时就医</p>").content
    assert (content.tags, content.text) == (["鼻炎", "花粉"], "\n".join(LINES))


def test_tags_without_links_below_their_label() -> None:
    words = "<div><div class=open-tag-title>词条标签：</div><div id=tag-item>鼻科 ， 花粉</div></div>"
    assert _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div class=text>{TEXT}</div>{words}").content.tags == ["鼻科", "花粉"]


def test_what_is_called_a_tag_and_leads_to_a_category_is_none() -> None:
    marks = "<div><a class=tag-category href=/categories/bi>鼻科</a></div>"
    body = f"<h1>{TITLE}</h1><div>2024-04-03</div>{marks}<div class=text>{TEXT}</div><div><a href=/tags/1><span># 花粉</span></a></div>"
    assert _article(body).content.tags == ["花粉"]


def test_keywords_that_markup_in_the_body_tells() -> None:
    words = "<span aria-label=标签><span>鼻炎</span><span>花粉</span><meta property=keywords content='鼻炎,花粉'></span>"
    body = f"<h1>{TITLE}</h1><div><span>2024年4月3日</span>{words}</div><div class=text>{TEXT}</div>"
    assert _article(body).content.tags == ["鼻炎", "花粉"]


CARD = "<article><a href=/b/{0}{1}></a><h3>春天的第{0}个护鼻办法</h3><p>早晚用温盐水冲洗鼻腔，出门戴好口罩。</p><time>2024年4月{0}日</time></article>"


def test_related_cards_under_links_without_words() -> None:
    cards = CARD.format(2, "") + CARD.format(3, " aria-label=春天的第三个护鼻办法") + CARD.format(4, "")
    near = "<div><h3>热门推荐</h3><a href=/hot>换一批</a></div>"
    near += "<div><a href=/b/8><span>上一篇</span><p>晒伤以后先做什么</p></a><a href=/b/9><span>下一篇</span><p>孩子积食怎么办</p></a></div>"
    article = _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div><div>{TEXT}</div><hr><h2>相关文章</h2><div>{cards}</div>{near}</div>")
    titles = ["春天的第2个护鼻办法", "春天的第三个护鼻办法", "春天的第4个护鼻办法"]
    assert [(entry.url[-2:], entry.title) for entry in article.related] == list(zip(("/2", "/3", "/4"), titles, strict=True))


def test_related_cards_that_are_links_name_their_titles() -> None:
    card = "<li class=rel-card><a href=/b/{0}><img src=/i.jpg><span class=body><span class=rel-tag>鼻科</span><{1}>护鼻办法{0}</{1}><time>2024/04/0{0}</time></span></a></li>"
    cards = "".join(card.format(number, tag) for number, tag in ((2, "span class=rel-title"), (3, "span class=rel-title"), (4, "h4"))).replace(
        "</span class=rel-title>", "</span>"
    )
    article = _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div>{TEXT}</div><aside class=related><h2>延伸閱讀</h2><ul>{cards}</ul></aside>")
    assert [entry.title for entry in article.related] == ["护鼻办法2", "护鼻办法3", "护鼻办法4"]


def test_a_keyword_that_is_the_department_once_more() -> None:
    head = '<script type="application/ld+json">{"@type": "Article", "headline": "' + TITLE + '", "keywords": ["鼻科"]}</script>'
    body = f"<nav><a href=/>首页</a> > <a href=/bike/>鼻科</a></nav><h1>{TITLE}</h1><div>2024-04-03</div><div>{TEXT}</div>"
    content = _article(body, head).content
    assert (content.departments, content.tags) == (["鼻科"], [])


SOME = "".join(f"<li><em>{number}</em><a href=/a/{number}.html>春天的第{number}个护鼻办法</a></li>" for number in range(2, 8))


def test_similar_posts_are_related() -> None:
    article = _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div>{TEXT}<hr><h4>Similar posts</h4><p><a href=/a/2.html>春天怎样护鼻</a></p></div>")
    assert [entry.title for entry in article.related] == ["春天怎样护鼻"]


@pytest.mark.parametrize(
    ("path", "pager"),
    [
        ("/view?id=7", "第1页 共3页 <a href='/view?id=7&pageNo=2'>下一页</a>"),
        ("/view?id=7&pageNo=2", "第2页 共3页 <a href='/view?id=7'>上一页</a> <a href='/view?id=7&pageNo=3'>下一页</a>"),
        ("/view?id=7&pageNo=3", "第3页 共3页 <a href='/view?id=7&pageNo=2'>上一页</a>"),
    ],
)
def test_parts_of_which_a_pager_says_only_how_many(path: str, pager: str) -> None:
    article = _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div>{TEXT}<div>{pager}</div></div>", path=path)
    assert [url.partition("?")[2] for url in article.part_urls] == ["id=7", "id=7&pageNo=2", "id=7&pageNo=3"]


def test_a_part_may_be_numbered_as_further_pages_of_lists_are() -> None:
    pager = "<div class=pages><a href=/id/7.html>1</a><span>2</span></div>"
    body = f"<h1>{TITLE}</h1><div>2024-04-03</div><div class=text>{TEXT}{pager}</div><div><div>本周热门</div><ul>{SOME}</ul></div>"
    assert _article(body, path="/id/7/page/2.html").content.text == "\n".join(LINES)


def test_more_of_a_list_may_be_its_next_page() -> None:
    reading = _read(f"<h1>鼻科</h1><ul>{SOME}</ul><div><a href=/bi/cid/5/page/2.html>点击加载更多</a></div>", path="/bi/cid/5.html")
    assert isinstance(reading, Listing)
    assert reading.next_pages == ["http://www.example.com/bi/cid/5/page/2.html"]


def test_a_list_below_a_block_that_is_called_its_title() -> None:
    lists = f"<p class=near_relation_title><b>鼻科</b> 相关回复 <a href=/call>电话咨询</a></p><ul>{SOME}</ul>"
    article = _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div>{TEXT}</div><div>{lists}</div>")
    assert len(article.related) == SOME.count("<li>")


def test_films_tell_how_long_they_run_and_the_foot_of_a_page_is_not_related() -> None:
    films = "<div class=relate><a href=/v/1><i class=w>怎样冲洗鼻腔</i><div>08:38</div></a><a href=/v/2>早晨<i>7:30</i> 先冲鼻腔</a></div>"
    foot = "<h3>相关文章</h3><p><a href=/us>关于我们</a> | <a href=/map>网站地图</a></p>"
    article = _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div>{TEXT}</div>{films}<div>{foot}</div>")
    assert [entry.title for entry in article.related] == ["怎样冲洗鼻腔", "早晨7:30 先冲鼻腔"]


def test_categories_and_counters_below_tags_are_no_tags() -> None:
    marks = "<div class=tags><table><tr><td><h3><a href=/t/1>花粉</a></h3></td><td>分类：<a href=/c/1>鼻科</a></td></tr></table></div>"
    body = f"<h1>{TITLE}</h1><div>2024-04-03</div>{marks}<div class=text>{TEXT}</div>"
    assert _article(body).content.tags == ["花粉"]
    counter = "<div class=comment_tag><a href=/c/1>已有3位网友发表了看法</a></div>"
    assert _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div class=text>{TEXT}</div>{counter}").content.tags == []


def test_related_titles_before_a_link_that_only_says_look() -> None:
    cards = "".join(f"<li>护鼻办法{number}<a href=/b/{number}>查看&gt;</a></li>" for number in (2, 3, 4))
    article = _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div>{TEXT}</div><div><h4>热门推荐 / Hot recommended</h4><ul>{cards}</ul></div>")
    assert [entry.title for entry in article.related] == ["护鼻办法2", "护鼻办法3", "护鼻办法4"]


def test_recommended_films_are_related() -> None:
    cards = "".join(
        f"<div><a href=/v/{number}><h3>护鼻第{number}课</h3><p>{LINES[0]}</p></a><div>2024-04-0{number}</div></div>" for number in range(2, 5)
    )
    article = _article(f"<h3>{TITLE}</h3><div>2024-04-03</div><div><p>{LINES[0]}</p><p>{LINES[1]}</p><h6>推荐视频</h6>{cards}</div>")
    assert [entry.title for entry in article.related] == ["护鼻第2课", "护鼻第3课", "护鼻第4课"]
