"""A follow-up that waits when a case is opened from the mail that it answers joins the case, and goes out again with it."""

from __future__ import annotations

import tracemalloc

import pytest

from core.services import thread_joining
from core.services.audit_log import verify_trail
from core.services.cases import list_cases
from core.services.cases import open_case
from core.services.failures import CaseBegunError
from core.services.inbox import MessageView
from core.services.inbox import show_message
from core.services.inbox_acts import mark_not_request
from core.services.replies import UNVERIFIED
from core.services.thread_acts import separate_reply
from core.services.triage_outcomes import withdraw_case
from core.words import Kind
from core.words import MessageState
from tests.helpers.threads import ASKS
from tests.helpers.threads import Thread

ALSO = "Please also delete my account and all my data.\n"
WRITER = "aliya@mail.example"


def waiting(thread: Thread, *head: str, sender: str = WRITER, said: str = "dmarc=pass") -> tuple[MessageView, MessageView]:
    """A request of WRITER and a later mail with `head`, both waiting. In `head` {root} is the first one's Message-ID."""
    (first,) = thread.receive(thread.mail(ASKS, sender=WRITER, subject="My data"))
    root = f"<mail-{thread.count}@mail.example>"
    named = [one.format(root=root) for one in head]
    (second,) = thread.receive(thread.mail(ALSO, *named, sender=sender, subject="Re: My data", said=said))
    assert (second.line.case, second.line.state) == (None, MessageState.REQUEST)
    return first, second


def now_of(thread: Thread, view: MessageView) -> MessageView:
    return show_message(thread.desk, message=view.line.id)


def opened(thread: Thread, view: MessageView) -> str:
    return open_case(thread.desk, message=view.line.id, kinds=(Kind.ACCESS,))[0]


@pytest.mark.parametrize("head", ["In-Reply-To: {root}", "References: {root} <x@y.example>"])
def test_a_follow_up_that_waits_joins_the_case_that_is_opened_from_its_first_mail(thread: Thread, head: str) -> None:
    first, second = waiting(thread, head)
    number = opened(thread, first)
    joined = now_of(thread, second)
    assert (joined.line.state, joined.line.case, joined.notes, joined.handled) == (MessageState.REPLY, number, (), None)
    assert verify_trail(thread.desk).whole


def test_a_chain_of_follow_ups_joins_as_a_whole(thread: Thread) -> None:
    first, second = waiting(thread, "In-Reply-To: {root}")
    (third,) = thread.receive(thread.mail(ALSO, f"In-Reply-To: <mail-{thread.count}@mail.example>", sender=WRITER))
    number = opened(thread, first)
    assert {now_of(thread, second).line.case, now_of(thread, third).line.case} == {number}


def test_what_another_sender_writes_or_what_answers_nothing_stays_a_request(thread: Thread) -> None:
    first, stranger = waiting(thread, "In-Reply-To: {root}", sender="someone@else.example")
    (alone,) = thread.receive(thread.mail(ALSO, sender=WRITER))
    opened(thread, first)
    assert [now_of(thread, one) for one in (stranger, alone)] == [stranger, alone]


def test_what_the_operator_decided_about_stays_decided(thread: Thread) -> None:
    first, second = waiting(thread, "In-Reply-To: {root}")
    mark_not_request(thread.desk, messages=(second.line.id,))
    opened(thread, first)
    assert now_of(thread, second).line.case is None


def test_a_follow_up_whose_sender_is_not_proved_joins_with_a_word_about_it(thread: Thread) -> None:
    first, second = waiting(thread, "In-Reply-To: {root}", said="dmarc=fail")
    number = opened(thread, first)
    assert (now_of(thread, second).line.case, now_of(thread, second).notes) == (number, (UNVERIFIED,))


@pytest.mark.parametrize("said", ["dmarc=pass", "dmarc=fail"])
def test_withdrawing_the_case_gives_its_follow_ups_back_as_they_were(thread: Thread, said: str) -> None:
    first, second = waiting(thread, "In-Reply-To: {root}", said=said)
    number = opened(thread, first)
    withdraw_case(thread.desk, number=number)
    assert [now_of(thread, one) for one in (first, second)] == [first, second]
    assert number not in {case.number for case in list_cases(thread.desk, open_only=False)}
    again = opened(thread, first)
    assert now_of(thread, second).line.case == again


def test_a_follow_up_can_be_taken_out_alone_and_the_case_withdrawn_after_it(thread: Thread) -> None:
    first, second = waiting(thread, "In-Reply-To: {root}")
    number = opened(thread, first)
    separate_reply(thread.desk, message=second.line.id)
    assert now_of(thread, second) == second
    withdraw_case(thread.desk, number=number)
    assert now_of(thread, first) == first


def test_a_reply_that_came_after_the_opening_keeps_the_case(thread: Thread) -> None:
    first, _ = waiting(thread, "In-Reply-To: {root}")
    number = opened(thread, first)
    thread.receive(thread.mail("Thank you.\n", f"In-Reply-To: <mail-{thread.count}@mail.example>", sender=WRITER))
    with pytest.raises(CaseBegunError):
        withdraw_case(thread.desk, number=number)


def test_of_what_waits_only_headers_are_fetched_and_one_message_at_a_time(thread: Thread, monkeypatch: pytest.MonkeyPatch) -> None:
    filling = "QUJD" * 100_000 + "\n"
    head = 'Content-Type: multipart/mixed; boundary="b"'
    parts = f"--b\n\n{ASKS}\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n"
    (first,) = thread.receive(thread.mail(ASKS, sender=WRITER))
    named = f"In-Reply-To: <mail-{thread.count}@mail.example>"
    for naming in (named, named, "X-Other: 1", "X-Other: 2", "X-Other: 3"):
        thread.receive(thread.mail(f"{parts}{filling * 5}--b--", naming, head, sender=WRITER))
    monkeypatch.setattr(thread_joining, "read_all", lambda messages: [sha256 for sha256, _ in messages])
    tracemalloc.start()
    found = thread_joining.read_waiting_answers(thread.desk, message=first.line.id)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(found) == 2
    assert peak < 3 * 5 * len(filling)
