"""``healthcrawl extract``: saved pages as articles."""

from __future__ import annotations

import json

import pytest

PARAGRAPHS = "".join(f"<p>第{number}段:维生素D帮助身体吸收钙,成年人每天需要400IU,老年人需要800IU,晒太阳也能得到。</p>" for number in range(8))
PAGE = f"""<!doctype html><html><head><meta charset="{{charset}}"><title>维生素D怎么补_小康网</title></head><body>
<h1>维生素D怎么补</h1><div class="info">来源:健康报 2025-10-01 08:30</div><div class="content">{PARAGRAPHS}</div></body></html>"""


@pytest.fixture
def pages(tmp_path):
    (tmp_path / "one.html").write_bytes(PAGE.format(charset="gb2312").encode("gbk"))
    (tmp_path / "two.page.html").write_bytes(PAGE.format(charset="utf-8").encode())
    return tmp_path


def test_each_file_is_one_line_with_its_stem(run, pages):
    done = run("extract", pages / "one.html", pages / "two.page.html", "--url", "http://saved.test/a/1.html")
    assert done.returncode == 0
    one, two = (json.loads(line) for line in done.stdout.splitlines())
    assert (one["id"], two["id"]) == ("one", "two.page")
    assert one["url"] == "http://saved.test/a/1.html"
    assert one["kind"] == "article"
    assert one["title"] == "维生素D怎么补"
    assert one["body"] == one["text"]
    assert one["text"].count("维生素D帮助身体吸收钙") == 8
    assert {**one, "id": None} == {**two, "id": None}


def test_a_missing_file_does_not_keep_back_the_others(run, pages):
    done = run("extract", pages / "one.html", pages / "none.html", pages / "two.page.html")
    assert done.returncode == 2
    assert len(done.stdout.splitlines()) == 2
    assert "none.html" in done.stderr


def test_a_page_that_is_no_article_says_why(run, tmp_path):
    (tmp_path / "empty.html").write_bytes(b"")
    row = json.loads(run("extract", tmp_path / "empty.html").stdout)
    assert (row["kind"], row["fault"]) == ("fault", "empty")
    assert row["detail"]


def test_what_is_no_page_is_a_fault_with_a_line_of_its_own(run, tmp_path):
    (tmp_path / "picture.html").write_bytes(bytes(range(256)) * 400)
    done = run("extract", tmp_path / "picture.html", tmp_path)
    row = json.loads(done.stdout)
    assert (row["id"], row["url"], row["kind"]) == ("picture", None, "fault")
    assert row["detail"]
    assert done.returncode == 2, "a folder is no file"
    assert "there is no file" in done.stderr


def test_a_page_of_eight_mebibytes_is_read(run, tmp_path):
    (tmp_path / "long.html").write_bytes(PAGE.format(charset="utf-8").replace(PARAGRAPHS, PARAGRAPHS * 9000).encode())
    assert (tmp_path / "long.html").stat().st_size > 8 << 20
    row = json.loads(run("extract", tmp_path / "long.html").stdout)
    assert (row["kind"], row["title"]) == ("article", "维生素D怎么补")
    assert row["text"].count("维生素D帮助身体吸收钙") == 72000


def test_explain_tells_confidence_and_origin_of_each_field(run, pages):
    done = run("extract", pages / "one.html", "--explain")
    title = next(line for line in done.stdout.splitlines() if line.split()[:1] == ["title"])
    assert title.endswith("维生素D怎么补")
    assert 0 < float(title.split()[1]) <= 1
    assert {"text", "source", "published_at", "language"} <= {line.split()[0] for line in done.stdout.splitlines()[1:]}
    assert done.stdout.splitlines()[-1].split() == ["missing:", "departments"]
