"""Lists of any length: pages by anchors are the pages by counting, sums are those of a full count, days are whole, and search folds letters."""

from __future__ import annotations

import random
from datetime import date
from datetime import datetime
from datetime import timedelta

import pytest
from sqlalchemy import bindparam
from sqlalchemy import select
from sqlalchemy import text

from core.folding import fold
from core.services.audit_log import TrailQuery
from core.services.audit_log import list_entries
from core.services.audit_log import read_entries
from core.services.audit_log import trail_choices
from core.services.case_lists import CaseQuery
from core.services.case_lists import CaseSort
from core.services.case_lists import CaseView
from core.services.case_lists import case_numbers
from core.services.case_lists import count_views
from core.services.case_lists import read_cases
from core.services.cases import list_cases
from core.services.cases import open_case
from core.services.inbox import Split
from core.services.inbox import count_messages
from core.services.inbox import list_messages
from core.services.inbox_acts import bring_back
from core.services.inbox_acts import mark_not_request
from core.services.inbox_acts import put_off
from core.services.inbox_lists import FOUND
from core.services.inbox_lists import STEP
from core.services.inbox_lists import MessageQuery
from core.services.inbox_lists import Sort
from core.services.inbox_lists import read_anchors
from core.services.inbox_lists import read_listing
from core.services.inbox_lists import read_page
from core.services.inbox_lists import row_of
from core.services.inbox_words import distance
from core.services.inbox_words import nearest_words
from core.services.tallies import correct_tallies
from core.services.tallies import wrong_tallies
from core.store.tables import CaseRow
from core.store.types import Instant
from core.words import CaseState
from core.words import Kind
from tests.helpers.desks import ALMATY
from tests.helpers.road import Road

MANY, DAY = 2300, timedelta(days=1)
_MANY_RAW = """INSERT INTO raw_messages WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)
    SELECT printf('%064d', i), x'00' FROM n"""
_MANY = """INSERT INTO messages (sha256, state, arrived_at, stored_at, sender_name, sender_address, subject, text, snippet, language, kinds, score,
    reasons, identifiers, notes, attachments, version)
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)
    SELECT printf('%064d', i), CASE i % 3 WHEN 0 THEN 'ordinary' ELSE 'request' END,
    strftime('%Y-%m-%dT%H:%M:%S.000000+00:00', '2026-01-01', (i / 3) || ' minutes'), '2026-01-01T00:00:00.000000+00:00', 'Нұрлан ' || i,
    'n' || i || '@mail.example', 'subject', 'Прошу копию данных', 's', CASE i % 2 WHEN 0 THEN 'ru' ELSE 'kk' END, '["access"]', 0,
    '[]', '{}', '[]', '[]', 1 FROM n"""


@pytest.fixture
def long_road(road: Road) -> Road:
    """A desk with MANY messages more; three of them arrive at each moment."""
    with road.desk.store.unit_of_work("test") as work:
        work.record("mail_read", at=road.clock(), seen=MANY)
        for statement in (_MANY_RAW, _MANY):
            work.session.execute(text(statement), {"many": MANY})
    return road


def ids_by_counting(road: Road, split: Split) -> list[int]:
    return [line.id for line in list_messages(road.desk, split=split, limit=10 * MANY)]


def ids_by_pages(road: Road, query: MessageQuery, size: int, *, anchored: bool) -> list[int]:
    anchors = read_anchors(road.desk, query=query) if anchored else None
    total = read_page(road.desk, query=query, start=0, count=1).total
    pages = (read_page(road.desk, query=query, start=start, count=size, anchors=anchors) for start in range(0, total, size))
    return [line.id for page in pages for line in page.lines]


@pytest.mark.parametrize("split", list(Split))
@pytest.mark.parametrize("anchored", [True, False])
def test_pages_follow_each_other_without_a_gap_or_a_double(long_road: Road, split: Split, anchored: bool) -> None:
    expected = ids_by_counting(long_road, split)
    assert ids_by_pages(long_road, MessageQuery(split), 100, anchored=anchored) == expected
    assert ids_by_pages(long_road, MessageQuery(split, sort=Sort.OLDEST), 330, anchored=anchored) == expected[::-1]


def test_pages_stay_whole_while_messages_are_put_off_and_come_back(long_road: Road) -> None:
    chance, desk = random.Random(7), long_road.desk
    for _ in range(4):
        everything = ids_by_counting(long_road, Split.REQUESTS)
        put_off(desk, messages=tuple(chance.sample(everything, 40)), until=long_road.clock() + timedelta(hours=chance.randrange(1, 5)))
        mark_not_request(desk, messages=tuple(chance.sample(ids_by_counting(long_road, Split.REQUESTS), 10)))
        long_road.clock.advance(hours=2)
        for split in Split:
            expected = ids_by_counting(long_road, split)
            assert ids_by_pages(long_road, MessageQuery(split), 100, anchored=True) == expected
            assert ids_by_pages(long_road, MessageQuery(split), 100, anchored=False) == expected
            assert dict(count_messages(desk).waiting)[split] == len(expected)
    assert wrong_tallies(desk) == ()


def test_anchors_of_an_older_state_are_not_used(long_road: Road) -> None:
    query = MessageQuery(Split.REQUESTS)
    anchors = read_anchors(long_road.desk, query=query)
    mark_not_request(long_road.desk, messages=tuple(ids_by_counting(long_road, Split.REQUESTS)[:3]))
    page = read_page(long_road.desk, query=query, start=STEP, anchors=anchors)
    assert [line.id for line in page.lines] == ids_by_counting(long_road, Split.REQUESTS)[STEP : STEP + 100]
    assert page.generation != anchors.generation
    assert page.total == anchors.total - 3


def test_anchors_age_when_a_message_comes_back_by_the_clock_alone(long_road: Road) -> None:
    newest = ids_by_counting(long_road, Split.REQUESTS)[0]
    put_off(long_road.desk, messages=(newest,), until=long_road.clock() + timedelta(hours=1))
    query = MessageQuery(Split.REQUESTS)
    anchors = read_anchors(long_road.desk, query=query)
    long_road.clock.advance(hours=1)
    assert newest in ids_by_counting(long_road, Split.REQUESTS)
    assert [line.id for line in read_page(long_road.desk, query=query, start=STEP, anchors=anchors).lines] == ids_by_counting(
        long_road, Split.REQUESTS
    )[STEP : STEP + 100]


def test_a_message_is_found_at_its_row_in_every_order(long_road: Road) -> None:
    for sort in Sort:
        query = MessageQuery(Split.REQUESTS, sort=sort)
        anchors, ids = read_anchors(long_road.desk, query=query), ids_by_pages(long_road, query, 1000, anchored=False)
        for row in (0, 1, STEP - 1, STEP, STEP + 1, len(ids) - 1):
            assert row_of(long_road.desk, query=query, message=ids[row]) == row
            listing = read_listing(long_road.desk, query=query, message=ids[row], anchors=anchors)
            assert listing.row == row
            assert ids[row] in {line.id for line in listing.page.lines}
    assert row_of(long_road.desk, query=MessageQuery(Split.OTHER), message=ids[0]) == -1


def test_the_sums_follow_every_change_and_a_wrong_one_is_noticed(road: Road) -> None:
    message = ids_by_counting(road, Split.REQUESTS)[0]
    mark_not_request(road.desk, messages=(message,))
    bring_back(road.desk, messages=(message,))
    open_case(road.desk, message=message)
    assert wrong_tallies(road.desk) == ()
    with road.desk.store.unit_of_work("test") as work:
        work.record("test", at=road.clock())
        work.session.execute(text("UPDATE tallies SET number = number + 1 WHERE name = 'messages' AND state = 'ordinary'"))
        work.session.execute(text("DELETE FROM tallies WHERE name = 'messages' AND state = 'request'"))
        work.session.execute(text("INSERT INTO tallies VALUES ('messages', 'unsure', 'nonsense', 4)"))
    assert len(wrong_tallies(road.desk)) >= 3


def test_sums_that_drifted_are_made_right_by_counting_and_the_trail_tells_of_it(road: Road) -> None:
    right, before = count_messages(road.desk), list_entries(road.desk, limit=1)
    assert correct_tallies(road.desk) == 0
    assert list_entries(road.desk, limit=1) == before
    with road.desk.store.unit_of_work("test") as work:
        work.record("test", at=road.clock())
        work.session.execute(text("UPDATE tallies SET number = number + 1 WHERE name = 'messages' AND state = 'ordinary'"))
    assert correct_tallies(road.desk) == 1
    assert (wrong_tallies(road.desk), count_messages(road.desk)) == ((), right)
    entry = list_entries(road.desk, limit=1)[0]
    assert (entry.act, dict(entry.details)) == ("sums_corrected", {"count": "1"})
    mark_not_request(road.desk, messages=(ids_by_counting(road, Split.REQUESTS)[0],))
    assert wrong_tallies(road.desk) == ()


def test_filters_narrow_by_kind_language_and_whole_days_of_the_zone(long_road: Road) -> None:
    desk, day = long_road.desk, date(2026, 1, 1)
    lines = list_messages(desk, split=Split.REQUESTS, limit=10 * MANY)
    by_language = read_page(desk, query=MessageQuery(Split.REQUESTS, language="kk"), start=0)
    assert by_language.total == sum(line.language == "kk" for line in lines) > 0
    by_kind = read_page(desk, query=MessageQuery(Split.REQUESTS, kind=Kind.ERASURE), start=0)
    assert by_kind.total == sum(Kind.ERASURE in line.kinds for line in lines) > 0
    one_day = read_page(desk, query=MessageQuery(Split.REQUESTS, since=day, until=day), start=0, count=10_000)
    assert {line.at.astimezone(ALMATY).date() for line in one_day.lines} == {day}
    assert one_day.total == sum(line.at.astimezone(ALMATY).date() == day for line in lines) > 0


def test_a_search_gives_the_last_messages_that_came_in_and_says_when_there_are_more(long_road: Road) -> None:
    page = read_page(long_road.desk, query=MessageQuery(Split.REQUESTS, "nurlan"), start=0)
    assert (page.total, page.more) == (FOUND, True)
    exact = read_page(long_road.desk, query=MessageQuery(Split.REQUESTS, "нурлан 100"), start=0)
    assert (exact.total, exact.more) == (len(list_messages(long_road.desk, split=Split.REQUESTS, words="нурлан 100")), False)
    assert [line.id for line in exact.lines] == [line.id for line in list_messages(long_road.desk, split=Split.REQUESTS, words="нурлан 100")]


def test_messages_that_are_put_off_stand_in_the_way_of_none_that_waits(long_road: Road) -> None:
    desk = long_road.desk
    waiting = read_page(desk, query=MessageQuery(Split.REQUESTS, "нурлан 1", sort=Sort.OLDEST), start=0).lines[0].id
    with desk.store.unit_of_work("test") as work:
        work.record("test", at=long_road.clock())
        put_off_all = text("UPDATE messages SET handled = 'later', later_until = :until WHERE sender_name LIKE 'Нұрлан %' AND id <> :waiting")
        work.session.execute(put_off_all.bindparams(bindparam("until", type_=Instant)), {"until": long_road.clock() + DAY, "waiting": waiting})
    page = read_page(desk, query=MessageQuery(Split.REQUESTS, "nurlan"), start=0)
    assert ([line.id for line in page.lines], page.more) == ([waiting], False)
    later = read_page(desk, query=MessageQuery(Split.LATER, "nurlan"), start=0)
    assert (later.total, later.more) == (FOUND, True)
    long_road.clock.advance(days=2)
    for split in (Split.REQUESTS, Split.OTHER):
        back = read_page(desk, query=MessageQuery(split, "nurlan"), start=0, count=FOUND)
        assert (back.total, back.more) == (FOUND, True)
        assert [line.id for line in back.lines] == [line.id for line in list_messages(desk, split=split, words="nurlan")]
    assert read_page(desk, query=MessageQuery(Split.LATER, "nurlan"), start=0).total == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Садыкова", "sadykova"),
        ("САДЫҚОВА", "садыкова"),
        ("Артём", "Артем"),
        ("Әлия", "Алия"),
        ("Нұрлан", "Nurlan"),
        ("Үміт", "Умит"),
        ("Өмір", "Омир"),
        ("Ғани", "Гани"),
        ("Даңқ", "данк"),
        ("Қаһарман", "Каharman"),
        ("Хрущёв", "Khrushchev"),
        ("Ерлан", "Yerlan"),
        ("Дмитрий", "Dmitry"),
        ("Цой", "Tsoy"),
        ("й", "й"),
    ],
)
def test_spellings_of_one_name_fold_together(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert fold(one).isascii()


@pytest.mark.parametrize(("one", "other"), [("Садыков", "Садыкова"), ("Иванов", "Петров"), ("data", "date"), ("Асан", "Асель")])
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_folding_again_changes_nothing() -> None:
    for words in ("Щукин Юрий Қайратұлы", "xylophone sizzle", "мой Ёж"):
        assert fold(fold(words)) == fold(words)


def test_the_nearest_known_word_is_told_with_its_number_as_the_mail_spells_it(road: Road) -> None:
    nearest = nearest_words(road.desk, words="садыкоав")
    assert nearest is not None
    assert fold(nearest.words) == "sadikova"
    with road.desk.store.reading() as session:
        held = session.scalar(text("SELECT count(*) FROM messages_fts WHERE messages_fts MATCH '\"sadikova\"*'"))
    assert nearest.messages == held > 0
    assert nearest.closed_cases == 0
    assert nearest_words(road.desk, words="qqqqqqqqq") is None
    assert nearest_words(road.desk, words="***") is None


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [("kitten", "kitten", 0), ("kitten", "kiten", 1), ("ab", "ba", 1), ("kitten", "sitting", 3), ("", "ab", 2), ("abc", "xyz", 3)],
)
def test_edits_are_counted_up_to_the_limit(one: str, other: str, edits: int) -> None:
    assert distance(one, other, 2) == min(edits, 3) == distance(other, one, 2)


def test_the_register_is_found_by_number_name_address_and_what_was_written(road: Road) -> None:
    number, _ = open_case(road.desk, message=road.message_from("a.sadykova@mail.kz"))
    other, _ = open_case(road.desk, message=road.message_from("olga.morozova@inbox.example"))
    for words in (number, "Садыкова", "a.sadykova@mail.kz", "копию", number.split("-")[1]):
        assert number in [line.number for line in read_cases(road.desk, query=CaseQuery(words=words)).lines], words
    assert [line.number for line in read_cases(road.desk, query=CaseQuery(words="morozova")).lines] == [other]
    assert read_cases(road.desk, query=CaseQuery(words="zzzzz")).total == 0


def test_the_register_has_the_order_of_the_plain_list_and_turns_it_round(road: Road) -> None:
    for address in ("a.sadykova@mail.kz", "olga.morozova@inbox.example"):
        open_case(road.desk, message=road.message_from(address))
    assert read_cases(road.desk, query=CaseQuery(view=CaseView.ALL)).lines == list_cases(road.desk, open_only=False)
    for sort in CaseSort:
        up = case_numbers(road.desk, query=CaseQuery(sort=sort))
        down = case_numbers(road.desk, query=CaseQuery(sort=sort, falls=True))
        assert sorted(up) == sorted(down)
        assert [read_cases(road.desk, query=CaseQuery(sort=sort), start=row, count=1).lines[0].number for row in range(2)] == list(up)
    assert case_numbers(road.desk, query=CaseQuery(sort=CaseSort.NUMBER)) == tuple(sorted(up))


def test_views_and_filters_of_the_register_say_what_they_hold(road: Road) -> None:
    number, _ = open_case(road.desk, message=road.message_from("a.sadykova@mail.kz"))
    other, _ = open_case(road.desk, message=road.message_from("olga.morozova@inbox.example"))
    received = next(line.received_at for line in list_cases(road.desk) if line.number == number).astimezone(ALMATY).date()
    with road.desk.store.unit_of_work("test") as work:
        work.record("test", at=road.clock())
        work.session.scalars(select(CaseRow).where(CaseRow.number == other)).one().state = CaseState.WAITING_FOR_PERSON.value
    same_day = read_cases(road.desk, query=CaseQuery(since=received, until=received))
    assert number in [line.number for line in same_day.lines]
    assert {line.received_at.astimezone(ALMATY).date() for line in same_day.lines} == {received}
    assert case_numbers(road.desk, query=CaseQuery(view=CaseView.WAITING_FOR_PERSON)) == (other,)
    _close(road, number, road.clock())
    assert case_numbers(road.desk, query=CaseQuery(view=CaseView.CLOSED_THIS_YEAR)) == (number,)
    assert case_numbers(road.desk, query=CaseQuery()) == (other,)
    assert dict(count_views(road.desk))[CaseView.ALL] == 2
    _close(road, number, road.clock() - timedelta(days=400))
    assert case_numbers(road.desk, query=CaseQuery(view=CaseView.CLOSED_THIS_YEAR)) == ()


def _close(road: Road, number: str, at: datetime) -> None:
    with road.desk.store.unit_of_work("test") as work:
        work.record("test", at=road.clock())
        row = work.session.scalars(select(CaseRow).where(CaseRow.number == number)).one()
        row.state, row.closed_at = CaseState.CLOSED.value, at


def test_the_log_is_read_by_pages_and_narrowed_by_case_act_person_and_day(road: Road) -> None:
    number, _ = open_case(road.desk, message=road.message_from("a.sadykova@mail.kz"))
    every = list_entries(road.desk, limit=10_000)
    total = read_entries(road.desk, query=TrailQuery()).total
    pages = [read_entries(road.desk, query=TrailQuery(), start=start, count=3).entries for start in range(0, total, 3)]
    assert tuple(entry for page in pages for entry in page) == every
    assert read_entries(road.desk, query=TrailQuery(case=number)).entries == list_entries(road.desk, case=number)
    assert {entry.act for entry in read_entries(road.desk, query=TrailQuery(act="case_opened")).entries} == {"case_opened"}
    acts, actors = trail_choices(road.desk)
    assert "case_opened" in acts
    assert set(actors) == {entry.actor for entry in every}
    day = every[0].at.astimezone(ALMATY).date()
    assert every[0] in read_entries(road.desk, query=TrailQuery(since=day, until=day)).entries
    assert read_entries(road.desk, query=TrailQuery(since=day + timedelta(days=1))).total == 0
    assert read_entries(road.desk, query=TrailQuery(actor="nobody")).total == 0
