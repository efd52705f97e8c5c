"""Trying a login before a mailbox is kept: TLS proved, signed in, folders listed, and how much lies in the one to be read. Nothing is kept or changed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from core.adapters.imap import ImapMailbox
from core.adapters.imap import open_mailbox
from core.mail.server import Login

INBOX = "INBOX"
Open = Callable[[Login], AbstractContextManager[ImapMailbox]]


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What a login opened: its folders, the one that is meant for reading with the number of its messages, and that of sent mail (None: none is marked)."""

    folders: tuple[str, ...]
    folder: str
    messages: int
    sent_folder: str | None


def try_sign_in(*, login: Login, open_mailbox: Open = open_mailbox) -> SignedIn:
    """Sign in and look, read-only. Raises what `open_mailbox` raises: no password leaves before the server has proved who it is."""
    with open_mailbox(login) as mailbox:
        folders = mailbox.folders()
        names = tuple(one.name for one in folders)
        folder = next((name for name in names if name.upper() == INBOX), INBOX)
        messages = mailbox.examine(folder).messages
    return SignedIn(names or (folder,), folder, messages, next((one.name for one in folders if one.is_sent), None))
