"""Answering and ending a case: refusals, what is given, sending, outcomes, reopening, and the two clocks of Kazakhstan."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from core.cases.failures import MoveNotAllowedError
from core.letters.facts import LetterName
from core.services.case_answer import UnknownGroundError
from core.services.case_answer import prepare_answer
from core.services.case_answer import refuse
from core.services.case_answer import take_back_refusal
from core.services.case_closing import close_case
from core.services.case_closing import reopen_case
from core.services.case_closing import set_outcome
from core.services.case_letters import record_answer_by_hand
from core.services.case_letters import record_sent
from core.services.case_letters import save_letter_files
from core.services.case_rows import case_row
from core.services.case_search import GIVE
from core.services.case_search import decide_review
from core.services.case_search import given_findings
from core.services.case_search import search_case
from core.services.failures import GateClosedError
from core.services.failures import NotAnsweredError
from core.services.failures import NotSearchedError
from core.services.failures import ReasonMissingError
from core.services.letter_mail import ArchiveGoneError
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from tests.helpers.road import Road
from tests.helpers.road import pdf_text

AIGERIM, DANIYAR, IMPOSTOR = "a.sadykova@mail.kz", "d.kuanyshev@inbox.kz", "aigerim.sadykova.1990@gmail.example"
WORDS = "We could not recognise who is asking."


@pytest.mark.parametrize(("ground", "text"), [("", WORDS), (" ", WORDS), ("identity_not_proved", ""), ("identity_not_proved", " \n")])
def test_a_refusal_needs_a_ground_and_words(road: Road, ground: str, text: str) -> None:
    number = road.begin(IMPOSTOR, kinds=(Kind.ACCESS,))
    with pytest.raises(ReasonMissingError):
        refuse(road.desk, number=number, ground=ground, text=text)


def test_a_ground_that_no_law_has_is_refused_with_the_list(road: Road) -> None:
    number = road.begin(IMPOSTOR, kinds=(Kind.ACCESS,))
    with pytest.raises(UnknownGroundError, match="just_because"):
        refuse(road.desk, number=number, ground="just_because", text=WORDS)
    assert road.view(number).answer is LetterName.ACCESS_ANSWER


def test_a_refusal_is_written_without_an_open_gate_and_ends_the_case(road: Road) -> None:
    number = road.begin(IMPOSTOR, kinds=(Kind.ACCESS,))
    refuse(road.desk, number=number, ground="identity_not_proved", text=WORDS)
    letter, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    saved, _ = save_letter_files(road.desk, letter=letter, folder=road.letters)
    assert WORDS in " ".join(pdf_text(saved.pdf).split())
    record_sent(road.desk, letter=letter)
    assert road.view(number).state is CaseState.ANSWERED
    set_outcome(road.desk, number=number, kind=Kind.ACCESS, outcome=ClosingCode.INSUF_VERIFICATION)
    close_case(road.desk, number=number)
    assert road.view(number).state is CaseState.CLOSED


def test_a_refusal_that_is_taken_back_brings_the_gate_back(road: Road) -> None:
    number = road.begin(IMPOSTOR, kinds=(Kind.ACCESS,))
    refuse(road.desk, number=number, ground="identity_not_proved", text=WORDS)
    take_back_refusal(road.desk, number=number)
    with pytest.raises(GateClosedError):
        prepare_answer(road.desk, number=number, folder=road.letters)


def given(road: Road, number: str) -> tuple[int, int]:
    """(rows that are given, those of them that also belong to others)."""
    with road.desk.store.reading() as session:
        records = given_findings(session, case_row(session, number)).records
    return len(records), sum(bool(record.shared_with) for record in records)


def test_what_also_belongs_to_others_is_left_out_unless_there_is_a_reason(road: Road) -> None:
    number = road.begin(AIGERIM)
    with pytest.raises(NotSearchedError):
        decide_review(road.desk, number=number)
    road.prove(number)
    search_case(road.desk, number=number)
    search = road.view(number).search
    assert search is not None
    everything, shared = len(search.findings.records), search.shared
    assert shared > 0
    assert given(road, number) == (everything - shared, 0)
    with pytest.raises(ReasonMissingError):
        decide_review(road.desk, number=number, shared=GIVE, reason=" ")
    decide_review(road.desk, number=number, shared=GIVE, reason="The other one agreed in writing.")
    assert given(road, number) == (everything, shared)
    search_case(road.desk, number=number)  # a new search is a new decision
    assert given(road, number) == (everything - shared, 0)


def test_a_category_is_left_out_only_with_a_reason(road: Road) -> None:
    number = road.begin(AIGERIM)
    road.prove(number)
    search_case(road.desk, number=number)
    search = road.view(number).search
    assert search is not None
    category, rows = search.categories[-1]
    before, _ = given(road, number)
    with pytest.raises(ReasonMissingError):
        decide_review(road.desk, number=number, left_out={category: " "})
    decide_review(road.desk, number=number, left_out={category: "A trade secret."})
    assert before - rows <= given(road, number)[0] < before


def answered(road: Road) -> str:
    number = road.begin(AIGERIM)
    road.prove(number)
    search_case(road.desk, number=number)
    decide_review(road.desk, number=number)
    letter, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    record_sent(road.desk, letter=letter)
    return number


def test_a_case_is_not_closed_before_its_answer_and_outcomes(road: Road) -> None:
    number = road.begin(AIGERIM)
    set_outcome(road.desk, number=number, kind=Kind.ACCESS, outcome=ClosingCode.FULFILLED)
    with pytest.raises(MoveNotAllowedError, match="no answer was sent"):
        close_case(road.desk, number=number)


def test_an_answered_case_needs_outcomes_and_refusals_need_their_reasons(road: Road) -> None:
    number = answered(road)
    with pytest.raises(MoveNotAllowedError, match="no outcome"):
        close_case(road.desk, number=number)
    set_outcome(road.desk, number=number, kind=Kind.ACCESS, outcome=ClosingCode.CLAIM_NOT_COVERED)
    with pytest.raises(MoveNotAllowedError, match="no ground or no text"):
        close_case(road.desk, number=number)
    set_outcome(road.desk, number=number, kind=Kind.ACCESS, outcome=ClosingCode.FULFILLED)
    close_case(road.desk, number=number)
    with pytest.raises(MoveNotAllowedError):
        close_case(road.desk, number=number)


def test_a_case_is_taken_up_again_only_with_a_reason_and_needs_a_new_outcome(road: Road) -> None:
    number = answered(road)
    set_outcome(road.desk, number=number, kind=Kind.ACCESS, outcome=ClosingCode.FULFILLED)
    close_case(road.desk, number=number)
    with pytest.raises(ReasonMissingError):
        reopen_case(road.desk, number=number, reason=" ")
    reopen_case(road.desk, number=number, reason="She wrote that the posts were missing.")
    view = road.view(number)
    assert view.state is CaseState.IN_PROGRESS
    assert [line.outcome for line in view.lines] == [None]
    assert view.notes[-1][2] == "She wrote that the posts were missing."
    with pytest.raises(MoveNotAllowedError):
        close_case(road.desk, number=number)


def test_an_answer_by_hand_says_how(road: Road) -> None:
    number = road.begin("olga.morozova@inbox.example")
    with pytest.raises(NotAnsweredError):
        record_answer_by_hand(road.desk, number=number, words=" ")
    record_answer_by_hand(road.desk, number=number, words="By registered post.")
    assert road.view(number).state is CaseState.ANSWERED


def test_an_archive_that_was_moved_is_a_sentence(road: Road) -> None:
    number = answered(road)
    (archive,) = road.view(number).archives
    letter = next(one.id for one in road.view(number).letters if one.name is LetterName.ACCESS_ANSWER)
    Path(archive.path).write_bytes(b"something else")
    with pytest.raises(ArchiveGoneError):
        save_letter_files(road.desk, letter=letter, folder=road.letters)
    Path(archive.path).unlink()
    with pytest.raises(ArchiveGoneError):
        save_letter_files(road.desk, letter=letter, folder=road.letters)


def test_in_kazakhstan_the_act_is_due_one_working_day_after_its_ground_is_confirmed(road: Road) -> None:
    number = road.begin(DANIYAR, kinds=(Kind.ERASURE,))
    assert road.view(number).leading.deadline.due == date(2026, 11, 26)
    road.prove(number)
    search_case(road.desk, number=number)
    decide_review(road.desk, number=number)
    deadline = road.view(number).leading.deadline
    assert (deadline.due, deadline.act_by, deadline.answer_by) == (date(2026, 11, 25), date(2026, 11, 25), date(2026, 11, 26))
    road.clock.advance(days=1)
    decide_review(road.desk, number=number)  # a second decision does not move the clock
    assert road.view(number).leading.deadline.due == date(2026, 11, 25)
