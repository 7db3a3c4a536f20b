"""Addresses: one spelling for each, and which of them are the same."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote, urljoin, urlsplit

MAX_LENGTH = 2000
"""Longer addresses are refused."""

_PLAIN = re.compile(r"https?://[a-z0-9][a-z0-9.-]*(?::(?!80/|443/)(?:[1-5][0-9]{4}|6[0-4][0-9]{3}|[1-9][0-9]{0,3}))?/[A-Za-z0-9_~!$&'()*+,;=:@./-]*")
"""Addresses that need no work (no escapes, no query, no dot segments)."""
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_PATH_SAFE = "/%:@!$&'()*+,;=~"
_QUERY_SAFE = _PATH_SAFE + "?[]|"
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?|\[[0-9a-f:.]+\]")
_SESSION_PATH = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?;]*", re.IGNORECASE)
_DROPPED = re.compile(
    r"utm_\w+|spm|scm|fbclid|gclid|msclkid|yclid|mc_[ce]id|_ga|hmsr|hmpl|hmcu|hmkw|hmci|bd_vid|isappinstalled|share_token|nsukey|tdsourcetag"
    r"|jsessionid|phpsessid|aspsessionid\w*|asp\.net_sessionid|sessionid|session_id|cfid|cftoken",
    re.IGNORECASE,
)
"""Parameters that only say who came from where."""
_SHARED_FROM = frozenset("timeline singlemessage groupmessage weibo qq qzone wechat weixin share".split())
"""Values of ``from`` that a share button adds; other uses of ``from`` may select content and stay."""


_LIST_BEFORE = re.compile(r"(?:page(?:=|%3D)\d*)?(?:$|&|%26)", re.IGNORECASE)
"""Values of ``extra`` that lead a forum's reader back to the list; others may select content and stay."""


class BadAddress(ValueError):
    """The text is not an address of a web page."""


@lru_cache(maxsize=8192)
def canonical(url: str) -> str:
    """The one spelling of an absolute address; ``BadAddress`` if it is none of http or https."""
    if _PLAIN.fullmatch(url) and "/." not in url and ";" not in url and len(url) <= MAX_LENGTH:
        return url
    try:
        parts = urlsplit(_visible(url))
        port = parts.port
    except ValueError as error:
        raise BadAddress(str(error)) from None
    scheme = parts.scheme.lower()
    if scheme not in ("http", "https"):
        raise BadAddress(f"not a web address: {url[:80]}")
    host = _host(parts.hostname or "")
    if port is not None and port != (80 if scheme == "http" else 443):
        host += f":{port}"
    path = _dots(_escaped(_SESSION_PATH.sub("", parts.path), _PATH_SAFE)) or "/"
    query = _query(parts.query)
    address = f"{scheme}://{host}{path}{'?' + query if query else ''}"
    if len(address) > MAX_LENGTH:
        raise BadAddress(f"longer than {MAX_LENGTH} characters")
    return address


def key(url: str) -> str:
    """What identifies the address: its canonical spelling, the same for http and https."""
    address = canonical(url)
    return address[address.index(":") + 1 :]


def resolve(base: str, href: str) -> str | None:
    """The canonical address that a link on the page ``base`` leads to; null if it leads to no page (``javascript:``, ``data:``, over-long)."""
    if href[:1] == "/" and href[1:2] not in "/\t\n\r":
        return _of_origin(_origin(base), href)
    href = _visible(href)
    return _relative(base, href) if href and len(href) <= MAX_LENGTH and href[0] != "#" else None


@lru_cache(maxsize=1024)  # a link of a page is asked about several times
def _relative(base: str, href: str) -> str | None:
    scheme = _SCHEME.match(href)
    if scheme and scheme[0].lower() not in ("http:", "https:"):
        return None
    try:
        if scheme and href[scheme.end() : scheme.end() + 2] == "//":
            return canonical(href)
        return canonical(urljoin(base, href))
    except ValueError:
        return None


@lru_cache(maxsize=64)
def _origin(url: str) -> str:
    return "/".join(url.split("/", 3)[:3])


@lru_cache(maxsize=16384)  # the same menus and lists on page after page
def _of_origin(origin: str, path: str) -> str | None:
    try:
        return canonical(origin + _visible(path)) if len(path) <= MAX_LENGTH else None
    except ValueError:
        return None


@lru_cache(maxsize=8192)
def site_host(url: str) -> str:
    """Host of an address, with its port if that is not the scheme's own."""
    return canonical(url).split("/", 3)[2]


def _visible(url: str) -> str:
    """The address without what browsers ignore in it: white space around it, line breaks and tabs within."""
    return url.strip().replace("\n", "").replace("\r", "").replace("\t", "")


def _host(host: str) -> str:
    host = host.rstrip(".").lower()
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError as error:
            raise BadAddress(str(error)) from None
    if ":" in host:
        host = f"[{host}]"
    if not _HOST.fullmatch(host):
        raise BadAddress(f"no host: {host[:80]}")
    return host


def _escaped(text: str, safe: str) -> str:
    """Percent-encoding in its normal form: UTF-8, upper case, only where needed."""

    def normal(found: re.Match[str]) -> str:
        byte = int(found[1], 16)
        return chr(byte) if byte in _UNRESERVED else f"%{byte:02X}"

    text = quote(text, safe=safe, errors="replace")
    return _ESCAPE.sub(normal, re.sub("%(?![0-9A-Fa-f]{2})", "%25", text)) if "%" in text else text


def _dots(path: str) -> str:
    """Remove dot segments (RFC 3986, 5.2.4)."""
    if "/." not in path:
        return path
    kept: list[str] = []
    *segments, last = path.split("/")
    for segment in segments[1:]:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if last == "..":
        del kept[-1:]
    return "/".join(["", *kept, "" if last in (".", "..") else last])


def _is_history(name: str, value: str) -> bool:
    """Does a parameter only tell on which page of a list or by which share button the reader was before?"""
    return (name == "from" and value.lower() in _SHARED_FROM) or (name == "extra" and _LIST_BEFORE.match(value) is not None)


def _query(query: str) -> str:
    kept = []
    for pair in query.split("&"):
        name, _, value = pair.partition("=")
        if pair and not _DROPPED.fullmatch(name) and not _is_history(name, value):
            kept.append(_escaped(pair, _QUERY_SAFE))
    return "&".join(kept)
