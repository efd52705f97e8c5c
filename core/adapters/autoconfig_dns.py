"""What the name servers say of a domain's mail: service records (RFC 6186, RFC 8314) and mail exchangers. Asked by the name of the domain alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from typing import Literal

import dns.exception
import dns.resolver

from core.mail.setup_values import Outcome

Kind = Literal["SRV", "MX"]
MOST = 50  # records


@dataclass(frozen=True, slots=True)
class Record:
    """One record: a host with the port of its service (0 for an exchanger), the best first. An empty host says that the service is not offered."""

    host: str
    port: int
    order: tuple[int, int]


def look_up(name: str, kind: Kind, *, seconds: float, resolver: dns.resolver.Resolver | None = None) -> tuple[Outcome, tuple[Record, ...]]:
    """The records of a name, the best first. Never raises.

    `resolver`: whom to ask; without it those that the machine asks.
    """
    try:
        asked = resolver or dns.resolver.get_default_resolver()
        answer = asked.resolve(f"{name}.", kind, lifetime=seconds, search=False)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return Outcome.NOTHING, ()
    except (dns.exception.DNSException, OSError, UnicodeError):
        return Outcome.NOT_REACHED, ()
    records = sorted((_record(one, kind) for one in list(answer)[:MOST]), key=lambda record: record.order)
    return (Outcome.FOUND if records else Outcome.NOTHING), tuple(records)


def _record(one: Any, kind: Kind) -> Record:
    if kind == "MX":
        return Record(one.exchange.to_text(omit_final_dot=True).lower(), 0, (one.preference, 0))
    host = one.target.to_text(omit_final_dot=True).lower()
    return Record("" if host == "." else host, one.port, (one.priority, -one.weight))
