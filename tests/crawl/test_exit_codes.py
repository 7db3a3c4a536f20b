"""A scheduler must be able to trust the exit code, and a person the words beside it."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator

import psutil
import pytest

from healthcrawl.work.verify import verify
from tests.conftest import ROOT, Folder


def running(folder, url, *more):
    """A crawl under way, with at least one page remembered."""
    process = subprocess.Popen(folder.arguments(url, *more), cwd=ROOT, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 30
    while not remembered(folder):
        assert time.monotonic() < deadline, "the crawl does not begin"
        time.sleep(0.05)
    return process


def remembered(folder):
    """Number of observations that are committed."""
    database = folder.path / "state" / "healthcrawl.sqlite3"
    with contextlib.suppress(sqlite3.OperationalError), contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as reader:
        return reader.execute("SELECT count(*) FROM visits").fetchone()[0]
    return 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["-a", "colour=red"], "has no argument colour"),
        (["-a", "limit=many"], "write a whole number"),
        (["-a", "full=yes"], "write 0 or 1"),
        (["-s", "HEALTHCRAWL_CLOCK=soon"], "2025-10-22T08:00:00Z"),
        (["-s", "HEALTHCRAWL_ALLOW_PRIVATE=home"], "HEALTHCRAWL_ALLOW_PRIVATE"),
        (["-s", "DOWNLOAD_DELAY=short"], "DOWNLOAD_DELAY=short: write a number"),
        (["-s", "CONCURRENT_REQUESTS_PER_DOMAIN=0"], "write a number from 1"),
        (["-s", "LOG_LEVEL=loud"], "LOG_LEVEL=loud: write DEBUG"),
        (["--logfile", "/nowhere/crawl.log"], "there is no such folder"),
    ],
)
def test_wrong_arguments_end_with_2_and_say_what_to_write(folder, arguments, says):
    done = folder.crawl("http://127.0.0.1:9/", *arguments)
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert not folder.path.exists()


def test_M6_a_crawl_without_contact_ends_with_2(folder):
    done = folder.crawl("http://127.0.0.1:9/", "-s", "HEALTHCRAWL_CONTACT=", site=None)
    assert done.returncode == 2
    assert "HEALTHCRAWL_CONTACT" in done.stderr


def test_an_unknown_site_and_an_unknown_spider_end_with_2(folder):
    assert folder.crawl("http://127.0.0.1:9/", site="nosuchsite").returncode == 2
    assert folder.crawl("http://127.0.0.1:9/", spider="nosuchspider").returncode == 2


def test_R6_a_site_that_refuses_connections_ends_with_6(folder):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    done = folder.crawl(f"http://127.0.0.1:{port}/")
    assert done.returncode == 6, done.stderr
    (run,) = folder.rows("runs")
    assert (run["verdict"], run["exit_code"]) == ("degraded", 6), "the row says what the scheduler was told"


def test_S2_a_private_address_is_not_dialled_unless_opted_in(serve_demo, folder):
    site = serve_demo()
    done = folder.crawl(site.url, "-s", "HEALTHCRAWL_ALLOW_PRIVATE=")
    assert done.returncode == 6
    assert "forbidden-address" in done.stderr
    assert site.asked() == 0


def test_R7_a_second_job_ends_with_4_and_a_killed_one_leaves_no_lock(serve_demo, folder):
    site = serve_demo(articles=400)
    first = running(folder, site.url, "-s", "DOWNLOAD_DELAY=0.05")
    second = folder.crawl(site.url)
    assert second.returncode == 4
    assert f"pid {first.pid}" in second.stderr
    first.kill()
    first.communicate()
    assert folder.crawl(site.url).returncode == 0


def test_R5_sigterm_ends_with_5_and_the_same_command_goes_on(serve_demo, folder):
    site = serve_demo(articles=400)
    process = running(folder, site.url, "-s", "DOWNLOAD_DELAY=0.05")
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    _, log = process.communicate(timeout=30)
    assert process.returncode == 5, log
    assert time.monotonic() - began < 10
    assert folder.crawl(site.url).returncode == 0
    assert len(folder.rows("articles")) == 400
    assert [row["verdict"] for row in folder.rows("runs")] == ["interrupted", "complete"]


def test_R5_a_signal_after_the_last_words_does_not_change_the_code(serve_demo, folder):
    site = serve_demo()
    process = subprocess.Popen(folder.arguments(site.url), cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    while not process.stderr.readline().startswith("  exports"):
        assert process.poll() is None
    time.sleep(0.02)  # into the end of the interpreter, where no handler of Scrapy is left
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=30)
    assert process.returncode == 0


def signalled(folder, url, ready: str, env: dict[str, str] | None = None) -> tuple[int, str]:
    """A crawl that is told to stop, twice, as soon as a file of its data folder is there; its exit code and log."""
    process = subprocess.Popen(folder.arguments(url), cwd=ROOT, stderr=subprocess.PIPE, text=True, env=os.environ | (env or {}))
    deadline = time.monotonic() + 60
    while not (folder.path / ready).exists():
        assert time.monotonic() < deadline, f"no {ready}"
        time.sleep(0.002)
    for _ in range(2):
        process.send_signal(signal.SIGTERM)
        time.sleep(0.1)
    _, log = process.communicate(timeout=30)
    assert "Traceback" not in log, log
    return process.returncode, log


def test_R5_a_stop_while_the_crawl_begins_ends_with_5(serve_demo, folder):
    site = serve_demo()
    code, log = signalled(folder, site.url, "state/lock")
    assert code == 5, log
    assert folder.crawl(site.url).returncode == 0
    assert len(folder.rows("articles")) == 60


def test_R5_a_stop_while_the_exports_are_published_loses_nothing(serve_demo, folder, tmp_path):
    site = serve_demo()
    patch = "import time\nfrom healthcrawl.exports.folder import Folder\nplace = Folder.place\nFolder.place = lambda self: time.sleep(0.5) or place(self)\n"
    (tmp_path / "sitecustomize.py").write_text(patch)
    code, log = signalled(folder, site.url, "export/runs.jsonl.open", {"PYTHONPATH": f"{tmp_path}:{ROOT}"})
    assert code == 0, log  # all was seen and remembered: to say otherwise would begin the crawl anew
    assert len(folder.rows("articles")) == 60
    assert verify(folder.path).problems == []


@pytest.mark.parametrize("spoilt", ["", "archive", "export", "state/healthcrawl.sqlite3", "/proc/nowhere"])
def test_R8_a_data_folder_that_cannot_be_used_ends_with_3_in_words(serve_demo, folder, spoilt):
    place = folder.path / spoilt
    if not place.is_relative_to(folder.path):
        folder = Folder(place)
    else:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b"not what it should be" * 1000)
    done = folder.crawl(serve_demo(articles=20).url)
    assert done.returncode == 3, done.stderr
    assert "Traceback" not in done.stderr


def drip() -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n"
    while True:
        time.sleep(0.3)
        yield b"x"


def test_R5_a_dripping_page_does_not_hold_up_a_stop(wire, folder):
    server = wire(lambda path: drip())
    process = subprocess.Popen(folder.arguments(server.url, site=None), cwd=ROOT, stderr=subprocess.PIPE, text=True)
    while "/" not in server.paths:
        time.sleep(0.05)
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    _, log = process.communicate(timeout=30)
    assert time.monotonic() - began < 10, log
    assert process.returncode == 5, log


def test_a_limit_ends_with_7_and_counts_exactly(serve_demo, folder):
    site = serve_demo(articles=120)
    done = folder.crawl(site.url, "-a", "limit=20")
    assert done.returncode == 7
    assert "limit=20" in done.stderr
    assert len(folder.rows("articles")) == 20


def test_S3_nothing_listens_during_a_crawl(serve_demo, folder):
    site = serve_demo(articles=400)
    process = running(folder, site.url, "-s", "DOWNLOAD_DELAY=0.05")
    try:
        sockets = psutil.Process(process.pid).net_connections()
    finally:
        process.kill()
        process.communicate()
    assert [socket for socket in sockets if socket.status == psutil.CONN_LISTEN] == []


def test_the_feeds_of_scrapy_get_the_articles(serve_demo, folder, tmp_path):
    site = serve_demo()
    out = tmp_path / "out.jsonl"
    assert folder.crawl(site.url, "-O", str(out)).returncode == 0
    assert len(out.read_text(encoding="utf-8").splitlines()) == 60


@pytest.mark.parametrize("command", [["list"], ["check"], ["sites"]])
def test_the_commands_that_scrapy_people_try_first_work(command):
    done = subprocess.run([sys.executable, "-m", "scrapy", *command], cwd=ROOT, capture_output=True, text=True, env=dict(os.environ))
    assert done.returncode == 0, done.stderr
