"""What of the body is no running text: its tables of data and its pictures."""

from __future__ import annotations

from healthcrawl.extract.document.tree import text_of
from healthcrawl.extract.page.blocks import Node
from healthcrawl.extract.page.context import Context
from healthcrawl.items.article import Image, Table
from healthcrawl.text import urls

_LAZY = ("data-original", "data-src", "data-lazy-src", "data-actualsrc", "src")


def tables_of(context: Context, kept: list[int]) -> list[Table]:
    """Tables of data of which the kept lines are rows, with their captions."""
    rows: dict[int, list[list[str]]] = {}
    for number in kept:
        line = context.layout.lines[number]
        if line.table >= 0:
            rows.setdefault(line.table, []).append(line.text.split("\t"))
    captions = {number: context.layout.tables[number].find("caption") for number in rows}
    return [
        Table(rows=cells, caption=None if (caption := captions[number]) is None else " ".join(text_of(caption).split()) or None)
        for number, cells in rows.items()
    ]


def images_of(context: Context, container: Node, kept: list[int]) -> list[Image]:
    """Pictures between the first and the last line of the body."""
    found: dict[str, Image] = {}
    for picture in context.layout.pictures:
        inside = container.first <= picture.line <= container.last and kept[0] <= picture.line <= kept[-1] + 1
        if not inside or picture.node.first < container.first:
            continue
        element = picture.element
        source = next((value for name in _LAZY if (value := element.get(name)) and not value.startswith("data:")), "")
        if address := urls.resolve(context.base, source):
            alt = " ".join(element.get("alt", "").split()) or None
            figure = element.getparent()
            caption = figure.find("figcaption") if figure is not None else None
            text = " ".join(text_of(caption).split()) if caption is not None else ""
            found.setdefault(address, Image(url=address, alt=alt, caption=text or None))
    return list(found.values())
