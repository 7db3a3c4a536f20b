"""robots.txt: whatever a site does to it, what cannot be read allows nothing, and what is not there forbids nothing."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator

from tests.wire import NOT_FOUND, http

NO = "User-agent: *\nDisallow: /\n"
PAGE = http("<html><body><h1>目录</h1><p>一页普通的文字。</p></body></html>")


def plain(text: str | bytes, *headers: str) -> bytes:
    return http(text, "200 OK", *headers, kind="text/plain")


def silence() -> Iterator[bytes]:
    time.sleep(4)
    yield b""


def redirect(target: str) -> bytes:
    return http("", "301 Moved", f"Location: {target}")


GZIP = "Content-Encoding: gzip"
HOSTILE = {
    # what robots.txt answers, and whether a page may be asked for then
    "404": (NOT_FOUND, True),
    "401": (http("", "401 Who"), True),
    "403": (http("", "403 No"), True),
    "410": (http("", "410 Gone"), True),
    "empty": (plain(""), True),
    "a page": (http("<!DOCTYPE html><html><body>没有这一页</body></html>"), True),
    "500": (http("", "500 Oops"), False),
    "503": (http("", "503 Busy"), False),
    "429": (http("", "429 Slow"), False),
    "silence": (None, False),
    "reset": (b"", False),
    "no http": (b"hello?\r\n\r\n", False),
    "cut": (b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\nUser-agent: x", False),
    "cut gzip": (plain(gzip.compress(b"User-agent: x\n" * 50)[:-9], GZIP), False),
    "bomb": (plain(gzip.compress(bytes(30_000_000)), GZIP), False),
    "not utf-8": (plain("User-agent: *\n# 不要来".encode("gb18030")), False),
    "loop": (redirect("/robots.txt"), False),
    "to a file": (redirect("file:///etc/hosts"), False),
    "to a private address": (redirect("http://10.0.0.1/robots.txt"), False),
    "no location": (http("", "301 Moved"), False),
    "forbids": (plain(NO), False),
    "forbids after a mark": (plain(b"\xef\xbb\xbf" + NO.encode()), False),
    "forbids within 500 KiB": (plain(NO + "# \n" * 250_000), False),
    "forbids after 500 KiB": (plain("#维\n" * 130_000 + NO), True),
}


def test_M1_M2_every_hostile_robots_txt_fails_closed(wire, folder, tmp_path):
    def answers(robots: bytes | None):
        return (
            wire(lambda path: PAGE, robots=robots)
            if robots is not None
            else wire(lambda path: silence() if path == "/robots.txt" else PAGE, robots=None)
        )

    servers = {name: answers(robots) for name, (robots, _) in HOSTILE.items()}
    profile = tmp_path / "hostile.toml"
    starts = ", ".join(f'"{server.url}"' for server in servers.values())
    hosts = ", ".join(f'"127.0.0.1:{server.port}"' for server in servers.values())
    profile.write_text(f'name = "hostile"\nbase_url = "{servers["404"].url}"\nstart = [{starts}]\nhosts = [{hosts}]\n', encoding="utf-8")
    done = folder.crawl(servers["404"].url, "-s", "DOWNLOAD_DELAY=0", "-s", "DOWNLOAD_TIMEOUT=2", site=str(profile))
    asked = {name: "/" in server.paths for name, server in servers.items()}
    assert asked == {name: may for name, (_, may) in HOSTILE.items()}, done.stderr
    # HTTP lets a client repeat once what a connection lost without a word (RFC 9112, 9.3.1)
    often = {"loop": 6, "reset": 2}
    assert {name: server.paths.count("/robots.txt") for name, server in servers.items()} == {name: often.get(name, 1) for name in HOSTILE}
    assert done.stderr.count("nothing is asked for") == 14


def test_M1_redirected_rules_count_up_to_five_hops(wire, folder):
    def answer(path: str) -> bytes:
        hop = int(path[2:]) if path.startswith("/r") else 0
        return redirect(f"/r{hop + 1}") if 0 < hop < 5 else plain(NO) if hop else PAGE

    server = wire(answer, robots=redirect("/r1"))
    assert folder.crawl(server.url, "-s", "DOWNLOAD_DELAY=0", site=None).returncode == 6
    assert server.paths == ["/robots.txt", "/r1", "/r2", "/r3", "/r4", "/r5"]


def test_M1_the_last_good_copy_serves_for_a_day_and_no_longer(wire, folder):
    server = wire(PAGE, robots=plain("User-agent: *\nDisallow: /secret"))
    fast = ("-s", "DOWNLOAD_DELAY=0")
    folder.crawl(server.url, *fast, site=None)
    server.robots = http("", "500 Oops")
    folder.crawl(server.url, *fast, "-s", "HEALTHCRAWL_CLOCK=+23h", site=None)
    asked = ["/robots.txt", "/", "/sitemap.xml"]  # the last one as the home page leads nowhere
    assert server.paths == asked * 2
    folder.crawl(server.url, *fast, "-s", "HEALTHCRAWL_CLOCK=+25h", site=None)
    assert server.paths == [*asked * 2, "/robots.txt"]
