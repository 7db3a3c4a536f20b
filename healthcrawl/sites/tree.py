"""The departments of a site, from the trails that its articles print and the links that look like the steps of such trails."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from healthcrawl.extract.around.breadcrumb import departments as named_steps
from healthcrawl.items.article import Article, Listing
from healthcrawl.items.profile import Department
from healthcrawl.sites.induce import path_of
from healthcrawl.sites.sample import Seen

_COUNT = re.compile(r"\s*[(\uff08\[]?\d+\s*(?:[篇个条]\w{0,2})?[)\uff09\]]?$")
_NUMBERED = re.compile(r"/page/\d+/?$|_\d+\.\w+$|[?&]page")
MAX_NAME = 12
"""Longer texts are no names of departments."""


def departments(pages: Sequence[Seen]) -> list[Department]:
    """Departments with the addresses of their listings (path and query), outermost first; none if no page tells them."""
    paths = {path: names for seen in pages if isinstance(seen.reading, Article) for path, names in _steps(seen.reading)}
    read = {path_of(seen.page.url) for seen in pages if isinstance(seen.reading, Listing) and seen.reading.entries}
    forms = {_form(path) for path in paths} or {_form(path) for path in read if path != "/"}
    names: dict[str, str] = {}
    for seen in pages:
        for link in seen.links:
            path, name = path_of(link.url), _COUNT.sub("", link.text)
            listed = _form(path) in forms and (bool(paths) or path in read)
            if link.kind == "department" and listed and 0 < len(name) <= MAX_NAME and path != "/" and not _NUMBERED.search(path):
                names.setdefault(path, name)
    for path in sorted(names):
        above = max((upper for upper in paths if _is_above(upper, path)), key=len, default=None)
        paths.setdefault(path, [*(paths[above] if above else []), names[path]])
    return [Department(path=steps, url=path) for path, steps in sorted(paths.items(), key=lambda item: (len(item[1]), item[0]))]


def _steps(article: Article) -> Iterator[tuple[str, list[str]]]:
    """Each department of an article's trail: where its listing is, and the names down to it."""
    content = article.content
    wanted = named_steps(content.breadcrumbs, content.title)
    for number, name in enumerate(wanted):
        crumb = next((crumb for crumb in content.breadcrumbs if crumb.name == name and crumb.url), None)
        if crumb and crumb.url:
            yield path_of(crumb.url), wanted[: number + 1]


def _form(path: str) -> tuple[str, int, str]:
    """Addresses of one form: in the same first folder (if they are deep enough to have one), as deep, with the same ending."""
    place = path.partition("?")[0]
    folders = place.strip("/").split("/")
    return folders[0] if len(folders) > 1 else "", len(folders), "/" if place.endswith("/") else place.rpartition(".")[2]


def _is_above(upper: str, lower: str) -> bool:
    return upper != lower and lower.startswith(upper.rstrip("/") + "/")
