"""One request, one case: whichever mail of a conversation a case is opened from, it begins with the first request, and its clock starts there."""

from __future__ import annotations

import hashlib
from datetime import date
from datetime import timedelta

import pytest

from core.services import line_beginnings
from core.services.audit_log import list_entries
from core.services.audit_log import verify_trail
from core.services.case_view import show_case
from core.services.cases import list_cases
from core.services.cases import open_case
from core.services.cases import suggest_case
from core.services.failures import AlreadyHandledError
from core.services.inbox import Handled
from core.services.inbox import MessageView
from core.services.inbox import Split
from core.services.inbox import raw_bytes
from core.services.inbox import show_message
from core.services.inbox_acts import bring_back
from core.services.inbox_acts import mark_not_request
from core.services.inbox_acts import put_off
from core.services.inbox_lists import MessageQuery
from core.services.inbox_lists import read_page
from core.services.thread_acts import read_thread_note
from core.services.trail_hash import TRAIL_HASH
from core.services.triage_outcomes import unlink_from_case
from core.services.triage_outcomes import withdraw_case
from core.services.triage_second_look import decided_today
from core.words import Kind
from core.words import MessageState
from core.words import Regime
from tests.helpers.threads import ASKS
from tests.helpers.threads import Thread

WRITER = "aliya@mail.example"
DELETES = "Please also delete my account and all my data.\n"
QUESTION = "Hello, when do you open on Saturday?\n"
DAYS = 3  # between one mail and the next


def mail(thread: Thread, *head: str, text: str = ASKS, sender: str = WRITER, said: str = "dmarc=pass") -> MessageView:
    """A mail that comes some days after the last one."""
    thread.clock.advance(hours=DAYS * 24)
    (view,) = thread.receive(thread.mail(text, *head, sender=sender, subject=f"Mail {thread.count + 1}", said=said))
    return view


def answering(thread: Thread, back: int = 1) -> str:
    """The header of a mail that answers the last one, or one further `back`."""
    return f"In-Reply-To: <mail-{thread.count + 1 - back}@mail.example>"


def conversation(thread: Thread) -> list[MessageView]:
    """A request, and two later mails that each answer the one before; the second asks for something else too."""
    return [mail(thread), mail(thread, answering(thread), text=DELETES), mail(thread, answering(thread))]


def now_of(thread: Thread, view: MessageView) -> MessageView:
    return show_message(thread.desk, message=view.line.id)


def opened(thread: Thread, view: MessageView, *kinds: Kind) -> str:
    return open_case(thread.desk, message=view.line.id, kinds=kinds or (Kind.ACCESS,))[0]


def hash_of(thread: Thread, view: MessageView) -> str:
    return hashlib.sha256(raw_bytes(thread.desk, message=view.line.id)).hexdigest()[:TRAIL_HASH]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_whichever_mail_it_is_opened_from_one_case_comes_of_a_conversation_and_counts_from_its_first_mail(thread: Thread, place: int) -> None:
    views = conversation(thread)
    due = suggest_case(thread.desk, message=views[0].line.id, kinds=(Kind.ACCESS,)).deadline.due
    number, changed = open_case(thread.desk, message=views[place].line.id, kinds=(Kind.ACCESS,))
    assert {now_of(thread, one).line.case for one in views} == {number}
    assert [now_of(thread, one).line.state for one in views] == [MessageState.REQUEST, MessageState.REPLY, MessageState.REPLY]
    case = show_case(thread.desk, number=number)
    assert (case.received_at, case.leading.deadline.due, changed.joined) == (views[0].line.at, due, 2)
    assert len(list_cases(thread.desk)) == 2  # with the one that the helper began
    assert verify_trail(thread.desk).whole


def test_what_is_suggested_from_a_later_mail_is_what_is_opened(thread: Thread) -> None:
    first, second, third = conversation(thread)
    suggestion = suggest_case(thread.desk, message=third.line.id)
    assert suggestion.kinds == (Kind.ACCESS, Kind.ERASURE)
    assert suggestion.beginning is not None
    assert (suggestion.beginning.message, suggestion.beginning.at) == (first.line.id, first.line.at)
    assert suggestion.deadline.due < suggest_case(thread.desk, message=mail(thread).line.id).deadline.due - timedelta(days=DAYS)
    number, _ = open_case(thread.desk, message=third.line.id)
    lines = show_case(thread.desk, number=number).lines
    assert (lines[0].kind, lines[0].deadline.due) == (Kind.ACCESS, suggestion.deadline.due)
    assert {line.kind for line in lines} == {Kind.ACCESS, Kind.ERASURE}
    assert now_of(thread, second).handled is None


def test_the_kinds_that_were_chosen_are_those_that_are_opened(thread: Thread) -> None:
    number = opened(thread, conversation(thread)[2], Kind.RESTRICTION)
    assert [line.kind for line in show_case(thread.desk, number=number).lines] == [Kind.RESTRICTION]


@pytest.mark.parametrize("again", [0, 1, 2])
def test_no_mail_of_the_conversation_opens_a_second_case(thread: Thread, again: int) -> None:
    views = conversation(thread)
    number = opened(thread, views[2])
    with pytest.raises(AlreadyHandledError) as raised:
        opened(thread, views[again])
    assert raised.value.values["number"] == number


@pytest.mark.parametrize("place", [1, 2])
def test_withdrawing_gives_every_mail_back_as_it_was_and_opening_takes_all_in_again(thread: Thread, place: int) -> None:
    views = conversation(thread)
    number = opened(thread, views[place])
    withdraw_case(thread.desk, number=number)
    assert [now_of(thread, one) for one in views] == views
    assert decided_today(thread.desk) == ()
    again = opened(thread, views[place])
    assert again != number
    assert {now_of(thread, one).line.case for one in views} == {again}
    withdraw_case(thread.desk, number=again)
    assert [now_of(thread, one) for one in views] == views
    assert verify_trail(thread.desk).whole


def test_the_trail_tells_which_mail_it_begins_with_and_which_it_was_opened_from(thread: Thread) -> None:
    first, _, third = conversation(thread)
    number = opened(thread, third)
    (entry,) = (one for one in list_entries(thread.desk) if one.act == "case_opened" and one.case == number)
    details = dict(entry.details)
    hashes = {name: hash_of(thread, view) for name, view in (("message", first), ("opened_from", third))}
    assert {name: details[name] for name in hashes} == hashes
    opened(thread, mail(thread))
    assert all("opened_from" not in dict(one.details) for one in list_entries(thread.desk) if one.act == "case_opened" and one.case != number)


def test_the_mail_that_it_was_opened_from_can_be_taken_out_alone_and_the_rest_withdrawn(thread: Thread) -> None:
    views = conversation(thread)
    number = opened(thread, views[2])
    assert now_of(thread, views[2]).handled is Handled.CASE
    unlink_from_case(thread.desk, message=views[2].line.id)
    assert now_of(thread, views[2]) == views[2]
    withdraw_case(thread.desk, number=number)
    assert [now_of(thread, one) for one in views] == views


def test_a_plain_question_before_the_request_starts_no_clock(thread: Thread) -> None:
    question, first, second = mail(thread, text=QUESTION), mail(thread, answering(thread)), mail(thread, answering(thread))
    assert question.line.state is MessageState.ORDINARY
    number = opened(thread, second)
    assert show_case(thread.desk, number=number).received_at == first.line.at
    assert now_of(thread, question) == question


def test_another_senders_mail_is_never_where_it_begins(thread: Thread) -> None:
    first = mail(thread, sender="someone@else.example")
    second = mail(thread, answering(thread))
    number = opened(thread, second)
    assert show_case(thread.desk, number=number).received_at == second.line.at
    assert now_of(thread, first) == first


def test_an_answer_whose_sender_nobody_confirmed_takes_no_confirmed_mail_into_its_case(thread: Thread) -> None:
    first = mail(thread)
    forged = mail(thread, answering(thread), said="dmarc=fail")
    found = read_thread_note(thread.desk, message=forged.line.id).earlier
    assert found is not None
    assert (found.message, found.begins, found.doubted) == (first.line.id, False, True)
    opened(thread, forged, Kind.ERASURE)
    assert now_of(thread, first) == first


def test_an_unconfirmed_mail_between_adds_nothing_to_what_is_proposed(thread: Thread) -> None:
    mail(thread)
    mail(thread, answering(thread), text=DELETES, said="dmarc=fail")
    third = mail(thread, answering(thread))
    assert suggest_case(thread.desk, message=third.line.id).kinds == (Kind.ACCESS,)


@pytest.mark.parametrize("said", ["dmarc=fail", ""])
def test_where_nothing_was_confirmed_of_either_they_are_one_case(thread: Thread, said: str) -> None:
    first = mail(thread, said=said)
    number = opened(thread, mail(thread, answering(thread), said=said))
    assert now_of(thread, first).line.case == number


def test_what_was_decided_about_stays_as_it_was_decided(thread: Thread) -> None:
    first, second, third = conversation(thread)
    mark_not_request(thread.desk, messages=(first.line.id,))
    number = opened(thread, third)
    assert now_of(thread, first).handled is Handled.NOT_A_REQUEST
    assert {now_of(thread, one).line.case for one in (second, third)} == {number}
    assert show_case(thread.desk, number=number).received_at == second.line.at


def test_what_is_put_off_stays_away_until_its_hour_and_is_put_off_again_by_undo(thread: Thread) -> None:
    first, second = mail(thread), mail(thread, answering(thread))
    put_off(thread.desk, messages=(first.line.id,), until=thread.clock() + timedelta(hours=1))
    assert suggest_case(thread.desk, message=second.line.id).beginning is None
    thread.clock.advance(hours=2)
    withdraw_case(thread.desk, number=opened(thread, second))
    assert now_of(thread, first).handled is Handled.LATER
    bring_back(thread.desk, messages=(first.line.id,))
    assert now_of(thread, first) == first


@pytest.mark.parametrize("outcome", [Handled.NOT_A_REQUEST, Handled.LATER])
def test_a_later_mail_that_was_decided_about_is_opened_with_its_beginning_and_decided_again_by_undo(thread: Thread, outcome: Handled) -> None:
    first, second = mail(thread), mail(thread, answering(thread))
    if outcome is Handled.LATER:
        put_off(thread.desk, messages=(second.line.id,), until=thread.clock() + timedelta(days=1))
    else:
        mark_not_request(thread.desk, messages=(second.line.id,))
    before = now_of(thread, second)
    number = opened(thread, second)
    assert {now_of(thread, one).line.case for one in (first, second)} == {number}
    withdraw_case(thread.desk, number=number)
    assert [now_of(thread, one) for one in (first, second)] == [first, before]


def test_the_law_that_the_first_mail_points_to_counts_where_the_later_one_points_to_none(thread: Thread) -> None:
    first = mail(thread, text=f"{ASKS}I ask under the GDPR, Article 15.\n")
    second = mail(thread, answering(thread), text="Please send me a copy of all my data, I am still waiting.\n")
    assert (first.regime, second.regime) == (Regime.EU, None)
    suggestion = suggest_case(thread.desk, message=second.line.id)
    assert (suggestion.regime, suggestion.law_found) == (Regime.EU, True)
    assert suggestion.deadline.due == suggest_case(thread.desk, message=first.line.id).deadline.due


def test_a_later_mail_that_came_first_begins_nothing_but_its_day_counts(thread: Thread) -> None:
    early = mail(thread, f"In-Reply-To: <mail-{thread.count + 2}@mail.example>")
    late = mail(thread)
    number = opened(thread, early)
    assert now_of(thread, late).line.case == number
    assert show_case(thread.desk, number=number).received_at == early.line.at


def listed_days(thread: Thread) -> dict[int, date | None]:
    page = read_page(thread.desk, query=MessageQuery(split=Split.REQUESTS), start=0)
    return {line.id: line.due for line in page.lines}


def test_a_list_shows_of_each_mail_the_day_that_opening_a_case_from_it_gives(thread: Thread) -> None:
    mails = [
        *conversation(thread),
        mail(thread, answering(thread), sender="another@mail.example"),
        mail(thread, "In-Reply-To: <nowhere@mail.example>"),
    ]
    days = listed_days(thread)
    assert {one.line.id: days[one.line.id] for one in mails} == {
        one.line.id: suggest_case(thread.desk, message=one.line.id).deadline.due for one in mails
    }
    assert len({days[one.line.id] for one in mails[:3]}) == 1
    mark_not_request(thread.desk, messages=(mails[0].line.id,))
    later = listed_days(thread)
    assert later[mails[1].line.id] == suggest_case(thread.desk, message=mails[1].line.id).deadline.due != days[mails[1].line.id]


def test_of_very_many_follow_ups_on_one_page_no_wrong_day_is_told(thread: Thread, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_beginnings, "MOST", 1)
    first, *others = conversation(thread)
    days = listed_days(thread)
    assert days[others[-1].line.id] == days[first.line.id]
    assert days[others[0].line.id] is None
