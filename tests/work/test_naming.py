"""Departments that no article names: a lone category stands below others, whose names only the site's listings tell."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from healthcrawl.extract import read
from healthcrawl.extract.vocabulary.categories import above, names
from healthcrawl.items.article import Crumb, Listing
from healthcrawl.items.page import Page
from healthcrawl.items.profile import Profile
from healthcrawl.work.plan import Plan
from healthcrawl.work.verify import verify
from tests.work.conftest import HOME, article

LEAF, TOP = "/category/neike/shenjing/", "/category/neike/"


def post(title: str, dose: str = "800IU") -> str:
    page = article(title, dose)
    trail = page[page.index('<div class="breadcrumb">') : page.index("<article>")]
    return page.replace(trail, "").replace("来源:健康报", f'分类:<a href="{LEAF}" rel="category tag">神经内科</a>')


def listing(heading: str, *paths: str) -> str:
    rows = "".join(f'<li><a href="{path}">{title}</a><span>2025-10-01</span></li>' for path, title in zip(paths, TITLES, strict=False))
    return f"<html><head><title>{heading} - 健康小站</title></head><body><h1>{heading}</h1><ul>{rows}</ul></body></html>"


TITLES = ("偏头痛怎么护理才好", "面神经炎有哪些症状", "癫痫发作时怎么办好", "失眠的人吃什么才好")
PATHS = tuple(f"/p/{number}.html" for number in range(101, 105))


@pytest.fixture
def blog(site):
    """A blog whose home page names no category, and whose articles name the innermost one alone."""
    site.pages = {path: post(title) for path, title in zip(PATHS, TITLES, strict=True)}
    site.pages |= {"/": listing("健康小站", *PATHS), LEAF: listing("分类：神经内科", *PATHS), TOP: listing("分类：内科", *PATHS)}
    site.plan = Plan(spider="department", profile=Profile(name="site", base_url=f"{HOME}/"), arguments={})
    return site


def test_the_departments_above_are_those_that_the_categories_are_called(blog):
    assert blog.crawl().verdict == "complete"
    assert {tuple(row.content.departments) for row in blog.articles()} == {("内科", "神经内科")}
    assert [crumb.name for crumb in blog.articles()[0].content.breadcrumbs] == ["神经内科"]
    assert blog.asked.count(TOP) == blog.asked.count(LEAF) == 1
    assert blog.kinds() == ["created"] * 4
    assert {row.version for row in blog.versions()} == {1}


def test_a_trail_from_the_home_page_to_the_innermost_category_names_as_little(blog):
    trail = f'<div class="breadcrumb"><a href="/">首页</a> &gt; <a href="{LEAF}">神经内科</a></div><article>'
    blog.pages |= {path: post(title).replace("<article>", trail, 1) for path, title in zip(PATHS, TITLES, strict=True)}
    assert blog.crawl().verdict == "complete"
    assert {tuple(row.content.departments) for row in blog.articles()} == {("内科", "神经内科")}


def test_what_is_archived_says_no_more_and_is_still_believed(blog):
    blog.crawl()
    assert not [problem for problem in verify(blog.path, deep=True).problems if "version" in problem]


def test_the_next_day_nothing_has_changed_but_what_was_edited(blog):
    blog.crawl()
    blog.pages[PATHS[0]] = post(TITLES[0], "400IU")
    blog.pages["/p/105.html"] = post("脑梗死之后怎么康复好")
    blog.pages["/"] = listing("健康小站", *PATHS).replace(
        "</ul>", '<li><a href="/p/105.html">脑梗死之后怎么康复好</a><span>2025-10-23</span></li></ul>'
    )
    blog.crawl(days=1)
    assert blog.kinds() == ["created"] * 5 + ["updated"]
    assert {tuple(row.content.departments) for row in blog.articles()} == {("内科", "神经内科")}
    updated = next(row for row in blog.changes() if row.kind == "updated")
    assert not any("departments" in edit.path for edit in updated.fields)


def test_where_the_category_above_has_no_name_none_is_made_up(blog):
    del blog.pages[TOP]
    blog.crawl()
    assert {tuple(row.content.departments) for row in blog.articles()} == {("神经内科",)}


@pytest.mark.parametrize(
    ("address", "higher"),
    [
        ("http://a.cn/category/a/b/c/", ["http://a.cn/category/a/", "http://a.cn/category/a/b/"]),
        ("http://a.cn/blog/category/a/b", ["http://a.cn/blog/category/a"]),
        ("http://a.cn/category/a/", []),
        ("http://a.cn/neike/shenjing/", []),
        ("http://a.cn/category/a/1.html", []),
        ("http://a.cn/?cat=3", []),
    ],
)
def test_addresses_tell_the_categories_above(address, higher):
    assert above(address) == higher


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("分类：内科", "内科"),
        ("分类目录归档：内科", "内科"),
        ("Category: 内科", "内科"),
        ("Posts for: #内科", "内科"),
        ("内科 (23)", "内科"),
        ("分类 内科 下的文章", "内科"),
        ("内科", "内科"),
        ("心血管内科2", "心血管内科"),
        ("搜索到 13 篇与 的结果", None),
        ("0 点赞", None),
        ("2025年10月内科医生为大家整理的全部健康科普文章", None),
    ],
)
def test_a_listing_is_called_by_its_heading(heading, name):
    told = names("http://a.cn/category/neike/", Listing(title=heading))
    assert told == ({"//a.cn/category/neike/": name} if name else {})


def test_links_say_what_categories_are_called():
    children = [Crumb(name="内科", url="http://a.cn/category/neike/"), Crumb(name="更多", url="http://a.cn/category/waike/")]
    assert names("http://a.cn/category/neike/", Listing(title="健康小站", children=children)) == {"//a.cn/category/neike/": "内科"}


def bare(title: str) -> str:
    """A page that says neither when it was written nor where it belongs."""
    page = article(title)
    trail = page[page.index('<div class="breadcrumb">') : page.index("<article>")]
    return page.replace(trail, "").replace("发布时间:2025-10-01 08:30 ", "")


DISEASES = (
    "偏头痛怎么护理才好",
    "面神经炎有哪些症状",
    "癫痫发作时怎么办好",
    "失眠的人吃什么才好",
    "腹泻的人怎么补水才好",
    "胃胀是什么原因引起的",
    "便秘的老人怎么吃才好",
)


def category(heading: str, *numbers: int, month: str = "10") -> str:
    """A category with the dated entries of these articles."""
    rows = "".join(f'<li><a href="/p/{number}.html">{DISEASES[number]}</a><span>2025-{month}-0{number + 1}</span></li>' for number in numbers)
    return f"<html><head><title>{heading} - 健康小站</title></head><body><h1>{heading}</h1><ul>{rows}</ul></body></html>"


@pytest.fixture
def quiet(site):
    """A blog whose articles tell nothing of themselves, with two categories inside a third."""
    site.pages = {f"/p/{number}.html": bare(title) for number, title in enumerate(DISEASES)}
    site.pages |= {"/?cat=1": category("内科", *range(7)), "/?cat=2": category("神经内科", 0, 1, 2), "/?cat=3": category("消化内科", 4, 5, 6)}
    links = "".join(f'<a href="/?cat={number}">{name}</a>' for number, name in enumerate(("内科", "神经内科", "消化内科", "本周热门"), 1))
    site.pages["/"] = category("健康小站", *range(4)).replace("<ul>", f"<nav>{links}</nav><ul>")
    site.plan = Plan(spider="department", profile=Profile(name="site", base_url=f"{HOME}/"), arguments={})
    return site


def test_the_day_of_an_entry_is_not_a_range_in_its_text(quiet):
    for path in ("/", "/?cat=1", "/?cat=2"):
        quiet.pages[path] = quiet.pages[path].replace("</a><span>2025-10-01", "</a><p>一次走10-12步</p><span>2025-10-01")
    quiet.crawl()
    assert told(quiet)[0][1] == "2025-10-01"


def told(site):
    return [(row.content.departments, row.content.published_raw) for row in sorted(site.articles(), key=lambda row: row.url)]


def test_listings_tell_departments_and_days_of_articles_that_do_not(quiet):
    quiet.crawl()
    nerves, stomach = ["内科", "神经内科"], ["内科", "消化内科"]
    departments = [nerves, nerves, nerves, ["内科"], stomach, stomach, stomach]
    assert told(quiet) == [(path, f"2025-10-0{day}") for day, path in enumerate(departments, 1)]
    assert quiet.articles()[0].content.published_at.endswith("T00:00:00+08:00")
    assert {row.content.published_precision for row in quiet.articles()} == {"day"}
    assert all({"published_at", "departments"} <= set(row.extractor.missing_fields) for row in quiet.versions())
    assert not [problem for problem in verify(quiet.path, deep=True).problems if "version" in problem]


def test_what_listings_told_is_no_edit_when_they_tell_otherwise(quiet):
    quiet.crawl()
    before = told(quiet)
    quiet.pages["/p/0.html"] = bare(DISEASES[0]).replace("800IU", "400IU")
    quiet.pages["/?cat=2"] = category("神经内科", 0, 1, 2, month="11")
    quiet.crawl(days=1)
    assert quiet.kinds() == ["created"] * 7 + ["updated"]
    assert told(quiet) == before


def test_listings_that_differ_about_the_day_tell_none(quiet):
    quiet.pages["/?cat=2"] = category("神经内科", 0, 1, 2, month="09")
    quiet.crawl()
    assert [day for _, day in told(quiet)][:4] == [None, None, None, "2025-10-04"]


def test_a_category_that_holds_another_by_chance_is_not_above_it(quiet):
    quiet.pages["/?cat=3"] = category("消化内科", 4)
    quiet.pages["/?cat=4"] = category("本周热门", 2, 4)
    quiet.crawl()
    departments = [path for path, _ in told(quiet)]
    assert departments[0] == ["内科", "神经内科"]
    assert departments[2] == departments[4] == []


def test_what_an_article_calls_its_tags_is_no_category_above_it(quiet):
    """Some programs list tags among the categories, under addresses of the same form."""
    quiet.pages["/p/1.html"] = quiet.pages["/p/1.html"].replace("</head>", '<meta property="article:tag" content="手麻"></head>')
    quiet.pages["/?cat=4"] = category("手麻", 1)
    quiet.pages["/"] = quiet.pages["/"].replace(">本周热门<", ">手麻<")
    quiet.crawl()
    assert [path for path, _ in told(quiet)][:2] == [["内科", "神经内科"]] * 2


def test_an_address_below_that_of_a_category_takes_no_number_of_articles(quiet):
    moved = {"/?cat=1": "/category/neike", "/?cat=2": "/category/neike/shenjing", "/?cat=3": "/category/neike/xiaohua"}
    quiet.pages["/?cat=2"], quiet.pages["/?cat=3"] = category("神经内科", 0), category("消化内科", 4, 5)
    for address, path in moved.items():
        quiet.pages["/"] = quiet.pages["/"].replace(f'"{address}"', f'"{path}"')
        quiet.pages[path] = quiet.pages.pop(address)
    quiet.crawl()
    assert [path for path, _ in told(quiet)] == [["内科", "神经内科"], *[["内科"]] * 3, ["内科", "消化内科"], ["内科", "消化内科"], ["内科"]]


def test_the_trail_of_a_category_tells_what_is_above_it(quiet):
    label = '<div class="field"><div>科室：</div><div><a href="/keshi/shenjing">神经内科</a></div></div><div class="content">'
    quiet.pages = {
        "/": category("健康小站", *range(4)).replace("<ul>", '<nav><a href="/keshi/shenjing">神经内科</a></nav><ul>'),
        "/p/0.html": bare(DISEASES[0]).replace('<div class="content">', label),
        "/keshi/shenjing": category("神经内科", 0).replace(
            "<h1>", '<div class="breadcrumb"><a href="/">首页</a> &gt; <a href="/keshi/nei">内科</a></div><h1>'
        ),
    }
    quiet.crawl()
    assert told(quiet)[0][0] == ["内科", "神经内科"]


def test_folders_that_menus_name_and_that_list_an_article_are_its_departments(quiet):
    menu = '<nav><a href="/nei/">内科</a><a href="/nei/shen/">神经内科</a><a href="/yue/">10月</a><a href="/wai/">外科</a></nav><h1>'
    places = {"/nei/shen/": (0, 1), "/nei/": (2,), "/yue/": (3,), "/wai/": ()}
    old = {number: quiet.pages[f"/p/{number}.html"] for number in range(5)}
    quiet.pages = {}
    for folder, numbers in places.items():
        quiet.pages[folder] = category("精选", *numbers).replace("<h1>", menu)
        for number in numbers:
            quiet.pages[folder] = quiet.pages[folder].replace(f"/p/{number}.html", f"{folder}{number}.html")
            quiet.pages[f"{folder}{number}.html"] = old[number]
    quiet.pages["/"] = category("健康小站", 4).replace("<h1>", menu).replace("/p/4.html", "/wai/4.html")
    quiet.pages["/wai/4.html"] = old[4]  # a folder that does not list it
    quiet.crawl()
    paths = {row.url.rsplit("/", 1)[1][0]: row.content.departments for row in quiet.articles()}
    assert paths == {"0": ["内科", "神经内科"], "1": ["内科", "神经内科"], "2": ["内科"], "3": [], "4": []}


def test_an_article_calls_its_category_by_its_name(quiet):
    for number in range(7):
        label = (
            f'<div class="content"><p class="meta">分类：<a href="/?cat={2 if number < 4 else 3}">{"神经内科" if number < 4 else "消化内科"}</a></p>'
        )
        quiet.pages[f"/p/{number}.html"] = quiet.pages[f"/p/{number}.html"].replace('<div class="content">', label)
    quiet.pages["/"] = quiet.pages["/"].replace(">神经内科</a>", ">神经.</a>")
    quiet.pages["/?cat=2"] = category("神经内科专题", 0, 1, 2)
    quiet.pages["/"] = quiet.pages["/"].replace(">消化内科</a>", "><img src=x></a>")
    quiet.pages["/?cat=3"] = category("0 点赞", 4, 5, 6)  # nothing but the articles names it
    quiet.crawl()
    assert [path for path, _ in told(quiet)][:3] == [["内科", "神经内科"]] * 3
    assert [path for path, _ in told(quiet)][4:] == [["内科", "消化内科"]] * 3


def test_menus_name_a_category_before_the_headings_of_its_pages(quiet):
    quiet.pages["/"] = quiet.pages["/"].replace("/?cat=1", "/category/neike/")
    pager = '<div class="pagination"><a class="next" href="/category/neike/2/">下一页</a></div></body>'
    quiet.pages["/category/neike/"] = category("健康专题", *range(5)).replace("</body>", pager)
    quiet.pages["/category/neike/2/"] = category("往期回顾", 5, 6)
    quiet.crawl()
    assert [path[0] for path, _ in told(quiet)] == ["内科"] * 7


def test_a_picture_may_lead_to_the_page_that_names_the_categories(quiet):
    """Its further pages list all articles, and are no category themselves."""
    top, nerves = "/categories/neike/", "/categories/shenjing/"
    named = f'<a href="{top}">内科</a><a href="{nerves}">神经内科</a>'
    quiet.pages |= {top: category("内科", *range(7)), nerves: category("神经内科", 0, 1, 2)}
    quiet.pages["/"] = category("健康小站", *range(4)).replace("<ul>", '<nav><a href="/categories"><i class="grid"></i></a></nav><ul>')
    quiet.pages["/categories"] = category("全部分类", *range(4)).replace("<ul>", f"<div>{named}</div><ul>")
    quiet.pages["/categories"] = quiet.pages["/categories"].replace("</body>", '<div><a href="/categories/page/2/">下一页</a></div></body>')
    quiet.pages["/categories/page/2/"] = category("全部分类", *range(7))
    quiet.crawl()
    assert [path for path, _ in told(quiet)] == [["内科", "神经内科"]] * 3 + [["内科"]] * 4


def test_menus_of_a_welcome_name_what_is_below_it(quiet):
    """Also where long titles lead to addresses that look like folders."""
    links = "".join(f'<li><a href="/baike/{chr(97 + number)}/">{title}医生这样说</a></li>' for number, title in enumerate(DISEASES))
    quiet.pages = {f"/baike/{chr(97 + number)}/": bare(f"{title}医生这样说") for number, title in enumerate(DISEASES)}
    quiet.pages["/"] = '<html><body><h1>欢迎</h1><p>这里是健康小站。</p><nav><a href="/baike/">疾病百科</a></nav></body></html>'
    quiet.pages["/baike/"] = f'<html><body><nav><a href="/">首页</a><ul>{links}</ul></nav><h1>百科</h1><p>从左边选一个条目。</p></body></html>'
    quiet.crawl()
    assert len(quiet.articles()) == len(DISEASES)


def test_a_menu_counts_what_is_below_a_department_and_does_not_name_it_so() -> None:
    entries = "".join(f'<li><a href="/a{n}.html">胃炎患者第{n}年复查要看哪些指标</a> <span>2024-01-{n:02}</span></li>' for n in range(1, 9))
    menu = '<aside><a href="/categories/zhongyi/"><span>中医科</span><span>18</span></a><a href="/categories/b12/">维生素B12</a></aside>'
    body = f"<html><body><h1>最新文章</h1><ul>{entries}</ul>{menu}</body></html>".encode()
    url = "http://www.example.com/"
    listing = read(Page(url=url, status=200, headers={}, body=body, fetched_at=datetime(2026, 11, 23, tzinfo=UTC)), Profile(name="x", base_url=url))
    assert isinstance(listing, Listing)
    assert {child.name for child in listing.children} == {"中医科", "维生素B12"}


def test_long_titles_inside_the_items_of_a_menu_are_asked_for(quiet):
    """Also where they are too few to be a list of their own, and their addresses look like folders."""
    quiet.pages["/shouce/waishang/"] = bare("擦伤之后伤口怎么处理才不留疤")
    menu = '<nav><ul><li><span>急救</span><ul><li><a href="/shouce/waishang/">擦伤之后伤口怎么处理才不留疤</a></li></ul></li></ul></nav>'
    quiet.pages["/"] = quiet.pages["/"].replace("<h1>", menu + "<h1>", 1)
    quiet.crawl()
    assert len(quiet.articles()) == len(DISEASES) + 1


def test_a_home_page_that_leads_nowhere_is_made_up_for_by_the_sitemap(quiet):
    quiet.pages = {path: page for path, page in quiet.pages.items() if path.startswith("/p/")}
    quiet.pages["/"] = '<html><body><h1><a href="/">健康小站</a></h1><div id="app"><p>欢迎光临。</p></div></body></html>'
    named = "".join(f"<url><loc>{HOME}{path}</loc></url>" for path in quiet.pages)
    quiet.pages["/sitemap.xml"] = f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{named}</urlset>'
    quiet.crawl()
    assert len(quiet.articles()) == len(DISEASES)
    assert quiet.asked.count("/sitemap.xml") == 1
