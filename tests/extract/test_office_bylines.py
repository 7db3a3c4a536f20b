"""Bylines of government sites and old portals: who puts a page out, where it came from, and who only put it into the program."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from healthcrawl.extract import read
from healthcrawl.items import Article, Content, Page, Profile

FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
TITLE = "刘华主任出席江南医院年会"
TEXT = (
    "<p>春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，患者常常出现打喷嚏、流清涕等不适。</p>"
    "<p>出现症状以后要及时就诊，明确过敏原，并按照医嘱规范用药，不要自行停药或者换药。</p>"
)
NAMES = [
    ("<p>江南政务网 发布日期 : 2022-12-06 来源 : 江南市司法局</p>", "江南政务网", "江南市司法局"),
    ("<p>江南省政府网站 www.example.cn 时间：2022-08-11 14:21 来源：江南市政府 分享：</p>", "江南省政府网站", "江南市政府"),
    ("<p>江南新闻网 发布时间：2022-12-06</p>", None, "江南新闻网"),
    ("<p>本网站 发布时间：2022-12-06</p>", None, None),
    ("<p>时间发布：2022-12-06 09:51 信息来源：江南日报字体：[<a href=#>大</a> 小]</p>", None, "江南日报"),
    ("<p>来源：江南日报分享到： 发布时间：2022-12-06</p>", None, "江南日报"),
    ("<p>信息来源：本网 发布时间：2022-12-06</p>", None, None),
    ("<p>来源：江南市司法局 2022-12-06</p><p>【信息发布：江南区司法局】 【打印文章】</p>", "江南区司法局", "江南市司法局"),
    ("<p>http://ent.example.com 2022-12-06 11:30 <a href=http://yue.example.com/>江南音乐</a> <a href=/c>我要评论(0)</a></p>", None, "江南音乐"),
    ("<p>来源：江南学院/文 宣传部/图 2022-12-06</p>", None, "江南学院"),
    ("<p>发表于 2022-12-06 00:02 | <a href=/m>来自PC浏览器</a></p>", None, None),
    ("<p>2022-12-06 11:30 <a href=http://yue.example.com/list/>江南音乐</a> <a href=/c>我要评论(0)</a></p>", None, None),
]
DECLARED = [
    ("市政府", "市政府", []),
    ("系统管理员", None, []),
    ("信息发布员6", None, []),
    ("江南区司法局编辑员", None, []),
    ("文化和旅游局", "文化和旅游局", []),
    ("王小明", None, ["王小明"]),
    ("李学会", None, ["李学会"]),
]


def _read(above: str, text: str = TEXT, head: str = "") -> Content:
    page = f"<html><head><meta charset=utf-8><title>{TITLE}_江南卫健委</title>{head}</head><body><h1>{TITLE}</h1>{above}<div class=content>{text}</div></body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    return reading.content


@pytest.mark.parametrize(("above", "publisher", "source"), NAMES, ids=[above for above, *_ in NAMES])
def test_who_publishes_and_where_it_came_from(above: str, publisher: str | None, source: str | None) -> None:
    content = _read(above)
    assert (content.publisher, content.source and content.source.name) == (publisher, source)
    assert (content.published_at or "")[:10] == "2022-12-06" if "12-06" in above else "2022-08-11"
    assert content.authors == []  # whom the title tells of with an office is none


@pytest.mark.parametrize(("said", "publisher", "names"), DECLARED, ids=[said for said, *_ in DECLARED])
def test_whom_the_program_calls_the_author(said: str, publisher: str | None, names: list[str]) -> None:
    content = _read("<p>2022-12-06</p>", head=f'<meta name="Author" content="{said}"><meta name="ContentSource" content="市政府">')
    assert (content.publisher, [person.name for person in content.authors]) == (publisher, names)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"{TEXT}<p>王泽为（王泽伟）教师，江南大学画院客座教授，研究方向是美术史论，也写过几本小书。</p>", []),
        (f"{TEXT}<p>门诊的队伍到了傍晚才渐渐散去。（王泽伟）</p>", ["王泽伟"]),
        (f"<p>江南时事讯（王泽伟）4月3日，门诊的队伍到了傍晚才渐渐散去。</p>{TEXT}", ["王泽伟"]),
        (f"<p>记者王泽报道 4月3日，门诊的队伍到了傍晚才渐渐散去。</p>{TEXT}", ["王泽"]),
    ],
)
def test_names_in_the_text(text: str, names: list[str]) -> None:
    assert [person.name for person in _read("<p>2022-12-06</p>", text).authors] == names


@pytest.mark.parametrize(
    ("above", "day"),
    [
        ("<p>2022年12月06日 08时01分</p><p>来源：江南日报</p>", "2022-12-06T08:01:00+08:00"),
        ("<p>来源：江南日报</p>", "2024-12-10T08:23:48+08:00"),
        ("<p>2024-12-10</p><p>来源：江南日报</p>", "2024-12-10T08:23:48+08:00"),
        (f"<div><p>{TEXT[3:46]}</p><p>门诊</p><p>2022-12-06</p></div>", "2024-12-10T08:23:48+08:00"),
    ],
)
def test_the_day_alone_under_the_title_outweighs_the_day_of_filing(above: str, day: str) -> None:
    assert _read(above, head='<meta name="PubDate" content="2024-12-10 08:23:48">').published_at == day


def test_the_day_below_a_second_line_of_the_title_is_no_line_of_a_text_that_begins_there() -> None:
    one = f"<h2>{TITLE}</h2><p>现场发布供需清单</p><ul><li>2022年12月06日 08时01分</li></ul>{TEXT}"
    head = f'<title>{TITLE}</title><meta name="PubDate" content="2024-12-10 08:23:48">'
    page = f"<html><head><meta charset=utf-8>{head}</head><body><div class=small>{one}</div><div class=wide>{one}</div></body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.published_at == "2022-12-06T08:01:00+08:00"
    assert "08时" not in reading.content.text


def test_a_title_that_its_heading_breaks_into_lines() -> None:
    broken = "<h1>江南市卫健委关于举办<br>2024年家庭医生日<br>宣传活动的通知</h1><p>2022-12-06</p>"
    page = f"<html><head><meta charset=utf-8><title>江南市卫健委关于举办2024年家庭医生日宣传活动的通知 - 江南卫健委</title></head><body>{broken}<div>{TEXT}</div></body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.title == "江南市卫健委关于举办2024年家庭医生日宣传活动的通知"


@pytest.mark.parametrize(
    ("end", "publisher"),
    [
        ("<p>江南市人民政府</p><p>2022年12月6日</p>", "江南市人民政府"),
        ("<p>江南市人民政府</p><p>2022年12月6日</p><p>抄送：市委办公厅，市人大常委会办公厅，</p><p>江南市检察院，江南警备区。</p>", "江南市人民政府"),
        ("<p>江南市人民政府</p><p>刘华</p>", None),
    ],
)
def test_the_office_that_signs_before_the_day(end: str, publisher: str | None) -> None:
    assert _read("<p>2022-12-06</p>", TEXT + end).publisher == publisher
    declared = _read("<p>2022-12-06</p>", TEXT + end, '<meta name="Author" content="江南市办公室">').publisher
    assert declared == (publisher or "江南市办公室")  # whoever signs is surer


def test_a_table_for_each_size_of_screen_is_one_table() -> None:
    cells = ["索引号：", "QH012-17", "发布机构：", "江南区教育局", "成文日期：", "2022-12-01", "文号：", "江教〔2022〕7号"]
    wide = "<table>" + "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells[place : place + 4])}</tr>" for place in (0, 4)) + "</table>"
    narrow = "<table>" + "".join(f"<tr><td>{cells[place]}</td><td>{cells[place + 1]}</td></tr>" for place in range(0, 8, 2)) + "</table>"
    other = wide.replace("QH012-17", "QH012-18")
    rows = ["索引号：\tQH012-17\t发布机构：\t江南区教育局", "成文日期：\t2022-12-01\t文号：\t江教〔2022〕7号"]
    assert _read("", wide + narrow + TEXT * 3).text.split("\n")[:3] == [*rows, TEXT[3:46] + TEXT[46:].partition("</p>")[0]]
    assert _read("", narrow + wide + TEXT * 3).text.split("\n")[:2] == rows
    assert _read("", other + narrow + TEXT * 3).text.count("索引号") == 2


@pytest.mark.parametrize("when", ["展会时间", "公示时间", "培训时间", "报名日期", "留言时间"])
def test_when_it_takes_place_is_text_and_no_day_of_publishing(when: str) -> None:
    content = _read(
        "<p>2022-12-06</p>",
        f"<p>江南市定于下月举办社区医生的培训，请各单位派人参加，现将有关事项通知如下。</p><p>{when}：2023年1月5日 15:00</p>{TEXT}",
    )
    assert content.published_at == "2022-12-06T00:00:00+08:00"
    assert f"{when}：2023年1月5日 15:00" in content.text


def test_what_is_appended_stands_behind_the_signature() -> None:
    names = "".join(f"<p>《学习伴我一生》之{number} 王小明 江南区</p>" for number in range(12))
    assert _read("<p>2022-12-06</p>", f"{TEXT}<p>江南市社区教育学院</p><p>2022年12月5日</p><p>附件：</p>{names}").publisher == "江南市社区教育学院"


def test_reporters_behind_a_blank_after_the_telegram() -> None:
    text = f"<p>(年终回眸)刘华主任出席江南医院年会</p><p>江南社北京12月8日电 (记者 王小明 李梅 陈小明)对江南医院的医生来说，春季是一年里最忙的季节，花粉、柳絮和尘螨都来了，门诊从早到晚排着长队，号也要提前一周才约得到。</p>{TEXT}"
    assert [person.name for person in _read("<p>2022-12-06</p>", text).authors] == ["王小明", "李梅", "陈小明"]


def test_a_member_of_a_forum_whose_rank_and_first_day_stand_in_a_list() -> None:
    card = "<td><a href=/u/7>江南教育</a><div><dl><dt>等级：</dt></dl><dl><dt>发帖：</dt><dd>52</dd></dl><dl><dt>注册日期：</dt><dd>2014-02-23</dd></dl></div></td>"
    posted = "<span>楼主</span><span>发表于：2014-10-20 11:06</span> <a href=#>倒序看帖</a>"
    body = f"<h1>{TITLE}</h1><table><tr>{card}<td><div>{posted}</div><div class=detail>{TEXT * 2}</div></td></tr></table>"
    page = f"<html><head><meta charset=utf-8><title>{TITLE}_江南论坛</title></head><body>{body}</body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.published_at == "2014-10-20T11:06:00+08:00"
    assert [person.name for person in reading.content.authors] == ["江南教育"]
