"""Contact points of a person, and which of them may prove anything (SECURITY A1, A11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

FROM_THE_REQUEST = "request"


@dataclass(frozen=True, slots=True)
class Contact:
    """One address on file. `known_since` is the day it came to be known; `source` says from where (`request`: only through the request itself)."""

    address: str
    known_since: date
    account: str
    source: str

    def known_before(self, requested_on: date) -> bool:
        """Whether the contact was on file before the day of the request; what only the request named never was."""
        return self.source != FROM_THE_REQUEST and self.known_since < requested_on
