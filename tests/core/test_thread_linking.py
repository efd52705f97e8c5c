"""Mails of one sender that only name a mail which the desk never had are one conversation: one case, from the first day, and back again."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from core.services import thread_linking
from core.services.audit_log import verify_trail
from core.services.case_view import show_case
from core.services.cases import open_case
from core.services.cases import suggest_case
from core.services.inbox import MessageView
from core.services.inbox import Split
from core.services.inbox import show_message
from core.services.inbox_acts import mark_not_request
from core.services.inbox_lists import MessageQuery
from core.services.inbox_lists import read_page
from core.services.replies import UNVERIFIED
from core.services.thread_acts import read_thread_note
from core.services.thread_acts import separate_reply
from core.services.thread_waiting import Earlier
from core.services.triage_outcomes import withdraw_case
from core.words import Kind
from core.words import MessageState
from tests.helpers.threads import ASKS
from tests.helpers.threads import Thread

WRITER = "aliya@mail.example"
UNSEEN = "<never-here@mail.example>"
DELETES = "Please also delete my account and all my data.\n"
NAMES = f"In-Reply-To: {UNSEEN}"


def mail(thread: Thread, *head: str, words: str = ASKS, sender: str = WRITER, said: str = "dmarc=pass") -> MessageView:
    """A mail that comes three days after the last one."""
    thread.clock.advance(hours=72)
    (view,) = thread.receive(thread.mail(words, *head, sender=sender, subject=f"Mail {thread.count + 1}", said=said))
    return view


def own(thread: Thread) -> str:
    """The Message-ID of the last mail."""
    return f"<mail-{thread.count}@mail.example>"


def now_of(thread: Thread, view: MessageView) -> MessageView:
    return show_message(thread.desk, message=view.line.id)


def opened(thread: Thread, view: MessageView) -> str:
    return open_case(thread.desk, message=view.line.id, kinds=(Kind.ACCESS,))[0]


def earlier(thread: Thread, view: MessageView) -> Earlier | None:
    return read_thread_note(thread.desk, message=view.line.id).earlier


def cases_of(thread: Thread, *views: MessageView) -> list[str | None]:
    return [now_of(thread, one).line.case for one in views]


@pytest.mark.parametrize("second", [NAMES, f"References: {UNSEEN} <x@y.example>", f"References: <x@y.example> {UNSEEN} <z@y.example>"])
@pytest.mark.parametrize("place", [0, 1])
def test_two_mails_that_name_the_same_unseen_mail_become_one_case_from_the_first_day(thread: Thread, second: str, place: int) -> None:
    views = [mail(thread, NAMES), mail(thread, second, words=DELETES)]
    found = earlier(thread, views[1])
    assert found == Earlier(views[0].line.id, "Mail 2", views[0].line.at, Split.REQUESTS, same_sender=True, joins=True, begins=True)
    assert earlier(thread, views[0]) is None
    due = suggest_case(thread.desk, message=views[0].line.id, kinds=(Kind.ACCESS,)).deadline.due
    number = opened(thread, views[place])
    case = show_case(thread.desk, number=number)
    assert (cases_of(thread, *views), case.received_at, case.leading.deadline.due) == ([number, number], views[0].line.at, due)
    assert [now_of(thread, one).line.state for one in views] == [MessageState.REQUEST, MessageState.REPLY]
    withdraw_case(thread.desk, number=number)
    assert [now_of(thread, one) for one in views] == views
    assert cases_of(thread, *views, views[0]) == [None] * 3
    again = opened(thread, views[place])
    assert cases_of(thread, *views) == [again, again]
    assert verify_trail(thread.desk).whole


def test_what_is_suggested_holds_what_both_ask_for_and_the_list_shows_the_first_day(thread: Thread) -> None:
    first, second = mail(thread, NAMES), mail(thread, NAMES, words=DELETES)
    suggestion = suggest_case(thread.desk, message=second.line.id)
    assert suggestion.kinds == (Kind.ACCESS, Kind.ERASURE)
    lines = {line.id: line.due for line in read_page(thread.desk, query=MessageQuery(split=Split.REQUESTS), start=0).lines}
    assert lines[first.line.id] == lines[second.line.id] == suggestion.deadline.due


def test_links_and_answers_make_one_chain_that_joins_as_a_whole(thread: Thread) -> None:
    first = mail(thread, NAMES)
    second = mail(thread, f"References: {UNSEEN} <other-beginning@mail.example>")
    third = mail(thread, "In-Reply-To: <other-beginning@mail.example>")
    fourth = mail(thread, f"In-Reply-To: {own(thread)}")
    for view in (second, third, fourth):
        found = earlier(thread, view)
        assert found is not None
        assert (found.message, found.joins) == (first.line.id, True)
    number, changed = open_case(thread.desk, message=first.line.id, kinds=(Kind.ACCESS,))
    assert (cases_of(thread, first, second, third, fourth), changed.joined) == ([number] * 4, 3)


@pytest.mark.parametrize("sender", ["someone@else.example", "aliya@mail.example.org"])
def test_another_sender_is_bound_by_no_name(thread: Thread, sender: str) -> None:
    first, stranger = mail(thread, NAMES), mail(thread, NAMES, sender=sender)
    assert earlier(thread, stranger) is None
    opened(thread, first)
    assert now_of(thread, stranger) == stranger
    late = mail(thread, NAMES, sender=sender)
    assert (late.line.case, late.notes) == (None, stranger.notes)


def test_mail_without_a_usable_sender_is_bound_by_no_name(thread: Thread) -> None:
    raw = [thread.mail(ASKS, NAMES) for _ in range(2)]
    views = thread.receive(*(one.replace(b"From: dana.kim@mail.example\n", b"From: a@b.example\nFrom: c@d.example\n") for one in raw))
    assert [earlier(thread, one) for one in views] == [None, None]


def test_an_unconfirmed_mail_takes_no_confirmed_one_along_before_or_after_its_case(thread: Thread) -> None:
    forged, true = mail(thread, NAMES, said="dmarc=fail"), mail(thread, NAMES, words=DELETES)
    assert earlier(thread, true) is None
    assert suggest_case(thread.desk, message=true.line.id).kinds == (Kind.ERASURE,)
    opened(thread, forged)
    assert now_of(thread, true) == true
    assert mail(thread, NAMES).line.case is None


def test_an_unconfirmed_mail_between_binds_no_two_confirmed_ones(thread: Thread) -> None:
    first = mail(thread, NAMES)
    mail(thread, f"References: {UNSEEN} <other-beginning@mail.example>", said="dmarc=fail")
    other = mail(thread, "In-Reply-To: <other-beginning@mail.example>")
    assert earlier(thread, other) is None
    opened(thread, first)
    assert now_of(thread, other) == other


def test_an_unconfirmed_later_mail_is_doubted_and_joins_the_confirmed_one_with_a_word(thread: Thread) -> None:
    first, forged = mail(thread, NAMES), mail(thread, NAMES, said="dmarc=fail")
    found = earlier(thread, forged)
    assert found is not None
    assert (found.message, found.begins, found.doubted, found.joins) == (first.line.id, False, True, True)
    number = opened(thread, first)
    assert (now_of(thread, forged).line.case, now_of(thread, forged).notes) == (number, (UNVERIFIED,))
    withdraw_case(thread.desk, number=number)
    own_case = opened(thread, forged)
    assert cases_of(thread, first, forged) == [None, own_case]


def test_where_nothing_was_confirmed_of_either_they_are_one_case(thread: Thread) -> None:
    views = [mail(thread, NAMES, said=""), mail(thread, NAMES, said="")]
    number = opened(thread, views[1])
    assert cases_of(thread, *views) == [number, number]


def test_a_mail_that_comes_after_the_case_joins_it_while_it_is_open(thread: Thread) -> None:
    thread.number = opened(thread, mail(thread, NAMES))
    late = mail(thread, NAMES)
    assert (late.line.case, late.line.state, late.notes) == (thread.number, MessageState.REPLY, ())
    separate_reply(thread.desk, message=late.line.id)
    assert (now_of(thread, late).line.case, now_of(thread, late).line.state) == (None, MessageState.REQUEST)
    thread.close()
    assert mail(thread, NAMES).line.case is None


def test_a_question_or_a_machine_that_names_the_same_mail_is_not_taken_along(thread: Thread) -> None:
    first = mail(thread, NAMES)
    question = mail(thread, NAMES, words="Hello, when do you open on Saturday?\n")
    notice = mail(thread, NAMES, "Auto-Submitted: auto-replied")
    opened(thread, first)
    assert [now_of(thread, one) for one in (question, notice)] == [question, notice]
    assert mail(thread, NAMES, words="Hello, when do you open on Saturday?\n").line.case is None


def test_what_was_decided_about_stays_as_it_was_decided(thread: Thread) -> None:
    first, second = mail(thread, NAMES), mail(thread, NAMES)
    mark_not_request(thread.desk, messages=(first.line.id,))
    assert earlier(thread, second) is None
    number = opened(thread, second)
    assert cases_of(thread, first, second) == [None, number]


def test_the_senders_own_mail_that_lies_here_is_no_link_but_another_s_forgery_of_it_breaks_none(thread: Thread) -> None:
    root = mail(thread)
    named = f"In-Reply-To: {own(thread)}"
    branches = [mail(thread, named), mail(thread, named)]
    mark_not_request(thread.desk, messages=(root.line.id,))
    assert [found and found.message for found in (earlier(thread, one) for one in branches)] == [root.line.id] * 2
    pair = [mail(thread, NAMES), mail(thread, NAMES)]
    (forged,) = thread.receive(thread.mail(ASKS, sender="x@else.example").replace(own(thread).encode(), UNSEEN.encode()))
    number = opened(thread, pair[0])
    assert cases_of(thread, *pair, forged) == [number, number, None]


def test_a_list_whose_mail_thousands_name_and_very_many_references_come_to_an_end(thread: Thread, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thread_linking, "MOST_LOOKED_AT", 5)
    others = thread.receive(*(thread.mail(ASKS, NAMES, sender=f"member-{one}@list.example") for one in range(30)))
    many = "\n ".join(("References:", UNSEEN, *(" ".join(f"<list-{one}-{two}@mail.example>" for two in range(10)) for one in range(200))))
    mine = thread.receive(*(thread.mail(ASKS, many, sender=WRITER) for _ in range(15)))
    found = earlier(thread, mine[-1])
    assert found is not None
    assert found.message in {one.line.id for one in mine}
    number = opened(thread, mine[0])
    assert cases_of(thread, *mine) == [number] * 15
    assert set(cases_of(thread, *others)) == {None}


def test_waiting_mail_of_one_sender_is_found_by_its_index_and_in_its_order(thread: Thread) -> None:
    statement = thread_linking.NEWEST.params(spelling=WRITER, most=5).compile(compile_kwargs={"literal_binds": True})
    with thread.desk.store.reading() as session:
        plan = " ".join(str(row[-1]) for row in session.execute(text(f"EXPLAIN QUERY PLAN {statement}")))
    assert "ix_messages_linked (sender_address=?)" in plan
    assert "TEMP B-TREE" not in plan
