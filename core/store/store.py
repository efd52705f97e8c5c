"""The store of the desk: opening it, reading from it, and changing it one unit of work at a time."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from collections.abc import Iterator
from contextlib import closing
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from core.audit.chain import START
from core.audit.chain import derive_key
from core.audit.chain import seal_head
from core.store.database import SALT_BYTES
from core.store.database import StoreKey
from core.store.database import check_file
from core.store.database import make_engine
from core.store.database import open_connection
from core.store.failures import ChangedMeanwhileError
from core.store.failures import DiskFullError
from core.store.failures import DiskRefusedError
from core.store.failures import StoreBusyError
from core.store.failures import StoreDamagedError
from core.store.failures import StoreFolderError
from core.store.migrate import migrate
from core.store.tables import AuditHeadRow
from core.store.unit_of_work import HEAD
from core.store.unit_of_work import UnitOfWork

_SCRYPT = {"n": 2**14, "r": 8, "p": 1}


class Store:
    """An open store. Made by `open_store`; `close` it at the end. `has_passphrase`: it was opened by one instead of a key from the key store."""

    def __init__(self, path: Path, key: StoreKey) -> None:
        self.path = path
        self._key, self.has_passphrase = key.worked_out(path), key.passphrase is not None
        self._connect = partial(open_connection, path, self._key)
        self._writing = make_engine(self._connect)
        self._reading = make_engine(partial(self._connect, read_only=True), read_only=True)
        with _translated(path), self._writing.begin() as connection:
            migrate(connection)
        self.audit_key = _audit_key(path, key)
        self._begin_trail()

    @contextmanager
    def unit_of_work(self, actor: str) -> Iterator[UnitOfWork]:
        """One writing transaction: kept when the block ends well, else rolled back. Raises StoreBusyError, ChangedMeanwhileError, DiskFullError."""
        with _translated(self.path), Session(self._writing, expire_on_commit=False) as session:
            work = UnitOfWork(session, self.audit_key, actor)
            try:
                yield work
                work.check()
                session.commit()
            except StaleDataError as error:
                session.rollback()
                raise ChangedMeanwhileError from error

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session on a read-only connection that sees one moment of the store."""
        with _translated(self.path, writes=False), Session(self._reading) as session:
            yield session

    def check_pages(self) -> None:
        """Recompute the MAC of every page of the file. Raises StoreDamagedError."""
        with _translated(self.path), closing(self._connect()) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        if damaged:
            raise StoreDamagedError(path=self.path, count=len(damaged))

    def is_opened_by(self, passphrase: str) -> bool:
        """Whether the file was opened by this passphrase: the trail's key is worked out from it anew (slow on purpose), no connection is opened."""
        return self.has_passphrase and hmac.compare_digest(_audit_key(self.path, StoreKey(passphrase=passphrase)), self.audit_key)

    def close(self) -> None:
        """Give the connections back."""
        self._reading.dispose()
        self._writing.dispose()

    def _begin_trail(self) -> None:
        with _translated(self.path), Session(self._writing) as session:
            if session.get(AuditHeadRow, HEAD) is None and session.connection().exec_driver_sql("SELECT count(*) FROM audit_entries").scalar() == 0:
                head = seal_head(self.audit_key, 0, START)
                session.add(AuditHeadRow(id=HEAD, number=0, mac=head.mac, seal=head.seal))
                session.commit()


def open_store(path: Path, key: StoreKey) -> Store:
    """Open or make the store at `path`. Raises NotAStoreError, WrongKeyError, NewerStoreError, StoreBusyError, StoreFolderError; an existing file is never overwritten."""
    if path.exists():
        check_file(path)
    else:
        _make_folder(path.parent)
    return Store(path, key)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreFolderError(path=folder) from error


def _audit_key(path: Path, key: StoreKey) -> bytes:
    if key.raw is not None:
        return derive_key(key.raw)
    with path.open("rb") as file:
        salt = file.read(SALT_BYTES)
    return derive_key(hashlib.scrypt((key.passphrase or "").encode("utf-8"), salt=salt, dklen=32, **_SCRYPT))


_DRIVER_FAULTS: tuple[tuple[str, Callable[..., Exception]], ...] = (
    ("locked", StoreBusyError),
    ("disk is full", DiskFullError),
    ("malformed", StoreDamagedError),
    ("not a database", StoreDamagedError),
    ("vtable constructor failed", StoreDamagedError),  # a page of the search tables
    ("disk I/O", DiskRefusedError),  # a full quota, a file that may not grow, a disk that is gone: no page is damaged by it
    ("unable to open", StoreFolderError),
)


@contextmanager
def _translated(path: Path, *, writes: bool = True) -> Iterator[None]:
    """Turn the driver's words into known failures; anything else is a mistake of ours and goes on as it is: so is a reader that writes."""
    try:
        yield
    except (DatabaseError, sqlcipher.DatabaseError) as error:
        words: Any = str(getattr(error, "orig", error))
        if writes and "readonly" in words:
            raise StoreFolderError(path=path) from error
        for fragment, failure in _DRIVER_FAULTS:
            if fragment in words:
                raise failure(path=path, count=1) from error
        raise
