"""What a host reserves: its ``/.well-known/tdmrep.json`` after the TDM Reservation Protocol (final report of 2024, section 6.1). Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from urllib.parse import unquote, urlsplit

from healthcrawl.decide.manners import BUSY
from healthcrawl.items.article import Rights
from healthcrawl.items.page import Page
from healthcrawl.items.site import Reservation
from healthcrawl.text import urls

PATH = "/.well-known/tdmrep.json"
MAX_RULES = 1000
"""Rules of one host that are read; it names its most special places first."""


def learn(page: Page) -> list[Reservation] | None:
    """The rules, in their order; empty if the host has none, null if it did not tell: then what it said last counts."""
    if page.status == 200:
        return _rules(page)
    return [] if 400 <= page.status < 500 and page.status not in BUSY else None


def _rules(page: Page) -> list[Reservation]:
    try:
        found = json.loads(page.body)
    except (ValueError, RecursionError):
        return []  # many hosts send a page of words for whatever is not there
    rules = [_rule(page, rule) for rule in found[:MAX_RULES]] if isinstance(found, list) else []
    return [rule for rule in rules if rule]


def _rule(page: Page, rule: Any) -> Reservation | None:
    if not isinstance(rule, dict):
        return None
    location, reserved, policy = (rule.get(name) for name in ("location", "tdm-reservation", "tdm-policy"))
    if not isinstance(location, str) or len(location) > urls.MAX_LENGTH or reserved not in (0, 1, "0", "1"):
        return None
    return Reservation(
        location=location.encode(errors="replace").decode(),
        reserved=reserved in (1, "1"),
        policy=urls.resolve(page.url, policy) if isinstance(policy, str) else None,
    )


def in_force(rights: Rights, url: str, rules: Iterable[Reservation]) -> Rights:
    """The rights of a page, given what its host says: the page's own word counts more."""
    if rights.tdm_source:
        return rights
    parts = urlsplit(url)
    path = unquote(f"{parts.path}?{parts.query}" if parts.query else parts.path)
    rule = next((rule for rule in rules if _matches(rule.location, path)), None)
    return replace(rights, tdm_reserved=rule.reserved, tdm_policy=rights.tdm_policy or rule.policy, tdm_source="host") if rule else rights


def _matches(location: str, path: str) -> bool:
    """Does a pattern match the beginning of a path (all of it, if it ends with ``$``)? In linear time, whatever the pattern."""
    pieces = [unquote(piece) for piece in location.removesuffix("$").split("*")]
    if location.endswith("$"):
        last = pieces.pop()
        if not pieces or not path.endswith(last):
            return path == last
        path = path.removesuffix(last)
    if not path.startswith(pieces[0]):
        return False
    at = len(pieces[0])
    for piece in pieces[1:]:
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return True
