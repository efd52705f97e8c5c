"""Alembic's entry: runs the migrations on the connection that `core.store.migrate` hands over."""

from __future__ import annotations

from alembic import context
from sqlalchemy.schema import SchemaItem

from core.store import tables
from core.store.types import Table

assert tables  # noqa: S101  importing the tables fills the metadata below
SEARCH_INDEX = "_fts"


def _include(_item: SchemaItem, name: str | None, _kind: str, _reflected: bool, _other: SchemaItem | None) -> bool:
    return SEARCH_INDEX not in (name or "")  # full-text tables are no tables of the model


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    include_object=_include,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
