"""The token that opens a mailbox, got anew before it ends. The permission lies in the key store, the token of the hour in memory: neither anywhere else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Protocol

from core.adapters.oauth_shelf import HeldToken
from core.adapters.oauth_token import Answered
from core.adapters.oauth_token import ask_token
from core.mail.failures import GrantEndedError
from core.mail.oauth import Grant
from core.mail.oauth import host_of
from core.mail.oauth import read_grant
from core.mail.oauth import renewal_question
from core.mail.oauth_answers import Tokens
from core.mail.oauth_answers import read_tokens
from core.services.build import Desk
from core.services.mailbox_oauth_leaving import follow_renewal


class AskToken(Protocol):
    """How a sign-in server is asked."""

    def __call__(self, address: str, question: Mapping[str, str]) -> Answered: ...


def usable_secret(desk: Desk, *, name: str, address: str, secret: str, ask: AskToken = ask_token) -> str:
    """What is said to the mail server of the mailbox `address`: the secret itself, or where it is a permission (OAuth 2) a token got with it.

    Asks the sign-in server where no token is at hand that lasts; one thread at a time for each mailbox. What the server gives in the
    place of the permission is kept at once. Raises GrantEndedError, RegistrationRefusedError, TokenServer…Error, KeyStoreLockedError.
    """
    if read_grant(secret) is None:
        return secret
    shelf = desk.secrets.tokens
    with shelf.renewing(name):
        kept = desk.secrets.get(name) or secret  # another thread may have renewed it meanwhile
        held = shelf.held(name)
        if held is not None and held.is_good(kept, desk.clock()):
            return held.access
        try:
            return _renewed(desk, name, address, kept, ask)
        except GrantEndedError:
            newest = desk.secrets.get(name)  # another process of the same desk may have been quicker
            if newest is None or newest == kept:
                raise
            return _renewed(desk, name, address, newest, ask)


def forget_token(desk: Desk, *, name: str, access: str) -> bool:
    """Use a token no more that a mail server refused. True where another one can be got; False for a password or a token that somebody pasted."""
    secret = desk.secrets.get(name)
    if secret is None or read_grant(secret) is None:
        return False
    desk.secrets.tokens.drop(name, access)
    return True


def _renewed(desk: Desk, name: str, address: str, secret: str, ask: AskToken) -> str:
    grant, begun_at = read_grant(secret), desk.clock()
    if grant is None:  # somebody gave a password meanwhile
        return secret
    tokens = exchange(grant, address=address, ask=ask)
    if tokens.refresh is not None and tokens.refresh != grant.refresh_token:
        renewed = grant.model_copy(update={"refresh_token": tokens.refresh})
        old, secret = secret, renewed.as_secret()
        desk.secrets.replace(name, old=old, new=secret)
        follow_renewal(desk, name, grant, renewed)
    desk.secrets.tokens.hold(name, HeldToken(secret, tokens.access, begun_at, begun_at + timedelta(seconds=tokens.seconds)))
    return tokens.access


def exchange(grant: Grant, *, address: str, ask: AskToken) -> Tokens:
    """A permission for a token. Raises as `usable_secret`."""
    question, place = renewal_question(grant), grant.registration.token
    answered = ask(place, question)
    secrets = (grant.refresh_token, grant.registration.client_secret)
    return read_tokens(answered.status, answered.raw, host=host_of(place), address=address, secrets=secrets)
