"""The mailboxes that the desk reads and sends by: added, changed, removed, and the login of one. Secrets lie in the key store only."""

from __future__ import annotations

import secrets
from contextlib import AbstractContextManager
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy import update
from sqlalchemy.orm import Session

from core.companies.profile import load_company
from core.mail.addresses import ADDR_SPEC
from core.mail.failures import MailboxAddressError
from core.mail.failures import MailboxKnownError
from core.mail.failures import NoSuchMailboxError
from core.mail.failures import SecretForgottenError
from core.mail.failures import SecretMissingError
from core.mail.failures import ServerUnusableError
from core.mail.failures import SignInAnewError
from core.mail.failures import UnsafeArgumentError
from core.mail.oauth import read_grant
from core.mail.server import Login
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.services.build import Desk
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.mailbox_oauth_leaving import leave_permission
from core.services.mailbox_oauth_tokens import usable_secret
from core.services.outbox_held import let_held_leave
from core.services.outbox_held import take_over_letters
from core.store.mailbox_tables import MailboxRow
from core.store.tables import OccurrenceRow

_KEY_BYTES = 16
_PORTS = range(1, 65536)
_LONGEST_HOST = 253
_CHANGED = Changed(frozenset({Shown.MAILBOXES}))


@dataclass(frozen=True, slots=True)
class MailboxView:
    """A mailbox without its secret. `outgoing` None: nothing is sent by it. `added_at` is aware; `removed`: it is neither read nor sent by any more."""

    id: int
    company: str
    address: str
    folder: str
    incoming: ServerAddress
    outgoing: ServerAddress | None
    sent_folder: str | None
    sign_in: SignIn
    added_at: datetime
    removed: bool


def add_mailbox(
    desk: Desk,
    *,
    company: str,
    address: str,
    folder: str,
    incoming: ServerAddress,
    outgoing: ServerAddress | None,
    sent_folder: str | None,
    sign_in: SignIn,
    secret: str,
) -> tuple[int, Changed]:
    """Read a mailbox from now on; its number. Nothing is connected to.

    Raises ResourceError (company), MailboxAddressError, ServerUnusableError, UnsafeArgumentError, MailboxKnownError, KeyStoreLockedError.
    """
    address, folder = address.strip(), folder.strip() or "INBOX"
    _check(company, address, incoming, outgoing, (folder, sent_folder or "", secret))
    row = MailboxRow(company=company, address=address, folder=folder, sent_folder=sent_folder, sign_in=sign_in.value)
    row.key_name, row.added_at, row.next_uid = f"mailbox-{secrets.token_hex(_KEY_BYTES)}", desk.clock(), 1
    _fill(row, incoming, outgoing)
    with desk.secrets.setting(row.key_name, secret), desk.store.unit_of_work(desk.operator) as work:
        _refuse_twice(work.session, address, folder, incoming)
        work.session.add(row)
        work.session.flush()
        if outgoing is not None:
            take_over_letters(work.session, row, desk.clock())
        work.record("mailbox_added", at=desk.clock(), mailbox=row.id, company=company)
    return row.id, _CHANGED


def change_mailbox(
    desk: Desk,
    *,
    mailbox: int,
    company: str,
    address: str,
    folder: str,
    incoming: ServerAddress,
    outgoing: ServerAddress | None,
    sent_folder: str | None,
    sign_in: SignIn,
    secret: str | None = None,
) -> Changed:
    """Change all of a mailbox; undone by the values before. Where it is another folder or server, it is read anew.

    With `secret` both are kept or neither: a server that was never given the old password must not get it now. None: the password stays.
    Raises NoSuchMailboxError and what `add_mailbox` raises.
    """
    address, folder = address.strip(), folder.strip() or "INBOX"
    _check(company, address, incoming, outgoing, (folder, sent_folder or "", secret or ""))
    with _giving(desk, mailbox, secret), desk.store.unit_of_work(desk.operator) as work:
        row = find_mailbox(work.session, mailbox)
        _refuse_twice(work.session, address, folder, incoming, but=row.id)
        before = (row.folder, row.incoming["host"], row.incoming["user_name"])
        row.company, row.address, row.folder, row.sent_folder, row.sign_in = company, address, folder, sent_folder, sign_in.value
        _fill(row, incoming, outgoing)
        if before != (folder, incoming.host, incoming.user_name):
            _read_anew(work.session, row, desk.clock())
        let_held_leave(work.session, row.id, desk.clock())
        work.record("mailbox_changed", at=desk.clock(), mailbox=row.id, company=company)
        if secret is not None:
            work.record("mailbox_secret_given", at=desk.clock(), mailbox=row.id)
    return _CHANGED


def give_secret(desk: Desk, *, mailbox: int, secret: str) -> Changed:
    """Keep a new password or token; undone by `former_secret`. Raises NoSuchMailboxError, UnsafeArgumentError, KeyStoreLockedError."""
    with desk.store.reading() as session:
        _refuse_control_characters(find_mailbox(session, mailbox).incoming["host"], (secret,))
    with _giving(desk, mailbox, secret), desk.store.unit_of_work(desk.operator) as work:
        let_held_leave(work.session, mailbox, desk.clock())
        work.record("mailbox_secret_given", at=desk.clock(), mailbox=find_mailbox(work.session, mailbox).id)
    return _CHANGED


def remove_mailbox(desk: Desk, *, mailbox: int) -> Changed:
    """Read and send by it no more; what came by it stays. The secret leaves the key store; a permission (OAuth 2) is taken back later, beside this.

    Raises NoSuchMailboxError; KeyStoreLockedError, mostly before anything is changed; else the mailbox is removed, and its secret left.
    """
    with desk.store.reading() as session:
        row = find_mailbox(session, mailbox)
    name = row.key_name
    leave_permission(desk, row)  # a locked key store says so now
    with desk.store.unit_of_work(desk.operator) as work:
        row = find_mailbox(work.session, mailbox)
        row.removed_at = desk.clock()
        work.record("mailbox_removed", at=desk.clock(), mailbox=row.id)
    desk.secrets.put_aside(name)
    return _CHANGED


def bring_back_mailbox(desk: Desk, *, mailbox: int) -> Changed:
    """Undo `remove_mailbox`; after a new start of the program the secret has to be given anew. Raises NoSuchMailboxError, MailboxKnownError.

    KeyStoreLockedError comes after the mailbox was brought back: it is there, and its secret has to be given anew.
    """
    with desk.store.unit_of_work(desk.operator) as work:
        row = work.session.get(MailboxRow, mailbox)
        if row is None:
            raise NoSuchMailboxError(mailbox=mailbox)
        _refuse_twice(work.session, row.address, row.folder, server_of(row.incoming), but=row.id)
        row.removed_at = None
        if row.outgoing is not None:
            take_over_letters(work.session, row, desk.clock())
        work.record("mailbox_brought_back", at=desk.clock(), mailbox=row.id)
        name = row.key_name
    desk.secrets.bring_back(name)
    return _CHANGED


def former_secret(desk: Desk, *, mailbox: int) -> str | None:
    """The password or token before the last that was given since the start: for undo alone. Raises NoSuchMailboxError."""
    return desk.secrets.former(key_name(desk, mailbox))


def list_mailboxes(desk: Desk, *, removed: bool = False) -> tuple[MailboxView, ...]:
    """The mailboxes in the order in which they were added; those that were removed only where they are asked for."""
    with desk.store.reading() as session:
        rows = session.scalars(select(MailboxRow).order_by(MailboxRow.id)).all()
    return tuple(view_of(row) for row in rows if removed or row.removed_at is None)


def login_of(desk: Desk, *, mailbox: int, outgoing: bool = False) -> Login:
    """What opens the server for reading, or the `outgoing` one; a token that is about to end is renewed first, which asks its sign-in server.

    Raises NoSuchMailboxError (also without an outgoing server), SecretMissingError, KeyStoreLockedError, and as `usable_secret`.
    """
    with desk.store.reading() as session:
        row = find_mailbox(session, mailbox)
    server = row.outgoing if outgoing else row.incoming
    if server is None:
        raise NoSuchMailboxError(mailbox=mailbox)
    secret = desk.secrets.get(row.key_name)
    if secret is None:
        lasting = SecretMissingError if desk.secrets.lasts else SecretForgottenError
        missing = SignInAnewError if row.sign_in == SignIn.XOAUTH2 else lasting
        raise missing(host=server["host"], address=row.address)
    sign_in = SignIn(row.sign_in)
    if sign_in is SignIn.XOAUTH2:
        secret = usable_secret(desk, name=row.key_name, address=row.address, secret=secret)
    elif read_grant(secret) is not None:
        # The way to sign in is being changed just now, or that was cut off: no mail server is shown what renews itself.
        raise SignInAnewError(host=server["host"], address=row.address)
    return Login(server_of(server), sign_in, secret)


def lend_secret(desk: Desk, *, address: str, secret: str) -> None:
    """Use a password or token for the mailboxes of `address` until the program ends, and keep it nowhere. Raises NoSuchMailboxError, UnsafeArgumentError."""
    with desk.store.reading() as session:
        rows = session.scalars(select(MailboxRow).where(MailboxRow.address == address, MailboxRow.removed_at.is_(None))).all()
    if not rows:
        raise NoSuchMailboxError(mailbox=address)
    for row in rows:
        _refuse_control_characters(row.incoming["host"], (secret,))
        desk.secrets.lend(row.key_name, secret)


def has_secret(desk: Desk, *, mailbox: int) -> bool:
    """Whether a password or token is kept for it; asks the key store. Raises NoSuchMailboxError, KeyStoreLockedError."""
    return desk.secrets.get(key_name(desk, mailbox)) is not None


def secrets_last(desk: Desk) -> bool:
    """Whether passwords are still there after the next start: False where the machine has no key store that can be trusted."""
    return desk.secrets.lasts


def check_servers(*servers: ServerAddress | None) -> None:
    """Look whether servers can be connected to at all, before anybody is asked for a password. Raises ServerUnusableError, UnsafeArgumentError."""
    for server in servers:
        if server is not None:
            _check_server(server)


def find_mailbox(session: Session, mailbox: int) -> MailboxRow:
    """The row of a mailbox that is in use. Raises NoSuchMailboxError."""
    row = session.get(MailboxRow, mailbox)
    if row is None or row.removed_at is not None:
        raise NoSuchMailboxError(mailbox=mailbox)
    return row


def view_of(row: MailboxRow) -> MailboxView:
    """A row as the value that is shown."""
    outgoing = None if row.outgoing is None else server_of(row.outgoing)
    return MailboxView(
        id=row.id,
        company=row.company,
        address=row.address,
        folder=row.folder,
        incoming=server_of(row.incoming),
        outgoing=outgoing,
        sent_folder=row.sent_folder,
        sign_in=SignIn(row.sign_in),
        added_at=row.added_at,
        removed=row.removed_at is not None,
    )


def server_of(kept: dict[str, Any]) -> ServerAddress:
    """A server as it is kept in a row, as the value."""
    return ServerAddress(kept["host"], kept["port"], Security(kept["security"]), kept["user_name"])


def key_name(desk: Desk, mailbox: int) -> str:
    """Under which name the secret of a mailbox in use lies."""
    with desk.store.reading() as session:
        return find_mailbox(session, mailbox).key_name


def _giving(desk: Desk, mailbox: int, secret: str | None) -> AbstractContextManager[None]:
    """Keeps a secret, where there is one, together with what is done inside; the key store is asked outside the unit of work, which it could hold up."""
    if secret is None:
        return nullcontext()
    with desk.store.reading() as session:
        row = find_mailbox(session, mailbox)
    leave_permission(desk, row)
    return desk.secrets.setting(row.key_name, secret)


def _kept(server: ServerAddress) -> dict[str, Any]:
    return {"host": server.host, "port": server.port, "security": server.security.value, "user_name": server.user_name}


def _fill(row: MailboxRow, incoming: ServerAddress, outgoing: ServerAddress | None) -> None:
    row.incoming, row.outgoing = _kept(incoming), None if outgoing is None else _kept(outgoing)


def _check(company: str, address: str, incoming: ServerAddress, outgoing: ServerAddress | None, texts: tuple[str, ...]) -> None:
    load_company(company)
    if not ADDR_SPEC.fullmatch(address):
        raise MailboxAddressError(address=address)
    for server in (incoming, outgoing):
        if server is not None:
            _check_server(server)
    _refuse_control_characters(incoming.host, texts)


def _check_server(server: ServerAddress) -> None:
    host = server.host
    _refuse_control_characters(host, (host, server.user_name))
    if not host or len(host) > _LONGEST_HOST or any(sign in " /\\@:" for sign in host.strip("[]")) or server.port not in _PORTS:
        raise ServerUnusableError(host=host, port=server.port)
    if not server.user_name:
        raise ServerUnusableError(host=host, port=server.port)


def _refuse_control_characters(host: str, texts: tuple[str, ...]) -> None:
    """A control character in what is sent could become a command of its own; half a character has no bytes."""
    if any(ord(sign) < ord(" ") or sign == "\x7f" or "\ud800" <= sign <= "\udfff" for text in texts for sign in text):
        raise UnsafeArgumentError(host="".join(sign for sign in host if sign.isprintable()))


def _refuse_twice(session: Session, address: str, folder: str, incoming: ServerAddress, *, but: int | None = None) -> None:
    """Two readings of one folder would count each message twice."""
    for row in session.scalars(select(MailboxRow).where(MailboxRow.removed_at.is_(None), MailboxRow.id != (but or 0))):
        if (row.folder, row.incoming["host"], row.incoming["user_name"]) == (folder, incoming.host, incoming.user_name):
            raise MailboxKnownError(address=address, folder=folder)


def _read_anew(session: Session, row: MailboxRow, now: datetime) -> None:
    """Another folder has other numbers: what was read so far keeps its place under a name that no later check meets."""
    row.uid_validity, row.next_uid, row.highest_modseq = None, 1, None
    places = select(OccurrenceRow.place).where(OccurrenceRow.mailbox_id == row.id).distinct()
    for place in session.scalars(places).all():
        if " until " not in place:
            left = f"{place} until {now.isoformat()}"
            session.execute(update(OccurrenceRow).where(OccurrenceRow.place == place, OccurrenceRow.mailbox_id == row.id).values(place=left))
