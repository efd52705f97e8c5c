"""A reading that mail can stop in every way: for the tests of what happens to the other messages. The second process imports it by name."""

from __future__ import annotations

import os

from core.services.reading_mail import Reading
from core.services.reading_mail import read_raw


def read_poisoned(sha256: str, raw: bytes) -> Reading:
    """Read as always, unless the message says what shall happen."""
    while b"\n\nHANG" in raw:
        pass
    if b"\n\nDIE" in raw:
        os._exit(3)
    if b"\n\nEAT" in raw:
        eat()
    if b"\n\nRAISE" in raw:
        raise NotImplementedError(raw)
    return read_raw(sha256, raw)


def eat() -> list[bytearray]:
    """More memory than the reader may have."""
    return [bytearray(64 * 1024 * 1024) for _ in range(16)]
