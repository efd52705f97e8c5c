"""Two clocks on a line: the earliest open one leads (DESIGN, Rulings)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from datetime import date
from datetime import datetime
from typing import cast

from core.services.case_rows import deadline_for
from core.store.tables import CaseRow
from core.words import Kind

RECEIVED = datetime(2026, 11, 16, 9, tzinfo=UTC)  # a Monday: the answer is due on Thursday the 19th
ANSWER_BY = date(2026, 11, 19)


@dataclass
class Row:
    """What the clock reads of a case."""

    regime: str = "KZ"
    received_at: datetime = RECEIVED
    country: str = ""
    answered_at: datetime | None = None


def due(ground_confirmed: date | None, **fields: object) -> date:
    row = Row(**fields)  # type: ignore[arg-type]  # fields of Row by name
    return deadline_for(cast("CaseRow", row), Kind.ERASURE.value, ground_confirmed).due


def test_without_a_confirmed_ground_the_answer_leads() -> None:
    assert due(None) == ANSWER_BY


def test_an_act_that_is_due_earlier_leads() -> None:
    assert due(date(2026, 11, 16)) == date(2026, 11, 17)


def test_confirming_the_ground_late_never_moves_an_overdue_answer_away() -> None:
    assert due(date(2026, 11, 24)) == ANSWER_BY


def test_whether_the_answer_was_in_time_is_told_by_the_answers_own_date() -> None:
    answered = datetime(2026, 11, 19, 9, tzinfo=UTC)
    assert due(date(2026, 11, 16), answered_at=answered) == ANSWER_BY


def test_a_law_with_one_clock_knows_no_ground() -> None:
    assert due(date(2026, 11, 16), regime="EU") == due(None, regime="EU")
