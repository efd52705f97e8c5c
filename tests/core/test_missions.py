"""The sample desk that one looks around in, and the five missions that are read from it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from core.services.audit_log import check_trail
from core.services.audit_log import list_entries
from core.services.build import Desk
from core.services.build import open_desk
from core.services.case_answer import prepare_answer
from core.services.case_erasure import execute_case_erasure
from core.services.case_erasure import plan_case_erasure
from core.services.case_identity import look_up_contacts
from core.services.case_letters import ask_for_code
from core.services.case_letters import record_sent
from core.services.case_letters import save_letter_files
from core.services.case_search import confirm_scope
from core.services.case_search import decide_review
from core.services.case_search import search_case
from core.services.case_view import show_case
from core.services.cases import list_cases
from core.services.cases import open_case
from core.services.failures import NotAnsweredError
from core.services.inbox import Split
from core.services.inbox import count_messages
from core.services.missions import ASKS
from core.services.missions import Mission
from core.services.missions import let_person_answer
from core.services.missions import name_day
from core.services.missions import put_missions_away
from core.services.missions import read_missions
from core.services.sample_desk import find_message
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.kept_samples import KeptSample

MARKS = ("SAMPLE", "ОБРАЗЕЦ", "ҮЛГІ")


@pytest.fixture
def desk(filled_sample: KeptSample, tmp_path: Path) -> Iterator[Desk]:
    with closing(filled_sample.copy_to(tmp_path).desk) as desk:
        yield desk


def missions(desk: Desk) -> dict[str, Mission]:
    view = read_missions(desk)
    assert view is not None
    return {one.code: one for one in view.missions}


def done(desk: Desk) -> set[str]:
    return {f"{one.code}.{step.code}" for one in missions(desk).values() for step in one.steps if step.done}


def test_twelve_cases_show_every_kind_and_branch(desk: Desk) -> None:
    lines = list_cases(desk, open_only=False)
    assert len(lines) == 12
    assert {kind for line in lines for kind in line.kinds} == set(Kind)
    urgencies = [line.deadline.urgency.value for line in lines if line.state not in {CaseState.CLOSED, CaseState.ANSWERED}]
    assert urgencies.count("overdue") == 1
    assert urgencies.count("today") == 1
    states = {line.state for line in lines}
    assert states >= {CaseState.NEW, CaseState.IN_PROGRESS, CaseState.WAITING_FOR_PERSON, CaseState.ANSWERED, CaseState.CLOSED}
    views = [show_case(desk, number=line.number) for line in lines]
    assert any(view.erasure is not None and view.erasure.state == "done" and view.state is CaseState.CLOSED for view in views)
    outcomes = {line.outcome for view in views for line in view.lines}
    assert outcomes >= {ClosingCode.FULFILLED, ClosingCode.NO_MATCH, ClosingCode.INSUF_VERIFICATION, None}
    assert any(len(line.kinds) > 1 for line in lines)


def test_the_trail_of_the_sample_is_whole_and_runs_with_the_days(desk: Desk) -> None:
    assert check_trail(desk).whole
    moments = [entry.at for entry in list_entries(desk)]
    assert moments == sorted(moments, reverse=True)
    assert moments[-1].date() < date(2026, 11, 18)


def test_all_mail_is_accounted_for_and_some_waits(desk: Desk) -> None:
    totals = count_messages(desk)
    assert totals.seen == sum(count for _, count in totals.states)
    assert dict(totals.waiting)[Split.REQUESTS] > 5
    assert find_message(desk, address=ASKS) is not None


def test_every_letter_of_the_sample_says_so_on_each_page(desk: Desk, tmp_path: Path) -> None:
    letters = list((tmp_path / "out").glob("*.pdf"))
    assert len(letters) >= 6
    for path in letters:
        assert all(any(word in page.extract_text() for word in MARKS) for page in PdfReader(path).pages), path.name


def test_the_missions_tick_when_the_work_is_done_and_not_before(desk: Desk, tmp_path: Path) -> None:
    assert done(desk) == set()
    message = find_message(desk, address=ASKS)
    assert message is not None
    number, _ = open_case(desk, message=message)
    assert done(desk) == {"triage.open"}
    look_up_contacts(desk, number=number)
    letter, _ = ask_for_code(desk, number=number)
    save_letter_files(desk, letter=letter, folder=tmp_path / "out")
    record_sent(desk, letter=letter)
    view = read_missions(desk)
    assert view is not None
    assert view.can_answer
    assert not missions(desk)["proof"].done
    let_person_answer(desk, number=number)
    assert missions(desk)["proof"].done
    confirm_scope(desk, number=number, words="All")
    search_case(desk, number=number)
    decide_review(desk, number=number)
    letter, _ = prepare_answer(desk, number=number, folder=tmp_path / "out")
    assert missions(desk)["access"].next_step is not None
    save_letter_files(desk, letter=letter, folder=tmp_path / "out")
    record_sent(desk, letter=letter)
    assert missions(desk)["access"].done


def test_the_erasure_of_the_missions_needs_only_the_act(desk: Desk) -> None:
    step = missions(desk)["erasure"].next_step
    assert step is not None
    plan_case_erasure(desk, number=step.item)
    assert "erasure.plan" in done(desk)
    decide_review(desk, number=step.item)
    assert "erasure.confirm" in done(desk)
    execute_case_erasure(desk, number=step.item)
    assert missions(desk)["erasure"].done


def test_only_the_right_day_is_taken(desk: Desk) -> None:
    view = read_missions(desk)
    assert view is not None
    assert view.days == (date(2026, 11, 21), date(2026, 11, 22), date(2026, 11, 23))
    assert name_day(desk, day=view.days[0])[0] is False
    assert "due.name_day" not in done(desk)
    assert name_day(desk, day=view.days[2])[0] is True
    assert "due.name_day" in done(desk)


def test_missions_are_put_away_and_come_back(desk: Desk) -> None:
    put_missions_away(desk, away=True)
    view = read_missions(desk)
    assert view is not None
    assert view.put_away
    put_missions_away(desk, away=False)
    again = read_missions(desk)
    assert again is not None
    assert not again.put_away


def test_a_desk_with_real_data_has_no_missions_and_plays_nobody(tmp_path: Path) -> None:
    real = open_desk(folder=tmp_path / "real", key_store=MemoryKeyStore())
    assert read_missions(real) is None
    real.close()


def test_nobody_answers_before_anything_was_asked(desk: Desk) -> None:
    step = missions(desk)["erasure"].next_step
    assert step is not None
    number = next(line.number for line in list_cases(desk) if line.kinds == (Kind.COMPLAINT,))
    with pytest.raises(NotAnsweredError):
        let_person_answer(desk, number=number)
