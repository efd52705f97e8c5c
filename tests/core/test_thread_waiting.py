"""A follow-up that waits says which mail it belongs with, before there is a case; opening the case tells how many came along."""

from __future__ import annotations

import tracemalloc
from datetime import timedelta

import pytest

from core.services.cases import open_case
from core.services.inbox import MessageView
from core.services.inbox import Split
from core.services.inbox import show_message
from core.services.inbox_acts import mark_not_request
from core.services.inbox_acts import put_off
from core.services.thread_acts import read_thread_note
from core.services.thread_beginning import LONGEST_WALK
from core.services.thread_waiting import Earlier
from core.services.thread_waiting import find_earlier
from core.store.tables import MessageRow
from core.words import Kind
from tests.helpers.threads import ASKS
from tests.helpers.threads import Thread

WRITER = "aliya@mail.example"


def asking(thread: Thread, *head: str, sender: str = WRITER, text: str = ASKS) -> MessageView:
    """A mail that waits; `{n}` in `head` is the Message-ID of the n-th mail of the thread."""
    (view,) = thread.receive(thread.mail(text, *head, sender=sender, subject=f"Mail {thread.count + 1}"))
    assert view.line.case is None
    return view


def answers(number: int) -> str:
    return f"In-Reply-To: {named(number)}"


def named(number: int) -> str:
    return f"<mail-{number}@mail.example>"


def earlier(thread: Thread, view: MessageView) -> Earlier | None:
    return read_thread_note(thread.desk, message=view.line.id).earlier


@pytest.mark.parametrize("head", ["In-Reply-To: {root}", "References: {root} <x@y.example>", "References: <x@y.example>\nIn-Reply-To: {root}"])
def test_a_follow_up_belongs_with_the_mail_that_it_names(thread: Thread, head: str) -> None:
    first = asking(thread)
    second = asking(thread, head.format(root=named(thread.count)))
    expected = Earlier(first.line.id, first.line.subject, first.line.at, Split.REQUESTS, same_sender=True, joins=True, begins=True)
    assert earlier(thread, second) == expected
    assert earlier(thread, first) is None


def test_each_of_a_chain_belongs_with_its_first_mail(thread: Thread) -> None:
    first = asking(thread)
    for _ in range(3):
        last = asking(thread, answers(thread.count))
        found = earlier(thread, last)
        assert found is not None
        assert found.message == first.line.id


def test_a_chain_of_any_length_and_a_ring_come_to_an_end(thread: Thread) -> None:
    start = thread.count
    ring = [asking(thread, answers(start + 2)), asking(thread, answers(start + 1))]
    assert [found and found.message for found in (earlier(thread, one) for one in ring)] == [ring[1].line.id, ring[0].line.id]
    chain = [asking(thread)]
    chain += [asking(thread, answers(thread.count)) for _ in range(LONGEST_WALK + 1)]
    found = earlier(thread, chain[-1])
    assert found is not None
    assert found.message == chain[1].line.id


def test_another_senders_mail_is_named_as_such_and_joins_nothing(thread: Thread) -> None:
    first = asking(thread)
    stranger = asking(thread, answers(thread.count), sender="someone@else.example")
    found = earlier(thread, stranger)
    assert found is not None
    assert (found.message, found.same_sender, found.joins) == (first.line.id, False, False)
    mark_not_request(thread.desk, messages=(first.line.id,))
    assert earlier(thread, stranger) is None


def test_a_mail_with_the_same_message_id_of_somebody_else_does_not_take_its_place(thread: Thread) -> None:
    number = thread.count + 1
    forged = thread.mail(ASKS, sender="someone@else.example")
    thread.count -= 1
    true = thread.mail(ASKS, sender=WRITER)
    _, first = thread.receive(forged, true)
    found = earlier(thread, asking(thread, answers(number)))
    assert found is not None
    assert found.message == first.line.id


def test_where_it_lies_is_told_whatever_was_decided_about_it(thread: Thread) -> None:
    first = asking(thread)
    second = asking(thread, answers(thread.count))
    for act, split in (
        (lambda: mark_not_request(thread.desk, messages=(first.line.id,)), Split.OTHER),
        (lambda: put_off(thread.desk, messages=(first.line.id,), until=thread.clock() + timedelta(hours=1)), Split.LATER),
        (lambda: thread.clock.advance(hours=2), Split.REQUESTS),
    ):
        act()
        found = earlier(thread, second)
        assert found is not None
        assert found.split is split


def test_what_is_put_off_belongs_but_does_not_join(thread: Thread) -> None:
    first = asking(thread)
    second = asking(thread, answers(thread.count))
    put_off(thread.desk, messages=(second.line.id,), until=thread.clock() + timedelta(days=1))
    found = earlier(thread, second)
    assert found is not None
    assert (found.message, found.joins) == (first.line.id, False)
    assert open_case(thread.desk, message=first.line.id, kinds=(Kind.ACCESS,))[1].joined == 0


def test_what_hangs_on_a_mail_that_was_decided_about_is_not_said_to_join(thread: Thread) -> None:
    first = asking(thread)
    second = asking(thread, answers(thread.count))
    third = asking(thread, answers(thread.count))
    direct = asking(thread, f"References: {named(thread.count - 2)} {named(thread.count - 1)}")
    mark_not_request(thread.desk, messages=(second.line.id,))
    said = [found.joins for one in (third, direct) if (found := earlier(thread, one)) and found.message == first.line.id]
    number, _ = open_case(thread.desk, message=first.line.id, kinds=(Kind.ACCESS,))
    assert [show_message(thread.desk, message=one.line.id).line.case == number for one in (third, direct)] == said == [False, True]


def test_mail_without_a_usable_sender_is_nobodys_own(thread: Thread) -> None:
    raw = [thread.mail(ASKS), thread.mail(ASKS, answers(thread.count))]
    _, second = thread.receive(*(one.replace(b"From: dana.kim@mail.example\n", b"From: a@b.example\nFrom: c@d.example\n") for one in raw))
    assert second.sender_address == ""
    found = earlier(thread, second)
    assert found is not None
    assert (found.same_sender, found.joins) == (False, False)


def test_what_names_nothing_that_is_known_belongs_with_nothing(thread: Thread) -> None:
    assert earlier(thread, asking(thread, answers(9999))) is None
    assert earlier(thread, asking(thread, f"In-Reply-To: {named(thread.count + 1)}")) is None
    (notice,) = thread.receive(thread.mail("I am away.\n", answers(thread.count), "Auto-Submitted: auto-replied", sender=WRITER))
    assert earlier(thread, notice) is None


def test_opening_tells_how_many_joined_and_they_have_no_earlier_mail_any_more(thread: Thread) -> None:
    first = asking(thread)
    others = [asking(thread, answers(thread.count)) for _ in range(2)]
    asking(thread, answers(thread.count), sender="someone@else.example")
    _, changed = open_case(thread.desk, message=first.line.id, kinds=(Kind.ACCESS,))
    assert changed.joined == 2
    assert [earlier(thread, one) for one in others] == [None, None]


def test_the_texts_of_the_mails_that_are_named_are_not_fetched_however_large(thread: Thread) -> None:
    long = ASKS + "One of very many lines.\n" * 50_000
    for _ in range(4):
        thread.receive(thread.mail(long, sender=WRITER).replace(f"<mail-{thread.count}@".encode(), b"<mail-2@"))
    view = asking(thread, answers(2))
    with thread.desk.store.reading() as session:
        row = session.get_one(MessageRow, view.line.id)
        tracemalloc.start()
        found = find_earlier(session, row, thread.clock())
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert found is not None
    assert found.same_sender
    assert peak < len(long) * 2
