"""A site that nobody described, walked by its structure alone: every article is found, and nothing else is taken for one."""

from __future__ import annotations

from tests.conftest import DemoServer, Folder

FAST = ("-s", "DOWNLOAD_DELAY=0", "-s", "CONCURRENT_REQUESTS_PER_DOMAIN=4")


def test_nothing_but_an_address_finds_and_reads_every_article(demo_site: DemoServer, folder: Folder) -> None:
    done = folder.crawl(demo_site.url, *FAST, site=None)
    assert done.returncode == 0, done.stderr
    truth = {row["url"]: row for row in demo_site.truth() if row["state"] == "live"}
    found = {row["url"]: row for row in folder.rows("articles")}
    assert set(found) == set(truth)
    for url, row in truth.items():
        article = found[url]
        assert article["title"] == row["title"]
        assert article["text"] == row["body"]
        assert article["departments"] == row["dept"]
        assert sorted(article["tags"]) == sorted(row["tags"])
        assert article["published_at"][:16].replace("T", " ") == row["published_at"][:16]
    listed = {(row["from_article_id"], row["to_url"]) for row in folder.rows("links") if row["kind"] == "related"}
    assert listed == {(found[url]["article_id"], to) for url, row in truth.items() for to in row["related"]}


def test_the_walk_begins_wherever_departments_are_named(demo_site: DemoServer, folder: Folder) -> None:
    done = folder.crawl(demo_site.url + "neike/", *FAST, site=None)
    assert done.returncode == 0, done.stderr
    assert len(folder.rows("articles")) == sum(row["state"] == "live" for row in demo_site.truth())
