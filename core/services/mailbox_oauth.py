"""Signing in to a mailbox in the browser (OAuth 2 with PKCE): begun, waited for, left. Nothing is kept here; the set-up keeps what comes of it."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from functools import partial
from urllib.parse import urlsplit

from core.adapters.oauth_redirect import RedirectListener
from core.adapters.oauth_token import ask_token
from core.mail.failures import AnswerUnusableError
from core.mail.failures import ConsentLateError
from core.mail.failures import ConsentRefusedError
from core.mail.failures import SignInAnewError
from core.mail.failures import TokenServerNonsenseError
from core.mail.oauth import Grant
from core.mail.oauth import Registration
from core.mail.oauth import code_question
from core.mail.oauth import consent_address
from core.mail.oauth import filled
from core.mail.oauth import guard_servers
from core.mail.oauth import host_of
from core.mail.oauth import read_grant
from core.mail.oauth import redirect_of
from core.mail.oauth_answers import read_code
from core.mail.oauth_answers import read_redirect
from core.mail.oauth_answers import read_tokens
from core.mail.server import SignIn
from core.services.build import Desk
from core.services.mailbox_oauth_tokens import AskToken
from core.services.mailboxes import key_name
from core.services.mailboxes import list_mailboxes

MINUTES = 10  # for the whole sign-in in the browser: a second factor has to be found
LONGEST_ANSWER = 16_000  # characters of the address at which a browser ends
_BYTES = 48  # of chance in what nobody may guess (RFC 7636, 7.1: at least 32)


@dataclass(frozen=True, slots=True)
class BrowserSignIn:
    """A sign-in under way: `consent` is the address that the browser opens. It ends by `finish_sign_in` or `leave_sign_in`."""

    consent: str = field(repr=False)
    mailbox: str
    registration: Registration
    redirect: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)
    listener: RedirectListener = field(repr=False)


@dataclass(frozen=True, slots=True)
class Granted:
    """What came of it: `secret` is kept in the key store and renews itself; `access` opens the mailbox now."""

    secret: str = field(repr=False)
    access: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeptRegistration:
    """A registration with which a mailbox of the desk is opened: a company gives it once."""

    mailbox: int
    company: str
    registration: Registration


def begin_sign_in(*, registration: Registration, mailbox: str, servers: Iterable[str]) -> BrowserSignIn:
    """Listen on this machine's loopback for the answer to a sign-in of the address `mailbox`. `servers`: the hosts that will be given the token.

    Raises RegistrationUnusableError, TokenForAnotherError, ResourceError.
    """
    whole = filled(registration)
    guard_servers(whole, servers)
    listener, state, verifier = RedirectListener(), secrets.token_urlsafe(_BYTES), secrets.token_urlsafe(_BYTES)
    redirect = redirect_of(whole, listener.port)
    consent = consent_address(whole, redirect=redirect, state=state, verifier=verifier, address=mailbox)
    return BrowserSignIn(consent, mailbox, whole, redirect, state, verifier, listener)


def finish_sign_in(
    begun: BrowserSignIn, *, said: str, stopped: Callable[[], bool] = lambda: False, seconds: float = MINUTES * 60, ask: AskToken = ask_token
) -> Granted:
    """Wait until the person has decided in the browser, which then shows the words `said`, and get the permission. Listens no longer, however it ends.

    Raises StoppedError, ConsentLateError, ConsentRefusedError, RegistrationRefusedError and TokenServer…Error.
    """
    host = host_of(begun.registration.token)
    brought = begun.listener.wait(partial(read_redirect, state=begun.state), said=said, seconds=seconds, stopped=stopped)
    if brought is None:
        raise ConsentLateError(host=host, minutes=max(1, round(seconds / 60)))
    return _exchanged(begun, brought, host, ask)


def bring_answer(begun: BrowserSignIn, *, address: str) -> None:
    """Give the sign-in the address at which the browser ended, where that browser cannot come back to this machine by itself.

    Raises AnswerUnusableError for an address of another sign-in, or of none.
    """
    try:
        query = urlsplit(address.strip()[:LONGEST_ANSWER].encode("utf-8", "replace").decode()).query  # half a character has no bytes
    except ValueError:
        query = ""
    if read_redirect(query, begun.state) is None:
        raise AnswerUnusableError
    begun.listener.bring(query)


def leave_sign_in(begun: BrowserSignIn) -> None:
    """Wait for it no longer; who does is told StoppedError. May be said at any time."""
    begun.listener.leave()


def kept_registrations(desk: Desk) -> tuple[KeptRegistration, ...]:
    """With what the mailboxes of the desk are opened, as far as in the browser. Asks the key store: raises KeyStoreLockedError."""
    views = [one for one in list_mailboxes(desk) if one.sign_in is SignIn.XOAUTH2]
    found = [(view, read_grant(desk.secrets.get(key_name(desk, view.id)) or "")) for view in views]
    return tuple(KeptRegistration(view.id, view.company, grant.registration) for view, grant in found if grant is not None)


def _exchanged(begun: BrowserSignIn, brought: Mapping[str, str], host: str, ask: AskToken) -> Granted:
    registration = begun.registration
    code = read_code(brought, host)
    answered = ask(registration.token, code_question(registration, code=code, redirect=begun.redirect, verifier=begun.verifier))
    hidden = (code, begun.verifier, registration.client_secret)
    try:
        tokens = read_tokens(answered.status, answered.raw, host=host, address=begun.mailbox, secrets=hidden)
    except SignInAnewError as error:
        if error.code == "registration_refused":
            raise
        raise ConsentRefusedError(host=host, answer=error.values["answer"]) from error
    if tokens.refresh is None:
        raise TokenServerNonsenseError(host=host, reason="its token cannot be renewed")
    return Granted(Grant(registration=registration, refresh_token=tokens.refresh).as_secret(), tokens.access)
