"""What a crawl learns about a site as a whole, with a real server and the real ``scrapy`` process."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.conftest import ROOT
from tests.crawl.living_site import LivingSite, article, listing

PATHS = [f"/neike/{1000 + n}.html" for n in range(16)]
FAST = ("-s", "DOWNLOAD_DELAY=0")


@pytest.fixture
def living_site() -> Iterator[LivingSite]:
    site = LivingSite()
    site.pages = {path: article(n) for n, path in enumerate(PATHS)}
    site.pages["/"] = listing({path: f"护理第{n}讲:怎样照顾自己和家人" for n, path in enumerate(PATHS)})
    yield site
    site.close()


def day(number: int) -> tuple[str, ...]:
    return (*FAST, "-s", f"HEALTHCRAWL_CLOCK=2025-10-{number:02}T02:00:00Z")


def too_late(path: str) -> tuple[int, dict[str, str], str]:
    """A not-found page that confesses nothing: 200, and words enough for an article."""
    return (
        200,
        {},
        article(3).replace("要点", f"要点{path}").replace("<h1>偏", "<h1>您来晚了一步,偏").split('<div class="content">')[0]
        + (
            f'<div class="content"><p>您来晚了一步,{path} 这一篇我们已经收起来了,编辑部正在重新整理往年的科普文章。</p>'
            "<p>不妨到首页看看今天的更新,那里每天早上八点都有新的养生知识,由各科医生轮流撰写,欢迎把想了解的话题告诉我们。</p></div></article></body></html>"
        ),
    )


def test_a_not_found_page_that_looks_like_an_article_is_known_by_a_made_up_address(living_site, folder):
    site = living_site
    site.missing = too_late
    site.pages["/"] = str(site.pages["/"]).replace("</ul>", '<li><a href="/neike/gone.html">护理第99讲:早已收起的一篇</a></li></ul>')
    done = folder.crawl(site.url, *day(1), site=None)
    assert done.returncode == 0, done.stderr
    assert folder.kinds() == {"created": 16}
    for path in PATHS[:3]:
        del site.pages[path]
    folder.crawl(site.url, *day(2), site=None)
    assert folder.kinds(2) == {}
    rows = {row["url"]: row for row in folder.rows("articles")}
    assert {row["status"] for url, row in rows.items() if any(url.endswith(path) for path in PATHS[:3])} == {"suspect"}
    assert all("您来晚了" not in row["text"] for row in rows.values())
    probes = [path for path in site.asked if path not in (*PATHS, "/", "/robots.txt", "/.well-known/tdmrep.json", "/neike/gone.html")]
    assert len(probes) == 2
    folder.crawl(site.url, *day(2), site=None)
    assert [path for path in site.asked if path in probes] == probes, "asked once a day"
    assert folder.kinds() == {"created": 16}


def test_articles_sent_to_the_home_page_or_to_one_article_have_not_moved(living_site, folder):
    site = living_site
    site.missing = lambda path: (302, {"Location": "/"}, "")
    assert folder.crawl(site.url, *day(1), site=None).returncode == 0
    for path in PATHS[:5]:
        site.pages[path] = (301, {"Location": "/"}, "")
    for path in PATHS[5:9]:
        site.pages[path] = (301, {"Location": PATHS[12]}, "")
    folder.crawl(site.url, *day(2), site=None)
    assert folder.kinds() == {"created": 16}
    assert {row["status"] for row in folder.rows("articles") if row["url"].endswith(tuple(PATHS[:5]))} == {"suspect"}


def test_a_field_that_a_redesign_hides_is_named_and_makes_no_update(living_site, folder):
    site = living_site
    assert folder.crawl(site.url, *day(1), site=None).returncode == 0
    assert {tuple(row["tags"]) for row in folder.rows("articles")} != {()}
    for n, path in enumerate(PATHS):
        site.pages[path] = article(n, tags=False)
    done = folder.crawl(site.url, *day(2), site=None)
    assert done.returncode == 6
    assert "tags" in done.stderr
    assert done.stderr.count("/neike/1") >= 3
    (fallen,) = [rate for rate in folder.rows("runs")[1]["fields"] if rate["trend"] == "fell"]
    assert (fallen["name"], fallen["filled"], fallen["pages"]) == ("tags", 0, 16)
    assert folder.kinds() == {"created": 16}
    assert all(row["tags"] for row in folder.rows("articles"))


def counted(number: int, night: int, *, dose: int = 0) -> str:
    """An article that counts its readers in the middle of its text."""
    return article(number, inside=f"<p>本文已帮助 {900 * number + 13 * night * (number + 1)} 位读者了解病情。</p>", dose=dose)


def test_counters_inside_articles_are_learned_and_the_edit_of_one_figure_is_an_update(living_site, folder):
    site = living_site
    for night in range(3):
        site.pages |= {path: counted(n, night, dose=night == 2 and n == 6) for n, path in enumerate(PATHS)}
        done = folder.crawl(site.url, *day(night + 1), site=None)
        assert done.returncode == 0, done.stderr
    assert folder.kinds() == {"created": 16, "updated": 1}
    (update,) = [row for row in folder.rows("changes") if row["kind"] == "updated"]
    assert update["url"].endswith(PATHS[6])
    assert [(found["before"], found["after"]) for found in update["quantities"] if found["unit"] == "克"] == [("3克", "4克")]
    told = subprocess.run([sys.executable, "-m", "healthcrawl.cli", "--data-dir", folder.path, "status"], cwd=ROOT, capture_output=True, text=True)
    assert "本文已帮助#位读者了解病情。" in told.stdout
    assert re.search(r"tags +16 +100%", told.stdout)
