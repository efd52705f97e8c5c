"""Evidence of who is asking: every piece is named, and only what was known before the request proves anything (SECURITY A1 to A6; DESIGN, Level 1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from datetime import datetime
from enum import StrEnum

from core.companies.profile import CompanyProfile
from core.identity.challenge import Answer
from core.identity.challenge import ChallengeOutcome
from core.identity.contacts import Contact
from core.mail.message import Address
from core.mail.message import Message
from core.mail.senders.domains import domain_of
from core.mail.senders.domains import mixes_scripts
from core.mail.senders.domains import normal_address
from core.mail.senders.domains import readable_domain
from core.mail.senders.domains import wire_domain
from core.mail.senders.findings import Finding
from core.mail.senders.lookalikes import resembles
from core.mail.senders.report import is_proved
from core.mail.senders.results import ServerResults
from core.mail.senders.results import read_results
from core.words import Assurance


class Tone(StrEnum):
    """Whether a piece of evidence speaks for the person, against, or neither."""

    GOOD = "good"
    BAD = "bad"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that was seen. `counts_for` is the level it proves by itself (NONE: it proves nothing); `values` are for the window's words."""

    code: str
    values: tuple[tuple[str, str], ...]
    counts_for: Assurance
    tone: Tone


@dataclass(frozen=True, slots=True)
class OperatorConfirmation:
    """What an operator saw inside the app or at the account: of which `account`, `at` (aware), by whom, with a note that says how."""

    account: str
    at: datetime
    operator: str
    note: str


@dataclass(frozen=True, slots=True)
class Known:
    """What the desk knows beside the message. `requested_at` is when the request came (aware, in the company's zone).

    `account` is the account the case is about; contacts and confirmations of other accounts prove nothing for it. None: not settled yet.
    """

    requested_at: datetime
    contacts: tuple[Contact, ...] = ()
    outcomes: tuple[ChallengeOutcome, ...] = ()
    confirmations: tuple[OperatorConfirmation, ...] = ()
    account: str | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """The level with all evidence; `contacts` are those that proved it or stand for a proved account: delivery may go to these only."""

    level: Assurance
    evidence: tuple[Evidence, ...]
    contacts: tuple[Contact, ...]


def assess(message: Message, company: CompanyProfile, known: Known, looks: tuple[Finding, ...] = ()) -> Assessment:
    """How well it is proved who wrote `message`; `looks`: what was found about its signatures (core/mail/senders).

    Days left, wording and pressure are not among the values, so they cannot count (A16).
    """
    found = (*_sender_evidence(message, company, known, looks), *_challenge_evidence(known), *_confirmation_evidence(known))
    accounts = {value for piece in found if piece.counts_for for name, value in piece.values if name == "account"}
    if len(accounts) > 1:
        return Assessment(Assurance.NONE, (*found, _bad("accounts_differ")), ())
    level = max((piece.counts_for for piece in found), default=Assurance.NONE)
    contacts = tuple(contact for contact in usable_contacts(known) if contact.account in accounts)
    return Assessment(level, found, contacts if level else ())


def usable_contacts(known: Known) -> tuple[Contact, ...]:
    """The contacts that may prove something: on file before the day of the request, and of the case's account."""
    day = _day(known)
    return tuple(contact for contact in known.contacts if contact.known_before(day) and known.account in {None, contact.account})


def _sender_evidence(message: Message, company: CompanyProfile, known: Known, looks: tuple[Finding, ...]) -> Iterator[Evidence]:
    if message.sender is None or not _is_plain(message.sender):
        yield _bad("sender_ambiguous", shown=message.shown_from)
        return
    sender = message.sender.address
    results = read_results(message.authentication_results, company.authserv_id, sender)
    proved = is_proved(results, looks)
    yield _server_evidence(results, sender)
    if proved and results.aligned is None:
        yield Evidence("domain_signed", (("domain", domain_of(sender)),), Assurance.NONE, Tone.GOOD)
    if results.ignored:
        yield _neutral("results_ignored", count=str(results.ignored))
    yield from _contact_evidence(sender, known, proved=proved)
    yield from _flags(message, sender, company, known)


def _server_evidence(results: ServerResults, sender: str) -> Evidence:
    domain = domain_of(sender)
    if not results.found:
        return _neutral("no_results_of_our_server")
    if not results.readable:
        return _bad("results_unreadable")
    if results.aligned is None:
        return _bad("domain_not_proved", domain=domain, dmarc=results.dmarc or "none")
    return Evidence("domain_proved", (("by", results.aligned), ("domain", domain)), Assurance.NONE, Tone.GOOD)


def _contact_evidence(sender: str, known: Known, *, proved: bool) -> Iterator[Evidence]:
    named = _of_address(known.contacts, sender)
    usable = _of_address(usable_contacts(known), sender)
    for contact in usable:
        counts = Assurance.REGISTERED_ADDRESS if proved else Assurance.NONE
        yield Evidence("address_on_file", _about(contact), counts, Tone.GOOD if counts else Tone.NEUTRAL)
    if not named:
        yield _neutral("address_unknown", address=sender)
    elif not usable:
        yield _neutral("address_not_known_before_or_of_another_account", address=sender)


def _flags(message: Message, sender: str, company: CompanyProfile, known: Known) -> Iterator[Evidence]:
    domain = domain_of(sender)
    others = tuple(reply.address for reply in message.reply_to if normal_address(reply.address) != normal_address(sender))
    if others:
        yield _bad("reply_to_differs", address=sender, reply_to=", ".join(others))
    likeness = resembles(sender, (contact.address for contact in known.contacts), (domain_of(company.mailbox),))
    if likeness:
        yield _bad("looks_like_known", address=sender, known=likeness.known, how=likeness.how)
    if readable_domain(domain) != domain or not domain.isascii():
        yield _bad("international_domain", ascii=wire_domain(domain), shown=readable_domain(domain))
    if mixes_scripts(domain):
        yield _bad("mixed_alphabets", domain=readable_domain(domain))


def _challenge_evidence(known: Known) -> Iterator[Evidence]:
    for outcome in known.outcomes:
        challenge = outcome.challenge
        if outcome.answer is not Answer.ANSWERED:
            yield _bad("challenge_not_passed", answer=outcome.answer.value, address=challenge.contact)
            continue
        contacts = _of_address(usable_contacts(known), challenge.contact)
        if not contacts or challenge.asked_at < known.requested_at:
            yield _neutral("challenge_proves_nothing", address=challenge.contact)
            continue
        for contact in contacts:
            yield Evidence("challenge_answered", _about(contact), Assurance.CHALLENGE_ANSWERED, Tone.GOOD)


def _confirmation_evidence(known: Known) -> Iterator[Evidence]:
    for confirmation in known.confirmations:
        complete = confirmation.operator.strip() and confirmation.note.strip() and confirmation.account.strip()
        fits = known.account in {None, confirmation.account} and confirmation.at >= known.requested_at
        if not (complete and fits):
            yield _neutral("confirmation_proves_nothing", account=confirmation.account)
            continue
        values = (("account", confirmation.account), ("operator", confirmation.operator), ("note", confirmation.note))
        yield Evidence("confirmed_at_account", values, Assurance.CONFIRMED_AT_ACCOUNT, Tone.GOOD)


def _of_address(contacts: tuple[Contact, ...], address: str) -> tuple[Contact, ...]:
    return tuple(contact for contact in contacts if normal_address(contact.address) == normal_address(address))


def _is_plain(sender: Address) -> bool:
    """One name, one @, and nothing in it that is not seen (SECURITY F5; the mail station has already refused what is ambiguous)."""
    name, _, domain = sender.address.partition("@")
    whole = bool(name and domain) and "@" not in domain
    return whole and sender.address.isprintable() and not any(character.isspace() or character in "<>(),;:\\" for character in domain)


def _about(contact: Contact) -> tuple[tuple[str, str], ...]:
    return (("address", contact.address), ("account", contact.account), ("known_since", contact.known_since.isoformat()))


def _day(known: Known) -> date:
    return known.requested_at.date()


def _bad(code: str, **values: str) -> Evidence:
    return Evidence(code, tuple(values.items()), Assurance.NONE, Tone.BAD)


def _neutral(code: str, **values: str) -> Evidence:
    return Evidence(code, tuple(values.items()), Assurance.NONE, Tone.NEUTRAL)
