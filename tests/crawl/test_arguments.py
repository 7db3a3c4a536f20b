"""What the arguments of the spiders promise."""

from __future__ import annotations

import pytest

from tests.crawl.living_site import LivingSite


def live(site):
    return {row["url"]: row for row in site.truth() if row["state"] == "live"}


def test_after_a_limited_crawl_the_next_one_finds_the_rest_multi_page_articles_too(serve_demo, folder):
    site = serve_demo(articles=60)
    for limit in ("10", "30"):
        assert folder.crawl(site.url, "-a", f"limit={limit}").returncode == 7
    assert folder.crawl(site.url).returncode == 0
    assert {row["url"] for row in folder.rows("articles")} == set(live(site))


def test_chosen_departments_keep_no_others(serve_demo, folder):
    site = serve_demo(articles=120)
    assert folder.crawl(site.url, "-a", "departments=内科/神经内科,儿科").returncode == 0
    wanted = {url for url, row in live(site).items() if "神经内科" in row["dept"] or "儿科" in row["dept"]}
    assert {row["url"] for row in folder.rows("articles")} == wanted


def test_full_walks_every_listing_again(serve_demo, folder):
    site = serve_demo(articles=120)
    for arguments in ([], [], ["-a", "full=1"]):
        assert folder.crawl(site.url, *arguments).returncode == 0
    first, second, third = (row["counters"]["pages/listing"] for row in folder.rows("runs"))
    assert second < first
    assert third == first


def test_related_follows_the_lists_as_far_as_depth_says(serve_demo, folder):
    site = serve_demo(articles=120)
    articles = live(site)
    start = next(url for url, row in articles.items() if row["related"] and row["pages"] == 1)
    reached, edge = {start}, {start}
    for depth in (1, 2):
        edge = {url for here in edge for url in articles[here]["related"] if url in articles} - reached
        reached |= edge
        done = folder.crawl(site.url, "-a", f"urls={start}", "-a", f"depth={depth}", spider="related")
        assert done.returncode in (0, 7), done.stderr
        found = {row["url"] for row in folder.rows("articles")}
        assert reached <= found
    assert len(reached) > 10


def test_a_site_without_a_site_file_is_crawled_whole(serve_demo, folder):
    site = serve_demo(articles=120)
    done = folder.crawl(site.url, "-s", "DOWNLOAD_DELAY=0", "-s", "CONCURRENT_REQUESTS_PER_DOMAIN=4", site=None)
    assert done.returncode == 0, done.stderr
    assert {row["url"] for row in folder.rows("articles")} == set(live(site))


@pytest.mark.parametrize("url", ["127.0.0.1:8190", "http://", "http://127.0.0.1:99999/", "ftp://127.0.0.1/"])
def test_what_is_no_address_is_named_as_it_was_given(folder, url):
    done = folder.crawl(url, site=None)
    assert done.returncode == 2
    assert f"url={url} is no web address" in done.stderr


def test_a_home_page_that_sends_to_another_host_says_what_to_do(folder):
    site = LivingSite()
    site.pages["/"] = (301, {"location": "http://www.example.invalid/"}, "")
    done = folder.crawl(site.url, site=None)
    site.close()
    assert done.returncode == 6
    assert "give that address instead" in done.stderr
