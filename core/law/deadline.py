"""The values of a clock: a receipt with its events goes in, dates with their steps come out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from datetime import datetime

from core.words import Kind
from core.words import Regime


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a clock starts from. `received` is aware, or naive and then already in the law's zone. `country` picks the calendar (ISO 3166-1).

    `events` maps a name (ground_confirmed, extended, identity_asked, identity_given, clarification_asked, clarification_given) to its day.
    """

    regime: Regime
    kind: Kind
    received: datetime
    country: str | None = None
    events: tuple[tuple[str, date], ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the calculation: a code with values for the window's words, an English sentence, and its citation."""

    code: str
    values: tuple[tuple[str, str], ...]
    text: str
    citation: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """The dates of one line. `due` leads: of the act once its trigger event is known, else of the answer.

    `act_by` is the act's own date where the law has two clocks. `paused_since` is set while a pause runs. `working_days`
    tells whether the term counts working days. `verified` is False for rules or calendars that nobody checked.
    """

    due: date
    answer_by: date
    act_by: date | None
    safe_due: date
    acknowledge_by: date | None
    extension_notice_by: date | None
    paused_since: date | None
    working_days: bool
    steps: tuple[Step, ...]
    verified: bool
    rule: str
