"""Addresses that are made to look like one on file (SECURITY A4; after the skeletons of Unicode UTS 39, with a small table of our own)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from core.identity.contacts import domain_of
from core.identity.contacts import normal_address
from core.resources import StrictModel
from core.resources import load

NEAR = 2
_LONGEST = 254  # RFC 5321, 4.5.3.1.3


class LookalikeTable(StrictModel):
    """`letters`: a character and the Latin letter it looks like; `pairs`: several characters read as one."""

    letters: dict[str, str]
    pairs: dict[str, str]


@dataclass(frozen=True, slots=True)
class Resemblance:
    """`how`: same_skeleton, near (a few letters off) or domain_skeleton; `known` is the address or domain on file that is imitated."""

    how: str
    known: str


def readable_domain(domain: str) -> str:
    """`domain` with punycode labels in the letters that a person would see; a broken label stays as it is."""
    return ".".join(_readable_label(label) for label in domain.split("."))


def skeleton(text: str) -> str:
    """`text` reduced to what the eye sees: two texts with the same skeleton can be taken for one another."""
    table = load("identity/lookalikes.yaml", LookalikeTable)
    base = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    seen = "".join(table.letters.get(letter, letter) for letter in base if not unicodedata.combining(letter))
    for pair, letter in table.pairs.items():
        seen = seen.replace(pair, letter)
    return seen


def mixes_scripts(domain: str) -> bool:
    """Whether one label of `domain` has letters of more than one alphabet."""
    labels = readable_domain(domain).split(".")
    return any(len({unicodedata.name(letter, "?").split()[0] for letter in label if letter.isalpha()}) > 1 for label in labels)


def resembles(sender: str, known: Iterable[str], own_domains: Iterable[str] = ()) -> Resemblance | None:
    """What `sender` imitates among the `known` addresses and `own_domains`; None for an address on file and for one that resembles none."""
    address = _readable(sender)[:_LONGEST]
    on_file = sorted({_readable(other) for other in known})
    if address in on_file:
        return None
    look = skeleton(address)
    for other in on_file:
        if skeleton(other) == look:
            return Resemblance("same_skeleton", other)
    near = next((other for other in on_file if _near(address, other)), None)
    return Resemblance("near", near) if near else _resembling_domain(address, {*map(domain_of, on_file), *own_domains})


def _resembling_domain(address: str, domains: set[str]) -> Resemblance | None:
    domain = domain_of(address)
    if domain in domains:
        return None
    match = next((other for other in sorted(domains) if skeleton(other) == skeleton(domain)), None)
    return Resemblance("domain_skeleton", match) if match else None


def _near(address: str, other: str) -> bool:
    """At most two letters off, and not so short a name that most of it differs."""
    if abs(len(address) - len(other)) > NEAR or not 0 < distance(address, other) <= NEAR:
        return False
    name, other_name = address.rpartition("@")[0], other.rpartition("@")[0]
    return distance(name, other_name) * 2 <= min(len(name), len(other_name))


def distance(one: str, other: str) -> int:
    """How many letters have to be put in, left out, changed or swapped with their neighbour (Damerau, restricted)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        last, row, earlier = row, [i], before
        for j, wanted in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        before = last
    return row[-1]


def _readable(address: str) -> str:
    name, _, domain = normal_address(address).rpartition("@")
    return f"{name}@{readable_domain(domain.rstrip('.'))}"


def _readable_label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label.removeprefix("xn--").encode("ascii").decode("punycode")
    except UnicodeError:
        return label
