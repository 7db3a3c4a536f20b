"""Site files: found by name or path, read strictly; an error names file, line and key."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import msgspec

from healthcrawl.items.profile import Profile
from healthcrawl.sites.check import problems
from healthcrawl.text import urls

PROFILES = Path(__file__).parent / "profiles"
"""The site files that come with healthcrawl."""
_PLACE = re.compile(r"^(?P<message>.*?)(?: - at `\$(?P<path>[^`]*)`)?$", re.DOTALL)
_FIELD = re.compile(r"field `(\w+)`")
_TOML_PLACE = re.compile(r"\(at line (\d+), column \d+\)")


class SiteFileError(ValueError):
    """A site file that cannot be used: ``file``, ``line`` (from 1; 0 if it cannot be told), ``key`` (dotted) and ``message``."""

    def __init__(self, file: str, line: int, key: str, message: str) -> None:
        super().__init__(f"{file}:{line}: {key + ': ' if key else ''}{message}")
        self.file = file
        self.line = line
        self.key = key
        self.message = message


def names() -> list[str]:
    """Names of the site files that come with healthcrawl, sorted."""
    return sorted(path.stem for path in PROFILES.glob("*.toml"))


def load(name_or_path: str) -> Profile:
    """The site file of that name, or at that path; raises ``SiteFileError``."""
    path = Path(name_or_path)
    if path.suffix != ".toml":
        path = PROFILES / f"{name_or_path}.toml"
        if name_or_path not in names():
            raise SiteFileError(path.name, 0, "", f"no site file of that name; there are: {', '.join(names()) or 'none'}")
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SiteFileError(str(path), 0, "", f"cannot be read: {error}") from None
    return parse(text, str(path))


def parse(text: str, file: str) -> Profile:
    """Read the text of a site file; ``file`` is named in errors."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _TOML_PLACE.search(str(error))
        raise SiteFileError(file, int(place[1]) if place else 0, "", f"not TOML: {error}") from None
    data.setdefault("name", Path(file).stem)
    try:
        profile = msgspec.convert(data, Profile)
    except msgspec.ValidationError as error:
        raise _error(text, file, str(error)) from None
    for key, message in problems(profile):
        raise SiteFileError(file, _line(text, key), key, message)
    return profile


def generic(url: str) -> Profile:
    """A profile for a site of which nothing is known but its address, which is where its crawl begins."""
    address, host = urls.canonical(url), urls.site_host(url)
    return Profile(name=host.replace(":", "-"), base_url=address, hosts=_with_and_without_www(host), start=[address])


def _with_and_without_www(host: str) -> list[str]:
    """The other name under which the same site usually answers: many send from one to the other."""
    if not re.fullmatch(r"(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*", host):
        return []  # an IP address, a port, a machine's own name
    return [host.removeprefix("www.") if host.startswith("www.") else f"www.{host}"]


def with_base(profile: Profile, url: str) -> Profile:
    """The profile of a theme for the host at ``url``; it is named after both."""
    host = urls.site_host(url).replace(":", "-")
    return msgspec.structs.replace(profile, base_url=urls.canonical(url), name=f"{profile.name}-{host}" if profile.base_url is None else profile.name)


def _error(text: str, file: str, said: str) -> SiteFileError:
    """What msgspec said, with the line of the key that it complains of."""
    found = _PLACE.match(said)
    assert found is not None  # noqa: S101 - the pattern matches any text
    key = (found["path"] or "").strip(".")
    if field := _FIELD.search(found["message"]):
        key = f"{key}.{field[1]}".strip(".")
    return SiteFileError(file, _line(text, key), key, found["message"])


def _line(text: str, key: str) -> int:
    """The line on which a dotted key is written; 0 if it cannot be told."""
    *tables, name = re.split(r"\.(?![^\[]*\])", key)
    name, index = re.match(r"([^\[]*)(?:\[(\d+)\])?", name).groups()  # type: ignore[union-attr]
    path = [re.sub(r"\[.*?\]$", "", table) for table in tables]
    if not name and path:
        name = path.pop()
    at = [int(number) if number.isdigit() else 0 for number in re.findall(r"\[(\d+|\.\.\.)\]", key)]
    here: list[str] = []
    seen = -1
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[\[?\s*([\w.\-]+)\s*\]\]?", line):
            here = header[1].split(".")
            seen += line.lstrip().startswith("[[") and here == path
            if [*path, name] == here:
                return number
        written = [*here, *re.split(r"\s*\.\s*", line.split("=", 1)[0].strip())] if "=" in line else []
        if written == [*path, name] and (not at or not tables or seen == at[0] or seen < 0):
            return _item(text, number, int(index)) if index else number
    return 0


def _item(text: str, line: int, index: int) -> int:
    """The line of an item of an array that begins on ``line``, where each item stands on its own line; else that line."""
    lines = text.splitlines()
    first = lines[line - 1].split("=", 1)[1].strip()
    return line + 1 + index if first == "[" and line + index < len(lines) else line
