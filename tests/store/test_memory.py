"""What the memory is asked for each page must not cost more on a larger site."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime

import pytest

from healthcrawl.items.page import Page
from healthcrawl.store.connect import connect
from healthcrawl.store.memory import Memory

AT = datetime(2025, 10, 22, tzinfo=UTC)


def known(memory: Memory, pages: int, *, ending: str, first: int = 0) -> None:
    for number in range(first, first + pages):
        url = f"http://site.test/{number}.html"
        page = Page(url=url, status=200, headers={}, body=f"<html><p>x</p>{ending}".encode(), fetched_at=AT)
        memory.address(url_key=url[5:], url=url, site="site", kind="article", visit_id=number, article_id=f"{number:016x}", page=page)


@pytest.fixture
def memory(tmp_path):
    with closing(connect(tmp_path, write=True)) as connection:
        connection.execute("BEGIN")
        yield Memory(connection)


def steps(memory: Memory) -> int:
    """Hundreds of instructions of SQLite that the answer takes."""
    count = 0

    def step() -> int:
        nonlocal count
        count += 1
        return 0

    memory._db.set_progress_handler(step, 100)
    memory.pages_close("site")
    return count


def test_whether_pages_close_is_told_by_the_last_ones(memory):
    assert not memory.pages_close("site")
    known(memory, 9, ending="</html>")
    assert not memory.pages_close("site"), "too few to tell"
    known(memory, 300, ending="</html>", first=9)
    assert memory.pages_close("site")
    known(memory, 30, ending="", first=309)
    assert not memory.pages_close("site"), "the site was made anew, and its pages end otherwise now"


def test_whether_pages_close_is_told_as_fast_on_a_large_site(memory):
    known(memory, 300, ending="</html>")
    few = steps(memory)
    known(memory, 3000, ending="</html>", first=300)
    assert steps(memory) <= few + 1
