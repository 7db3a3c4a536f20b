"""What the commands answer, and with which exit code."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from contextlib import closing
from typing import get_args

import pytest

from healthcrawl.cli import KINDS, SIGNIFICANCES
from healthcrawl.exports import verify
from healthcrawl.items.change import ChangeKind, Significance
from healthcrawl.store.connect import DATABASE, connect
from tests.cli.conftest import ROOT
from tests.exports.conftest import export
from tests.exports.stock import address, at


def test_status_tells_articles_runs_counters_suspects_and_how_to_go_on(run, data_dir):
    done = run("status")
    assert done.returncode == 0
    words = " ".join(done.stdout.split())
    assert "stock live 3" in words
    assert "runs: 3" in words
    assert "counters of run 3" in words
    assert "pages/ok 3" in words
    assert "http://stock.test/neike/9.html truncated 1" in words
    assert "crawl 3 is running, or was killed: done 1, leased 1, pending 2" in words
    assert f"scrapy crawl department -a site=stock -a 'departments=内科;rm -rf' -s HEALTHCRAWL_DATA_DIR={data_dir}" in words


def test_a_crawl_that_came_to_its_end_is_not_to_be_resumed(run, data_dir):
    with closing(connect(data_dir, write=True)) as connection:
        connection.execute("UPDATE runs SET verdict = 'partial' WHERE run_id = 3")
    assert "goes on" not in run("status").stdout


def test_history_tells_every_version_and_event_with_its_record(run, data_dir):
    done = run("history", address(1))
    assert done.returncode == 0
    for expected in ("versions: 2", "events: 2", at(24), at(48), "created", "updated", "substantive", "1 → 2", ".warc.gz @"):
        assert expected in done.stdout


@pytest.mark.parametrize("url", ["http://stock.test/old/1.html", address(1), "https://stock.test/neike/1.html#top"])
def test_history_knows_former_and_other_spellings_of_an_address(run, data_dir, url):
    assert f"article {1:016x}" in run("history", url).stdout


def test_history_knows_the_further_pages_of_an_article(run, data_dir):
    assert f"article {2:016x}" in run("history", "http://stock.test/neike/2_2.html").stdout


def test_diff_shows_changed_characters_and_names_the_quantity(run, data_dir):
    done = run("diff", address(1))
    assert done.returncode == 0
    assert "成年人每天补充[-800IU-]{+400IU+}即可" in done.stdout
    assert "quantity: 800IU → 400IU" in done.stdout
    assert "多晒太阳" not in done.stdout


def test_diff_of_chosen_versions(run, data_dir):
    backwards = run("diff", address(1), "--from", 2, "--to", 1)
    assert "[-400IU-]{+800IU+}" in backwards.stdout
    assert "no difference" in run("diff", address(1), "--from", 2, "--to", 2).stdout
    assert "one version" in run("diff", address(3)).stdout


def kept(done):
    assert done.returncode == 0, done.stderr
    return [json.loads(line)["change_id"] for line in done.stdout.splitlines()]


def test_changes_are_filtered(run, data_dir):
    exported = [json.loads(line) for line in (export(data_dir) / "changes.jsonl").read_text().splitlines()]
    everything = run("changes", "--json")
    assert [json.loads(line) for line in everything.stdout.splitlines()] == exported
    updated = [row["change_id"] for row in exported if row["kind"] == "updated"]
    assert kept(run("changes", "--json", "--kind", "updated")) == updated
    assert kept(run("changes", "--json", "--significance", "substantive")) == updated
    assert kept(run("changes", "--json", "--significance", "editorial")) == []
    assert kept(run("changes", "--json", "--since", "2")) == updated
    assert kept(run("changes", "--json", "--since", "2025-10-24")) == updated
    assert kept(run("changes", "--json", "--since", "2025-10-24T07:59+08:00")) == updated
    assert kept(run("changes", "--json", "--since", "2025-10-24T08:01+08:00")) == []
    odd = [row["change_id"] for row in exported if row["article_id"] != f"{2:016x}"]
    assert kept(run("changes", "--json", "--department", "内分泌科")) == odd
    assert kept(run("changes", "--json", "--department", "内科/内分泌科")) == odd
    assert kept(run("changes", "--json", "--department", "分泌")) == []
    assert kept(run("changes", "--json", "--site", "stock")) == [row["change_id"] for row in exported]
    table = run("changes", "--since", "2")
    assert "800IU → 400IU" in table.stdout
    assert "events: 1" in table.stdout


def test_export_writes_the_files_of_a_crawl(run, data_dir, tmp_path):
    done = run("export")
    assert done.returncode == 0
    assert f"{data_dir / 'export' / 'articles.jsonl'}  3 rows" in done.stdout
    assert verify(data_dir / "export") == []
    run("export", "--out", tmp_path / "elsewhere")
    assert (tmp_path / "elsewhere" / "manifest.json").read_bytes() == (data_dir / "export" / "manifest.json").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["history", "http://stock.test/unknown.html"], "no article is known at http://stock.test/unknown.html"),
        (["history", "stock"], "no web address"),
        (["diff", "http://stock.test/unknown.html"], "no article is known"),
        (["diff", address(1), "--from", "7"], "no version 7: this article has 1, 2"),
        (["diff", address(1), "--to", "0"], "no version 0"),
        (["changes", "--since", "gestern"], "neither a date"),
        (["changes", "--since", "9"], "the last one is run 3"),
        (["changes", "--since", "0001-01-01T00:00+14:00"], "neither a date"),
        (["changes", "--site", "nobody"], "there are of: stock"),
        (["suspects", "--site", "nobody"], "there are of: stock"),
        (["suspects", "list", address(1)], "list takes no address"),
        (["changes", "--kind", "eaten"], "invalid choice"),
        (["extract", "missing.html"], "there is no file missing.html"),
        (["extract", "README.md", "--url", "file:///etc/passwd"], "no web address"),
        (["extract", "README.md", "--site", "nobody"], "no site file of that name"),
        (["dance"], "invalid choice"),
        ([], "required"),
    ],
)
def test_a_wrong_question_is_answered_with_two_and_a_reason(run, data_dir, arguments, said):
    done = run(*arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("arguments", [["status"], ["export"], ["history", address(1)], ["diff", address(1)], ["changes"], ["verify"]])
def test_no_data_yet_is_said(run, arguments):
    done = run(*arguments)
    assert done.returncode == 2
    assert "no data in" in done.stderr


@pytest.mark.parametrize("command", [["status"], ["changes"], ["export"], ["history", address(1)]])
def test_a_damaged_database_is_storage_trouble(run, data_dir, command):
    (data_dir / DATABASE).write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 100)
    done = run(*command)
    assert done.returncode == 3
    assert "database" in done.stderr


def test_verify_names_a_damaged_database(run, data_dir):
    (data_dir / DATABASE).write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 100)
    done = run("verify")
    assert done.returncode == 1
    assert "healthcrawl.sqlite3" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize("damage", ["content = x'00'", "content = x'28b52ffd'", "extractor = '{'", "extractor = '{}'", "records = 'x'"])
def test_a_damaged_row_is_storage_trouble(run, data_dir, damage):
    with closing(connect(data_dir, write=True)) as connection:
        connection.execute(f"UPDATE versions SET {damage} WHERE version_id = 2")
    done = run("export")
    assert done.returncode == 3
    assert "damaged" in done.stderr


def test_an_export_that_cannot_be_written_is_storage_trouble(run, data_dir, tmp_path):
    (tmp_path / "file").write_text("in the way")
    done = run("export", "--out", tmp_path / "file")
    assert done.returncode == 3
    assert "file" in done.stderr
    for arguments in (["export", "--wacz", tmp_path / "none" / "a.wacz"], ["diff", address(1), "--html", tmp_path / "none" / "a.html"]):
        done = run(*arguments)
        assert done.returncode == 3
        assert f"{arguments[-1]} cannot be written: No such file or directory" in done.stderr


def test_a_folder_with_odd_characters_is_read(run, data_dir):
    odd = data_dir.with_name("数据 ?mode=rw#1%20")
    shutil.move(data_dir, odd)
    assert run("--data-dir", odd, "status").returncode == 0


def test_the_folder_may_come_from_the_environment(data_dir, tmp_path):
    command = [sys.executable, "-m", "healthcrawl.cli", "status"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env={"HEALTHCRAWL_DATA_DIR": str(data_dir)})
    assert "runs: 3" in done.stdout


def test_a_reader_who_has_seen_enough_is_no_error(data_dir):
    script = f"{sys.executable} -m healthcrawl.cli --data-dir {data_dir} changes --json | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", script], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "0\n"
    assert done.stderr == ""


def test_a_terminal_that_cannot_print_chinese_gets_question_marks(run, data_dir):
    done = run("diff", address(1), env={"PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert "[-800IU-]{+400IU+}" in done.stdout


def test_names_of_kinds_are_those_of_the_change_feed():
    assert get_args(ChangeKind) == KINDS
    assert get_args(Significance) == SIGNIFICANCES


def test_a_clock_that_is_none_is_told_in_words(run):
    done = run("forget", "http://site.test/", env={"HEALTHCRAWL_CLOCK": "soon"})
    assert done.returncode == 2
    assert "2025-10-22T08:00:00Z" in done.stderr
