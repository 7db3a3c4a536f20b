"""The documentation says what is: its commands run, its recipes give rows, its tables and names are those of the code."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import duckdb
import pytest
from jsonschema import Draft202012Validator
from scrapy.spiderloader import SpiderLoader
from scrapy.utils.project import get_project_settings

from healthcrawl.exports.dictionary import dictionary
from healthcrawl.exports.schema import schema
from healthcrawl.items.run import EXIT_CODES, ROWS
from healthcrawl.sites.load import load

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "data/README.md", *sorted((ROOT / "docs").rglob("*.md"))]
WORDS = {path: path.read_text(encoding="utf-8") for path in PAGES}
ALL = "\n".join(WORDS.values())
DEMO = "http://127.0.0.1:8190/"
"""Where ``scrapy demo`` serves; the tests serve it elsewhere."""


def blocks(language: str, text: str = ALL) -> list[str]:
    """The fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


def commands(program: str, text: str = ALL) -> list[list[str]]:
    """The words behind the program of each of its lines in the shell blocks."""
    lines = (shlex.split(line, comments=True) for block in blocks("sh", text) for line in block.splitlines())
    return [line[1:] for line in lines if line and line[0] == program]


def help_of(*command: str) -> str:
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_data_dictionary_is_that_of_the_types():
    assert (ROOT / "docs/data.md").read_text(encoding="utf-8") == dictionary(), "run `make docs`"


def test_make_targets_exist_and_are_described():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):.*##", makefile, re.MULTILINE)) | {"clean"}
    named = set(re.findall(r"(?:^|`)make ([a-z]+)", ALL, re.MULTILINE))
    assert named <= targets
    assert targets - {"help"} <= named


def test_every_command_of_healthcrawl_is_in_the_readme():
    existing = set(re.findall(r"^    ([a-z]+) ", help_of("healthcrawl.cli", "--help"), re.MULTILINE))
    assert existing == {line[0] for line in commands("healthcrawl", WORDS[ROOT / "README.md"])}


def test_scrapy_commands_shown_exist_and_ours_are_all_shown():
    ours = {path.stem for path in (ROOT / "healthcrawl/commands").glob("[!_]*.py")}
    shown = {line[0] for line in commands("scrapy")}
    assert ours <= shown
    assert shown <= set(re.findall(r"^  (\w+) ", help_of("scrapy"), re.MULTILINE))


def test_crawl_lines_have_arguments_that_the_spiders_take(tmp_path, monkeypatch):
    settings = get_project_settings()
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clinic.toml").write_text(blocks("toml")[0], encoding="utf-8")
    spiders = SpiderLoader.from_settings(settings)
    named = set()
    for _, spider, *options in (line for line in commands("scrapy") if line[0] == "crawl"):
        flags, values = options[::2], options[1::2]
        assert set(flags) <= {"-a", "-s"}
        arguments = dict(value.split("=", 1) for flag, value in zip(flags, values, strict=True) if flag == "-a")
        assert spiders.load(spider).plan(arguments).spider == spider
        named |= set(arguments)
    assert named == {name for spider in spiders.list() for name in spiders.load(spider).parameters}


def test_the_site_file_shown_has_every_key(tmp_path):
    (text,) = blocks("toml", WORDS[ROOT / "docs/add-a-site.md"])
    path = tmp_path / "clinic.toml"
    path.write_text(text, encoding="utf-8")
    profile = load(str(path))
    assert profile.name == "clinic"
    for table in (profile, profile.urls, profile.select, profile.manners, profile.expect, profile.departments[0]):
        for key in table.__struct_fields__:
            assert re.search(rf"\b{key}\b", text), key


def test_settings_shown_are_those_there_are():
    settings = (ROOT / "healthcrawl/settings.py").read_text(encoding="utf-8")
    assert set(re.findall(r"^HEALTHCRAWL_\w+", settings, re.MULTILINE)) == set(re.findall(r"^\| `(HEALTHCRAWL_\w+)`", ALL, re.MULTILINE))


@pytest.mark.parametrize("page", ["README.md", "docs/run.md"])
def test_exit_codes_shown_are_those_there_are(page):
    rows = re.findall(r"^\| (\d) \| (\w+)", WORDS[ROOT / page], re.MULTILINE)
    assert rows == [(str(code), name) for name, code in EXIT_CODES.items()]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_and_named_files_exist(page):
    for target in re.findall(r"\]\(([^)]+)\)", WORDS[page]):
        if not urlsplit(target).scheme and not target.startswith("#"):
            assert (page.parent / target).exists(), target
    if page.name == "flow.md":
        named = re.findall(r"`([\w./]+\.py)`", WORDS[page])
        missing = [name for name in named if not any((ROOT / "healthcrawl" / folder / name).exists() for folder in ("", "extract"))]
        assert named
        assert not missing


@pytest.mark.parametrize("query", blocks("sql"), ids=range(len(blocks("sql"))))
def test_queries_give_rows_on_the_sample(query, monkeypatch):
    monkeypatch.chdir(ROOT)
    assert len(duckdb.sql(query)) > 0


SNIPPETS = [block for block in blocks("python") if "airflow" not in block]


@pytest.mark.parametrize("snippet", [block for block in SNIPPETS if "data/sample" in block], ids=lambda text: text.split()[1])
def test_snippets_run_on_the_sample(snippet, monkeypatch):
    monkeypatch.chdir(ROOT)
    printed = run(snippet)
    assert len(printed.splitlines()) > 3
    assert "Empty" not in printed


def run(snippet: str) -> str:
    """What a snippet prints."""
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(snippet, "snippet", "exec"), {})  # the documentation's own code
    return output.getvalue()


def test_the_sample_is_small_and_has_the_form_of_today():
    files = sorted((ROOT / "data/sample").iterdir())
    assert {path.stem for path in files} == set(ROWS)
    assert sum(path.stat().st_size for path in files) < 400_000
    for path in files:
        validator = Draft202012Validator(schema(path.stem))
        for line in path.read_text(encoding="utf-8").splitlines():
            validator.validate(json.loads(line))


def test_commands_and_snippets_work_on_a_crawled_folder(serve_demo, folder, tmp_path):
    site = serve_demo()
    for day in (1, 2):
        site.day(day)
        assert folder.crawl(site.url).returncode == 0
    for line in commands("healthcrawl"):
        words = [word.replace(DEMO, site.url).replace("DIR", str(tmp_path / "again")) for word in (line[2:] if line[0] == "--data-dir" else line)]
        environment = {**os.environ, "HEALTHCRAWL_DATA_DIR": str(folder.path)}
        command = [sys.executable, "-m", "healthcrawl.cli", *words]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, (words, done.stderr)
        assert done.stdout, words
    archived = [snippet for snippet in SNIPPETS if "data/archive" in snippet]
    assert len(archived) == 2
    for snippet in archived:
        assert run(snippet.replace("data/", f"{folder.path}/"))
