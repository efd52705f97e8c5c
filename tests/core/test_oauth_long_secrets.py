"""A permission of two thousand characters in a key store that takes 1,280 under one name, as that of Windows does."""

from __future__ import annotations

from typing import ClassVar

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError
from keyring.errors import PasswordSetError

from core.adapters.key_parts import LONGEST
from core.adapters.key_parts import split
from core.adapters.key_store import SERVICE
from core.adapters.key_store import KeyStoreLockedError
from core.adapters.key_store import SystemKeyStore

LONG, OTHER = "x" * 1999 + "ә", '{"refresh_token":"' + "y" * 2500 + '"}'


class Narrow(KeyringBackend):
    """Takes 1,280 characters under one name; refuses after `takes` writings."""

    priority: ClassVar[float] = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's own has no types
        self.kept: dict[str, str] = {}
        self.takes = 1000

    def get_password(self, service: str, username: str) -> str | None:
        assert service == SERVICE
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.takes -= 1
        if len(password.encode("utf-16-le", "surrogatepass")) > 2560 or self.takes < 0:
            raise PasswordSetError(service)
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop(username, None) is None:
            raise PasswordDeleteError(service)


@pytest.fixture
def narrow() -> Narrow:
    return Narrow()


@pytest.mark.parametrize("secret", ["", "short", "x" * LONGEST, "x" * (LONGEST + 1), LONG, OTHER, "😀" * 700, split("n", LONG)[0]], ids=range(8))
def test_a_secret_of_any_length_comes_back_whole_and_goes_whole(narrow: Narrow, secret: str) -> None:
    store = SystemKeyStore(narrow)
    store.set("mailbox-1", secret)
    assert store.get("mailbox-1") == secret
    store.set("mailbox-1", "another")
    assert narrow.kept == {"mailbox-1": "another"}
    store.set("mailbox-1", secret)
    store.remove("mailbox-1")
    assert narrow.kept == {}
    store.remove("mailbox-1")


def test_a_short_secret_lies_there_as_it_always_did(narrow: Narrow) -> None:
    SystemKeyStore(narrow).set("mailbox-1", "app password")
    assert narrow.kept == {"mailbox-1": "app password"}


@pytest.mark.parametrize("takes", range(6))
def test_a_writing_that_broke_off_leaves_the_secret_before(narrow: Narrow, takes: int) -> None:
    store = SystemKeyStore(narrow)
    store.set("mailbox-1", LONG)
    narrow.takes, before = takes, dict(narrow.kept)
    assert len(split("mailbox-1", OTHER)[1]) == 5
    with pytest.raises(KeyStoreLockedError):
        store.set("mailbox-1", OTHER)
    assert store.get("mailbox-1") == LONG
    assert narrow.kept == before  # no piece of the other lies about


def test_parts_that_do_not_belong_together_are_no_secret(narrow: Narrow) -> None:
    store = SystemKeyStore(narrow)
    store.set("mailbox-1", LONG)
    part = next(name for name in narrow.kept if name != "mailbox-1")
    narrow.kept[part] = narrow.kept[part][:-1] + "z"
    assert store.get("mailbox-1") is None
    del narrow.kept[part]
    assert store.get("mailbox-1") is None
    assert LONG[:50] not in narrow.kept["mailbox-1"]
