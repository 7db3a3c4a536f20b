"""Patterns of addresses, induced from examples: they match these, and nothing that they were told not to."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthcrawl.sites.induce import article_patterns, ignore_patterns, listing_patterns, path_of

BASE = "http://www.example.com"


def all_match(patterns: list[str], paths: list[str]) -> bool:
    return all(any(re.search(pattern, path) for pattern in patterns) for path in paths)


FORMS = {
    "blog": (["/neike/shenjing/a1.html", "/pifuke/a2.html", "/erke/x-3.html"], ["/categories/neike/", "/categories/neike/page/2/", "/archives/", "/"], ["/tags/a/"]),
    "folders": (["/neike/xin/1/", "/neike/fei/abc/", "/waike/gu/a-7/"], ["/category/neike/", "/category/neike/xin/page/3/", "/page/2/"], ["/tag/x/", "/author/u1/", "/2025/03/"]),
    "numbers": (["/neike/xin/101.html", "/neike/xin/101_2.html", "/waike/gu/77.html"], ["/neike/", "/neike/xin/", "/neike/xin/index_2.html", "/jbkp/"], ["/search/"]),
    "queries": (["/?p=11", "/?p=205", "/?p=7"], ["/?cat=3", "/?cat=4", "/"], ["/?m=202503"]),
    "one folder": (["/a1.html", "/a27.html", "/a33-new.html"], ["/index2.html", "/category/yanke.html", "/category/yanke2.html"], ["/tag/x.html"]),
    "nested": (["/neike/xin/a/", "/neike/xin/b/", "/waike/gu/c/"], ["/neike/", "/waike/", "/neike/xin/", "/neike/xin/?page=2"], ["/about/"]),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_patterns_tell_articles_and_listings_apart(form):
    articles, listings, others = ([BASE + path for path in paths] for paths in FORMS[form])
    found = article_patterns(articles, listings + others)
    assert all_match(found, list(map(path_of, articles)))
    assert not any(re.search(pattern, path_of(url)) for pattern in found for url in listings + others)
    walked = listing_patterns(listings, articles + others)
    assert all_match(walked, [path_of(url) for url in listings if path_of(url) != "/"])
    assert not any(re.search(pattern, path_of(url)) for pattern in walked for url in articles + others)


def test_articles_that_look_like_listings_get_no_pattern():
    assert article_patterns([f"{BASE}/x/{n}/" for n in range(4)], [f"{BASE}/x/{n}/" for n in range(4, 9)]) == []


def test_few_examples_show_no_pattern():
    assert article_patterns([f"{BASE}/a/1.html", f"{BASE}/a/2.html"], []) == []


def test_ignored_are_folders_that_many_links_lead_into_and_nothing_wanted_stands_in():
    links = [f"{BASE}/tag/{n}/" for n in range(3)] + [f"{BASE}/2024/0{n}/" for n in range(1, 4)] + [f"{BASE}/neike/login/", f"{BASE}/one/x/"]
    assert ignore_patterns(links, [f"{BASE}/neike/1.html"]) == [r"^/\d+/", "^/tag/"]


_paths = st.lists(st.from_regex(r"/([a-z]{1,3}/){0,2}[a-z0-9]{0,3}(\.html)?", fullmatch=True), min_size=1, max_size=12)


@given(_paths, _paths)
def test_what_must_not_match_never_does(wanted, others):
    kept = [path for path in wanted if path not in others]
    for induce in (article_patterns, listing_patterns):
        found = induce([BASE + path for path in kept], [BASE + path for path in others])
        assert not any(re.search(pattern, path) for pattern in found for path in others)
