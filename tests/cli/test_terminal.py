"""Whatever a page says, a terminal shows it and never obeys it."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
import unicodedata
from dataclasses import replace

import pytest

from healthcrawl.show.plain import plain
from tests.cli.conftest import ROOT
from tests.exports.stock import Stock, content

EVIL = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202e反\u2066\u200b\x00\x08\x7f\r\x85\u2028[red]\U000e0041标题"
URL = "http://evil.test/1.html"
COMMANDS = [["status"], ["history", URL], ["diff", URL], ["changes"], ["changes", "--json"], ["verify"]]


@pytest.fixture
def evil(tmp_path):
    stock = Stock.begin(tmp_path / "data")
    words = replace(content(), title=EVIL, text=f"{EVIL}\n成人每日补充的维生素是{EVIL}800IU", tags=[EVIL], departments=[EVIL])
    again = replace(words, title=f"{EVIL}{EVIL}", text=f"{EVIL}{EVIL}\n成人每日补充的维生素是{EVIL}400IU", tags=[f"{EVIL}2"])
    stock.article("e" * 16, [words, again], URL, site=EVIL.replace("\x00", ""))
    stock.put("visits", run_id=1, url_key="k", url=f"http://evil.test/{EVIL}", fetched_at="t", status=200, verdict="suspect", reason="empty")
    stock.run(1)
    stock.run(2, verdict="running", ended=False, departments=EVIL)
    return stock.close()


def hidden(text: str) -> set[str]:
    """Characters that control a terminal or turn its text, lines and the program's own colours apart."""
    return {character for character in text if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp") and character != "\n"}


@pytest.mark.parametrize("command", COMMANDS)
def test_S8_a_pipe_gets_no_control_character(run, evil, command):
    done = run(*command)
    assert done.returncode in (0, 1)
    assert hidden(done.stdout + done.stderr) == set()
    if command[0] not in ("verify",):
        assert "标题" in done.stdout


def test_colours_that_are_forced_into_a_pipe_keep_to_the_lines(evil):
    env = {**os.environ, "FORCE_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "healthcrawl.cli", "--data-dir", evil, "diff", URL], capture_output=True, text=True, env=env, cwd=ROOT, check=True
    )
    assert max(map(len, done.stdout.splitlines())) < 1000, "a column as wide as the widest terminal"
    assert "\x1b[" in done.stdout


def test_json_keeps_the_values_as_they_are(run, evil):
    first, second = (json.loads(line) for line in run("changes", "--json").stdout.splitlines())
    assert first["title"] == EVIL
    assert second["title"] == EVIL + EVIL


@pytest.mark.parametrize("command", COMMANDS)
def test_S8_a_terminal_gets_our_colours_and_no_other_control(evil, command):
    shown = on_terminal(command, evil)
    for colour in ("\x1b[0m", "\x1b[1m", "\x1b[9;31m", "\x1b[32m", "\x1b[33m"):
        shown = shown.replace(colour, "")
    assert hidden(shown.replace("\r\n", "\n")) == set()
    assert "[red]" in shown or command[0] == "verify"


def test_a_terminal_gets_colours(evil):
    shown = on_terminal(["diff", URL], evil, columns=100)
    assert "\x1b[9;31m800IU\x1b[0m\x1b[32m400IU" in shown
    assert "[-" not in shown


def test_a_wide_terminal_gets_both_versions_side_by_side(evil):
    line = next(line for line in on_terminal(["diff", URL], evil).splitlines() if "800IU" in line and "→" not in line)
    before, after = line.split("\x1b[9;31m800IU\x1b[0m")
    assert "\x1b[32m400IU" in after
    assert "400IU" not in before


def test_a_page_of_differences_holds_words_and_no_markup_of_theirs(tmp_path, run):
    stock = Stock.begin(tmp_path / "data")
    words = replace(content(), title="<script>alert(1)</script>", text='<img src=x onerror="alert(1)">\n每日补充800IU')
    stock.article("e" * 16, [words, replace(words, text=words.text.replace("800IU", "400IU"))], URL)
    stock.run(1)
    stock.close()
    done = run("diff", URL, "--html", tmp_path / "diff.html")
    assert (done.returncode, done.stdout) == (0, "")
    page = (tmp_path / "diff.html").read_text(encoding="utf-8")
    assert "每日补充<del>800IU</del>" in page
    assert "每日补充<ins>400IU</ins>" in page
    assert "800IU → 400IU" in page
    assert "<script" not in page
    assert "<img" not in page
    assert run("diff", URL, "--html", tmp_path).returncode == 3


def test_errors_say_no_more_than_words(run, evil):
    done = run("history", f"http://evil.test/{EVIL}".replace("\x00", ""))
    assert done.returncode == 2
    assert hidden(done.stderr) == set()


def test_saved_pages_print_no_control_character(run, tmp_path):
    page = tmp_path / "\u202epage.html"
    page.write_text(f"<html><head><title>{EVIL}</title></head><body><h1>{EVIL}</h1><p>{EVIL * 20}</p></body></html>", encoding="utf-8")
    for options in ([], ["--explain"]):
        done = run("extract", page, *options)
        assert done.returncode == 0
        assert hidden(done.stdout + done.stderr) == set()


def test_plain_text_stays_as_it_is():
    assert plain("维生素D\u3000每日 400IU,“好”") == "维生素D\u3000每日 400IU,“好”"
    assert plain("年龄\t用量") == "年龄 用量"


def on_terminal(command: list[str], data_dir, columns: int = 200) -> str:
    """What a terminal gets."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": str(columns)}
    environment.pop("NO_COLOR", None)
    line = [sys.executable, "-m", "healthcrawl.cli", "--data-dir", str(data_dir), *command]
    with subprocess.Popen(line, cwd=ROOT, stdin=theirs, stdout=theirs, stderr=theirs, env=environment):
        os.close(theirs)
        shown = b""
        while True:
            try:
                data = os.read(ours, 65536)
            except OSError:
                break
            if not data:
                break
            shown += data
    os.close(ours)
    return shown.decode()
