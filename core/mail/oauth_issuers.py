"""Providers that hand out tokens for mail: known beforehand by a code, or by the mail server that takes their tokens."""

from __future__ import annotations

from pydantic import Field

from core.resources import StrictModel
from core.resources import load

FILE = "mail/token_issuers.yaml"


class Issuer(StrictModel):
    """One provider, as the head of the file explains."""

    code: str
    name: str
    hosts: tuple[str, ...]
    authorize: str
    token: str
    scope: str
    revocation: str = ""
    permissions: str = ""
    extra: dict[str, str] = Field(default_factory=dict)
    directory: str = ""
    redirect: str = "127.0.0.1"
    wants_secret: bool = False


class Issuers(StrictModel):
    """All of them."""

    issuers: tuple[Issuer, ...]


def all_issuers() -> tuple[Issuer, ...]:
    """In the order in which they are offered. Raises ResourceError."""
    return load(FILE, Issuers).issuers


def issuer_of(code: str) -> Issuer | None:
    """The provider of a code; None for one whose addresses the company gives itself. Raises ResourceError."""
    return next((one for one in all_issuers() if one.code == code), None)


def issuer_by_host(host: str) -> Issuer | None:
    """The provider whose tokens a mail server takes. Raises ResourceError."""
    return next((one for one in all_issuers() if host.lower() in one.hosts), None)
