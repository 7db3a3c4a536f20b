"""A question to doctors with all answers is one article; names, ranks, counters, forms and notices between them are no text."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from healthcrawl.extract.byline.bare import BY_PLACE
from healthcrawl.extract.byline.declared import Byline
from healthcrawl.extract.page.answer_lines import doctors_of, is_furniture, is_label_only, is_other, label_of, sign_of
from healthcrawl.extract.page.blocks import Line, Node
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.marks import BODY, RELATED
from healthcrawl.extract.vocabulary.titles import Title, letters
from healthcrawl.extract.vocabulary.words import PUNCTUATION
from healthcrawl.items.article import Person
from healthcrawl.text.dates import PageDate

_REPLY = re.compile("repl(?:y|ies)", re.IGNORECASE)
_SHORT = 20
"""Characters of a line that nobody writes twice into an answer."""
_PROSE = 15
"""Characters of a line of an answer."""
_ABOVE = 4
"""Lines above the question that tell when it was asked, where no title does."""
_RUN = 3
"""Links one below the other that are a list."""
_HEADLINE, _MAX_HEADLINES = 8, 2
"""Characters of a linked title, and how many of them may stand between answers."""


class Question(NamedTuple):
    """What belongs to a question and its answers."""

    block: Node
    kept: list[int]
    """Numbers of the lines that are text."""
    doctors: list[Person]
    """Who answers."""
    asked: PageDate | None
    """When, as a line between title and first answer tells."""


def find_question(context: Context, title: Title) -> Question | None:
    """The question below the title and the answers to it; null if the page is none."""
    lines, kind = context.layout.lines, context.marks.kind
    start = -1 if title.line is None else title.line
    if not any(map(label_of, lines[start + 1 :])):
        return None  # most pages
    signs = {number: sign for number, line in enumerate(lines[start + 1 :], start + 1) if (sign := sign_of(line))}
    above = start + 1
    if title.line is None:
        start = min(signs, default=0) - 1
        above = max(0, start - _ABOVE)
    answer = next((number for number, sign in signs.items() if sign != "question"), None)
    if answer is None:
        return None
    told = next((number for number in range(answer, len(lines)) if _is_told(lines[number], kind[number])), None)
    block: Node | None = lines[max(0, start)].node if told is not None else None
    while block is not None and told is not None and block.last <= told:
        block = block.parent
    if block is None:
        return None
    end = _end(lines, kind, start + 1, block.last, answer)
    within = {sign for number, sign in signs.items() if number < end}
    if not within & {"question", "part", "heading"} or not within & {"doctor", "tool"}:
        return None
    repeated = Counter(line.text for line in lines[start + 1 : end] if len(line.text) <= _SHORT)
    own = letters(title.text)
    kept = [
        number
        for number in range(start + 1, end)
        if (kind[number] == BODY or _is_reply(lines[number]))
        and (letters(lines[number].text) != own or title.line is None)
        and (not is_furniture(lines[number], repeated[lines[number].text] > 1) or _is_value(lines, number))
    ]
    # of labels one below the other only the last has anything to tell: the others stand in a form
    kept = [
        number for number, below in zip(kept, [*kept[1:], end], strict=True) if not (is_label_only(lines, number) and is_label_only(lines, below))
    ]
    headlines = sum(len(line.text) >= _HEADLINE and line.linked * 5 >= len(line.text) * 4 for line in lines[told:end])
    if headlines > _MAX_HEADLINES or not any(number >= answer and len(lines[number].text) >= _PROSE for number in kept):
        return None
    dates = (context.date(line.text) for line in lines[above:told] if is_furniture(line, repeated=False))
    asked = next((date for date in dates if date and date.value and date.precision in ("minute", "day")), None)
    return Question(block.spanning(kept[0], end), kept, doctors_of(lines[answer:end]), asked)


def answered_by(found: Byline, question: Question) -> None:
    """Put the doctors who answer for the author; who stands beside the date of the question asked it."""
    if found.origin.get("source") in BY_PLACE:
        found.source = None
    if question.asked and not _is_earlier(found.published, question.asked):
        found.published = question.asked
        found.note("published_at", "when it was asked", 0.9)
    if question.doctors:
        found.authors = question.doctors
        found.note("authors", "doctor who answers", 0.8)


def _is_earlier(published: PageDate | None, asked: PageDate) -> bool:
    """Is a date of the same day, and of no later hour than when the question was asked, as that of an answer would be?"""
    if not published or not published.value or published.day != asked.day:
        return False
    return asked.precision != "minute" or not asked.value or published.value <= asked.value


def signed_with(found: Byline, doctors: list[Person]) -> None:
    """Put the doctor whose card stands over the text before other names, such as who reviewed it."""
    names = {doctor.name for doctor in doctors}
    found.authors = doctors + [person for person in found.authors if person.name not in names]
    found.note("authors", "card of a doctor", 0.8)


def _end(lines: list[Line], kind: bytearray, first: int, last: int, answer: int) -> int:
    """Where the answers end: at the heading of something else, or a list of links, below the first of them."""
    answered = False
    run = 0
    for number in range(first, last):
        line = lines[number]
        linked = line.linked * 5 >= len(line.text) * 4
        answered = answered or (number >= answer and _is_told(line, kind[number]))
        run = run + 1 if linked and len(line.text) >= _HEADLINE else 0
        if answered and (kind[number] == RELATED or run == _RUN or (not linked and is_other(line.text))):
            return number - max(0, run - 1)
    return last


def _is_value(lines: list[Line], number: int) -> bool:
    """Does a line tell what a label above it asks of a patient, such as where he was treated?"""
    line, label = lines[number], lines[number - 1]
    return not line.links and label.text[-1] in ":\uff1a" and not label.links and not label_of(label) and not is_furniture(label, repeated=False)


def _is_reply(line: Line) -> bool:
    """Does a sentence stand in a block that is called reply, as comments are, too?"""
    node: Node | None = line.node
    while node is not None and not _REPLY.search(node.names):
        node = node.parent
    return node is not None and len(line.text) >= _PROSE and bool(PUNCTUATION.search(line.text))


def _is_told(line: Line, kind: int) -> bool:
    """Is the line a part of an answer?"""
    return kind == BODY and len(line.text) >= _PROSE and not is_furniture(line, repeated=False)
