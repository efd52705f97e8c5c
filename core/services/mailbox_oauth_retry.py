"""Signing in to the server of a mailbox: where it refuses a token, once more with a new one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from core.mail.failures import SignInRefusedError
from core.mail.server import Login
from core.mail.server import SignIn
from core.services.build import Desk
from core.services.mailbox_oauth_tokens import forget_token
from core.services.mailboxes import key_name
from core.services.mailboxes import login_of

Opened = TypeVar("Opened")


def signed_in(desk: Desk, mailbox: int, way: Callable[[Login], Opened], *, outgoing: bool = False) -> Opened:
    """What `way` makes of the login; a server may take a token no more before its time. `way` must raise SignInRefusedError only before anything is done.

    Raises what `login_of` and `way` raise.
    """
    login = login_of(desk, mailbox=mailbox, outgoing=outgoing)
    try:
        return way(login)
    except SignInRefusedError:
        if login.sign_in is not SignIn.XOAUTH2 or not forget_token(desk, name=key_name(desk, mailbox), access=login.secret):
            raise
    return way(login_of(desk, mailbox=mailbox, outgoing=outgoing))
