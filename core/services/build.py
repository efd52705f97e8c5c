"""The one place that wires the desk: data folder, key, clock and store become one value that every service is given."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from pathlib import Path

from core.adapters.clock import Clock
from core.adapters.clock import system_clock
from core.adapters.key_store import KeyStore
from core.adapters.key_store import KeyStoreLockedError
from core.adapters.key_store import KeyStoreMissingError
from core.adapters.key_store import SecretKeeper
from core.adapters.key_store import SessionKeyStore
from core.adapters.key_store import open_key_store
from core.errors import KnownError
from core.services.spellings import composed
from core.services.spellings import spellings_of
from core.store.database import SALT_BYTES
from core.store.database import StoreKey
from core.store.database import check_file
from core.store.failures import KeyMissingError
from core.store.failures import StoreMissingError
from core.store.failures import WrongKeyError
from core.store.store import Store
from core.store.store import open_store

FILE = "desk.db"
KEY_BYTES = 32


class PassphraseFileError(KnownError):
    """The file with the passphrase cannot be used."""

    sentence = "The passphrase file {path} cannot be used: {reason}."
    remedy = "Give a file with the passphrase in its first line."


class PassphraseUnusableError(KnownError):
    """A passphrase that cannot become a key: empty, or with characters that no text has."""

    sentence = "The passphrase is empty or contains a character that cannot be used."
    remedy = "Choose one that can be typed, of several words."


@dataclass(frozen=True)
class Desk:
    """An open desk: its folder, store, clock and the name under which acts are recorded. `sample` marks sample data.

    `secrets` keeps the passwords of mailboxes: in the system's key store, or where there is none (and on sample data) only while the program runs.
    """

    folder: Path
    store: Store
    clock: Clock
    operator: str
    sample: bool = False
    secrets: SecretKeeper = field(default_factory=lambda: SecretKeeper(SessionKeyStore), repr=False)

    def acting_as(self, operator: str) -> Desk:
        """The same desk with another name in the trail; the sample's operator keeps hers."""
        return self if self.sample else replace(self, operator=operator)

    def close(self) -> None:
        self.store.close()


def open_desk(
    *,
    folder: Path,
    passphrase: str | None = None,
    key_store: KeyStore | None = None,
    clock: Clock = system_clock,
    operator: str = "operator",
    sample: bool = False,
    must_exist: bool = False,
) -> Desk:
    """Open the desk in `folder`, or make it there unless it `must_exist`.

    With `passphrase` the key is derived from it; else it lies in the system's key store. Raises KeyStoreMissingError, KeyStoreLockedError,
    KeyMissingError, StoreMissingError, PassphraseUnusableError, WrongKeyError, NotAStoreError, StoreBusyError; nothing existing is overwritten.
    """
    path = folder / FILE
    if must_exist and not path.exists():
        raise StoreMissingError(path=folder)
    if passphrase is not None and not _is_usable(passphrase):
        raise PassphraseUnusableError
    store = _open_by(path, passphrase) if passphrase is not None else open_store(path, _stored_key(path, key_store or open_key_store()))
    keeper = SecretKeeper(_opener(key_store, sample=sample))
    return Desk(folder=folder, store=store, clock=clock, operator=operator, sample=sample, secrets=keeper)


def _open_by(path: Path, passphrase: str) -> Store:
    """The store that a passphrase opens, in whichever spelling it was kept; a new one is made with it composed. Each spelling costs a derivation of the key."""
    if not path.exists():
        return open_store(path, StoreKey(passphrase=composed(passphrase)))
    *others, last = spellings_of(passphrase)
    for spelling in others:
        with suppress(WrongKeyError):
            return open_store(path, StoreKey(passphrase=spelling))
    return open_store(path, StoreKey(passphrase=last))


def _opener(key_store: KeyStore | None, *, sample: bool) -> Callable[[], KeyStore]:
    """What opens the place for secrets: the given one, nothing that lasts for sample data, else the machine's."""
    if key_store is not None:
        return lambda: key_store
    return SessionKeyStore if sample else open_key_store


def read_passphrase(path: Path) -> str:
    """The first line of a passphrase file (UTF-8). Raises PassphraseFileError."""
    try:
        passphrase = path.read_text(encoding="utf-8").splitlines()[0].strip()
    except (OSError, UnicodeDecodeError, IndexError) as error:
        reason = "it is empty" if isinstance(error, IndexError) else "it cannot be read"
        raise PassphraseFileError(path=path, reason=reason) from error
    if not passphrase:
        raise PassphraseFileError(path=path, reason="it is empty")
    return passphrase


def _is_usable(passphrase: str) -> bool:
    """SQLCipher would take no key for an empty one; NUL ends its statement, and half a character has no bytes."""
    return bool(passphrase.strip()) and "\0" not in passphrase and not any("\ud800" <= character <= "\udfff" for character in passphrase)


def store_exists(folder: Path) -> bool:
    """Whether `folder` holds a store already."""
    return (folder / FILE).exists()


def _stored_key(path: Path, key_store: KeyStore) -> StoreKey:
    """The key of an existing file, found by the file's salt; for a new file a new key that is saved before the file is made."""
    if path.exists():
        check_file(path)
        with path.open("rb") as file:
            salt = file.read(SALT_BYTES)
        secret = key_store.get(_key_name(salt))
        if secret is None:
            raise KeyMissingError(path=path)
        return StoreKey(raw=bytes.fromhex(secret), salt=salt)
    raw, salt = secrets.token_bytes(KEY_BYTES), secrets.token_bytes(SALT_BYTES)
    key_store.set(_key_name(salt), raw.hex())
    return StoreKey(raw=raw, salt=salt)


def _key_name(salt: bytes) -> str:
    return f"store-{salt.hex()}"


def key_store_works() -> bool:
    """Whether this machine has a key store that can be trusted and opens now."""
    try:
        open_key_store()
    except (KeyStoreMissingError, KeyStoreLockedError):
        return False
    return True
