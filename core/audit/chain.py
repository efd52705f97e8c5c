"""The HMAC-SHA256 chain (RFC 2104): each entry's MAC covers its number, the MAC before it and its canonical bytes."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count

from core.audit.entry import ChainedEntry
from core.audit.entry import Entry
from core.audit.entry import Head

START = bytes(32)
_ENTRY_DOMAIN = b"privacy-desk/audit-entry/1\0"
_HEAD_DOMAIN = b"privacy-desk/audit-head/1\0"
_KEY_DOMAIN = b"privacy-desk/audit-key/1"


@dataclass(frozen=True, slots=True)
class Verification:
    """What a check of the trail found. `first_bad` is the number of the first entry that is not as it was written, `reason` a code."""

    whole: bool
    entries: int
    first_bad: int | None = None
    reason: str | None = None


def derive_key(store_key: bytes) -> bytes:
    """The trail's own 32-byte key from the store's key, so that one secret opens both (HKDF, RFC 5869, one block)."""
    extracted = hmac.digest(_KEY_DOMAIN, store_key, hashlib.sha256)
    return hmac.digest(extracted, _KEY_DOMAIN + b"\x01", hashlib.sha256)


def chain(key: bytes, entry: Entry, previous: bytes) -> ChainedEntry:
    """`entry` with its MAC, following the entry whose MAC is `previous` (START before the first)."""
    return ChainedEntry(entry=entry, previous=previous, mac=_mac(key, entry, previous))


def seal_head(key: bytes, number: int, mac: bytes) -> Head:
    """The head after entry `number`."""
    seal = hmac.digest(key, _HEAD_DOMAIN + number.to_bytes(8, "big") + mac, hashlib.sha256)
    return Head(number=number, mac=mac, seal=seal)


def verify(key: bytes, entries: Iterable[ChainedEntry], head: Head | None) -> Verification:
    """Check every entry in the order of its place and the head at the end; the first that does not match is named."""
    previous, seen = START, 0
    for expected, chained in zip(count(1), entries, strict=False):
        reason = _fault(key, chained, expected, previous)
        if reason is not None:
            return Verification(whole=False, entries=seen, first_bad=expected, reason=reason)
        previous, seen = chained.mac, expected
    return _verify_head(key, head, seen, previous)


def _mac(key: bytes, entry: Entry, previous: bytes) -> bytes:
    return hmac.digest(key, _ENTRY_DOMAIN + entry.number.to_bytes(8, "big", signed=True) + previous + entry.canonical(), hashlib.sha256)


def _fault(key: bytes, chained: ChainedEntry, expected: int, previous: bytes) -> str | None:
    if chained.entry.number != expected:
        return "number_missing"
    if not hmac.compare_digest(chained.previous, previous):
        return "not_linked"
    if not hmac.compare_digest(chained.mac, _mac(key, chained.entry, previous)):
        return "changed"
    return None


def _verify_head(key: bytes, head: Head | None, seen: int, mac: bytes) -> Verification:
    if head is None:
        return Verification(whole=False, entries=seen, first_bad=seen + 1, reason="head_missing")
    if not hmac.compare_digest(head.seal, seal_head(key, head.number, head.mac).seal):
        return Verification(whole=False, entries=seen, first_bad=seen + 1, reason="head_changed")
    if head.number != seen or not hmac.compare_digest(head.mac, mac):
        return Verification(whole=False, entries=seen, first_bad=min(head.number, seen) + 1, reason="end_cut" if head.number > seen else "added")
    return Verification(whole=True, entries=seen)
