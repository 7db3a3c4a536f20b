"""The frontier: every address asked for once, known ones first, none lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from healthcrawl.store.connect import connect
from healthcrawl.store.frontier import Frontier, NewTask

NOW, LATER, EVER = "2025-10-22T00:00:00.000Z", "2025-10-22T00:00:20.000Z", "2099-01-01T00:00:00.000Z"


def task(name: str, kind: str = "article", **more: object) -> NewTask:
    return NewTask(url=f"http://site.test/{name}", url_key=f"site.test/{name}", host="site.test", kind=kind, **more)


def names(tasks: list) -> list[str]:
    return [leased.url.rpartition("/")[2] for leased in tasks]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(connect(tmp_path, write=True)) as connection:
        yield connection


@pytest.fixture
def frontier(database: sqlite3.Connection) -> Frontier:
    return Frontier(database, 1)


def test_nothing_new_is_leased_while_a_known_address_is_open(frontier):
    frontier.add([task("new"), task("list", "listing"), task("part", "part"), task("known", known=True)])
    (known,) = frontier.lease(10, NOW)
    assert names([known]) == ["known"]
    assert frontier.lease(10, NOW) == []  # it is under way: what it redirects to must come before anything new
    frontier.again(known.task_id, "http-503", LATER)
    assert frontier.lease(10, NOW) == []  # it waits for its second attempt
    assert names(frontier.lease(10, LATER)) == ["known"]
    frontier.end(known.task_id, "done", "ok")
    assert names(frontier.lease(10, NOW)) == ["list", "part", "new"]


def test_an_address_is_fresh_until_its_first_visit(frontier, database):
    frontier.add([task("seen"), task("new")])
    database.execute("INSERT INTO urls (url_key, url, site, kind) VALUES ('site.test/seen', 'http://site.test/seen', 'site', 'article')")
    assert {leased.url_key: leased.fresh for leased in frontier.lease(2, NOW)} == {"site.test/seen": False, "site.test/new": True}


def test_what_was_entered_lately_need_not_be_entered_again(frontier):
    assert not frontier.has("site.test/new")
    assert frontier.add([task("new")]) == 1
    assert frontier.has("site.test/new")
    assert frontier.add([task("new")]) == 0


def test_a_retry_counts_its_attempts_and_says_when_it_is_due(frontier):
    frontier.add([task("busy")])
    (busy,) = frontier.lease(1, NOW)
    assert busy.attempts == 0
    frontier.again(busy.task_id, "http-503", LATER)
    assert frontier.lease(1, NOW) == []
    assert frontier.lease(1, LATER)[0].attempts == 1


def test_what_a_killed_process_had_leased_is_leased_again(frontier, database):
    frontier.add([task("a"), task("b"), task("c")])
    done, _ = frontier.lease(2, NOW)
    frontier.end(done.task_id, "done", "ok")
    Frontier(database, 1).release()
    assert names(frontier.lease(10, NOW)) == ["b", "c"]


def test_an_address_added_twice_stays_as_it_is_in_every_state(frontier):
    assert frontier.add([task("a", departments=["内科"]), task("a", departments=["外科"])]) == 1
    (leased,) = frontier.lease(10, NOW)
    assert leased.departments == ["内科"]
    assert frontier.add([task("a")]) == 0
    assert frontier.counts() == {"leased": 1}
    frontier.end(leased.task_id, "failed", "tls")
    assert frontier.add([task("a")]) == 0
    assert frontier.counts() == {"failed": 1}
    assert frontier.reasons("failed") == {"tls": 1}


def test_the_target_of_a_redirect_takes_over_the_row_that_waits(frontier):
    frontier.add([task("other"), task("target")])
    moved = task("target", redirects=1, redirected_from="site.test/old", permanent=True)
    frontier.add([moved], first=True)
    (first,) = frontier.lease(10, NOW)
    assert (first.redirected_from, first.permanent, first.redirects) == ("site.test/old", True, 1)
    frontier.end(first.task_id, "done", "ok")
    assert names(frontier.lease(10, NOW)) == ["other"]


def test_a_redirect_to_what_is_under_way_or_answered_changes_nothing(frontier, database):
    frontier.add([task("target")])
    (leased,) = frontier.lease(1, NOW)
    before = database.execute("SELECT * FROM frontier").fetchall()
    assert frontier.add([task("target", redirects=1, redirected_from="site.test/old", permanent=True)], first=True) == 0
    assert database.execute("SELECT * FROM frontier").fetchall() == before
    frontier.end(leased.task_id, "done", "ok")
    assert frontier.add([task("target", redirects=1)], first=True) == 0
    assert frontier.counts() == {"done": 1}


def test_a_home_page_to_which_a_host_sent_who_asked_for_nothing_is_walked_when_the_start_leads_to_it(frontier):
    frontier.add([task("made-up", "probe", known=True)])
    (probe,) = frontier.lease(1, NOW)
    frontier.add([task("home", "probe", redirects=1, redirected_from="site.test/made-up")], first=True)
    frontier.end(probe.task_id, "done", "redirect")
    (home,) = frontier.lease(1, NOW)
    frontier.end(home.task_id, "done", "other probe")
    assert frontier.add([task("home", "tdm", redirects=1)], first=True) == 0
    assert frontier.add([task("home", "start", redirects=1, redirected_from="site.test/")], first=True) == 1
    (again,) = frontier.lease(1, NOW)
    assert (again.kind, again.redirected_from) == ("start", "site.test/")


def test_crawls_do_not_see_each_other(frontier, database):
    frontier.add([task("a")])
    second = Frontier(database, 2)
    assert second.lease(10, NOW) == []
    second.add([task("a")])
    frontier.forget(2)
    assert (frontier.counts(), second.counts()) == ({"pending": 1}, {})


def test_M4_nothing_of_a_resting_host_is_leased(frontier):
    frontier.add([task("a"), task("b")])
    assert frontier.lease(10, NOW, ["else.test", "site.test"]) == []
    assert frontier.waiting() == ["site.test"]
    assert names(frontier.lease(10, NOW, ["else.test", "a.site.test", "site.test:81", "te.test"])) == ["a", "b"]


def test_what_was_leased_and_not_asked_for_waits_again(frontier):
    frontier.add([task("a"), task("b")])
    _, second = frontier.lease(2, NOW)
    frontier.give_back([second])
    assert frontier.counts() == {"leased": 1, "pending": 1}
    assert names(frontier.lease(2, NOW)) == ["b"]


def test_R9_a_clock_that_was_set_back_holds_up_no_retry(frontier):
    frontier.add([task("busy")])
    (busy,) = frontier.lease(1, NOW)
    frontier.again(busy.task_id, "http-503", "2026-10-22T00:00:20.000Z")  # the clock was a year ahead
    assert names(frontier.lease(1, NOW)) == ["busy"]


class AnyOrder(RuleBasedStateMachine):
    """Whatever happens in whatever order, every address ever added is in exactly one state, and the counts add up."""

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.database = connect(Path(self.folder.name), write=True)
        self.database.execute("PRAGMA synchronous=OFF")
        self.frontier = Frontier(self.database, 1)
        self.states: dict[str, str] = {}
        self.known: set[str] = set()
        self.ids: dict[str, int] = {}

    @rule(name=st.integers(0, 8), kind=st.sampled_from(["article", "listing", "part", "start"]), known=st.booleans(), first=st.booleans())
    def add(self, name: int, kind: str, known: bool, first: bool) -> None:
        key = f"site.test/{name}"
        self.frontier.add([task(str(name), kind, known=known)], first=first)
        if key not in self.states:
            self.states[key] = "pending"
            if known or first:
                self.known.add(key)
        elif first and self.states[key] == "pending":
            self.known.add(key)

    @rule(count=st.integers(1, 4))
    def lease(self, count: int) -> None:
        open_known = {key for key in self.known if self.states[key] in ("pending", "leased")}
        leased = self.frontier.lease(count, EVER)
        keys = [one.url_key for one in leased]
        assert all(self.states[key] == "pending" for key in keys)
        waiting = {key for key, state in self.states.items() if state == "pending"}
        assert len(keys) == min(count, len(waiting & open_known if open_known else waiting))
        assert not open_known or set(keys) <= open_known
        for one in leased:
            self.states[one.url_key] = "leased"
            self.ids[one.url_key] = one.task_id

    @rule(pick=st.integers(0, 8), state=st.sampled_from(["done", "failed"]))
    def end(self, pick: int, state: str) -> None:
        key = f"site.test/{pick}"
        if self.states.get(key) == "leased":
            self.frontier.end(self.ids[key], state, "why")
            self.states[key] = state

    @rule(pick=st.integers(0, 8))
    def again(self, pick: int) -> None:
        key = f"site.test/{pick}"
        if self.states.get(key) == "leased":
            self.frontier.again(self.ids[key], "http-503", LATER)
            self.states[key] = "pending"

    @rule()
    def killed(self) -> None:
        self.frontier.release()
        self.states = {key: "pending" if state == "leased" else state for key, state in self.states.items()}

    @invariant()
    def adds_up(self) -> None:
        if not hasattr(self, "states"):
            return
        rows = self.database.execute("SELECT url_key, state FROM frontier WHERE crawl_id = 1").fetchall()
        assert sorted(rows) == sorted(self.states.items())
        assert sum(self.frontier.counts().values()) == len(self.states)

    def teardown(self) -> None:
        if hasattr(self, "database"):
            self.database.close()
            self.folder.cleanup()


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
