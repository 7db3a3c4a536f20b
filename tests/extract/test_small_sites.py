"""What stands around an article on pages of clinics and companies: days in large letters, lists with days, forms, the doctors of the house."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from healthcrawl.extract import read
from healthcrawl.items import Article, Page, Profile

FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
TITLE = "春天孩子鼻子痒怎么护理"
LINES = (
    "春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，孩子常常出现打喷嚏、流清涕等不适。",
    "出现症状以后要及时就诊，明确过敏原，并按照医嘱规范用药，不要自行停药或者换药。",
    "外出时最好佩戴口罩，回家以后清洗鼻腔，被褥定期清洗和晾晒，减少尘螨的滋生。",
)
TEXT = f"<div class=cont>{''.join(f'<p>{line}</p>' for line in LINES)}</div>"
TOP = "<div><a href=/><img src=l.png></a><p>欢迎光临江南康护鼻科！</p></div><ul><li><a href=/>首页</a></li><li><a href=/n/>医院动态</a></li></ul>"
FOOT = "<div class=foot>版权所有 江南康护鼻科有限公司</div>"
DOCTORS = ("李大华", "王小明", "陈文静")


def _read(main: str, beside: str = "", said: str = f"{TITLE}_江南康护鼻科", behind: str = "") -> Article:
    url = "http://www.example.com/n/12.html"
    page = f"<html><head><meta charset=utf-8><title>{said}</title></head><body>{TOP}{beside}<div class=main>{main}</div>{behind}{FOOT}</body></html>"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.title == TITLE
    assert reading.content.text.split("\n") == list(LINES)
    return reading


@pytest.mark.parametrize(
    "day",
    [
        "<b>04</b><span>2022-03</span>",
        "<span>04</span>/<em>2022.03</em>",
        "<span>2022-03</span><b>04</b>",
        "<span>2022</span><span>03-04</span>",
        "<em>04</em><span>03月</span><span>2022</span>",
        "<p>04</p><p>2022年03月</p>",
        "<p>2022.03</p><p>04</p>",
        "<div>03-04</div><div>2022</div>",
        "<h5>04</h5><span>Mar 2022</span>",
        "<b>04</b><span>2022-03</span><p>浏览：12</p>",
    ],
)
@pytest.mark.parametrize("above", [True, False], ids=["above the title", "below it"])
def test_a_day_in_large_letters_beside_its_month_and_year(day: str, above: bool) -> None:
    heading = f"<h1>{TITLE}</h1>"
    block = f"<div class=date>{day}</div>"
    content = _read(f"{block}{heading}{TEXT}" if above else f"{heading}{block}{TEXT}").content
    assert (content.published_at or "")[:10] == "2022-03-04"
    assert content.published_precision == "day"


def test_a_day_whose_signs_stand_in_elements_of_their_own_is_read_as_printed() -> None:
    closing = "<p>江南康护鼻科</p><p><span>2022年1</span><span>2</span><span>月</span><span>29</span><span>日</span></p>"
    page = f"<html><head><meta charset=utf-8><title>{TITLE}</title></head><body><h1>{TITLE}</h1>{TEXT}{closing}</body></html>"
    url = "http://www.example.com/n/12.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert (reading.content.published_at or "")[:10] == "2022-12-29"


@pytest.mark.parametrize("entry", ["<li><a href={}>{}</a><span>{}</span></li>", "<li><p><a href={}>{}</a></p><p>{}</p></li>"])
@pytest.mark.parametrize("day", ["", "2022-03-04"])
@pytest.mark.parametrize("heading", ["<h3>{}</h3>", "<div class=tt>{}</div>"])
def test_the_heading_and_the_days_of_a_list_beside_the_article_are_not_its_own(entry: str, day: str, heading: str) -> None:
    entries = (
        ("/n/8.html", "鼻窦炎有哪些症状呢", "2021-01-02"),
        ("/n/9.html", "打呼噜要不要去治疗", "2021-01-03"),
        ("/n/7.html", "耳鸣怎么办才好", "2021-01-05"),
    )
    beside = f"<div class=left><h2>热门文章</h2><ul>{''.join(entry.format(*values) for values in entries)}</ul></div>"
    main = f"{heading.format(TITLE)}<div>{day and f'发布时间：{day}'}</div>{TEXT}"
    content = _read(main, beside, said="江南康护鼻科").content
    assert (content.published_at or "")[:10] == day


FIELDS = "".join(f"<p>{label}：<input name={name}></p>" for label, name in (("姓名", "n"), ("电话", "t"), ("病情描述", "d")))


@pytest.mark.parametrize(
    "below",
    [
        "<p>扫描二维码关注我们</p><p><img src=q.jpg></p>",
        "<div>【<a href='javascript:window.print()'>打印</a>】【<a href='javascript:window.close()'>关闭</a>】</div>",
        f"<div class=yy><h3>在线预约</h3><form action=/g>{FIELDS}<p><input type=submit value=提交></p></form></div>",
    ],
    ids=["a code", "two tools", "a form"],
)
@pytest.mark.parametrize("day", ["2022-03-04", "2022/03/04 星期五 上午 10:23", "Publish：2022-03-04 Hits：12"])
def test_what_stands_around_a_short_text_is_none(below: str, day: str) -> None:
    short = "3月3日上午，我院在三楼会议室召开护理工作会，各科室护士长和护理骨干参加了会议，会议由护理部主任主持。"
    body = f"{TOP}<div class=main><h3>{TITLE}</h3><p>{day}</p><div><p>{short}</p></div>{below}</div>{FOOT}"
    page = f"<html><head><meta charset=utf-8><title>{TITLE}</title></head><body>{body}</body></html>"
    url = "http://www.example.com/n/12.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.text == short


@pytest.mark.parametrize(
    "beside",
    [
        f"<div class=left><h3>专家介绍</h3>{''.join(f'<div><p>{name} 主任医师</p><p>擅长：鼻炎</p></div>' for name in DOCTORS)}</div>",
        f"<div class=left><ul>{''.join(f'<li><a href=/d/{name}><img src=d.jpg></a><span>{name} 副主任医师</span></li>' for name in DOCTORS)}</ul></div>",
        "<div class=left><h3>专家团队</h3><dl><dt><a href=/d/1><img src=d.jpg></a></dt><dd><a href=/d/1>李大华</a> 主任医师</dd></dl></div>",
        "<div class=left><h4>坐诊医生</h4><p>李大华 主任医师</p><p>毕业于江南医科大学。</p></div>",
    ],
    ids=["three doctors", "three pictures", "a team of one", "who is in today"],
)
@pytest.mark.parametrize("before", [True, False])
def test_the_doctors_of_the_house_did_not_write_the_article(beside: str, before: bool) -> None:
    main = f"<h1>{TITLE}</h1><p>2022-03-04</p>{TEXT}"
    assert _read(main, beside).content.authors == [] if before else _read(main, behind=beside).content.authors == []


def test_the_doctor_presented_under_the_title_did() -> None:
    content = _read(f"<h1>{TITLE}</h1><p>2022-03-04</p><p>李大华 主任医师 江南医院耳鼻喉科</p>{TEXT}").content
    assert [person.name for person in content.authors] == ["李大华"]


@pytest.mark.parametrize("heading", ["<h3>{}</h3>", "<div class=tt>{}</div>", "<table><tr><td align=center>{}</td></tr></table>"])
def test_a_title_element_that_greets_readers_is_no_title(heading: str) -> None:
    trail = "<div>您的位置：<a href=/>首页</a> » <a href=/n/>医院动态</a> » 查看新闻</div>"
    content = _read(f"{trail}{heading.format(TITLE)}<p>2022-03-04</p>{TEXT}", said="欢迎光临江南康护鼻科").content
    assert content.departments == ["医院动态"]


def test_labels_over_their_values_are_no_title() -> None:
    content = _read(f"{TITLE}<dl><dt>发布时间</dt><dd>2022-03-04</dd></dl>{TEXT}", said="江南康护鼻科").content
    assert (content.published_at or "")[:10] == "2022-03-04"


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("文：王小明 图：李大华 2022-03-04", ["王小明"]),
        ("Date: 2022-03-04 Author: 王小明 Click: 12", ["王小明"]),
        ("Author: admin Hits: 12 Date: 2022-03-04", []),
    ],
)
def test_who_took_the_pictures_and_counts_are_no_authors(byline: str, authors: list[str]) -> None:
    assert [person.name for person in _read(f"<h1>{TITLE}</h1><div>{byline}</div>{TEXT}").content.authors] == authors
