"""Related-reading lists as data: where they lead, title, teaser, picture, date."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import islice

from healthcrawl.extract.document.tree import text_of
from healthcrawl.extract.page.blocks import Line, Link
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.links import leads_nowhere
from healthcrawl.extract.page.marks import Region
from healthcrawl.extract.vocabulary.categories import CATEGORY_PATH
from healthcrawl.items.article import Related
from healthcrawl.text import urls

PRINTED_DATE = re.compile(r"[\s\[(\uff08]*(?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s\d{1,2}:\d\d(?::\d\d)?)?[\s\])\uff09]*")
_DATE_AT_END = re.compile(r"[\s\[(\uff08]*((?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s\d{1,2}:\d\d(?::\d\d)?)?)[\s\])\uff09]*$")
_DATE_BEGINS = "0123456789[(\uff08"
_DATE_ENDS = "0123456789日])\uff09"
_AROUND_DATE = " []()\uff08\uff09"
_NEIGHBOUR = re.compile(r"(?:^|\s)(?:[a-z]+[_-])?(?:prev|previous|next|older|newer)(?:[_-](?:page|post|article|link))?(?=\s|$)")
_CARD_HEADINGS = ("h2", "h3", "h4", "h5")
_CARD_PARTS = (*_CARD_HEADINGS, "div", "p", "span", "strong", "b")
_TITLED = re.compile(r"(?:^|[\s_-])(?:title|tit|headline)(?:$|\s)", re.IGNORECASE)
_NEIGHBOUR_WORDS = ("上一篇", "下一篇")
_NOT_TITLE = re.compile(
    r"(?:更多|(?:点击)?查看(?:更多|全文)?|more|详细|\[?详情\]?|阅读全文|全文|上一篇|下一篇|换一[批换]|网站(?:简介|律师|导航|地图|声明|首页)|(?:版权|免责|法律|隐私)声明|"
    r"(?:联系|关于|加入)我们|联系方式|广告(?:刊例|服务|合作|投放)|投稿系统|我要投稿|在线投稿|友情链接|意见反馈|site\s?map|\W*)[>»]*",
    re.IGNORECASE,
)
"""What leads on or names a page of the site's own: a heading with nothing below it may stand over the foot of the page."""
_LENGTH = re.compile(r"(?<=\D)(?:\d{1,2}:)?\d{1,2}:\d\d$")
"""How long a film runs, printed in its card."""


def entries(context: Context) -> list[Related]:
    """All entries of all related lists of a page, in order; an address listed twice counts once."""
    found: dict[str, Related] = {}
    for region in sorted(context.marks.related, key=lambda region: region.first):
        for entry in _of_region(context, region):
            if entry.url != context.url:
                found.setdefault(entry.url, entry)
    return list(found.values())


def _of_region(context: Context, region: Region) -> list[Related]:
    """Entries of one list: each reaches from its first link to that of the next."""
    layout = context.layout
    groups = _groups(context, region)
    firsts = [min([link.first for link in links]) for links in groups.values()]
    starts = [*sorted(firsts), region.last]
    result = []
    for (address, links), first in zip(groups.items(), firsts, strict=True):
        title = _title(links) or _title_beside(links) or _title_before(layout.lines[first], links)
        if not title or not _may_name(title):
            continue
        own = set(links)
        last = starts[bisect_right(starts, first, hi=len(firsts))]
        lines = [line for line in layout.lines[first : max(last, first + 1)] if not line.links or not own.isdisjoint(line.links)]
        date = next((printed for line in lines if (printed := _date(line, title))), None)
        value = context.date(date) if date else None
        image = next((source for link in links if link.picture is not None and (source := link.picture.get("src"))), None)
        result.append(
            Related(
                url=address,
                title=title,
                teaser=_teaser([line for line in lines if own.issuperset(line.links)], title),
                image_url=urls.resolve(context.base, image) if image else None,
                date_raw=date,
                date=value.day if value else None,
            )
        )
    return result


def _groups(context: Context, region: Region) -> dict[str, list[Link]]:
    """Links by where they lead, in the order of the page."""
    groups: dict[str, dict[Link, None]] = {}
    for line in context.layout.lines[region.first : region.last]:
        for link in line.links:
            # links without words cling to the line that follows them, also to the first of a list below (a row of share buttons)
            stray = not link.text and region.heading is None and region.node.element not in link.element.iterancestors()
            address = urls.resolve(context.base, link.href)
            if address and not stray and not _is_neighbour(link) and not (CATEGORY_PATH.search(address) or leads_nowhere(address)):
                groups.setdefault(address, {})[link] = None
    return {address: list(links) for address, links in groups.items()}


def _is_neighbour(link: Link) -> bool:
    """Does the link lead to what was published before or after, as its words, its name or a block around it say? That is related by time only."""
    if link.text.startswith(_NEIGHBOUR_WORDS):
        return True
    around = islice(link.element.iterancestors(), 2)
    names = [name for element in (link.element, *around) for name in (element.get("class"), element.get("id")) if name]
    return bool(names) and _names_neighbour(" ".join(names))


@lru_cache(maxsize=1024)
def _names_neighbour(names: str) -> bool:
    return bool(_NEIGHBOUR.search(names))


def _title(links: list[Link]) -> str:
    """What names the article: the ``title`` attribute if it is printed too, else the shortest whole text of its links."""
    texts = [link.text for link in links if link.text and _may_name(link.text)]
    texts = [text for text in texts if not PRINTED_DATE.fullmatch(text)] or texts  # cards link the day, too, and before the title
    for link in links:
        if inner := _titled(link):
            return inner
        said = " ".join(link.element.get("title", "").split())
        if said and (not texts or any(said in text or said.startswith(text.rstrip(".…")) for text in texts)):
            return said
    texts = [_LENGTH.sub("", text) for text in texts]
    short = [text for text in texts if len(text) <= 80]
    return short[0] if short else (texts[0][:80] if texts else "")


def _titled(link: Link) -> str:
    """What a link that is a whole card calls its title, or has for its one heading; empty if nothing does."""
    if len(link.element) == 0:
        return ""
    parts = [part for part in link.element.iter(*_CARD_PARTS) if part is not link.element]
    named = [part for part in parts if part.tag in _CARD_HEADINGS] or [part for part in parts if _TITLED.search(part.get("class", ""))]
    text = " ".join(text_of(named[0]).split()) if len(named) == 1 else ""
    return text if text and text != link.text and _may_name(text) else ""


def _title_beside(links: list[Link]) -> str:
    """What a link without words names, which is laid over a card: what it says to those who cannot see it, else the one heading of the card."""
    if any(link.text for link in links):
        return ""
    for link in links:
        if said := link.element.get("aria-label", "").strip():
            return said
        card = link.element.getparent()
        headings = list(islice(card.iter("h2", "h3", "h4", "h5"), 2)) if card is not None else []
        if len(headings) == 1:
            return " ".join(text_of(headings[0]).split())
    return ""


def _title_before(line: Line, links: list[Link]) -> str:
    """What stands before the one link of its line, if that only says that one may look."""
    if len(line.links) != 1 or line.links[0] not in links or not line.text.endswith(line.links[0].text):
        return ""
    return line.text.removesuffix(line.links[0].text).strip(" ·-")


@lru_cache(maxsize=4096)  # an article stands in the lists of many others
def _may_name(text: str) -> bool:
    """May the words of a link be a title?"""
    return not _NOT_TITLE.fullmatch(text)


def _teaser(lines: list[Line], title: str) -> str | None:
    for line in lines:
        text = line.text.removeprefix(title).strip()
        if len(text) > 20 and not PRINTED_DATE.fullmatch(text.removesuffix(title)) and text != title:
            return text
    return None


def _date(line: Line, title: str) -> str | None:
    text = line.text
    named = line.links[0].text if line.links else title  # the title in full may be said to machines only
    if named and text[:1] in _DATE_BEGINS and PRINTED_DATE.fullmatch(before := text.partition(named)[0]) and before != text:
        return before.strip(_AROUND_DATE)
    if text[-1:] not in _DATE_ENDS:
        return None
    if PRINTED_DATE.fullmatch(text):
        return text.strip(_AROUND_DATE)
    found = _DATE_AT_END.search(text.replace(title, " ", 1)) if len(text) < len(title) + 30 else None
    return found[1] if found else None
