from __future__ import annotations

from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import timedelta
from itertools import product

import pytest

from core.cases.case import Case
from core.cases.case import CaseNumber
from core.cases.case import Line
from core.cases.case import Person
from core.cases.case import next_number
from core.cases.case import read_number
from core.cases.deadline_text import DeadlineView
from core.cases.deadline_text import deadline_text
from core.cases.failures import CaseNumberError
from core.cases.failures import MoveNotAllowedError
from core.cases.states import Facts
from core.cases.states import decide_move
from core.cases.states import possible_moves
from core.cases.steps import Progress
from core.cases.steps import StepTable
from core.cases.steps import missing_for
from core.cases.steps import step_status
from core.cases.steps import steps_of
from core.law.deadline import Deadline
from core.resources import load
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from core.words import Language
from core.words import Regime

S = CaseState
EVERYTHING = Facts(answer_sent=True, letter_to_person_sent=True, order_sent=True, ended_without_answer=True, new_message_or_correction=True)
ALLOWED = {
    S.NEW: {S.IN_PROGRESS, S.WAITING_FOR_PERSON, S.WAITING_FOR_OTHERS, S.ANSWERED},
    S.IN_PROGRESS: {S.WAITING_FOR_PERSON, S.WAITING_FOR_OTHERS, S.ANSWERED, S.CLOSED},
    S.WAITING_FOR_PERSON: {S.IN_PROGRESS, S.WAITING_FOR_OTHERS, S.ANSWERED, S.CLOSED},
    S.WAITING_FOR_OTHERS: {S.IN_PROGRESS, S.WAITING_FOR_PERSON, S.ANSWERED},
    S.ANSWERED: {S.IN_PROGRESS, S.CLOSED},
    S.CLOSED: {S.IN_PROGRESS},
}
WITH_ACT = {Kind.ERASURE, Kind.RECTIFICATION, Kind.RESTRICTION, Kind.OBJECTION, Kind.CONSENT_WITHDRAWAL, Kind.CHILD, Kind.CONTENT_REMOVAL}
TODAY = date(2026, 11, 24)


def deadline(due: date, paused_since: date | None = None) -> Deadline:
    return Deadline(due, due, None, due, None, None, paused_since, working_days=True, steps=(), verified=True, rule="KZ")


def case(state: CaseState, *lines: Line) -> Case:
    received = datetime(2026, 11, 20, tzinfo=UTC)
    return Case(CaseNumber(2026, 44), "smartsmm", Person("Dana", ()), Regime.KZ, Language.RU, "KZ", received, lines, state)


DONE = Line(Kind.ACCESS, outcome=ClosingCode.FULFILLED)


@pytest.mark.parametrize(("start", "to"), list(product(CaseState, CaseState)))
def test_a_case_moves_only_as_the_table_says_and_each_refusal_is_a_sentence(start: CaseState, to: CaseState) -> None:
    if to in ALLOWED[start]:
        assert decide_move(case(start, DONE), to, EVERYTHING).to is to
        return
    with pytest.raises(MoveNotAllowedError) as refusal:
        decide_move(case(start, DONE), to, EVERYTHING)
    assert str(refusal.value).endswith(".")
    assert refusal.value.what_to_do.endswith(".")


def test_without_any_fact_a_case_can_only_be_worked_on() -> None:
    moves = {state: set(possible_moves(case(state, Line(Kind.ACCESS)), Facts())) for state in CaseState}
    assert moves == {
        S.NEW: {S.IN_PROGRESS},
        S.IN_PROGRESS: set(),
        S.WAITING_FOR_PERSON: {S.IN_PROGRESS},
        S.WAITING_FOR_OTHERS: {S.IN_PROGRESS},
        S.ANSWERED: set(),
        S.CLOSED: set(),
    }


@pytest.mark.parametrize(
    ("line", "closes"),
    [
        (Line(Kind.ACCESS), False),
        (DONE, True),
        (Line(Kind.ACCESS, outcome=ClosingCode.INSUF_VERIFICATION), False),
        (Line(Kind.ACCESS, outcome=ClosingCode.PARTLY_FULFILLED, ground="8(2)", text=" "), False),
        (Line(Kind.ACCESS, outcome=ClosingCode.INSUF_VERIFICATION, ground="37(5)", text="It was not proved."), True),
        (Line(Kind.ACCESS, outcome=ClosingCode.WITHDRAWN), True),
    ],
)
def test_a_case_closes_when_each_line_has_an_outcome_and_each_refusal_its_reasons(line: Line, closes: bool) -> None:
    assert (S.CLOSED in possible_moves(case(S.ANSWERED, DONE, line), Facts())) == closes


def test_numbers_follow_one_another_and_begin_anew_with_the_year() -> None:
    assert str(next_number(2026, CaseNumber(2026, 43))) == "2026-0044"
    assert str(next_number(2027, CaseNumber(2026, 9999))) == "2027-0001"
    assert next_number(2025, CaseNumber(2026, 3)) == CaseNumber(2026, 4)
    assert next_number(2026, None) == read_number("2026-1")


@pytest.mark.parametrize("text", ["", "44", "2026-", "2026-0000", "2026-٤٤", "x2026-1"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(CaseNumberError):
        read_number(text)


def test_the_line_that_is_due_first_leads() -> None:
    early, late = Line(Kind.ERASURE, deadline(TODAY)), Line(Kind.ACCESS, deadline(TODAY + timedelta(days=3)))
    assert case(S.NEW, late, early, Line(Kind.CHILD)).leading_line == early
    assert case(S.NEW, DONE).leading_line is None


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_has_its_steps_with_words_in_three_languages(kind: Kind) -> None:
    steps = steps_of(kind)
    act = ["act"] if kind in WITH_ACT else []
    assert [step.id for step in steps] == ["identity", "scope", "collect", "review", *act, "respond", "close"]
    assert all(set(step.question) == set(step.why) == set(Language) for step in steps)
    assert all(text.endswith("?") for step in steps for text in step.question.values())


def test_the_steps_use_only_facts_that_are_named() -> None:
    table = load("cases/steps.yaml", StepTable)
    used = {fact for row in table.steps for facts in (*row.unlock, *row.done, row.started) for fact in facts}
    assert used == table.facts


@pytest.mark.parametrize("kind", Kind)
def test_a_line_goes_its_road_step_by_step(kind: Kind) -> None:
    done = {"identity": "gate_open", "scope": "scope_confirmed", "collect": "search_done", "review": "review_decided"}
    done |= {"act": "act_proved", "respond": "letter_sent", "close": "closed"}
    facts: frozenset[str] = frozenset()
    for step in steps_of(kind):
        assert step_status(Progress(kind, facts))[step.id] == "not_started"
        assert step_status(Progress(kind, facts))["close"] in {"cannot_start_yet", "not_started"}
        assert missing_for(step, Progress(kind, facts)) == ()
        facts |= {done[step.id]}
        assert step_status(Progress(kind, facts))[step.id] == "completed"


def test_nothing_is_erased_before_the_gate_is_open_and_a_refusal_can_be_answered_all_the_same() -> None:
    reviewed = Progress(Kind.ERASURE, frozenset({"scope_confirmed", "search_done", "review_decided", "act_started"}))
    assert step_status(reviewed)["act"] == "cannot_start_yet"
    assert step_status(reviewed)["respond"] == "cannot_start_yet"
    assert missing_for(steps_of(Kind.ERASURE)[4], reviewed) == ("gate_open",)
    assert step_status(Progress(Kind.ERASURE, frozenset({"refusal_decided", "letter_saved"})))["respond"] == "in_progress"


def test_a_problem_shows_whatever_else_is_true() -> None:
    assert step_status(Progress(Kind.ACCESS, frozenset({"search_done"}), frozenset({"collect"})))["collect"] == "problem"


@pytest.mark.parametrize(
    ("days", "working", "expected", "count"),
    [
        (-1, -1, "overdue overdue ▲", "1"),
        (-2, 0, "overdue overdue ▲", "1"),
        (-9, -7, "overdue overdue ▲", "7"),
        (0, 0, "today today ◆", None),
        (1, 1, "tomorrow today ◆", None),
        (3, 1, "open today ◆", "1"),
        (2, 2, "open soon ●", "2"),
        (7, 5, "open soon ●", "5"),
        (8, 6, "open more ○", "6"),
    ],
)
def test_a_deadline_says_how_many_working_days_are_left(days: int, working: int, expected: str, count: str | None) -> None:
    due = TODAY + timedelta(days=days)
    text = deadline_text(DeadlineView(deadline(due)), TODAY, working)
    assert f"{text.code} {text.urgency} {text.shape}" == expected
    assert dict(text.values) == {"due": due.isoformat()} | ({"count": count} if count else {})


def test_a_paused_deadline_keeps_its_date() -> None:
    text = deadline_text(DeadlineView(deadline(TODAY, paused_since=date(2026, 11, 23))), TODAY, 0)
    assert (text.code, text.shape) == ("paused", "‖")
    assert dict(text.values) == {"due": "2026-11-24", "since": "2026-11-23"}


@pytest.mark.parametrize(("late", "code"), [(-1, "answered_early"), (0, "answered_on_time"), (2, "answered_late")])
def test_an_answered_deadline_says_early_or_late(late: int, code: str) -> None:
    view = DeadlineView(deadline(TODAY), TODAY + timedelta(days=late), late)
    text = deadline_text(view, TODAY + timedelta(days=40), -28)
    assert (text.code, text.shape, dict(text.values)["count"]) == (code, "✓", str(abs(late)))
