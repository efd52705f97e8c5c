"""A case: one person, one company, one or more lines, each with its own clock and outcome."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from core.cases.failures import CaseNumberError
from core.law.deadline import Deadline
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from core.words import Language
from core.words import Regime

_NUMBER = re.compile(r"([1-9][0-9]{3})-([0-9]{1,9})", re.ASCII)
REFUSALS = frozenset(ClosingCode) - {ClosingCode.FULFILLED, ClosingCode.WITHDRAWN, ClosingCode.PASSED_ON}


@dataclass(frozen=True, slots=True, order=True)
class CaseNumber:
    """The number of a case, shown as `2026-0044`; it orders by year and then by number."""

    year: int
    serial: int

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.serial:04d}"


def read_number(text: str) -> CaseNumber:
    """The number that `text` shows (`2026-0044`, also `2026-44`). Raises CaseNumberError."""
    match = _NUMBER.fullmatch(text.strip())
    if match is None or int(match.group(2)) == 0:
        raise CaseNumberError(text=text)
    return CaseNumber(int(match.group(1)), int(match.group(2)))


def next_number(year: int, last: CaseNumber | None) -> CaseNumber:
    """The number after `last`; the first of a new year is 1. A clock that went back never gives a number twice: the later year stays."""
    if last is None or last.year < year:
        return CaseNumber(year, 1)
    return CaseNumber(last.year, last.serial + 1)


@dataclass(frozen=True, slots=True)
class Person:
    """Who asks: the names given and the contact points, as plain text."""

    name: str
    contacts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One kind inside a case. `deadline` is None while no law is chosen; `ground` and `text` say why something was refused."""

    kind: Kind
    deadline: Deadline | None = None
    outcome: ClosingCode | None = None
    ground: str | None = None
    text: str | None = None

    @property
    def is_refusal(self) -> bool:
        """Whether the outcome leaves something undone that was asked for, so that reasons are owed (GDPR 12(4); KZ 94-V 25(2)(7))."""
        return self.outcome in REFUSALS


@dataclass(frozen=True, slots=True)
class Case:
    """One case. `company` is a profile's code; `received_at` aware; `country` ISO 3166-1; `owner` the operator, if any."""

    number: CaseNumber
    company: str
    person: Person
    regime: Regime | None
    language: Language
    country: str | None
    received_at: datetime
    lines: tuple[Line, ...]
    state: CaseState = CaseState.NEW
    owner: str | None = None

    @property
    def leading_line(self) -> Line | None:
        """The open line that is due first; None when no open line has a clock."""
        clocked = [line for line in self.lines if line.outcome is None and line.deadline is not None]
        return min(clocked, key=lambda line: line.deadline.due if line.deadline else self.received_at.date(), default=None)
