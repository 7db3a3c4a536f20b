"""Small pages that are articles, lists or neither, by what stands around their text."""

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


def _text(body: str, head: str = "") -> list[str]:
    return _article(body, head).content.text.split("\n")


def test_doctors_who_each_lead_on_by_the_same_words_are_a_list() -> None:
    cards = "".join(
        f"<li><h4>{name} 主治医师</h4><p>医师执业证书编码：11044030000{number}</p><p>擅长项目：过敏性鼻炎、鼻窦炎、鼻中隔偏曲的诊断和治疗</p><a href=/d/{number}.html>了解更多</a></li>"
        for number, name in enumerate(("王小明", "李华", "赵强", "孙丽"), 1)
    )
    assert isinstance(_read(f"<p>全部专家</p><ul>{cards}</ul>", path="/team/"), Listing)


def test_an_address_and_the_links_to_it_say_that_a_page_is_a_category() -> None:
    card = f"<article><a href=/b/2></a><div><time>2024年4月2日</time><a href=/blog/category/bike>鼻科</a></div><h2>春天怎样护鼻</h2><div>{LINES[0]}</div></article>"
    reading = read_page("鼻科", f"<h1>鼻科</h1><div>{card}{card.replace('/b/2', '/b/3')}</div>", "http://www.example.com/blog/category/bike")
    assert isinstance(reading, Listing)


def test_a_telephone_number_of_a_short_text_is_no_number_of_an_error() -> None:
    assert (
        _text(f"<h1>{TITLE}</h1><div>2024-04-03</div><div class=text>{TEXT}<p>门诊在1502室，电话85021234。</p></div>")[-1]
        == "门诊在1502室，电话85021234。"
    )
    reading = _read("<p>502</p>")
    assert isinstance(reading, Fault)
    assert reading.kind == "error_page"


@pytest.mark.parametrize(
    ("title", "above"),
    [
        ("江南快餐", "<div>您所在的位置：<a href=/>首 页</a> > 关于江南快餐</div><h1>做江南人自己的快餐</h1>"),
        ("江南网络", "<div class=crumb>当前位置:<a href=/>首页</a>>关于我们</div>"),
        ("来院路线_江南医院", "<h1>来院路线</h1>"),
        ("联系我们", "<h4>为您服务</h4><p>联系人：江小鱼</p>"),
        ("關於我們 | 江南診所", "<h1>關於我們</h1>"),
        ("医院介绍", "<h1>医院介绍</h1>"),
        ("江南医院", "<div>当前位置：<a href=/>首页</a> > <a href=/about/>关于我们</a> > 公司概况</div><h1>公司概况</h1>"),
        ("江南医院-加入我们", "<div>当前位置：<a href=/>首页</a> > <a href=/about/>隐私保护声明</a> ></div><h2>一、收集信息</h2>"),
    ],
)
def test_pages_about_who_we_are_are_no_articles(title: str, above: str) -> None:
    assert isinstance(read_page(title, f"{above}<div>{TEXT}</div>"), Fault)
    assert isinstance(
        read_page(title, f"<div class=crumb><a href=/>首页</a>><a href=/n/>新闻</a></div><h1>{TITLE}</h1><p>2024-04-03</p><div>{TEXT}</div>"), Article
    )


def test_words_for_search_engines_below_the_rights_are_no_text() -> None:
    entries = "".join(f"<li><a href=/a/{number}.html>春天护鼻的第{number}个办法 2024-04-0{number}</a></li>" for number in range(1, 6))
    foot = f"<div class=f><p>地址：江南路1号</p><p>Copyright © 江南医院 版权所有</p><p>{LINES[0]}{LINES[1]}</p></div>"
    assert isinstance(read_page("江南看鼻炎_江北护鼻-江南医院", f"<div><ul>{entries}</ul></div>{foot}"), Listing)


def test_terms_that_an_entry_of_an_encyclopaedia_explains_are_no_list() -> None:
    signs = (
        "中性粒细胞：增多多见于细菌感染。 慢性鼻窦炎：鼻塞多见，嗅觉也减退。 变应性鼻炎：喷嚏、清涕，多见于春季。 萎缩性鼻炎：鼻腔干燥，常有结痂。"
    )
    pairs = [sign.split("：") for sign in signs.split()]
    terms = "".join(f"<li><a href=/w/{number}>{term}</a>：{told}</li>" for number, (term, told) in enumerate(pairs, start=1))
    others = "".join(f"<ul><li><a href=/w/{number}>怎样看化验单{number}</a></li></ul>" for number in (11, 12))
    body = f"<div><h1>鼻腔分泌物涂片</h1><p>涂片所见如下：</p><ul>{terms}</ul><h2>参见</h2>{others}</div>"
    assert isinstance(_read(body, path="/w/20"), Article)


def test_a_few_words_beside_a_picture_under_a_title_and_a_day() -> None:
    body = "<div><div class=title><h1>鼻科就诊流程</h1></div><div>时间：2024-04-03 15:21</div><img src=/1.jpg>{}</div>"
    note = "<p>* 请记住自己的就诊科室和就诊号</p><p>* 请按顺序就诊</p><p>* 请保管好自己的物品</p>"
    assert _article(body.format(note)).content.published_at
    assert isinstance(_read(body.format("<p>请按顺序就诊</p>")), Fault)
