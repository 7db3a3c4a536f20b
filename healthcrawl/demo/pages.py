"""The pages that people read: home, listings, articles, and what stands where an article was."""

from __future__ import annotations

from functools import cached_property
from urllib.parse import quote

from healthcrawl.demo import chrome
from healthcrawl.demo import vocabulary as v
from healthcrawl.demo.blocks import Block, pages, part_path
from healthcrawl.demo.catalogue import Article, Card, Catalogue
from healthcrawl.demo.grammar import mix
from healthcrawl.demo.history import design
from healthcrawl.demo.skins import SKINS

_LEAF_ROWS, _ROWS = 10, 20
_TAG_SEARCH = 400


def departments(leaf: v.Leaf) -> list[str]:
    """Path of departments as the breadcrumb prints it."""
    return [v.ROOT[0], leaf.top, leaf.name]


def not_body(catalogue: Catalogue, article: Article) -> list[str]:
    """Lines inside the article's container that are no body."""
    return ["广告:" + _advert(catalogue, article.number)[1], v.DISCLAIMER, v.SHARE]


def _advert(catalogue: Catalogue, number: int) -> tuple[int, str]:
    chosen = mix(14, number, catalogue.day) % len(v.ADVERTS)
    return chosen, v.ADVERTS[chosen]


def trail(path: str) -> list[tuple[str, str]]:
    """Breadcrumb (name, address) of a listing: home, root, then the departments."""
    steps = [("首页", "/"), v.ROOT]
    for leaf in v.LEAVES:
        if path == leaf.path:
            return [*steps, (leaf.top, v.TOPS[leaf.top]), (leaf.name, path)]
    return [*steps, *(item for item in v.TOPS.items() if item[1] == path)]


class Pages:
    """Prints the pages of one day in the day's design."""

    def __init__(self, catalogue: Catalogue, base: str) -> None:
        self.catalogue, self.base = catalogue, base
        self.skin = SKINS[design(catalogue.day)]

    @cached_property
    def _nav(self) -> str:
        return "".join(self.skin.side_item.format(url=url, title=name) for name, url in [v.ROOT, *v.TOPS.items()])

    @cached_property
    def _side(self) -> str:
        live, day = self.catalogue.live, self.catalogue.day
        hot = [self.catalogue.card(live[mix(15, day, place) % len(live)]) for place in range(8)]
        boxes = {
            "热门文章": [(card.path, card.title) for card in hot],
            "推荐服务": [(f"/promo/{i}", v.ADVERTS[(i + day) % len(v.ADVERTS)]) for i in range(3)],
        }
        items = {title: "".join(self.skin.side_item.format(url=url, title=name) for url, name in rows) for title, rows in boxes.items()}
        return "".join(self.skin.side.format(title=title, items=text) for title, text in items.items())

    @cached_property
    def _chrome(self) -> dict[str, str]:
        prefix = self.skin.prefix
        return {"styles": chrome.styles(prefix), "menu": chrome.menu(prefix), "bottom": chrome.bottom(prefix) + chrome.scripts(prefix)}

    def frame(self, title: str, path: str, main: str) -> bytes:
        """A whole page around its main part."""
        today = self.catalogue.today
        return self.skin.frame.format(
            title=f"{title}_{v.SITE_NAME}" if title else v.SITE_NAME,
            canonical=self.base + path,
            site=v.SITE_NAME,
            nav=self._nav,
            **self._chrome,
            side=self._side,
            main=main,
            year=today.year,
            date=f"{today:%Y-%m-%d}",
        ).encode()

    def _crumbs(self, steps: list[tuple[str, str]]) -> str:
        return self.skin.crumb_gap.join(self.skin.crumb.format(url=url, name=name) for name, url in steps)

    def _tags(self, names: list[str]) -> str:
        return "".join(self.skin.tag.format(url=f"/tag/{quote(name)}/", name=name) for name in names)

    def _pager(self, path: str, here: int, last: int, ends: bool) -> str:
        """Links to the parts of an article, or with ``ends`` (首页, 尾页) to the pages of a listing."""
        if last == 1:
            return ""
        link = self.skin.page_link.format
        links = [link(url=path, label="首页")] if ends else []
        if here > 1:
            links.append(link(url=part_path(path, here - 1), label="上一页"))
        near = range(max(1, here - 3), min(last, here + 3) + 1)
        links += [self.skin.page_here.format(label=page) if page == here else link(url=part_path(path, page), label=page) for page in near]
        if here < last:
            links.append(link(url=part_path(path, here + 1), label="下一页"))
        if ends:
            links.append(link(url=part_path(path, last), label="尾页"))
        return self.skin.pager.format(links="".join(links))

    def _block(self, block: Block, markup: str, number: int) -> str:
        skin = self.skin
        match block.kind:
            case "p":
                return skin.paragraph.format(text=block.text)
            case "inline":
                return skin.inline.format(heading=block.heading, text=block.text)
            case "heading" if markup in ("h2", "h3"):
                return skin.heading.format(tag=markup, text=block.heading)
            case "heading":
                text = f"<strong>{block.heading}</strong>" if markup == "strong" else block.heading
                return skin.paragraph.format(text=text)
            case "image":
                return skin.image.format(url=f"/img/{mix(16, number) % 40:02d}.png", alt=block.text)
        rows = ("".join(skin.cell.format(text=cell) for cell in row) for row in block.rows)
        return skin.table.format(rows="".join(skin.row.format(cells=cells) for cells in rows))

    def article(self, number: int, part: int) -> bytes | None:
        """A part (from 1) of a live article; None if it has fewer."""
        article = self.catalogue.article(number)
        parts = pages(article)
        if not 1 <= part <= len(parts):
            return None
        promo, advert = _advert(self.catalogue, number)
        markup = article.words.style[1]
        main = self.skin.article.format(
            crumbs=self._crumbs(trail(article.leaf.path)),
            title=article.title,
            publisher=article.publisher,
            source=f"来源:{article.source} " if article.source else "",
            published=f"{article.published:%Y-%m-%d %H:%M}",
            updated=f" 更新时间:{article.updated:%Y-%m-%d %H:%M}" if article.updated != article.published else "",
            reads=mix(17, number) % 9000 + self.catalogue.day * (mix(18, number) % 90 + 1),
            advert=self.skin.advert.format(number=promo, text=advert),
            body="".join(self._block(block, markup, number) for block in parts[part - 1]),
            disclaimer=v.DISCLAIMER,
            share=v.SHARE,
            pager=self._pager(article.path, part, len(parts), ends=False),
            tags=self._tags(article.words.tags),
            related="".join(self._related(path, card) for path, card in self.catalogue.related(number)),
        )
        title = article.title if part == 1 else f"{article.title}(第{part}页)"
        return self.frame(title, part_path(article.path, part), main)

    def _related(self, path: str, card: Card) -> str:
        return self.skin.related.format(url=path, image=card.image, title=card.title, teaser=card.teaser, date=f"{card.published:%m-%d}")

    def _entries(self, numbers: list[int]) -> str:
        cards = map(self.catalogue.card, numbers)
        return "".join(
            self.skin.entry.format(url=card.path, title=card.title, teaser=card.teaser, date=f"{card.published:%Y-%m-%d}") for card in cards
        )

    def listing(self, path: str, page: int) -> bytes | None:
        """A page (from 1) of a department's listing, newest first; None if there is no such page."""
        numbers = self.catalogue.by_listing[path]
        leaf = next((leaf for leaf in v.LEAVES if leaf.path == path), None)
        rows = _LEAF_ROWS if leaf else _ROWS
        last = max(1, -(-len(numbers) // rows))
        if not 1 <= page <= last:
            return None
        stop = len(numbers) - (page - 1) * rows
        steps = trail(path)
        main = self.skin.listing.format(
            crumbs=self._crumbs(steps),
            title=steps[-1][0],
            tags=self._tags(leaf.diseases if leaf else []),
            entries=self._entries(list(reversed(numbers[max(0, stop - rows) : stop]))),
            pager=self._pager(path, page, last, ends=True),
        )
        return self.frame(steps[-1][0] if page == 1 else f"{steps[-1][0]}(第{page}页)", part_path(path, page), main)

    def tag(self, name: str) -> bytes:
        """The newest articles with a tag, as far as the newest of the site reach."""
        newest = reversed(self.catalogue.live[-_TAG_SEARCH:])
        return self._flat(f"标签:{name}", f"/tag/{quote(name)}/", [one for one in newest if name == self.catalogue.disease(one)][:_ROWS])

    def search(self) -> bytes:
        """The search page; robots.txt asks machines to stay away."""
        return self._flat("站内搜索", "/search/", list(self.catalogue.live[-_LEAF_ROWS:]))

    def home(self) -> bytes:
        """The tree of departments and the newest articles."""
        groups = [
            self.skin.group.format(
                name=top, url=url, children=" ".join(f'<a href="{leaf.path}">{leaf.name}</a>' for leaf in v.LEAVES if leaf.top == top)
            )
            for top, url in v.TOPS.items()
        ]
        newest = self._entries(list(reversed(self.catalogue.live[-_ROWS:])))
        return self.frame("", "/", f"<h1>{v.SITE_NAME}</h1>\n" + "".join(groups) + f"<h2>最新文章</h2>\n<ul>{newest}</ul>")

    def _flat(self, title: str, path: str, numbers: list[int]) -> bytes:
        crumbs = self._crumbs([("首页", "/"), (title, path)])
        return self.frame(title, path, self.skin.listing.format(crumbs=crumbs, title=title, tags="", entries=self._entries(numbers), pager=""))

    def missing(self, path: str, removed: bool) -> bytes:
        """What an address without a page answers."""
        text = "该内容已被删除" if removed else "您访问的页面不存在"
        return self.frame(text, path, f"<h1>{text}</h1><p>返回<a href='/'>首页</a></p>")

    def refresh(self, path: str, target: str) -> bytes:
        """A page that only sends the visitor on."""
        return (
            f'<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url={target}"><title>页面跳转</title></head>'
            f'<body><p>页面已移至 <a href="{target}">{self.base}{target}</a></p></body></html>'
        ).encode()
