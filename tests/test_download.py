"""Which addresses may be dialled, and what counts as a whole answer."""

from __future__ import annotations

import contextlib
import socket
import sqlite3
import subprocess
import threading
import time

import pytest

from healthcrawl.download import may_dial, networks
from healthcrawl.settings import DOWNLOAD_TIMEOUT
from healthcrawl.work.recording import MAX_ATTEMPTS
from tests.conftest import ROOT
from tests.wire import RESET

FORBIDDEN = """
127.0.0.1 127.255.255.254 0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 192.168.255.255
100.64.0.1 100.127.255.255 169.254.169.254 169.254.0.1 192.0.0.1 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.250
240.0.0.1 255.255.255.255
:: ::1 fe80::1 fe80::1%eth0 fc00::1 fd12:3456::1 ff02::1 ff0e::1 2001:db8::1
::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:a9fe:a9fe ::ffff:192.168.1.1
64:ff9b::127.0.0.1 64:ff9b::a9fe:a9fe 64:ff9b::10.0.0.1 2002:7f00:1:: 2002:a00:1:: 2002:a9fe:a9fe::
""".split()
PUBLIC = "1.1.1.1 8.8.8.8 114.114.114.114 172.32.0.1 100.128.0.1 2606:4700:4700::1111 ::ffff:8.8.8.8 64:ff9b::8.8.8.8".split()


@pytest.mark.parametrize("address", FORBIDDEN)
def test_S2_what_is_not_public_is_not_dialled(address):
    assert not may_dial(address, [])


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_dialled(address):
    assert may_dial(address, [])


@pytest.mark.parametrize(
    ("address", "opted_in", "may"),
    [
        ("127.0.0.1", "127.0.0.0/8", True),
        ("::ffff:127.0.0.1", "127.0.0.0/8", True),
        ("::1", "127.0.0.0/8", False),
        ("::1", "::1/128", True),
        ("10.0.0.1", "127.0.0.0/8", False),
        ("10.1.2.3", "10.1.0.0/16", True),
        ("10.2.0.1", "10.1.0.0/16", False),
        ("192.168.1.5", "192.168.1.5/32", True),
        ("64:ff9b::10.1.2.3", "10.1.0.0/16", True),
    ],
)
def test_only_the_network_that_is_opted_in_is_dialled(address, opted_in, may):
    assert may_dial(address, networks([opted_in])) is may


def test_a_wrong_network_is_told_with_what_to_write():
    with pytest.raises(ValueError, match=r"127\.0\.0\.0/8"):
        networks(["home"])


@pytest.fixture
def answering():
    """``answering(bytes)``: a server that sends exactly these bytes to whoever asks for a page; robots.txt is not there."""
    servers: list[socket.socket] = []

    def begin(answer: bytes, robots: bytes | None = None):
        server = socket.create_server(("127.0.0.1", 0))
        servers.append(server)
        asked: list[str] = []
        none = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"

        def serve() -> None:
            with contextlib.suppress(OSError):
                while True:
                    client, _ = server.accept()
                    with client, contextlib.suppress(OSError):
                        path = client.recv(65536).split(b" ")[1].decode()
                        asked.append(path)
                        client.sendall((robots or none) if path == "/robots.txt" else answer)

        threading.Thread(target=serve, daemon=True).start()
        return f"http://127.0.0.1:{server.getsockname()[1]}/", asked

    yield begin
    for server in servers:
        with contextlib.suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)
        server.close()


def reasons(folder) -> set[tuple[str, str]]:
    with contextlib.closing(sqlite3.connect(folder.path / "state" / "healthcrawl.sqlite3")) as memory:
        return set(memory.execute("SELECT verdict, reason FROM visits WHERE reason NOT IN ('probe', 'tdm')").fetchall())


FAST = ("-s", "DOWNLOAD_DELAY=0")


def test_L1_a_body_that_is_announced_too_large_is_not_read(answering, folder):
    url, _ = answering(b"HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\nContent-Type: text/html\r\n\r\nx")
    assert folder.crawl(url, *FAST, site=None).returncode == 6
    assert reasons(folder) == {("failed", "too-large")}


def test_L1_a_body_that_grows_too_large_is_not_kept(answering, folder):
    url, _ = answering(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/html\r\n\r\n" + b"x" * 200_000)
    assert folder.crawl(url, *FAST, "-s", "DOWNLOAD_MAXSIZE=100000", site=None).returncode == 6
    assert reasons(folder) == {("failed", "too-large")}


def test_headers_that_are_none_are_no_answer(answering, folder):
    url, _ = answering(b"this is not HTTP at all\r\n\r\n")
    assert folder.crawl(url, *FAST, site=None).returncode == 6
    assert reasons(folder) == {("failed", "bad-response")}


ROBOTS = {
    "500": b"HTTP/1.1 500 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    "not-utf-8": b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\n\xd6\xd0\xb9\xfa",
    "cut": b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\nConnection: close\r\n\r\nUser-agent: *",
    "disallow": b"HTTP/1.1 200 OK\r\nContent-Length: 25\r\nConnection: close\r\n\r\nUser-agent: *\nDisallow: /",
}


@pytest.mark.parametrize("robots", ROBOTS.values(), ids=ROBOTS)
def test_rules_that_cannot_be_read_or_forbid_allow_nothing(answering, folder, robots):
    url, asked = answering(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi", robots)
    assert folder.crawl(url, *FAST, site=None).returncode == 6
    assert asked == ["/robots.txt"]
    assert reasons(folder) == {("other", "robots")}


def test_without_rules_everything_may_be_asked_for(answering, folder):
    url, asked = answering(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    folder.crawl(url, *FAST, site=None)
    assert [asked[0], asked[-1]] == ["/robots.txt", "/"]


def first_reason(folder, url, *more) -> tuple[str, str]:
    """What the first answer was worth; what may pass is tried again after a rest that a test need not wait for."""
    process = subprocess.Popen(folder.arguments(url, *FAST, *more, site=None), cwd=ROOT, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 20
    try:
        while time.monotonic() < deadline:
            with contextlib.suppress(sqlite3.OperationalError):
                if found := reasons(folder):
                    return found.pop()
            time.sleep(0.1)
    finally:
        process.kill()
        process.wait()
    raise AssertionError("no answer was recorded")


CUT = {
    "length": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<html>half",
    "chunked": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<html>half",
    "last-chunk": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<html>\r\n",
}


@pytest.mark.parametrize("answer", CUT.values(), ids=CUT)
def test_a_body_that_ends_early_is_no_body(answering, folder, answer):
    url, _ = answering(answer)
    assert first_reason(folder, url) == ("failed", "truncated")


def test_a_body_without_a_length_that_a_reset_ends_is_no_body(wire, folder):
    def half(path: str):
        yield b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html><body><h1>half</h1>"
        time.sleep(0.3)
        yield RESET

    assert first_reason(folder, wire(half).url) == ("failed", "truncated")


def test_L2_a_body_that_drips_ends_at_the_limit_of_time(dripping_site, folder):
    assert first_reason(folder, dripping_site, "-s", "DOWNLOAD_TIMEOUT=2") == ("failed", "timeout")


def slower(folder, seconds: int) -> dict[str, str]:
    """Environment of a crawl that gives a slow answer up after so many seconds instead of 20."""
    folder.path.parent.joinpath("sitecustomize.py").write_text(f"import healthcrawl.download\nhealthcrawl.download.SLOW_SECONDS = {seconds}\n")
    return {"PYTHONPATH": f"{folder.path.parent}:{ROOT}"}


def drip(piece: bytes, seconds: float):
    """An answer of which a piece comes ten times a second."""
    yield b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html><body><h1>x</h1>"
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(0.1)
        yield piece


@pytest.mark.parametrize(("piece", "ends"), [(b"x" * 50, True), (b"x" * 300, False)], ids=["half a KiB/s", "three KiB/s"])
def test_L2_less_than_a_kib_a_second_for_twenty_seconds_ends_an_answer(wire, folder, piece, ends):
    server = wire(lambda path: drip(piece, 5))
    folder.crawl(server.url, *FAST, "-s", "HEALTHCRAWL_CLOCK=2025-10-22T08:00:00Z*60", site=None, env=slower(folder, 2))
    assert (reasons(folder) == {("failed", "timeout")}) is ends


def test_L2_three_attempts_of_a_minute_are_all_that_an_address_gets(dripping_site, folder):
    assert MAX_ATTEMPTS * DOWNLOAD_TIMEOUT <= 180
    folder.crawl(dripping_site, *FAST, "-s", "DOWNLOAD_TIMEOUT=1", "-s", "HEALTHCRAWL_CLOCK=2025-10-22T08:00:00Z*60", site=None)
    with contextlib.closing(sqlite3.connect(folder.path / "state" / "healthcrawl.sqlite3")) as memory:
        assert memory.execute("SELECT count(*) FROM visits WHERE url = ?", (dripping_site,)).fetchone() == (MAX_ATTEMPTS,)


def test_S2_a_name_that_turns_to_a_private_address_after_its_first_answer_is_not_dialled(wire, folder, tmp_path):
    page = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    public = wire(page, address=("127.0.0.2", 0))
    private = wire(page, address=("127.0.0.1", public.port))
    (tmp_path / "sitecustomize.py").write_text(
        "import socket\nimport aiohttp\nreal, begin, seen = socket.getaddrinfo, aiohttp.TCPConnector.__init__, set()\n"
        "def getaddrinfo(host, *more, **named):\n"
        "    if not str(host).endswith('.rebound.test'):\n        return real(host, *more, **named)\n"
        "    again = host in seen\n    seen.add(host)\n    return real('127.0.0.1' if again else '127.0.0.2', *more, **named)\n"
        "socket.getaddrinfo = getaddrinfo\n"
        "aiohttp.TCPConnector.__init__ = lambda self, *more, **named: begin(self, *more, **named | {'use_dns_cache': False})\n"
    )
    starts = [f"http://n{number}.rebound.test:{public.port}/" for number in range(100)]
    profile = tmp_path / "rebound.toml"
    profile.write_text(f'name = "rebound"\nbase_url = "{starts[0]}"\nstart = [{", ".join(map(repr, starts))}]\n', encoding="utf-8")
    environment = {"PYTHONPATH": f"{tmp_path}:{ROOT}"}
    done = folder.crawl(starts[0], *FAST, "-s", "HEALTHCRAWL_ALLOW_PRIVATE=127.0.0.2/32", site=str(profile), env=environment)
    assert private.asked == [], done.stderr
    assert public.paths == ["/robots.txt"] * 100
    assert ("failed", "forbidden-address") in reasons(folder)


def test_S2_a_forbidden_address_is_not_even_connected_to(answering, folder):
    url, asked = answering(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    done = folder.crawl(url, *FAST, "-s", "HEALTHCRAWL_ALLOW_PRIVATE=10.0.0.0/8", site=None)
    assert done.returncode == 6
    assert asked == []


SPELLINGS = """
127.0.0.1 127.1 127.0.1 2130706433 0x7f000001 0x7f.0.0.1 0x7f.1 0177.0.0.1 0177.1 017700000001 127.000.000.001 127.0.0.01 0x7F.0x0.0x0.0x1 127.0.0.1.
localhost LOCALHOST localhost. localhost.localdomain ip6-localhost 0 0.0.0.0 0x0 00 0.0 127.255.255.254 127.127.127.127
[::1] [::] [0:0:0:0:0:0:0:1] [0000::1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::ffff:7f00:0001] [0:0:0:0:0:ffff:127.0.0.1] [64:ff9b::7f00:1] [64:ff9b::127.0.0.1]
[2002:7f00:1::] [2002:7f00:0001::1] [::127.0.0.1] [fe80::1] [fc00::1] [fd00::1] [ff02::1] 100.64.0.1 169.254.169.254 10.0.0.1 172.16.0.1 192.168.0.1 224.0.0.1 255.255.255.255
127。0。0。1 127\uff0e0\uff0e0\uff0e1 127\uff610\uff610\uff611 \uff11\uff12\uff17.0.0.1 \u2460\u2461\u2466.0.0.1 loc\u0430lhost \uff4cocalhost
user@127.0.0.1 user:pass@127.0.0.1 example.org@127.0.0.1 example.org%40127.0.0.1 127.0.0.1%00.example.org 127.0.0.1%2f@localhost
""".split()


def test_S2_no_spelling_of_a_private_address_is_dialled_and_no_name_that_resolves_to_one(wire, folder, tmp_path):
    server = wire(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    (tmp_path / "sitecustomize.py").write_text(
        "import socket\nreal = socket.getaddrinfo\n"
        "def getaddrinfo(host, *more, **named):\n    return real('127.0.0.1' if str(host).endswith('.rebound.test') else host, *more, **named)\n"
        "socket.getaddrinfo = getaddrinfo\n"
    )
    rebound = [f"n{number}.rebound.test" for number in range(100)]
    assert len(SPELLINGS) >= 60
    starts = [f"http://{host}:{server.port}/" for host in [*SPELLINGS, *rebound]]
    profile = tmp_path / "private.toml"
    profile.write_text(f'name = "private"\nbase_url = "{server.url}"\nstart = [{", ".join(map(repr, starts))}]\n', encoding="utf-8")
    environment = {"PYTHONPATH": f"{tmp_path}:{ROOT}"}
    done = folder.crawl(server.url, *FAST, "-s", "HEALTHCRAWL_ALLOW_PRIVATE=", site=str(profile), env=environment)
    assert done.returncode == 6, done.stderr
    assert server.asked == []
    assert done.stderr.count("forbidden-address") >= 110
