"""What addresses say of their pages, in the forms of systems that many sites run."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from healthcrawl.extract import read_page
from healthcrawl.extract.page.links import leads_nowhere, must_be_listing, names_all, says_listing
from healthcrawl.extract.page.pager import stem
from healthcrawl.items import Page, Profile

SITE = "http://www.example.com"


@pytest.mark.parametrize(
    "path",
    [
        "/?cate=5",
        "/?cate=5&page=2",
        "/?start=20",
        "/?cat=5",
        "/category-5.html",
        "/category-5_2.html",
        "/?paged=3",
        "/index.php?m=content&c=index&a=lists&catid=6",
        "/portal.php?mod=list&catid=2",
        "/forum.php?mod=forumdisplay&fid=3",
        "/plus/list.php?tid=12",
        "/e/action/ListInfo/?classid=3",
    ],
)
def test_listings_are_named_in_queries(path: str) -> None:
    assert says_listing(SITE + path)


@pytest.mark.parametrize(
    "path",
    [
        "/?id=5",
        "/index.php?m=content&c=index&a=show&catid=6&id=11",
        "/portal.php?mod=view&aid=2",
        "/plus/view.php?aid=12",
        "/e/action/ShowInfo.php?classid=3&id=7",
        "/index.php?m=article&id=2",
    ],
)
def test_articles_are_not(path: str) -> None:
    assert not says_listing(SITE + path)
    assert not leads_nowhere(SITE + path)


def test_the_number_of_a_category_is_no_page_of_it() -> None:
    assert stem(f"{SITE}/category-5.html") == (f"{SITE}/category-5.html", None)
    assert stem(f"{SITE}/category-5_2.html") == (f"{SITE}/category-5.html", 2)


def test_pages_that_name_all_departments_or_all_articles() -> None:
    assert all(names_all(SITE + path) for path in ("/categories.html", "/archives.html", "/fenlei/", "/column/index.html"))
    assert not any(names_all(SITE + path) for path in ("/category/neike.html", "/archives/12.html", "/"))


@pytest.mark.parametrize("tool", ["edit", "revisions", "backlink", "media&ns=neike", "recent", "diff", "export_pdf"])
def test_tools_of_a_wiki_lead_nowhere(tool: str) -> None:
    assert leads_nowhere(f"{SITE}/neike/start?do={tool}")
    assert not leads_nowhere(f"{SITE}/neike/start")


def test_a_page_number_behind_a_folder_leaves_the_folder() -> None:
    assert stem(f"{SITE}/blog/category/neike/?page=2") == (stem(f"{SITE}/blog/category/neike/")[0], 2)


@pytest.mark.parametrize("path", ["/?cate=5", "/?cate=5&page=2", "/?tags=7", "/tags/", "/blog/tags/gai", "/portal.php?mod=list&catid=2"])
def test_some_leave_no_doubt(path: str) -> None:
    assert must_be_listing(SITE + path)


@pytest.mark.parametrize(
    "path",
    [
        "/?tags=7",
        "/?auth=3",
        "/?date=2025-09",
        "/portal.php?mod=rss&catid=2",
        "/forum.php?mod=guide&view=new&rss=1",
        "/home.php?mod=space&uid=1",
        "/index.php?m=member&c=index",
        "/forum.php?mod=forumdisplay&fid=2&filter=hot",
        "/forum.php?mobile=yes",
        "/archiver/?tid-78.html",
    ],
)
def test_tags_people_months_and_feeds_name_no_articles_of_their_own(path: str) -> None:
    assert leads_nowhere(SITE + path)


@pytest.mark.parametrize(
    "path", ["/plus/list.php?tid=12", "/e/action/ListInfo/?classid=345", "/list-7-1.html", "/forum-3-1.html", "/?m=content&a=lists&catid=6"]
)
def test_menus_lead_to_lists_under_their_numbers(path: str) -> None:
    page = f"<html><body><ul class=nav><li><a href={path}>神经内科</a></li><li><a href=/>首页</a></li></ul></body></html>"
    found = read_page(
        Page(url=f"{SITE}/", status=200, body=page.encode(), fetched_at=datetime(2026, 11, 23, tzinfo=UTC)), Profile(name="g", base_url=f"{SITE}/")
    )
    assert {link.url: link.kind for link in found.links}[SITE + path] == "department"
