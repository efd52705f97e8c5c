"""The text of a deadline as codes and values, one function for all screens (UX 6). The window puts it into words; nothing ever hides the date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.law.deadline import Deadline

SOON = 5


class Urgency(StrEnum):
    """How pressing a line is, by working days left and never by a share of the period."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    MORE = "more"
    PAUSED = "paused"
    DONE = "done"


SHAPES = {Urgency.OVERDUE: "▲", Urgency.TODAY: "◆", Urgency.SOON: "●", Urgency.MORE: "○", Urgency.PAUSED: "‖", Urgency.DONE: "✓"}


@dataclass(frozen=True, slots=True)
class DeadlineView:
    """What the text is made from. `answered_on` is the day the answer was sent; `working_days_late` how many working days after due (negative: early)."""

    deadline: Deadline
    answered_on: date | None = None
    working_days_late: int = 0


@dataclass(frozen=True, slots=True)
class DeadlineText:
    """`code`: open, tomorrow, today, overdue, paused, answered_early, answered_on_time, answered_late. `values` hold `due` (ISO) and counts as text."""

    code: str
    values: tuple[tuple[str, str], ...]
    urgency: Urgency
    shape: str


def deadline_text(view: DeadlineView, today: date, working_days_left: int) -> DeadlineText:
    """The text for `today` (in the law's zone). `working_days_left` from today to the due day, negative when it has passed.

    `today` and `tomorrow` follow the calendar: due on Monday, seen on Friday, is not "tomorrow" but as urgent.
    """
    deadline = view.deadline
    if view.answered_on is not None:
        return _answered(view, view.answered_on)
    if deadline.paused_since is not None:
        return _text("paused", Urgency.PAUSED, deadline, since=deadline.paused_since.isoformat())
    days, urgency = (deadline.due - today).days, urgency_of(deadline.due, today, working_days_left)
    if days < 0:
        # Between a due day and the next working day no working day has passed, and yet it is overdue.
        return _text("overdue", urgency, deadline, count=str(max(1, abs(working_days_left))))
    if days <= 1:
        return _text("tomorrow" if days else "today", urgency, deadline)
    return _text("open", urgency, deadline, count=str(max(0, working_days_left)))


def urgency_of(due: date, today: date, working_days_left: int) -> Urgency:
    """How pressing an unanswered line is that is due on `due`, with so many working days from `today` to it."""
    days = (due - today).days
    if days < 0:
        return Urgency.OVERDUE
    if days <= 1 or working_days_left <= 1:
        return Urgency.TODAY
    return Urgency.SOON if working_days_left <= SOON else Urgency.MORE


def _answered(view: DeadlineView, day: date) -> DeadlineText:
    late = (day - view.deadline.due).days
    code = "answered_late" if late > 0 else "answered_early" if late < 0 else "answered_on_time"
    return _text(code, Urgency.DONE, view.deadline, answered=day.isoformat(), count=str(abs(view.working_days_late)))


def _text(code: str, urgency: Urgency, deadline: Deadline, **values: str) -> DeadlineText:
    return DeadlineText(code, (("due", deadline.due.isoformat()), *values.items()), urgency, SHAPES[urgency])
