"""The encrypted database file: opening it with its key, and the settings of every connection."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection
from sqlalchemy import Engine
from sqlalchemy import QueuePool
from sqlalchemy import create_engine
from sqlalchemy import event

from core.folding import fold
from core.store.failures import NotAStoreError
from core.store.failures import StoreBusyError
from core.store.failures import StoreFolderError
from core.store.failures import WrongKeyError

PAGE = 4096
SALT_BYTES, KEY_BYTES = 16, 32
_DERIVATION, _ROUNDS = "sha512", 256_000  # SQLCipher 4's own: other programs open the file with the passphrase, too
_PLAIN_HEADER = b"SQLite format 3\0"
BUSY_SECONDS = 10
READERS = 4


@dataclass(frozen=True, slots=True)
class StoreKey:
    """What opens the file: 32 random bytes with the file's salt (from the key store), or a passphrase."""

    raw: bytes | None = None
    salt: bytes | None = None
    passphrase: str | None = None

    def worked_out(self, path: Path) -> StoreKey:
        """The key of the file at `path` as bytes: from a passphrase as SQLCipher 4 works it out (PBKDF2-HMAC-SHA512), which is slow on purpose.

        Done once; SQLCipher would do it anew for every connection. A file that is not there yet gets a new salt.
        """
        if self.raw is not None:
            return self
        salt = _salt_of(path) if path.exists() else secrets.token_bytes(SALT_BYTES)
        passphrase = (self.passphrase or "").encode("utf-8")
        return StoreKey(raw=hashlib.pbkdf2_hmac(_DERIVATION, passphrase, salt, _ROUNDS, KEY_BYTES), salt=salt)

    def pragma(self) -> str:
        """The value of PRAGMA key for a key that is worked out, as a quoted SQL literal."""
        return f"\"x'{(self.raw or b'').hex()}{(self.salt or b'').hex()}'\""


def check_file(path: Path) -> None:
    """Raise NotAStoreError where `path` is no encrypted database, StoreFolderError where it cannot be read; nothing is written."""
    try:
        with path.open("rb") as file:
            beginning = file.read(len(_PLAIN_HEADER))
        size = path.stat().st_size
    except OSError as error:
        raise StoreFolderError(path=path) from error
    if beginning == _PLAIN_HEADER or size < PAGE or size % PAGE:
        raise NotAStoreError(path=path)


def _salt_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(SALT_BYTES)


def open_connection(path: Path, key: StoreKey, *, read_only: bool = False) -> sqlcipher.Connection:
    """A connection with its key, which is worked out, and its settings. Raises WrongKeyError or StoreBusyError."""
    connection = sqlcipher.connect(str(path), timeout=BUSY_SECONDS, check_same_thread=False, isolation_level=None)
    try:
        _configure(connection, key, read_only=read_only)
    except sqlcipher.DatabaseError as error:
        connection.close()
        if "locked" in str(error):
            raise StoreBusyError(path=path) from error
        if "not a database" in str(error):
            raise WrongKeyError(path=path) from error
        raise
    return connection


def _configure(connection: sqlcipher.Connection, key: StoreKey, *, read_only: bool) -> None:
    connection.execute("PRAGMA cipher_log = off")  # it would write page numbers to standard error
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = {key.pragma()}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.create_function("fold", 1, fold, deterministic=True)  # the triggers of the search tables ask for it
    for setting in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "secure_delete = ON",
        "foreign_keys = ON",
        "recursive_triggers = ON",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {setting}")
    if read_only:
        connection.execute("PRAGMA query_only = ON")


def make_engine(connect: Callable[[], sqlcipher.Connection], *, read_only: bool = False) -> Engine:
    """An engine over `connect`; a writing transaction takes its lock at once (BEGIN IMMEDIATE), so that two processes never half-meet."""
    size = READERS if read_only else 1
    engine = create_engine("sqlite://", module=sqlcipher, creator=connect, poolclass=QueuePool, pool_size=size, max_overflow=0, hide_parameters=True)
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
