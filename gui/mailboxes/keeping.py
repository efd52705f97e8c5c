"""Keeping what the set-up has found: a new mailbox, another password, or other servers."""

from __future__ import annotations

from core.mail.failures import AddressUnusableError
from core.services.build import Desk
from core.services.changed import Changed
from core.services.mailboxes import add_mailbox
from core.services.mailboxes import change_mailbox
from core.services.mailboxes import give_secret
from gui.mailboxes.draft import MailboxDraft
from gui.mailboxes.draft import Step


def keep_mailbox(desk: Desk, draft: MailboxDraft) -> tuple[int, Changed]:
    """Keep a draft whose login was proved; the mailbox's number. Raises what the services raise, and AddressUnusableError for a draft that is not whole."""
    if draft.address is None or draft.incoming is None:
        raise AddressUnusableError(address=draft.typed)
    if draft.mailbox is not None and draft.begins is Step.SIGN_IN:
        return draft.mailbox, give_secret(desk, mailbox=draft.mailbox, secret=draft.secret)
    outgoing = draft.outgoing if draft.sends else None
    sent = draft.sent_folder if draft.sends else None
    if draft.mailbox is None:
        return add_mailbox(
            desk,
            company=draft.company,
            address=draft.address.text,
            folder=draft.folder,
            incoming=draft.incoming,
            outgoing=outgoing,
            sent_folder=sent,
            sign_in=draft.sign_in,
            secret=draft.secret,
        )
    changed = change_mailbox(
        desk,
        mailbox=draft.mailbox,
        company=draft.company,
        address=draft.address.text,
        folder=draft.folder,
        incoming=draft.incoming,
        outgoing=outgoing,
        sent_folder=sent,
        sign_in=draft.sign_in,
    )
    give_secret(desk, mailbox=draft.mailbox, secret=draft.secret)
    return draft.mailbox, changed
