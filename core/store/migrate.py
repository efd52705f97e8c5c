"""Bringing a store to the newest tables. Alembic is loaded only when there is something to do."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy import inspect
from sqlalchemy import text

from core.store.failures import NewerStoreError

NEWEST = "0004"
FOLDER = Path(__file__).parent / "migrations"


def current_revision(connection: Connection) -> str | None:
    """The revision that the tables stand at, or None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def known_revisions() -> tuple[str, ...]:
    """The revisions that this program has, oldest first."""
    return tuple(sorted(path.name.split("_")[0] for path in (FOLDER / "versions").glob("[0-9]*.py")))


def migrate(connection: Connection, target: str = "head") -> None:
    """Run the missing migrations in the connection's transaction. Raises NewerStoreError."""
    revision = current_revision(connection)
    if revision == NEWEST and target == "head":
        return
    if revision is not None and revision not in known_revisions():
        raise NewerStoreError(revision=revision)
    from alembic import command  # noqa: PLC0415  costs a tenth of a second that a start without migrations need not pay
    from alembic.config import Config  # noqa: PLC0415  as above

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = connection
    revisions = known_revisions()
    goes_down = revision is not None and target != "head" and (target == "base" or revisions.index(target) < revisions.index(revision))
    (command.downgrade if goes_down else command.upgrade)(config, target)
