"""What the disk does to the store: a fault of the disk is told as that, and a damaged page as damage, wherever it lies."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from core.services.audit_log import check_trail
from core.store.database import PAGE
from core.store.database import StoreKey
from core.store.failures import DiskRefusedError
from core.store.failures import StoreDamagedError
from core.store.store import Store
from core.store.store import open_store
from core.store.tables import SettingRow
from tests.helpers.desks import TUESDAY
from tests.helpers.desks import desk_in

KEY = StoreKey(raw=bytes(range(32)), salt=bytes(16))


def write(store: Store, name: str) -> None:
    with store.unit_of_work("Dana") as work:
        work.session.add(SettingRow(name=name, value={"words": "Айгүл " * 4000}))
        work.record("setting_changed", at=TUESDAY, name=name)


def test_a_file_that_may_not_grow_is_no_damage_and_all_goes_on_afterwards(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    with desk_in(tmp_path) as desk:
        write(desk.store, "before")
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (PAGE, hard))
        try:
            with pytest.raises(DiskRefusedError, match="did not write or read"):
                write(desk.store, "refused")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        write(desk.store, "after")
        desk.store.check_pages()
        assert check_trail(desk).whole
        with desk.store.reading() as session:
            assert session.get(SettingRow, "refused") is None
            assert session.get(SettingRow, "after") is not None


def test_a_damaged_page_of_the_search_tables_is_told_as_damage(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    store = open_store(path, KEY)
    with store.reading() as session:
        page = session.scalar(text("SELECT rootpage FROM sqlite_master WHERE name = 'messages_fts_config'"))
    store.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE + 100] ^= 1
    path.write_bytes(content)
    store = open_store(path, KEY)
    with pytest.raises(StoreDamagedError), store.reading() as session:
        session.execute(text("SELECT count(*) FROM messages_fts")).all()
    store.close()
