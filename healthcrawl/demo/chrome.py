"""What stands on every page around its main part: styles, scripts, the large menu, the dialogs, the foot of the page.

Real portals print more of this than of words: the median of saved pages that the reader was measured on has 31 KB and 310 elements, 5 KB of them
scripts and styles. The demo site weighs as much, so that what is measured on it (CPU per page, size of the archive) says something about a real site.
"""

from __future__ import annotations

from urllib.parse import quote

from healthcrawl.demo import vocabulary as v

_PARTS = "top nav menu drop wrap main side box list item title teaser pic tag pager foot dialog login share tool hot rank crumb notice float".split()
_EVENTS = "click scroll touchstart visibilitychange beforeunload resize".split()


def styles(prefix: str) -> str:
    """The inline style sheet of a design; ``prefix`` begins its class names."""
    rules = [
        f".{prefix}-{part}{{margin:{i % 7}px auto;padding:{i % 5 * 4}px {i % 3 * 6}px;color:#{i * 7919 % 4096:03x};line-height:1.{i % 9};"
        f"background:#fff url(/static/{prefix}-{part}.png) no-repeat 0 -{i * 24}px}}"
        for i, part in enumerate(_PARTS)
    ]
    return f"<style>{''.join(rules)}</style>"


def scripts(prefix: str) -> str:
    """Inline scripts: lazy images, counters, the share bar, a first-party statistic."""
    watchers = "\n".join(
        f"window.addEventListener('{event}',function(e){{var n={i};if(!e||!e.target)return;queue.push({{k:'{event}',n:n,t:+new Date,"
        f"p:location.pathname.replace(/\\/+$/,''),w:document.documentElement.clientWidth}});if(queue.length>{i + 8})flush()}},{{passive:true}});"
        for i, event in enumerate(_EVENTS)
    )
    return f"""<script>(function(){{var queue=[],sent=0,box=document.getElementsByClassName('{prefix}-float')[0];
function flush(){{if(!queue.length)return;var body=JSON.stringify(queue);queue=[];sent+=body.length;
if(navigator.sendBeacon)navigator.sendBeacon('/stat',body)}}
function lazy(){{var all=document.getElementsByTagName('img'),i,one,box;for(i=0;i<all.length;i++){{one=all[i];box=one.getBoundingClientRect();
if(one.getAttribute('data-src')&&box.top<window.innerHeight+200){{one.src=one.getAttribute('data-src');one.removeAttribute('data-src')}}}}}}
function share(kind){{var base={{weibo:'/share/weibo?url=',qq:'/share/qq?url=',qzone:'/share/qzone?url='}}[kind];if(!base)return false;
window.open(base+encodeURIComponent(location.href)+'&title='+encodeURIComponent(document.title),'_blank','width=600,height=420');return false}}
{watchers}
setInterval(flush,15000);lazy();window.{prefix}={{share:share,lazy:lazy,flush:flush}};if(box)box.style.display='block'}})();</script>"""


def menu(prefix: str) -> str:
    """The large menu: every department, and under it the diseases that are looked for most."""
    groups = []
    for place, leaf in enumerate(v.LEAVES):
        tags = "".join(f'<a class="{prefix}-tag" href="/tag/{quote(name)}/" target="_blank">{name}</a>' for name in leaf.diseases[:3])
        groups.append(
            f'<li class="{prefix}-item {prefix}-drop-{place % 6}" data-index="{place}" data-track="menu.{leaf.path.strip("/").replace("/", ".")}">'
            f'<a class="{prefix}-link" href="{leaf.path}">{leaf.name}</a><div class="{prefix}-drop">{tags}</div></li>\n'
        )
    return f'<div class="{prefix}-menu" id="{prefix}-menu"><ul class="{prefix}-list">{"".join(groups)}</ul></div>'


def bottom(prefix: str) -> str:
    """Dialogs and the last links of a page."""
    inputs = "".join(
        f'<label for="{prefix}-{name}">{label}</label><input class="{prefix}-input" id="{prefix}-{name}" name="{name}" type="{kind}">'
        for name, label, kind in [("mobile", "手机号", "tel"), ("code", "验证码", "text"), ("agree", "同意用户协议", "checkbox")]
    )
    names = ["关于我们", "联系我们", "加入我们", "免责声明", "版权申诉", "隐私政策", "用户协议", "网站地图"]
    links = "".join(f'<a class="{prefix}-link" href="javascript:void(0)" data-page="{i}">{name}</a>' for i, name in enumerate(names))
    return f"""<div class="{prefix}-dialog" id="{prefix}-login" style="display:none"><form class="{prefix}-form" method="post" action="/login">
<h5>登录后查看更多</h5>{inputs}<button class="{prefix}-button" type="submit">登录</button></form></div>
<div class="{prefix}-float" style="display:none"><a href="javascript:scrollTo(0,0)">返回顶部</a><a href="javascript:void(0)">意见反馈</a></div>
<div class="{prefix}-foot-links">{links}</div>"""
