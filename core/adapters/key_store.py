"""The system's key store: the only place where secrets lie. Fails closed: a back end that forgets or stores in clear is refused."""

from __future__ import annotations

import secrets
from typing import Protocol

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

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
