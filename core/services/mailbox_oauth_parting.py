"""Taking back at the provider what no mailbox needs any more: beside the removal, which neither waits for it nor fails by it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta
from enum import StrEnum

from sqlalchemy import select

from core.adapters.key_store import KeyStoreLockedError
from core.adapters.oauth_token import ask_token
from core.errors import KnownError
from core.mail.failures import MailServerError
from core.mail.failures import PermissionLateError
from core.mail.failures import PermissionLeftError
from core.mail.oauth import Grant
from core.mail.oauth import Registration
from core.mail.oauth import host_of
from core.mail.oauth import read_grant
from core.mail.oauth_issuers import issuer_of
from core.mail.oauth_revocation import Reply
from core.mail.oauth_revocation import is_same_client
from core.mail.oauth_revocation import read_revocation
from core.mail.oauth_revocation import revocation_of
from core.mail.oauth_revocation import revocation_question
from core.services.build import Desk
from core.services.mailbox_oauth_leaving import GRACE
from core.services.mailbox_oauth_leaving import LeftPermission
from core.services.mailbox_oauth_leaving import due_at
from core.services.mailbox_oauth_leaving import left_permissions
from core.services.mailbox_oauth_leaving import replace_left
from core.services.mailbox_oauth_tokens import AskToken
from core.store.mailbox_tables import MailboxRow

AGAIN = timedelta(hours=6)  # between two questions to a server that could not be asked
DAYS = 7  # so long it is tried


class Parting(StrEnum):
    """What becomes of the permission of a mailbox at its provider."""

    NOTHING = "nothing"
    TAKEN_BACK = "taken_back"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class PartingView:
    """What a person is told: by `way`, at `provider`, in so many `minutes` (0: at once), by hand at `place` (empty: nobody knows where)."""

    way: Parting
    provider: str = ""
    place: str = ""
    minutes: int = 0


_NOTHING = PartingView(Parting.NOTHING)


def read_parting(desk: Desk, *, mailbox: int) -> PartingView:
    """What becomes of the last permission that a mailbox left, where no other mailbox needs it. Asks the key store; locked, nothing is known. Raises ResourceError."""
    with desk.store.reading() as session:
        row = session.get(MailboxRow, mailbox)
    try:
        left = left_permissions(desk, row.key_name) if row is not None else ()
        if not left or _is_needed(desk, left[-1]):
            return _NOTHING
    except KeyStoreLockedError:
        return _NOTHING
    registration = left[-1].grant.registration
    way = Parting.TAKEN_BACK if revocation_of(registration) else Parting.BY_HAND
    minutes = GRACE.seconds // 60 if desk.secrets.lasts else 0
    return PartingView(way, *_provider(registration), minutes)


def permissions_wait(desk: Desk) -> bool:
    """Whether `take_back_permissions` might find something to do now; asks nobody."""
    return desk.secrets.tokens.partings.is_due(desk.clock())


def take_back_permissions(desk: Desk, *, ask: AskToken = ask_token) -> tuple[KnownError, ...]:
    """Take back what was left long enough ago and no mailbox needs; what could not be, each once, is what a person has to be told.

    Asks the key store and the sign-in servers. Where the key store is locked it is looked at again later. Raises StoreBusyError, ResourceError.
    """
    desk.secrets.tokens.partings.begin()
    desk.secrets.tokens.partings.hasten(desk.clock() + AGAIN)  # at the latest, whatever happens here
    with desk.store.reading() as session:
        rows = [(row.id, row.key_name) for row in session.scalars(select(MailboxRow).order_by(MailboxRow.id))]
    try:
        found = [(mailbox, name, one) for mailbox, name in rows for one in left_permissions(desk, name)]
        told = [_part_from(desk, mailbox, name, one, ask) for mailbox, name, one in found]
    except KeyStoreLockedError:
        return ()
    return tuple(error for error in told if error is not None)


def take_back_unkept(desk: Desk, *, secret: str, address: str, account: str, ask: AskToken = ask_token) -> tuple[KnownError, ...]:
    """Take back at once what a sign-in brought for a set-up that was left: nothing keeps it. What could not be is told; a password is nobody's business.

    Asks the key store and the sign-in server. Raises KeyStoreLockedError, StoreBusyError, ResourceError.
    """
    grant = read_grant(secret)
    if grant is None or not revocation_of(grant.registration):
        return ()
    one = LeftPermission(grant=grant, address=address, account=account, left_at=desk.clock())
    if _is_needed(desk, one):
        return ()
    if _reply(one, ask) is not Reply.GONE:
        return (PermissionLeftError(**_told(one)),)
    with desk.store.unit_of_work(desk.operator) as work:
        work.record("mailbox_permission_unkept", at=desk.clock())
    return ()


def _part_from(desk: Desk, mailbox: int, name: str, one: LeftPermission, ask: AskToken) -> KnownError | None:
    now, due = desk.clock(), due_at(desk, one) if one.asked_at is None else one.asked_at + AGAIN
    if one.left_at <= now < due:
        desk.secrets.tokens.partings.hasten(due)
        return None
    if _is_needed(desk, one):
        replace_left(desk, name, one, None)
        return None
    if not revocation_of(one.grant.registration):
        _end(desk, mailbox, name, one, Reply.REFUSED)
        return None  # it was told when it was left
    reply = _reply(one, ask)
    if reply is Reply.LATER and now < one.left_at + timedelta(days=DAYS):
        return _put_off(desk, name, one, now)
    _end(desk, mailbox, name, one, reply)
    return None if reply is Reply.GONE else PermissionLeftError(**_told(one))


def _reply(one: LeftPermission, ask: AskToken) -> Reply:
    """Asked as for a token: over verified TLS, in 64 KB and in time, and never led elsewhere."""
    try:
        answered = ask(revocation_of(one.grant.registration), revocation_question(one.grant))
    except MailServerError:  # not reached, not trusted, or no HTTP: perhaps another time
        return Reply.LATER
    return read_revocation(answered.status, answered.raw)


def _end(desk: Desk, mailbox: int, name: str, one: LeftPermission, reply: Reply) -> None:
    """Into the trail first: where that fails it is asked again, and a permission that is gone already counts as taken back."""
    with desk.store.unit_of_work(desk.operator) as work:
        if reply is Reply.GONE:
            work.record("mailbox_permission_taken_back", at=desk.clock(), mailbox=mailbox)
        else:
            work.record("mailbox_permission_stays", at=desk.clock(), mailbox=mailbox)
    replace_left(desk, name, one, None)


def _put_off(desk: Desk, name: str, one: LeftPermission, now: datetime) -> KnownError | None:
    replace_left(desk, name, one, one.model_copy(update={"asked_at": now}))
    return PermissionLateError(**_told(one), days=DAYS) if one.asked_at is None else None


def _is_needed(desk: Desk, one: LeftPermission) -> bool:
    """Whether a mailbox in use is opened by the same account's permission to the same program. Raises KeyStoreLockedError."""
    with desk.store.reading() as session:
        rows = session.scalars(select(MailboxRow).where(MailboxRow.removed_at.is_(None))).all()
    accounts = [row for row in rows if one.is_of(row.address) or one.is_of(row.incoming["user_name"])]
    grants = (read_grant(desk.secrets.get(row.key_name) or "") for row in accounts)
    return any(_serves(grant, one) for grant in grants if grant is not None)


def _serves(grant: Grant, one: LeftPermission) -> bool:
    return is_same_client(grant.registration, one.grant.registration)


def _told(one: LeftPermission) -> dict[str, str]:
    provider, place = _provider(one.grant.registration)
    return {"issuer": provider, "address": one.address, "place": place}


def _provider(registration: Registration) -> tuple[str, str]:
    """What it is called, and where a person takes a permission back by hand."""
    issuer = issuer_of(registration.issuer)
    return (issuer.name, issuer.permissions) if issuer is not None else (host_of(registration.token), "")
