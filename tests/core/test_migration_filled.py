"""The third migration on a store with mail, cases and outcomes: up, down and up again, and nothing is other than before."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import text

from core.services.audit_log import check_trail
from core.services.build import Desk
from core.services.case_lists import CaseQuery
from core.services.case_lists import read_cases
from core.services.cases import open_case
from core.services.inbox import Split
from core.services.inbox import Totals
from core.services.inbox import count_messages
from core.services.inbox_acts import mark_not_request
from core.services.inbox_acts import put_off
from core.services.inbox_lists import MessageQuery
from core.services.inbox_lists import read_page
from core.services.tallies import wrong_tallies
from core.store.migrate import NEWEST
from core.store.migrate import current_revision
from core.store.migrate import migrate
from tests.helpers.road import Road

ADDED = "select count(*) from sqlite_master where name like 'tallies%' or name in ('messages_fts_words', 'cases_fts', 'ix_messages_place')"
SEARCHED = ("data", "данные", "садыкова", "нет таких слов")
Seen = tuple[Totals, tuple[str, ...], dict[Split, list[tuple[int, ...]]], list[str]]


def ids(desk: Desk, split: Split, words: str = "") -> tuple[int, ...]:
    return tuple(line.id for line in read_page(desk, query=MessageQuery(split, words), start=0, count=1000).lines)


def seen(desk: Desk) -> Seen:
    lists = {split: [ids(desk, split, words) for words in ("", *SEARCHED)] for split in Split}
    return count_messages(desk), wrong_tallies(desk), lists, [line.number for line in read_cases(desk, query=CaseQuery(words="sadykova")).lines]


def revision_and_added(desk: Desk) -> tuple[str | None, int]:
    with desk.store.reading() as session:
        return current_revision(session.connection()), session.scalar(text(ADDED)) or 0


def move(desk: Desk, target: str) -> None:
    with desk.store._writing.begin() as connection:
        migrate(connection, target)


def test_the_third_migration_keeps_every_list_sum_and_search_down_and_up_again(road: Road) -> None:
    desk = road.desk
    open_case(desk, message=road.message_from("a.sadykova@mail.kz"))
    later, not_one = ids(desk, Split.REQUESTS)[:2]
    put_off(desk, messages=(later,), until=desk.clock() + timedelta(days=2))
    mark_not_request(desk, messages=(not_one,))
    before, revision = seen(desk), revision_and_added(desk)
    assert revision[0] == NEWEST
    assert before[1] == ()
    assert before[2][Split.REQUESTS][SEARCHED.index("данные") + 1]
    assert len(before[3]) == 1
    for _ in range(2):
        move(desk, "0002")
        assert revision_and_added(desk) == ("0002", 0)
        with desk.store.reading() as session:  # the older search finds without folding
            assert session.scalar(text("select count(*) from messages_fts where messages_fts match 'данные'"))
        move(desk, "head")
        assert revision_and_added(desk) == revision
        assert seen(desk) == before
    mark_not_request(desk, messages=(later,))
    assert wrong_tallies(desk) == ()
    assert check_trail(desk).whole
