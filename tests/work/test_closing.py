"""The end of a crawl: originals and reposts, and what the run is worth."""

from __future__ import annotations

import random

import pytest

from tests.work.conftest import HOME, Site, article


def reposts() -> dict[str, str]:
    return {f"/neike/{n}.html": article(date=f"2025-10-{day:02d} 08:30") for n, day in ((1, 9), (2, 3), (3, 7), (4, 3))}


@pytest.mark.parametrize("seed", range(4))
def test_the_first_published_is_the_original_whatever_comes_first(tmp_path, seed):
    site = Site(tmp_path)
    site.pages = reposts()
    site.crawl(*site.pages, order=lambda tasks: random.Random(seed).sample(tasks, len(tasks)))
    rows = {row.url.removeprefix(HOME): row for row in site.articles()}
    original = rows["/neike/2.html"]
    assert original.duplicate_of is None
    for path in ("/neike/1.html", "/neike/3.html", "/neike/4.html"):
        assert (rows[path].duplicate_of, rows[path].duplicate_kind, rows[path].similarity) == (original.article_id, "repost", 1.0)
    assert {row.cluster_id for row in rows.values()} == {original.article_id}
    assert site.repeats() == 3
    site.crawl(*site.pages, days=1)
    assert site.repeats() == 3  # told once


def test_a_repost_that_changes_is_an_original_again(site):
    site.pages = {"/neike/1.html": article(), "/neike/2.html": article(date="2025-10-05 08:30")}
    site.crawl(*site.pages)
    site.pages["/neike/2.html"] = article(date="2025-10-05 08:30", words="".join(f"第{n}条忠告与旁的都不同," for n in range(40)))
    site.crawl(*site.pages, days=1)
    assert [(row.duplicate_of, row.cluster_id) for row in site.articles()] == [(None, None)] * 2


def test_what_is_gone_all_at_once_brakes_the_first_crawl_and_is_removed_by_the_rule(site):
    paths = [f"/neike/{n}.html" for n in range(30)]
    site.pages = {path: article(f"第{n}种常见疾病的护理", words=f"编号{n},") for n, path in enumerate(paths)}
    site.crawl(*paths)
    for path in paths[:12]:
        del site.pages[path]
    outcome = site.crawl(*paths, days=1)
    assert outcome.verdict == "degraded"
    assert "removals are held back" in outcome.notes[0]
    for _ in range(2):
        assert site.crawl(*paths, days=1).verdict == "complete", "the next crawl confirms it"
        assert "removed" not in site.kinds()
    site.crawl(*paths, days=1)
    assert site.kinds().count("removed") == 12


def test_a_site_that_answers_404_to_everything_removes_nothing(site):
    paths = [f"/neike/{n}.html" for n in range(30)]
    pages = {path: article(f"第{n}种常见疾病的护理", words=f"编号{n},") for n, path in enumerate(paths)}
    site.pages = dict(pages)
    site.crawl(*paths)
    site.pages = {path: page for path, page in pages.items() if path == paths[0]}
    for _ in range(5):
        assert site.crawl(*paths, days=2).verdict in ("degraded", "complete")
    assert "removed" not in site.kinds()
    site.pages = pages
    assert site.crawl(*paths, days=2).verdict == "complete"
    assert {row.status for row in site.articles()} == {"live"}


@pytest.mark.parametrize("target", ["/", "http://verify.test/", "/login"])
def test_articles_that_send_elsewhere_all_at_once_brake_the_first_crawl(site, target):
    paths = [f"/neike/{n}.html" for n in range(30)]
    site.pages = {path: article(f"第{n}种常见疾病的护理", words=f"编号{n},") for n, path in enumerate(paths)}
    site.crawl(*paths)
    site.pages |= dict.fromkeys(paths[:12], (302, {"location": target}, ""))
    outcome = site.crawl(*paths, days=1)
    assert (outcome.verdict, "12 of 3" in outcome.notes[0]) == ("degraded", True)
    assert site.crawl(*paths, days=1).verdict == "complete", "so it is now; no removal follows"
    assert set(site.kinds()) <= {"created", "duplicate_found"}


def test_articles_that_moved_for_good_all_at_once_are_moved(site):
    pages = {f"{n}.html": article(f"第{n}种常见疾病的护理", words=f"编号{n},") for n in range(30)}
    site.pages = {f"/neike/{name}": page for name, page in pages.items()}
    site.crawl(*site.pages)
    sent = {f"/neike/{name}": (301, {"location": f"/nk/{name}"}, "") for name in pages}
    site.pages = sent | {f"/nk/{name}": page for name, page in pages.items()}
    assert site.crawl(*sent, days=1).verdict == "complete"
    assert site.kinds().count("moved") == 30


def test_a_small_site_of_which_no_known_article_can_be_seen_is_not_well(site):
    paths = [f"/neike/{n}.html" for n in range(4)]
    home = "".join(f'<li><a href="{path}">第{n}种常见疾病的护理</a></li>' for n, path in enumerate(paths))
    site.pages = {path: article(f"第{n}种常见疾病的护理", words=f"编号{n},") for n, path in enumerate(paths)} | {"/": f"<h1>目录</h1><ul>{home}</ul>"}
    site.crawl(*paths)
    site.job([])
    assert site.crawl(days=1).verdict == "complete"
    site.pages |= dict.fromkeys(paths, "<html><head><title>安全验证</title></head><body><h1>安全验证</h1><p>拖动滑块完成拼图</p></body></html>")
    assert site.crawl(days=1).verdict == "degraded"


def test_a_failed_address_makes_the_run_partial_and_is_named(site):
    site.pages = {"/neike/1.html": article(), "/neike/2.html": ("tls", {}, "")}
    outcome = site.crawl(*site.pages)
    assert outcome.verdict == "partial"
    assert "tls 1" in outcome.notes[0]


def test_fewer_articles_than_expected_is_degraded(site):
    site.pages = {"/neike/1.html": article()}
    site.crawl("/neike/1.html")
    site.job([], min_articles=5)
    outcome = site.crawl()
    assert outcome.verdict == "degraded"
    assert "expects at least 5" in outcome.notes[0]


def test_a_site_without_one_sound_answer_is_degraded(site):
    site.pages = {"/neike/1.html": ("dns", {}, "")}
    outcome = site.crawl("/neike/1.html")
    assert outcome.verdict == "degraded"
    assert "dns" in outcome.notes[0]
