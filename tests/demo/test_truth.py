"""The truth is what the pages print, and the changes are the difference of two truths."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from lxml import html

from healthcrawl.demo import Site
from healthcrawl.demo.edits import BODY

CONTAINERS = "//div[@class='content'] | //div[@class='post-body'] | //section[@id='txt']"
RELATED = "//div[@class='xgyd']//li/a[@class='t'] | //section[@class='related-cards']//h4/a | //div[@id='rel']//dt/a"


def squeeze(text: str) -> str:
    return "".join(text.split())


def printed(site: Site, line: dict[str, Any]) -> list[html.HtmlElement]:
    replies = [site.page(url.removeprefix(site.base)) for url in line["page_urls"]]
    assert [reply.status for reply in replies] == [200] * line["pages"]
    return [html.fromstring(reply.body.decode()) for reply in replies]


@pytest.mark.parametrize("day", [1, 4, 11])
def test_pages_print_the_truth(day: int) -> None:
    site = Site(articles=200, day=day, seed=3)
    for line in site.truth():
        if line["state"] != "live":
            assert site.page(line["url"].removeprefix(site.base)).status == line["expect_status"]
            continue
        pages = printed(site, line)
        first = pages[0]
        assert [h1.text_content() for page in pages for h1 in page.xpath("//h1")] == [line["title"]] * line["pages"]
        words = "".join(squeeze(page.xpath(CONTAINERS)[0].text_content()) for page in pages)
        for noise in line["not_body"]:
            assert words.count(squeeze(noise)) == line["pages"]
            words = words.replace(squeeze(noise), "")
        assert words == squeeze(line["body"])
        assert [site.base + a.get("href") for a in first.xpath(RELATED)] == line["related"]
        assert len(set(line["related"])) == 10
        assert line["url"] not in line["related"]
        text = first.text_content()
        assert f"发布者:{line['author']}" in text
        assert f"时间:{line['published_at'][:16]}" in text
        assert (f"更新时间:{line['updated_at'][:16]}" in text) == (line["updated_at"] != line["published_at"])
        assert ("来源:" in text) == (line["source"] is not None)
        assert [a.text for a in first.xpath("//a[starts-with(@href, '/tag/') and not(ancestor::*[contains(@id, '-menu')])]")] == line["tags"]
        trail = first.xpath("(//div[@class='weizhi'] | //nav[@class='breadcrumb'] | //p[@id='path'])//a")
        assert [a.text for a in trail] == ["首页", *line["dept"]]
        assert bool(first.xpath(f"({CONTAINERS})//img")) == line["has_image"]
        assert any(page.xpath(f"({CONTAINERS})//table") for page in pages) == line["has_table"]


def difference(old: dict[str, Any] | None, new: dict[str, Any]) -> set[str]:
    if old is None:
        return {"new"} if new["state"] == "live" else set()
    if old["state"] != "live":
        return set()
    if new["state"] != "live":
        return {"deleted"}
    kinds = {kind for kind in ("body", "title", "tags") if old[kind] != new[kind]}
    if old["url"] != new["url"]:
        kinds.add("moved")
    if old["updated_at"] != new["updated_at"] and "body" not in kinds:
        kinds.add("date")
    return kinds


@pytest.mark.parametrize(("since", "day"), [(1, 2), (2, 3), (1, 12)])
@pytest.mark.parametrize("articles", [60, 500])
def test_changes_are_the_difference_of_two_truths(articles: int, since: int, day: int) -> None:
    old = {line["id"]: line for line in Site(articles, since).truth()}
    new = {line["id"]: line for line in Site(articles, day).truth()}
    expected = {(kind, number) for number, line in new.items() for kind in difference(old.get(number), line)}
    changes = list(Site(articles, day).changes(since))
    told = [(change["change"], change["id"]) for change in changes if change["change"] != "template"]
    assert Counter(told) == Counter(expected)
    assert any(change["change"] == "template" for change in changes) == (day in (3, 12))
    for change in changes:
        if change["change"] == "body":
            before, after = old[change["id"]], new[change["id"]]
            assert change["silent"] == (before["updated_at"] == after["updated_at"])
            assert all("\n".join(lines) in before["body"] for lines, _ in change["what"]["lines"])
            assert all("\n".join(lines) in after["body"] for _, lines in change["what"]["lines"])


@pytest.mark.parametrize("seed", range(8))
def test_the_second_day_of_a_small_site_has_every_kind_of_change(seed: int) -> None:
    changes = list(Site(articles=60, day=2, seed=seed).changes(1))
    assert {"body", "title", "tags", "date", "new", "deleted", "moved"} <= {change["change"] for change in changes}
    bodies = [change for change in changes if change["change"] == "body"]
    assert any("dose" in change["what"]["edits"] for change in bodies)
    assert {change["silent"] for change in bodies} == {True, False}


def test_every_kind_of_edit_changes_the_body() -> None:
    site = Site(articles=2000, day=2)
    kinds = Counter(kind for change in site.changes(1) if change["change"] == "body" for kind in change["what"]["edits"])
    assert set(kinds) == set(BODY)
    edited = {number for number, events in site.catalogue.history.items() for event in events if event.day == 2 and event.kind in BODY}
    assert edited <= {change["id"] - 10_000 for change in site.changes(1) if change["change"] == "body"}


def test_a_dose_edit_changes_one_digit() -> None:
    for change in Site(articles=2000, day=2).changes(1):
        if change["change"] == "body" and change["what"]["edits"] == ["dose"]:
            [[[before], [after]]] = change["what"]["lines"]
            assert sum(a != b for a, b in zip(before, after, strict=True)) == 1
