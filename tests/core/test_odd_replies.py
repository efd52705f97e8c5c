"""Replies and notices by programs that keep to no rule are understood all the same, and get no more trust by it."""

from __future__ import annotations

import pytest

from core.mail.automatic import AutomaticKind
from core.services.cases import open_case
from core.services.inbox import show_message
from core.services.replies import UNVERIFIED
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
