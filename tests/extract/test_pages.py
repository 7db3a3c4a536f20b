"""Page forms after the manner of well-known systems, each with its trap. The expected values were written by hand from the page, not by the reader."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from healthcrawl.extract import read
from healthcrawl.items import Article, Fault, Listing, Page, Profile

PAGES = Path(__file__).parent / "pages"
CASES = sorted(path.stem for path in PAGES.glob("*.json"))
FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)


def load(name: str) -> tuple[Page, dict[str, Any]]:
    expected = json.loads((PAGES / f"{name}.json").read_text(encoding="utf-8"))
    fetched = datetime.fromisoformat(expected["fetched_at"]) if "fetched_at" in expected else FETCHED
    body = (PAGES / f"{name}.html").read_bytes()
    return Page(url=expected["url"], status=200, headers=expected["headers"], body=body, fetched_at=fetched), expected


def seen(article: Article) -> dict[str, Any]:
    content = article.content
    return {
        "title": content.title,
        "departments": content.departments,
        "publisher": content.publisher,
        "authors": [person.name for person in content.authors],
        "titles": [person.title for person in content.authors],
        "source": content.source.name if content.source else None,
        "published_at": content.published_at,
        "published_raw": content.published_raw,
        "precision": content.published_precision,
        "modified_at": content.modified_at,
        "tags": content.tags,
        "text": content.text.split("\n"),
        "sections": [[section.number, section.heading] for section in content.sections if section.heading],
        "closing": next((section.text for section in content.sections if section.role == "closing"), None),
        "tables": len(content.tables),
        "images": [image.url for image in content.images],
        "related": [entry.url for entry in article.related],
        "related_dates": [entry.date for entry in article.related],
        "part_urls": article.part_urls,
        "part_number": article.part_number,
        "language": content.language,
        "noarchive": content.rights.noarchive,
    }


ALWAYS = {"departments": [], "tags": [], "related": [], "part_urls": [], "authors": [], "published_at": None, "modified_at": None}


@pytest.mark.parametrize("name", CASES)
def test_page_form(name: str) -> None:
    page, expected = load(name)
    assert expected["checked_by"]
    reading = read(page, Profile(name="generic", base_url="http://www.example.com/"))
    match reading:
        case Article():
            assert expected["kind"] == "article"
            found = seen(reading)
            wanted = ALWAYS | {key: value for key, value in expected.items() if key in found}
            assert {key: found[key] for key in wanted} == wanted
            assert "\ufffd" not in reading.content.text
        case Listing():
            assert expected["kind"] == "listing"
            assert [entry.url for entry in reading.entries] == expected["entries"]
            assert reading.next_pages[:1] == ([expected["next"]] if expected["next"] else [])
            assert reading.departments == expected.get("departments", [])
            assert reading.title == expected.get("title", reading.title)
            assert "dates" not in expected or [entry.date_raw for entry in reading.entries] == expected["dates"]
        case Fault():
            assert reading.kind == expected["kind"]
            assert reading.target == expected.get("target")
