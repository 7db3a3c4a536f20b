"""Walks the listings of departments, and everything that is known already."""

from __future__ import annotations

from typing import Any

from healthcrawl.spiders.base import ArgumentError, HealthSpider


class DepartmentSpider(HealthSpider):
    """Listings and their pagination, the articles they name, and every known article of the site.

    A listing whose entries are all known ends its walk early, once an earlier crawl has walked it to its end; ``full=1`` walks all.
    """

    name = "department"
    parameters = HealthSpider.parameters | {
        "departments": "paths of departments, e.g. 内科/神经内科,儿科; all without it",
        "full": "1: walk every listing to its end",
    }

    @classmethod
    def own_fields(cls, arguments: dict[str, str]) -> dict[str, Any]:
        """Departments to walk, and whether to walk all."""
        full = arguments.get("full", "0")
        if full not in ("0", "1"):
            raise ArgumentError(f"full={full}: write 0 or 1")
        paths = [path.strip("/").split("/") for path in arguments.get("departments", "").split(",") if path.strip("/ ")]
        return {"departments": paths, "full": full == "1"}
