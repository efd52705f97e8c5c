"""Pauses of a clock: questions to the person and their answers; the days between are not counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from datetime import timedelta

from core.law.deadline import Step
from core.law.failures import PauseOrderError
from core.law.failures import PauseTooLateError
from core.law.rules import PauseReason
from core.law.rules import Term
from core.law.steps import step
from core.law.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class Interval:
    """One pause, from the day of asking to (not with) the day of the answer; `running`: there is no answer yet."""

    start: date
    stop: date
    reason: PauseReason
    running: bool


def pauses_in(events: dict[str, date], today: date | None) -> tuple[Interval, ...]:
    """The pauses that `events` tell, earliest first. A running one lasts until `today`, or no day at all without it. Raises PauseOrderError."""
    found = (_interval(reason, events, today) for reason in PauseReason)
    return tuple(sorted((interval for interval in found if interval), key=lambda interval: (interval.start, interval.stop)))


def _interval(reason: PauseReason, events: dict[str, date], today: date | None) -> Interval | None:
    asked, given = events.get(f"{reason}_asked"), events.get(f"{reason}_given")
    if asked is None and given is None:
        return None
    if asked is None or (given is not None and given < asked):
        raise PauseOrderError(reason=reason)
    stop = given or max(asked, today or asked)
    return Interval(asked, stop, reason, running=given is None)


def shifted(end: date, pauses: tuple[Interval, ...]) -> date:
    """`end` moved by the days not counted of those pauses that began before it was over; days in two pauses count once."""
    covered = date.min
    for pause in pauses:
        if pause.start <= end:
            end += max(timedelta(0), pause.stop - max(pause.start, covered))
            covered = max(covered, pause.stop)
    return end


def refuse_late(end: date, pauses: tuple[Interval, ...], days: WorkingDays) -> None:
    """Raises PauseTooLateError for a question asked after the term, with the pauses before it and moved to a working day, was over."""
    for number, pause in enumerate(pauses):
        last = days.first_working(shifted(end, pauses[:number]))
        if pause.start > last:
            raise PauseTooLateError(reason=pause.reason, day=pause.start, end=last)


def pause_steps(term: Term, pauses: tuple[Interval, ...]) -> list[Step]:
    """One step for each pause. Days are calendar days."""
    return [
        step(
            "pause_open" if pause.running else "pause",
            term.pauses[pause.reason].citation,
            start=pause.start,
            stop=pause.stop,
            reason=pause.reason,
            days=(pause.stop - pause.start).days,
        )
        for pause in pauses
    ]
