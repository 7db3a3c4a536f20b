"""An error in a site file names the file, the line and the key."""

from __future__ import annotations

from pathlib import Path

import pytest

from healthcrawl.sites.load import SiteFileError, generic, load, names, parse, with_base

BAD = [
    ('nam = "x"', 1, "nam"),
    ('name = "x"\n\n[select]\ntitel = "h1"', 4, "select.titel"),
    ('[select]\ntitle = "h1["', 2, "select.title"),
    ('[select]\ndrop = [\n  ".a",\n  "//b[",\n]', 4, "select.drop[1]"),
    ('timezone = "Asia/Nowhere"', 1, "timezone"),
    ('[urls]\narticle = [\n  "a",\n  "(x",\n]', 4, "urls.article[1]"),
    ('name = "x"\n[manners]\ndelay = "slow"', 3, "manners.delay"),
    ("[manners]\nconcurrency = 0", 2, "manners.concurrency"),
    ('[[departments]]\npath = ["a"]\nurl = "/a"\n[[departments]]\npath = 3\nurl = "/b"', 5, "departments[1].path"),
    ('[[departments]]\npath = []\nurl = "/a"', 2, "departments[0].path"),
    ('base_url = "ftp://example.com/"', 1, "base_url"),
    ("start = []", 1, "start"),
    ('name = "a"\nhosts = ["a b"]', 2, "hosts[0]"),
]


@pytest.mark.parametrize(("text", "line", "key"), BAD)
def test_an_error_names_its_place(text: str, line: int, key: str) -> None:
    with pytest.raises(SiteFileError) as caught:
        parse(text, "site.toml")
    assert (caught.value.file, caught.value.line, caught.value.key) == ("site.toml", line, key)
    assert str(caught.value).startswith(f"site.toml:{line}: {key}: ")


def test_broken_toml_names_its_line() -> None:
    with pytest.raises(SiteFileError) as caught:
        parse('name = "a"\nstart = ["/"\n[urls]', "site.toml")
    assert caught.value.line == 3


def test_files_that_are_not_there() -> None:
    with pytest.raises(SiteFileError, match="no site file of that name"):
        load("nowhere")
    with pytest.raises(SiteFileError, match="cannot be read"):
        load("nowhere/x.toml")


def test_every_shipped_site_file_is_good() -> None:
    assert {"hexo-next", "hexo-butterfly"} <= set(names())
    for name in names():
        assert load(name).name == name


def test_a_file_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('title = "我的"\nbase_url = "https://www.example.com/"\n', encoding="utf-8")
    assert load(str(path)).name == "mine"


def test_a_theme_is_named_after_its_host() -> None:
    theme = load("hexo-next")
    one, two = with_base(theme, "http://127.0.0.1:8182"), with_base(theme, "https://blog.example.com/")
    assert one.base_url == "http://127.0.0.1:8182/"
    assert one.name != two.name
    assert generic("https://Blog.Example.com").base_url == "https://blog.example.com/"


@pytest.mark.parametrize(
    ("url", "hosts"),
    [
        ("https://example.com/", ["www.example.com"]),
        ("https://www.example.com/jbkp/", ["example.com"]),
        ("http://127.0.0.1/", []),
        ("http://localhost:8190/", []),
    ],
)
def test_a_site_without_a_file_answers_with_and_without_www(url: str, hosts: list[str]) -> None:
    assert generic(url).hosts == hosts
