"""What is asked about a whole site for each page must not cost more on a larger one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from healthcrawl.items.page import Page
from healthcrawl.store.connect import connect
from healthcrawl.store.memory import Memory
from healthcrawl.store.whole_site import WholeSite

AT = datetime(2025, 10, 22, tzinfo=UTC)


def known(connection: sqlite3.Connection, pages: int, *, ending: str, first: int = 0) -> None:
    for number in range(first, first + pages):
        url = f"http://site.test/{number}.html"
        page = Page(url=url, status=200, headers={}, body=f"<html><p>x</p>{ending}".encode(), fetched_at=AT)
        Memory(connection).address(url_key=url[5:], url=url, site="site", kind="article", visit_id=number, article_id=f"{number:016x}", page=page)


@pytest.fixture
def connection(tmp_path):
    with closing(connect(tmp_path, write=True)) as connection:
        connection.execute("BEGIN")
        yield connection


def steps(connection: sqlite3.Connection) -> int:
    """Hundreds of instructions of SQLite that the answer takes."""
    count = 0

    def step() -> int:
        nonlocal count
        count += 1
        return 0

    connection.set_progress_handler(step, 100)
    WholeSite(connection).pages_close("site")
    return count


def test_whether_pages_close_is_told_by_the_last_ones(connection):
    assert not WholeSite(connection).pages_close("site")
    known(connection, 9, ending="</html>")
    assert not WholeSite(connection).pages_close("site"), "too few to tell"
    known(connection, 300, ending="</html>", first=9)
    assert WholeSite(connection).pages_close("site")
    known(connection, 30, ending="", first=309)
    assert not WholeSite(connection).pages_close("site"), "the site was made anew, and its pages end otherwise now"


def test_whether_pages_close_is_told_as_fast_on_a_large_site(connection):
    known(connection, 300, ending="</html>")
    few = steps(connection)
    known(connection, 3000, ending="</html>", first=300)
    assert steps(connection) <= few + 1
