from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from core.adapters.databases import Database
from core.adapters.databases import SourceAddressError
from core.adapters.databases import SourceFailedError
from core.adapters.databases import SourcePasswordError
from core.adapters.databases import SourceUnavailableError
from core.errors import KnownError
from core.fulfilment.failures import DriftError
from tests.helpers.postgresql import PASSWORD
from tests.helpers.postgresql import running_postgresql


@pytest.mark.parametrize(
    "url", ["mysql://u:p@h/d", "sqlite://", "sqlite:///a?mode=rw", "nonsense", "sqlite+pysqlcipher:///a", "postgresql+psycopg2://h/d"]
)
def test_only_known_drivers_are_opened(url: str) -> None:
    with pytest.raises(SourceAddressError):
        Database("shop", url, read_only=True)


def test_a_missing_or_foreign_file_is_a_sentence_and_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(SourceUnavailableError):
        Database("shop", f"sqlite:///{tmp_path / 'no.db'}", read_only=False)
    assert not (tmp_path / "no.db").exists()
    (tmp_path / "text.db").write_text("this is no database, " * 100)
    with pytest.raises(SourceUnavailableError):
        Database("shop", f"sqlite:///{tmp_path / 'text.db'}", read_only=True)


def test_a_search_cannot_write_and_a_missing_column_is_named(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "a.db")
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, d DATE, b BLOB)")
    connection.execute("INSERT INTO t VALUES (1, 'not a date', x'00ff')")
    connection.commit()
    connection.close()
    database = Database("shop", f"sqlite:///{tmp_path / 'a.db'}", read_only=True)
    assert str(database.ask("t", "id", [1, 2**80])[0]["b"]).startswith("2 bytes")
    with pytest.raises(DriftError, match=r"t\.email"):
        database.ask("t", "email", ["x"])
    with pytest.raises(SourceFailedError), database.transaction() as writing:
        writing.exec_driver_sql("DELETE FROM t")
    database.close()


def test_a_wrong_password_is_told_without_showing_it() -> None:
    with running_postgresql() as url:
        with pytest.raises(SourcePasswordError) as failure:
            Database("shop", url.replace(PASSWORD, "guessed-word"), read_only=True)
        assert "guessed-word" not in str(failure.value)
        database = Database("shop", url, read_only=True)
        with pytest.raises(KnownError), database.transaction() as writing:
            writing.exec_driver_sql("CREATE TABLE x (id int)")
        database.close()
