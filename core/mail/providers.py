"""Large providers whose servers are known beforehand: by the domain of an address, or by the name of a mail exchanger."""

from __future__ import annotations

from typing import Literal

from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.mail.setup_values import FoundServers
from core.mail.setup_values import MailAddress
from core.mail.setup_values import belongs_to
from core.resources import StrictModel
from core.resources import load

FILE = "mail/providers.yaml"
User = Literal["address", "local"]


class Place(StrictModel):
    """Where one server stands."""

    host: str
    port: int
    security: Security


class Provider(StrictModel):
    """One provider, as the head of the file explains."""

    code: str
    name: str
    domains: tuple[str, ...]
    exchanges: tuple[str, ...] = ()
    incoming: Place
    outgoing: Place
    users: tuple[User, User] = ("address", "address")
    sign_in: SignIn = SignIn.PASSWORD
    app_password: bool = False


class Providers(StrictModel):
    """All of them."""

    providers: tuple[Provider, ...]


def by_domain(address: MailAddress) -> FoundServers | None:
    """The servers of the provider whose own domain the address has. Raises ResourceError."""
    return next((_servers(one, address) for one in _all() if address.domain in one.domains), None)


def by_exchange(host: str, address: MailAddress) -> FoundServers | None:
    """The servers of the provider that takes in the mail of the address's domain. Raises ResourceError."""
    name = host.lower().rstrip(".")
    return next((_servers(one, address) for one in _all() if any(belongs_to(name, end) for end in one.exchanges)), None)


def by_host(host: str) -> Provider | None:
    """The provider whose server this is, for what is to be known of it. Raises ResourceError."""
    return next((one for one in _all() if host.lower() in {one.incoming.host, one.outgoing.host}), None)


def _all() -> tuple[Provider, ...]:
    return load(FILE, Providers).providers


def _servers(provider: Provider, address: MailAddress) -> FoundServers:
    reading, sending = (address.local if user == "local" else address.text for user in provider.users)
    return FoundServers(
        incoming=ServerAddress(provider.incoming.host, provider.incoming.port, provider.incoming.security, reading),
        outgoing=ServerAddress(provider.outgoing.host, provider.outgoing.port, provider.outgoing.security, sending),
        sign_in=provider.sign_in,
        provider=provider.code,
    )
