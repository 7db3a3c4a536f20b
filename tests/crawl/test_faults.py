"""Exit 0 means healthy: whatever is wrong with a site, its crawl ends with another code. And a lock ends with its process."""

from __future__ import annotations

import json
import os
import signal
import threading
import time

import pytest

from healthcrawl.store.connect import LockedError, lock
from tests.wire import http

FAST = ("-s", "DOWNLOAD_DELAY=0", "-s", "HEALTHCRAWL_CLOCK=2025-10-22T08:00:00Z*60")
"""Without pauses, and a minute until the next attempt lasts a second."""
LISTING = (
    "<html><body><h1>目录</h1><ul>"
    + "".join(f'<li><a href="/jk/{n}.html">第{n}篇关于睡眠的说明文章</a></li>' for n in range(1001, 1013))
    + "</ul></body></html>"
)
PLAIN = "<html><head><title>{0}</title></head><body><h1>{0}</h1><p>{1}</p></body></html>"


def on_all(answer: bytes):
    return lambda path: answer


def on_articles(answer: bytes):
    return lambda path: http(LISTING) if path == "/" else answer


NO = http("User-agent: *\nDisallow: /", kind="text/plain")
WALLS = {
    "captcha": PLAIN.format("安全验证", "请完成下方验证后继续访问,拖动滑块完成拼图"),
    "login": PLAIN.format("登录", "请先登录后查看<form><input type=password name=p></form>"),
    "loading": "<html><head><title>加载中</title></head><body><div id=app>加载中,请稍候…</div></body></html>",
    "database": PLAIN.format("错误", "Error establishing a database connection"),
    "soft 404": PLAIN.format("404 Not Found", "抱歉,您访问的页面不存在"),
    "empty": "",
}
FAULTS = {
    **{f"all {status}": (on_all(http("x", f"{status} X")), None) for status in (400, 401, 403, 404, 410, 418, 451, 500)},
    **{f"articles {status}": (on_articles(http("x", f"{status} X")), None) for status in (401, 403, 404, 410, 451)},
    **{f"all {name}": (on_all(http(body)), None) for name, body in WALLS.items()},
    **{f"articles {name}": (on_articles(http(body)), None) for name, body in WALLS.items()},
    "no http": (on_all(b"hello\r\n\r\n"), None),
    "cut gzip": (on_articles(http(b"\x1f\x8b\x08\0\0\0", "200 OK", "Content-Encoding: gzip")), None),
    "redirects": (on_all(http("", "302 X", "Location: /again")), None),
    "redirected away": (on_all(http("", "302 X", "Location: http://else.test/")), None),
    "too large": (on_articles(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\nx"), None),
    "robots forbids": (on_all(http(LISTING)), NO),
    "robots fails": (on_all(http(LISTING)), http("", "500 X")),
    "crawl-delay": (on_all(http(LISTING)), http("User-agent: *\nCrawl-delay: 3600", kind="text/plain")),
    "pictures": (on_all(http(b"\x89PNG\r\n", kind="image/png")), None),
}
SHORT = ("all 403", "articles 404", "articles captcha", "all loading", "redirected away", "crawl-delay")


def ends_badly(wire, folder, name: str) -> None:
    answer, robots = FAULTS[name]
    server = wire(answer) if robots is None else wire(answer, robots=robots)
    done = folder.crawl(server.url, *FAST, site=None)
    assert done.returncode in (6, 7), done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", SHORT)
def test_R6_a_fault_of_the_site_never_ends_with_0(wire, folder, name):
    ends_badly(wire, folder, name)


@pytest.mark.soak
@pytest.mark.parametrize("name", FAULTS)
def test_R6_thirty_faults_never_end_with_0(wire, folder, name):
    assert len(FAULTS) >= 30
    ends_badly(wire, folder, name)


def test_R7_a_killed_holder_never_keeps_the_folder(tmp_path):
    for number in range(100):
        ready, holds = os.pipe()
        child = os.fork()
        if child == 0:
            lock(tmp_path, f"holder {number}")
            os.write(holds, b"x")
            signal.pause()
        assert os.read(ready, 1) == b"x"
        began = time.monotonic()
        with pytest.raises(LockedError, match=f"pid {child}, holder {number}"):
            lock(tmp_path, "second")
        assert time.monotonic() - began < 1
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(lock(tmp_path, "next"))
        os.close(ready)
        os.close(holds)


def test_R3_a_reader_never_sees_a_part_of_a_file(serve_demo, folder):
    site, stop, torn = serve_demo(articles=60), threading.Event(), []
    assert folder.crawl(site.url).returncode == 0

    def poll() -> None:
        while not stop.is_set():
            for path in (folder.path / "export").glob("*.json*"):
                if path.suffix == ".open":
                    continue
                data = path.read_bytes()
                try:
                    assert data.endswith(b"\n")
                    [json.loads(line) for line in (data.splitlines() if path.suffix == ".jsonl" else [data])]
                except (AssertionError, ValueError) as error:
                    torn.append((path.name, error))

    reader = threading.Thread(target=poll)
    reader.start()
    try:
        for day in (2, 3):
            site.day(day)
            folder.crawl(site.url)
    finally:
        stop.set()
        reader.join()
    assert torn == []
