"""What the set-up of a mailbox speaks in: an address that can be looked up, the rungs of the ladder, and what each of them found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import idna

from core.mail.addresses import ADDR_SPEC
from core.mail.failures import AddressUnusableError
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn

LONGEST_ADDRESS = 254  # RFC 5321, 4.5.3.1.3, less the angle brackets


class Rung(StrEnum):
    """The rungs in their order: our own list, the domain's own file, its service records, its mail exchanger, and the usual names."""

    PROVIDER = "provider"
    AUTOCONFIG = "autoconfig"
    SERVICE_RECORDS = "service_records"
    MAIL_EXCHANGE = "mail_exchange"
    GUESS = "guess"


class Outcome(StrEnum):
    """What came of a rung. Refused: something answered that cannot be trusted or used, as a wrong certificate or servers without TLS."""

    FOUND = "found"
    NOTHING = "nothing"
    NOT_REACHED = "not_reached"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FoundServers:
    """Servers that were found. `provider` is a code of resources/mail/providers.yaml or empty; `foreign`: the host is not of the address's own domain."""

    incoming: ServerAddress
    outgoing: ServerAddress | None
    sign_in: SignIn = SignIn.PASSWORD
    provider: str = ""
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class RungResult:
    """What one rung gave; `servers` only where the outcome is FOUND."""

    rung: Rung
    outcome: Outcome
    servers: FoundServers | None = None


@dataclass(frozen=True, slots=True)
class MailAddress:
    """An address as it was typed, and its parts; `domain` is small and in ASCII (xn-- where it has to be)."""

    text: str
    local: str
    domain: str


def read_address(typed: str) -> MailAddress:
    """The address that was typed. Raises AddressUnusableError for what is no address, or has a domain that no name server could know."""
    text = typed.strip()
    local, _, shown = text.rpartition("@")
    try:
        domain = idna.encode(shown, uts46=True).decode("ascii").lower().rstrip(".")
    except (idna.IDNAError, UnicodeError):
        raise AddressUnusableError(address=text[:LONGEST_ADDRESS]) from None
    if len(text) > LONGEST_ADDRESS or "." not in domain or not ADDR_SPEC.fullmatch(f"{local}@{domain}"):
        raise AddressUnusableError(address=text[:LONGEST_ADDRESS])
    return MailAddress(f"{local}@{domain}", local, domain)


def belongs_to(host: str, domain: str) -> bool:
    """Whether a host is the domain or lies under it."""
    return host == domain or host.endswith(f".{domain}")


def usual_servers(address: MailAddress) -> FoundServers:
    """What a form begins with where nothing was found: the usual names and the ports of TLS. Nothing of it was looked up."""
    incoming = ServerAddress(f"imap.{address.domain}", 993, Security.TLS, address.text)
    return FoundServers(incoming, ServerAddress(f"smtp.{address.domain}", 465, Security.TLS, address.text))
