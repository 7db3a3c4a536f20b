"""What one page after the other teaches: nothing false recorded, nothing true missed."""

from __future__ import annotations

import pytest

from tests.work.conftest import HOME, article

ONE, TWO = "/neike/1.html", "/neike/2.html"
FOREVER, FOR_NOW = 301, 302


def moved(status: int, to: str):
    return (status, {"location": to}, "")


def pager(here: int) -> str:
    other = {1: '<span>1</span><a href="/neike/7_2.html">2</a>', 2: '<a href="/neike/7.html">1</a><span>2</span>'}
    return f'<div class="pagination">{other[here]}</div>'


def test_a_new_article_is_created_with_its_evidence(site):
    site.pages[ONE] = article()
    assert site.crawl(ONE).verdict == "complete"
    (row,) = site.articles()
    assert (row.content.title, row.version, row.status, row.content.departments) == ("维生素D怎么补才安全", 1, "live", ["内科"])
    (event,) = site.changes()
    assert (event.kind, event.version_from, event.version_to) == ("created", None, 1)
    assert event.evidence.after == [row.source_record]


def test_one_other_digit_is_version_2_with_the_dose_named(site):
    site.pages[ONE] = article(dose="800IU")
    site.crawl(ONE)
    site.pages[ONE] = article(dose="400IU")
    site.crawl(ONE, days=1)
    first, second = site.versions()
    assert (first.version, second.version, second.valid_to) == (1, 2, None)
    assert first.valid_to == second.valid_from > first.valid_from
    created, updated = site.changes()
    assert (updated.kind, updated.significance, updated.version_from, updated.version_to) == ("updated", "substantive", 1, 2)
    assert [(found.before, found.after) for found in updated.quantities] == [("800IU", "400IU")]
    assert any("800IU" in str(edit.before) for edit in updated.fields)
    assert updated.evidence.before == created.evidence.after
    assert updated.evidence.after == [second.source_record]


def test_the_same_page_again_and_304_are_no_change(site):
    site.pages[ONE] = (200, {"content-type": "text/html", "etag": '"a"'}, article())
    site.crawl(ONE)
    site.crawl(ONE, days=1)
    site.pages[ONE] = (304, {}, "")
    site.crawl(ONE, days=1)
    assert site.results[ONE].task.etag == '"a"'
    assert site.results[ONE].verdict.kind == "unchanged"
    (row,) = site.articles()
    assert row.last_seen_at > "2025-10-24"
    assert site.kinds() == ["created"]


def state(site, path: str = ONE):
    row = next(row for row in site.articles() if row.url.endswith(path))
    return row.status, row.version


def test_a_page_shrunk_to_a_third_is_believed_only_when_it_stays_so(site):
    site.pages = {ONE: article(sections=8), TWO: article("高血压怎么护理")}
    site.crawl(ONE, TWO)
    site.pages[ONE] = article(sections=2)
    for _ in range(2):
        site.crawl(ONE, TWO, days=1)
        assert site.results[ONE].verdict.kind == "suspect"
        assert state(site) == ("suspect", 1)
    site.crawl(ONE, TWO, days=1)
    assert site.kinds() == ["created", "created", "updated"]
    assert state(site) == ("live", 2)


def test_a_crawl_that_is_not_healthy_confirms_no_suspect(site):
    site.pages = {ONE: article(sections=8), TWO: article("高血压怎么护理")}
    site.crawl(ONE, TWO)
    site.pages = {ONE: article(sections=2), TWO: (503, {}, "")}
    for _ in range(4):
        assert site.crawl(ONE, TWO, days=1).verdict == "degraded"
    assert state(site) == ("suspect", 1)


def test_another_shrunk_page_each_time_is_never_believed(site):
    site.pages[ONE] = article(sections=8)
    site.crawl(ONE)
    for number in range(4):
        site.pages[ONE] = article(sections=2, words=f"第{number}次,")
        site.crawl(ONE, days=1)
    assert site.kinds() == ["created"]


@pytest.mark.parametrize(
    "there",
    [
        moved(FOREVER, "/waike/9.html"),
        f'<html><head><meta http-equiv="refresh" content="0;url={HOME}/waike/9.html"></head><body></body></html>',
    ],
    ids=["301", "meta-refresh"],
)
def test_a_moved_article_keeps_its_identity_and_history(site, there):
    site.pages[ONE] = article()
    site.crawl(ONE)
    before = site.articles()[0]
    site.pages = {ONE: there, "/waike/9.html": article()}
    site.crawl(ONE, days=1)
    (row,) = site.articles()
    assert (row.article_id, row.url, row.version) == (before.article_id, f"{HOME}/waike/9.html", 1)
    assert site.kinds() == ["created", "moved"]
    assert site.changes()[1].url_before == f"{HOME}{ONE}"


def test_an_article_gone_from_one_address_and_found_at_another_has_moved(site):
    site.pages = {ONE: article(), "/neike/3.html": article("高血压怎么护理")}
    site.crawl(ONE, "/neike/3.html")
    site.pages = {TWO: article(), "/neike/3.html": article("高血压怎么护理")}
    site.crawl(ONE, TWO, "/neike/3.html", days=1)
    assert site.kinds() == ["created", "created", "moved"]
    assert len(site.articles()) == 2


@pytest.mark.parametrize("sent", [True, False], ids=["301", "404"])
def test_an_article_that_moves_back_lives_at_its_first_address_again(site, sent):
    others = {f"/neike/{n}.html": article(f"第{n}种病的护理", words=f"编号{n},") for n in range(30, 34)}
    site.pages = {ONE: article(), **others}
    site.crawl(*site.pages)
    site.pages = {ONE: moved(FOREVER, "/waike/9.html"), "/waike/9.html": article(), **others}
    site.crawl(ONE, *others, days=1)
    site.pages = {ONE: article(), **others, **({"/waike/9.html": moved(FOREVER, ONE)} if sent else {})}
    for _ in range(4):
        site.crawl("/waike/9.html", *([] if sent else [ONE]), *others, days=2)
    assert {row.url.removeprefix(HOME): row.status for row in site.articles()} == dict.fromkeys([ONE, *others], "live")
    assert [kind for kind in site.kinds() if kind not in ("created", "duplicate_found")] == ["moved", "moved"]


def test_a_redirect_for_now_is_no_move(site):
    site.pages[ONE] = article()
    site.crawl(ONE)
    site.pages = {ONE: moved(FOR_NOW, "/waike/9.html"), "/waike/9.html": article()}
    site.crawl(ONE, days=1)
    assert "moved" not in site.kinds()


def test_an_article_behind_a_redirect_for_now_keeps_its_address_and_its_edits_are_seen(site):
    """As where every visitor without a cookie is sent on to the same page once more."""
    others = {f"/neike/{n}.html": article(f"第{n}种病的护理", words=f"编号{n},") for n in range(30, 34)}
    site.pages = {ONE: article(), **others}
    site.crawl(*site.pages)
    on = f"{ONE}?ck=1"
    sent = {ONE: moved(FOR_NOW, on), **others}
    site.pages = {on: article(), **sent}
    for _ in range(2):
        site.crawl(*site.pages, days=1)
    assert set(site.kinds()) <= {"created", "duplicate_found"}
    assert len(site.articles()) == 5
    site.pages = {on: article(sections=1), **sent}
    site.crawl(ONE, *others, days=1)
    assert "updated" not in site.kinds(), "half a page is believed there no more than elsewhere"
    site.pages = {on: article(dose="400IU"), **sent}
    site.crawl(ONE, *others, days=1)
    assert site.kinds()[-1] == "updated"
    assert site.changes()[-1].url == f"{HOME}{ONE}"
    assert next(row for row in site.articles() if row.version == 2).url == f"{HOME}{ONE}"
    for there in ((404, {}, ""), (404, {}, ""), sent[ONE], (404, {}, "")):
        site.pages[ONE] = there
        site.crawl(ONE, *others, days=2)
    assert "removed" not in site.kinds(), "a sight between ends the count of 404s"


def test_a_move_to_half_of_the_article_is_not_believed(site):
    site.pages[ONE] = article(sections=8)
    site.crawl(ONE)
    site.pages = {ONE: moved(FOREVER, "/waike/9.html"), "/waike/9.html": article(sections=1)}
    site.crawl(ONE, days=1)
    assert site.kinds() == ["created"]
    site.pages["/waike/9.html"] = article(sections=8)
    site.crawl(ONE, days=1)
    assert site.kinds() == ["created", "moved"]


def test_a_dead_article_sent_to_another_article_is_no_move(site):
    site.pages[ONE] = article()
    site.crawl(ONE)
    texts = ["每天限盐五克,少吃腌菜和加工的肉类。", "血压要在家里早晚各量一次,并且记在本子上。", "走路和游泳都合适,不要在清晨太冷时出门。"]
    body = "".join(f"<h2>{n}、做法{n}</h2><p>{text * 3}</p>" for n, text in enumerate(texts, 1))
    old = article("高血压的日常护理")
    other = old[: old.index("<h2>")] + body + old[old.index("</div></article>") :]
    site.pages = {ONE: moved(FOREVER, "/waike/9.html"), "/waike/9.html": other}
    site.crawl(ONE, days=1)
    assert site.kinds() == ["created", "created"]
    assert {row.content.title for row in site.articles()} == {"维生素D怎么补才安全", "高血压的日常护理"}


def test_one_404_is_no_removal_and_three_over_72_hours_are(site):
    site.pages = {ONE: article(), "/neike/2.html": article("高血压怎么护理")}
    site.crawl(ONE, "/neike/2.html")
    del site.pages[ONE]
    for _ in range(3):
        site.crawl(ONE, "/neike/2.html", days=1)
        assert "removed" not in site.kinds()
    site.crawl(ONE, "/neike/2.html", days=1)
    assert site.kinds().count("removed") == 1
    gone = next(row for row in site.articles() if row.url.endswith(ONE))
    assert gone.status == "gone"
    event = next(row for row in site.changes() if row.kind == "removed")
    assert len(event.evidence.after) == 4
    site.pages[ONE] = article()
    site.crawl(ONE, "/neike/2.html", days=1)
    assert site.kinds()[-1] == "restored"
    assert {row.status for row in site.articles()} == {"live"}


def test_410_twice_over_a_day_is_a_removal(site):
    site.pages = {ONE: article(), "/neike/2.html": article("高血压怎么护理")}
    site.crawl(ONE, "/neike/2.html")
    site.pages[ONE] = (410, {}, "")
    site.crawl(ONE, "/neike/2.html", days=1)
    assert "removed" not in site.kinds()
    site.crawl(ONE, "/neike/2.html", days=1)
    assert site.kinds().count("removed") == 1


def test_a_sight_in_between_starts_the_count_anew(site):
    site.pages = {ONE: article(), "/neike/2.html": article("高血压怎么护理")}
    site.crawl(ONE, "/neike/2.html")
    for answer in ((404, {}, ""), (404, {}, ""), article(), (404, {}, ""), (404, {}, "")):
        site.pages[ONE] = answer
        site.crawl(ONE, "/neike/2.html", days=2)
    assert "removed" not in site.kinds()


def test_another_address_with_its_canonical_is_the_same_article(site):
    head = f'<link rel="canonical" href="{HOME}{ONE}">'
    site.pages = {ONE: article(head=head), "/m/1.html": article(head=head)}
    site.crawl(ONE)
    site.crawl("/m/1.html", days=1)
    (row,) = site.articles()
    assert row.url == f"{HOME}{ONE}"
    assert site.kinds() == ["created"]


def test_a_multi_page_article_is_whole_only_with_all_its_parts(site):
    first, second = (article(after=pager(n), words=f"这是第{n}页的话,").replace("要点之", f"第{n}页要点之") for n in (1, 2))
    site.pages = {"/neike/7.html": first, "/neike/7_2.html": (503, {}, "")}
    site.crawl("/neike/7.html")
    assert site.articles() == []
    site.pages["/neike/7_2.html"] = second
    site.crawl("/neike/7.html", days=1)
    (row,) = site.articles()
    assert "这是第1页" in row.content.text
    assert "这是第2页" in row.content.text
    assert row.content.parts == [f"{HOME}/neike/7.html", f"{HOME}/neike/7_2.html"]
    assert site.kinds() == ["created"]
    (version,) = site.versions()
    assert len(version.part_records) == 1


def test_a_500_is_asked_for_three_times_with_growing_rest(site):
    site.pages[ONE] = (500, {}, "")
    assert site.crawl(ONE).verdict == "degraded"
    assert site.asked == [ONE] * 3
    assert [round(rest) for rest in site.rests] == [30, 60]
    assert site.failures == {"failed http-500": 1}
    site.pages[ONE] = [(500, {}, ""), article()]
    assert site.crawl(ONE, days=1).verdict == "complete"
    assert site.asked == [ONE] * 2


def test_a_busy_host_sets_the_time_of_the_next_attempt_itself(site):
    site.pages[ONE] = (503, {}, "")
    site.crawl(ONE)
    assert site.rests == [0, 0]


def test_a_redirect_off_the_site_ends_there(site):
    site.pages[ONE] = moved(FOREVER, "http://else.test/")
    site.crawl(ONE)
    assert site.asked == [ONE]
    assert set(site.reasons.values()) == {"redirect-off-site"}


def test_a_redirect_loop_ends(site):
    site.pages = {f"/loop/{n}": moved(FOREVER, f"/loop/{n + 1}") for n in range(20)}
    site.crawl("/loop/0")
    assert len(site.asked) == 6
    assert site.failures == {"failed too-many-redirects": 1}


def test_a_circle_of_two_redirects_is_asked_for_once_and_told(site):
    site.pages = {"/a": moved(FOREVER, "/b"), "/b": moved(FOREVER, "/a")}
    outcome = site.crawl("/a")
    assert site.asked == ["/a", "/b"]
    assert outcome.verdict == "degraded"


def test_a_moved_multi_page_article_keeps_its_identity(site):
    parts = [article(after=pager(n), words=f"这是第{n}页的话,").replace("要点之", f"第{n}页要点之") for n in (1, 2)]
    site.pages = {"/neike/7.html": parts[0], "/neike/7_2.html": parts[1]}
    site.crawl("/neike/7.html")
    (before,) = site.articles()
    there = [part.replace("/neike/7", "/waike/7") for part in parts]
    site.pages = {"/neike/7.html": moved(FOREVER, "/waike/7.html"), "/waike/7.html": there[0], "/waike/7_2.html": there[1]}
    site.crawl("/neike/7.html", days=1)
    (row,) = site.articles()
    assert (row.article_id, row.url, row.version) == (before.article_id, f"{HOME}/waike/7.html", 1)
    assert site.kinds() == ["created", "moved"]


def test_the_page_of_another_article_is_no_update(site):
    site.pages |= {"/neike/1.html": article(), "/neike/2.html": article("补钙的常见误区", dose="1000毫克")}
    site.crawl("/neike/1.html", "/neike/2.html")
    site.pages["/neike/1.html"] = site.pages["/neike/2.html"]
    site.crawl("/neike/1.html", "/neike/2.html", days=1)
    assert site.kinds() == ["created", "created"]
    assert site.results["/neike/1.html"].verdict.reason == "words-of-another-article"
