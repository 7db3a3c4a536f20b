"""What is forgotten is gone from every row, export and archived byte, and does not come back."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zlib
from contextlib import closing
from datetime import UTC, datetime

import pytest
from warcio.archiveiterator import ArchiveIterator

from healthcrawl.exports import publish
from healthcrawl.store import edges
from healthcrawl.store.connect import LockedError, MissingStoreError, connect
from healthcrawl.store.store import Store
from healthcrawl.work.errors import UnknownError
from healthcrawl.work.forget import forget
from healthcrawl.work.verify import verify
from tests.conftest import ROOT, Folder, fault
from tests.work.conftest import article

SECRET, OTHER = "/neike/secret.html", "/neike/other.html"
WORDS = "请把这篇文章从网上撤下来"


def clock() -> datetime:
    return datetime(2025, 11, 1, tzinfo=UTC)


@pytest.fixture
def kept(site):
    """Two articles in two versions each, the second of which names the first as its related reading."""
    for dose in ("800IU", "400IU"):
        related = f'<div class="related"><h3>相关阅读</h3><ul><li><a href="{SECRET}">{WORDS}</a></li></ul></div>'
        site.pages = {SECRET: article(WORDS, dose, words=WORDS), OTHER: article("另一篇关于睡眠的文章", dose, words="睡眠", after=related)}
        site.crawl(SECRET, OTHER, days=1)
    with closing(connect(site.path, write=False)) as connection:
        publish(connection, site.path / "export")
    return site


def plain_bytes(folder) -> bytes:
    """Everything in a data folder, compressed members unpacked."""
    found = b""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        if path.suffix == ".gz" or ".gz" in path.suffixes:
            while data:
                inflate = zlib.decompressobj(31)
                found, data = found + inflate.decompress(data), inflate.unused_data
        else:
            found += data
    return found


def records(folder) -> list[tuple[str, str | None]]:
    """Kind and address of every archived record."""
    found = []
    for path in sorted((folder / "archive").rglob("*.gz")):
        with path.open("rb") as file:
            found += [(record.rec_type, record.rec_headers["WARC-Target-URI"]) for record in ArchiveIterator(file)]
    return found


def traces(folder) -> list[str]:
    data = plain_bytes(folder)
    return [word for word in (WORDS, "secret.html") if word.encode() in data]


def test_M7_an_article_is_forgotten_with_all_its_versions_and_raw_bytes(kept):
    assert traces(kept.path) == [WORDS, "secret.html"]
    gone = forget(kept.path, f"http://site.test{SECRET}", clock)
    assert (gone.articles, gone.versions, gone.addresses) == (1, 2, 1)
    # the other page itself still names it in its raw bytes: that is another page
    for name in ("articles", "versions", "changes", "links", "runs"):
        assert WORDS not in (kept.path / "export" / f"{name}.jsonl").read_text(encoding="utf-8"), name
    assert [row.url for row in kept.articles()] == [f"http://site.test{OTHER}"]
    assert {url for _, url in records(kept.path)} == {f"http://site.test{OTHER}", None}
    assert verify(kept.path).problems == []
    assert verify(kept.path).records == 2


def test_M7_it_leaves_a_tombstone_and_does_not_come_back(kept):
    forget(kept.path, f"http://site.test{SECRET}", clock)
    kept.crawl(SECRET, OTHER, days=1)
    assert kept.asked == [OTHER]
    assert [kind for kind, _ in records(kept.path)].count("metadata") == 4, "for a request and a response of each visit"
    with closing(connect(kept.path, write=False)) as connection:
        assert [edge.to_url for edge in edges.rows(connection) if "secret" in edge.to_url] == []


def test_M7_a_host_is_forgotten_to_the_last_byte(kept):
    gone = forget(kept.path, "site.test", clock)
    assert (gone.articles, gone.versions) == (2, 4)
    assert traces(kept.path) == []
    assert "另一篇".encode() not in plain_bytes(kept.path)
    kept.crawl(OTHER, days=1)
    assert kept.asked == []


def test_M7_nothing_that_a_crawl_has_learned_of_a_host_is_left(cut_site, folder):
    url, _ = cut_site
    folder.crawl(url, "-s", "DOWNLOAD_DELAY=0", site=None)
    host = url.split("/")[2]
    pages = re.compile(rb"%b/[\w.]|\xe7\x9d\xa1\xe7\x9c\xa0" % host.encode())  # an address of one of its pages, or a word that they are about
    assert pages.search(plain_bytes(folder.path))
    forget(folder.path, host, clock)
    left = pages.search(plain_bytes(folder.path))
    assert left is None, left


def test_M7_what_is_no_name_is_refused_and_nothing_is_made(kept, tmp_path):
    with pytest.raises(UnknownError, match="neither an address"):
        forget(kept.path, "no host at all", clock)
    with pytest.raises(MissingStoreError):
        forget(tmp_path / "nothing", "site.test", clock)
    holder = Store(kept.path, "a crawl")
    with pytest.raises(LockedError):
        forget(kept.path, "site.test", clock)
    holder.close()
    assert traces(kept.path) == [WORDS, "secret.html"]


def sweep(kept, faults, tmp_path_factory, step: int) -> None:
    command = [sys.executable, "-m", "healthcrawl.cli", "--data-dir"]
    for at in range(1, 400, step):
        folder = Folder(tmp_path_factory.mktemp("forget") / "data")
        shutil.copytree(kept.path, folder.path)
        name = f"http://site.test{SECRET}"
        env = {**os.environ, **fault(faults, folder, "half" if at % 2 else "kill", at)}
        done = subprocess.run([*command, folder.path, "forget", name], cwd=ROOT, env=env, capture_output=True, text=True)
        if done.returncode == 0:
            break
        assert done.returncode == -9, done.stderr
        again = subprocess.run([*command, folder.path, "forget", name], cwd=ROOT, capture_output=True, text=True)
        assert again.returncode == 0, again.stderr
        assert verify(folder.path).problems == []
        assert verify(folder.path).records == 2
        assert "secret.html" not in (folder.path / "export" / "articles.jsonl").read_text(encoding="utf-8")
        assert len(list((folder.path / "archive").rglob("*.gz*"))) == 2
    assert at > 90


def test_M7_killed_at_a_write_the_same_command_forgets_all(kept, faults, tmp_path_factory):
    sweep(kept, faults, tmp_path_factory, step=23)


@pytest.mark.soak
def test_M7_killed_at_every_write_the_same_command_forgets_all(kept, faults, tmp_path_factory):
    sweep(kept, faults, tmp_path_factory, step=1)
