"""The mail servers of a mailbox as values: where they are, how they are spoken to, and who signs in."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from enum import StrEnum


class Security(StrEnum):
    """How the connection is made safe: TLS from the first byte, or STARTTLS before anything is said. There is no third way."""

    TLS = "tls"
    STARTTLS = "starttls"


class SignIn(StrEnum):
    """How the mailbox is opened: with a password (also an app password), or with an OAuth 2 token (SASL XOAUTH2)."""

    PASSWORD = "password"  # noqa: S105  a way to sign in, no secret
    XOAUTH2 = "xoauth2"


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """One server: host name, port 1 to 65535, security, and the name under which the mailbox is known there."""

    host: str
    port: int
    security: Security
    user_name: str


@dataclass(frozen=True, slots=True)
class Login:
    """A server together with the secret that opens it; the secret never shows in a representation."""

    server: ServerAddress
    sign_in: SignIn
    secret: str = field(repr=False)
