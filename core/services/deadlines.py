"""What the operator asks of the clock: by when a request has to be answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from datetime import datetime

from core.law.clock import work_out_deadline
from core.law.deadline import Deadline
from core.law.deadline import Receipt
from core.law.failures import BadDateError
from core.law.failures import UnknownRegimeError
from core.law.failures import UnknownRightError
from core.words import Kind
from core.words import Regime


def calculate_deadline(
    *, regime: str, kind: str, received: str, country: str | None = None, events: Sequence[tuple[str, str]] = (), today: date | None = None
) -> Deadline:
    """The dates of one right. `received` is ISO 8601: a day is that day in the law's zone, a time without offset too. `events` are names with days.

    Raises UnknownRegimeError, UnknownRightError, BadDateError and the failures of `core.law.clock.work_out_deadline`.
    """
    receipt = Receipt(
        regime=_regime(regime),
        kind=_kind(kind),
        received=_moment(received, "received"),
        country=country,
        events=tuple((name, _day(text, name)) for name, text in events),
    )
    return work_out_deadline(receipt, today=today)


def _regime(text: str) -> Regime:
    try:
        return Regime(text.strip().upper())
    except ValueError as error:
        raise UnknownRegimeError(regime=text, known=", ".join(Regime)) from error


def _kind(text: str) -> Kind:
    try:
        return Kind(text.strip().lower())
    except ValueError as error:
        raise UnknownRightError(kind=text, known=", ".join(Kind)) from error


def _moment(text: str, field: str) -> datetime:
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise BadDateError(text=text, field=field) from error


def _day(text: str, field: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise BadDateError(text=text, field=field) from error
