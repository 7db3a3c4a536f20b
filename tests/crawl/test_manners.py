"""Nobody is annoyed: pauses, rests and refusals are honoured on the wire."""

from __future__ import annotations

import itertools
import signal
import subprocess
import threading
import time
from collections import Counter
from datetime import timedelta
from email.utils import format_datetime

import pytest

from healthcrawl.clock import system_clock
from tests.conftest import ROOT
from tests.wire import RESET, http

PAGE = (
    "<html><body><h1>目录</h1><ul>"
    + "".join(f'<li><a href="/jk/{n}.html">第{n}篇关于睡眠的文章说明</a></li>' for n in range(1001, 1004))
    + "</ul></body></html>"
)


def article(number: str) -> str:
    words = "".join(f"<p>第{number}篇的第{place}段:成年人每晚睡七到九个小时,睡前一小时放下手机,晚餐后不再喝咖啡和浓茶。</p>" for place in range(1, 6))
    return f"<html><body><h1>第{number}篇关于睡眠的文章说明</h1><p>发布时间:2025-10-20 08:00</p><div>{words}</div></body></html>"


def site(path: str) -> bytes:
    return http(article(path[4:8]) if path.startswith("/jk/") else PAGE)


def rules(text: str) -> bytes:
    return http(text, kind="text/plain")


def gaps(server) -> list[float]:
    times = [asked.at for asked in server.asked]
    return [after - before for before, after in itertools.pairwise(times)]


def test_M6_by_default_requests_are_a_second_apart_robots_included(wire, folder):
    server = wire(site)
    assert folder.crawl(server.url, site=None).returncode == 0
    assert len(server.asked) == 5
    assert min(gaps(server)) >= 0.95


def test_M6_by_default_one_request_is_in_flight(wire, folder):
    now, most = 0, 0

    def slow(path: str):
        nonlocal now, most
        now += 1
        most = max(most, now)
        time.sleep(0.3)
        now -= 1
        yield site(path)

    server = wire(slow)
    folder.crawl(server.url, "-s", "DOWNLOAD_DELAY=0", site=None)
    assert len(server.asked) == 5
    assert most == 1


def test_M3_crawl_delay_is_honoured(wire, folder):
    server = wire(site, robots=rules("User-agent: *\nCrawl-delay: 1.5"))
    folder.crawl(server.url, "-s", "DOWNLOAD_DELAY=0", site=None)
    assert len(server.asked) == 5
    assert min(gaps(server)) >= 1.45


def test_M3_a_site_that_asks_for_more_than_a_minute_is_skipped_with_that_reason(wire, folder):
    server = wire(site, robots=rules("User-agent: *\nCrawl-delay: 61"))
    done = folder.crawl(server.url, site=None)
    assert done.returncode == 6
    assert server.paths == ["/robots.txt"]
    assert "crawl-delay" in done.stderr


@pytest.mark.parametrize("header", ["3600", format_datetime(system_clock() + timedelta(hours=1), usegmt=True)], ids=["seconds", "date"])
def test_M4_nothing_is_asked_before_the_time_that_the_host_named_not_even_by_the_next_run(wire, folder, header):
    busy = http("", "503 Busy", f"Retry-After: {header}")
    server = wire(lambda path: busy if len(server.asked) == 3 else site(path))
    fast = ("-s", "DOWNLOAD_DELAY=0")
    done = folder.crawl(server.url, *fast, site=None)
    assert done.returncode == 6
    assert "left in peace until" in done.stderr
    asked = len(server.asked)
    assert asked == 3
    assert folder.crawl(server.url, *fast, site=None).returncode == 6
    assert len(server.asked) == asked
    done = folder.crawl(server.url, *fast, "-s", "HEALTHCRAWL_CLOCK=+2h", site=None)
    assert done.returncode == 0, done.stderr
    assert {"/jk/1001.html", "/jk/1002.html", "/jk/1003.html"} <= set(server.paths)
    assert server.paths.count("/") == 1, "the crawl goes on where it was"


def test_M4_a_short_rest_is_waited_for(wire, folder):
    server = wire(lambda path: http("", "429 Slow down", "Retry-After: 3") if len(server.asked) == 2 else site(path))
    done = folder.crawl(server.url, "-s", "DOWNLOAD_DELAY=0", site=None)
    assert 3 <= gaps(server)[1] < 15
    assert done.returncode == 0, done.stderr


def test_M4_what_fails_together_is_one_failure(wire, folder):
    together = threading.Barrier(8, timeout=20)
    seen: Counter[str] = Counter()

    def answer(path: str):
        if path == "/":
            items = "".join(f'<li><a href="/jk/{n}.html">第{n}篇关于睡眠的文章说明</a></li>' for n in range(1001, 1009))
            return http(f"<html><body><h1>目录</h1><ul>{items}</ul></body></html>")
        seen[path] += 1
        if seen[path] > 2:  # the client itself repeats once what a connection lost without a word
            return site(path)
        together.wait()
        return RESET

    server = wire(answer)
    eight = ("-s", "DOWNLOAD_DELAY=0", "-s", "CONCURRENT_REQUESTS_PER_DOMAIN=8", "-s", "HEALTHCRAWL_CLOCK=2025-10-22T08:00:00Z*60")
    done = folder.crawl(server.url, *eight, site=None)
    assert "left in peace" not in done.stderr
    assert sorted(path for path in server.paths if path.startswith("/jk")) == sorted(3 * [f"/jk/{n}.html" for n in range(1001, 1009)])


def test_M5_a_host_is_asked_what_it_reserves_once_a_day_at_the_same_pace(wire, folder):
    server = wire(site, reserved=http('[{"location": "/jk/", "tdm-reservation": 1}]', kind="application/json"))
    folder.crawl(server.url, site=None)
    assert server.asked_reserved == 1
    assert min(gaps(server)) >= 0.95
    assert max(gaps(server)) >= 1.95, "its own turn is among them"
    folder.crawl(server.url, "-s", "DOWNLOAD_DELAY=0", site=None)
    assert server.asked_reserved == 1
    folder.crawl(server.url, "-s", "DOWNLOAD_DELAY=0", "-s", "HEALTHCRAWL_CLOCK=+24h", site=None)
    assert server.asked_reserved == 2


@pytest.mark.parametrize("delay", [60, 1])
def test_R5_a_stop_does_not_wait_for_the_next_turn(wire, folder, delay):
    server = wire(site, robots=rules(f"User-agent: *\nCrawl-delay: {delay}"))
    process = subprocess.Popen(folder.arguments(server.url, site=None), cwd=ROOT, stderr=subprocess.PIPE, text=True)
    while not server.asked:
        time.sleep(0.05)
    time.sleep(0.5)
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    _, log = process.communicate(timeout=30)
    assert time.monotonic() - began < 10, log
    assert process.returncode == 5, log


def drip():
    yield b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n"
    while True:
        time.sleep(0.2)
        yield b"x"


def test_R5_a_second_sigterm_ends_it_at_once(wire, folder):
    server = wire(lambda path: drip())
    process = subprocess.Popen(folder.arguments(server.url, site=None), cwd=ROOT, stderr=subprocess.PIPE, text=True)
    while "/" not in server.paths:
        time.sleep(0.05)
    process.send_signal(signal.SIGTERM)
    time.sleep(0.3)
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    _, log = process.communicate(timeout=30)
    assert time.monotonic() - began < 2, log
    assert process.returncode == 5, log
