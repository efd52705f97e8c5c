"""Carries an erasure plan out in one database: one transaction, by key, and only if every row count is the planned one."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence

import sqlalchemy as sa

from core.adapters.databases import Database
from core.errors import KnownError
from core.errors import StoppedError
from core.fulfilment.erasure import ErasurePlan
from core.fulfilment.erasure import PlannedRow
from core.fulfilment.erasure import fingerprint
from core.fulfilment.failures import PlanOutdatedError
from core.fulfilment.findings import RowKey
from core.fulfilment.findings import Value
from core.fulfilment.search import never


class RowCountError(KnownError):
    """The database touched another number of rows than planned; all of it was undone."""

    sentence = "In {source} {table}, {done} row(s) were touched where {planned} were planned. Everything was undone."
    remedy = "Look for triggers or rules of the database, then make a new plan."


class CascadeError(KnownError):
    """Other rows still refer to a planned row: deleting it would cascade or break them. Nothing was changed."""

    sentence = "Deleting from {table} in {source} would also remove or cut off {rows} row(s) of {other}. Everything was undone."
    remedy = "Put that table into the data map and make a new plan."


def execute_plan(database: Database, plan: ErasurePlan, stop: Callable[[], bool] = never) -> None:
    """Delete and mask exactly the planned rows of this source. Raises PlanOutdatedError, RowCountError, CascadeError, StoppedError: then all is undone."""
    rows = [row for row in plan.rows if row.source == database.name]
    with database.transaction() as connection:
        for table in dict.fromkeys(row.table for row in rows):
            _expect_unchanged(database, connection, table, [row for row in rows if row.table == table])
        for table in dict.fromkeys(row.table for row in rows):
            _touch(database, connection, table, [row for row in rows if row.table == table and row.decision in {"delete", "mask"}], stop)


def rows_by_key(database: Database, plan: ErasurePlan) -> dict[RowKey, dict[str, Value]]:
    """Every planned row of this source that is still there."""
    found: dict[RowKey, dict[str, Value]] = {}
    planned = [row for row in plan.rows if row.source == database.name]
    with database.transaction() as connection:
        for table in dict.fromkeys(row.table for row in planned):
            keys = [row.key for row in planned if row.table == table]
            columns = [name for name, _value in keys[0]]
            for values in database.read(connection, table, keys):
                found[RowKey(database.name, table, tuple((column, values[column]) for column in columns))] = values
    return found


def _expect_unchanged(database: Database, connection: sa.Connection, table: str, rows: Sequence[PlannedRow]) -> None:
    now = [fingerprint(values) for values in database.read(connection, table, [row.key for row in rows])]
    different = {row.fingerprint for row in rows} ^ set(now)
    if different or len(now) != len(rows):
        raise PlanOutdatedError(source=database.name, table=table, rows=max(1, len({row.fingerprint for row in rows} - set(now))))


def _touch(database: Database, connection: sa.Connection, table: str, rows: Sequence[PlannedRow], stop: Callable[[], bool]) -> None:
    done = 0
    for row in rows:
        if stop():
            raise StoppedError
        where = database.matches(table, row.key)
        if row.decision == "delete":
            _expect_no_cascade(database, connection, row, where)
            done += connection.execute(sa.delete(database.tables[table]).where(where)).rowcount
        else:
            done += connection.execute(sa.update(database.tables[table]).where(where).values(dict(row.masks))).rowcount
    still = len(database.read(connection, table, [row.key for row in rows if row.decision == "delete"]))
    if done != len(rows) or still:
        raise RowCountError(source=database.name, table=table, done=done - still if done == len(rows) else done, planned=len(rows))


def _expect_no_cascade(database: Database, connection: sa.Connection, row: PlannedRow, where: sa.ColumnElement[bool]) -> None:
    # every foreign key counts: what the database does on delete is not read back reliably, and a row that still refers must stop us anyway
    for holder, pairs in database.references_to(row.table):
        parent = sa.select(*(database.column(row.table, name) for _column, name in pairs)).where(where).subquery()
        same = sa.and_(*(column == parent.c[name] for column, name in pairs))
        others = connection.scalar(sa.select(sa.func.count()).select_from(holder.join(parent, same))) or 0
        if others:
            raise CascadeError(source=database.name, table=row.table, rows=others, other=holder.name)
