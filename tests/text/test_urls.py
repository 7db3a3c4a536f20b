"""One spelling for each address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthcrawl.text import urls

CANONICAL = [
    ("HTTP://Example.COM:80/a/../b/./c#f", "http://example.com/b/c"),
    ("https://example.com:443", "https://example.com/"),
    ("https://例子.中国/路径/%e4%bd", "https://xn--fsqu00a.xn--fiqs8s/%E8%B7%AF%E5%BE%84/%E4%BD"),
    ("http://a.com/%7euser/%2fx", "http://a.com/~user/%2Fx"),
    ("http://a.com/?utm_source=x&b=2&a=1&spm=3", "http://a.com/?b=2&a=1"),
    ("http://a.com/?from=timeline&id=3", "http://a.com/?id=3"),
    ("http://a.com/forum.php?tid=81&extra=page%3D2", "http://a.com/forum.php?tid=81"),
    ("http://a.com/forum.php?tid=81&extra=", "http://a.com/forum.php?tid=81"),
    ("http://a.com/?id=3&extra=pictures", "http://a.com/?id=3&extra=pictures"),
    ("http://a.com/?from=2020&id=3", "http://a.com/?from=2020&id=3"),
    ("http://a.com/x;jsessionid=AB12?PHPSESSID=1", "http://a.com/x"),
    ("http://user:secret@a.com/a b", "http://a.com/a%20b"),
    ("http://a.com/100%", "http://a.com/100%25"),
]
RESOLVED = [
    ("/z", "http://a.com/z"), ("z.html", "http://a.com/x/z.html"), ("//b.com/q", "http://b.com/q"), ("../../../k", "http://a.com/k"),
    ("?p=2", "http://a.com/x/y.html?p=2"), (" \n/z\t", "http://a.com/z"), ("HTTPS://B.com", "https://b.com/"),
    ("javascript:void(0)", None), ("mailto:a@b.c", None), ("data:text/html,x", None), ("file:///etc/passwd", None), ("#x", None), ("", None),
    ("http://[::1/", None), ("http://", None), ("/" + "x" * 3000, None), ("http://a b/", None),
]  # fmt: skip


@pytest.mark.parametrize(("given_", "expected"), CANONICAL)
def test_canonical(given_: str, expected: str) -> None:
    assert urls.canonical(given_) == expected


@pytest.mark.parametrize(("href", "expected"), RESOLVED)
def test_resolve(href: str, expected: str | None) -> None:
    assert urls.resolve("http://a.com/x/y.html", href) == expected


def test_key_is_the_same_for_http_and_https() -> None:
    assert urls.key("http://a.com/x?b=1") == urls.key("https://a.com:443/x?b=1#top")
    assert urls.key("http://a.com/x") != urls.key("http://a.com/x/")
    assert urls.site_host("http://A.com:8080/x") == "a.com:8080"


@given(st.text(max_size=60))
def test_resolving_never_raises_and_is_canonical(href: str) -> None:
    found = urls.resolve("http://a.com/x/y.html", href)
    if found is not None:
        assert found.startswith(("http://", "https://"))
        assert urls.canonical(found) == found


def test_S1_a_port_in_other_digits_is_no_address():
    for text in ("http://site.test:4٣3/a", "http://site.test:8５/", "http://site.test:１/"):
        assert urls.resolve("http://site.test/", text) is None
