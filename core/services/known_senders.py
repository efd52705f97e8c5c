"""Which addresses may prove something about a message, which wrote before, and what they could be imitated by: as the desk's own tables say it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.companies.profile import CompanyProfile
from core.companies.profile import load_company
from core.identity.contacts import Contact
from core.identity.evidence import usable_contacts
from core.mail.senders.domains import domain_of
from core.mail.senders.domains import normal_address
from core.mail.senders.report import KnownSenders
from core.mail.senders.report import know
from core.services.case_identity import known_of
from core.store.mailbox_tables import MailboxRow
from core.store.tables import CaseRow
from core.store.tables import ContactRow
from core.store.tables import MessageRow


class Received(Protocol):
    """What has to be known of a stored message: its row, or these columns of it. `arrived_at` is aware."""

    @property
    def id(self) -> int: ...
    @property
    def company(self) -> str | None: ...
    @property
    def arrived_at(self) -> datetime: ...
    @property
    def case_id(self) -> int | None: ...
    @property
    def sender_address(self) -> str: ...


class Acquaintances:
    """What the desk knows by one moment of its store, worked out once for many messages that are looked at together."""

    def __init__(self, session: Session, own_company: str) -> None:
        """`own_company`: the company of messages that came in files."""
        self._session, self._own_company = session, own_company
        self._contacts: dict[str, list[Contact]] = {}
        self._prepared: dict[tuple[str, frozenset[str], int | None], KnownSenders] = {}

    def profile_of(self, message: Received) -> CompanyProfile:
        """The company that the message was sent to: its mailbox's, else the desk's own. Raises ResourceError."""
        return load_company(message.company or self._own_company)

    def known_to(self, message: Received) -> KnownSenders:
        """What was known when the message came. Raises ResourceError."""
        profile, case = self.profile_of(message), message.case_id
        registered = self._registered_in_case(case) if case else self.registered_before(profile, _day(message, profile))
        key = (profile.code, registered, case)
        if key not in self._prepared:
            self._prepared[key] = self._prepare(profile, registered, case)
        return self._prepared[key]

    def registered_before(self, profile: CompanyProfile, day: date) -> frozenset[str]:
        """The addresses that the company's own records held before `day` for one account each."""
        if profile.code not in self._contacts:
            query = select(ContactRow).join(CaseRow, CaseRow.id == ContactRow.case_id).where(CaseRow.company == profile.code)
            self._contacts[profile.code] = [_contact(contact) for contact in self._session.scalars(query)]
        return _of_one_account(one for one in self._contacts[profile.code] if one.known_before(day))

    def _registered_in_case(self, case: int) -> frozenset[str]:
        """As the identity of the case is judged, so that both say the same."""
        found = self._session.get(CaseRow, case)
        return frozenset() if found is None else _of_one_account(usable_contacts(known_of(self._session, found)))

    def _prepare(self, profile: CompanyProfile, registered: frozenset[str], case: int | None) -> KnownSenders:
        others = self._session.scalars(select(CaseRow.person_address).where(CaseRow.id != (case or 0)).distinct())
        mailboxes = self._session.scalars(select(MailboxRow.address).where(MailboxRow.company == profile.code))
        names = (*profile.letterhead.name.values(), *profile.products)
        return know(registered, {*others} - {""}, (domain_of(profile.mailbox),), mailboxes, names)


def first_bearers(session: Session, messages: Iterable[Received]) -> Mapping[str, int]:
    """Sender address → the first message that bears it, for the addresses of `messages` as they are written there and in small letters."""
    addresses = {address for one in messages for address in (one.sender_address, one.sender_address.lower())}
    query = select(MessageRow.sender_address, func.min(MessageRow.id)).where(MessageRow.sender_address.in_(addresses - {""}))
    return dict(session.execute(query.group_by(MessageRow.sender_address)).all())


def with_earlier(known: KnownSenders, message: Received, first: Mapping[str, int]) -> KnownSenders:
    """`known`, with the sender of `message` among those who wrote before where an earlier message bears the same address.

    It need not have been its own: that is why it proves nothing.
    """
    address, normal = message.sender_address, normal_address(message.sender_address)
    wrote = any(first.get(name, message.id) < message.id for name in (address, address.lower()))
    return replace(known, seen=known.seen | {normal}) if wrote and normal not in known.seen else known


def _of_one_account(contacts: Iterable[Contact]) -> frozenset[str]:
    accounts: defaultdict[str, set[str]] = defaultdict(set)
    for contact in contacts:
        accounts[normal_address(contact.address)].add(contact.account)
    return frozenset(address for address, named in accounts.items() if len(named) == 1)


def _contact(row: ContactRow) -> Contact:
    return Contact(row.address, row.known_since, row.account, row.source)


def _day(message: Received, profile: CompanyProfile) -> date:
    return message.arrived_at.astimezone(ZoneInfo(profile.time_zone)).date()
