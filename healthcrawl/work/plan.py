"""What a crawl is asked to do: the spider's arguments, checked and typed."""

from __future__ import annotations

from dataclasses import field

from healthcrawl.items.profile import Profile
from healthcrawl.items.record import record


@record
class Plan:
    """The work of one crawl."""

    spider: str
    profile: Profile
    arguments: dict[str, str]
    """The arguments as given, for the record."""
    departments: list[list[str]] = field(default_factory=list)
    """Paths of the departments to walk; empty for all."""
    limit: int | None = None
    """Stop after this many articles; null for no limit."""
    full: bool = False
    """Walk every listing to its end, also where all that it names is known."""
    depth: int | None = None
    """Follow related-reading links this far; null to follow none."""
    sitemaps: list[str] = field(default_factory=list)
    """Sitemaps and feeds to begin with, absolute or relative to the site's base address; empty to ask for none."""
    urls: list[str] = field(default_factory=list)
    """Articles to begin with; empty for the site's start pages or all known articles."""

    @property
    def site(self) -> str:
        """Name under which what is found is kept."""
        return self.profile.name

    @property
    def job_key(self) -> str:
        """Names the job: a second run with the same key continues an unfinished crawl."""
        same = sorted((name, value) for name, value in self.arguments.items() if name != "full")
        return " ".join([self.spider, self.site, *(f"{name}={value}" for name, value in same)])

    @property
    def whole_site(self) -> bool:
        """True if every article of the site is looked for."""
        return self.depth is None and not self.sitemaps and self.limit is None and not self.departments and not self.urls

    def wants(self, departments: list[str]) -> bool:
        """Is this department (or one above or below it) among those to walk?"""
        if not self.departments or not departments:
            return True
        return any(_overlap(path, departments) for path in self.departments)


def _overlap(wanted: list[str], path: list[str]) -> bool:
    """Does ``wanted`` occur in ``path`` as a run of names, or ``path`` end inside the beginning of ``wanted``?"""
    runs = (path[start : start + len(wanted)] for start in range(len(path)))
    return any(run == wanted[: len(run)] for run in runs)
