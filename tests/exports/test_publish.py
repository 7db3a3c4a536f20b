"""Files are whole at every moment, the same for the same store, and nobody else's."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from healthcrawl.exports import publish, verify
from healthcrawl.exports.folder import writing
from healthcrawl.store.connect import connect
from tests.exports.conftest import export
from tests.exports.stock import Stock, content, stocked

ROOT = Path(__file__).parent.parent.parent


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_R4_deleted_exports_come_back_byte_for_byte(data_dir, exported):
    first = contents(exported)
    shutil.rmtree(exported)
    assert contents(export(data_dir)) == first
    assert contents(export(data_dir, data_dir / "elsewhere")) == first


def test_R3_the_manifest_names_every_file_and_the_last_run(exported):
    manifest = json.loads((exported / "manifest.json").read_text())
    assert set(manifest["files"]) == set(contents(exported)) - {"manifest.json"}
    assert manifest["run_id"] == 3
    for name, entry in manifest["files"].items():
        assert entry["bytes"] == (exported / name).stat().st_size
        assert entry["rows"] == (exported / name).read_bytes().count(b"\n")
    assert verify(exported) == []


def test_an_empty_store_has_empty_files(tmp_path):
    connect(tmp_path, write=True).close()
    folder = export(tmp_path)
    assert (folder / "articles.jsonl").read_bytes() == b""
    assert json.loads((folder / "manifest.json").read_text())["run_id"] is None
    assert verify(folder) == []


def test_files_are_for_their_owner_and_group(exported):
    old = os.umask(0)
    try:
        publish_again = export(exported.parent)
    finally:
        os.umask(old)
    assert {path.stat().st_mode & 0o777 for path in publish_again.rglob("*") if path.is_file()} == {0o640}


@pytest.mark.parametrize("name", [".", "schema", "articles.jsonl", "manifest.json", "schema/runs.schema.json"])
def test_nothing_is_written_through_a_symbolic_link(data_dir, tmp_path, name):
    victim = tmp_path / "victim"
    victim.mkdir()
    place = data_dir / "export" / name
    place.parent.mkdir(parents=True, exist_ok=True)
    if name.endswith("json") or name.endswith("jsonl"):
        victim = victim / "file"
        victim.write_text("precious")
    place.symlink_to(victim)
    with pytest.raises(OSError, match="symbolic link"):
        export(data_dir)
    assert victim.read_text() == "precious" if victim.is_file() else not list(victim.iterdir())


def test_a_link_in_the_place_of_a_file_under_work_is_not_followed(data_dir, tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("precious")
    (data_dir / "export").mkdir()
    (data_dir / "export" / "articles.jsonl.open").symlink_to(victim)
    assert verify(export(data_dir)) == []
    assert victim.read_text() == "precious"


def test_all_files_show_one_moment_although_a_crawl_goes_on(data_dir):
    """While versions are read, another connection commits an article with its version and event."""
    with closing(connect(data_dir, write=False)) as reader:
        stock = Stock.begin(data_dir)
        asked = []

        def between(statement: str) -> None:
            if "FROM versions\n" in statement and not asked:
                asked.append(statement)
                stock.connection.execute("BEGIN IMMEDIATE")
                stock.article("f" * 16, [content(77)], "http://stock.test/neike/77.html")
                stock.connection.execute("COMMIT")

        reader.set_trace_callback(between)
        publish(reader, data_dir / "export")
    stock.close()
    assert asked
    text = {path.name: path.read_text() for path in (data_dir / "export").glob("*.jsonl")}
    assert not [name for name, lines in text.items() if "f" * 16 in lines]
    assert "f" * 16 in (export(data_dir) / "versions.jsonl").read_text()


def test_a_full_disk_leaves_the_old_files_as_they_were(data_dir, exported):
    before = contents(exported)
    stock = Stock.begin(data_dir)
    for number in range(100, 120):
        stock.article(f"{number:016x}", [content(number)], f"http://stock.test/neike/{number}.html")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        with pytest.raises(OSError, match="large"):
            publish(stock.connection, exported)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    stock.close()
    assert contents(exported) == before
    assert verify(exported) == []


def test_a_second_writer_waits_for_the_first(data_dir):
    folder = data_dir / "export"
    with writing(folder):
        second = threading.Thread(target=export, args=(data_dir,))
        second.start()
        second.join(0.3)
        assert second.is_alive()
        assert not list(folder.glob("*.jsonl*"))
    second.join(20)
    assert verify(folder) == []


def killed_while_publishing(data_dir: Path, kills: int) -> None:
    """Kill the publisher at random moments; a reader sees whole files all the time."""
    export(data_dir)
    folder, expected, luck = data_dir / "export", contents(data_dir / "export"), random.Random(1)
    caught = 0
    for _ in range(kills):
        process = subprocess.Popen([sys.executable, "-m", "tests.exports.publisher", str(data_dir)], cwd=ROOT, stdout=subprocess.PIPE)
        process.stdout.readline()
        deadline = time.monotonic() + luck.uniform(0, 0.02)
        while time.monotonic() < deadline:
            assert {name: (folder / name).read_bytes() for name in expected} == expected
        process.kill()
        process.wait()
        process.stdout.close()
        caught += bool(list(folder.rglob("*.open")))
        assert {name: (folder / name).read_bytes() for name in expected} == expected
    assert caught, "no kill came in the middle of a publication"
    assert contents(export(data_dir)) == expected


def test_R3_a_kill_leaves_whole_files(data_dir):
    killed_while_publishing(data_dir, 10)


@pytest.mark.soak
def test_R3_a_hundred_kills_leave_whole_files(tmp_path):
    killed_while_publishing(stocked(tmp_path / "data", articles=200), 100)


@pytest.mark.soak
def test_twenty_thousand_articles_take_little_memory_and_time(tmp_path):
    stocked(tmp_path / "data", articles=20_000)
    script = (
        "import resource, sys, time; from pathlib import Path; from healthcrawl.exports import publish; from healthcrawl.store.connect import connect\n"
        "connection = connect(Path(sys.argv[1]), write=False); grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss; begun = time.process_time()\n"
        "made = publish(connection, Path(sys.argv[1]) / 'export'); rows = sum(entry.rows for entry in made.files.values())\n"
        "print((time.process_time() - begun) / rows * 1e6, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - grown) / 1024)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path / "data")], cwd=ROOT, capture_output=True, text=True, check=True)
    microseconds, mebibytes = map(float, done.stdout.split())
    assert microseconds <= 150
    assert mebibytes <= 30
