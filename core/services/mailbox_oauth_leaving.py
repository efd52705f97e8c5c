"""Permissions that a mailbox needs no more: noted in the key store before the mailbox lets them go, so that they can still be taken back at the provider."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from datetime import timedelta

from pydantic import AwareDatetime
from pydantic import ValidationError

from core.adapters.key_store import KeyStoreLockedError
from core.mail.oauth import Grant
from core.mail.oauth import read_grant
from core.resources import StrictModel
from core.services.build import Desk
from core.store.mailbox_tables import MailboxRow

GRACE = timedelta(minutes=5)  # so long a removal can be undone without signing in anew
_LEFT = "{name}-left"


class LeftPermission(StrictModel):
    """One permission, the mailbox's `address` and the `account` that it opens, when it was left and last asked for in vain (aware)."""

    grant: Grant
    address: str
    account: str
    left_at: AwareDatetime
    asked_at: AwareDatetime | None = None

    def is_of(self, account: str) -> bool:
        """Whether it may belong to an account: the same user name, or the same address."""
        return account.casefold() in {self.account.casefold(), self.address.casefold()}


class _Left(StrictModel):
    left: tuple[LeftPermission, ...] = ()


def leave_permission(desk: Desk, row: MailboxRow) -> None:
    """Note the permission of a mailbox that is about to lose it; nothing for a password. While a mailbox needs it, it is not taken back.

    Asks the key store, not the provider: nobody waits. Raises KeyStoreLockedError.
    """
    grant = read_grant(desk.secrets.get(row.key_name) or "")
    if grant is None:
        return
    now = desk.clock()
    one = LeftPermission(grant=grant, address=row.address, account=row.incoming["user_name"], left_at=now)
    with desk.secrets.tokens.renewing(_LEFT.format(name=row.key_name)):
        others = (other for other in left_permissions(desk, row.key_name) if other.grant != grant)
        _write(desk, row.key_name, (*others, one))
    desk.secrets.tokens.partings.hasten(due_at(desk, one))


def left_permissions(desk: Desk, name: str) -> tuple[LeftPermission, ...]:
    """What was left under the name of a mailbox's secret. Raises KeyStoreLockedError."""
    noted = desk.secrets.get(_LEFT.format(name=name))
    try:
        return _Left.model_validate_json(noted).left if noted is not None else ()
    except ValidationError:  # of a later version of the program: it is for that one
        return ()


def replace_left(desk: Desk, name: str, old: LeftPermission, new: LeftPermission | None) -> None:
    """Note one otherwise; None: it needs no more to be taken back. Raises KeyStoreLockedError."""
    with desk.secrets.tokens.renewing(_LEFT.format(name=name)):
        left = left_permissions(desk, name)
        if old in left:
            _write(desk, name, tuple(part for one in left for part in ((new,) if one == old else (one,)) if part is not None))


def follow_renewal(desk: Desk, name: str, old: Grant, new: Grant) -> None:
    """A permission was replaced by its server while it was being left: the new one is to be taken back. A key store that is locked changes nothing."""
    with suppress(KeyStoreLockedError):
        for one in left_permissions(desk, name):
            if one.grant == old:
                replace_left(desk, name, one, one.model_copy(update={"grant": new}))


def due_at(desk: Desk, one: LeftPermission) -> datetime:
    """When it is taken back: after the time in which a removal is mostly undone; at once where the key store forgets it with the end of the program."""
    return one.left_at + GRACE if desk.secrets.lasts else one.left_at


def _write(desk: Desk, name: str, left: tuple[LeftPermission, ...]) -> None:
    desk.secrets.note(_LEFT.format(name=name), _Left(left=left).model_dump_json(exclude_defaults=True) if left else None)
