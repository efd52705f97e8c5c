"""Replies and notices by programs that keep to no rule are understood all the same, and get no more trust by it."""

from __future__ import annotations

import re
import time

import pytest

from core.mail.automatic import AutomaticKind
from core.services.audit_log import verify_trail
from core.services.cases import open_case
from core.services.inbox import MessageView
from core.services.inbox import show_message
from core.services.replies import UNVERIFIED
from core.services.same_mail import SAME_MAIL
from core.services.same_mail import SAME_MESSAGE_ID
from core.services.thread_acts import read_thread_note
from core.words import Kind
from core.words import MessageState
from tests.helpers.threads import ASKS
from tests.helpers.threads import Thread

STRANGER = "someone@else.example"
THANKS = "Thank you, that is what I wanted to know.\n"


@pytest.mark.parametrize("form", ["{}", "{} (our letter)", "x@y.example,{}"])
def test_a_reply_whose_program_writes_no_brackets_joins_by_the_letter_it_answers(thread: Thread, form: str) -> None:
    _, sent = thread.letter()
    (reply,) = thread.receive(thread.mail(THANKS, f"References: {form.format(sent.strip('<>'))}"))
    assert (reply.line.state, reply.line.case, reply.notes) == (MessageState.REPLY, thread.number, ())


@pytest.mark.parametrize(
    "dash", ["\N{NON-BREAKING HYPHEN}", " \N{EN DASH} ", "\N{MINUS SIGN}", "\N{EM DASH}", "\N{SOFT HYPHEN}", "\N{NO-BREAK SPACE}-"]
)
def test_a_reply_joins_by_the_number_whatever_its_dash_and_a_stranger_gets_no_more_trust_by_it(thread: Thread, dash: str) -> None:
    number = thread.number.replace("-", dash)
    stranger = thread.mail(THANKS, sender=STRANGER, subject=number)
    reply, forged = thread.receive(thread.mail(THANKS, subject=f"Re: [{number}]"), stranger)
    assert (reply.line.state, reply.line.case, reply.notes) == (MessageState.REPLY, thread.number, ())
    assert (forged.line.case, forged.notes, thread.level()) == (thread.number, (UNVERIFIED,), 0)


def test_a_follow_up_without_brackets_joins_the_case_that_is_opened_from_the_mail_that_it_answers(thread: Thread) -> None:
    (first,) = thread.receive(thread.mail(ASKS, sender="aliya@mail.example"))
    (second,) = thread.receive(thread.mail(ASKS, f"In-Reply-To: mail-{thread.count}@mail.example", sender="aliya@mail.example"))
    number, _ = open_case(thread.desk, message=first.line.id, kinds=(Kind.ACCESS,))
    assert show_message(thread.desk, message=second.line.id).line.case == number


def test_a_bounce_is_tied_to_its_letter_by_an_escaped_id_alone(thread: Thread) -> None:
    letter, sent = thread.letter()
    text = f"No such user.\n\nMessage-ID: &lt;{sent.strip('<>')}&gt;\n"
    (notice,) = thread.receive(thread.mail(text, sender="mailer-daemon@mx.example", subject="failure notice"))
    note = read_thread_note(thread.desk, message=notice.line.id)
    assert (note.kind, note.caused_by and note.caused_by.letter) == (AutomaticKind.BOUNCE, letter)
    assert (notice.line.case, thread.level()) == (thread.number, 0)


def test_an_absence_behind_the_number_is_tied_to_its_letter(thread: Thread) -> None:
    letter, sent = thread.letter()
    (notice,) = thread.receive(thread.mail("Back on Monday.\n", f"In-Reply-To: {sent}", subject=f"Re: [{thread.number}] Out of office"))
    note = read_thread_note(thread.desk, message=notice.line.id)
    assert (note.kind, note.caused_by and note.caused_by.letter) == (AutomaticKind.ABSENCE, letter)


def notes_of(thread: Thread, *views: MessageView) -> list[tuple[str, ...]]:
    return [show_message(thread.desk, message=view.line.id).notes for view in views]


@pytest.mark.parametrize("at_once", [False, True])
def test_one_mail_with_two_kinds_of_line_ends_stays_two_messages_that_both_say_so(thread: Thread, *, at_once: bool) -> None:
    mail = thread.mail(ASKS, sender="aliya@mail.example")
    both = (mail, mail.replace(b"\n", b"\r\n") + b"\r\n")
    first, second = thread.receive(*both) if at_once else [view for one in both for view in thread.receive(one)]
    assert notes_of(thread, first, second) == [(SAME_MAIL,), (SAME_MAIL,)]
    number, _ = open_case(thread.desk, message=first.line.id, kinds=(Kind.ACCESS,))
    (third,) = thread.receive(mail.replace(b"\n", b"\r\n") + b"\n")
    assert notes_of(thread, first, second, third) == [(SAME_MAIL,)] * 3
    assert show_message(thread.desk, message=third.line.id).line.case is None
    assert show_message(thread.desk, message=first.line.id).line.case == number


def test_another_mail_under_the_same_message_id_is_told_at_both_while_they_wait(thread: Thread) -> None:
    mail = thread.mail(ASKS, sender="aliya@mail.example")
    (first,) = thread.receive(mail)
    (second,) = thread.receive(mail.replace(b"a copy", b"no copy"))
    assert notes_of(thread, first, second) == [(SAME_MESSAGE_ID,), (SAME_MESSAGE_ID,)]
    (third,) = thread.receive(mail.replace(b"\n", b"\r\n"))
    assert notes_of(thread, first, second, third) == [(SAME_MESSAGE_ID, SAME_MAIL), (SAME_MESSAGE_ID,), (SAME_MAIL, SAME_MESSAGE_ID)]


def test_what_was_decided_about_is_told_nothing_by_a_later_mail(thread: Thread) -> None:
    mail = thread.mail(ASKS, sender="aliya@mail.example")
    (first,) = thread.receive(mail)
    open_case(thread.desk, message=first.line.id, kinds=(Kind.ACCESS,))
    (second,) = thread.receive(mail.replace(b"a copy", b"no copy"))
    assert notes_of(thread, first, second) == [(), (SAME_MESSAGE_ID,)]
    assert verify_trail(thread.desk).whole


def test_very_many_mails_under_one_message_id_are_taken_in_as_quickly(thread: Thread) -> None:
    mails = [thread.mail(f"Number {number}\n", sender="aliya@mail.example", subject="Hi") for number in range(300)]
    same = [re.sub(rb"<mail-[^>]*>", b"<same@mail.example>", mail) for mail in mails]
    thread.receive(same[0])
    started = time.process_time()
    views = thread.receive(*same[1:])
    assert time.process_time() - started < 5
    assert len(views) == len(same) - 1
    assert {view.notes for view in views} == {(SAME_MESSAGE_ID,)}
