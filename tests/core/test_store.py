"""The store: one clear sentence for each fault, nothing overwritten, and every flipped byte seen."""

from __future__ import annotations

import hashlib
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import insert
from sqlalchemy import inspect
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.exc import OperationalError

from core.errors import KnownError
from core.services.build import open_desk
from core.services.build import read_passphrase
from core.store.database import StoreKey
from core.store.database import open_connection
from core.store.failures import KeyMissingError
from core.store.failures import NewerStoreError
from core.store.failures import NotAStoreError
from core.store.failures import StoreBusyError
from core.store.failures import StoreDamagedError
from core.store.failures import WrongKeyError
from core.store.migrate import migrate
from core.store.store import Store
from core.store.store import open_store
from core.store.tables import NoteRow
from core.store.tables import SettingRow
from core.store.types import Table
from core.store.unit_of_work import UnauditedChangeError
from tests.helpers.desks import PASSPHRASE
from tests.helpers.desks import TUESDAY
from tests.helpers.desks import MemoryKeyStore

KEY = StoreKey(raw=bytes(range(32)), salt=bytes(16))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "desk.db"


def fill(store: Store, count: int = 20) -> None:
    for number in range(count):
        with store.unit_of_work("Dana") as work:
            work.session.add(SettingRow(name=f"setting {number}", value={"words": "Айгүл " * 40}))
            work.record("setting_changed", at=TUESDAY, name=f"setting {number}")


def test_the_file_shows_nothing_in_clear(path: Path) -> None:
    store = open_store(path, KEY)
    fill(store)
    store.close()
    assert "Айгүл".encode() not in path.read_bytes()
    assert not path.read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize("key", [StoreKey(raw=bytes(32), salt=bytes(16)), StoreKey(passphrase="wrong")])
def test_a_wrong_key_gets_one_sentence_and_changes_nothing(path: Path, key: StoreKey) -> None:
    open_store(path, KEY).close()
    before = path.read_bytes()
    with pytest.raises(WrongKeyError, match="Nothing was changed"):
        open_store(path, key)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + bytes(4080), bytes(5000)])
def test_a_file_that_is_no_store_gets_one_sentence_and_is_not_overwritten(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(NotAStoreError):
        open_store(path, KEY)
    assert path.read_bytes() == content


def test_a_plain_database_is_no_store(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE a (b)")
    with pytest.raises(NotAStoreError):
        open_store(path, KEY)


def test_a_passphrase_opens_what_it_made(tmp_path: Path) -> None:
    open_desk(folder=tmp_path, passphrase=PASSPHRASE).close()
    open_desk(folder=tmp_path, passphrase=PASSPHRASE).close()
    with pytest.raises(WrongKeyError):
        open_desk(folder=tmp_path, passphrase=PASSPHRASE + "'")


def test_the_key_store_opens_what_it_made_and_a_forgotten_key_says_so(tmp_path: Path) -> None:
    key_store = MemoryKeyStore()
    open_desk(folder=tmp_path, key_store=key_store).close()
    open_desk(folder=tmp_path, key_store=key_store).close()
    with pytest.raises(KeyMissingError, match="has no key"):
        open_desk(folder=tmp_path, key_store=MemoryKeyStore())


def test_a_moved_store_still_finds_its_key(tmp_path: Path) -> None:
    key_store = MemoryKeyStore()
    open_desk(folder=tmp_path / "old", key_store=key_store).close()
    shutil.move(tmp_path / "old", tmp_path / "new")
    open_desk(folder=tmp_path / "new", key_store=key_store).close()


def test_a_passphrase_file_without_a_passphrase_gets_a_sentence(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.write_text("\n")
    for bad in (empty, tmp_path / "missing"):
        with pytest.raises(KnownError, match="passphrase file"):
            read_passphrase(bad)


def test_every_flipped_byte_of_the_file_is_seen(path: Path, tmp_path: Path) -> None:
    store = open_store(path, KEY)
    fill(store)
    store.check_pages()
    store.close()
    original = path.read_bytes()
    chance = random.Random(2026)
    missed = []
    for trial in range(200):
        place, flip = chance.randrange(len(original)), chance.randrange(1, 256)
        copy = tmp_path / "copy" / f"{trial}.db"
        copy.parent.mkdir(exist_ok=True)
        copy.write_bytes(original[:place] + bytes([original[place] ^ flip]) + original[place + 1 :])
        if not _damage_is_seen(copy):
            missed.append(place)
        copy.unlink()
    assert missed == []


def _damage_is_seen(path: Path) -> bool:
    try:
        store = open_store(path, KEY)
    except (WrongKeyError, StoreDamagedError):
        return True
    try:
        store.check_pages()
    except StoreDamagedError:
        return True
    finally:
        store.close()
    return False


def test_a_change_without_an_entry_in_the_trail_is_refused(path: Path) -> None:
    store = open_store(path, KEY)
    with pytest.raises(UnauditedChangeError), store.unit_of_work("Dana") as work:
        work.session.add(SettingRow(name="silent", value={}))
    with store.reading() as session:
        assert session.scalars(select(SettingRow)).all() == []
    store.close()


def test_a_failed_act_leaves_neither_change_nor_entry(path: Path) -> None:
    store = open_store(path, KEY)
    with pytest.raises(ZeroDivisionError), store.unit_of_work("Dana") as work:
        work.session.add(SettingRow(name="half", value={}))
        work.record("setting_changed", at=TUESDAY)
        _ = 1 / 0
    with store.reading() as session:
        assert session.scalars(select(SettingRow)).all() == []
        assert session.connection().exec_driver_sql("SELECT count(*) FROM audit_entries").scalar() == 0
    store.close()


def test_a_second_writer_waits_and_then_gets_a_sentence(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.store.database.BUSY_SECONDS", 0.05)
    first, second = open_store(path, KEY), open_store(path, KEY)
    with first.unit_of_work("Dana") as work:
        work.record("held", at=TUESDAY)
        with pytest.raises(StoreBusyError), second.unit_of_work("Marat") as other:
            other.record("tried", at=TUESDAY)
    first.close()
    second.close()


def test_readers_cannot_write(path: Path) -> None:
    store = open_store(path, KEY)
    with pytest.raises(OperationalError, match="readonly"), store.reading() as session:
        session.add(SettingRow(name="no", value={}))
        session.flush()
    store.close()


def test_migrations_go_down_and_up_and_end_at_the_tables_of_the_program(path: Path) -> None:
    store = open_store(path, KEY)
    with store._writing.begin() as connection:
        migrate(connection, "base")
        assert set(inspect(connection).get_table_names()) <= {"alembic_version"}
        migrate(connection)
        made = inspect(connection)
        names = {name for name in made.get_table_names() if "_fts" not in name}
        assert names == {*Table.metadata.tables, "alembic_version"}
        for name, table in Table.metadata.tables.items():
            assert {column["name"] for column in made.get_columns(name)} == {column.name for column in table.columns}
    store.close()


def test_a_store_of_a_newer_program_is_refused(path: Path) -> None:
    store = open_store(path, KEY)
    store.close()
    with closing(open_connection(path, KEY)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerStoreError, match="9999"):
        open_store(path, KEY)


def test_foreign_keys_are_kept(path: Path) -> None:
    store = open_store(path, KEY)
    with pytest.raises(IntegrityError), store.unit_of_work("Dana") as work:
        work.session.add(NoteRow(case_id=77, at=TUESDAY, author="Dana", words="lost"))
        work.record("note_added", at=TUESDAY)
    store.close()


def test_a_flushed_or_plain_change_without_an_entry_is_refused_as_well(path: Path) -> None:
    store = open_store(path, KEY)
    with pytest.raises(UnauditedChangeError), store.unit_of_work("Dana") as work:
        work.session.add(SettingRow(name="flushed", value={}))
        work.session.flush()
    with pytest.raises(UnauditedChangeError), store.unit_of_work("Dana") as work:
        work.session.execute(insert(SettingRow), [{"name": "plain", "value": {}}])
    with store.reading() as session:
        assert session.scalars(select(SettingRow)).all() == []
    store.close()


def test_a_passphrase_is_worked_out_as_other_programs_do_it_and_only_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, words = tmp_path / "desk.db", "Ёлка's passphrase of several words"
    key = StoreKey(passphrase=words)
    open_store(path, key).close()
    with closing(sqlcipher.connect(str(path))) as theirs:
        quoted = words.replace("'", "''")
        theirs.execute(f"PRAGMA key = '{quoted}'")
        assert theirs.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)
    derived: list[bytes] = []
    derive = hashlib.pbkdf2_hmac

    def counted(name: str, password: bytes, salt: bytes, rounds: int, length: int) -> bytes:
        derived.append(derive(name, password, salt, rounds, length))
        return derived[-1]

    monkeypatch.setattr(hashlib, "pbkdf2_hmac", counted)
    with closing(open_store(path, key)) as store:
        with store.unit_of_work("test"), store.reading(), store.reading():
            pass
        store.check_pages()
    assert len(derived) == 1
