"""Opening a mailbox with a token that renews itself (OAuth 2, RFC 6749): the registration that a company gives, the permission that is kept, what is asked."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from urllib.parse import SplitResult
from urllib.parse import urlencode
from urllib.parse import urlsplit

from pydantic import Field
from pydantic import ValidationError

from core.mail.failures import RegistrationUnusableError
from core.mail.failures import TokenForAnotherError
from core.mail.oauth_issuers import issuer_of
from core.resources import StrictModel

OWN = "own"  # the code of an issuer whose addresses the company gives itself
LOOPBACK = "127.0.0.1"
LONGEST = 2000  # characters of an address, a client ID or a client secret
_NO_ADDRESS = "an address does not begin with https:// or is none"
_PRINTABLE = re.compile(r"[\x21-\x7e]+")
_DIRECTORY = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,99}")


class Registration(StrictModel):
    """What the company got from its provider once: `issuer` is a code of resources/mail/token_issuers.yaml or OWN; `authorize` and `token` are addresses.

    `directory`: the company's own at the provider, where its addresses need one; empty: the usual one.
    """

    issuer: str
    client_id: str
    client_secret: str = Field(default="", repr=False)
    authorize: str = ""
    token: str = ""
    scope: str = ""
    directory: str = ""


class Grant(StrictModel):
    """The permission to open a mailbox, with the registration it was given to: one secret, so that it is never shown to another server than its own."""

    registration: Registration
    refresh_token: str = Field(repr=False)

    def as_secret(self) -> str:
        """As it lies in the key store."""
        return self.model_dump_json(exclude_defaults=True)


def read_grant(secret: str) -> Grant | None:
    """The permission in a secret of the key store; None where it is something else, as a token that somebody pasted."""
    try:
        return Grant.model_validate_json(secret)
    except ValidationError:
        return None


def filled(registration: Registration) -> Registration:
    """The registration with the addresses of its provider, checked. Raises RegistrationUnusableError, ResourceError."""
    issuer = issuer_of(registration.issuer)
    if issuer is not None:
        directory = registration.directory or issuer.directory
        if directory and not _DIRECTORY.fullmatch(directory):
            raise RegistrationUnusableError(reason="the directory has letters that none has")
        places = {"authorize": issuer.authorize, "token": issuer.token}
        addresses = {name: place.replace("{directory}", directory) for name, place in places.items()}
        registration = registration.model_copy(update={**addresses, "scope": issuer.scope})
    for words in (registration.client_id, *filter(None, (registration.client_secret,))):
        if not _PRINTABLE.fullmatch(words) or len(words) > LONGEST:
            raise RegistrationUnusableError(reason="the client ID is missing or has letters that none has")
    if not registration.scope.isprintable() or len(registration.scope) > LONGEST:
        raise RegistrationUnusableError(reason="what is asked for has letters that it cannot have")
    for address in (registration.authorize, registration.token):
        parts_of(address)
    return registration


def guard_servers(registration: Registration, servers: Iterable[str]) -> None:
    """A known provider's tokens open a whole account there: they are got for its own mail servers only. Raises TokenForAnotherError, ResourceError."""
    issuer = issuer_of(registration.issuer)
    for host in servers:
        if issuer is not None and host.lower() not in issuer.hosts:
            raise TokenForAnotherError(host=host, issuer=issuer.name)


def parts_of(address: str) -> SplitResult:
    """An address of a sign-in server in its parts. Raises RegistrationUnusableError for one that is not https, or says more than where the server is."""
    try:
        parts = urlsplit(address)
        whole = parts.scheme == "https" and bool(parts.hostname) and parts.port != 0 and parts.username is None and not parts.fragment
    except ValueError:
        raise RegistrationUnusableError(reason=_NO_ADDRESS) from None
    if not whole or not _PRINTABLE.fullmatch(address) or len(address) > LONGEST:
        raise RegistrationUnusableError(reason=_NO_ADDRESS)
    return parts


def host_of(address: str) -> str:
    """The name of the server behind an address, as it is shown."""
    return parts_of(address).hostname or ""


def redirect_of(registration: Registration, port: int) -> str:
    """Where the browser comes back to: this machine and no other (RFC 8252, 7.3)."""
    issuer = issuer_of(registration.issuer)
    return f"http://{issuer.redirect if issuer else LOOPBACK}:{port}"


def challenge_of(verifier: str) -> str:
    """What proves later, without showing it now, that the one who asks is the one who began (PKCE, S256, RFC 7636, 4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).rstrip(b"=").decode("ascii")


def consent_address(registration: Registration, *, redirect: str, state: str, verifier: str, address: str) -> str:
    """What the browser opens. `address`: the mailbox, so that the person is asked for the right account."""
    issuer = issuer_of(registration.issuer)
    asked = {
        "response_type": "code",
        "client_id": registration.client_id,
        "redirect_uri": redirect,
        "scope": registration.scope,
        "state": state,
        "code_challenge": challenge_of(verifier),
        "code_challenge_method": "S256",
        "login_hint": address,
        **(issuer.extra if issuer else {}),
    }
    parts = parts_of(registration.authorize)
    return parts._replace(
        query="&".join(part for part in (parts.query, urlencode({name: value for name, value in asked.items() if value})) if part)
    ).geturl()


def code_question(registration: Registration, *, code: str, redirect: str, verifier: str) -> dict[str, str]:
    """What is sent for the code that the browser brought (RFC 6749, 4.1.3)."""
    own = {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect, "code_verifier": verifier}
    return {**own, **_client(registration)}


def renewal_question(grant: Grant) -> dict[str, str]:
    """What is sent for a new token (RFC 6749, 6); without a scope: the same as was allowed."""
    return {"grant_type": "refresh_token", "refresh_token": grant.refresh_token, **_client(grant.registration)}


def _client(registration: Registration) -> dict[str, str]:
    secret = {"client_secret": registration.client_secret} if registration.client_secret else {}
    return {"client_id": registration.client_id, **secret}
