"""What a crawler should have learnt: the truth of one day, and the changes between two."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

from healthcrawl.demo import history as h
from healthcrawl.demo.blocks import Block, pages, part_path
from healthcrawl.demo.catalogue import Catalogue
from healthcrawl.demo.edits import BODY
from healthcrawl.demo.pages import departments, not_body

Line = dict[str, Any]


def truth_line(catalogue: Catalogue, base: str, number: int) -> Line:
    """The truth about one article. ``url`` and its kin are absolute; times are those of Asia/Shanghai."""
    article = catalogue.article(number)
    state, kind, parts = catalogue.state(number), h.kind_of(number), pages(article)
    live = state == "live"
    blocks = [block for part in parts for block in part]
    body = "\n".join(line for block in blocks for line in block.lines())
    *old, path = catalogue.paths(number)
    original = h.original_of(number)
    copy_of = {kind: base + catalogue.paths(original)[-1]} if original is not None else {}
    return {
        "url": base + path,
        "id": article.id,
        "kind": kind,
        "state": state,
        "title": article.title,
        "body": body,
        "body_sha1": hashlib.sha1(body.encode(), usedforsecurity=False).hexdigest(),
        "sections": [block.heading for block in blocks if block.heading],
        "dept": departments(article.leaf),
        "tags": article.words.tags,
        "author": article.publisher,
        "source": article.source,
        "published_at": str(article.published),
        "updated_at": str(article.updated),
        "pages": len(parts),
        "page_urls": [base + part_path(path, part) for part in range(1, len(parts) + 1)] if live else [],
        "redirected_from": [base + one for one in old] if live else [],
        "redirect_kind": redirect_kind(catalogue, number),
        "duplicate_of": copy_of.get("repost"),
        "near_duplicate_of": copy_of.get("near"),
        "lookalike_of": copy_of.get("lookalike"),
        "related": [base + one for one, _ in catalogue.related(number)] if live else [],
        "related_by": "editor",
        "not_body": not_body(catalogue, article),
        "alias_urls": [],
        "expect_status": 200 if live else int(state.removeprefix("gone")),
        "soft_404": False,
        "has_image": article.words.image,
        "has_table": Block("table").kind in {block.kind for block in blocks},
    }


def redirect_kind(catalogue: Catalogue, number: int) -> str | None:
    """How the old addresses of an article lead to the current one: ``301`` or ``meta-refresh``; None if it never moved."""
    moves = [event.kind for event in catalogue.history.get(number, []) if event.kind in h.MOVES]
    return moves[-1] if moves else None


def truth(catalogue: Catalogue, base: str) -> Iterator[Line]:
    """One line per article, the ones that were removed before the first day first."""
    for number in sorted(catalogue.history):
        if number < 0:
            yield truth_line(catalogue, base, number)
    for number in range(catalogue.population):
        yield truth_line(catalogue, base, number)


def changes(before: Catalogue, after: Catalogue, base: str) -> Iterator[Line]:
    """What became different between two days of the same site, by article; last, a redesign."""
    edited = {number for number, events in after.history.items() if number >= 0 and events[-1].day > before.day}
    followers = {repost for number in edited for repost in h.reposts_of(number) if repost < before.population}
    for number in sorted(edited | followers):
        if number < before.population:
            yield from _article_changes(before, after, base, number)
    for number in range(before.population, after.population):
        if after.is_live(number):
            line = truth_line(after, base, number)
            yield {"change": "new", "id": line["id"], "kind": line["kind"], "url_before": None, "url_after": line["url"]}
    if h.design(before.day) != h.design(after.day):
        yield {
            "change": "template",
            "what": [f"design {h.design(before.day)} to {h.design(after.day)}"],
            "pages": "all",
            "url_before": None,
            "url_after": None,
        }


def _article_changes(before: Catalogue, after: Catalogue, base: str, number: int) -> Iterator[Line]:
    if not before.is_live(number):
        return
    old, new = truth_line(before, base, number), truth_line(after, base, number)
    where = {"id": new["id"], "url_before": old["url"], "url_after": new["url"]}
    if new["state"] != "live":
        yield {"change": "deleted", **where, "state": new["state"], "url_after": None}
        return
    if old["body"] != new["body"]:
        kinds = [event.kind for event in after.events(number) if event.day > before.day and event.kind in BODY]
        what = {"edits": kinds, "lines": line_changes(old["body"].split("\n"), new["body"].split("\n"))}
        yield {"change": "body", **where, "what": what, "silent": old["updated_at"] == new["updated_at"]}
    elif old["updated_at"] != new["updated_at"]:
        yield {"change": "date", **where, "from": old["updated_at"], "to": new["updated_at"]}
    for field in ("title", "tags"):
        if old[field] != new[field]:
            yield {"change": field, **where, "from": old[field], "to": new[field]}
    if old["url"] != new["url"]:
        yield {"change": "moved", **where, "redirect_kind": new["redirect_kind"]}


def line_changes(before: list[str], after: list[str]) -> list[list[list[str]]]:
    """Pairs of replaced and replacing lines; an insertion replaces none."""
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [[before[a:b], after[c:d]] for code, a, b, c, d in codes if code != "equal"]
