"""The trail: gapless, refused by the database itself, and any tampering named at the first bad entry."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from core.services.audit_log import verify_trail
from core.services.build import Desk
from core.store.database import StoreKey
from core.store.database import open_connection
from core.store.store import Store
from core.store.store import open_store
from tests.helpers.desks import TUESDAY
from tests.helpers.desks import StandingClock

KEY = StoreKey(raw=bytes(range(32)), salt=bytes(16))
ENTRIES = 30
TRIALS = 200
TRIGGERS = (
    "audit_entries_never_change",
    "audit_entries_never_go",
    "audit_entries_follow",
    "audit_head_only_grows",
    "audit_head_never_goes",
    "audit_head_is_one",
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "desk.db", KEY)
    for number in range(ENTRIES):
        with store.unit_of_work("Dana") as work:
            work.record("case_opened", at=TUESDAY, case=f"2026-{number:04}", lines=number)
    yield store
    store.close()


def desk_of(store: Store) -> Desk:
    return Desk(folder=store.path.parent, store=store, clock=StandingClock(), operator="Dana")


def test_an_untouched_trail_is_whole(store: Store) -> None:
    verdict = verify_trail(desk_of(store))
    assert (verdict.whole, verdict.entries) == (True, ENTRIES)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entries SET actor = 'x' WHERE number = 3",
        "DELETE FROM audit_entries WHERE number = 30",
        "INSERT OR REPLACE INTO audit_entries SELECT * FROM audit_entries WHERE number = 30",
        "INSERT INTO audit_entries SELECT 40, at, actor, act, case_number, details, previous, mac FROM audit_entries WHERE number = 30",
        "UPDATE audit_head SET number = 5",
        "DELETE FROM audit_head",
        "INSERT INTO audit_head SELECT 2, number, mac, seal FROM audit_head",
    ],
)
def test_the_database_itself_refuses_to_change_the_trail(store: Store, statement: str) -> None:
    with closing(open_connection(store.path, KEY)) as connection, pytest.raises(sqlcipher.IntegrityError):
        connection.execute(statement)


def change(connection: sqlite3.Connection, chance: random.Random) -> int:
    number = chance.randint(1, ENTRIES)
    column, value = chance.choice(
        [
            ("at", "2020-01-01T00:00:00.000000+00:00"),
            ("actor", "Marat"),
            ("act", "case_closed"),
            ("case_number", "2026-9999"),
            ("details", '{"lines": 99}'),
            ("previous", chance.randbytes(32)),
            ("mac", chance.randbytes(32)),
        ]
    )
    connection.execute(f"UPDATE audit_entries SET {column} = ? WHERE number = ?", (value, number))  # noqa: S608  the columns stand above
    return number


def remove(connection: sqlite3.Connection, chance: random.Random) -> int:
    number = chance.choice([ENTRIES, chance.randint(1, ENTRIES)])
    connection.execute("DELETE FROM audit_entries WHERE number = ?", (number,))
    return number


def swap(connection: sqlite3.Connection, chance: random.Random) -> int:
    one, other = sorted(chance.sample(range(1, ENTRIES + 1), 2))
    for old, new in ((one, -1), (other, one), (-1, other)):
        connection.execute("UPDATE audit_entries SET number = ? WHERE number = ?", (new, old))
    return one


def add(connection: sqlite3.Connection, chance: random.Random) -> int:
    source = chance.randint(1, ENTRIES)
    connection.execute(
        "INSERT INTO audit_entries SELECT ?, at, actor, act, case_number, details, previous, mac FROM audit_entries WHERE number = ?",
        (ENTRIES + 1, source),
    )
    return ENTRIES + 1


TAMPERINGS: tuple[Callable[[sqlite3.Connection, random.Random], int], ...] = (change, remove, swap, add)


def test_tampering_with_the_triggers_dropped_is_found_in_every_trial(store: Store) -> None:
    chance = random.Random(20261124)
    found = 0
    with closing(open_connection(store.path, KEY)) as connection:
        for name in TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        kept = connection.execute("SELECT * FROM audit_entries").fetchall()
        for trial in range(TRIALS):
            first_bad = TAMPERINGS[trial % len(TAMPERINGS)](connection, chance)
            verdict = verify_trail(desk_of(store))
            found += (verdict.whole, verdict.first_bad) == (False, first_bad)
            connection.execute("DELETE FROM audit_entries")
            connection.executemany("INSERT INTO audit_entries VALUES (?, ?, ?, ?, ?, ?, ?, ?)", kept)
    assert found == TRIALS
    assert verify_trail(desk_of(store)).whole


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("UPDATE audit_head SET number = 29", "head_changed"),
        ("UPDATE audit_head SET mac = zeroblob(32)", "head_changed"),
        ("DELETE FROM audit_head", "head_missing"),
    ],
)
def test_a_touched_head_is_found(store: Store, statement: str, reason: str) -> None:
    with closing(open_connection(store.path, KEY)) as connection:
        for name in TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
    verdict = verify_trail(desk_of(store))
    assert (verdict.whole, verdict.reason) == (False, reason)


def test_reopening_never_makes_a_new_head_over_an_old_trail(store: Store) -> None:
    with closing(open_connection(store.path, KEY)) as connection:
        for name in TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("DELETE FROM audit_head")
    again = open_store(store.path, KEY)
    assert not verify_trail(desk_of(again)).whole
    again.close()
