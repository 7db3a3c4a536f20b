"""Bylines as Chinese pages print them: one small page each, with the names, the day and the source that a reader sees."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from healthcrawl.extract import read
from healthcrawl.items import Article, Page, Profile

FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
TEXT = (
    "<p>春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，患者常常出现打喷嚏、流清涕等不适。</p>"
    "<p>出现症状以后要及时就诊，明确过敏原，并按照医嘱规范用药，不要自行停药或者换药。</p>"
    "<p>外出时最好佩戴口罩，回家以后清洗鼻腔，被褥定期清洗和晾晒，减少尘螨的滋生。</p>"
)
ABOVE = [
    ("<div>2005-04-05 06:40:00 来源: 南方日报(广州)</div>", [], "2005-04-05", "南方日报"),
    ("<div>江小鱼 发表于 2005-8-12 10:20:00</div>", ["江小鱼"], "2005-08-12", None),
    ("<div>[<a href=/u/1>江小鱼</a>] 发表于 2003-7-24 23:12:33</div>", ["江小鱼"], "2003-07-24", None),
    ("<div>江南医讯网 发表于 2013-7-24</div>", [], "2013-07-24", "江南医讯网"),
    ("<div>王小明 @ 2005-08-12 10:20</div>", ["王小明"], "2005-08-12", None),
    ("<div>08-12-2005 10:30</div>", [], "2005-08-12", None),
    ("<div>25-12-2005 10:30</div>", [], "2005-12-25", None),
    ("<div>王小明 2022-03-04 08:00 发布于北京</div>", ["王小明"], "2022-03-04", None),
    ("<div>原创 王小明 江南医讯网 2022-03-04 08:00</div>", ["王小明"], "2022-03-04", "江南医讯网"),
    ("<div>2022-03-04 周五 08:00</div>", [], "2022-03-04", None),
    ("<div>三月 4, 2022 由 王小明</div>", ["王小明"], "2022-03-04", None),
    ("<p><span>李华</span><span>主任医师</span><span>江南医院</span></p><p>2023-05-06 发布</p>", ["李华"], "2023-05-06", None),
    ("<p><span>李华</span><span>呼吸内科</span><span>主任医师</span></p><p>2023-05-06 发布</p>", ["李华"], "2023-05-06", None),
    ("<p>本文由江南医院呼吸内科李华主任医师审核</p><p>2023-05-06</p>", ["李华"], "2023-05-06", None),
    ("<p>供稿单位：宣传科 供稿人：王小明 发布时间：2022-03-04</p>", ["王小明"], "2022-03-04", None),
    ("<p>供稿：宣传科 发布时间：2022-03-04</p>", [], "2022-03-04", None),
    ("<ul><li>作者：</li><li>王小明</li><li>时间：</li><li>2022-03-04</li></ul>", ["王小明"], "2022-03-04", None),
    ("<div>发布时间:2022-03-04来源:江南医讯网作者:王小明浏览次数:12</div>", ["王小明"], "2022-03-04", "江南医讯网"),
    ("<div>【字体：<a href=#>大</a> <a href=#>小</a>】 2022-03-04 来源：江南医讯网</div>", [], "2022-03-04", "江南医讯网"),
    ("<div>主讲人：王小明 主任医师</div><div>2022-03-04</div>", ["王小明"], "2022-03-04", None),
    ("<div>科普作者：王小明 审核：李华 出品：江南科普</div><div>2022-03-04</div>", ["王小明", "李华"], "2022-03-04", None),
    ("<div>來源：江南醫訊網 作者：王小明 發佈時間：2022-03-04</div>", ["王小明"], "2022-03-04", "江南醫訊網"),
    ("<div>提交时间：2022-03-04 回答医生：王小明</div>", ["王小明"], "2022-03-04", None),
    ("<div>作者：《江南医讯》</div><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<div>时间:1970-01-01 08:00 来源:未知 作者: 点击:次</div>", [], "", None),
    ("<div>2022-03-04 江南医讯网 <a href=?author=12>只看楼主</a></div>", [], "2022-03-04", "江南医讯网"),
]
BELOW = [
    ("<div>posted on 2005-08-12 10:20 王小明 阅读(123) 评论(4) 编辑 收藏</div>", ["王小明"]),
    ("<p>本文由 王小明 撰写，李华 审核</p>", ["王小明", "李华"]),
    ("<p>一审：王小明 二审：李华 三审：赵强</p>", ["王小明", "李华", "赵强"]),
    ("<p>编辑 王小明 审核 李华</p>", ["王小明", "李华"]),
    ("<p>责任编辑：王小明 | 版面编辑：李华(ZN028)</p>", ["王小明", "李华"]),
    ("<p>记者丨王小明</p><p>编辑丨李华</p>", ["王小明", "李华"]),
    ("<p>撰文\uff5c王小明 编辑\uff5c李华</p>", ["王小明", "李华"]),
    ("<p>据了解，江南药业是由华南医药集团于2007年4月在江南市设立的企业。</p>", []),
    ("<p>责任编辑：</p><div><p>健康讲座下周在社区举行</p></div>", []),
]


def _read(above: str, below: str) -> Article:
    page = (
        "<html><head><meta charset=utf-8><title>过敏性鼻炎怎么预防_江南健康</title></head><body><div class=nav><a href=/>首页</a></div><div class=main>"
        f"<h1>过敏性鼻炎怎么预防</h1>{above}<div class=content>{TEXT}{below}</div></div></body></html>"
    )
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    return reading


@pytest.mark.parametrize(("markup", "names", "day", "source"), ABOVE, ids=[markup for markup, *_ in ABOVE])
def test_byline_above_the_text(markup: str, names: list[str], day: str, source: str | None) -> None:
    content = _read(markup, "").content
    assert [person.name for person in content.authors] == names
    assert (content.published_at or "")[:10] == day
    assert (content.source.name if content.source else None) == source
    assert content.text.startswith("春季是过敏性鼻炎")


@pytest.mark.parametrize(("markup", "names"), BELOW, ids=[markup for markup, _ in BELOW])
def test_names_below_the_text(markup: str, names: list[str]) -> None:
    assert [person.name for person in _read("<p>2022-03-04 08:00</p>", markup).content.authors] == names
