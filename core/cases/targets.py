"""The desk's own day for each guided step: back-planned from the day that is due, so that not everything is left for the last day."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from datetime import date
from datetime import timedelta

ANSWER = "respond"  # the step whose end the law looks at
DAY = timedelta(days=1)


def plan_targets(steps: Sequence[str], *, start: date, due: date, is_working: Callable[[date], bool]) -> Mapping[str, date]:
    """Step → the day by which it should be done. `steps` in the order of the road, `start` the day of receipt, `due` the last day for the answer.

    The working days after `start` up to `due` are shared out evenly to the steps up to the answer, which has the last of them. Where there is no
    working day left, every step has `due`. Steps after the answer have no target: the law does not wait for them.
    """
    road = list(steps[: steps.index(ANSWER) + 1]) if ANSWER in steps else []
    days = [day for day in _days_after(start, due) if is_working(day)] or [due]
    return {step: days[_share(number, len(road), len(days))] for number, step in enumerate(road, 1)}


def _days_after(start: date, due: date) -> list[date]:
    return [start + count * DAY for count in range(1, (due - start).days + 1)]


def _share(number: int, steps: int, days: int) -> int:
    """The place of the day that ends the share of step `number` (from 1): rounded up, so that the last step has the last day."""
    return -(-number * days // steps) - 1
