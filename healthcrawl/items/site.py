"""What is learned about a site as a whole."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingPage:
    """What a site shows at an address that does not exist."""

    day: str
    """Day on which it was asked, ``YYYY-MM-DD``, UTC."""
    url: str
    """The address that was made up."""
    status: int
    """HTTP status; 0 when there was no answer."""
    target: str | None = None
    """Absolute address that it redirects to; null if it does not."""
    title: str = ""
    """Title of the page, if it reads like an article; the address in it left out."""
    text: str = ""
    """Words of the page, if it reads like an article; the address in them left out."""
