"""Inputs that nobody thought of: seeds, cut, spliced, repeated and sown with awkward pieces. The same for the same seed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import TypeVar

Text = TypeVar("Text", str, bytes)

MAX_LENGTH = 4000


def mutations(seeds: Sequence[Text], pieces: Sequence[Text], count: int, name: str) -> Iterator[Text]:
    """``count`` inputs made of the seeds; ``pieces``: what the parser's language is made of. The seeds themselves come first."""
    random = Random(name)
    yield from seeds[:count]
    for _ in range(count - len(seeds)):
        text = random.choice(seeds)
        for _ in range(random.choice((1, 1, 2, 3, 6))):
            text = _changed(random, text, seeds, pieces)[:MAX_LENGTH]
        yield text


def _changed(random: Random, text: Text, seeds: Sequence[Text], pieces: Sequence[Text]) -> Text:
    start = random.randint(0, len(text))
    end = min(len(text), start + random.choice((0, 1, 1, 2, 8, 50)))
    match random.randrange(6):
        case 0:
            return text[:start] + random.choice(pieces) + text[end:]
        case 1:
            return text[:start] + _random(random, text) + text[end:]
        case 2:
            return text[:start] + text[end:]
        case 3:
            return text[:end] + text[start:end] * random.choice((1, 2, 30)) + text[end:]
        case 4:
            other = random.choice(seeds)
            return text[:start] + other[random.randint(0, len(other)) :]
        case _:
            return text[:start] if random.random() < 0.3 else text[:start] + random.choice(pieces) * random.choice((1, 3, 200)) + text[start:]


_CHARACTERS = "\x00\x07\x1b\x7f\x85\xa0\u200b\u202e\u2028\ufeff\ufffd\ufffe\ud800\U0001f600\U000e0001岁①½٣５"


def _random(random: Random, like: Text) -> Text:
    if isinstance(like, bytes):
        return random.randbytes(random.choice((1, 1, 2, 4)))
    return random.choice((random.choice(_CHARACTERS), chr(random.randrange(0x110000))))
