"""One page on its way through the reader: everything that the fields are read from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from healthcrawl.extract.document.head import Head
from healthcrawl.extract.document.tree import Document
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.links import classify
from healthcrawl.extract.page.marks import Marks
from healthcrawl.items.page import PageLink
from healthcrawl.items.profile import Profile
from healthcrawl.text.dates import PageDate, parse


@dataclass(frozen=True)
class Context:
    """A parsed page, its lines and what they are, and what the site file says."""

    document: Document
    profile: Profile
    head: Head
    layout: Layout
    marks: Marks

    @property
    def url(self) -> str:
        """The page's address."""
        return self.document.page.url

    @property
    def base(self) -> str:
        """What its relative links are relative to."""
        return self.document.base

    @cached_property
    def links(self) -> list[PageLink]:
        """Links to pages of the same site, classified."""
        return classify(self.layout, self.marks, self.url, self.base, self.profile.hosts)

    @property
    def reference(self) -> datetime:
        """When it was fetched."""
        return self.document.page.fetched_at

    def date(self, text: str) -> PageDate | None:
        """The first date in a text of this page."""
        return parse(text, self.reference, self.profile.timezone)
