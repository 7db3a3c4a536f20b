"""An article of three parts that becomes one page, and back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.site_server.pages import Look, Piece, html, piece
from tests.work.conftest import HOME

PATHS = ["/neike/1007.html", "/neike/1007_2.html", "/neike/1007_3.html"]
OTHERS = {made.path: html(made, Look()) for made in map(piece, range(20, 26))}


def pager(here: int) -> str:
    links = (f"<span>{n}</span>" if n == here else f'<a href="{path}">{n}</a>' for n, path in enumerate(PATHS, 1))
    return f'<div class="pagination">{"".join(links)}</div>'


def parted(made: Piece) -> dict[str, str]:
    """The article on three pages."""
    cuts = (made.sections[:2], made.sections[2:4], made.sections[4:])
    pages = (html(replace(made, sections=part), Look()).replace("</article>", f"{pager(n)}</article>") for n, part in enumerate(cuts, 1))
    return dict(zip(PATHS, pages, strict=True))


def whole(made: Piece) -> dict[str, str]:
    """The article on one page; its further pages are gone."""
    return {PATHS[0]: html(made, Look())}


def dosed(made: Piece, words: str) -> Piece:
    """The editor adds a line to the last section."""
    *sections, (heading, lines) = made.sections
    return replace(made, sections=(*sections, (heading, (*lines, words))))


def redirected(made: Piece) -> dict:
    return whole(made) | {path: (301, {"location": f"{HOME}{PATHS[0]}"}, "") for path in PATHS[1:]}


def left(made: Piece) -> dict[str, str]:
    """The old further pages are still there, though nothing names them."""
    return parted(made) | whole(made)


@pytest.mark.parametrize("merged", [whole, redirected, left])
@pytest.mark.parametrize("listed", [True, False])
def test_parts_that_become_one_page_and_part_again_are_one_update_each(site, merged, listed):
    """``listed``: the parts are asked for on their own, too, as a listing or a sitemap may name them."""
    first = piece(7)
    second, third = dosed(first, "成人每天补充维生素D400IU。"), dosed(first, "成人每天补充维生素D800IU,儿童减半。")
    asked = [*(PATHS if listed else PATHS[:1]), *OTHERS]
    said = []
    for pages in (parted(first), *[merged(second)] * 5, *[parted(third)] * 5):
        site.pages = OTHERS | pages
        site.crawl(*asked, days=1)
        said.append(next(row.content.text for row in site.articles() if row.url == HOME + PATHS[0]))
    assert site.kinds() == ["created"] * 7 + ["updated"] * 2
    assert "400IU" in said[1]
    assert "800IU" in said[6]
    assert {row.status for row in site.articles()} == {"live"}
    assert len(site.articles()) == 7
    for made, text in ((first, said[0]), (second, said[5]), (third, said[-1])):
        assert [line for _, lines in made.sections for line in lines if line not in text] == []
    row = next(row for row in site.articles() if row.url == HOME + PATHS[0])
    assert row.content.parts == [HOME + path for path in PATHS]
