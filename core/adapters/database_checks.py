"""What a database lets its login do, and how much lies in it: only read, never tried out by writing."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import make_url

from core.adapters.databases import Database
from core.adapters.databases import SourceUnavailableError

SQLITE_START = b"SQLite format 3\0"
# A login may also take on every role that it is a member of; views can be writable too.
_CHANGEABLE = sa.text("""
    SELECT EXISTS (
        SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, pg_roles r
        WHERE c.relkind IN ('r', 'p', 'v', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_t%'
          AND pg_has_role(r.oid, 'MEMBER')
          AND (has_table_privilege(r.oid, c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE') OR has_any_column_privilege(r.oid, c.oid, 'INSERT, UPDATE'))
    )
""")
_READABLE = sa.text("SELECT has_table_privilege(c.oid, 'SELECT') FROM pg_class c WHERE c.oid = to_regclass(:name)")


class SourceFileMissingError(SourceUnavailableError):
    """There is no file where the database is said to lie."""

    sentence = "The file of the source {source} is not there."
    remedy = "Look whether it was moved or its drive is not connected, and set where it lies."


class SourceNotADatabaseError(SourceUnavailableError):
    """The file is something else than a database."""

    sentence = "The file of the source {source} is not an SQLite database."
    remedy = "Set where it lies anew and choose the file of the database."


def check_file(source: str, address: str) -> None:
    """Raises SourceFileMissingError or SourceNotADatabaseError for an address of a file that cannot be a database; else nothing. Opens no database."""
    url = make_url(address)
    if url.get_backend_name() != "sqlite" or not url.database:
        return
    try:
        with Path(url.database).open("rb") as file:
            start = file.read(len(SQLITE_START))
    except FileNotFoundError:
        raise SourceFileMissingError(source=source) from None
    except OSError:
        raise SourceUnavailableError(source=source) from None
    if start and start != SQLITE_START:
        raise SourceNotADatabaseError(source=source)


def can_change(database: Database) -> bool:
    """Whether this login could change data. Asks for rights only: the file's for SQLite, those of the login and its roles for PostgreSQL."""
    if database.is_sqlite:
        return _may_write(Path(str(database.address.database)))
    with database.transaction() as connection:
        return bool(connection.scalar(_CHANGEABLE))


def closed_tables(database: Database, tables: Sequence[str]) -> tuple[str, ...]:
    """Those of `tables` that exist and that the login may not read."""
    if database.is_sqlite:
        return ()
    with database.transaction() as connection:
        quote = connection.dialect.identifier_preparer.quote
        return tuple(name for name in tables if connection.scalar(_READABLE, {"name": quote(name)}) is False)


def count_rows(database: Database, table: str) -> int:
    """How many rows `table` has now. Raises SourceFailedError."""
    with database.transaction() as connection:
        return int(connection.scalar(sa.select(sa.func.count()).select_from(database.tables[table])) or 0)


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
