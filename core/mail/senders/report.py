"""Who sent a message, from its bytes: level 0 or 1 with what speaks for it, and what asks for care (SECURITY A1 to A6, F5).

Level 1 needs two things: an address on file from before the request, and proof that the message came from its domain. Proof is the newest word
of our own mail server (RFC 8601), or, where our server left none, a signature of that domain over the message as it came (RFC 6376).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field

from core.mail.message import Address
from core.mail.senders.chain import check_chain
from core.mail.senders.domains import domain_of
from core.mail.senders.domains import mixes_scripts
from core.mail.senders.domains import normal_address
from core.mail.senders.domains import organisation_of
from core.mail.senders.domains import readable_domain
from core.mail.senders.domains import wire_domain
from core.mail.senders.findings import ALIGNED
from core.mail.senders.findings import OPEN_SUBJECT
from core.mail.senders.findings import Finding
from core.mail.senders.findings import SenderReport
from core.mail.senders.findings import finding
from core.mail.senders.findings import report_of
from core.mail.senders.head import SenderHead
from core.mail.senders.head import read_sender_head
from core.mail.senders.lookalikes import OnFile
from core.mail.senders.lookup import Answers
from core.mail.senders.lookup import TxtLookup
from core.mail.senders.own_names import OwnNames
from core.mail.senders.results import ServerResults
from core.mail.senders.results import read_results
from core.mail.senders.signatures import check_signatures
from core.mail.senders.signatures import open_subject
from core.mail.senders.signatures import signers_of

_ADDRESS_IN_NAME = re.compile(r"[^\s<>@\"']{1,64}@[^\s<>@\"']{1,190}")


@dataclass(frozen=True)
class KnownSenders:
    """`registered`: addresses on file before the message came; they may prove level 1. `seen`: addresses that wrote before; they prove nothing.

    `on_file` finds what imitates them. `own`: the company's own addresses and domains; nothing where they are not known. `names`: what it calls itself.
    """

    registered: frozenset[str]
    seen: frozenset[str]
    on_file: OnFile
    own: frozenset[str] = frozenset()
    names: OwnNames = field(default_factory=OwnNames)


def know(
    registered: Iterable[str],
    seen: Iterable[str] = (),
    own_domains: Iterable[str] = (),
    own_addresses: Iterable[str] = (),
    own_names: Iterable[str] = (),
) -> KnownSenders:
    """Prepare what is known once for many messages. `own_domains`, `own_addresses`, `own_names`: those of the company itself."""
    proved, others = (frozenset(map(normal_address, addresses)) for addresses in (registered, seen))
    domains = frozenset(own_domains) - {""}
    own = domains | frozenset(map(normal_address, own_addresses))
    return KnownSenders(proved, others, OnFile(proved | others, domains), own, OwnNames.of(own_names))


@dataclass(frozen=True, slots=True)
class SenderClaims:
    """What a message itself says of its sender: its headers, the word of our own server among them, and what was seen of its signatures."""

    head: SenderHead
    results: ServerResults
    looks: tuple[Finding, ...]


def read_claims(raw: bytes, *, authserv_id: str, dns: TxtLookup | None = None, checked: Collection[Finding] | None = None) -> SenderClaims:
    """What `raw` says of its sender. Without `dns` no signature is verified; `checked`: what an earlier look found about signatures. Total.

    `authserv_id`: the name that our own mail server signs its results with; empty where nobody knows it, and then no result counts.
    """
    head = read_sender_head(raw)
    looks = tuple(checked) if checked is not None else look_at_signatures(raw, head, dns)
    return SenderClaims(head, read_results(head.results, authserv_id, head.sender.address if head.sender else ""), looks)


def report_on(
    raw: bytes, *, authserv_id: str, known: KnownSenders, dns: TxtLookup | None = None, checked: Collection[Finding] | None = None
) -> SenderReport:
    """Who sent `raw`: its claims, held against what is known. Total: never raises on content."""
    return judge_claims(read_claims(raw, authserv_id=authserv_id, dns=dns, checked=checked), known)


def judge_claims(claims: SenderClaims, known: KnownSenders) -> SenderReport:
    """Who sent a message, by what it says and what is known."""
    head, results, looks = claims.head, claims.results, claims.looks
    if head.sender is None:
        code = finding("sender_ambiguous", shown=head.shown_from) if head.shown_from else finding("sender_absent")
        return report_of(None, 0, (code, *looks))
    address = head.sender.address
    proved = is_proved(results, looks)
    level = int(proved and normal_address(address) in known.registered)
    strayed = (finding("not_addressed_to_us", address=address),) if proved and not _names_us(head, known) else ()
    found = (*_server(results, address), *looks, *_acquaintance(address, known), *_doubts(head, head.sender, known), *strayed)
    return report_of(address, level, found)


def is_proved(results: ServerResults, looks: Iterable[Finding]) -> bool:
    """Whether the domain is proved. Where our server spoke, its word stands: no signature makes a failed check good.

    A good one stands for the letter as it is read only where its subject is signed, or the domain's own server handed it in.
    """
    if results.aligned is not None:
        return results.handed_in or not any(one.code == OPEN_SUBJECT for one in looks)
    return is_silent(results) and any(one.code == ALIGNED for one in looks)


def is_silent(results: ServerResults) -> bool:
    """Whether our server said neither that the domain is proved nor that it is not."""
    if results.aligned is not None:
        return False
    return not results.found or (results.readable and results.dmarc in {None, "none"} and ("dkim", "fail") not in results.said)


def look_at_signatures(raw: bytes, head: SenderHead, dns: TxtLookup | None) -> tuple[Finding, ...]:
    """What the signatures and the chain say; what needs the network is told as not checked without `dns`."""
    return (*_verified(raw, head, dns), *open_subject(head))


def _verified(raw: bytes, head: SenderHead, dns: TxtLookup | None) -> tuple[Finding, ...]:
    if dns is None or not head.whole:
        signed = finding("signature_not_checked", domain=next(signers_of(head), "")) if head.signatures else finding("signature_absent")
        return (signed, finding("chain_not_checked")) if head.sealed else (signed,)
    answers = Answers(dns)
    signatures = check_signatures(raw, head, domain_of(head.sender.address) if head.sender else "", answers)
    return (*signatures, check_chain(raw, answers)) if head.sealed else signatures


def _server(results: ServerResults, address: str) -> Iterator[Finding]:
    """What our own mail server said."""
    domain = domain_of(address)
    if not results.found:
        yield finding("no_results_of_our_server")
    elif not results.readable:
        yield finding("results_unreadable")
    elif results.aligned is None:
        yield finding("domain_not_proved", domain=domain, dmarc=results.dmarc or "none")
    else:
        yield finding("domain_proved", by=results.aligned, domain=domain)
    if results.said:
        yield finding("server_said", said=", ".join(f"{check}={word}" for check, word in results.said))
    if results.ignored:
        yield finding("results_ignored", count=str(results.ignored))


def _acquaintance(address: str, known: KnownSenders) -> Iterator[Finding]:
    normal = normal_address(address)
    if normal in known.registered:
        yield finding("address_on_file", address=address)
    elif normal in known.seen:
        yield finding("address_seen", address=address)
    else:
        yield finding("new_contact", address=address)


def _doubts(head: SenderHead, sender: Address, known: KnownSenders) -> Iterator[Finding]:
    address, domain = sender.address, domain_of(sender.address)
    others = tuple(dict.fromkeys(one for one in head.reply_to if normal_address(one) != normal_address(address)))
    if others:
        yield finding("reply_to_differs", address=address, reply_to=", ".join(others[:5]))
    if head.return_path and _owner(domain_of(head.return_path)) != _owner(domain):
        yield finding("return_path_differs", address=address, return_path=head.return_path)
    named = _ADDRESS_IN_NAME.search(sender.name[:1000])
    if named and normal_address(named[0].strip("()[]<>,;.")) != normal_address(address):
        yield finding("name_shows_address", address=address, name=sender.name[:200])
    ours = {normal_address(address), domain, _owner(domain)} & known.own
    if known.own and not ours and known.names.stand_in(_ADDRESS_IN_NAME.sub(" ", sender.name[:1000])):
        yield finding("name_of_ours", address=address, name=sender.name[:200])
    yield from name_doubts(address, domain, known.on_file)


def name_doubts(address: str, domain: str, on_file: OnFile) -> Iterator[Finding]:
    """What the address itself gives reason to doubt: a look-alike, another alphabet, several in one word."""
    likeness = on_file.imitated_by(address)
    if likeness:
        yield finding("looks_like_known", address=address, known=likeness.known, how=likeness.how)
    if readable_domain(domain) != domain or not domain.isascii():
        yield finding("international_domain", ascii=wire_domain(domain), shown=readable_domain(domain))
    if mixes_scripts(domain):
        yield finding("mixed_alphabets", domain=readable_domain(domain), ascii=wire_domain(domain))


def _names_us(head: SenderHead, known: KnownSenders) -> bool:
    """Whether To or Cc names us. What was proved and is not addressed to us may have been written to others and sent on to us by anybody."""
    return not known.own or any({normal_address(one), domain_of(one)} & known.own for one in head.recipients)


def _owner(domain: str) -> str:
    return organisation_of(domain) or domain
