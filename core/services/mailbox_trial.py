"""Trying a login before a mailbox is kept: TLS proved, signed in, folders listed, and how much lies in the one to be read. Nothing is kept or changed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from core.adapters.imap import ImapMailbox
from core.adapters.imap import open_mailbox
from core.adapters.smtp import try_login
from core.mail.server import Login
from core.mail.server import ServerAddress

INBOX = "INBOX"
Open = Callable[[Login], AbstractContextManager[ImapMailbox]]


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What a login opened: its folders, the one that is meant for reading with the number of its messages, and that of sent mail (None: none is marked)."""

    folders: tuple[str, ...]
    folder: str
    messages: int
    sent_folder: str | None


def try_sign_in(
    *, login: Login, outgoing: ServerAddress | None = None, open_mailbox: Open = open_mailbox, try_login: Callable[[Login], None] = try_login
) -> SignedIn:
    """Sign in and look, read-only; then sign in to the `outgoing` server, where nothing is sent.

    Raises what `open_mailbox` and `try_login` raise: no password leaves before a server has proved who it is.
    """
    with open_mailbox(login) as mailbox:
        folders = mailbox.folders()
        names = tuple(one.name for one in folders)
        folder = next((name for name in names if name.upper() == INBOX), INBOX)
        messages = mailbox.examine(folder).messages
    if outgoing is not None:
        try_login(Login(outgoing, login.sign_in, login.secret))
    return SignedIn(names or (folder,), folder, messages, next((one.name for one in folders if one.is_sent), None))
