"""Secrets of mailboxes and the store: kept both or neither, and the key store is never asked while the store is being written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.adapters.key_store import KeyStoreLockedError
from core.mail.failures import MailboxKnownError
from core.mail.failures import UnsafeArgumentError
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.services.build import Desk
from core.services.build import open_desk
from core.services.mailboxes import add_mailbox
from core.services.mailboxes import bring_back_mailbox
from core.services.mailboxes import change_mailbox
from core.services.mailboxes import former_secret
from core.services.mailboxes import give_secret
from core.services.mailboxes import list_mailboxes
from core.services.mailboxes import login_of
from core.services.mailboxes import remove_mailbox
from core.store.mailbox_tables import MailboxRow
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.desks import StandingClock

SERVER = ServerAddress("imap.smart-smm.example", 993, Security.TLS, "support@smart-smm.example")
GIVEN = {"company": "smartsmm", "address": "support@smart-smm.example", "folder": "INBOX", "outgoing": None, "sent_folder": None}


class WritingKeyStore(MemoryKeyStore):
    """Writes to the desk's store whenever it is asked for a mailbox: an open unit of work would not let it. It can be locked, too."""

    def __init__(self) -> None:
        super().__init__()
        self.desk: Desk | None = None
        self.locked = False

    def get(self, name: str) -> str | None:
        self._write()
        return super().get(name)

    def set(self, name: str, secret: str) -> None:
        self._write()
        super().set(name, secret)

    def remove(self, name: str) -> None:
        self._write()
        super().remove(name)

    def _write(self) -> None:
        if self.locked:
            raise KeyStoreLockedError(reason="a test")
        if self.desk is not None:
            with self.desk.store.unit_of_work("test") as work:
                work.record("mail_checked", at=self.desk.clock())


@pytest.fixture
def keys() -> WritingKeyStore:
    return WritingKeyStore()


@pytest.fixture
def desk(tmp_path: Path, keys: WritingKeyStore) -> Iterator[Desk]:
    opened = open_desk(folder=tmp_path, key_store=keys, clock=StandingClock(), operator="Dana")
    yield opened
    opened.close()


def add(desk: Desk) -> int:
    return add_mailbox(desk, **GIVEN, incoming=SERVER, sign_in=SignIn.PASSWORD, secret="first")[0]  # type: ignore[arg-type]  # one table of values for two acts


def change(desk: Desk, mailbox: int, incoming: ServerAddress, secret: str | None) -> None:
    change_mailbox(desk, mailbox=mailbox, **GIVEN, incoming=incoming, sign_in=SignIn.PASSWORD, secret=secret)  # type: ignore[arg-type]  # as above


def test_the_key_store_is_never_asked_while_the_store_is_being_written(desk: Desk, keys: WritingKeyStore) -> None:
    keys.desk = desk
    mailbox = add(desk)
    give_secret(desk, mailbox=mailbox, secret="second")
    change(desk, mailbox, replace(SERVER, host="imap.new.example"), "third")
    remove_mailbox(desk, mailbox=mailbox)
    bring_back_mailbox(desk, mailbox=mailbox)
    assert login_of(desk, mailbox=mailbox).secret == "third"


def test_a_mailbox_that_could_not_be_added_leaves_no_secret(desk: Desk, keys: WritingKeyStore) -> None:
    add(desk)
    before = dict(keys.secrets)
    with pytest.raises(MailboxKnownError):
        add(desk)
    assert keys.secrets == before


def test_where_the_key_store_is_locked_nothing_is_changed(desk: Desk, keys: WritingKeyStore) -> None:
    mailbox = add(desk)
    (before,) = list_mailboxes(desk)
    keys.locked = True
    with pytest.raises(KeyStoreLockedError):
        change(desk, mailbox, replace(SERVER, host="imap.new.example"), "second")
    with pytest.raises(KeyStoreLockedError):
        remove_mailbox(desk, mailbox=mailbox)
    with pytest.raises(KeyStoreLockedError):
        give_secret(desk, mailbox=mailbox, secret="second")
    keys.locked = False
    assert list_mailboxes(desk) == (before,)
    assert login_of(desk, mailbox=mailbox).secret == "first"


def test_another_server_that_is_refused_does_not_take_the_new_password_with_it(desk: Desk) -> None:
    mailbox = add(desk)
    other = add_mailbox(desk, **{**GIVEN, "folder": "Privacy"}, incoming=SERVER, sign_in=SignIn.PASSWORD, secret="other")[0]  # type: ignore[arg-type]  # as above
    with pytest.raises(MailboxKnownError):
        change(desk, other, SERVER, "second")
    assert [login_of(desk, mailbox=one).secret for one in (mailbox, other)] == ["first", "other"]


def test_the_password_before_is_there_for_undo_and_nowhere_in_the_store(desk: Desk) -> None:
    mailbox = add(desk)
    assert former_secret(desk, mailbox=mailbox) is None
    give_secret(desk, mailbox=mailbox, secret="second")
    assert former_secret(desk, mailbox=mailbox) == "first"
    with desk.store.reading() as session:
        row = session.get_one(MailboxRow, mailbox)
        assert not any("first" in str(getattr(row, column.key)) for column in MailboxRow.__table__.columns)


def test_a_password_that_could_be_a_command_is_refused_before_it_is_kept(desk: Desk) -> None:
    mailbox = add(desk)
    with pytest.raises(UnsafeArgumentError, match=r"imap\.smart-smm\.example"):
        give_secret(desk, mailbox=mailbox, secret="a\r\nb")
    assert login_of(desk, mailbox=mailbox).secret == "first"
