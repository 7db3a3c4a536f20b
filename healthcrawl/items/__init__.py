"""Types only: what flows between the parts of healthcrawl. The docstring under a field is its entry in the data dictionary."""

from healthcrawl.items.article import Article, Content, Crumb, Entry, Fault, Listing, Reading, Related, Section
from healthcrawl.items.page import Page, PageLink, SourceRecord
from healthcrawl.items.profile import Profile
from healthcrawl.items.visit import FoundLink, PageResult, Task, Verdict

__all__ = [
    "Article",
    "Content",
    "Crumb",
    "Entry",
    "Fault",
    "FoundLink",
    "Listing",
    "Page",
    "PageLink",
    "PageResult",
    "Profile",
    "Reading",
    "Related",
    "Section",
    "SourceRecord",
    "Task",
    "Verdict",
]
