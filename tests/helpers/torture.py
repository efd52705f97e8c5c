"""Hostile mail from fixed seeds: categories of torture, the same mutated, and bombs that are small to send and dear to read. Nothing is copied from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.helpers.torture_bodies import BODIES
from tests.helpers.torture_headers import HEADERS
from tests.helpers.torture_headers import Build

SEED, EACH = 20261122, 10
CATEGORIES: dict[str, Build] = {
    **{f"headers: {name}": build for name, build in HEADERS.items()},
    **{f"body: {name}": build for name, build in BODIES.items()},
}
_TOKENS = (
    *(
        b"\n\n",
        b"\r\n",
        b"\r",
        b"\n ",
        b"\n--b\n",
        b"\n--b--\n",
        b"=?utf-8?b?",
        b"?=",
        b"\nContent-Type: multipart/mixed; boundary=b\n",
        b"\0",
        b"\xff",
    ),
    *(
        b"\nContent-Type: message/rfc822\n\n",
        b"\nContent-Transfer-Encoding: base64\n",
        b"\nFrom: x@y.example\n",
        b'"',
        b"<",
        b">",
        b"(",
        b"\\",
        b";",
        b":",
        b"charset=",
    ),
)


def torture(each: int = EACH) -> Iterator[tuple[str, bytes]]:
    """(category, message): `each` of every category, the same at every call."""
    for category, build in CATEGORIES.items():
        chance = Random(f"{SEED} {category}")
        for _ in range(each):
            yield category, build(chance)


def mutated(count: int, seed: int = SEED) -> Iterator[bytes]:
    """`count` messages: torture with bytes changed, cut, doubled, taken from others, or with signs put in that mean something to a reader of mail."""
    chance = Random(seed)
    sources = [raw for _, raw in torture(3) if len(raw) < 20_000]
    for _ in range(count):
        raw = bytearray(chance.choice(sources))
        for _ in range(chance.randint(1, 12)):
            _mutate(raw, chance, sources)
        yield bytes(raw)


def _mutate(raw: bytearray, chance: Random, sources: list[bytes]) -> None:
    place, length = chance.randrange(len(raw) + 1), chance.randint(1, 40)
    other = chance.choice(sources)
    start = chance.randrange(len(other) + 1)
    changes = (
        (slice(place, place + 1), chance.randbytes(1)),
        (slice(place, place + length), b""),
        (slice(place, place), chance.choice(_TOKENS)),
        (slice(place, place), chance.choice(_TOKENS) * chance.randint(2, 50)),
        (slice(place, place), bytes(raw[place : place + 4 * length])),
        (slice(place, place + length), other[start : start + 8 * length]),
        (slice(place, None), other[start:]),
    )
    where, what = chance.choice(changes)
    raw[where] = what
