"""What key stores do wrong: they raise anything, forget, are locked, and are asked by several threads at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from threading import BrokenBarrierError

import keyring
import pytest
from keyring.errors import PasswordDeleteError

from core.adapters.key_store import KeyStoreLockedError
from core.adapters.key_store import KeyStoreMissingError
from core.adapters.key_store import SecretKeeper
from core.adapters.key_store import SystemKeyStore
from core.adapters.key_store import open_key_store
from core.services.build import key_store_works


class StrangeError(Exception):
    """Stands for the errors of Windows and of the Secret Service, which are no KeyringError."""


class BackEnd:
    """A back end whose faults a test sets; its module is one of those that are trusted."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.fault: Exception | None = None
        self.removes = True
        self.forgets = False
        self.meet: Barrier | None = None

    def get_password(self, _service: str, name: str) -> str | None:
        self._answer()
        return None if self.forgets else self.secrets.get(name)

    def set_password(self, _service: str, name: str, secret: str) -> None:
        self._answer()
        self.secrets[name] = secret
        if self.meet is not None:
            try:
                self.meet.wait(0.3)  # both have written before one reads
            except BrokenBarrierError:
                self.meet = None

    def delete_password(self, _service: str, name: str) -> None:
        self._answer()
        if not self.removes or name not in self.secrets:
            raise PasswordDeleteError
        del self.secrets[name]

    def _answer(self) -> None:
        if self.fault is not None:
            raise self.fault


BackEnd.__module__ = "keyring.backends.SecretService"


@pytest.fixture
def back_end(monkeypatch: pytest.MonkeyPatch) -> BackEnd:
    made = BackEnd()
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    return made


@pytest.mark.parametrize("fault", [StrangeError("hunter-secret"), OSError("hunter-secret"), RuntimeError("hunter-secret")])
def test_whatever_a_back_end_raises_is_a_known_failure_that_tells_nothing_of_the_secret(back_end: BackEnd, fault: Exception) -> None:
    store = open_key_store()
    back_end.fault = fault
    acts: tuple[Callable[[], object], ...] = (lambda: store.get("x"), lambda: store.set("x", "hunter-secret"), lambda: store.remove("x"))
    for act in acts:
        with pytest.raises(KeyStoreLockedError) as failure:
            act()
        assert type(fault).__name__ in str(failure.value)
        assert "hunter-secret" not in str(failure.value)


def test_a_removal_that_failed_is_told_only_where_the_secret_is_still_there(back_end: BackEnd) -> None:
    store = open_key_store()
    store.remove("nothing of this name")
    store.set("mailbox", "quiet")
    back_end.removes = False
    with pytest.raises(KeyStoreLockedError):
        store.remove("mailbox")
    assert store.get("mailbox") == "quiet"


def test_two_proofs_at_the_same_time_do_not_disturb_each_other_and_leave_nothing_behind(back_end: BackEnd) -> None:
    back_end.meet = Barrier(2)
    with ThreadPoolExecutor(2) as threads:
        found = [made.result(10) for made in [threads.submit(open_key_store) for _ in range(2)]]
    assert all(isinstance(one, SystemKeyStore) for one in found)
    assert back_end.secrets == {}


def test_threads_that_ask_at_the_same_time_open_the_key_store_once(back_end: BackEnd) -> None:
    opened: list[int] = []
    meet = Barrier(4)

    def open_it() -> SystemKeyStore:
        opened.append(1)
        return open_key_store()

    def ask(keeper: SecretKeeper) -> bool:
        meet.wait(5)
        return keeper.lasts

    keeper = SecretKeeper(open_it)
    with ThreadPoolExecutor(4) as threads:
        assert all(list(threads.map(ask, [keeper] * 4)))
    assert len(opened) == 1


def test_a_locked_key_store_says_so_and_is_never_taken_for_a_missing_one(back_end: BackEnd) -> None:
    back_end.fault = StrangeError()
    keeper = SecretKeeper(open_key_store)
    with pytest.raises(KeyStoreLockedError):
        keeper.get("mailbox")
    with pytest.raises(KeyStoreLockedError), keeper.setting("mailbox", "quiet"):
        pytest.fail("nothing is done where nothing could be kept")
    assert keeper.lasts
    assert not key_store_works()
    back_end.fault = None
    assert keeper.lasts
    with keeper.setting("mailbox", "quiet"):
        assert back_end.secrets["mailbox"] == "quiet"
    assert back_end.secrets == {"mailbox": "quiet"}


def test_a_key_store_that_forgets_is_none(back_end: BackEnd) -> None:
    back_end.forgets = True
    with pytest.raises(KeyStoreMissingError):
        open_key_store()


def test_a_secret_is_as_before_where_what_was_done_with_it_failed(back_end: BackEnd) -> None:
    keeper = SecretKeeper(open_key_store)
    with pytest.raises(ValueError, match="torn"), keeper.setting("mailbox", "first"):
        raise ValueError("torn")
    assert keeper.get("mailbox") is None
    with keeper.setting("mailbox", "first"):
        pass
    with pytest.raises(ValueError, match="torn"), keeper.setting("mailbox", "second"):
        raise ValueError("torn")
    assert (keeper.get("mailbox"), keeper.former("mailbox")) == ("first", None)
    with keeper.setting("mailbox", "second"):
        pass
    assert (keeper.get("mailbox"), keeper.former("mailbox")) == ("second", "first")


def test_a_new_password_counts_also_where_another_was_lent(back_end: BackEnd) -> None:
    keeper = SecretKeeper(open_key_store)
    keeper.lend("mailbox", "lent")
    with keeper.setting("mailbox", "given"):
        pass
    assert keeper.get("mailbox") == back_end.secrets["mailbox"] == "given"
