"""Trying a login before a mailbox is kept: TLS proved, signed in, folders listed, and a message of the one to be read is read. Nothing is kept or changed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from core.adapters.imap import FolderState
from core.adapters.imap import ImapMailbox
from core.adapters.imap import open_mailbox
from core.adapters.smtp import try_login
from core.mail.server import Login
from core.mail.server import ServerAddress

INBOX = "INBOX"
_NEAR = 50  # numbers below the next one among which the newest message mostly lies
Open = Callable[[Login], AbstractContextManager[ImapMailbox]]


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What a login opened: its folders, the one that is meant for reading with the number of its messages, and that of sent mail (None: none is marked).

    `read`: one message of the folder was read whole or up to the cap; in an empty one there is nothing to prove it with.
    """

    folders: tuple[str, ...]
    folder: str
    messages: int
    sent_folder: str | None
    read: bool = False


def try_sign_in(
    *,
    login: Login,
    outgoing: ServerAddress | None = None,
    folder: str = INBOX,
    open_mailbox: Open = open_mailbox,
    try_login: Callable[[Login], None] = try_login,
) -> SignedIn:
    """Sign in and read one message of `folder`, or of the inbox where there is no such folder; then sign in to the `outgoing` server, where nothing is sent.

    Raises what `open_mailbox` and `try_login` raise: no password leaves before a server has proved who it is.
    """
    with open_mailbox(login) as mailbox:
        folders = mailbox.folders()
        names = tuple(one.name for one in folders)
        meant = folder if folder in names else next((name for name in names if name.upper() == INBOX), INBOX)
        state = mailbox.examine(meant)
        read = _reads_one(mailbox, state)
    if outgoing is not None:
        try_login(Login(outgoing, login.sign_in, login.secret))
    return SignedIn(names or (meant,), meant, state.messages, next((one.name for one in folders if one.is_sent), None), read)


def _reads_one(mailbox: ImapMailbox, state: FolderState) -> bool:
    """Whether the newest message of the folder can be read; it is thrown away."""
    if not state.messages:
        return False
    uids = mailbox.uids(max(1, state.next_uid - _NEAR)) or mailbox.uids()
    return any(one.raw is not None for one in mailbox.fetch(uids[-1:]))
