"""What is not believed can be looked at, accepted and rejected."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.work.conftest import HOME, article

ONE, TWO = "/neike/1.html", "/neike/2.html"


def ask(site, *arguments: str, code: int = 0) -> str:
    line = [sys.executable, "-m", "healthcrawl.cli", "--data-dir", str(site.path), "suspects", *arguments]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == code, done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def shrunk(site):
    """A site whose first article has lost most of its sections."""
    site.pages = {ONE: article(sections=8), TWO: article("高血压怎么护理")}
    site.crawl(ONE, TWO)
    site.pages[ONE] = article(sections=2)
    site.crawl(ONE, TWO, days=1)
    return site


def state(site) -> tuple[str, int]:
    row = next(row for row in site.articles() if row.url.endswith(ONE))
    return row.status, row.version


def test_suspects_are_listed_with_reason_and_outlook(shrunk):
    said = ask(shrunk, "list")
    assert f"{HOME}{ONE}" in said
    assert "sections-missing" in said
    assert "not believed: 1" in said
    assert "not believed: 1" in ask(shrunk, "list", "--site", "site")


def test_a_suspect_is_shown_beside_what_is_known(shrunk):
    said = ask(shrunk, "show", HOME + ONE)
    assert "sections-missing" in said
    assert "要点之8" in said, "the lost section is named"
    assert "record: site/" in said


def test_an_accepted_suspect_is_the_next_version_and_published(shrunk):
    assert "1 articles changed" in ask(shrunk, "accept", HOME + ONE)
    assert state(shrunk) == ("live", 2)
    exported = [json.loads(line) for line in (shrunk.path / "export" / "changes.jsonl").read_text().splitlines()]
    assert [row["kind"] for row in exported if row["kind"] != "duplicate_found"] == ["created", "created", "updated"]
    assert "not believed: 0" in ask(shrunk)
    shrunk.crawl(ONE, TWO, days=1)
    assert shrunk.kinds().count("updated") == 1


def test_a_rejected_suspect_stays_out_however_often_it_is_seen(shrunk):
    ask(shrunk, "reject", HOME + ONE)
    for _ in range(4):
        shrunk.crawl(ONE, TWO, days=1)
    assert "updated" not in shrunk.kinds()
    assert "rejected by hand" in ask(shrunk)
    shrunk.pages[ONE] = article(sections=7)
    shrunk.crawl(ONE, TWO, days=1)
    assert state(shrunk) == ("live", 2), "another content is judged anew"


def test_a_bad_day_takes_nothing_from_a_rejection(shrunk):
    ask(shrunk, "reject", HOME + ONE)
    short = shrunk.pages[ONE]
    shrunk.pages[ONE] = "<html><title>安全验证</title><body><h1>请完成安全验证</h1></body></html>"
    shrunk.crawl(ONE, TWO, days=1)
    shrunk.pages[ONE] = short
    for _ in range(3):
        shrunk.crawl(ONE, TWO, days=1)
    assert "updated" not in shrunk.kinds()
    assert "rejected by hand" in ask(shrunk)


def test_what_is_no_article_cannot_be_accepted(site):
    site.pages = {ONE: article(), TWO: article("高血压怎么护理")}
    site.crawl(ONE, TWO)
    site.pages[ONE] = "<html><title>安全验证</title><body><h1>请完成安全验证</h1></body></html>"
    site.crawl(ONE, TWO, days=1)
    assert "cannot be accepted" in ask(site, "accept", HOME + ONE, code=2)
    assert state(site) == ("suspect", 1)


@pytest.mark.parametrize("arguments", [["accept"], ["show"], ["reject"], ["show", "nowhere"], ["accept", f"{HOME}/none.html"], ["reject", "--held"]])
def test_a_decision_on_nothing_is_refused_with_2(shrunk, arguments):
    assert ask(shrunk, *arguments, code=2)


def test_held_updates_are_accepted_all_at_once(site):
    paths = [f"/neike/{n}.html" for n in range(20)]
    site.pages = {path: article(f"第{n}种常见疾病的护理", words=f"编号{n},") for n, path in enumerate(paths)}
    site.crawl(*paths)
    site.pages = {
        path: page.replace("</div></article>", "<p>本文已由编辑部重新审核,请放心阅读。</p></div></article>") for path, page in site.pages.items()
    }
    outcome = site.crawl(*paths, days=1)
    assert outcome.verdict == "degraded"
    assert "20 updates held" in outcome.notes[0]
    assert "updated" not in site.kinds()
    assert "20 articles changed" in ask(site, "accept", "--held")
    assert site.kinds().count("updated") == 20


def test_a_suspect_is_decided_after_seven_days(shrunk):
    shrunk.pages[ONE] = "<html><title>安全验证</title><body><h1>请完成安全验证</h1></body></html>"
    shrunk.crawl(ONE, TWO, days=1)
    assert "stays out: not confirmed in 7 days" in ask(shrunk), "the machine's clock is years ahead of the crawl"


def test_suspects_are_asked_for_first(site):
    paths = [f"/neike/{n}.html" for n in range(8)]
    site.pages = {path: article(f"第{n}种常见疾病的护理", words=f"编号{n},", sections=8) for n, path in enumerate(paths)}
    site.crawl(*paths)
    site.job([])
    site.crawl(days=1)
    last = [path for path in site.asked if path in paths][-1]
    site.pages[last] = article(f"第{paths.index(last)}种常见疾病的护理", words=f"编号{paths.index(last)},", sections=2)
    site.crawl(days=1)
    assert [path for path in site.asked if path in paths][-1] == last
    site.crawl(days=1)
    assert site.asked[0] == last
