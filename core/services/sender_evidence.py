"""Who sent a message: of mail files without a store, and of a stored message with what the desk knows; what was found is kept beside the message."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.adapters.dns import Network
from core.adapters.dns import ask_network
from core.adapters.dns import records_from
from core.adapters.mail_files import find_mail
from core.companies.profile import CompanyProfile
from core.companies.profile import load_company
from core.identity.contacts import Contact
from core.identity.evidence import usable_contacts
from core.mail.senders.domains import domain_of
from core.mail.senders.domains import normal_address
from core.mail.senders.findings import LATER
from core.mail.senders.findings import Finding
from core.mail.senders.findings import SenderReport
from core.mail.senders.lookup import TxtLookup
from core.mail.senders.report import KnownSenders
from core.mail.senders.report import know
from core.mail.senders.report import report_on
from core.services.build import Desk
from core.services.case_identity import assess_case
from core.services.case_identity import known_of
from core.services.desk_settings import read_settings
from core.services.failures import NoSuchMessageError
from core.services.inbox import Handled
from core.services.replies import UNVERIFIED
from core.services.sender_columns import columns_of
from core.services.sender_columns import looks_of
from core.services.sender_columns import stored_report
from core.services.trail_hash import TRAIL_HASH
from core.store.mailbox_tables import MailboxRow
from core.store.tables import CaseRow
from core.store.tables import ContactRow
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow
from core.words import CaseState

Prepared = dict[tuple[str, date, int | None], KnownSenders]  # by company, day and case
SILENT = "no_results_of_our_server"


@dataclass(frozen=True, slots=True)
class SenderItem:
    """One message of a file, or a file that gave none: then `report` is None and `reason` says why."""

    path: Path
    index: int
    report: SenderReport | None
    reason: str


def senders_of_files(
    *, paths: Sequence[Path], authserv_id: str = "", known: Iterable[str] = (), dns_file: Path | None = None
) -> Iterator[SenderItem]:
    """Who sent each message under `paths`; keys come from `dns_file`, else from the network. Raises MailPathMissingError, DnsFileError."""
    dns = records_from(dns_file) if dns_file is not None else Network()
    prepared = know(known)
    for item in find_mail(paths):
        report = None if item.raw is None else report_on(item.raw, authserv_id=authserv_id, known=prepared, dns=dns)
        yield SenderItem(item.path, item.index, report, item.reason)


def look_at_sender(desk: Desk, *, message: int, dns: TxtLookup | None = ask_network) -> SenderReport:
    """Who sent a stored message, by what is known now; kept beside it with an entry in the trail where it differs from before.

    `dns` is asked for keys only where our own server said nothing, and once: a question can tell the sender that the message is being read.
    The sample desk never asks the network. Takes seconds where nobody answers: run it in the outside lane. Raises NoSuchMessageError.
    """
    with desk.store.reading() as session:
        row, raw = _stored(session, message)
        profile, known = profile_of_message(desk, row), known_for(session, desk, row)
        before, checked = stored_report(row), _earlier_looks(row)
    if row.forgotten_at is not None:
        return before  # its bytes are gone; what was found once stands
    report = report_on(raw, authserv_id=profile.authserv_id, known=known, checked=checked)
    dns = None if desk.sample and dns is ask_network else dns
    if dns is not None and checked is None and SILENT in {one.code for one in report.evidence}:
        report = report_on(raw, authserv_id=profile.authserv_id, known=known, dns=dns)
    if row.sender_level is None or report != before:
        _keep(desk, message, report)
    return report


def known_for(session: Session, desk: Desk, row: MessageRow, prepared: Prepared | None = None) -> KnownSenders:
    """Which addresses may prove something for this message, which wrote before, and what they could be imitated by.

    `prepared`: what was worked out for other messages of the same transaction.
    """
    profile = profile_of_message(desk, row)
    prepared = {} if prepared is None else prepared
    key = (profile.code, _day(row, profile), row.case_id)
    if key not in prepared:
        prepared[key] = _known_on(session, profile, key)
    known = prepared[key]
    return replace(known, seen=known.seen | {normal_address(row.sender_address)}) if _wrote_before(session, row) else known


def _known_on(session: Session, profile: CompanyProfile, key: tuple[str, date, int | None]) -> KnownSenders:
    _, day, case = key
    registered = _registered_in_case(session, case) if case else registered_before(session, profile, day)
    others = session.scalars(select(CaseRow.person_address).where(CaseRow.id != (case or 0)).distinct())
    mailboxes = session.scalars(select(MailboxRow.address).where(MailboxRow.company == profile.code))
    names = (*profile.letterhead.name.values(), *profile.products)
    return know(registered, {*others} - {""}, (domain_of(profile.mailbox),), mailboxes, names)


def registered_before(session: Session, profile: CompanyProfile, day: date) -> frozenset[str]:
    """The addresses that the company's own records held before `day` for one account each."""
    query = select(ContactRow).join(CaseRow, CaseRow.id == ContactRow.case_id).where(CaseRow.company == profile.code)
    contacts = [_contact(contact) for contact in session.scalars(query)]
    return _of_one_account(one for one in contacts if one.known_before(day))


def profile_of_message(desk: Desk, row: MessageRow) -> CompanyProfile:
    """The company that the message was sent to: its mailbox's, else the desk's own."""
    return load_company(row.company or read_settings(desk).company)


def _registered_in_case(session: Session, case: int) -> frozenset[str]:
    """As the identity of the case is judged, so that both say the same."""
    found = session.get(CaseRow, case)
    return frozenset() if found is None else _of_one_account(usable_contacts(known_of(session, found)))


def _of_one_account(contacts: Iterable[Contact]) -> frozenset[str]:
    accounts: defaultdict[str, set[str]] = defaultdict(set)
    for contact in contacts:
        accounts[normal_address(contact.address)].add(contact.account)
    return frozenset(address for address, named in accounts.items() if len(named) == 1)


def _contact(row: ContactRow) -> Contact:
    return Contact(row.address, row.known_since, row.account, row.source)


def _day(row: MessageRow, profile: CompanyProfile) -> date:
    return row.arrived_at.astimezone(ZoneInfo(profile.time_zone)).date()


def _wrote_before(session: Session, row: MessageRow) -> bool:
    """Whether an earlier message bears the same address. It need not have been its own: that is why it proves nothing."""
    earlier = select(MessageRow.id).where(MessageRow.id < row.id, MessageRow.sender_address.in_([row.sender_address, row.sender_address.lower()]))
    return bool(row.sender_address) and session.scalar(earlier.limit(1)) is not None


def _stored(session: Session, message: int) -> tuple[MessageRow, bytes]:
    query = select(MessageRow, RawMessageRow.raw).join(RawMessageRow, RawMessageRow.sha256 == MessageRow.sha256).where(MessageRow.id == message)
    found = session.execute(query).one_or_none()
    if found is None:
        raise NoSuchMessageError(message=message)
    return found[0], found[1]


def _earlier_looks(row: MessageRow) -> Collection[Finding] | None:
    """What an earlier look found in the bytes; None where it has to be looked for (again)."""
    looks = looks_of(row)
    return looks if looks and not any(one.code in LATER for one in looks) else None


def _keep(desk: Desk, message: int, report: SenderReport) -> None:
    with desk.store.unit_of_work(desk.operator) as work:
        row = work.session.get(MessageRow, message)
        if row is None:
            raise NoSuchMessageError(message=message)
        for name, value in columns_of(report).items():
            setattr(row, name, value)
        if report.level and row.automatic is None:  # when the message came in, nobody had looked at its signatures
            row.notes = [note for note in row.notes if note != UNVERIFIED]
        work.session.flush()
        _judge_case(work.session, row)
        work.record("sender_checked", at=desk.clock(), message=row.sha256[:TRAIL_HASH], level=report.level, flags=len(report.flags))


def _judge_case(session: Session, row: MessageRow) -> None:
    """The level of the case that was opened from the message, anew: a signature that holds counts for it."""
    case = session.get(CaseRow, row.case_id) if row.case_id and row.handled == Handled.CASE else None
    if case is not None and case.state != CaseState.CLOSED:
        case.level = int(assess_case(session, case).level)
