"""Addresses that are made to look like one on file (SECURITY A4; after the skeletons of Unicode UTS 39, with tables of our own)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from core.mail.senders.domains import domain_of
from core.mail.senders.domains import normal_address
from core.mail.senders.domains import organisation_of
from core.mail.senders.domains import readable_domain
from core.mail.senders.domains import wire_domain
from core.mail.senders.skeletons import Nearby
from core.mail.senders.skeletons import lookalike_table
from core.mail.senders.skeletons import skeleton

_LONGEST = 254  # RFC 5321, 4.5.3.1.3
_CONTAINED = 6  # a shorter name of ours stands by chance in another one


@dataclass(frozen=True, slots=True)
class Resemblance:
    """`how`: same_skeleton or near (an address); domain_skeleton, domain_near or domain_contains. `known` is the address or domain that is imitated."""

    how: str
    known: str


class OnFile:
    """Addresses on file and our own domains, prepared so that one look costs the same however many they are."""

    def __init__(self, known: Iterable[str], own_domains: Iterable[str] = ()) -> None:
        self.addresses = {_readable(address) for address in known}
        self.own = {_owner(domain) for domain in own_domains if domain}
        self.domains = {_owner(domain_of(address)) for address in self.addresses} | self.own
        self._looks = {skeleton(address): address for address in sorted(self.addresses, reverse=True)}
        self._domain_looks = {skeleton(domain): domain for domain in sorted(self.domains, reverse=True)}
        self._near, self._near_domains = Nearby(self.addresses), Nearby(self.domains)

    def imitated_by(self, sender: str) -> Resemblance | None:
        """What `sender` imitates; None for an address on file and for one that resembles none."""
        address = _readable(sender)[:_LONGEST]
        if address in self.addresses:
            return None
        same = self._looks.get(skeleton(address))
        if same:
            return Resemblance("same_skeleton", same)
        near = self._near.address(address)
        return Resemblance("near", near) if near else self._domain(_owner(domain_of(address)))

    def _domain(self, domain: str) -> Resemblance | None:
        if domain in self.domains:
            return None
        same = self._domain_looks.get(skeleton(domain))
        if same:
            return Resemblance("domain_skeleton", same)
        if domain in lookalike_table().ordinary:
            return None
        near = self._near_domains.domain(domain)
        if near:
            return Resemblance("domain_near", near)
        held = next((own for own in sorted(self.own) if _holds(domain, own)), None)
        return Resemblance("domain_contains", held) if held else None


def resembles(sender: str, known: Iterable[str], own_domains: Iterable[str] = ()) -> Resemblance | None:
    """What `sender` imitates among the `known` addresses and `own_domains`. For many senders prepare one OnFile."""
    return OnFile(known, own_domains).imitated_by(sender)


def _holds(domain: str, own: str) -> bool:
    """Whether our own name stands inside a stranger's one: `smart-smm-support.kz`, `smart-smm.com`."""
    name = own.partition(".")[0]
    return len(name) >= _CONTAINED and skeleton(name) in skeleton(domain)


def _owner(domain: str) -> str:
    """The registered domain in the letters that a person reads; where nobody registered one, the whole."""
    wire = domain.rstrip(".") if domain.isascii() else wire_domain(domain.rstrip("."))
    return readable_domain(organisation_of(wire) or wire)


def _readable(address: str) -> str:
    name, _, domain = normal_address(address).rpartition("@")
    return f"{name}@{readable_domain(domain.rstrip('.'))}"
