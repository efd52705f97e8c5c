"""A passphrase that can be read out on the telephone."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence

from core.exports.failures import WeakPassphraseError

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # 32 signs, 5 bits each; no 0 and O, no 1 and I
GROUPS, GROUP_LENGTH, LEAST_LENGTH = 5, 5, 8


def make_passphrase(choose: Callable[[Sequence[str]], str]) -> str:
    """125 bits as `K7MQ2-…`: five groups of five. `choose` picks one sign by chance (`secrets.choice`)."""
    return "-".join("".join(choose(ALPHABET) for _ in range(GROUP_LENGTH)) for _ in range(GROUPS))


def as_key(passphrase: str) -> bytes:
    """The passphrase as the bytes that ZIP programs make of it. Raises WeakPassphraseError: other than ASCII differs between them."""
    if len(passphrase) < LEAST_LENGTH or not passphrase.isascii() or not passphrase.isprintable():
        raise WeakPassphraseError(least=LEAST_LENGTH)
    return passphrase.encode("ascii")
