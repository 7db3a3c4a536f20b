"""What designs of publishing programs print around a text: one small page each."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from healthcrawl.extract import read
from healthcrawl.extract.page.links import leads_nowhere
from healthcrawl.extract.vocabulary.categories import called
from healthcrawl.items import Article, Listing, Page, Profile

FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
URL = "http://www.example.com/a/1.html"
TITLE = "落枕以后怎么热敷"
TEXT = (
    "<p>落枕多半是夜里枕头太高，或者脖子受了凉，早晨起来头转不过去，一动就疼，多数人两三天会自己好起来。</p>"
    "<p>热敷用拧干的热毛巾，每次一刻钟，每天两三次，敷完慢慢转一转头，疼得厉害的时候不要硬扳。</p>"
)


def page(body: str, head: str = "") -> Article | Listing:
    html = f"<html><head><meta charset=utf-8><title>{TITLE} - 江边手札</title>{head}</head><body>{body}</body></html>"
    reading = read(Page(url=URL, status=200, body=html.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=URL))
    assert isinstance(reading, (Article, Listing))
    return reading


def article(body: str, head: str = "") -> Article:
    reading = page(body, head)
    assert isinstance(reading, Article)
    return reading


def test_a_person_whom_a_menu_names_too_is_no_department() -> None:
    menu = "<nav><a href=/gu/>骨科</a><a href=/author/lin/>林晚照</a></nav>"
    byline = "<p><a rel=author href=/author/lin/>林晚照</a> 发布于 2024-04-03</p>"
    assert article(f"{menu}<article><h1>{TITLE}</h1>{byline}<div>{TEXT}</div></article>").content.departments == []


@pytest.mark.parametrize("label", ["收录于", "归类于", "收錄於", "分类于"])
def test_words_before_the_categories(label: str) -> None:
    line = f"<div><a rel=author href=/>林晚照</a> <span>{label} <a href=/c/1>骨伤</a> <a href=/c/2>颈肩</a></span></div><div><time>2024-04-03</time></div>"
    assert article(f"<article><h1>{TITLE}</h1>{line}<div>{TEXT}</div></article>").content.departments == ["骨伤", "颈肩"]


def test_types_by_their_number_are_departments() -> None:
    menu = "".join(f"<a href=/index.php/art/type/id/{number}.html>{name}</a>" for number, name in enumerate(["内科", "骨伤科", "儿科"], 2))
    listed = "".join(f"<li><a href=/index.php/art/detail/id/{number}.html>颈肩酸痛的第{number}个原因</a> 12-0{number}</li>" for number in range(2, 8))
    reading = page(f"<div class=nav>{menu}</div><h1>疾病科普</h1><ul>{listed}</ul>")
    assert isinstance(reading, Listing)
    assert [child.name for child in reading.children] == ["内科", "骨伤科", "儿科"]


@pytest.mark.parametrize("query", ["a=show&catid=3&id={}", "id={}&catid=3", "cat=3&aid={}"])
def test_an_address_that_numbers_a_category_and_an_article_is_the_article_s(query: str) -> None:
    listed = "".join(
        f"<li><span>12-0{number}</span><a href='/index.php?{query.format(number)}'>颈肩酸痛又总是不见好的第{number}个原因在枕头和坐姿</a></li>"
        for number in range(2, 5)
    )
    found = article(f"<h1>{TITLE}</h1><p>2024-04-03</p><div class=content>{TEXT}</div><div><h3>相关阅读</h3><ul>{listed}</ul></div>")
    assert [entry.date_raw for entry in found.related] == ["12-02", "12-03", "12-04"]
    assert [entry.teaser for entry in found.related] == [None, None, None]


def test_days_of_related_articles_beside_links_that_are_only_pictures() -> None:
    listed = "".join(
        f"<li><a href=/a/{number}.html><img src=/{number}.jpg></a>12-0{number}</li><li><a href=/a/{number}.html>颈肩酸痛的第{number}个原因</a></li>"
        for number in range(2, 5)
    )
    found = article(f"<h1>{TITLE}</h1><p>2024-04-03</p><div class=content>{TEXT}</div><div class=related><h3>相关阅读</h3><ul>{listed}</ul></div>")
    assert [entry.title for entry in found.related] == [f"颈肩酸痛的第{number}个原因" for number in range(2, 5)]


@pytest.mark.parametrize("name", ["骨伤科 ²⁶", "骨伤科⁹", "骨伤科 (12)"])
def test_counts_behind_the_names_of_categories(name: str) -> None:
    assert called(name) == "骨伤科"


def test_neighbours_below_a_label_without_tags_are_none() -> None:
    below = "<div class=x-tags><span>Tags: </span></div></article><a href=/a/0.html class=x-prev><i></i></a><a href=/a/2.html class=x-next><i></i></a><ul><li><a href=/a/0.html>前一篇</a></li><li><a href=/a/2.html>后一篇</a></li></ul><p>江边的几位护士写的手札</p>"
    said = "<meta property=article:tag content=热敷><meta property=article:tag content=颈椎>"
    assert article(f"<article><h1>{TITLE}</h1><p>2024-04-03</p>{TEXT}{below}", said).content.tags == ["热敷", "颈椎"]


def test_the_time_of_day_that_only_the_title_of_a_link_tells() -> None:
    byline = "<p>发布于 <a href=/2024/04/03/ title={}><time datetime=2024年4月3日>2024年4月3日</time></a></p>"
    found = article(f"<article><h1>{TITLE}</h1>{byline.format('09:05')}{TEXT}</article>").content
    assert (found.published_at, found.published_precision) == ("2024-04-03T09:05:00+08:00", "minute")
    found = article(f"<article><h1>{TITLE}</h1>{byline.format('当天的文章')}{TEXT}</article>").content
    assert (found.published_at, found.published_precision) == ("2024-04-03T00:00:00+08:00", "day")


def test_related_cards_whose_day_is_a_link_too() -> None:
    card = "<article><p><a href=/b/{0}>2024年4月{0}日</a></p><h2><a href=/b/{0}>肩颈操的第{0}节</a></h2><p>早晚各做一遍，动作要慢，转到疼的地方就停下来。</p></article>"
    cards = "".join(card.format(number) for number in (2, 3, 4))
    found = article(f"<article><h1>{TITLE}</h1><p>2024-04-01</p>{TEXT}</article><section class=related-posts><h3>相关文章</h3>{cards}</section>")
    assert [(entry.title, entry.date) for entry in found.related] == [(f"肩颈操的第{number}节", f"2024-04-0{number}") for number in (2, 3, 4)]


def test_a_line_of_related_links_is_no_teaser() -> None:
    line = "<p>相关阅读：<a href=/b/2>肩颈操的第二节怎么做</a> <a href=/b/3>颈椎不好枕头选多高</a> <a href=/b/4>落枕能不能马上按摩</a></p>"
    found = article(f"<article><h1>{TITLE}</h1><p>2024-04-01</p>{TEXT}{line}</article>")
    assert [(entry.title, entry.teaser) for entry in found.related] == [
        ("肩颈操的第二节怎么做", None),
        ("颈椎不好枕头选多高", None),
        ("落枕能不能马上按摩", None),
    ]


def test_an_index_names_all_titles_under_a_letter() -> None:
    groups = {
        "肩": ["肩周炎夜里疼怎么办", "肩颈操一天做几遍"],
        "落": ["落枕以后怎么热敷"],
        "颈": ["颈椎病要不要戴颈托", "颈肩疼先查什么", "颈托能戴多久"],
    }
    numbers = iter(range(2, 9))
    blocks = "".join(
        f"<div class=group><h3>{letter}</h3><ul>{''.join(f'<li><a href=/b/{next(numbers)}.html>{title}</a></li>' for title in titles)}</ul></div>"
        for letter, titles in groups.items()
    )
    found = page(f"<h1>骨伤科</h1><div>{blocks}</div>")
    assert isinstance(found, Listing)
    assert [entry.title for entry in found.entries] == [title for titles in groups.values() for title in titles]


@pytest.mark.parametrize("folder", ["Category:", "%E5%88%86%E7%B1%BB:", "%E5%88%86%E7%B1%BB%3A"])
def test_categories_that_wikis_print_below_an_entry(folder: str) -> None:
    below = f"<div><a href=/wiki/Special:Categories>分类</a>：<ul><li><a href=/wiki/{folder}gu>骨伤科</a></li></ul></div>"
    assert article(f"<h1>{TITLE}</h1><div class=text>{TEXT}</div>{below}").content.departments == ["骨伤科"]


@pytest.mark.parametrize(
    "tool",
    [
        "/wiki/Special:RecentChanges",
        "/wiki/%E7%89%B9%E6%AE%8A:%E6%9C%80%E8%BF%91%E6%9B%B4%E6%94%B9",
        "/index.php?title=Special:UserLogin&returnto=A",
        "/login.html?return_url=/a/1.html",
        "/index.php?title=A&oldid=7",
        "/index.php?title=A&diff=8&from=7",
    ],
)
def test_tools_of_wikis_name_no_articles(tool: str) -> None:
    assert leads_nowhere(f"http://www.example.com{tool}")
    assert not leads_nowhere("http://www.example.com/wiki/Specialist_clinics")


def test_a_list_of_tags_that_goes_on_behind_the_article_is_the_site_s() -> None:
    own = "<ul><li><a rel=tag href=/tags/1>热敷</a></li><li><a rel=tag href=/tags/2>颈椎</a></li></ul>"
    cloud = "".join(f"<li><a rel=tag href=/tags/{number}>标签第{number}</a></li>" for number in range(3, 40))
    body = f"<div><article><h1>{TITLE}</h1><p>2024-04-03</p><div>{TEXT}</div>{own}</article></div><div><h3>标签</h3><ul>{cloud}</ul></div>"
    assert article(body).content.tags == ["热敷", "颈椎"]


def test_a_title_that_ends_in_whether_to_go_to_hospital_names_no_site() -> None:
    title = "夜里落枕疼醒要不要马上去医院"
    html = f"<html><head><meta charset=utf-8><title>江边手札</title></head><body><div class=header><a href=/>江边手札</a></div><div>{title}</div><div><span>最近更新：2024-04-03</span> | <span>字数总计：200</span></div><div>{TEXT}</div></body></html>"
    reading = read(Page(url=URL, status=200, body=html.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=URL))
    assert isinstance(reading, Article)
    assert reading.content.title == title


@pytest.mark.parametrize("said", ["预计阅读时间：3 分钟", "阅读时长约 5 分钟", "约需阅读 2 分钟", "4 min read", "大约需要阅读 2 分钟"])
def test_how_long_a_text_takes_to_read_is_none_of_it(said: str) -> None:
    body = f"<h1>{TITLE}</h1><p>2024-04-03</p><div class=text><div>{said}</div>{TEXT}</div>"
    assert article(body).content.text.startswith("落枕多半是")
    more = "<p>每天午休以后散步三十分钟，晚上阅读 20 分钟。</p>"
    assert article(body.replace(TEXT, more + TEXT)).content.text.startswith("每天午休以后")


def test_a_category_by_the_class_around_a_link_that_leads_nowhere() -> None:
    byline = (
        "<div><span class=x-category><a href=#>骨伤科</a></span> <span><time>2024年4月3日 09:00</time></span> <span><a href=#>2 评论</a></span></div>"
    )
    found = article(f"<article><header><h1>{TITLE}</h1>{byline}</header><div>{TEXT}</div></article>").content
    assert (found.departments, found.published_at) == (["骨伤科"], "2024-04-03T09:00:00+08:00")


@pytest.mark.parametrize("word", ["Modified", "Maintained", "Adapted"])
def test_who_changed_a_design_is_no_author(word: str) -> None:
    foot = f"<div><p>{word} by <a href=http://b.example/>林晚照</a></p></div>"
    assert article(f"{foot}<article><h1>{TITLE}</h1><p>2024-04-03</p>{TEXT}</article>{foot}").content.authors == []


def test_a_moment_that_a_script_shows_in_the_words_of_the_reader() -> None:
    moment = '<span data-timestamp="2024-04-03T01:05:00Z" data-format=LL style="display: none">2024-04-03T01:05:00Z</span>'
    found = article(f"<div><h1>{TITLE}</h1><small>Category: <a href=/category/1>骨伤科</a><br>Date: {moment}</small></div><div>{TEXT}</div>").content
    assert (found.published_at, found.departments) == ("2024-04-03T09:05:00+08:00", ["骨伤科"])
    assert "2024" not in found.text
    hidden = moment.replace("data-timestamp", "data-x").replace('data-x="2024-04-03T01:05:00Z" ', "")
    assert article(f"<h1>{TITLE}</h1><small>{hidden}</small><div>{TEXT}</div>").content.published_at is None


def test_a_box_about_the_document_below_a_text_is_none_of_it() -> None:
    box = "<div><h3>文档信息</h3><ul><li>本文作者：<a href=/>林晚照</a></li><li>本文链接：<a href=/a/1.html>/a/1.html</a></li></ul></div>"
    found = article(
        f"<h1>{TITLE}</h1><p>2024-04-03</p><div class=text>{TEXT}<h2>怎么按摩</h2><p>用拇指从上往下轻轻推，每次五分钟，推到微微发热为止。</p>{box}</div>"
    ).content
    assert [section.heading for section in found.sections] == [None, "怎么按摩"]
    assert found.text.endswith("微微发热为止。")


RELATED_CARD = (
    "<article class=post><header><h3><a href=/a/{0}.html>{1}</a></h3><ul><li>by 林晚照</li><li>2024年1月{0}日</li></ul></header>"
    "<div><p>{1}，多半是一夜没有睡好，先看看枕头和姿势，再说要不要去看医生，不必一疼就慌张…</p></div></article>"
)


def test_a_short_text_above_many_cards_of_related_articles_is_an_article() -> None:
    cards = "".join(RELATED_CARD.format(number, f"脖子酸痛的第{number}个原因") for number in range(2, 8))
    text = TEXT + "<p>三天还不见好，或者手臂发麻，请到骨科看一看，别自己找人按。</p>"
    found = article(f"<article><header><h2>{TITLE}</h2><p>2024年4月3日</p></header><div>{text}</div><section>{cards}</section></article>")
    assert found.content.text.splitlines()[-1] == "三天还不见好，或者手臂发麻，请到骨科看一看，别自己找人按。"
    assert len(found.related) == 6


def test_words_over_cards_inside_an_article_are_a_list() -> None:
    cards = "".join(RELATED_CARD.format(number, f"脖子酸痛的第{number}个原因") for number in range(2, 8))
    over = "<p>骨科的医生在这里讲脖子、腰和膝盖怎么保养，每周一篇。</p><p>文章按时间排列，新的在前面，旧的可以翻页看。</p>"
    assert isinstance(page(f"<article><header><h2>骨伤科</h2></header><div>{over}</div><section>{cards}</section></article>"), Listing)


def test_the_hour_that_only_the_line_in_the_text_tells() -> None:
    meta = "<ul><li><span>Post published:</span>2024年4月3日</li></ul>"
    said = "<p>发布者：林晚照 时间：2024-04-03 16:20:00</p>"
    found = article(f"<article><h1>{TITLE}</h1>{meta}<div class=entry-content>{said}{TEXT}</div></article>").content
    assert found.published_at == "2024-04-03T16:20:00+08:00"
    other = said.replace("04-03", "04-05")
    found = article(f"<article><h1>{TITLE}</h1>{meta}<div class=entry-content>{other}{TEXT}</div></article>").content
    assert found.published_at == "2024-04-03T00:00:00+08:00"


def test_who_published_it_said_below_a_table_of_contents() -> None:
    contents = "<div><p>文章目录</p><ul>" + "".join(f"<li><a href=#s{number}>第{number}件事</a></li>" for number in range(9)) + "</ul></div>"
    meta = "<ul><li>林晚照</li><li>2024年4月3日</li><li><a rel='category tag' href=/c/1>骨伤科</a></li></ul>"
    said = "<p>发布者：林晚照 时间：2024-04-03 16:20:00</p>"
    found = article(f"<article><h1>{TITLE}</h1>{meta}<div class=entry-content>{contents}{said}{TEXT}</div></article>").content
    assert found.text.startswith("落枕多半是")
    assert found.publisher == "林晚照"


@pytest.mark.parametrize("words", ["Hello! 欢迎来到江边手札！", "歡迎光臨江邊手札"])
def test_a_greeting_names_no_category(words: str) -> None:
    assert called(words) == ""


@pytest.mark.parametrize("before", ["两三天", "一刻钟"])
def test_a_summary_cut_off_before_the_text_was_edited_is_none_of_it(before: str) -> None:
    former = "落枕多半是夜里枕头太软，或者脖子受了凉，早晨起来头转不过去，一动就疼，多数人" + before + "..."
    found = article(f"<h1>{TITLE}</h1><p>2024-04-03</p><div class=intro>{former}</div><div class=content>{TEXT}</div>").content
    assert len(found.text.splitlines()) == 2


def test_a_first_line_that_only_begins_as_the_next_is_text() -> None:
    first = "<p>落枕多半是小事，可要是连着几个月反复发作，就该想一想是不是颈椎出了毛病……</p>"
    assert article(f"<h1>{TITLE}</h1><p>2024-04-03</p><div class=content>{first}{TEXT}</div>").content.text.startswith("落枕多半是小事")


def test_who_wrote_what_a_column_beside_the_text_announces_is_no_author() -> None:
    byline = "<ul><li>by <a href=/who/1/>林晚照</a></li><li>2024年4月3日</li></ul>"
    cards = "<h4>最新文章</h4>" + "".join(
        f"<div><h3><a href=/a/{number}.html>脖子酸痛的第{number}个原因</a></h3><ul><li>by <a href=/who/{number}/>{name}</a></li></ul></div>"
        for number, name in enumerate(["顾长河", "白小舟", "陆青禾"], 2)
    )
    text = article(f"<div class=main><h2>{TITLE}</h2>{byline}<div>{TEXT}</div></div><aside>{cards}</aside>").content
    assert [person.name for person in text.authors] == ["林晚照"]


def test_the_day_of_the_one_entry_of_a_last_page() -> None:
    info = "<span><small>日期：</small>2023-01-19 <small>点击：</small>343</span>"
    excerpt = "<p>落枕多半是夜里枕头太高，或者脖子受了凉，早晨起来头转不过去…</p>"
    listed = f"<h2>骨伤科</h2><ul><li><a href=/a/7.html class=title>脖子酸痛先看看枕头</a>{info}{excerpt}</li></ul>"
    reading = page(f"<div class=nav><a href=/gu/>骨伤科</a></div><div>{listed}</div><div class=pages><a href=/gu/>1</a> <b>2</b></div>")
    assert isinstance(reading, Listing)
    assert [(entry.title, entry.date_raw) for entry in reading.entries] == [("脖子酸痛先看看枕头", "2023-01-19")]
