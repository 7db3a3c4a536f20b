"""`scrapy newsite` drafts a site file that crawls the whole site; `scrapy fixture` records pages as tests. Real processes, a real server."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from healthcrawl.commands.newsite import _no_articles
from healthcrawl.items import Page
from healthcrawl.sites.load import generic, load
from healthcrawl.sites.sample import Sample
from tests.conftest import ROOT

SETTINGS = ["-s", "HEALTHCRAWL_ALLOW_PRIVATE=127.0.0.0/8", "-s", "HEALTHCRAWL_CONTACT=tests@example.org", "-s", "DOWNLOAD_DELAY=0"]


def scrapy(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "scrapy", *words, *SETTINGS], cwd=ROOT, capture_output=True, text=True, timeout=120)


@pytest.fixture(scope="module")
def drafted(demo_site, tmp_path_factory):
    """A site file drafted from the demo site, and what the command said."""
    output = tmp_path_factory.mktemp("newsite") / "clinic.toml"
    before = demo_site.asked()
    done = scrapy("newsite", demo_site.url, "--output", str(output))
    assert done.returncode == 0, done.stderr
    return output, done, demo_site.asked() - before


def test_newsite_asks_for_less_than_60_pages(drafted):
    _, _, asked = drafted
    assert 20 < asked < 60


def test_newsite_finds_departments_and_tells_article_and_listing_by_their_addresses(drafted, demo_site):
    profile = load(str(drafted[0]))
    truth = {tuple(row["dept"]) for row in demo_site.truth()}
    assert truth <= {tuple(department.path) for department in profile.departments}
    assert profile.title == "青禾健康网"
    assert profile.urls.article
    assert profile.urls.listing


def test_newsite_tells_the_coverage_of_every_field_and_what_to_add(drafted):
    output, done, _ = drafted
    text = output.read_text(encoding="utf-8")
    assert "#   title          100%" in text
    assert "add select.authors" in text
    assert "departments  疾病科普 / " in done.stderr
    lines = output.with_suffix(".sample.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) > 15
    assert json.loads(lines[0])["content"]["title"]


def test_newsite_drafts_a_file_that_crawls_the_whole_site(drafted, demo_site, folder):
    done = folder.crawl(demo_site.url, "-s", "DOWNLOAD_DELAY=0", "-s", "CONCURRENT_REQUESTS_PER_DOMAIN=4", site=str(drafted[0]))
    assert done.returncode == 0, done.stderr
    found = {row["url"]: row for row in folder.rows("articles")}
    truth = {row["url"]: row for row in demo_site.truth() if row["state"] == "live"}
    assert set(found) == set(truth)
    assert all(found[url]["title"] == row["title"] and found[url]["text"] == row["body"] for url, row in truth.items())
    assert all(found[url]["departments"] == row["dept"] for url, row in truth.items())


def test_newsite_does_not_overwrite(drafted, demo_site):
    done = scrapy("newsite", demo_site.url, "--output", str(drafted[0]))
    assert done.returncode == 2
    assert "exists already" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "clinic"])
def test_newsite_says_what_is_wrong_with_an_address(url):
    done = scrapy("newsite", url)
    assert done.returncode == 2
    assert "not a web address" in done.stderr


def test_newsite_without_an_article_ends_with_6(demo_site):
    done = scrapy("newsite", demo_site.url + "none/")
    assert done.returncode == 6
    assert "no article on" in done.stderr
    assert done.stdout == ""


def test_newsite_says_that_a_script_fills_the_pages() -> None:
    shell = Page(
        url="http://www.example.com/",
        status=200,
        body=b"<html><body><div id=app></div><script src=app.js></script></body></html>",
        fetched_at=datetime(2026, 11, 30, tzinfo=UTC),
    )
    sample = Sample(generic(shell.url), 5)
    sample.next()
    sample.take(shell)
    assert "1 of them: filled by a script alone" in _no_articles(sample)


def test_fixture_records_a_page_that_the_test_accepts_once_it_is_checked(demo_site, tmp_path):
    url = next(row["url"] for row in demo_site.truth() if row["state"] == "live" and row["pages"] == 1)
    done = scrapy("fixture", url, "--case", "one", "--folder", str(tmp_path))
    assert done.returncode == 0, done.stderr
    (expected,) = tmp_path.glob("*/one/expected.json")
    assert json.loads(done.stdout)["kind"] == "article"
    assert json.loads(expected.read_text(encoding="utf-8")).pop("checked_by") == ""
    assert expected.with_name("page.html").read_bytes().strip().endswith(b"</html>")
    assert scrapy("fixture", url, "--case", "one", "--folder", str(tmp_path)).returncode == 2


def test_fixture_of_a_saved_page_asks_for_nothing(tmp_path):
    saved = ROOT / "tests/extract/pages/dedecms-gbk.html"
    done = scrapy("fixture", "http://www.example.com/neike/1.html", "--file", str(saved), "--folder", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "www.example.com/neike-1-html/page.html").read_bytes() == saved.read_bytes()


def test_fixture_of_a_page_that_is_not_there_ends_with_6(demo_site, tmp_path):
    done = scrapy("fixture", demo_site.url + "neike/none.html", "--folder", str(tmp_path))
    assert done.returncode == 6
    assert "http-404" in done.stderr
    assert not list(tmp_path.iterdir())
