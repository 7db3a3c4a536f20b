"""What a host reserves in its tdmrep.json, and for which of its pages."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from healthcrawl.decide.reservations import in_force, learn
from healthcrawl.items.article import Rights
from healthcrawl.items.page import Page

WHEN = datetime(2025, 10, 22, tzinfo=UTC)
HOST = "http://site.test"


def page(body: object, status: int = 200) -> Page:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Page(url=f"{HOST}/.well-known/tdmrep.json", status=status, body=data, fetched_at=WHEN)


def reserved(location: str, path: str) -> bool:
    rules = learn(page([{"location": location, "tdm-reservation": 1}]))
    return in_force(Rights(), HOST + path, rules).tdm_reserved


@pytest.mark.parametrize(
    ("location", "path", "is_reserved"),
    [
        ("/", "/neike/1.html", True),
        ("/neike/", "/neike/1.html", True),
        ("/neike/", "/waike/1.html", False),
        ("/neike", "/neikexue/1.html", True),
        ("/Neike/", "/neike/1.html", False),
        ("/neike/*.pdf", "/neike/1.html", False),
        ("/neike/*.html", "/neike/a/1.html", True),
        ("/*/1", "/neike/1.html", True),
        ("*", "/neike/1.html", True),
        ("/neike/1$", "/neike/1.html", False),
        ("/neike/1.html$", "/neike/1.html", True),
        ("/*.html$", "/a.html/b.html", True),
        ("/*.html$", "/a.html?page=2", False),
        ("/*?page=", "/a.html?page=2", True),
        ("/a*a$", "/a", False),
        ("/内科/", "/%E5%86%85%E7%A7%91/1.html", True),
        ("/%E5%86%85%E7%A7%91/", "/%E5%86%85%E7%A7%91/1.html", True),
        ("/price-%24", "/price-$", True),
        ("", "/neike/1.html", True),
        ("/" + "*a" * 900 + "b", "/" + "a" * 1900, False),
    ],
)
def test_M5_a_location_matches_as_in_robots_txt(location, path, is_reserved):
    assert reserved(location, path) is is_reserved


def test_M5_the_first_rule_that_matches_counts():
    rules = learn(
        page(
            [
                {"location": "/a/free/", "tdm-reservation": 0},
                {"location": "/a/", "tdm-reservation": 1, "tdm-policy": "/policy.json"},
                {"location": "/a/free/not", "tdm-reservation": 1},
            ]
        )
    )
    assert in_force(Rights(), f"{HOST}/a/free/not", rules) == Rights(tdm_source="host")
    assert in_force(Rights(), f"{HOST}/a/1", rules) == Rights(tdm_reserved=True, tdm_policy=f"{HOST}/policy.json", tdm_source="host")
    assert in_force(Rights(), f"{HOST}/b", rules) == Rights()


def test_M5_the_word_of_the_page_counts_more():
    rules = learn(page([{"location": "/", "tdm-reservation": 1}]))
    own = Rights(tdm_reserved=False, tdm_source="header")
    assert in_force(own, f"{HOST}/a", rules) == own


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>404</html>",
        b"\xff\xfe",
        b"[" * 100000,
        b"9" * 10000,
        {},
        [1, None, []],
        [{"location": "/"}],
        [{"location": 3, "tdm-reservation": 1}],
        [{"location": "/", "tdm-reservation": "yes"}],
        [{"location": "/" * 3000, "tdm-reservation": 1}],
        [{"location": "/", "tdm-reservation": {}}],
    ],
)
def test_M5_what_is_no_such_file_reserves_nothing(body):
    assert learn(page(body)) == []


def test_M5_a_host_without_the_file_reserves_nothing_and_one_that_fails_does_not_tell():
    assert [learn(page(b"", status)) for status in (404, 410, 403)] == [[], [], []]
    assert [learn(page(b"", status)) for status in (500, 503, 429, 0, 302)] == [None] * 5
