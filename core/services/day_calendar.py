"""Weeks and months as days: what is due on each, what the desk itself aims at, and which days are not worked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement
from sqlalchemy import and_
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.orm import Session

from core.cases.deadline_text import SHAPES
from core.cases.deadline_text import urgency_of
from core.companies.profile import CompanyProfile
from core.companies.profile import load_company
from core.law.working_days import DAY
from core.law.working_days import WorkingDays
from core.law.working_days import calendar_for
from core.services.build import Desk
from core.services.case_rows import local_day
from core.services.day import LIMIT
from core.services.day import DueCase
from core.services.day import due_cases
from core.services.day import working_days_left
from core.services.desk_settings import read_settings
from core.store.tables import CaseRow
from core.store.tables import LineRow
from core.words import CaseState
from core.words import Language


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One day: how many cases are due and how many have the desk's own earlier date on it. `holiday`: its names; `shape` of what is due, or empty."""

    day: date
    due: int
    internal: int
    working: bool
    holiday: dict[Language, str] | None
    shape: str
    today: bool


@dataclass(frozen=True, slots=True)
class DayCases:
    """The cases of one day: `due` then, and `internal` for those whose own earlier date it is; `more` are not listed."""

    day: date
    due: tuple[DueCase, ...]
    internal: tuple[DueCase, ...]
    more: int


def read_days(desk: Desk, *, first: date, last: date) -> tuple[CalendarDay, ...]:
    """The days from `first` to `last`, both with, in the calendar of the company's country."""
    profile = _profile(desk)
    today, calendar = local_day(desk.clock(), profile), calendar_for(profile.home_regime, profile.country)
    with desk.store.reading() as session:
        due = _count(session, LineRow.due, _between(LineRow.due, first, last))
        internal = _count(session, LineRow.safe_due, _internal(LineRow.safe_due, first, last))
    days = (first + number * DAY for number in range((last - first).days + 1))
    return tuple(_calendar_day(day, due.get(day, 0), internal.get(day, 0), calendar, today) for day in days)


def read_day_cases(desk: Desk, *, day: date) -> DayCases:
    """The cases of one day, LIMIT of each sort at most."""
    with desk.store.reading() as session:
        due, due_more = _cases(desk, session, _between(LineRow.due, day, day))
        internal, internal_more = _cases(desk, session, _internal(LineRow.safe_due, day, day))
    return DayCases(day, due, internal, due_more + internal_more)


def _profile(desk: Desk) -> CompanyProfile:
    return load_company(read_settings(desk).company)


def _between(column: InstrumentedAttribute[date], first: date, last: date) -> ColumnElement[bool]:
    """Lines that somebody still has to answer, with their day in a stretch of days."""
    waits = and_(CaseRow.state != CaseState.CLOSED, CaseRow.answered_at.is_(None), LineRow.outcome.is_(None))
    return and_(waits, column >= first, column <= last)


def _internal(column: InstrumentedAttribute[date], first: date, last: date) -> ColumnElement[bool]:
    """The same for the desk's own date, where it is not the due day itself."""
    return and_(_between(column, first, last), LineRow.safe_due != LineRow.due)


def _count(session: Session, column: InstrumentedAttribute[date], wanted: ColumnElement[bool]) -> dict[date, int]:
    """Day → cases; a case with two lines on one day counts once."""
    query = select(column, func.count(LineRow.case_id.distinct())).join(CaseRow, CaseRow.id == LineRow.case_id).where(wanted).group_by(column)
    return {day: count for day, count in session.execute(query).all()}  # noqa: C416  rows are no pairs to the checker of types


def _cases(desk: Desk, session: Session, wanted: ColumnElement[bool]) -> tuple[tuple[DueCase, ...], int]:
    ids = select(LineRow.case_id).join(CaseRow, CaseRow.id == LineRow.case_id).where(wanted).distinct()
    count = session.scalar(select(func.count()).select_from(ids.subquery())) or 0
    cases = list(session.scalars(select(CaseRow).where(CaseRow.id.in_(ids)).order_by(CaseRow.id.desc()).limit(LIMIT)))
    return due_cases(session, cases, desk.clock()), count - len(cases)


def _calendar_day(day: date, due: int, internal: int, calendar: WorkingDays, today: date) -> CalendarDay:
    shape = SHAPES[urgency_of(day, today, working_days_left(calendar, today, day))] if due else ""
    return CalendarDay(day, due, internal, calendar.is_working(day), calendar.holiday(day), shape, day == today)
