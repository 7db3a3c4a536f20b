"""The vocabulary of pages: names that designers give to parts, and phrases that editors print. General ones only; none belongs to one site."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

COLON = "[:\uff1a]"
MADE_BY = "".join(
    rf"(?<!{word}\s)"
    for word in (
        "power",
        "powered",
        "is",
        "theme",
        "made",
        "built",
        "designed",
        "developed",
        "produced",
        "hosted",
        "modified",
        "maintained",
        "adapted",
    )
)
MADE_BY += r"(?<!\bcc[\s-])"
"""Before *by*: what stands behind it made the site, not the text; or *by* belongs to the name of a licence."""


class Role:
    """What the class and id of an element say it is: bits of an integer (enumerations are too slow for each element of each page)."""

    NONE: Final = 0
    CHROME: Final = 1
    """Navigation, header, footer, side column, toolbars, share bars, adverts, comments, copyright notes."""
    RELATED: Final = 2
    CRUMB: Final = 4
    TAGS: Final = 8
    PAGER: Final = 16
    AUTHOR: Final = 32
    SOURCE: Final = 64
    DATE: Final = 128
    CATEGORY: Final = 256
    TITLE: Final = 512
    CONTENT: Final = 1024
    META: Final = 2048
    SIDE: Final = 4096
    """Columns beside the article."""
    BAR: Final = 8192
    """Share bars, adverts and tools: they hold no paragraphs of their own."""


_SIDES = "sidebar sider sidenav aside side widget widgets sidecolumn rightbar leftbar sidecol"
_BARS = (
    "toolbar tools share sharebar sharing social bdshare bdsharebuttonbox jiathis ad ads adv advert advertisement adsbygoogle gg guanggao "
    "vote rating zan like"
)
_TOKENS: dict[int, str] = {
    Role.CHROME: "nav navbar navi navigation navigator menu menus submenu topbar topnav toolbar tools footer foot footnav bottom "
    "copyright copyrights disclaimer "
    "share sharebar sharing social bdshare bdsharebuttonbox jiathis ad ads adv advert advertisement adsbygoogle gg "
    "guanggao banner sponsor promo comment comments commentlist "
    "respond reply replies pinglun disqus gitalk ds-thread changyan valine waline twikoo giscus utterances consent gdpr "
    "popup modal login qrcode ewm erweima weixin toc prevnext prev next "
    "postnav subscribe donate reward vote rating "
    "infobox basic-info basicinfo basicinfo-left basicinfo-right "
    "hidden skip noprint zan like dianzan gotop backtop totop search searchbox searchform hotlist rank ranking tagcloud " + _SIDES,
    Role.SIDE: _SIDES,
    Role.BAR: _BARS,
    Role.RELATED: "related relate relation recommend recommended recommends recommendation tuijian xiangguan similar guess youlike yarpp popular",
    Role.CRUMB: "breadcrumb breadcrumbs bread crumb crumbs position weizhi dqwz mbx mianbaoxie curpos location place path",
    Role.TAGS: "tag tags taglist tagcloud keyword keywords biaoqian",
    Role.PAGER: "pager pagination pagenav pagenavi pagebar pages pagelist page-numbers fenye paging paginator wp-pagenavi pagelinks page-links",
    Role.AUTHOR: "author authors authi readname byline writer zuozhe editor publisher nickname username user-name "
    "fa-user fa-user-o fa-user-circle icon-user glyphicon-user bi-person",
    Role.SOURCE: "source laiyuan origin copyfrom",
    Role.DATE: "date time pubtime pubdate publish published datetime shijian riqi ptime posttime timestamp updated",
    Role.CATEGORY: "category categories cat cats catlinks fenlei lanmu column",
    Role.TITLE: "title headline heading tit biaoti h1 subject",
    Role.CONTENT: "content article articlebody body entry post text maintext artibody zhengwen endtext main detail details con editor "
    "postmessage t_f "
    "neirong context",
    Role.META: "meta info byline postmeta articleinfo msg property xinxi",
}
_ROLES: dict[str, int] = {}
for _role, _names in _TOKENS.items():
    for _name in _names.split():
        _ROLES[_name] = _ROLES.get(_name, Role.NONE) | _role
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


_UTILITY = re.compile(
    r".*[:\[].*|-?(?:top|bottom|left|right|inset|place|content|text|space|list|table)-(?:\d\S*|x|y|items|self|content|[a-z]+-\d+|"
    r"left|right|center|start|end|between|around|auto|fixed|none|disc|base|xs|sm|md|lg|xl)(?:-\S*)?|(?:margin|padding|border|align|float|overflow)-\S+"
)
"""Classes of utility frameworks: they say how an element looks or sits, not what it is."""


_SHOWN_WIDER = re.compile(r"(?:^|\s)[a-z0-9]+:(?:block|flex|grid|inline\S*|table\S*|contents)(?=\s|$)")
"""Classes of utility frameworks that show on wider screens what ``hidden`` takes from narrow ones."""
_ANCHOR = re.compile(r"anchor(?=[A-Z_-]).*")
"""Classes of headings that links of the page jump to, named after what must not cover them then."""
_ENTRY = re.compile(r"\bhentry\b|\btype-post\b|\bpost-\d")
_WITH = re.compile(r"-with-|(?<=[a-z])With(?=[A-Z])")
_STAMP = re.compile(r"[_-]{1,2}(?=[A-Za-z]*\d)(?=[a-z\d]*[A-Z])[A-Za-z\d]{4,12}$")
"""What builders of style sheets put behind a class so that it is unique (``summary_EGg7N``): its letters are no words."""
_FILED_UNDER = ("tag-", "category-")
"""Classes of an entry that say what it is filed under, not what the block is."""


@lru_cache(maxsize=4096)
def roles(names: str) -> int:
    """What class and id (joined with a blank) say about an element."""
    found = Role.NONE
    is_entry = _ENTRY.search(names)
    if "hidden" in names and _SHOWN_WIDER.search(names):
        names = names.replace("hidden", "")
    for name in names.split():
        if _UTILITY.fullmatch(name) or _ANCHOR.fullmatch(name) or (is_entry and name.startswith(_FILED_UNDER)):
            continue
        name = _STAMP.sub("", _WITH.split(name, maxsplit=1)[0])  # what a thing comes with is not what it is
        found |= _ROLES.get(name.lower(), Role.NONE)
        for word in _WORD.findall(name):
            found |= _ROLES.get(word.lower(), Role.NONE)
    return found


RELATED_HEADING = re.compile(
    r"[【\[(\uff08■□◆●★▪>》\s·•|]*(?:(?:相关|相關|延伸|扩展|拓展|推荐|推薦|更多|精彩|热门|熱門|往期|猜你喜欢)?(?:的)?"
    r"(?:相关阅读|相關閱讀|相关文章|相關文章|相关推荐|相关新闻|相關新聞|相关链接|相关连接|相关报道|相關報道|相关资讯|"
    r"相关内容|相关信息|相关知识|相关专题|相关日志|相关问题|相关主题|延伸阅读|延伸閱讀|扩展阅读|拓展阅读"
    r"|推荐阅读|推薦閱讀|推荐文章|推荐视频|文章推荐|阅读推荐|精彩(?:视频)?推荐|热门推荐|猜你喜欢|猜您喜欢|您可能感兴趣|你可能感兴趣|"
    r"您可能还?喜欢|你可能还?喜欢|您可能也喜欢|你可能也喜欢|为您推荐|为你推荐|大家[都还也]?在?[看搜]|看过本文的人还看[了过]|[你您]可能[還还]想看|其他人也在看"
    r"|更多阅读|我的更多文章|[您你]可能关注的?问题|熱門(?:點閱|點擊|文章|閱讀)|小编推荐|编辑推荐|看更多|更多相关|往期回顾|往期推荐|参考阅读|同(?:一?科室|栏目|分类|类)的?(?:其[他它]|更多|相关)?(?:文章|内容|资讯|推荐)|(?:related|similar)\s(?:posts|articles|reading|stories)|related(?=\W*$)|"
    r"you\smay\s(?:also\s)?like|read\snext)(?:的?(?:文章|内容|推荐|列表|阅读))?)"
    r"(?:\s?[/|]\s?[a-z][a-z\s]{2,24})?[】\]\s>》»]*(?:\.{3}|…)?" + f"{COLON}?",
    re.IGNORECASE,
)
"""A heading (or the beginning of a line) that introduces links to other articles."""
RELATED_BEGINS = frozenset("我小编相延扩拓推看更精热熱往猜的文阅您你为大看其参同rRsSyY【[(\uff08■□◆●★▪>》·•| \t\u3000\xa0")
"""Signs that such a heading begins with: most lines need no second look."""

_WITHOUT_LEAVE = "經.{0,12}(?:授權|許可|同意).{0,12}(?:轉載|翻印|複製|使用)"
_NOTICES = (
    r"©|&copy;|\(c\)|copyright|all\srights\sreserved|版权所有|版權所有|ICP[备证]|备案号|公网安备|网站地图|关于我们|"
    r"联系我们|免责声明|法律声明|投稿|客服(?:电话|热线)|"
    r"举报(?:电话|邮箱)|广告服务|powered\sby"
    rf"|未经.{{0,10}}(?:授权|许可|书面).{{0,12}}(?:转载|复制|使用)|未{_WITHOUT_LEAVE}|非{_WITHOUT_LEAVE}|特别声明|版权声明|建议使用.{{0,20}}浏览|许可证"
)
_NOTICES_BEGIN = "".join(sorted({notice.lstrip("\\")[0] for notice in _NOTICES.split("|")}))
"""Characters that notices begin with (and some more): looking for one of them first is five times as fast."""
BOILERPLATE = re.compile(rf"(?=[{re.escape(_NOTICES_BEGIN)}])(?:{_NOTICES})", re.IGNORECASE)
"""Lines of footers and notices."""

HOME = r"[首主]\s?[页頁]"
"""What links to the home page are called, in both scripts."""
ROOT = re.compile(r"https?://[^/]+/(?:(?:index|default)\.\w+|(?:home|start)(?:\.\w+)?)?", re.IGNORECASE)
"""Addresses of home pages."""
PUNCTUATION = re.compile("[\uff0c。\uff1b\uff01\uff1f,;!?]")
"""Signs that prose has and menus have not."""
