"""What a site file's selectors say, where the generic reader needs help. Each function gives nothing where the file or the page says nothing."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from healthcrawl.extract.around.breadcrumb import Trail, printed_trail
from healthcrawl.extract.around.related import PRINTED_DATE
from healthcrawl.extract.byline.declared import Byline
from healthcrawl.extract.document.select import elements, elements_of_all
from healthcrawl.extract.document.tree import Document, text_of
from healthcrawl.extract.page.blocks import Node
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.pager import NEXT
from healthcrawl.extract.vocabulary.labels import people_in
from healthcrawl.extract.vocabulary.titles import PART_SUFFIX, Title
from healthcrawl.items.article import Crumb, Entry, Related, Source
from healthcrawl.items.profile import Profile
from healthcrawl.text import urls
from healthcrawl.text.clean import line
from healthcrawl.text.dates import PageDate


def drop(document: Document, profile: Profile) -> None:
    """Take the elements that are no body out of the container, keeping the text behind them."""
    for element in elements_of_all(document.root, profile.select.drop):
        parent = element.getparent()
        if parent is None or element is document.body:
            continue
        if tail := element.tail:
            before = element.getprevious()
            if before is not None:
                before.tail = (before.tail or "") + tail
            else:
                parent.text = (parent.text or "") + tail
        parent.remove(element)


def container(context: Context) -> Node | None:
    """The block that the site file names as the article's."""
    found = elements(context.document.root, context.profile.select.container)
    return next((node for node in context.layout.nodes if found and node.element is found[0]), None)


def title(context: Context) -> Title | None:
    """The title that the site file names."""
    selector = context.profile.select.title
    text = next((text for element in elements(context.document.root, selector) if (text := _text(element))), "")
    if not text:
        return None
    number = next((number for number, printed in enumerate(context.layout.lines) if printed.text == text), None)
    return Title(PART_SUFFIX.sub("", text), number, f"selector {selector}", 1.0)


def trail(context: Context) -> Trail | None:
    """The breadcrumb: each element is one step, or one block is the whole trail."""
    selector = context.profile.select.breadcrumb
    found = elements(context.document.root, selector)
    block = next((node for node in context.layout.nodes if node.element is found[0]), None) if len(found) == 1 else None
    if block and len(crumbs := printed_trail(context.layout.lines[block.first : block.last], context.base)) > 1:
        return Trail(crumbs, f"selector {selector}", 1.0)
    crumbs = [Crumb(name=text, url=_address(context, element)) for element in found if (text := _text(element))]
    return Trail(crumbs, f"selector {selector}", 1.0) if crumbs else None


def byline(context: Context, found: Byline) -> None:
    """Publisher, authors, source and dates that the site file names take the place of those that were found."""
    select, root = context.profile.select, context.document.root
    if people := [person for element in elements(root, select.authors) for person in people_in(_text(element))]:
        found.authors = people
        found.note("authors", f"selector {select.authors}", 1.0)
    if texts := [text for element in elements(root, select.publisher) if (text := _text(element))]:
        found.publisher = next((person.name for person in people_in(texts[0])), texts[0])
        found.note("publisher", f"selector {select.publisher}", 1.0)
    for element in elements(root, select.source)[:1]:
        if text := _text(element):
            found.source = Source(name=text, url=_address(context, element))
            found.note("source", f"selector {select.source}", 1.0)
    for name, selector in (("published", select.published), ("modified", select.modified)):
        if date := _date(context, selector):
            setattr(found, name, date)
            found.note(f"{name}_at", f"selector {selector}", 1.0)


def _date(context: Context, selector: str | None) -> PageDate | None:
    """The most precise date that the first element gives: in its text, its ``datetime`` or its ``title``."""
    for element in elements(context.document.root, selector)[:1]:
        printed = _text(element)
        said = (element.get("datetime"), element.get("title"), element.get("content"), printed)
        read = [date for text in said if text and (date := context.date(text))]
        if read:
            best = min(read, key=lambda date: date.precision != "minute")
            shown = context.date(printed)
            return PageDate(best.value, shown.raw if shown else printed or best.raw, best.precision)
    return None


def tags(context: Context) -> list[str]:
    """Tags: each element is one."""
    found = elements(context.document.root, context.profile.select.tags)
    return list(dict.fromkeys(text for element in found if (text := _text(element).strip("# \u3000"))))


def related(context: Context) -> list[Related]:
    """Related entries: each element is one."""
    found: dict[str, Related] = {}
    for element in elements(context.document.root, context.profile.select.related):
        address = _address(context, element)
        texts = [text for piece in element.itertext() if (text := line(str(piece)))]
        if address is None or not texts:
            continue
        dates = [text for text in texts if PRINTED_DATE.fullmatch(text)]
        words = [text for text in texts if text not in dates]
        image = next(iter(element.iter("img")), None)
        entry = Related(
            url=address,
            title=words[0] if words else texts[0],
            teaser=next((text for text in words[1:] if text != words[0]), None),
            image_url=urls.resolve(context.base, image.get("src", "")) if image is not None else None,
        )
        date = context.date(dates[0]) if dates else None
        found.setdefault(address, replace(entry, date_raw=dates[0] if dates else None, date=date.day if date else None))
    return list(found.values())


def entries(context: Context) -> dict[str, Entry]:
    """Entries of a listing: each element is one."""
    found: dict[str, Entry] = {}
    for element in elements(context.document.root, context.profile.select.entry):
        address, text = _address(context, element), _text(element)
        if address and text:
            found.setdefault(address, Entry(url=address, title=line(element.get("title") or text)[:200]))
    return found


def further_pages(context: Context) -> list[str]:
    """Further pages of a listing, the next one first."""
    links = elements(context.document.root, context.profile.select.pagination)
    links.sort(key=lambda link: not (NEXT.fullmatch(_text(link)) or "next" in f"{link.get('class', '')} {link.get('rel', '')}"))
    return list(dict.fromkeys(address for link in links if (address := _address(context, link)) and address != context.url))


def part_addresses(context: Context) -> list[str]:
    """Addresses of the parts of a multi-page article."""
    links = elements(context.document.root, context.profile.select.parts)
    return list(dict.fromkeys(address for link in links if (address := _address(context, link))))


def _text(element: etree._Element) -> str:
    return line(text_of(element))


def _address(context: Context, element: etree._Element) -> str | None:
    """Where the element, or the first link in it, leads."""
    link = element if element.get("href") else next((inner for inner in element.iter("a") if inner.get("href")), None)
    return urls.resolve(context.base, link.get("href", "")) if link is not None else None
