"""The demo's site file fits the demo."""

from __future__ import annotations

import re
from importlib.resources import files

import msgspec

from healthcrawl.demo import Site
from healthcrawl.demo.vocabulary import LEAVES
from healthcrawl.items import Profile


def test_departments_and_patterns_are_those_of_the_site() -> None:
    profile = msgspec.toml.decode((files("healthcrawl") / "sites/profiles/demo.toml").read_bytes(), type=Profile)
    assert [(one.path, one.url) for one in profile.departments] == [(["疾病科普", leaf.top, leaf.name], leaf.path) for leaf in LEAVES]
    site = Site(articles=200, day=4)
    assert all(site.page(one.url).status == 200 for one in profile.departments)
    addresses = [url.removeprefix(site.base) for line in site.truth() for url in [line["url"], *line["page_urls"], *line["redirected_from"]]]
    assert all(any(re.search(pattern, address) for pattern in profile.urls.article) for address in addresses)
    assert not any(re.search(pattern, address) for pattern in profile.urls.listing + profile.urls.ignore for address in addresses)
    assert all(any(re.search(pattern, path) for pattern in profile.urls.listing) for path in ["/jbkp/", "/neike/index_2.html", LEAVES[0].path])
