"""Keeping what the set-up has found: a new mailbox, another password, or other servers; and taking it back."""

from __future__ import annotations

from dataclasses import dataclass

from core.mail.failures import AddressUnusableError
from core.mail.server import ServerAddress
from core.services.build import Desk
from core.services.changed import Changed
from core.services.mailbox_oauth_parting import PartingView
from core.services.mailbox_oauth_parting import read_parting
from core.services.mailboxes import MailboxView
from core.services.mailboxes import add_mailbox
from core.services.mailboxes import bring_back_mailbox
from core.services.mailboxes import change_mailbox
from core.services.mailboxes import former_secret
from core.services.mailboxes import give_secret
from core.services.mailboxes import list_mailboxes
from core.services.mailboxes import remove_mailbox
from gui.mailboxes.draft import MailboxDraft
from gui.mailboxes.draft import Step


@dataclass(frozen=True, slots=True)
class Kept:
    """A mailbox that was kept: its number, what it was `before` (None: it is new) and is `after`. `can_undo`: the password before is still known. `parting`: what becomes of its permission before."""

    mailbox: int
    changed: Changed
    before: MailboxView | None
    after: MailboxView | None
    can_undo: bool
    parting: PartingView


def keep_mailbox(desk: Desk, draft: MailboxDraft) -> Kept:
    """Keep a draft whose login was proved. Raises what the services raise, and AddressUnusableError for a draft that is not whole."""
    if draft.address is None or draft.incoming is None:
        raise AddressUnusableError(address=draft.typed)
    before = _view(desk, draft.mailbox)
    if draft.mailbox is None:
        mailbox, changed = _add(desk, draft, draft.address.text, draft.incoming)
    elif draft.begins is Step.SIGN_IN and before is not None and before.sign_in is draft.sign_in:
        mailbox, changed = draft.mailbox, give_secret(desk, mailbox=draft.mailbox, secret=draft.secret)
    else:
        mailbox, changed = draft.mailbox, _change(desk, draft, draft.mailbox, draft.address.text, draft.incoming)
    can_undo = before is None or former_secret(desk, mailbox=mailbox) is not None
    return Kept(mailbox, changed, before, _view(desk, mailbox), can_undo, read_parting(desk, mailbox=mailbox))


def take_back(desk: Desk, kept: Kept) -> Changed:
    """As it was before, with the password before: a new mailbox is removed."""
    return remove_mailbox(desk, mailbox=kept.mailbox) if kept.before is None else _return_to(desk, kept.before)


def keep_again(desk: Desk, kept: Kept) -> Changed:
    """Undo `take_back`."""
    return bring_back_mailbox(desk, mailbox=kept.mailbox) if kept.before is None or kept.after is None else _return_to(desk, kept.after)


def _add(desk: Desk, draft: MailboxDraft, address: str, incoming: ServerAddress) -> tuple[int, Changed]:
    return add_mailbox(
        desk,
        company=draft.company,
        address=address,
        folder=draft.folder,
        incoming=incoming,
        outgoing=draft.outgoing if draft.sends else None,
        sent_folder=draft.sent_folder if draft.sends else None,
        sign_in=draft.sign_in,
        secret=draft.secret,
    )


def _change(desk: Desk, draft: MailboxDraft, mailbox: int, address: str, incoming: ServerAddress) -> Changed:
    return change_mailbox(
        desk,
        mailbox=mailbox,
        company=draft.company,
        address=address,
        folder=draft.folder,
        incoming=incoming,
        outgoing=draft.outgoing if draft.sends else None,
        sent_folder=draft.sent_folder if draft.sends else None,
        sign_in=draft.sign_in,
        secret=draft.secret,
    )


def _return_to(desk: Desk, view: MailboxView) -> Changed:
    """To other values with the other password: a server is never given one that was not meant for it."""
    return change_mailbox(
        desk,
        mailbox=view.id,
        company=view.company,
        address=view.address,
        folder=view.folder,
        incoming=view.incoming,
        outgoing=view.outgoing,
        sent_folder=view.sent_folder,
        sign_in=view.sign_in,
        secret=former_secret(desk, mailbox=view.id),
    )


def _view(desk: Desk, mailbox: int | None) -> MailboxView | None:
    return next((one for one in list_mailboxes(desk) if one.id == mailbox), None)
