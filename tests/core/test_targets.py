"""The desk's own day for each step."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as make

from core.cases.targets import plan_targets

ROAD = ("identity", "scope", "collect", "review", "respond", "close")
SATURDAY = 5


def works(day: date) -> bool:
    return day.weekday() < SATURDAY


def test_three_working_days_are_shared_out_to_five_steps() -> None:
    targets = plan_targets(ROAD, start=date(2026, 11, 19), due=date(2026, 11, 24), is_working=works)
    assert [(step, day.day) for step, day in targets.items()] == [("identity", 20), ("scope", 23), ("collect", 23), ("review", 24), ("respond", 24)]


def test_without_a_working_day_left_everything_is_due_at_once() -> None:
    due = date(2026, 11, 19)
    assert set(plan_targets(ROAD, start=date(2026, 11, 20), due=due, is_working=works).values()) == {due}


def test_a_road_without_an_answer_has_no_targets() -> None:
    assert plan_targets(("identity",), start=date(2026, 11, 19), due=date(2026, 11, 24), is_working=works) == {}


@given(make.dates(date(2020, 1, 1), date(2030, 1, 1)), make.integers(1, 60))
def test_targets_never_go_back_and_end_on_the_last_working_day(start: date, length: int) -> None:
    due = date.fromordinal(start.toordinal() + length)
    days = list(plan_targets(ROAD, start=start, due=due, is_working=works).values())
    worked = [date.fromordinal(day) for day in range(start.toordinal() + 1, due.toordinal() + 1) if works(date.fromordinal(day))]
    assert days == sorted(days)
    assert days[-1] == (worked[-1] if worked else due)
