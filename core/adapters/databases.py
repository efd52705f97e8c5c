"""A company's databases: opened by URL, read with bound values only, changed only by an erasure plan in one transaction."""

from __future__ import annotations

import datetime as dt
import decimal
import hashlib
import sqlite3
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import make_url

from core.errors import KnownError
from core.fulfilment.failures import DriftError
from core.fulfilment.findings import Value
from core.fulfilment.fit import Shape

KEYS_AT_ONCE = 100
CONNECT_SECONDS = 10  # a server that does not answer keeps nobody waiting longer
INTEGER_BITS = {sa.SmallInteger: 15, sa.Integer: 31, sa.BigInteger: 63}
Key = tuple[tuple[str, Value], ...]


class SourceAddressError(KnownError):
    """The URL of a source is not one that may be opened."""

    sentence = "The address of the source {source} cannot be used: {reason}."
    remedy = "Give sqlite:///FILE or postgresql://USER:PASSWORD@HOST/DATABASE."


class SourceUnavailableError(KnownError):
    """A database cannot be opened."""

    sentence = "The source {source} cannot be opened."
    remedy = "Check that the database runs, that the file exists, and the address."


class SourcePasswordError(KnownError):
    """The database refuses user or password (which are never shown)."""

    sentence = "The source {source} refuses the user name or the password."
    remedy = "Check both with whoever runs the database."


class SourceFailedError(KnownError):
    """The database refused a question or a change; a change was undone."""

    sentence = "The source {source} refused: {reason}. Nothing was changed there."
    remedy = "Check the data map and the rights of the database user."


class Database:
    """One source. `read_only` opens it so that nothing can be written. Close it after use."""

    def __init__(self, name: str, url: str, *, read_only: bool) -> None:
        self.name, self.read_only = name, read_only
        self.address = _address(name, url)
        self.engine = _engine(name, self.address, read_only=read_only)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self.tables = self._reflect()

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()

    def shapes(self) -> dict[str, Shape]:
        """Every table with its columns and primary key, as the database has them."""
        return {name: Shape(tuple(table.columns.keys()), tuple(column.name for column in table.primary_key)) for name, table in self.tables.items()}

    def ask(self, table: str, column: str, values: Sequence[Value], *, ignore_case: bool = False) -> list[dict[str, Value]]:
        """Rows of `table` whose `column` holds one of `values`, in whatever capitals where asked. Values that the column cannot hold match nothing."""
        place = self.column(table, column)
        usable = [fitting for value in values for fitting in self._fitting(place, value)]
        if not usable:
            return []
        # an exact match stays beside the other: SQLite's lower() knows ASCII only
        small = [value.lower() for value in usable if isinstance(value, str)] if ignore_case and self._holds_text(place) else []
        where = sa.or_(place.in_(usable), sa.func.lower(place).in_(small)) if small else place.in_(usable)
        with self.transaction() as connection:
            return [self._plain(dict(row)) for row in connection.execute(sa.select(self.tables[table]).where(where)).mappings()]

    def read(self, connection: sa.Connection, table: str, keys: Sequence[Key]) -> list[dict[str, Value]]:
        """The rows of `table` with these keys."""
        rows: list[dict[str, Value]] = []
        for start in range(0, len(keys), KEYS_AT_ONCE):
            where = sa.or_(*(self.matches(table, key) for key in keys[start : start + KEYS_AT_ONCE]))
            rows += [self._plain(dict(row)) for row in connection.execute(sa.select(self._table(table)).where(where)).mappings()]
        return rows

    def matches(self, table: str, key: Key) -> sa.ColumnElement[bool]:
        """The condition that a row of `table` has this key."""
        return sa.and_(sa.true(), *(self._equals(self.column(table, name), value) for name, value in key))

    def column(self, table: str, column: str) -> sa.Column[Any]:
        """A reflected column. Raises DriftError when the database has none of that name."""
        columns = self._table(table).columns
        if column not in columns:
            raise DriftError(source=self.name, missing=f"{table}.{column}")
        return columns[column]

    @contextmanager
    def transaction(self) -> Iterator[sa.Connection]:
        """One transaction; any failure undoes it and is told as a sentence without values."""
        try:
            with self.engine.begin() as connection:
                if not self.is_sqlite:
                    connection.exec_driver_sql(f"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ {'ONLY' if self.read_only else 'WRITE'}")
                yield connection
        except sa.exc.SQLAlchemyError as error:
            raise failure(self.name, error) from None
        except OverflowError:
            raise SourceFailedError(source=self.name, reason="a value does not fit") from None

    def references_to(self, table: str) -> Iterator[tuple[sa.Table, list[tuple[sa.Column[Any], str]]]]:
        """Foreign keys that refer to `table`: the table that holds them and (column, referenced column) pairs."""
        for holder in self.tables.values():
            for key in holder.foreign_key_constraints:
                if key.referred_table.name == table:
                    yield holder, [(element.parent, element.column.name) for element in key.elements]

    def _table(self, table: str) -> sa.Table:
        if table not in self.tables:
            raise DriftError(source=self.name, missing=table)
        return self.tables[table]

    def _reflect(self) -> dict[str, sa.Table]:
        metadata = sa.MetaData()
        if self.is_sqlite:  # a SQLite column holds any type, so values are taken as they are, not as declared
            sa.event.listen(metadata, "column_reflect", lambda _inspector, _table, column: column.update(type=sa.types.NullType()))
        try:
            with self.transaction() as connection:
                metadata.reflect(connection)
        except KnownError:
            self.close()
            raise
        return {table.name: table for table in metadata.tables.values()}

    def _equals(self, column: sa.Column[Any], value: Value) -> sa.ColumnElement[bool]:
        if value is None:
            return column.is_(None)
        fitting = self._fitting(column, value)
        return column == fitting[0] if fitting else sa.false()

    def _holds_text(self, column: sa.Column[Any]) -> bool:
        return self.is_sqlite or isinstance(column.type, sa.String)

    def _fitting(self, column: sa.Column[Any], value: Value) -> list[object]:
        if self.is_sqlite:
            return [] if isinstance(value, int) and value.bit_length() > INTEGER_BITS[sa.BigInteger] else [value]
        return _for_type(column.type, value)

    def _plain(self, row: Mapping[Any, object]) -> dict[str, Value]:
        return {str(name): plain(value) for name, value in row.items()}


def plain(value: object) -> Value:
    """A database value as JSON can hold it: dates as ISO text, decimals as text, bytes described by length and SHA-256."""
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, bytes | memoryview):
        return f"{len(value)} bytes, SHA-256 {hashlib.sha256(value).hexdigest()}"
    return str(value)


def _for_type(kind: sa.types.TypeEngine[Any], value: Value) -> list[object]:
    """`value` as a typed column takes it, or nothing when it cannot hold it."""
    try:
        wanted = kind.python_type
    except NotImplementedError:
        return [value]
    try:
        if issubclass(wanted, dt.datetime | dt.date | dt.time):
            return [wanted.fromisoformat(str(value))]
        if wanted is bool:
            return [value] if isinstance(value, bool) else []
        return _checked(kind, wanted(value))
    except (ValueError, TypeError, decimal.InvalidOperation, OverflowError):
        return []


def _checked(kind: sa.types.TypeEngine[Any], value: object) -> list[object]:
    if isinstance(value, str):
        return [] if "\0" in value else [value]
    if isinstance(value, int):
        bits = next(
            (bits for known, bits in INTEGER_BITS.items() if type(kind) in {known, *known.__subclasses__()} and known is not sa.Integer), None
        )
        return [value] if value.bit_length() <= (bits or INTEGER_BITS[sa.Integer]) else []
    return [value]


def failure(source: str, error: sa.exc.SQLAlchemyError) -> KnownError:
    """The known failure that a library error stands for; never with values, parameters or the URL."""
    cause = str(getattr(error, "orig", "") or "")
    if "password authentication failed" in cause or "no password supplied" in cause:
        return SourcePasswordError(source=source)
    if isinstance(error, sa.exc.IntegrityError):
        return SourceFailedError(source=source, reason="a rule of the database forbids it (a reference or a value that must be unique or present)")
    if isinstance(error, sa.exc.OperationalError) and getattr(error, "statement", None) is None:
        return SourceUnavailableError(source=source)
    if "unable to open" in cause or "not a database" in cause:
        return SourceUnavailableError(source=source)
    return SourceFailedError(source=source, reason=type(getattr(error, "orig", None) or error).__name__)


def _address(name: str, text: str) -> sa.URL:
    try:
        return make_url(text)
    except (sa.exc.ArgumentError, ValueError):
        raise SourceAddressError(source=name, reason="it is no address of a database") from None


def _engine(name: str, url: sa.URL, *, read_only: bool) -> sa.Engine:
    if url.drivername in {"postgresql", "postgresql+psycopg"}:
        return sa.create_engine(
            url.set(drivername="postgresql+psycopg"), poolclass=sa.NullPool, hide_parameters=True, connect_args={"connect_timeout": CONNECT_SECONDS}
        )
    if url.drivername in {"sqlite", "sqlite+pysqlite"} and url.database and not url.query and url.database != ":memory:":
        engine = sa.create_engine("sqlite://", creator=_sqlite(Path(url.database), read_only=read_only), poolclass=sa.NullPool, hide_parameters=True)
        begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
        sa.event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
        return engine
    raise SourceAddressError(source=name, reason="only SQLite files and PostgreSQL are known")


def _sqlite(path: Path, *, read_only: bool) -> Callable[[], sqlite3.Connection]:
    def connect() -> sqlite3.Connection:
        address = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"
        connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        connection.text_factory = _decoded
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    return connect


def _decoded(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")
