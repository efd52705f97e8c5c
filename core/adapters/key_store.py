"""The system's key store: the only place where secrets lie. Fails closed: a back end that forgets or stores in clear is refused."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from contextlib import ExitStack
from contextlib import contextmanager
from contextlib import suppress
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING
from typing import Protocol

from core.adapters.key_parts import join
from core.adapters.key_parts import part_names
from core.adapters.key_parts import split
from core.adapters.oauth_shelf import TokenShelf
from core.errors import KnownError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

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
        return join(name, self._get(name), self._get)

    def set(self, name: str, secret: str) -> None:
        """Save and read back, the parts of a long one before what tells of them. Raises KeyStoreLockedError when it was refused or forgotten."""
        head, parts = split(name, secret)
        former = self._get(name)
        old = {*part_names(name, former)}
        with ExitStack() as broken_off:
            broken_off.callback(self._forget_strays, name, former, parts.keys() - old)
            for one, words in (*parts.items(), (name, head)):
                if not self._keeps(one, words):
                    raise KeyStoreLockedError(reason="it forgot what was saved")
            broken_off.pop_all()
        self._forget(old - parts.keys())

    def remove(self, name: str) -> None:
        """Forget a secret; nothing happens where there is none. Raises KeyStoreLockedError, never where the secret is gone."""
        head = self._get(name)
        try:
            with _Answering():
                self._backend.delete_password(SERVICE, name)
        except KeyStoreLockedError:
            if self._get(name) is not None:
                raise
        self._forget(part_names(name, head))

    def is_proved(self) -> bool:
        """Whether what is written can be read again. Raises KeyStoreLockedError."""
        name = f"{_PROBE}-{secrets.token_hex(8)}"  # a name of its own: two proofs at the same time would each read the other's
        kept = self._keeps(name, secrets.token_hex(8))
        with suppress(KeyStoreLockedError):  # a probe that is left behind is harmless; a desk that cannot be opened is not
            self.remove(name)
        return kept

    def _get(self, name: str) -> str | None:
        with _Answering():
            return self._backend.get_password(SERVICE, name)

    def _forget_strays(self, name: str, former: str | None, parts: Iterable[str]) -> None:
        """Take the `parts` of a secret whose writing broke off away, where `former` stands there as before."""
        with suppress(KeyStoreLockedError):
            if self._get(name) == former:
                self._forget(parts)

    def _forget(self, names: Iterable[str]) -> None:
        """Take parts away that nothing tells of any more."""
        for name in names:
            with suppress(KeyStoreLockedError), _Answering():
                self._backend.delete_password(SERVICE, name)

    def _keeps(self, name: str, secret: str) -> bool:
        with _Answering():
            self._backend.set_password(SERVICE, name, secret)
            return self._backend.get_password(SERVICE, name) == secret


class _Answering:
    """Only a call of a back end stands inside. What it raises becomes KeyStoreLockedError with the name of its kind; its words could hold the secret.

    Back ends raise anything: KeyringError, the errors of Windows, plain exceptions of the Secret Service and of its bus, OSError. Each of them
    means the same for a person, and none may end the program: hence every Exception, and only here.
    """

    def __enter__(self) -> None:
        """Nothing is made ready."""

    def __exit__(self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
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
    `setting` holds the one before in memory for the same reason: `former`. `tokens` holds what is got with a secret and lasts an hour.
    """

    def __init__(self, open_store: Callable[[], KeyStore]) -> None:
        self._open = open_store
        self._store: KeyStore | None = None
        self._opening, self._changing = Lock(), Lock()
        self.tokens = TokenShelf()
        self._owed: set[str] = set()  # what is lent only because the key store did not take it
        self._session, self._aside, self._lent, self._former = SessionKeyStore(), SessionKeyStore(), SessionKeyStore(), SessionKeyStore()

    @property
    def lasts(self) -> bool:
        """Whether what is kept is still there after the next start; so it is where the key store is locked only."""
        try:
            return self._opened() is not self._session
        except KeyStoreLockedError:
            return True

    def get(self, name: str) -> str | None:
        """The secret, or None. Raises KeyStoreLockedError."""
        lent = self._lent.get(name)
        return lent if lent is not None else self._opened().get(name)

    @contextmanager
    def setting(self, name: str, secret: str) -> Iterator[None]:
        """Keep a secret, if what is done meanwhile ends well; else what was kept before is kept again. Raises KeyStoreLockedError."""
        store = self._opened()
        with self._changing:
            before = store.get(name)
            store.set(name, secret)
        with ExitStack() as back:
            back.callback(_put_back, store, name, before)
            yield
            back.pop_all()
        self._lent.remove(name)
        self._owed.discard(name)
        self._former.remove(name)
        if before is not None:
            self._former.set(name, before)

    def former(self, name: str) -> str | None:
        """The secret that was kept before the last one, where it was replaced since the start."""
        return self._former.get(name)

    def lend(self, name: str, secret: str) -> None:
        """Use a secret until the program ends, and keep it nowhere."""
        self._owed.discard(name)
        self._lent.set(name, secret)

    def note(self, name: str, words: str | None) -> None:
        """Keep a secret that belongs to no mailbox in use, or with None forget it: nobody's act, nothing to undo. Raises KeyStoreLockedError."""
        _put_back(self._opened(), name, words)

    def replace(self, name: str, *, old: str, new: str) -> None:
        """Keep what a server gave in the place of a secret that it takes no more: nobody's act, so `former` stays.

        What a person gave meanwhile stays; what was put aside meanwhile is replaced there. Where the key store does not take it just then,
        it is used until the program ends, and kept as soon as one that follows it can be.
        """
        with self._changing:
            if self._lent.get(name) == old and name not in self._owed:
                self._lent.set(name, new)
            elif self._lent.get(name) == old:
                self._keep_owed(name, new)
            elif self._aside.get(name) == old:
                self._aside.set(name, new)
            else:
                self._replace_kept(name, old, new)

    def _replace_kept(self, name: str, old: str, new: str) -> None:
        try:
            if self._opened().get(name) == old:
                self._opened().set(name, new)
        except KeyStoreLockedError:
            self._owe(name, new)

    def _keep_owed(self, name: str, new: str) -> None:
        try:
            self._opened().set(name, new)
        except KeyStoreLockedError:
            self._owe(name, new)
        else:
            self._owed.discard(name)
            self._lent.remove(name)

    def _owe(self, name: str, secret: str) -> None:
        self._owed.add(name)
        self._lent.set(name, secret)

    def put_aside(self, name: str) -> None:
        """Take the secret out of the key store. Raises KeyStoreLockedError."""
        with self._changing:
            secret = self.get(name)
            if secret is not None:
                self._opened().remove(name)
                self._aside.set(name, secret)

    def bring_back(self, name: str) -> None:
        """Undo `put_aside`; nothing happens where nothing was put aside since the start. Raises KeyStoreLockedError."""
        secret = self._aside.get(name)
        if secret is not None:
            self._opened().set(name, secret)
            self._aside.remove(name)

    def _opened(self) -> KeyStore:
        """The key store, opened once whoever asks first. One that is locked is asked again the next time. Raises KeyStoreLockedError."""
        with self._opening:
            if self._store is None:
                try:
                    self._store = self._open()
                except KeyStoreMissingError:
                    self._store = self._session
            return self._store


def _put_back(store: KeyStore, name: str, before: str | None) -> None:
    if before is None:
        store.remove(name)
    else:
        store.set(name, before)


def open_key_store() -> SystemKeyStore:
    """The key store of this machine, proved by writing, reading and comparing.

    Raises KeyStoreMissingError where there is none or it forgets, KeyStoreLockedError where it is there but refuses.
    """
    import keyring  # noqa: PLC0415  who gives a passphrase needs no key store

    backend = _trusted_backend(keyring.get_keyring())
    if backend is None or not SystemKeyStore(backend).is_proved():
        raise KeyStoreMissingError
    return SystemKeyStore(backend)


def _trusted_backend(backend: KeyringBackend) -> KeyringBackend | None:
    candidates = getattr(backend, "backends", [backend])  # the chainer holds several
    return next((candidate for candidate in candidates if type(candidate).__module__.startswith(TRUSTED)), None)
