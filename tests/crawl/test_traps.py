"""Spider traps end after a few dozen pages, with a name; what is no trap is walked to its end."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing

import pytest

from tests.wire import NOT_FOUND, http


def page(title: str, links: dict[str, str], text: str = "") -> bytes:
    items = "".join(f'<li><a href="{href}">{name}</a></li>' for href, name in links.items())
    return http(f"<html><head><title>{title}</title></head><body><h1>{title}</h1><ul>{items}</ul>{text}</body></html>")


ENTRIES = {f"/jk/{n}.html": f"第{n}篇关于睡眠卫生的说明文章" for n in range(1001, 1005)}


def calendar(path: str) -> bytes:
    if "/jk/" in path:
        return NOT_FOUND
    year, month = map(int, path.strip("/").split("/")[1:]) if path.startswith("/events/") else (2025, 1)
    return page(f"{year}年{month}月", {**ENTRIES, f"/events/{year + month // 12}/{month % 12 + 1}/": "下一页"})


def sessions(path: str) -> bytes:
    chance = random.Random(path)
    return page("目录", {**ENTRIES, f"/list?s={chance.randbytes(8).hex()}": "下一页"}) if "jk" not in path else NOT_FOUND


def pagination(path: str) -> bytes:
    number = int(path.partition("=")[2] or 1)
    return page("目录", {**ENTRIES, f"/list?page={number + 1}": "下一页"}) if path == "/" or "page" in path else NOT_FOUND


def growing(path: str) -> bytes:
    return page("目录", {f"{path}more/": "更多关于睡眠卫生的栏目", **ENTRIES}) if path.endswith("/") else NOT_FOUND


SITES = {"calendar": calendar, "endless-addresses": sessions, "repeating-pages": pagination, "growing-path": growing}


@pytest.mark.parametrize(("name", "answer"), SITES.items(), ids=SITES)
def test_L7_a_trap_ends_within_fifty_pages_with_a_named_reason(wire, folder, name, answer):
    server = wire(answer)
    done = folder.crawl(server.url, "-s", "DOWNLOAD_DELAY=0", site=None)
    assert len(server.asked) <= 50 + len(ENTRIES), server.paths[-5:]
    assert f"traps    {name}" in done.stderr, done.stderr
    assert folder.rows("runs")[0]["counters"][f"traps/{name}"] >= 1


def test_L7_long_listings_are_no_trap_also_if_they_repeat_another(wire, folder):
    def archive(path: str) -> bytes:
        if "jk" in path:
            return NOT_FOUND
        name, _, number = path.strip("/").partition("?page=")
        if not name:
            return page("目录", {"/neike?page=1": "内科的全部文章", "/list?page=1": "全站的全部文章"})
        entries = {f"/jk/{int(number) * 10 + n}.html": f"第{int(number) * 10 + n}篇关于睡眠卫生的说明文章" for n in range(3)}
        more = {f"/{name}?page={int(number) + 1}": "下一页"} if int(number) < 60 else {}
        return page("目录", entries | more)

    server = wire(archive)
    folder.crawl(server.url, "-s", "DOWNLOAD_DELAY=0", site=None)
    assert len([path for path in server.paths if "page" in path]) == 120
    with closing(sqlite3.connect(folder.path / "state" / "healthcrawl.sqlite3")) as memory:
        assert memory.execute("SELECT count(*) FROM frontier WHERE reason LIKE 'trap%'").fetchone() == (0,)
