"""The system's key store: the only place where secrets lie. Fails closed: a back end that forgets or stores in clear is refused."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Protocol

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError
from keyring.errors import PasswordDeleteError

from core.errors import KnownError

SERVICE = "privacy-desk"
TRUSTED = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    "keyring.backends.Windows",
    "keyring.backends.macOS",
)
_PROBE = "probe"


class KeyStoreMissingError(KnownError):
    """No key store that can be trusted answers on this machine."""

    sentence = "This machine has no key store that Privacy Desk can trust."
    remedy = "Give a passphrase instead (--passphrase-file, or the passphrase page of the first start)."


class KeyStoreLockedError(KnownError):
    """The key store is there but refused."""

    sentence = "The key store of this machine did not answer: {reason}."
    remedy = "Unlock it and try again."


class KeyStore(Protocol):
    """Secrets by name."""

    def get(self, name: str) -> str | None: ...

    def set(self, name: str, secret: str) -> None: ...

    def remove(self, name: str) -> None: ...


class SystemKeyStore:
    """The platform's key store through keyring."""

    def __init__(self, backend: KeyringBackend) -> None:
        self._backend = backend

    def get(self, name: str) -> str | None:
        """The secret, or None. Raises KeyStoreLockedError."""
        try:
            return self._backend.get_password(SERVICE, name)
        except KeyringError as error:
            raise KeyStoreLockedError(reason=type(error).__name__) from error

    def set(self, name: str, secret: str) -> None:
        """Save and read back. Raises KeyStoreLockedError when it was refused or forgotten."""
        try:
            self._backend.set_password(SERVICE, name, secret)
            kept = self._backend.get_password(SERVICE, name)
        except KeyringError as error:
            raise KeyStoreLockedError(reason=type(error).__name__) from error
        if kept != secret:
            raise KeyStoreLockedError(reason="it forgot what was saved")

    def remove(self, name: str) -> None:
        """Forget a secret; nothing happens where there is none. Raises KeyStoreLockedError."""
        try:
            self._backend.delete_password(SERVICE, name)
        except PasswordDeleteError:
            return  # there was none
        except KeyringError as error:
            raise KeyStoreLockedError(reason=type(error).__name__) from error


class SessionKeyStore:
    """Secrets in memory only, gone when the program ends: for a machine without a key store that can be trusted."""

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self._secrets.get(name)

    def set(self, name: str, secret: str) -> None:
        self._secrets[name] = secret

    def remove(self, name: str) -> None:
        self._secrets.pop(name, None)


class SecretKeeper:
    """The secrets of an open desk. The key store is opened when it is first needed; without one, secrets last as long as the program runs.

    `put_aside` takes a secret out of the key store and holds it in memory, so that `bring_back` can undo it while the program runs.
    """

    def __init__(self, open_store: Callable[[], KeyStore]) -> None:
        self._open = open_store
        self._store: KeyStore | None = None
        self._session, self._aside, self._lent = SessionKeyStore(), SessionKeyStore(), SessionKeyStore()

    @property
    def lasts(self) -> bool:
        """Whether what is kept is still there after the next start."""
        return self._opened() is not self._session

    def get(self, name: str) -> str | None:
        """The secret, or None. Raises KeyStoreLockedError."""
        lent = self._lent.get(name)
        return lent if lent is not None else self._opened().get(name)

    def set(self, name: str, secret: str) -> None:
        """Keep a secret. Raises KeyStoreLockedError."""
        self._opened().set(name, secret)

    def lend(self, name: str, secret: str) -> None:
        """Use a secret until the program ends, and keep it nowhere."""
        self._lent.set(name, secret)

    def put_aside(self, name: str) -> None:
        """Take the secret out of the key store. Raises KeyStoreLockedError."""
        secret = self.get(name)
        if secret is not None:
            self._aside.set(name, secret)
            self._opened().remove(name)

    def bring_back(self, name: str) -> None:
        """Undo `put_aside`; nothing happens where nothing was put aside since the start. Raises KeyStoreLockedError."""
        secret = self._aside.get(name)
        if secret is not None:
            self.set(name, secret)
            self._aside.remove(name)

    def _opened(self) -> KeyStore:
        if self._store is None:
            try:
                self._store = self._open()
            except KeyStoreMissingError:
                self._store = self._session
        return self._store


def open_key_store() -> SystemKeyStore:
    """The key store of this machine, proved by writing, reading and comparing. Raises KeyStoreMissingError."""
    backend = _trusted_backend(keyring.get_keyring())
    if backend is None:
        raise KeyStoreMissingError
    token = secrets.token_hex(8)
    try:
        SystemKeyStore(backend).set(_PROBE, token)
    except KeyStoreLockedError as error:
        raise KeyStoreMissingError from error
    return SystemKeyStore(backend)


def _trusted_backend(backend: KeyringBackend) -> KeyringBackend | None:
    candidates = getattr(backend, "backends", [backend])  # the chainer holds several
    return next((candidate for candidate in candidates if type(candidate).__module__.startswith(TRUSTED)), None)
