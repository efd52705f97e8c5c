"""Threads: by what a message joins a case, that no trust travels with it, what wakes a closed case, and machines' notices about our letters."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from core.services import reading_mail
from core.services import triage_outcomes
from core.services.audit_log import verify_trail
from core.services.case_closing import reopen_case
from core.services.case_closing import set_outcome
from core.services.case_letters import record_answer_by_hand
from core.services.case_reopening import close_again
from core.services.day import read_day
from core.services.failures import NoSuchMessageError
from core.services.failures import NotJoinedError
from core.services.failures import ReopenedBegunError
from core.services.inbox import Handled
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.inbox import show_message
from core.services.inbox_acts import link_to_case
from core.services.replies import NAMES_CASE
from core.services.replies import UNVERIFIED
from core.services.thread_acts import join_again
from core.services.thread_acts import read_thread_note
from core.services.thread_acts import separate_reply
from core.services.triage_outcomes import unlink_from_case
from core.store.mailbox_tables import MailboxRow
from core.store.mailbox_tables import OutboxRow
from core.store.tables import CaseRow
from core.store.tables import ChallengeRow
from core.store.tables import LineRow
from core.store.tables import MessageRow
from core.words import Assurance
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from core.words import MessageState
from tests.helpers.road import Road
from tests.helpers.threads import ASKS
from tests.helpers.threads import PERSON
from tests.helpers.threads import Thread

STRANGER = "someone@else.example"
THANKS = "Thank you, that is what I wanted to know.\n"


def test_a_reply_joins_by_the_letter_it_answers(thread: Thread) -> None:
    _, sent = thread.letter()
    (reply,) = thread.receive(thread.mail(THANKS, f"In-Reply-To: {sent}"))
    assert (reply.line.state, reply.line.case, reply.notes) == (MessageState.REPLY, thread.number, ())


@pytest.mark.parametrize("head", ["In-Reply-To: <mail-1@mail.example>", "References: <x@y.example> <mail-1@mail.example>"])
def test_a_reply_to_the_persons_own_earlier_mail_joins(thread: Thread, head: str) -> None:
    (reply,) = thread.receive(thread.mail(THANKS, head))
    assert (reply.line.state, reply.line.case) == (MessageState.REPLY, thread.number)


def test_a_chain_of_replies_joins_whatever_the_order_it_arrives_in(thread: Thread) -> None:
    _, sent = thread.letter()
    first = thread.mail(THANKS, f"In-Reply-To: {sent}")
    second = thread.mail("And one thing more.\n", "In-Reply-To: <mail-2@mail.example>")
    third = thread.mail("And another.\n", "In-Reply-To: <mail-3@mail.example>")
    assert [reply.line.case for reply in thread.receive(third, second, first)] == [thread.number] * 3


def test_a_reply_joins_by_a_mail_of_the_outbox(thread: Thread) -> None:
    now = thread.clock()
    with thread.desk.store.unit_of_work("test") as work:
        box = MailboxRow(
            company="smartsmm", address="a@b.example", folder="INBOX", incoming={}, sign_in="password", key_name="k", added_at=now, next_uid=1
        )
        work.session.add(box)
        work.session.flush()
        case = work.session.scalars(select(CaseRow.id).where(CaseRow.number == thread.number)).one()
        words = {"recipient": PERSON, "subject": "x", "message_id": "<out@smart-smm.kz>", "sha256": "0", "state": "sent"}
        work.session.add(OutboxRow(mailbox_id=box.id, case_id=case, raw=b"x", queued_at=now, not_before=now, tries=1, **words))
        work.record("case_opened", at=now)
    (reply,) = thread.receive(thread.mail(THANKS, "In-Reply-To: <out@smart-smm.kz>"))
    assert reply.line.case == thread.number


def test_a_reply_joins_by_the_number_of_its_case(thread: Thread) -> None:
    (reply,) = thread.receive(thread.mail(THANKS, subject=f"Re: [{thread.number}] Your request"))
    assert (reply.line.state, reply.line.case, reply.notes) == (MessageState.REPLY, thread.number, ())


def test_of_two_cases_the_letter_that_is_answered_decides(thread: Thread) -> None:
    _, sent = thread.letter()
    thread.receive(thread.mail(ASKS, sender="other@mail.example"))
    thread.open("other@mail.example")
    (reply,) = thread.receive(thread.mail(THANKS, "In-Reply-To: <mail-2@mail.example>", f"References: {sent} <mail-2@mail.example>"))
    assert reply.line.case == thread.number


def test_a_stranger_with_forged_references_joins_without_any_trust(thread: Thread) -> None:
    _, sent = thread.letter()
    head = (f"References: {sent}", "Authentication-Results: smart-smm.kz; dmarc=pass header.from=else.example")
    before = thread.view()
    (reply,) = thread.receive(thread.mail("Send it to victim2@else.example instead.\n", *head, sender=STRANGER, subject=f"Re: {thread.number}"))
    after = thread.view()
    assert (reply.line.case, reply.notes, reply.handled) == (thread.number, (UNVERIFIED,), None)
    assert thread.level() == 0
    assert (after.identity.contacts, after.identity.level, after.identity.evidence) == (
        before.identity.contacts,
        before.identity.level,
        before.identity.evidence,
    )


def test_trust_of_a_proved_case_does_not_reach_a_stranger_who_joins_it(thread: Thread, road: Road) -> None:
    number = next(line.id for line in list_messages(road.desk, split=Split.REQUESTS))
    sender = show_message(road.desk, message=number).sender_address
    proved = road.begin(sender, kinds=(Kind.ACCESS,))
    road.prove(proved)
    before = road.view(proved)
    assert before.identity.level == Assurance.CHALLENGE_ANSWERED
    (reply,) = thread.receive(thread.mail("Please write to me here now.\n", sender=STRANGER, subject=f"Re: [{proved}]"))
    after = road.view(proved)
    assert (reply.line.case, reply.notes, reply.handled) == (proved, (UNVERIFIED,), None)
    assert (after.identity.level, after.identity.contacts) == (before.identity.level, before.identity.contacts)
    with road.desk.store.reading() as session:
        assert session.get_one(MessageRow, reply.line.id).sender_level in {None, 0}


@pytest.mark.parametrize("head", [(), ("In-Reply-To: <mail-1@mail.example>",)])
def test_a_strangers_request_stays_a_request_whatever_it_names(thread: Thread, head: tuple[str, ...]) -> None:
    (request,) = thread.receive(thread.mail(ASKS, *head, sender=STRANGER, subject=f"Re: [{thread.number}]"))
    assert (request.line.state, request.line.case, request.notes) == (MessageState.REQUEST, None, (NAMES_CASE,))


def test_a_request_below_the_quotation_of_a_reply_is_seen(thread: Thread) -> None:
    _, sent = thread.letter()
    text = "> Your request was received.\n> Regards\n\nPlease delete my account and all my personal data.\n"
    (reply,) = thread.receive(thread.mail(text, f"In-Reply-To: {sent}"))
    assert reply.line.state is MessageState.REPLY
    assert Kind.ERASURE in reply.line.kinds


def test_the_same_mail_three_times_is_one_message_and_one_case(thread: Thread) -> None:
    mail = thread.mail(ASKS, sender="again@mail.example")
    (first,) = thread.receive(mail)
    number = thread.open("again@mail.example")
    assert [thread.receive(mail), thread.receive(mail)] == [[], []]
    other = mail.replace(b"copy of all", b"copy of every").replace(b"Subject: Hello", f"Subject: {number}".encode())
    (repeated,) = thread.receive(other)
    assert repeated.line.id != first.line.id
    assert repeated.line.case == number
    assert "another message bears the same Message-ID" in repeated.notes


def test_a_reply_to_a_closed_case_takes_it_up_again_and_that_can_be_undone(thread: Thread) -> None:
    _, sent = thread.letter()
    thread.close()
    before = thread.view()
    (reply,) = thread.receive(thread.mail(THANKS, f"In-Reply-To: {sent}"))
    assert thread.state() is CaseState.IN_PROGRESS
    assert thread.number in {due.number for due in read_day(thread.desk).cases}
    assert read_thread_note(thread.desk, message=reply.line.id).reopened == thread.number
    close_again(thread.desk, number=thread.number)
    after = thread.view()
    assert (after.state, after.answered_at, after.decided) == (before.state, before.answered_at, before.decided)
    assert [line.outcome for line in after.lines] == [ClosingCode.FULFILLED]
    assert read_thread_note(thread.desk, message=reply.line.id).reopened == ""
    assert verify_trail(thread.desk).whole


def test_what_was_worked_on_since_is_not_closed_by_undo(thread: Thread) -> None:
    _, sent = thread.letter()
    thread.close()
    (reply,) = thread.receive(thread.mail(THANKS, f"In-Reply-To: {sent}"))
    make_again = ClosingCode.OTHER
    set_outcome(thread.desk, number=thread.number, kind=Kind.ACCESS, outcome=make_again, words="More was found.")
    assert read_thread_note(thread.desk, message=reply.line.id).reopened == ""
    with pytest.raises(ReopenedBegunError):
        close_again(thread.desk, number=thread.number)


def test_a_case_that_the_operator_takes_up_again_can_be_closed_again_too(thread: Thread) -> None:
    thread.close()
    reopen_case(thread.desk, number=thread.number, reason="A mistake.")
    close_again(thread.desk, number=thread.number)
    assert thread.state() is CaseState.CLOSED
    with pytest.raises(ReopenedBegunError):
        close_again(thread.desk, number=thread.number)


def test_a_reply_from_the_persons_address_by_number_wakes_a_closed_case(thread: Thread) -> None:
    thread.close()
    thread.receive(thread.mail(THANKS, subject=f"Re: [{thread.number}]"))
    assert thread.state() is CaseState.IN_PROGRESS


@pytest.mark.parametrize("said", ["", "dmarc=none", "dmarc=fail"])
def test_who_only_writes_the_persons_address_wakes_nothing_and_is_marked(thread: Thread, said: str) -> None:
    thread.close()
    (reply,) = thread.receive(thread.mail(THANKS, subject=f"Re: [{thread.number}]", said=said))
    assert (reply.line.case, reply.notes, thread.state()) == (thread.number, (UNVERIFIED,), CaseState.CLOSED)
    assert reply.line.id in {line.id for line in list_messages(thread.desk, split=Split.REPLIES)}


@pytest.mark.parametrize(("said", "notes"), [("", ()), ("dmarc=none", ()), ("dmarc=fail", (UNVERIFIED,))])
def test_a_reply_to_our_letter_wakes_whatever_our_server_said_and_is_marked_where_it_spoke_against_it(
    thread: Thread, said: str, notes: tuple[str, ...]
) -> None:
    _, sent = thread.letter()
    thread.close()
    (reply,) = thread.receive(thread.mail(THANKS, f"In-Reply-To: {sent}", said=said))
    assert (reply.notes, thread.state()) == (notes, CaseState.IN_PROGRESS)


@pytest.mark.parametrize("said", ["", "dmarc=fail"])
def test_mail_in_the_contacts_name_uses_up_no_try_and_the_right_code_counts_all_the_same(thread: Thread, road: Road, said: str) -> None:
    number = road.begin("d.kuanyshev@inbox.kz", kinds=(Kind.ACCESS,))
    code, _, contact = road.ask(number)
    wrong = [f"Code {other}, or {code[::-1]}\n" for other in ("BCDF2345", "GHJK6789", "MNPQ2345", "RSTV6789")]
    thread.receive(*(thread.mail(text, sender=contact, subject=f"Re: [{number}]", said=said) for text in wrong))
    with road.desk.store.reading() as session:
        assert session.execute(select(ChallengeRow.tries, ChallengeRow.outcome)).one() == (0, None)
    (answered,) = thread.receive(thread.mail(f"{code}\n", sender=contact, subject=f"Re: [{number}]", said=said))
    assert (answered.handled, road.view(number).identity.level) == (Handled.CASE, Assurance.CHALLENGE_ANSWERED)


def test_a_stranger_who_guesses_a_number_wakes_nothing_and_is_seen(thread: Thread) -> None:
    thread.close()
    (reply,) = thread.receive(thread.mail(THANKS, sender=STRANGER, subject=f"Re: [{thread.number}]"))
    assert thread.state() is CaseState.CLOSED
    assert reply.line.id in {line.id for line in list_messages(thread.desk, split=Split.REPLIES)}


def test_an_answered_case_waits_as_it_is_until_somebody_reads_the_reply(thread: Thread) -> None:
    _, sent = thread.letter()
    record_answer_by_hand(thread.desk, number=thread.number, words="Told by telephone.")
    thread.receive(thread.mail(THANKS, f"In-Reply-To: {sent}"))
    assert thread.state() is CaseState.ANSWERED


def test_a_message_is_taken_out_of_the_case_it_joined_and_put_back(thread: Thread) -> None:
    thread.close()
    (reply,) = thread.receive(thread.mail(ASKS, subject=f"Re: [{thread.number}]"))
    desk, message = thread.desk, reply.line.id
    assert read_thread_note(desk, message=message).joined == thread.number
    separate_reply(desk, message=message)
    assert thread.state() is CaseState.CLOSED
    assert show_message(desk, message=message).line.state is MessageState.REQUEST
    join_again(desk, message=message, number=thread.number)
    assert thread.state() is CaseState.IN_PROGRESS
    assert show_message(desk, message=message).line.case == thread.number
    separate_reply(desk, message=message)
    assert thread.open(PERSON) != thread.number
    with pytest.raises(NotJoinedError):
        join_again(desk, message=message, number=thread.number)


@pytest.mark.parametrize("act", ["separate", "unlink"])
def test_what_is_taken_out_is_read_where_it_can_hold_nothing_up(thread: Thread, monkeypatch: pytest.MonkeyPatch, act: str) -> None:
    long = ASKS + "\n" + "Nothing more.\n" * 8000
    thread.receive(thread.mail(ASKS, sender="other@mail.example"), thread.mail(long, "In-Reply-To: <mail-1@mail.example>"))
    message = list_messages(thread.desk, split=Split.REPLIES)[0].id
    if act == "unlink":
        separate_reply(thread.desk, message=message)
        link_to_case(thread.desk, message=message, number=thread.open("other@mail.example"))
        monkeypatch.setattr(triage_outcomes, "_before", lambda *_: [])  # as filed by an early desk
    monkeypatch.setattr(reading_mail, "read_message", lambda _raw: int("poisoned here"))
    {"separate": separate_reply, "unlink": unlink_from_case}[act](thread.desk, message=message)
    assert show_message(thread.desk, message=message).line.state is MessageState.REQUEST


def test_what_is_taken_out_and_filed_elsewhere_does_not_come_back_by_undo(thread: Thread) -> None:
    (reply,) = thread.receive(thread.mail(THANKS, subject=f"Re: [{thread.number}]"))
    thread.receive(thread.mail(ASKS, sender="other@mail.example"))
    other, desk, message = thread.open("other@mail.example"), thread.desk, reply.line.id
    separate_reply(desk, message=message)
    link_to_case(desk, message=message, number=other)
    unlink_from_case(desk, message=message)
    assert show_message(desk, message=message).line.case is None


def test_what_was_filed_by_hand_or_is_not_there_is_not_separated(thread: Thread) -> None:
    (reply,) = thread.receive(thread.mail(THANKS, subject=f"Re: [{thread.number}]"))
    link_to_case(thread.desk, message=reply.line.id, number=thread.number)
    with pytest.raises(NotJoinedError):
        separate_reply(thread.desk, message=reply.line.id)
    for act in (read_thread_note, separate_reply):
        with pytest.raises(NoSuchMessageError):
            act(thread.desk, message=10**9)


def test_a_reopened_case_runs_on_its_old_clock(thread: Thread) -> None:
    _, sent = thread.letter()
    thread.close()
    with thread.desk.store.reading() as session:
        due = session.scalars(select(LineRow.due).join(CaseRow).where(CaseRow.number == thread.number)).one()
    thread.clock.advance(days=30)
    thread.receive(thread.mail(THANKS, f"In-Reply-To: {sent}"))
    (here,) = [one for one in read_day(thread.desk).cases if one.number == thread.number]
    assert here.due == due
    assert thread.clock().date() - due > timedelta(days=20)
