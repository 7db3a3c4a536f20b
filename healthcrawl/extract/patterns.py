"""What a site file says of an address, before the page itself is asked."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from healthcrawl.items.profile import Profile


def named_kind(url: str, profile: Profile) -> Literal["article", "listing"] | None:
    """Kind of the page at an absolute address by the patterns of the site file; null if none matches."""
    path = "/" + url.split("/", 3)[3] if url.count("/") > 2 else "/"
    if profile.urls.article and _any(tuple(profile.urls.article)).search(path):
        return "article"
    if profile.urls.listing and _any(tuple(profile.urls.listing)).search(path):
        return "listing"
    return None


def ignored(url: str, profile: Profile) -> bool:
    """Does the site file say never to ask for this address?"""
    path = "/" + url.split("/", 3)[3] if url.count("/") > 2 else "/"
    return bool(profile.urls.ignore) and bool(_any(tuple(profile.urls.ignore)).search(path))


@lru_cache(maxsize=64)
def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
