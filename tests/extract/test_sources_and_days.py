"""Sources, publishers and days: where several stand on a page, or one in an odd place."""

from __future__ import annotations

import pytest

from healthcrawl.extract import read
from healthcrawl.items import Article, Page, Profile
from tests.extract.test_bylines import FETCHED, TEXT, read_between


def test_the_date_near_the_title_comes_before_the_one_of_the_source() -> None:
    content = read_between("<div>2022-03-04 17:46 宣传部</div>", "<p>来源：江南医讯网 2021-02-26 15:18 作者：王小明</p>").content
    assert content.published_at == "2022-03-04T17:46:00+08:00"


@pytest.mark.parametrize(
    ("end", "source"),
    [("鼻炎要早治。（来源：江南晚报）", "江南晚报"), ("鼻炎要早治。（图片来源：江南晚报）", None), ("鼻炎要早治。（来源：网络）", None)],
)
def test_the_source_in_brackets_behind_the_last_sentence(end: str, source: str | None) -> None:
    found = read_between("<p>2022-03-04</p>", f"<p>春天出门要戴好口罩，回家以后清洗鼻腔，{end}</p>").content
    assert (found.source.name if found.source else None) == source
    assert found.text.endswith(end)


def test_the_day_of_the_page_is_the_last_that_counts() -> None:
    said = '<script type="application/ld+json">{"@type": "WebPage", "datePublished": "2022-03-04T07:08:40%z"}</script>'
    assert (read_between(said + "<p>更新于 2022-03-09</p>", "").content.published_at or "")[:10] == "2022-03-04"
    assert (read_between(said + "<p>2022-03-09</p>", "").content.published_at or "")[:10] == "2022-03-09"


def test_when_it_was_posted_stands_far_below() -> None:
    tools = "".join(f"<div>好文要顶 {number} 次</div>" for number in range(10))
    assert (
        read_between("", f"</div>{tools}<div>posted @ 2022-03-04 14:45 王小明 阅读(430)</div><div>").content.published_at
        == "2022-03-04T14:45:00+08:00"
    )


def test_words_of_a_trail_that_are_no_departments() -> None:
    content = read_between("<div class=breadcrumb><a href=/>首页</a> > <a href=/f/>情感</a> > <a href=/new>[我要发帖]</a> > 当前页</div>", "").content
    assert content.departments == ["情感"]


def test_the_date_at_the_head_of_a_printed_page_stands_above_the_title() -> None:
    text = "<p>春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，患者常常出现打喷嚏、流清涕等不适。</p>"
    lines = "<div>2022-03-04 第26期</div><div>江南报业主办</div><div>第7版：教科卫</div><div>下一篇</div><div>返回列表</div>"
    page = f"<html><head><meta charset=utf-8><title>过敏性鼻炎怎么预防</title></head><body>{lines}<h2>过敏性鼻炎怎么预防</h2><div class=content>{text * 2}</div></body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.published_at == "2022-03-04T00:00:00+08:00"


def test_a_page_of_links_in_the_menu_is_no_trail() -> None:
    menu = (
        "<div class=nav><div class=nav-list><a href=/>首页</a></div><div class=nav-list>板块</div><div class=nav-list><a href=/nav>导航页</a></div>"
    )
    menu += "".join(f"<div class=nav-list><a href=/x{number}>栏目{number}</a></div>" for number in range(6)) + "</div>"
    page = f"<html><head><meta charset=utf-8><title>过敏性鼻炎怎么预防</title></head><body>{menu}<h2>过敏性鼻炎怎么预防</h2><div class=content>{TEXT}</div></body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.departments == []


def test_an_account_beside_the_date_is_the_publisher_of_what_has_another_source() -> None:
    found = read_between("<p>2022-03-04 <span>江边炮哥</span></p>", "<p>来源：江南交警</p>").content
    assert (found.publisher, found.source and found.source.name) == ("江边炮哥", "江南交警")


def test_what_stands_beside_the_date_publishes_what_a_label_says_to_come_from_elsewhere() -> None:
    beside = read_between("<p class='source-time'><span>2022-03-04</span><span>江南发布</span></p>", "<p>来源：江南晚报</p>").content
    assert (beside.publisher, beside.source and beside.source.name) == ("江南发布", "江南晚报")


def test_the_account_that_a_page_declares_is_no_person() -> None:
    found = read_between("<meta name=mediaid content=江南旅游><p>2022-03-04 来源：江南晚报</p>", "").content
    assert (found.publisher, found.authors) == ("江南旅游", [])


def test_the_unit_that_sent_a_text_in_publishes_it() -> None:
    content = read_between("<p>2022-03-04</p>", "<div><div>供稿单位：</div><div>农业学院</div></div>").content
    assert content.publisher == "农业学院"
    assert content.text.endswith("减少尘螨的滋生。")


@pytest.mark.parametrize(("title", "names"), [("金莎自曝两大缺点", []), ("金莎：鼻炎怎么预防", ["金莎"]), ("鼻炎怎么预防", ["金莎"])])
def test_a_name_under_a_picture_that_the_title_tells_of_is_no_author(title: str, names: list[str]) -> None:
    page = f"<html><head><meta charset=utf-8><title>{title}</title></head><body><h1>{title}</h1><p>2022-03-04</p><div class=content><p>金莎</p>{TEXT}</div></body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert [person.name for person in reading.content.authors] == names


def test_the_office_that_signs_a_notice_publishes_it() -> None:
    assert read_between("<p>2022-03-04</p>", "<p>江南建设处</p><p>2022年3月2日</p>").content.publisher == "江南建设处"


def test_the_byline_of_the_copy_for_large_screens() -> None:
    above = "<div><div>过敏性鼻炎怎么预防</div><p>2022-03-04</p><p>来源：江南网 作者：王小明</p></div>" + "<div>江南快讯天天看</div>" * 10
    page = f"<html><head><meta charset=utf-8><title>过敏性鼻炎怎么预防</title></head><body>{above}<h1>过敏性鼻炎怎么预防</h1><p>2022-03-04 来源：江南网</p>{TEXT}</body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert [person.name for person in reading.content.authors] == ["王小明"]


@pytest.mark.parametrize(
    ("address", "printed", "day"),
    [
        ("/baike/2019-05-16/detail-1.html", "05月16日 06:30", "2019-05-16T06:30:00+08:00"),
        ("/n/20190516/1.html", "05-16 06:30", "2019-05-16T06:30:00+08:00"),
        ("/n/2019-05-17/1.html", "05月16日 06:30", "2026-05-16T06:30:00+08:00"),
        ("/n/20190516.html", "2021年5月16日", "2021-05-16T00:00:00+08:00"),
    ],
)
def test_the_year_of_a_day_in_the_address(address: str, printed: str, day: str) -> None:
    page = f"<html><head><meta charset=utf-8><title>过敏性鼻炎怎么预防</title></head><body><h1>过敏性鼻炎怎么预防</h1><p>{printed}</p><div>{TEXT}</div></body></html>"
    url = f"http://www.example.com{address}"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.published_at == day


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("过敏性鼻炎怎么预防_江边的小鱼_江南博客", ["江边的小鱼"]),
        ("过敏性鼻炎怎么预防-江小鱼的日志-江南博客", ["江小鱼"]),
        ("过敏性鼻炎怎么预防_江南博客", []),
        ("过敏性鼻炎怎么预防_鼻科_江南网", []),
    ],
)
def test_whose_blog_it_is(title: str, names: list[str]) -> None:
    page = f"<html><head><meta charset=utf-8><title>{title}</title></head><body><h1>过敏性鼻炎怎么预防</h1><p>(2022-03-04 08:46:51)</p><div>{TEXT}</div></body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert [person.name for person in reading.content.authors] == names


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("<h3>文章来源：江南儿童医院<a href=/swt/>咨询电话：0000-0000000<em>在线咨询</em></a></h3>", "江南儿童医院"),
        ("<div>时间：2022-03-04 发布来源：江南鼻炎医院【官网】-江北看鼻炎</div>", "江南鼻炎医院"),
        ("<div>来源：江南儿童医院【官方网站】</div>", "江南儿童医院"),
        ("<p><span>2022-03-04</span><span><script src=/c.js></script>人已读</span><span>文章来源：江南医院</span></p>", "江南医院"),
        ("<div>2022-03-04</div><div><p>专题来源：<a href=/z/>护鼻课</a></p></div>", None),
        ("<p><span>学校要闻</span><span>2022-03-04</span></p>", None),
        ("<div>公司新闻</div><div>2022-03-04</div>", None),
        ("<div>时间：2022-03-04 来源：<a href=http://www.example.org/n/3.html>http://www.example.org/n/3.html</a></div>", "www.example.org"),
        ("<div>时间：2022-03-04 来源：http://www.example.com/a/1.html</div>", None),
    ],
)
def test_sources_of_companies_and_hospitals(line: str, source: str | None) -> None:
    head = "<meta charset=utf-8><meta name=author content='江边的网页工 QQ:10000000'><title>过敏性鼻炎怎么预防</title>"
    page = f"<html><head>{head}</head><body><h1>过敏性鼻炎怎么预防</h1>{line}<div>{TEXT}</div></body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert (reading.content.source and reading.content.source.name) == source
    assert not reading.content.authors
    assert not reading.content.publisher


def test_a_month_that_heads_a_part_of_the_text_is_not_when_it_was_published() -> None:
    assert read_between("", "<h2>2017年7月</h2><p>到社区看望百岁老人，为她检查了鼻腔和耳道。</p>").content.published_at is None


def test_where_a_page_tells_when_it_was_changed_a_day_in_a_list_below_is_not_its_own() -> None:
    found = read_between(
        "<p>更新时间：2022-03-04 09:15:44</p>", "</div><h3>热门稿件</h3><div><a href=/n/7.html>江南市的春天来得早</a></div><p>2021-02-07</p><div>"
    )
    assert (found.content.published_at, (found.content.modified_at or "")[:10]) == (None, "2022-03-04")


def test_of_several_days_of_publishing_the_one_nearest_to_the_title_counts() -> None:
    newest = "<header><h3><a href=/2/>秋天也要护鼻</a></h3><time class=published datetime=''>May 9, 2022</time></header>"
    content = read_between("<time class=published datetime='2022-03-04 09:41:16 +0800 CST'>March 4, 2022</time>", f"</div>{newest}<div>").content
    assert (content.published_at or "")[:10] == "2022-03-04"


def test_when_it_was_edited_is_no_text() -> None:
    byline = "<div><span>Posted on</span> <time>2022-03-04</time> <span>Edited on</span> <time>2022-05-06</time> <span>In</span> <a href=/categories/bi/>护鼻</a> <span>Views: </span></div>"
    content = read_between(byline, "").content
    assert ((content.published_at or "")[:10], (content.modified_at or "")[:10]) == ("2022-03-04", "2022-05-06")
    assert "Edited" not in content.text
