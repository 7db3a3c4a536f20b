"""What a site file may say: patterns that compile, selectors that parse, zones that exist, addresses that are addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from healthcrawl.extract.document.select import BadSelector, compiled
from healthcrawl.items.profile import Profile
from healthcrawl.text import urls


def problems(profile: Profile) -> Iterator[tuple[str, str]]:
    """Key and message of everything that is wrong with a profile that has the right form."""
    if profile.base_url is not None and not _is_address(profile.base_url):
        yield "base_url", f"not an http or https address: {profile.base_url!r}"
    if not re.fullmatch(r"[\w.-]+", profile.name):
        yield "name", f"letters, digits, dots and dashes only: {profile.name!r}"
    if not profile.start:
        yield "start", "needs at least one address"
    for number, host in enumerate(profile.hosts):
        if not re.fullmatch(r"[\w.-]+(?::\d{1,5})?", host):
            yield f"hosts[{number}]", f"not a host: {host!r}"
    try:
        ZoneInfo(profile.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        yield "timezone", f"unknown time zone: {profile.timezone!r}"
    yield from _departments(profile)
    yield from _patterns(profile)
    yield from _selectors(profile)
    if profile.manners.delay < 0:
        yield "manners.delay", "cannot be negative"
    if profile.manners.concurrency < 1:
        yield "manners.concurrency", "at least 1"


def _departments(profile: Profile) -> Iterator[tuple[str, str]]:
    for number, department in enumerate(profile.departments):
        if not department.path or not all(department.path):
            yield f"departments[{number}].path", "needs at least one name, none empty"
        if urls.resolve(profile.base_url or "http://site.invalid/", department.url) is None:
            yield f"departments[{number}].url", f"not an address: {department.url!r}"


def _patterns(profile: Profile) -> Iterator[tuple[str, str]]:
    for kind, patterns in msgspec.structs.asdict(profile.urls).items():
        for number, pattern in enumerate(patterns):
            try:
                re.compile(pattern)
            except re.error as error:
                yield f"urls.{kind}[{number}]", f"not a regular expression: {error}"


def _selectors(profile: Profile) -> Iterator[tuple[str, str]]:
    for key, value in msgspec.structs.asdict(profile.select).items():
        for number, selector in enumerate(value if isinstance(value, list) else [value] if value is not None else []):
            try:
                compiled(selector)
            except BadSelector as error:
                yield f"select.{key}[{number}]" if isinstance(value, list) else f"select.{key}", str(error)


def _is_address(url: str) -> bool:
    try:
        urls.canonical(url)
    except urls.BadAddress:
        return False
    return True
