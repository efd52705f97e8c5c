"""Domains and addresses as they are compared: who owns a name, who may speak for it, and what a person would read in it."""

from __future__ import annotations

import functools
import re
import unicodedata

import idna
from publicsuffixlist import PublicSuffixList

_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*")
_LONGEST_LABEL = 63  # RFC 1035, 2.3.4


def normal_address(address: str) -> str:
    """`address` as it is compared: without outer blanks, in lower case."""
    return address.strip().casefold()


def domain_of(address: str) -> str:
    """The part after the last @, in lower case and without a closing dot."""
    return normal_address(address).rpartition("@")[2].rstrip(".")


def is_host(name: str) -> bool:
    """Whether `name` (lower case) is written as names on the wire are; anything else is never looked up."""
    return _HOST.fullmatch(name) is not None


def organisation_of(domain: str) -> str | None:
    """The domain that its owner registered (RFC 7489, 3.2): `mail.example.co.uk` → `example.co.uk`; None for a public suffix and for no domain."""
    return _organisation(domain.casefold().rstrip(".")) if "." in domain else None


def speaks_for(signer: str, domain: str) -> bool:
    """Whether a proof for `signer` proves `domain`: the same name or one above it of the same owner; never one below, which many may own."""
    signer = signer.casefold().rstrip(".")
    return is_host(signer) and organisation_of(signer) is not None and (domain == signer or domain.endswith(f".{signer}"))


def readable_domain(domain: str) -> str:
    """`domain` with punycode labels in the letters that a person would see; a broken label stays as it is."""
    return ".".join(_readable_label(label) for label in domain.split(".")) if "xn--" in domain else domain


def wire_domain(domain: str) -> str:
    """The form that travels on the wire; a label that has none is shown as its escapes."""
    labels = (label if label.isascii() else f"xn--{label.encode('punycode').decode('ascii')}" for label in domain.split("."))
    return ".".join(labels)


def mixes_scripts(domain: str) -> bool:
    """Whether one label of `domain` has letters of more than one alphabet."""
    labels = readable_domain(domain).split(".")
    return any(len({_script(letter) for letter in label if letter.isalpha()}) > 1 for label in labels if not label.isascii())


def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").split()[0]


def _readable_label(label: str) -> str:
    if not label.startswith("xn--") or len(label) > _LONGEST_LABEL:
        return label
    try:
        return idna.decode(label)
    except (idna.IDNAError, UnicodeError):  # not allowed in a name, and yet it may be seen in one
        return _decoded_anyhow(label)


def _decoded_anyhow(label: str) -> str:
    try:
        return label.removeprefix("xn--").encode("ascii").decode("punycode")
    except (UnicodeError, OverflowError):
        return label


@functools.lru_cache(maxsize=4096)
def _organisation(domain: str) -> str | None:
    return _suffixes().privatesuffix(domain)


@functools.cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()
