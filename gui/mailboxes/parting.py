"""What becomes of a permission at its provider once a mailbox needs it no more: said with the act itself, done beside it, and told where it failed."""

from __future__ import annotations

from core.errors import KnownError
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.mailbox_oauth_parting import Parting
from core.services.mailbox_oauth_parting import PartingView
from core.services.mailbox_oauth_parting import permissions_wait
from core.services.mailbox_oauth_parting import take_back_permissions
from core.services.mailbox_oauth_parting import take_back_unkept
from gui.background import Control
from gui.context import Context
from gui.mailboxes.draft import DRAFT
from gui.mailboxes.draft import MailboxDraft
from gui.mailboxes.draft import Way
from gui.words import tr

ONCE = "take-back-permissions"
_LOOKED = Changed(frozenset({Shown.MAILBOXES}))


def with_parting(words: str, view: PartingView, *, removed: bool) -> str:
    """What was done, and what becomes of the permission. `removed`: the mailbox itself is gone; else it is opened another way."""
    if view.way is Parting.NOTHING:
        return words
    name = "mailboxes.parting" if removed else "mailboxes.parting_changed"
    if view.way is Parting.BY_HAND:
        said = tr(f"{name}_by_hand", provider=view.provider, place=view.place) if view.place else tr(f"{name}_by_hand_own", provider=view.provider)
    elif view.minutes:
        said = tr(f"{name}_taken_back", provider=view.provider, minutes=view.minutes)
    else:
        said = tr(f"{name}_taken_back_now", provider=view.provider)
    return f"{words} {said}"


def take_back_left(context: Context) -> None:
    """Ask the providers for what is due, in the outside lane; what could not be taken back is shown with its remedy."""
    desk, window = context.desk, context.window

    def done(errors: tuple[KnownError, ...]) -> None:
        window.changed(_LOOKED)
        for error in errors:
            window.show_failure(error)

    if permissions_wait(desk) and DRAFT not in context.kept:  # else it might end what the same account is just giving anew
        context.background.run(lambda _control: take_back_permissions(desk), owner=context.background, done=done, outside=True, once=ONCE)


def take_back_draft(context: Context, draft: MailboxDraft) -> None:
    """A set-up was left: what the browser brought for it is taken back; nobody waits for it."""
    desk, window, incoming = context.desk, context.window, draft.incoming
    if draft.way is not Way.BROWSER or not draft.secret or incoming is None:
        return
    secret, address, account = draft.secret, draft.typed, incoming.user_name

    def done(errors: tuple[KnownError, ...]) -> None:
        for error in errors:
            window.show_failure(error)

    def work(_control: Control) -> tuple[KnownError, ...]:
        return take_back_unkept(desk, secret=secret, address=address, account=account)

    context.background.run(work, owner=context.background, done=done, outside=True)
