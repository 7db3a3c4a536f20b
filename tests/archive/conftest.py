"""A real archive: three days of the demo site, crawled once and copied for each test that changes it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, DemoServer, Folder


@pytest.fixture(scope="session")
def crawled(tmp_path_factory) -> Folder:
    """A data folder after three days; only to be read."""
    folder = Folder(tmp_path_factory.mktemp("crawled") / "data")
    command = [sys.executable, "-m", "healthcrawl.demo", "--articles", "60", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as server:
        try:
            site = DemoServer(re.search(r"at (http://\S+?/) ", server.stdout.readline())[1])
            for day in (1, 2, 2):
                site.day(day)
                count = len(list((folder.path / "archive").rglob("*.warc.gz")))
                options = ("-s", f"HEALTHCRAWL_CLOCK=2025-12-{10 + count:02}T02:00:00Z", "-s", "CONCURRENT_REQUESTS_PER_DOMAIN=8")
                done = folder.crawl(site.url, *options)
                assert done.returncode == 0, done.stderr
        finally:
            server.terminate()
    return folder


@pytest.fixture
def copied(crawled, tmp_path) -> Folder:
    """The same folder, to be changed."""
    return Folder(Path(shutil.copytree(crawled.path, tmp_path / "data")))


def warcs(folder: Folder) -> list[Path]:
    """Its WARC files, oldest first."""
    return sorted((folder.path / "archive").rglob("*.warc.gz"), key=lambda path: path.name)
