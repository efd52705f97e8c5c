"""One entry of the trail. It carries codes, counts and hashes, never a person's data, so that an erasure does not break the chain."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC
from datetime import datetime

Detail = str | int | bool | None


@dataclass(frozen=True, slots=True)
class Entry:
    """What was done: `number` counts from 1 without gaps, `at` is aware, `act` a code, `case` a case number or None."""

    number: int
    at: datetime
    actor: str
    act: str
    case: str | None
    details: Mapping[str, Detail]

    def canonical(self) -> bytes:
        """The bytes that are authenticated: JSON with sorted keys, UTC time to the microsecond, UTF-8."""
        body = {
            "number": self.number,
            "at": self.at.astimezone(UTC).isoformat(timespec="microseconds"),
            "actor": self.actor,
            "act": self.act,
            "case": self.case,
            "details": dict(self.details),
        }
        return json.dumps(body, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


@dataclass(frozen=True, slots=True)
class ChainedEntry:
    """An entry with the MAC before it and its own (32 bytes each)."""

    entry: Entry
    previous: bytes
    mac: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """The keyed end of the trail: the number and MAC of the last entry, and the MAC over both. A cut tail does not match it."""

    number: int
    mac: bytes
    seal: bytes
