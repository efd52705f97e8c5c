"""Mailboxes: kept without their secrets, undone, never read twice, and never asked for with an argument that could be a command."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.adapters.key_store import KeyStoreMissingError
from core.mail.failures import MailboxAddressError
from core.mail.failures import MailboxKnownError
from core.mail.failures import NoSuchMailboxError
from core.mail.failures import SecretMissingError
from core.mail.failures import ServerUnusableError
from core.mail.failures import UnsafeArgumentError
from core.mail.server import Login
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.services import build
from core.services.audit_log import check_trail
from core.services.build import Desk
from core.services.build import open_desk
from core.services.changed import Shown
from core.services.mail_standing import Alarm
from core.services.mail_standing import read_standing
from core.services.mailboxes import add_mailbox
from core.services.mailboxes import bring_back_mailbox
from core.services.mailboxes import change_mailbox
from core.services.mailboxes import give_secret
from core.services.mailboxes import has_secret
from core.services.mailboxes import list_mailboxes
from core.services.mailboxes import login_of
from core.services.mailboxes import remove_mailbox
from core.services.mailboxes import secrets_last
from core.store.mailbox_tables import MailboxRow
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.desks import StandingClock

SECRET = "quiet-Тамга-4711"
INCOMING = ServerAddress("imap.smart-smm.example", 993, Security.TLS, "support@smart-smm.example")
OUTGOING = ServerAddress("smtp.smart-smm.example", 465, Security.TLS, "support@smart-smm.example")
UNSAFE = ("a\r\nb", "a\nb", "a\x00b", "\x7f", "a\x1b[2J", "\ud800")


@pytest.fixture
def keys() -> MemoryKeyStore:
    return MemoryKeyStore()


@pytest.fixture
def desk(tmp_path: Path, keys: MemoryKeyStore) -> Iterator[Desk]:
    opened = open_desk(folder=tmp_path, key_store=keys, clock=StandingClock(), operator="Dana")
    yield opened
    opened.close()


def add(
    desk: Desk, address: str = "support@smart-smm.example", *, incoming: ServerAddress = INCOMING, folder: str = "INBOX", secret: str = SECRET
) -> int:
    number, changed = add_mailbox(
        desk,
        company="smartsmm",
        address=address,
        folder=folder,
        incoming=incoming,
        outgoing=OUTGOING,
        sent_folder="Sent",
        sign_in=SignIn.PASSWORD,
        secret=secret,
    )
    assert changed.kinds == {Shown.MAILBOXES}
    return number


def test_a_mailbox_is_kept_and_its_login_comes_back_from_the_key_store(desk: Desk, keys: MemoryKeyStore) -> None:
    number = add(desk)
    (view,) = list_mailboxes(desk)
    assert (view.id, view.company, view.folder, view.sent_folder, view.removed) == (number, "smartsmm", "INBOX", "Sent", False)
    assert login_of(desk, mailbox=number) == Login(INCOMING, SignIn.PASSWORD, SECRET)
    assert login_of(desk, mailbox=number, outgoing=True) == Login(OUTGOING, SignIn.PASSWORD, SECRET)
    assert SECRET in keys.secrets.values()
    assert secrets_last(desk)


def test_the_secret_is_nowhere_but_in_the_key_store(desk: Desk, tmp_path: Path) -> None:
    number = add(desk)
    with desk.store.reading() as session:
        row = session.get_one(MailboxRow, number)
        kept = [str(getattr(row, column.key)) for column in MailboxRow.__table__.columns]
        trail = "".join(str(list(one)) for one in session.connection().exec_driver_sql("SELECT * FROM audit_entries"))
    assert not any(SECRET in one or SECRET in repr(desk) for one in kept)
    assert SECRET not in trail
    assert "support@" not in trail
    assert SECRET not in repr(login_of(desk, mailbox=number))
    assert all(SECRET.encode() not in path.read_bytes() for path in tmp_path.iterdir())


def test_removing_takes_the_secret_away_and_bringing_back_returns_it(desk: Desk, keys: MemoryKeyStore) -> None:
    number = add(desk)
    remove_mailbox(desk, mailbox=number)
    assert list_mailboxes(desk) == ()
    assert list_mailboxes(desk, removed=True)[0].removed
    assert SECRET not in keys.secrets.values()
    with pytest.raises(NoSuchMailboxError):
        login_of(desk, mailbox=number)
    bring_back_mailbox(desk, mailbox=number)
    assert login_of(desk, mailbox=number).secret == SECRET
    assert check_trail(desk).whole


def test_a_mailbox_brought_back_after_a_new_start_says_that_its_password_is_missing(desk: Desk, keys: MemoryKeyStore, tmp_path: Path) -> None:
    number = add(desk)
    remove_mailbox(desk, mailbox=number)
    later = open_desk(folder=tmp_path, key_store=keys, clock=StandingClock())
    bring_back_mailbox(later, mailbox=number)
    assert not has_secret(later, mailbox=number)
    with pytest.raises(SecretMissingError, match=r"support@smart-smm\.example"):
        login_of(later, mailbox=number)
    give_secret(later, mailbox=number, secret="another")
    assert login_of(later, mailbox=number).secret == "another"
    later.close()


def test_without_a_key_store_secrets_last_as_long_as_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise KeyStoreMissingError

    monkeypatch.setattr(build, "open_key_store", missing)
    first = open_desk(folder=tmp_path, passphrase="five quiet words for tests")
    number = add(first)
    assert not secrets_last(first)
    assert login_of(first, mailbox=number).secret == SECRET
    first.close()
    second = open_desk(folder=tmp_path, passphrase="five quiet words for tests")
    with pytest.raises(SecretMissingError):
        login_of(second, mailbox=number)
    second.close()


def test_one_folder_is_never_read_twice(desk: Desk) -> None:
    number = add(desk)
    with pytest.raises(MailboxKnownError):
        add(desk)
    other = add(desk, folder="Privacy")
    with pytest.raises(MailboxKnownError):
        change(desk, other, folder="INBOX")
    remove_mailbox(desk, mailbox=number)
    change(desk, other, folder="INBOX")
    with pytest.raises(MailboxKnownError):
        bring_back_mailbox(desk, mailbox=number)


def change(desk: Desk, number: int, *, folder: str = "INBOX", incoming: ServerAddress = INCOMING) -> None:
    change_mailbox(
        desk,
        mailbox=number,
        company="smartsmm",
        address="support@smart-smm.example",
        folder=folder,
        incoming=incoming,
        outgoing=None,
        sent_folder=None,
        sign_in=SignIn.XOAUTH2,
    )


def test_a_change_is_kept_and_undone_by_the_values_before(desk: Desk) -> None:
    number = add(desk)
    (before,) = list_mailboxes(desk)
    change(desk, number, incoming=replace(INCOMING, port=143, security=Security.STARTTLS))
    (after,) = list_mailboxes(desk)
    assert (after.incoming.port, after.outgoing, after.sign_in) == (143, None, SignIn.XOAUTH2)
    with pytest.raises(NoSuchMailboxError):
        login_of(desk, mailbox=number, outgoing=True)
    change_mailbox(
        desk,
        mailbox=number,
        company=before.company,
        address=before.address,
        folder=before.folder,
        incoming=before.incoming,
        outgoing=before.outgoing,
        sent_folder=before.sent_folder,
        sign_in=before.sign_in,
    )
    assert list_mailboxes(desk) == (before,)


@pytest.mark.parametrize("text", UNSAFE)
def test_nothing_that_could_become_a_command_is_kept(desk: Desk, text: str) -> None:
    for values in ({"folder": f"IN{text}BOX"}, {"secret": f"x{text}"}, {"incoming": replace(INCOMING, user_name=f"x{text}")}):
        with pytest.raises(UnsafeArgumentError):
            add(desk, **values)
    with pytest.raises(UnsafeArgumentError):
        add(desk, incoming=replace(INCOMING, host=f"mail{text}.example"))
    assert list_mailboxes(desk, removed=True) == ()


@pytest.mark.parametrize(("host", "port"), [("", 993), ("imap example", 993), ("imap/x", 993), ("user@imap", 993), ("imap", 0), ("imap", 65536)])
def test_a_server_that_cannot_be_is_refused(desk: Desk, host: str, port: int) -> None:
    with pytest.raises(ServerUnusableError):
        add(desk, incoming=replace(INCOMING, host=host, port=port))


@pytest.mark.parametrize("address", ["", "support", "support@", "a b@mail.example", "a@b@c", "Kim <kim@mail.example>"])
def test_what_is_no_address_is_refused(desk: Desk, address: str) -> None:
    with pytest.raises(MailboxAddressError):
        add(desk, address)


def test_a_mailbox_that_was_never_checked_is_late_after_two_missed_checks(desk: Desk) -> None:
    assert read_standing(desk).mailboxes == ()
    assert read_standing(desk).alarm is None
    add(desk)
    assert read_standing(desk).alarm is None
    assert isinstance(desk.clock, StandingClock)
    desk.clock.now += timedelta(minutes=10)
    standing = read_standing(desk)
    assert (standing.alarm, standing.checked_at) == (Alarm.LATE, None)
