"""Patterns of addresses, induced from examples of what they have to match and of what they must not."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import urlsplit

MIN_EXAMPLES = 3
"""Fewer addresses of one form show no pattern."""
_CLASSES = ("[^/]+", r"[\w-]+", "[a-z]+", r"\d+")
"""What a name in an address may consist of, the most general first."""
_FURTHER = (
    (re.compile(r"(?<=/)page/\d+/?$"), r"(?:page/\d+/?)?"),
    (re.compile(r"(?<=/)(index|list|page)([_-]?)\d+(\.\w+)$"), r"(?:{0}{1}\d+\{2})?"),
    (re.compile(r"(?<=/)\?(page|paged|pn)=\d+$"), r"(?:\?{0}=\d+)?"),
)
"""How the further pages of a folder's listing are named, and what stands for them in a pattern."""


def path_of(url: str) -> str:
    """Path and query of an absolute address: what patterns are searched in."""
    parts = urlsplit(url)
    return parts.path + ("?" + parts.query if parts.query else "")


def article_patterns(articles: Iterable[str], others: Iterable[str]) -> list[str]:
    """Patterns that match articles and none of the others: for each form of address the most general one that tells them apart.

    A form seen fewer than ``MIN_EXAMPLES`` times, or not to be told from the others, gets none.
    """
    foreign = _paths(others)
    found: list[str] = []
    for paths in _by(_paths(articles), _ending).values():
        if len(paths) >= MIN_EXAMPLES:
            found += _told_apart(paths, foreign, "") or _by_folder(paths, foreign, "", MIN_EXAMPLES)
    return found


def listing_patterns(listings: Iterable[str], others: Iterable[str]) -> list[str]:
    """Patterns that match listings with their further pages, and none of the others."""
    foreign = _paths(others)
    stems: dict[str, dict[str, None]] = defaultdict(dict)
    further: dict[str, str] = {}
    for path in _paths(listings):
        stem, suffix = _without_page(path)
        stems[_ending(stem)][stem] = None
        if suffix:
            further[_ending(stem)] = suffix
    found: list[str] = []
    for ending, paths in stems.items():
        named = [path for path in paths if path != "/"]
        if named:
            suffix = further.get(ending, "")
            found += _told_apart(named, foreign, suffix, guarded=False) or _by_folder(named, foreign, suffix, 1)
    if "/" in stems.get("/", {}) and "/" in further:
        found.append(f"^/{further['/']}$")
    return found


def ignore_patterns(links: Iterable[str], wanted: Iterable[str]) -> list[str]:
    """Folders that many links lead into, and nothing that is wanted stands in."""
    kept = {_first(path) for path in _paths(wanted)}
    counts = Counter(_first(path) for path in _paths(links))
    folders = (first for first, count in sorted(counts.items()) if first and first not in kept and count >= MIN_EXAMPLES)
    return [f"^/{folder}/" for folder in _folders(folders, kept)]


def _told_apart(paths: list[str], foreign: list[str], suffix: str, *, guarded: bool = True) -> list[str]:
    """The first candidate that matches no foreign path, alone in a list; else none. ``guarded``: foreign folders may be kept out by name."""
    for pattern in _candidates(paths, foreign if guarded else [], suffix):
        matches = re.compile(pattern).search
        if all(matches(path) for path in paths) and not any(matches(path) for path in foreign):
            return [pattern]
    return []


def _by_folder(paths: list[str], foreign: list[str], suffix: str, least: int) -> list[str]:
    """A pattern for each first folder; those that go on alike are one."""
    rests: dict[str, list[str]] = defaultdict(list)
    for first, group in _by(paths, _first).items():
        for pattern in _told_apart(group, foreign, suffix) if len(group) >= least else ():
            begin = f"^/{re.escape(first)}/" if first and pattern.startswith(f"^/{re.escape(first)}/") else ""
            rests[pattern[len(begin) :]].append(re.escape(first) if begin else "")
    return [_joined(folders, rest) for rest, folders in rests.items()]


def _joined(folders: list[str], rest: str) -> str:
    if folders == [""]:
        return rest
    return f"^/{folders[0]}/{rest}" if len(folders) == 1 else f"^/(?:{'|'.join(folders)})/{rest}"


def _candidates(paths: list[str], foreign: list[str], suffix: str) -> Iterator[str]:
    """Patterns for paths of one ending, the most general first."""
    if "?" in paths[0]:
        yield _query(paths)
        return
    folders, names = zip(*(path.rsplit("/", 1) for path in paths), strict=True)
    firsts = {_first(path) for path in paths}
    first = f"{re.escape(firsts.pop())}/" if len(firsts) == 1 and paths[0].count("/") > 1 else ""
    depths = [folder.count("/") - bool(first) for folder in folders]
    deep = first + ("" if max(depths) == 0 else "(?:[^/]+/)" + _times(min(depths), max(depths)))
    own = {_first(path) for path in paths}
    keep_out = _folders(sorted({_first(path) for path in foreign} - own - {""}), own)
    guard = f"(?!(?:{'|'.join(keep_out)})/)" if keep_out else ""
    for begin in dict.fromkeys((f"^/{deep}", f"^/{guard}{deep}")):
        for name in _names(list(names)):
            yield f"{begin}{name}{suffix}$"


def _names(names: list[str]) -> list[str]:
    """Patterns for the last parts of paths, the most general first; the empty one for folders."""
    if not any(names):
        return [""]
    stems = [name.rpartition(".")[0] or name for name in names]
    ending = re.escape(names[0][len(stems[0]) :])
    prefix = _common_letters(stems)
    found = []
    for before in dict.fromkeys(("", prefix)):
        rests = [stem[len(before) :] for stem in stems]
        found += [f"{re.escape(before)}{kind}{ending}" for kind in _CLASSES if all(re.fullmatch(kind, rest) for rest in rests)]
        if all(re.match(r"\d", rest) for rest in rests):
            found.append(rf"{re.escape(before)}\d[^/]*{ending}")
    return found


def _query(paths: list[str]) -> str:
    """A pattern for paths with the same query parameters: what never varies stands as it is."""
    pairs = [dict(pair.partition("=")[::2] for pair in path.partition("?")[2].split("&")) for path in paths]
    kinds = []
    for name in pairs[0]:
        values = {pair.get(name, "") for pair in pairs}
        kind = (
            re.escape(min(values))
            if len(values) == 1 and not min(values).isdecimal()
            else next((kind for kind in reversed(_CLASSES) if all(re.fullmatch(kind, v) for v in values)), "[^&]*")
        )
        kinds.append(f"{re.escape(name)}={kind}")
    return f"^{re.escape(paths[0].partition('?')[0])}\\?{'&'.join(kinds)}$"


def _paths(addresses: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(map(path_of, addresses)))


def _by(paths: Iterable[str], key: Callable[[str], str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        groups[key(path)].append(path)
    return groups


def _first(path: str) -> str:
    """The first folder of a path; empty for what stands at the top."""
    return path.split("/")[1] if path.count("/") > 1 else ""


def _folders(names: Iterable[str], kept: set[str]) -> list[str]:
    """Patterns for names of folders: all numbers alike, unless a kept one is a number."""
    numbers = not any(name.isdecimal() for name in kept)
    return list(dict.fromkeys(r"\d+" if numbers and name.isdecimal() else re.escape(name) for name in names))


def _ending(path: str) -> str:
    """What addresses of one form share: a slash or an extension at the end, or the place and the names of the query's parameters."""
    place, mark, query = path.partition("?")
    if mark:
        return f"{place}?{'&'.join(pair.partition('=')[0] for pair in query.split('&'))}"
    name = place.rpartition("/")[2]
    return "/" if not name else "." + name.rpartition(".")[2] if "." in name else ""


def _without_page(path: str) -> tuple[str, str]:
    """A listing's address without the number of its page, and what stands for the number in a pattern."""
    for pattern, form in _FURTHER:
        if found := pattern.search(path):
            return path[: found.start()], form.format(*found.groups())
    return path, ""


def _common_letters(texts: list[str]) -> str:
    """What all texts begin with, up to the first digit."""
    low, high = min(texts), max(texts)
    size = next((place for place, (one, other) in enumerate(zip(low, high, strict=False)) if one != other), len(low))
    return re.split(r"\d", low[:size])[0]


def _times(low: int, high: int) -> str:
    """A quantifier."""
    if (low, high) == (0, 1):
        return "?"
    return f"{{{low}}}" if low == high else f"{{{low},{high}}}"
