"""Counting one term from its event to its last day, each day explained."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from datetime import timedelta

from dateutil.relativedelta import relativedelta

from core.law.deadline import Step
from core.law.rules import EndRule
from core.law.rules import SafeRule
from core.law.rules import StartRule
from core.law.rules import Term
from core.law.rules import Unit
from core.law.steps import day_off
from core.law.steps import step
from core.law.working_days import WorkingDays

DAY = timedelta(days=1)
WEEKEND_FROM = 5  # Saturday, as date.weekday() counts


def count_term(term: Term, start: date, number: int, days: WorkingDays) -> tuple[date, list[Step]]:
    """The last day of `number` units from the event on `start`, before any moving, with its steps."""
    next_day = term.start.rule is StartRule.NEXT_DAY
    steps = [step("start" if next_day else "start_same", term.start.citation, start=start)]
    base = start if next_day else start - DAY
    if term.unit is Unit.WORKING_DAY:
        end, counted = _count_working_days(term, base, number, days)
        return end, steps + counted
    if term.unit is Unit.CALENDAR_DAY:
        end = base + number * DAY
        return end, [*steps, step("calendar_days", term.citation, end, start=start, number=number)]
    end = base + relativedelta(months=number)
    return end, [*steps, step("month" if number == 1 else "months", term.start.citation, end, start=start, number=number)]


def _count_working_days(term: Term, base: date, number: int, days: WorkingDays) -> tuple[date, list[Step]]:
    steps: list[Step] = []
    day, count = base, 0
    while count < number:
        day += DAY
        if days.is_working(day):
            count += 1
            code = "counted_worked_weekend" if day.weekday() >= WEEKEND_FROM else "counted"
            steps.append(step(code, term.citation, day, count=count, number=number))
        else:
            steps.append(day_off(day, days, rolled=False, citation=term.citation))
    return day, steps


@dataclass(frozen=True, slots=True)
class Ending:
    """The last day after moving, and the day to aim at."""

    end: date
    safe: date
    steps: list[Step]


def roll(term: Term, unrolled: date, start: date, days: WorkingDays) -> Ending:
    """Move `unrolled` to a working day where the term says so; `start` bounds the day to aim at."""
    steps: list[Step] = []
    end = unrolled
    if term.end.rule is EndRule.NEXT_WORKING_DAY:
        while not days.is_working(end):
            steps.append(day_off(end, days, rolled=True, citation=term.end.citation))
            end += DAY
    steps.append(step("ends", term.end.citation, end))
    return _with_safe_day(term, unrolled, start, days, Ending(end, end, steps))


def _with_safe_day(term: Term, unrolled: date, start: date, days: WorkingDays, ending: Ending) -> Ending:
    if term.safe.rule is SafeRule.UNROLLED_DAY:
        return Ending(ending.end, unrolled, [*ending.steps, step("safe_unrolled", term.safe.citation, unrolled)])
    safe = max(start, days.first_working(ending.end - DAY, -1))
    return Ending(ending.end, safe, [*ending.steps, step("safe_earlier", term.safe.citation, safe)])
