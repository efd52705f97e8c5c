"""The inbox: splits, search with any words, marks, and what an operator decides about a message."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core.services.audit_log import check_trail
from core.services.cases import open_case
from core.services.failures import AlreadyHandledError
from core.services.failures import NoSuchCaseError
from core.services.failures import NoSuchMessageError
from core.services.inbox import Handled
from core.services.inbox import Split
from core.services.inbox import count_messages
from core.services.inbox import list_messages
from core.services.inbox import raw_bytes
from core.services.inbox import show_message
from core.services.inbox_acts import bring_back
from core.services.inbox_acts import link_to_case
from core.services.inbox_acts import mark_not_request
from core.services.inbox_acts import put_off
from core.words import MessageState
from tests.helpers.road import Road

HOSTILE = (
    '"',
    '""',
    '"*',
    "*",
    "***",
    "AND",
    "OR NOT",
    "a NEAR b",
    "NEAR(a b, 2)",
    "subject:x",
    "{subject sender}: x",
    "^a",
    "a + b",
    "(",
    ")",
    "-",
    "\0",
    "a\0b",
    'a"\0"b',
    "\ud800",
    "';--",
    "%_",
    "\\",
    "🦜",
    "٣",
    "x" * 5000,
    "a " * 500,
)


def ids(road: Road, split: Split, words: str = "") -> list[int]:
    return [line.id for line in list_messages(road.desk, split=split, words=words)]


def test_every_message_lies_in_exactly_one_split(road: Road) -> None:
    everything = [message for split in Split for message in ids(road, split)]
    assert len(everything) == len(set(everything)) == 36
    totals = count_messages(road.desk)
    assert totals.seen == 37
    assert sum(count for _, count in totals.states) == totals.seen
    assert dict(totals.waiting) == {split: len(ids(road, split)) for split in Split}


def test_the_newest_stands_on_top_and_pages_follow_each_other(road: Road) -> None:
    lines = list_messages(road.desk, split=Split.REQUESTS)
    assert [line.at for line in lines] == sorted((line.at for line in lines), reverse=True)
    pages = [list_messages(road.desk, split=Split.REQUESTS, limit=10, offset=start) for start in (0, 10, 20, 30)]
    assert tuple(line for page in pages for line in page) == lines


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("садыкова", "Запрос на доступ"),
        ("Садықова", "Запрос на доступ"),
        ("sadykova", "Запрос на доступ"),
        ("персональным копию", "Запрос на доступ"),
        ("AIGERIM gdpr", "URGENT"),
    ],
)
def test_words_find_by_their_beginnings_in_any_language_and_spelling(road: Road, words: str, subject: str) -> None:
    found = list_messages(road.desk, split=Split.REQUESTS, words=words)
    assert any(line.subject.startswith(subject) for line in found)
    assert len(found) < len(list_messages(road.desk, split=Split.REQUESTS))


def test_words_that_no_message_holds_find_nothing(road: Road) -> None:
    assert list_messages(road.desk, split=Split.REQUESTS, words="saved") == ()


@pytest.mark.parametrize("words", HOSTILE)
def test_no_words_break_the_search(road: Road, words: str) -> None:
    for split in Split:
        assert set(ids(road, split, words)) <= set(ids(road, split))


def test_words_that_are_no_operators_are_looked_for_as_words(road: Road) -> None:
    assert ids(road, Split.REQUESTS, "not") == ids(road, Split.REQUESTS, "NOT") != []
    assert set(ids(road, Split.REQUESTS, "gdpr OR")) <= set(ids(road, Split.REQUESTS, "gdpr"))


def test_marks_stand_on_the_words_that_triage_names(road: Road) -> None:
    marked = 0
    for message in ids(road, Split.REQUESTS):
        view = show_message(road.desk, message=message)
        phrases = {" ".join(phrase.casefold().split()) for _, phrase, _ in view.reasons}
        for mark in view.marks:
            assert 0 <= mark.start < mark.end <= len(view.text)
            assert view.text[mark.start : mark.end].strip() == view.text[mark.start : mark.end] != ""
            assert " ".join(view.text[mark.start : mark.end].casefold().split()) in phrases
            marked += 1
    assert marked > 20


def test_not_a_request_goes_to_other_and_can_be_brought_back(road: Road) -> None:
    message = ids(road, Split.REQUESTS)[0]
    mark_not_request(road.desk, messages=(message,))
    assert message in ids(road, Split.OTHER)
    assert message not in ids(road, Split.REQUESTS)
    assert show_message(road.desk, message=message).handled is Handled.NOT_A_REQUEST
    assert show_message(road.desk, message=message).line.state is MessageState.REQUEST
    bring_back(road.desk, messages=(message,))
    assert message in ids(road, Split.REQUESTS)
    assert count_messages(road.desk).seen == 37


def test_what_was_put_off_comes_back_at_its_hour(road: Road) -> None:
    chosen = tuple(ids(road, Split.REQUESTS)[:2])
    put_off(road.desk, messages=chosen, until=road.clock() + timedelta(hours=2))
    assert set(ids(road, Split.LATER)) == set(chosen)
    assert not set(chosen) & set(ids(road, Split.REQUESTS))
    road.clock.advance(hours=2)
    assert ids(road, Split.LATER) == []
    assert set(chosen) <= set(ids(road, Split.REQUESTS))


def test_a_message_is_filed_with_a_case_once(road: Road) -> None:
    number, _ = open_case(road.desk, message=road.message_from("a.sadykova@mail.kz"))
    more = road.message_from("olga.morozova@inbox.example")
    link_to_case(road.desk, message=more, number=number)
    view = show_message(road.desk, message=more)
    assert (view.line.case, view.handled, view.line.state) == (number, Handled.CASE, MessageState.REPLY)
    assert more in [message.id for message in road.view(number).messages]
    for act in (mark_not_request, bring_back):
        with pytest.raises(AlreadyHandledError, match=number):
            act(road.desk, messages=(more,))
    with pytest.raises(AlreadyHandledError):
        put_off(road.desk, messages=(more,), until=road.clock())
    with pytest.raises(AlreadyHandledError):
        link_to_case(road.desk, message=more, number=number)
    with pytest.raises(AlreadyHandledError):
        open_case(road.desk, message=more)


def test_one_message_of_several_that_cannot_be_handled_leaves_all_as_they_were(road: Road) -> None:
    message = road.message_from("a.sadykova@mail.kz")
    open_case(road.desk, message=message)
    free = ids(road, Split.REQUESTS)[0]
    with pytest.raises(AlreadyHandledError):
        mark_not_request(road.desk, messages=(free, message))
    assert free in ids(road, Split.REQUESTS)


def test_unknown_numbers_have_their_sentences(road: Road) -> None:
    for act in (show_message, raw_bytes):
        with pytest.raises(NoSuchMessageError):
            act(road.desk, message=4711)
    with pytest.raises(NoSuchMessageError):
        mark_not_request(road.desk, messages=(4711,))
    with pytest.raises(NoSuchCaseError):
        link_to_case(road.desk, message=ids(road, Split.UNSURE)[0], number="2026-9999")
    assert check_trail(road.desk).whole
