"""Numbered pages: the parts of an article, the further pages of a listing."""

from __future__ import annotations

import re

from healthcrawl.extract.page.blocks import Line
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.line_kinds import PAGER_LINE
from healthcrawl.extract.page.marks import Marks
from healthcrawl.text import urls

_NUMBER = re.compile(r"\[?\s*(?:第\s*|page\s*)?(\d{1,4})\s*(?:[页頁])?\s*\]?", re.IGNORECASE)
NEXT = re.compile(
    r"[\s\[【(]*(?:下一?[页頁]|后一?页|後一頁|[>»›⟩→]|>>|next(?:\spage)?|(?:[<‹«⟨←]\s*)?(?:older(?:\s(?:posts|entries|articles))?|(?:较早|更早|较旧|早期)的?文章)|下一页\s*[>»›]+)[\s\]】)>»›→]*",
    re.IGNORECASE,
)
_MORE = re.compile(r"(?:点击)?(?:加载|查看|显示)更多(?:文章|内容)?\W*|load\smore\W*", re.IGNORECASE)
"""What leads to the next page of a list where no script fills it in."""
_PREVIOUS = re.compile(r"[\s\[【(]*(?:上一?[页頁]|前一?页|previous(?:\spage)?|prev)[\s\]】)]*", re.IGNORECASE)
_OF_ALL = re.compile(r"第?\s?(\d{1,2})\s?(?:[页頁]\s?[/\uff0c,]?\s?[共总]\s?|/\s?[共总]?\s?)(\d{1,2})\s?[页頁]")
"""``第1页 共3页``, ``1/3页``."""

_PAGE_PARAMETER = re.compile(r"(?:^|&)(?:page|paged|pn|pageno|pagenum|currentpage)=(\d{1,4})(?=&|$)", re.IGNORECASE)
_SHORT_PARAMETER = re.compile(r"(?:^|&)p=(\d{1,4})(?=&|$)")
"""Alone in a query it names a page of the site, not of a listing."""


def stem(url: str) -> tuple[str, int | None]:
    """The address without its page number, and that number."""
    path, mark, query = url.partition("?")
    if mark:
        found = _PAGE_PARAMETER.search(query) or (_SHORT_PARAMETER.search(query) if "&" in query else None)
        rest = (query[: found.start()] + query[found.end() :]).strip("&") if found else query
        return f"{path}?{rest}" if rest else path.rstrip("/"), int(found[1]) if found else None
    # the number behind the word category is the category's
    found = re.fullmatch(r"(.+?)(?<!/category)(?<!/cate)(?<!/cat)[_\-/](?:page[_\-/]?|p)?(\d{1,3})(/?|\.\w{2,5})", path, re.IGNORECASE)
    if found:
        return found[1] + found[3].rstrip("/"), int(found[2])
    return path.rstrip("/"), None


def parts(layout: Layout, marks: Marks, page_url: str, base: str, within: range) -> tuple[list[str], int]:
    """Addresses of all parts of the article, in order, this page included, and the number of this page; ``[], 1`` for a single page.

    ``within``: the lines among which a pager leads to them.
    """
    numbered: dict[int, str] = {}
    current = None
    for line in (layout.lines[number] for number in marks.pagers if number in within):
        current = current or (_current(line) if PAGER_LINE.fullmatch(line.text) else None)
        for link in line.links:
            found = _NUMBER.fullmatch(link.text)
            address = urls.resolve(base, link.href) if found else None
            if found and address and int(found[1]) and _sibling(page_url, address, int(found[1])):
                whole, part = stem(address)
                # lists lead to the first part without its number, which some pagers say nevertheless
                first = int(found[1]) == 1 and part in (0, 1) and "?" in address
                numbered.setdefault(int(found[1]), whole if first else address)
        if not numbered and (found := _OF_ALL.search(line.text)):
            numbered = _counted(line, page_url, base, int(found[1]), int(found[2]))
    if numbered and urls.key(page_url) not in map(urls.key, numbered.values()):
        numbered.setdefault(current or _stem_number(page_url, numbered), page_url)
    if len(numbered) < 2:
        return [], 1
    order = sorted(numbered)
    here = next((number for number in order if urls.key(numbered[number]) == urls.key(page_url)), 1)
    return [numbered[number] for number in order], here


def _counted(line: Line, page_url: str, base: str, here: int, total: int) -> dict[int, str]:
    """Addresses of all parts, where a pager leads only one step on or back and says how many there are."""
    for link in line.links:
        step = 1 if NEXT.fullmatch(link.text) else -1 if _PREVIOUS.fullmatch(link.text) else 0
        address = urls.resolve(base, link.href) if step else None
        number = here + step
        if not address or not 1 < here + (step > 0) <= total or not _sibling(page_url, address, number):
            continue
        model, own = (address, number) if number > 1 else (page_url, here)
        if stem(model)[1] != own:
            continue
        before, _, after = model.rpartition(str(own))
        whole = address if number == 1 else page_url if here == 1 else stem(model)[0]
        return {1: whole} | {part: f"{before}{part}{after}" for part in range(2, total + 1)}
    return {}


def _lines(layout: Layout, marks: Marks) -> list[Line]:
    return [layout.lines[number] for number in marks.pagers]


def _current(line: Line) -> int | None:
    """The page number that is printed without a link."""
    rest = line.text
    for link in line.links:
        rest = rest.replace(link.text, " ", 1) if link.text else rest
    bare = re.findall(r"(?<![\d共])\d{1,4}(?![\d页条])", rest)
    return int(bare[0]) if len(bare) == 1 else None


def _stem_number(page_url: str, numbered: dict[int, str]) -> int:
    own = page_url.rstrip("/")
    if any(stem(address)[0] == own for address in numbered.values()):
        return 1  # 66.html beside 66_2.html: its number is the article's
    here = stem(page_url)[1]
    if here is not None and any(stem(address)[1] == number - 1 for number, address in numbered.items()):
        return here + 1  # counted from 0
    return here or (1 if 1 not in numbered else 0)


def _sibling(page_url: str, address: str, number: int) -> bool:
    """Does the address name page ``number`` of the same article?"""
    own, other = stem(page_url), stem(address)
    if own[0].count("/") < 3 and other[0].count("/") < 3:
        return False  # a home page has no parts
    if other[1] == number or (other[1] == number - 1 and "?" in address):  # some programs count from 0
        return other[0] in (own[0], page_url.rstrip("/")) or urls.key(other[0]) == urls.key(own[0])
    return (number == 1 and own[0] == stem(address)[0]) or (number == 1 and own[0] == address.rstrip("/"))


def following(layout: Layout, marks: Marks, rel_next: str | None, page_url: str, base: str) -> list[str]:
    """Further pages of a listing, nearest first: what is called next, then higher numbers."""
    found: dict[str, None] = {rel_next: None} if rel_next else {}
    numbered: dict[str, None] = {}
    here = 0
    for line in _lines(layout, marks):
        here = _current(line) or here
        for link in line.links:
            address = urls.resolve(base, link.href)
            if not address or address == page_url:
                continue
            if NEXT.fullmatch(link.text) or "next" in f"{link.element.get('rel', '')} {link.element.get('class', '')}".split():
                found[address] = None
            elif (number := _NUMBER.fullmatch(link.text)) and int(number[1]) > here:
                numbered[address] = None
    base_address, own = stem(page_url)
    after = ((base_address, (own or 1) + 1), (page_url.rstrip("/"), 2))
    arrows = (
        address
        for link in layout.links
        if (not link.text or NEXT.fullmatch(link.text) or _MORE.fullmatch(link.text))
        and (address := urls.resolve(base, link.href))
        and stem(address) in after
    )
    return list(found | dict.fromkeys(arrows) | numbered)
