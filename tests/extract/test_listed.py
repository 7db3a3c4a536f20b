"""What only listings tell, where they list more than their own articles or stand below the trail that articles print."""

from __future__ import annotations

from datetime import UTC, datetime

from healthcrawl.extract.around.listed import Listed
from healthcrawl.items.article import Content, Crumb, Entry, Listing

SITE = "http://a.cn/kepu"
FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
NAMES = {"yanke": "眼科", "kouqiang": "口腔科", "pifu": "皮肤科", "guke": "骨科", "fuke": "妇科", "erke": "儿科"}
NEWEST = [f"{SITE}/{department}-9/" for department in ("yanke", "kouqiang", "pifu")]
ALL = Content(title="干眼怎么热敷", departments=["科普"], breadcrumbs=[Crumb(name="首页", url="http://a.cn/"), Crumb(name="科普", url=f"{SITE}/")])


def listed() -> Listed:
    """Categories of two articles each, the newer first, and beside them the newest of the site."""
    found = Listed({f"//a.cn/kepu/category/{folder}/": name for folder, name in NAMES.items()}, "Asia/Shanghai")
    for folder in NAMES:
        own = [f"{SITE}/{folder}-{number}/" for number in (9, 1)]
        addresses = dict.fromkeys([*own, *NEWEST])
        found.add(f"{SITE}/category/{folder}/", Listing(entries=[Entry(url=address, title="一篇文章") for address in addresses]), FETCHED)
    return found


def path(folder: str, number: int, content: Content) -> list[str]:
    return listed().completed(f"//a.cn/kepu/{folder}-{number}/", content).departments


def test_a_column_of_the_newest_puts_no_article_into_every_category() -> None:
    nothing = Content(title="干眼怎么热敷")
    assert path("yanke", 9, nothing) == ["眼科"]
    assert path("pifu", 9, nothing) == ["皮肤科"]
    assert path("guke", 9, nothing) == path("guke", 1, nothing) == ["骨科"]


def test_categories_below_what_the_trail_names_are_inside_it() -> None:
    assert path("fuke", 1, ALL) == ["科普", "妇科"]
    elsewhere = Content(title="干眼怎么热敷", departments=["新闻"], breadcrumbs=[Crumb(name="新闻", url="http://a.cn/news/")])
    assert path("fuke", 1, elsewhere) == ["新闻"]
