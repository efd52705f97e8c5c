"""Taking back outcomes of triage, the decisions of a day, and the daily check of ordinary mail."""

from __future__ import annotations

import itertools
from datetime import timedelta

import pytest

from core.services.audit_log import list_entries
from core.services.audit_log import verify_trail
from core.services.build import Desk
from core.services.case_facts import clock_of
from core.services.case_rows import case_row
from core.services.cases import list_cases
from core.services.cases import open_case
from core.services.cases import suggest_case
from core.services.failures import CaseBegunError
from core.services.failures import CheckOutdatedError
from core.services.failures import NoSuchCaseError
from core.services.failures import NotFiledError
from core.services.inbox import Handled
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.inbox import show_message
from core.services.inbox_acts import bring_back
from core.services.inbox_acts import link_to_case
from core.services.inbox_acts import mark_not_request
from core.services.inbox_acts import put_off
from core.services.inbox_acts import restore
from core.services.mail_import import import_mail
from core.services.message_card import known_accounts
from core.services.message_card import likely_cases
from core.services.message_card import show_card
from core.services.message_card import show_source
from core.services.triage_outcomes import unlink_from_case
from core.services.triage_outcomes import withdraw_case
from core.services.triage_second_look import Check
from core.services.triage_second_look import call_request
from core.services.triage_second_look import confirm_ordinary
from core.services.triage_second_look import daily_check
from core.services.triage_second_look import decided_today
from core.services.triage_second_look import take_back_check
from core.words import MessageState
from core.words import Regime
from tests.helpers.road import Road


def requests(desk: Desk) -> list[int]:
    return [line.id for line in list_messages(desk, split=Split.REQUESTS)]


def sender_of(road: Road, message: int) -> str:
    return show_message(road.desk, message=message).sender_address


def test_a_case_in_which_nothing_happened_is_withdrawn_and_its_message_waits_again(road: Road) -> None:
    first = requests(road.desk)[0]
    before = show_message(road.desk, message=first)
    number, _ = open_case(road.desk, message=first)
    withdraw_case(road.desk, number=number)
    assert list_cases(road.desk, open_only=False) == ()
    assert show_message(road.desk, message=first) == before
    assert list_entries(road.desk, limit=1)[0].act == "case_withdrawn"
    assert verify_trail(road.desk).whole


def test_the_number_of_a_withdrawn_case_is_never_given_again(road: Road) -> None:
    first, second = requests(road.desk)[:2]
    one, _ = open_case(road.desk, message=first)
    two, _ = open_case(road.desk, message=second)
    withdraw_case(road.desk, number=two)
    withdraw_case(road.desk, number=one)
    again, _ = open_case(road.desk, message=first)
    assert (one, two, again) == ("2026-0001", "2026-0002", "2026-0003")


def test_a_case_in_which_something_was_done_stays(road: Road) -> None:
    number = road.begin(sender_of(road, requests(road.desk)[0]))
    with pytest.raises(CaseBegunError):
        withdraw_case(road.desk, number=number)
    assert [line.number for line in list_cases(road.desk)] == [number]
    with pytest.raises(NoSuchCaseError):
        withdraw_case(road.desk, number="2026-9999")


def test_a_filed_message_is_taken_out_again_as_what_it_was(road: Road) -> None:
    first, second = requests(road.desk)[:2]
    number, _ = open_case(road.desk, message=first)
    before = show_message(road.desk, message=second)
    link_to_case(road.desk, message=second, number=number)
    with pytest.raises(CaseBegunError):
        withdraw_case(road.desk, number=number)
    unlink_from_case(road.desk, message=second)
    assert show_message(road.desk, message=second) == before
    with pytest.raises(NotFiledError):
        unlink_from_case(road.desk, message=second)
    withdraw_case(road.desk, number=number)


def test_what_was_decided_today_is_told_until_it_is_taken_back_and_not_tomorrow(road: Road) -> None:
    one, two, three, four = requests(road.desk)[:4]
    number, _ = open_case(road.desk, message=one)
    link_to_case(road.desk, message=two, number=number)
    mark_not_request(road.desk, messages=(three, four))
    assert [(each.message, each.outcome, each.case) for each in decided_today(road.desk)] == [
        (three, "not_a_request", None),
        (four, "not_a_request", None),
        (two, "linked", number),
        (one, "case", number),
    ]
    bring_back(road.desk, messages=(three,))
    unlink_from_case(road.desk, message=two)
    withdraw_case(road.desk, number=number)
    assert [each.message for each in decided_today(road.desk)] == [four]
    road.clock.advance(days=1)
    assert decided_today(road.desk) == ()


def test_five_ordinary_messages_of_the_day_are_checked_and_the_answers_stand_in_the_trail(road: Road) -> None:
    check = daily_check(road.desk)
    assert len(check.left) == 5
    assert check.of >= len(check.left)
    assert daily_check(road.desk) == check
    confirm_ordinary(road.desk, message=check.left[0].message)
    call_request(road.desk, message=check.left[1].message)
    after = daily_check(road.desk)
    assert after.left == check.left[2:]
    assert after.done == 2
    assert check.left[1].message in requests(road.desk)
    take_back_check(road.desk, message=check.left[1].message)
    assert daily_check(road.desk).left == check.left[1:]
    for one in check.left[1:]:
        confirm_ordinary(road.desk, message=one.message)
    assert daily_check(road.desk).is_done
    assert [entry.act for entry in list_entries(road.desk, limit=1)] == ["ordinary_checked"]
    road.clock.advance(days=1)
    assert daily_check(road.desk) == Check((), 0, check.of)  # what was there yesterday had its draw
    mail = road.folder / "new.eml"
    mail.write_bytes(b"From: kim@mail.example\nSubject: Crash\nMessage-ID: <new@mail.example>\n\nThe app crashes on start. Can you help?\n")
    import_mail(road.desk, paths=[mail])
    assert [one.subject for one in daily_check(road.desk).left] == ["Crash"]


def test_an_address_that_only_stands_in_a_request_is_no_known_one(road: Road) -> None:
    message = requests(road.desk)[0]
    number, _ = open_case(road.desk, message=message)
    assert not {"known_address", "same_address"} & set(show_card(road.desk, message=message).badges)
    later = road.folder / "later.eml"
    later.write_bytes(f"From: {sender_of(road, message)}\nSubject: And?\nMessage-ID: <later@mail.example>\n\nPlease answer {number}.\n".encode())
    import_mail(road.desk, paths=[later])
    reply = next(one.id for one in list_messages(road.desk, split=Split.REPLIES) if one.subject == "And?")
    badges = show_card(road.desk, message=reply).badges
    assert "same_address" in badges
    assert "known_address" not in badges


def test_another_company_gives_another_law_and_its_own_products(road: Road) -> None:
    message = next(one for one in requests(road.desk) if show_message(road.desk, message=one).regime is None)
    suggestion = suggest_case(road.desk, message=message, company="smartsoft")
    number, _ = open_case(road.desk, message=message, company="smartsoft")
    assert (suggestion.company, suggestion.regime) == ("smartsoft", Regime.EU)
    with road.desk.store.reading() as session:
        case = case_row(session, number)
        assert (case.company, case.regime) == ("smartsoft", "EU")
        assert clock_of(session, case, road.clock())[0].due == suggestion.deadline.due


def test_the_sender_of_an_account_and_of_an_earlier_case_is_known(road: Road) -> None:
    first = requests(road.desk)[0]
    number = road.begin(sender_of(road, first))
    assert "known_address" in show_card(road.desk, message=first).badges
    assert likely_cases(road.desk, message=first)[0].number == number
    assert likely_cases(road.desk, message=first)[0].likely
    assert not likely_cases(road.desk, message=requests(road.desk)[-1])[0].likely
    assert any((known_accounts(road.desk, message=one) or 0) > 0 for one in requests(road.desk))


def test_the_original_is_shown_without_signs_that_turn_or_hide_text(road: Road) -> None:
    message = requests(road.desk)[0]
    source = show_source(road.desk, message=message)
    assert "Subject" in dict(source.headers)
    assert not {"\u202e", "\x1b", "\r"} & set(source.text)
    assert not source.cut
    assert source.size > 0
    assert show_card(road.desk, message=message).view.line.state is MessageState.REQUEST


def other(desk: Desk) -> int:
    return list_messages(desk, split=Split.OTHER)[0].id


def test_a_message_that_somebody_called_a_request_is_one_again_when_it_is_taken_out_of_a_case(road: Road) -> None:
    number, _ = open_case(road.desk, message=requests(road.desk)[0])
    message = other(road.desk)
    call_request(road.desk, message=message)
    link_to_case(road.desk, message=message, number=number)
    unlink_from_case(road.desk, message=message)
    assert message in requests(road.desk)


def test_a_message_that_was_put_off_is_put_off_again_when_its_case_is_withdrawn_or_it_is_taken_out(road: Road) -> None:
    one, two = requests(road.desk)[:2]
    number, _ = open_case(road.desk, message=one)
    put_off(road.desk, messages=(two,), until=road.clock() + timedelta(days=3))
    before = show_message(road.desk, message=two)
    link_to_case(road.desk, message=two, number=number)
    unlink_from_case(road.desk, message=two)
    assert show_message(road.desk, message=two) == before
    opened, _ = open_case(road.desk, message=two)
    withdraw_case(road.desk, number=opened)
    assert show_message(road.desk, message=two) == before
    assert two in [line.id for line in list_messages(road.desk, split=Split.LATER)]


def test_an_outcome_is_taken_back_to_exactly_what_was_before(road: Road) -> None:
    one, two = requests(road.desk)[:2]
    put_off(road.desk, messages=(one,), until=road.clock() + timedelta(days=3))
    later = mark_not_request(road.desk, messages=(one, two))
    again = restore(road.desk, before=later.before)
    assert [line.id for line in list_messages(road.desk, split=Split.LATER)] == [one]
    assert two in requests(road.desk)
    assert {(each.message, each.outcome) for each in decided_today(road.desk)} == {(one, "later")}
    restore(road.desk, before=again.before)
    assert show_message(road.desk, message=one).handled is Handled.NOT_A_REQUEST
    restore(road.desk, before=later.before)
    other_day = put_off(road.desk, messages=(one,), until=road.clock() + timedelta(days=9))
    restore(road.desk, before=other_day.before)
    road.clock.advance(days=4)
    assert one in requests(road.desk)


def test_what_was_decided_in_the_meantime_is_not_overwritten_by_an_answer_of_the_daily_check(road: Road) -> None:
    message, request = other(road.desk), requests(road.desk)[0]
    unsure = list_messages(road.desk, split=Split.UNSURE)[0].id
    for act, which in itertools.product((confirm_ordinary, call_request, take_back_check), (request, unsure)):
        with pytest.raises(CheckOutdatedError):
            act(road.desk, message=which)
    with pytest.raises(CheckOutdatedError):
        take_back_check(road.desk, message=message)
    call_request(road.desk, message=message)
    number, _ = open_case(road.desk, message=message)
    with pytest.raises(CheckOutdatedError):
        take_back_check(road.desk, message=message)
    assert show_message(road.desk, message=message).line.state is MessageState.REQUEST
    withdraw_case(road.desk, number=number)
    take_back_check(road.desk, message=message)
    assert show_message(road.desk, message=message).line.state is MessageState.ORDINARY


def test_an_answer_of_yesterday_is_not_taken_back(road: Road) -> None:
    message = other(road.desk)
    call_request(road.desk, message=message)
    road.clock.advance(days=1)
    with pytest.raises(CheckOutdatedError):
        take_back_check(road.desk, message=message)
    assert message in requests(road.desk)
