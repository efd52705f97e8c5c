from __future__ import annotations

import time
from datetime import date
from datetime import datetime
from datetime import timedelta
from pathlib import Path

from sqlalchemy import insert
from sqlalchemy import update

from core.cases.steps import StepStatus
from core.services.build import Desk
from core.services.case_closing import close_case
from core.services.case_closing import reopen_case
from core.services.case_closing import set_outcome
from core.services.case_search import confirm_scope
from core.services.case_search import decide_review
from core.services.case_search import search_case
from core.services.case_view import show_case
from core.services.cases import list_cases
from core.services.day import LIMIT
from core.services.day import SECTIONS
from core.services.day import Day
from core.services.day import DueCase
from core.services.day import read_day
from core.services.day_calendar import read_day_cases
from core.services.day_calendar import read_days
from core.services.desk_settings import change_settings
from core.services.desk_settings import read_settings
from core.store.tables import CaseRow
from core.store.tables import LetterRow
from core.store.tables import LineRow
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from core.words import Language
from tests.helpers.desks import ALMATY
from tests.helpers.desks import TUESDAY
from tests.helpers.desks import StandingClock
from tests.helpers.desks import desk_in
from tests.helpers.kept_samples import small_sample_in
from tests.helpers.road import Road

MANY, QUICK = 20_000, 1.0
TODAY = date(2026, 11, 24)
DANA = "dana.kim@post.example"


def one(desk: Desk, number: str) -> DueCase:
    return next(due for due in read_day(desk).cases if due.number == number)


def codes(day: Day) -> list[str]:
    return [trouble.code for trouble in day.troubles]


def first_open(desk: Desk, number: str) -> str:
    return next((step.step.id for step in show_case(desk, number=number).steps if step.status is not StepStatus.COMPLETED), "")


def add_cases(desk: Desk, count: int, due: date) -> None:
    """Many open cases, a hundred on each day from `due` on."""
    received = datetime(2026, 11, 20, 9, 0, tzinfo=ALMATY)
    shared = {"company": "smartsmm", "person_address": "a@b.example", "regime": "KZ", "country": "KZ", "language": "ru", "state": "new"}
    dated = {"received_at": received, "opened_at": received, "level": 0, "steps": {}, "version": 1}
    cases = [
        {"id": 100 + number, "number": f"2026-{number + 100:05}", "person_name": f"Person {number}", **shared, **dated} for number in range(count)
    ]
    days = [due + timedelta(days=number // 100) for number in range(count)]
    lines = [{"case_id": 100 + n, "kind": "access", "due": day, "safe_due": day - timedelta(days=1), "version": 1} for n, day in enumerate(days)]
    with desk.store.unit_of_work(desk.operator) as work:
        work.session.execute(insert(CaseRow), cases)
        work.session.execute(insert(LineRow), lines)
        work.record("case_opened", at=desk.clock())


def test_the_sample_day_has_its_sections_counts_and_first_steps(tmp_path: Path) -> None:
    made = small_sample_in(tmp_path)
    day = read_day(made.desk)
    assert [due.number for due in day.cases] == [line.number for line in list_cases(made.desk)]
    assert [due.deadline for due in day.cases] == [line.deadline for line in list_cases(made.desk)]
    assert dict(day.counts) == {name: len(day.section(name)) for name in SECTIONS}
    assert {due.act for due in day.cases} == {"identity"}
    assert day.more == 0
    assert day.troubles == ()
    assert day.requests_since is not None
    made.desk.close()


def test_the_next_step_is_that_of_the_full_view_all_along_the_road(road: Road) -> None:
    number = road.begin(DANA, kinds=(Kind.ERASURE,))
    seen = []

    def compare() -> None:
        assert one(road.desk, number).next_step == first_open(road.desk, number)
        seen.append(one(road.desk, number).act)

    compare()
    road.ask(number)
    compare()
    road.clock.advance(days=2)
    assert one(road.desk, number).waiting_since == TODAY
    code_came = road.ask(number)
    road.reply(number, code_came[2], f"Код: {code_came[0]}", code_came[1])
    compare()
    confirm_scope(road.desk, number=number, words="everything")
    compare()
    search_case(road.desk, number=number)
    compare()
    decide_review(road.desk, number=number, left_out={})
    compare()
    assert seen == ["identity", "remind", "scope", "collect", "review_erasure", "act_erasure"]
    assert one(road.desk, number).waiting_since is None


def test_a_case_taken_up_again_is_judged_by_its_fresh_proofs(road: Road) -> None:
    number = road.begin(DANA)
    for line in show_case(road.desk, number=number).lines:
        set_outcome(road.desk, number=number, kind=line.kind, outcome=ClosingCode.WITHDRAWN)
    close_case(road.desk, number=number, ended_without_answer=True)
    assert read_day(road.desk).cases == ()
    reopen_case(road.desk, number=number, reason="They wrote again")
    assert one(road.desk, number).next_step == first_open(road.desk, number)


def test_an_answered_case_stands_behind_those_that_wait(road: Road) -> None:
    first = road.begin(DANA)
    road.begin("pavel.orlov@inbox.example")
    with road.desk.store.unit_of_work("Dana") as work:
        work.session.execute(update(CaseRow).where(CaseRow.number == first).values(answered_at=road.clock(), state=CaseState.ANSWERED))
        work.record("letter_sent", at=road.clock())
    day = read_day(road.desk)
    assert day.cases[-1].number == first
    assert day.cases[-1].section == "later"


def test_a_day_stays_quick_with_twenty_thousand_cases(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        add_cases(desk, MANY, date(2026, 11, 23))
        read_day(desk)  # the calendars of the years are made once
        began = time.process_time()
        day = read_day(desk)
        days = read_days(desk, first=date(2026, 11, 1), last=date(2026, 11, 30))
        assert time.process_time() - began < QUICK
    assert (len(day.cases), day.more) == (LIMIT, MANY - LIMIT)
    assert sum(day.counts.values()) == MANY
    assert day.counts["act_now"] == 300  # yesterday, today and tomorrow
    assert {one.day.day: one.due for one in days if one.due} == dict.fromkeys(range(23, 31), 100)


def test_a_replying_person_is_named_with_the_case(road: Road) -> None:
    number = road.begin(DANA)
    _, sent, recipient = road.ask(number)
    road.reply(number, recipient, "I have a question first.", sent)
    replies = read_day(road.desk).replies
    assert [reply.case for reply in replies] == [number]


def test_mail_that_nobody_reads_in_is_told_after_two_working_days(road: Road) -> None:
    road.clock.advance(days=2)
    assert "mail_old" not in codes(read_day(road.desk))
    road.clock.advance(days=1)
    (trouble,) = [one for one in read_day(road.desk).troubles if one.code == "mail_old"]
    assert trouble.day == TODAY
    assert codes(read_day(road.desk)).count("mail_old") == 1


def test_an_answer_that_lies_unsent_is_told_when_its_day_is_near(road: Road) -> None:
    number = road.begin(DANA, kinds=(Kind.ACCESS,))
    road.prove(number)
    confirm_scope(road.desk, number=number, words="everything")
    with road.desk.store.unit_of_work("Dana") as work:
        work.session.execute(update(LineRow).values(due=TODAY + timedelta(days=1)))
        work.record("ground_confirmed", at=road.clock())
    assert "letter_unsent" not in codes(read_day(road.desk))
    keep_answer(road, number)
    (trouble,) = [one for one in read_day(road.desk).troubles if one.code == "letter_unsent"]
    assert (trouble.case, trouble.day) == (number, TODAY + timedelta(days=1))


def keep_answer(road: Road, number: str) -> None:
    """An answer made and not sent."""
    with road.desk.store.unit_of_work("Dana") as work:
        case = work.session.query(CaseRow).filter_by(number=number).one()
        row = LetterRow(case_id=case.id, name="access_answer", language="ru", recipient=DANA, message_id="<1@x>", pdf=b"", sha256="0")
        row.made_at = road.clock()
        work.session.add(row)
        work.record("letter_made", at=road.clock(), case=number)


def test_a_new_desk_says_what_it_needs_and_what_was_done_is_ticked(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        done = {one.code: one.done for one in read_day(desk).set_up}
        assert done == {"company": True, "operator": True, "mail": False, "source": False, "lock": True}
        change_settings(desk, settings=read_settings(desk).model_copy(update={"lock_after": 0}))
        assert not {one.code: one.done for one in read_day(desk).set_up}["lock"]


def test_an_empty_desk_has_an_empty_day(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        day = read_day(desk)
    assert (day.cases, day.more, day.replies, day.requests_since, day.troubles) == ((), 0, (), None, ())


def test_a_month_names_its_holidays_and_weekends(tmp_path: Path) -> None:
    with desk_in(tmp_path, StandingClock(TUESDAY)) as desk:
        days = {one.day: one for one in read_days(desk, first=date(2026, 12, 1), last=date(2026, 12, 31))}
    assert days[date(2026, 12, 16)].holiday is not None
    assert (days[date(2026, 12, 16)].holiday or {})[Language.KK] == "Тәуелсіздік күні"
    assert not days[date(2026, 12, 16)].working
    assert not days[date(2026, 12, 5)].working
    assert days[date(2026, 12, 7)].working
    assert not any(one.today for one in days.values())


def test_a_day_lists_what_is_due_and_what_the_desk_aims_at(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        add_cases(desk, 130, date(2026, 11, 26))
        listed = read_day_cases(desk, day=date(2026, 11, 26))
        days = read_days(desk, first=TODAY, last=date(2026, 11, 28))
    assert (len(listed.due), len(listed.internal), listed.more) == (LIMIT, 30, 50)
    assert [(one.due, one.internal, one.shape) for one in days] == [(0, 0, ""), (0, 100, ""), (100, 30, "●"), (30, 0, "●"), (0, 0, "")]
    assert [one.today for one in days] == [True, False, False, False, False]
