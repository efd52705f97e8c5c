"""Machines' notices about our letters: bounces, delays and absences are tied to what caused them, and change nothing else."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.mail.automatic import AutomaticKind
from core.services.case_identity import make_code
from core.services.day import read_day
from core.services.inbox import Handled
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.inbox import show_message
from core.services.inbox_acts import link_to_case
from core.services.inbox_acts import mark_not_request
from core.services.replies import NAMES_CASE
from core.services.replies import UNVERIFIED
from core.services.thread_acts import read_thread_note
from core.store.tables import ChallengeRow
from core.store.tables import LetterRow
from core.words import CaseState
from core.words import Kind
from core.words import MessageState
from tests.helpers.road import Road
from tests.helpers.threads import ASKS
from tests.helpers.threads import PERSON
from tests.helpers.threads import Thread
from tests.helpers.threads import bounce


def test_no_notice_of_a_machine_wakes_a_closed_case(thread: Thread) -> None:
    _, sent = thread.letter()
    thread.close()
    absence = thread.mail("I am out of the office.\n", f"In-Reply-To: {sent}", subject=f"Automatic reply: [{thread.number}]")
    other = thread.mail("We got your mail.\n", f"In-Reply-To: {sent}", "Auto-Submitted: auto-replied")
    replies = thread.receive(bounce(thread, sent), absence, other)
    assert [reply.line.case for reply in replies] == [thread.number] * 3
    assert thread.state() is CaseState.CLOSED


def test_a_bounce_is_tied_to_its_letter_and_stands_on_today_until_somebody_decides(thread: Thread) -> None:
    letter, sent = thread.letter()
    (reply,) = thread.receive(bounce(thread, sent))
    note = read_thread_note(thread.desk, message=reply.line.id)
    assert (note.kind, note.recipient, note.status, note.other_recipient) == (AutomaticKind.BOUNCE, PERSON, "5.1.1", False)
    assert note.caused_by is not None
    assert (note.caused_by.letter, note.caused_by.case, note.caused_by.sent) == (letter, thread.number, True)
    assert [(one.code, one.case) for one in read_day(thread.desk).troubles if one.code == "letter_bounced"] == [("letter_bounced", thread.number)]
    link_to_case(thread.desk, message=reply.line.id, number=thread.number)
    assert "letter_bounced" not in {one.code for one in read_day(thread.desk).troubles}


def test_a_bounce_that_is_dismissed_leaves_today_too(thread: Thread) -> None:
    _, sent = thread.letter()
    (reply,) = thread.receive(bounce(thread, sent))
    mark_not_request(thread.desk, messages=(reply.line.id,))
    assert "letter_bounced" not in {one.code for one in read_day(thread.desk).troubles}


def test_a_bounce_after_the_case_was_closed_is_told_all_the_same(thread: Thread) -> None:
    _, sent = thread.letter()
    thread.close()
    thread.receive(bounce(thread, sent))
    assert "letter_bounced" in {one.code for one in read_day(thread.desk).troubles}


def test_a_delay_and_an_absence_are_told_at_the_message_only(thread: Thread) -> None:
    letter, sent = thread.letter()
    absence = thread.mail("I am out of the office.\n", f"In-Reply-To: {sent}", subject="Automatic reply: x")
    replies = thread.receive(bounce(thread, sent, action="delayed", status="4.4.1"), absence)
    notes = [read_thread_note(thread.desk, message=reply.line.id) for reply in replies]
    assert [note.kind for note in notes] == [AutomaticKind.DELAYED, AutomaticKind.ABSENCE]
    assert [note.caused_by and note.caused_by.letter for note in notes] == [letter, letter]
    assert "letter_bounced" not in {one.code for one in read_day(thread.desk).troubles}


def test_a_bounce_without_the_returned_headers_is_tied_by_number_and_recipient(thread: Thread) -> None:
    letter, _ = thread.letter()
    text = f"This is the qmail-send program at mx.\n<{PERSON}>:\nNo such user. (#5.1.1)\n\nSubject: [{thread.number}] Your request\n"
    (reply,) = thread.receive(thread.mail(text, "Return-Path: <>", sender="MAILER-DAEMON@mx.example", subject="failure notice"))
    note = read_thread_note(thread.desk, message=reply.line.id)
    assert (reply.line.state, note.caused_by and note.caused_by.letter) == (MessageState.REPLY, letter)


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        (
            "Undeliverable: Your request",
            "postmaster@mx.example: delivery has failed to these recipients:\n{person}\nThe address couldn't be found.\n",
        ),
        ("Не удается доставить: Ваш запрос", "Сообщение для {person} не доставлено. Адрес не найден.\n"),
        ("Не удаётся доставить: Ваш запрос", "Не удаётся доставить сообщение: {person}.\n"),
    ],
)
def test_a_bounce_that_names_the_recipient_bare_is_tied_by_it(thread: Thread, subject: str, words: str) -> None:
    letter, _ = thread.letter()
    text = f"{words.format(person=PERSON)}\nFrom: support@smart-smm.kz\nSubject: [{thread.number}] Your request\n"
    (reply,) = thread.receive(thread.mail(text, "To: support@smart-smm.kz", sender="postmaster@mx.example", subject=subject))
    note = read_thread_note(thread.desk, message=reply.line.id)
    assert (note.kind, note.caused_by and note.caused_by.letter, note.other_recipient) == (AutomaticKind.BOUNCE, letter, False)


def test_a_forged_bounce_is_a_hint_and_changes_nothing_else(thread: Thread) -> None:
    letter, sent = thread.letter()
    before = thread.view()
    (reply,) = thread.receive(bounce(thread, sent, recipient="victim@else.example"))
    assert read_thread_note(thread.desk, message=reply.line.id).other_recipient
    with thread.desk.store.reading() as session:
        row = session.get_one(LetterRow, letter)
        assert row.sent_at is not None
        assert row.recipient == PERSON
    after = thread.view()
    assert (after.state, after.identity.level, after.identity.contacts) == (before.state, before.identity.level, before.identity.contacts)


def test_a_notice_that_names_a_case_and_no_letter_of_ours_is_marked_and_alarms_nobody(thread: Thread) -> None:
    letter, _ = thread.letter()
    forged = bounce(thread, f"<x@else.example>\nSubject: [{thread.number}]")
    (reply,) = thread.receive(forged.replace(b"Subject: Undelivered", f"Subject: Undelivered [{thread.number}]".encode(), 1))
    note = read_thread_note(thread.desk, message=reply.line.id)
    assert (reply.line.case, reply.notes, note.caused_by and note.caused_by.letter) == (thread.number, (UNVERIFIED,), letter)
    assert "letter_bounced" not in {one.code for one in read_day(thread.desk).troubles}


def test_a_request_that_a_machine_returns_becomes_a_reply_only_where_it_names_our_letter(thread: Thread) -> None:
    _, sent = thread.letter()
    head, words = ("Auto-Submitted: auto-replied", f"X-Failed-Recipients: {PERSON}"), {"sender": "daemon@mx.example"}
    guessed = thread.mail(ASKS, *head, subject=f"Delete my personal data [{thread.number}]", **words)
    answered = thread.mail(ASKS, *head, f"In-Reply-To: {sent}", subject="Delete my personal data", **words)
    one, other = thread.receive(guessed, answered)
    assert (one.line.state, one.line.case, one.notes) == (MessageState.REQUEST, None, (NAMES_CASE,))
    assert (other.line.state, other.line.case, other.notes) == (MessageState.REPLY, thread.number, ())


@pytest.mark.parametrize(
    ("head", "subject", "wakes"),
    [
        ((), "Out of Office: your letter", True),
        (("Return-Path: <>",), "Re: your letter", False),
        (("Auto-Submitted: auto-replied",), "Out of Office: your letter", False),
        (("Return-Path: <>",), "Out of Office: your letter", False),
    ],
)
def test_what_only_its_subject_calls_an_absence_wakes_as_a_persons_mail_does(
    thread: Thread, head: tuple[str, ...], subject: str, *, wakes: bool
) -> None:
    _, sent = thread.letter()
    thread.close()
    (reply,) = thread.receive(thread.mail("Thank you, one more question.\n", f"In-Reply-To: {sent}", *head, subject=subject))
    assert thread.state() is (CaseState.IN_PROGRESS if wakes else CaseState.CLOSED)
    note = read_thread_note(thread.desk, message=reply.line.id)
    assert (note.kind is None, note.reopened) == (wakes, thread.number if wakes else "")


@pytest.mark.parametrize(("head", "subject"), [((), "Out of Office: [{}]"), (("Return-Path: <>",), "Re: [{}]")])
def test_a_code_counts_where_only_a_weak_sign_speaks_of_a_machine_and_no_try_is_used_up(road: Road, head: tuple[str, ...], subject: str) -> None:
    thread = Thread(road.desk, road.clock, road.folder)
    message = list_messages(road.desk, split=Split.REQUESTS)[0]
    number = road.begin(show_message(road.desk, message=message.id).sender_address, kinds=(Kind.ACCESS,))
    challenged, _ = make_code(road.desk, number=number)
    thread.receive(*(thread.mail("BCDF2345\n", *head, sender=challenged.contact, subject=subject.format(number)) for _ in range(4)))
    with road.desk.store.reading() as session:
        assert session.scalars(select(ChallengeRow.tries)).one() == 0
    (answered,) = thread.receive(thread.mail(f"{challenged.code}\n", *head, sender=challenged.contact, subject=subject.format(number)))
    assert answered.handled is Handled.CASE


def test_a_notice_about_somebody_elses_mail_joins_nothing(thread: Thread) -> None:
    thread.letter()
    (message,) = thread.receive(bounce(thread, "<unknown@else.example>"))
    note = read_thread_note(thread.desk, message=message.line.id)
    assert (message.line.case, note.kind, note.caused_by) == (None, AutomaticKind.BOUNCE, None)


def test_a_request_that_a_machine_sends_on_stays_a_request(thread: Thread) -> None:
    text = "Please delete my account and all personal data you hold about me.\n" * 2
    (message,) = thread.receive(thread.mail(text, "Auto-Submitted: auto-generated", sender="form@site.example", subject="Delete my personal data"))
    assert message.line.state in {MessageState.REQUEST, MessageState.UNSURE}


def test_a_machines_answer_is_no_answer_to_a_challenge_and_uses_up_no_try(road: Road) -> None:
    thread = Thread(road.desk, road.clock, road.folder)
    message = list_messages(road.desk, split=Split.REQUESTS)[0]
    number = road.begin(show_message(road.desk, message=message.id).sender_address, kinds=(Kind.ACCESS,))
    challenged, _ = make_code(road.desk, number=number)
    subject, code = f"Automatic reply: [{number}]", f"I am away. You wrote: {challenged.code}\n"
    (away,) = thread.receive(thread.mail(code, "Auto-Submitted: auto-replied", sender=challenged.contact, subject=subject))
    with road.desk.store.reading() as session:
        row = session.scalars(select(ChallengeRow)).one()
        assert (row.tries, row.outcome, row.answered_at) == (0, None, None)
    assert (away.line.case, away.handled) == (number, None)
    (answered,) = thread.receive(thread.mail(f"Here it is: {challenged.code}\n", sender=challenged.contact, subject=f"Re: [{number}]"))
    assert answered.handled is Handled.CASE
