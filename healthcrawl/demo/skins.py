"""The three designs of the demo site: the same words in other markup, under other class names."""

from __future__ import annotations

from healthcrawl.items.record import record


@record
class Skin:
    """Markup of one design; the blanks are filled by ``str.format``. Nothing the demo prints needs escaping."""

    prefix: str
    """Begins the class names of what stands around the main part."""
    frame: str
    article: str
    crumb: str
    crumb_gap: str
    paragraph: str
    heading: str
    """Blanks ``tag`` and ``text``; for headings that are elements of their own."""
    inline: str
    image: str
    table: str
    row: str
    cell: str
    advert: str
    tag: str
    related: str
    listing: str
    entry: str
    pager: str
    page_link: str
    page_here: str
    side: str
    side_item: str
    group: str
    """A department of the first level with its children."""


_CLASSIC = Skin(
    prefix="old",
    frame="""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title>
<link rel="canonical" href="{canonical}"><link rel="alternate" type="application/rss+xml" href="/rss.xml">
<link rel="stylesheet" href="/static/old.css">{styles}</head>
<body><div class="top"><a class="logo" href="/">{site}</a><ul class="nav">{nav}</ul></div>{menu}
<div class="wrap"><div class="left">{main}</div><div class="right">{side}</div></div>
<div class="foot"><p>关于我们 | 联系我们 | 免责声明</p><p>Copyright © 2019-{year} {site} 版权所有 更新于{date}</p></div>{bottom}
</body></html>
""",
    article="""<div class="weizhi">当前位置: {crumbs}</div>
<div class="article"><h1>{title}</h1>
<div class="info">发布者:{publisher} {source}时间:{published}{updated} <span class="hits">阅读 {reads}</span></div>
<div class="content">{advert}{body}<p class="tips">{disclaimer}</p><div class="share">{share}</div></div>
{pager}<div class="keywords">相关标签: {tags}</div></div>
<div class="xgyd"><h3>相关阅读</h3><ul>{related}</ul></div>""",
    crumb='<a href="{url}">{name}</a>',
    crumb_gap=" &gt; ",
    paragraph="<p>{text}</p>\n",
    heading="<{tag}>{text}</{tag}>\n",
    inline="<p><strong>{heading}</strong>{text}</p>\n",
    image='<p class="pic"><img src="{url}" alt="{alt}" width="500"></p>\n',
    table='<table border="1">{rows}</table>\n',
    row="<tr>{cells}</tr>",
    cell="<td>{text}</td>",
    advert='<div class="gg"><a href="/promo/{number}" rel="nofollow">广告:{text}</a></div>\n',
    tag='<a href="{url}">{name}</a> ',
    related="""<li><a href="{url}"><img src="{image}" alt="{title}"></a>
<a class="t" href="{url}">{title}</a><p>{teaser}</p><span>{date}</span></li>
""",
    listing="""<div class="weizhi">当前位置: {crumbs}</div>
<div class="list"><h1>{title}</h1><p class="tool"><a href="/search/?q=">站内搜索</a> {tags}</p><ul>{entries}</ul>{pager}</div>""",
    entry='<li><h2><a href="{url}">{title}</a></h2><p>{teaser}</p><span class="date">{date}</span></li>\n',
    pager='<div class="pages">{links}</div>\n',
    page_link='<a href="{url}">{label}</a> ',
    page_here="<b>{label}</b> ",
    side='<div class="box"><h3>{title}</h3><ol>{items}</ol></div>\n',
    side_item='<li><a href="{url}">{title}</a></li>',
    group='<dl><dt><a href="{url}">{name}</a></dt><dd>{children}</dd></dl>\n',
)

_CARDS = Skin(
    prefix="cards",
    frame="""<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="canonical" href="{canonical}">
<link rel="alternate" type="application/rss+xml" href="/rss.xml">
<link rel="stylesheet" href="/static/cards.css">
{styles}
</head>
<body class="theme-cards">
<header class="site-header"><a href="/" class="brand">{site}</a><nav><ul>{nav}</ul></nav></header>
{menu}
<main class="grid"><div class="col-main">{main}</div><aside class="col-side">{side}</aside></main>
<footer class="site-footer"><p>© 2019–{year} {site} · 最近更新 {date} · 全新改版</p></footer>
{bottom}
</body>
</html>
""",
    article="""<nav class="breadcrumb" aria-label="breadcrumb">
<span>当前位置:</span><ol>{crumbs}</ol></nav>
<article class="post-card"><header><h1 class="post-title">{title}</h1>
<p class="post-meta"><span>发布者:{publisher}</span> <span>{source}</span>
<span>时间:{published}</span><span>{updated}</span> <em>阅读 {reads}</em></p></header>
<div class="post-body">{body}{advert}<aside class="disclaimer">{disclaimer}</aside><div class="share-bar">{share}</div></div>
{pager}<footer class="post-tags"><span>相关标签:</span> {tags}</footer></article>
<section class="related-cards"><h2>相关阅读</h2><div class="cards">{related}</div></section>""",
    crumb='<li><a href="{url}">{name}</a></li>',
    crumb_gap="",
    paragraph='<div class="para">{text}</div>\n',
    heading='<div class="sec-head"><{tag} class="sec">{text}</{tag}></div>\n',
    inline='<div class="para"><b class="sec">{heading}</b>{text}</div>\n',
    image='<figure><img loading="lazy" src="{url}" alt="{alt}"></figure>\n',
    table='<div class="table-wrap"><table class="tb"><tbody>{rows}</tbody></table></div>\n',
    row="<tr>{cells}</tr>\n",
    cell="<td><span>{text}</span></td>",
    advert='<div class="ad-slot" data-ad="{number}"><a href="/promo/{number}" rel="nofollow">广告:{text}</a></div>\n',
    tag='<a class="chip" href="{url}">{name}</a> ',
    related="""<div class="card"><a class="thumb" href="{url}"><img loading="lazy" src="{image}" alt="{title}"></a>
<div class="card-text"><h4><a href="{url}">{title}</a></h4><p class="excerpt">{teaser}</p><time>{date}</time></div></div>
""",
    listing="""<nav class="breadcrumb" aria-label="breadcrumb">
<span>当前位置:</span><ol>{crumbs}</ol></nav>
<section class="archive"><h1 class="archive-title">{title}</h1>
<div class="tool-row"><a href="/search/?q=">站内搜索</a> {tags}</div>{entries}{pager}</section>""",
    entry="""<div class="archive-item"><h3 class="archive-name"><a href="{url}">{title}</a></h3>
<p class="excerpt">{teaser}</p><time>{date}</time></div>
""",
    pager='<nav class="pagination">{links}</nav>\n',
    page_link='<a class="page" href="{url}">{label}</a> ',
    page_here='<span class="page current">{label}</span> ',
    side='<section class="widget"><h4>{title}</h4><ul>{items}</ul></section>\n',
    side_item='<li><a href="{url}">{title}</a></li>\n',
    group='<section class="dept"><h3><a href="{url}">{name}</a></h3><p>{children}</p></section>\n',
)

_SLIM = Skin(
    prefix="slim",
    frame="""<!DOCTYPE html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>{title}</title><link rel="canonical" href="{canonical}">
<link rel="stylesheet" href="/static/slim.css">
<link rel="alternate" type="application/rss+xml" href="/rss.xml">{styles}</head>
<body><div id="hd"><div class="bar"><a href="/">{site}</a><ul>{nav}</ul></div>{menu}</div>
<div id="bd"><div id="sb">{side}</div><div id="mn">{main}</div></div>
<div id="ft">{site} 2019-{year} 页面生成日期 {date}</div>{bottom}</body></html>
""",
    article="""<p id="path">当前位置: {crumbs}</p>
<div id="doc"><h1>{title}</h1>
<ul class="by"><li>发布者:{publisher}</li><li>{source}</li><li>时间:{published}</li><li>{updated}</li><li>阅读 {reads}</li></ul>
<section id="txt">{body}<p class="note">{disclaimer}</p>{advert}<p class="share">{share}</p></section>
{pager}<p id="tg">相关标签: {tags}</p></div>
<div id="rel"><h2>相关阅读</h2>{related}</div>""",
    crumb='<a href="{url}">{name}</a>',
    crumb_gap=" › ",
    paragraph="<p>  {text}</p>\n",
    heading="<{tag}><span>{text}</span></{tag}>\n",
    inline="<p>  <em>{heading}</em>{text}</p>\n",
    image='<p><a href="{url}"><img src="{url}" alt="{alt}"></a></p>\n',
    table="<table>{rows}</table>\n",
    row="<tr>{cells}</tr>",
    cell="<td><p>{text}</p></td>",
    advert='<p class="tg"><a href="/promo/{number}" rel="nofollow">广告:{text}</a></p>\n',
    tag='<a href="{url}">{name}</a> ',
    related="""<dl><dt><a href="{url}"><img src="{image}" alt="{title}">{title}</a></dt><dd>{teaser}</dd><dd>{date}</dd></dl>
""",
    listing="""<p id="path">当前位置: {crumbs}</p>
<div id="lst"><h1>{title}</h1><p><a href="/search/?q=">站内搜索</a> {tags}</p><ul>{entries}</ul>{pager}</div>""",
    entry='<li><a href="{url}">{title}</a><i>{date}</i><div>{teaser}</div></li>\n',
    pager='<p class="pg">{links}</p>\n',
    page_link='<a href="{url}">{label}</a> ',
    page_here="<i>{label}</i> ",
    side='<div class="sd"><b>{title}</b><ul>{items}</ul></div>\n',
    side_item='<li><a href="{url}">{title}</a></li>',
    group='<div class="gp"><b><a href="{url}">{name}</a></b> {children}</div>\n',
)

SKINS = [_CLASSIC, _CARDS, _SLIM]
"""By the number of ``history.design``."""
