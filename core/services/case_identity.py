"""Settling who is asking: contacts from the company's own records, one-time codes, confirmations, and a second person's decision."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC
from datetime import date
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.adapters.databases import Database
from core.companies.profile import CompanyProfile
from core.identity.challenge import VALID_FOR
from core.identity.challenge import Answer
from core.identity.challenge import ChallengeOutcome
from core.identity.challenge import code_from
from core.identity.challenge import make_challenge
from core.identity.contacts import Contact
from core.identity.evidence import Assessment
from core.identity.evidence import Known
from core.identity.evidence import OperatorConfirmation
from core.identity.evidence import assess
from core.identity.evidence import usable_contacts
from core.identity.gate import Act
from core.identity.gate import GateDecision
from core.identity.gate import SecondPersonException
from core.identity.gate import decide_gate
from core.identity.gate import required_row
from core.mail.reading import read_headers
from core.mail.senders.domains import normal_address
from core.services.build import Desk
from core.services.case_rows import begin_case
from core.services.case_rows import case_row
from core.services.case_rows import profile_of
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.desk_settings import read_sources
from core.services.failures import NoDataSourceError
from core.services.failures import NoKnownContactError
from core.services.failures import ReasonMissingError
from core.services.failures import SearchOfOthersError
from core.services.inbox import Handled
from core.services.replies import as_challenge
from core.services.sender_columns import looks_of
from core.store.tables import CaseRow
from core.store.tables import ChallengeRow
from core.store.tables import ConfirmationRow
from core.store.tables import ContactRow
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow
from core.words import Kind
from core.words import MessageState

CONFIRMED, EXCEPTION = "confirmed_at_account", "second_person"
SALT_BYTES = 16
_WHO_RECORDED = "whoever recorded it"  # that the two differ was checked with the operator's own name when it was recorded
_ACT_ORDER = (Act.ERASE, Act.CHANGE, Act.RELEASE)


@dataclass(frozen=True, slots=True)
class Challenged:
    """A code that was made: it stands here once and in the letter, nowhere else."""

    code: str
    contact: str
    valid_until: datetime


def look_up_contacts(desk: Desk, *, number: str, stopped: Callable[[], bool] = lambda: False) -> Changed:
    """Ask the company's own records which accounts the addresses in the request belong to. Raises NoDataSourceError and the database's failures."""
    with desk.store.reading() as session:
        case = case_row(session, number)
        profile, addresses = profile_of(case), _addresses(session, case)
    found = [] if stopped() else _ask_company(desk, profile, addresses)
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        known = set(work.session.execute(select(ContactRow.address, ContactRow.account).where(ContactRow.case_id == case.id)).all())
        new = [contact for contact in found if (contact.address, contact.account) not in known]
        for contact in new:
            row = ContactRow(
                case_id=case.id, address=contact.address, known_since=contact.known_since, account=contact.account, source=contact.source
            )
            row.found_at = now
            work.session.add(row)
        case.steps = {**case.steps, "identity": {"looked_up": now.isoformat()}}
        begin_case(case)
        work.session.flush()
        case.level = int(assess_case(work.session, case).level)
        work.record("contacts_looked_up", at=now, case=number, asked=len(addresses), found=len(found))
    return _changed(number)


def make_code(desk: Desk, *, number: str, contact: str | None = None) -> tuple[Challenged, Changed]:
    """A new one-time code for a contact known before the request (the first one unless `contact` names another). Raises NoKnownContactError."""
    now, code = desk.clock(), code_from(secrets.choice)
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        usable = [one.address for one in usable_contacts(known_of(work.session, case))]
        chosen = contact or next(iter(usable), None)
        if chosen is None or chosen not in usable:
            raise NoKnownContactError
        challenge = make_challenge(code=code, contact=chosen, asked_at=now, salt=secrets.token_bytes(SALT_BYTES))
        work.session.add(
            ChallengeRow(case_id=case.id, contact=challenge.contact, salt=challenge.salt, code_hash=challenge.digest, asked_at=now, tries=0)
        )
        begin_case(case)
        work.record("challenge_made", at=now, case=number)
    return Challenged(code, chosen, now + VALID_FOR), _changed(number)


def confirm_at_account(desk: Desk, *, number: str, account: str, note: str) -> Changed:
    """The operator saw the confirmation inside the app or at the account (level 3). Raises ReasonMissingError without a note that says how."""
    if not (note.strip() and account.strip()):
        raise ReasonMissingError
    return _confirm(desk, number, CONFIRMED, f"{account.strip()}\n{note.strip()}", None)


def accept_with_less(desk: Desk, *, number: str, second_person: str, reason: str) -> Changed:
    """Two people take it upon themselves to act below the level. Raises ReasonMissingError where one of them or the reason is missing."""
    exception = SecondPersonException(desk.operator, second_person, reason)
    if not exception.holds:
        raise ReasonMissingError
    return _confirm(desk, number, EXCEPTION, reason.strip(), second_person.strip())


def assess_case(session: Session, case: CaseRow) -> Assessment:
    """The level that the evidence of a case gives now. The message that counts is the one that the case was opened from."""
    found = session.execute(
        select(RawMessageRow.raw, MessageRow)
        .join(MessageRow, MessageRow.sha256 == RawMessageRow.sha256)
        .where(MessageRow.case_id == case.id, MessageRow.handled == Handled.CASE, MessageRow.state != MessageState.REPLY)
        .order_by(MessageRow.id)  # not by time: whoever writes later may date his letter earlier
        .limit(1)
    ).first()
    raw, row = (b"", None) if found is None else found
    return assess(read_headers(raw), profile_of(case), known_of(session, case), looks_of(row))


def known_of(session: Session, case: CaseRow) -> Known:
    """What the desk knows of the case's person beside the message."""
    zone = ZoneInfo(profile_of(case).time_zone)
    contacts = tuple(
        Contact(row.address, row.known_since, row.account, row.source)
        for row in session.scalars(select(ContactRow).where(ContactRow.case_id == case.id).order_by(ContactRow.id))
    )
    accounts = {contact.account for contact in contacts}
    return Known(
        requested_at=case.received_at.astimezone(zone),
        contacts=contacts,
        outcomes=tuple(_outcomes(session, case)),
        confirmations=tuple(_confirmations(session, case, next(iter(accounts), ""))),
        account=next(iter(accounts)) if len(accounts) == 1 else None,
    )


def proved_addresses(session: Session, case: CaseRow, assessment: Assessment) -> tuple[str, ...]:
    """The addresses of the person who was proved: the contacts; of an account that was confirmed itself whatever stands on file for it."""
    if assessment.contacts:
        return tuple(dict.fromkeys(contact.address for contact in assessment.contacts))
    accounts = {value for piece in assessment.evidence if piece.counts_for for name, value in piece.values if name == "account"}
    return tuple(dict.fromkeys(one.address for one in known_of(session, case).contacts if assessment.level and one.account in accounts))


def check_about_proved(session: Session, case: CaseRow, identities: Iterable[Sequence[str]]) -> None:
    """Refuse to act on what was found by other addresses than the proved ones. Below every proof (two people answer for it) the sender's counts."""
    assessment = assess_case(session, case)
    proved = proved_addresses(session, case, assessment) or (() if assessment.level else (case.person_address,))
    if not {normal_address(value) for _, value in identities} <= {normal_address(address) for address in proved}:
        raise SearchOfOthersError(number=case.number)


def decide_case_gate(
    session: Session, case: CaseRow, kind: Kind, at: datetime, act: Act | None = None, *, assessment: Assessment | None = None
) -> GateDecision:
    """The gate for a kind of the case; without `act` the act that the kind is about. `assessment`: one that was made a moment ago."""
    assessment = assessment or assess_case(session, case)
    row = session.scalar(
        select(ConfirmationRow)
        .where(ConfirmationRow.case_id == case.id, ConfirmationRow.kind == EXCEPTION, ConfirmationRow.at >= _counts_from(case))
        .order_by(ConfirmationRow.id.desc())
        .limit(1)
    )
    exception = None if row is None else SecondPersonException(_WHO_RECORDED, row.second_person or "", row.words)
    chosen = act or main_act(kind)
    return decide_gate(kind, chosen, assessment.level, contacts=assessment.contacts, exception=exception, at=at)


def main_act(kind: Kind) -> Act:
    """The act that a kind is about: to erase or change where its row names that, else to release."""
    acts = required_row(kind).acts
    return next((act for act in _ACT_ORDER if act in acts), Act.RELEASE)


def _ask_company(desk: Desk, profile: CompanyProfile, addresses: tuple[str, ...]) -> list[Contact]:
    table, sources = profile.contacts, read_sources(desk)
    if table is None:
        return []  # a company that keeps no addresses has none to compare with
    if table.source not in sources:
        raise NoDataSourceError(company=profile.code)
    database = Database(table.source, sources[table.source], read_only=True)
    try:
        rows = database.ask(table.table, table.address, addresses, ignore_case=True) if addresses else []
    finally:
        database.close()
    return [
        Contact(str(row[table.address]), date.fromisoformat(str(row[table.known_since])[:10]), str(row[table.account]), table.source) for row in rows
    ]


def _addresses(session: Session, case: CaseRow) -> tuple[str, ...]:
    """The sender's address and those that the request names, or a message that the operator filed; not what anyone wrote with the case's number."""
    named = [case.person_address]
    for row in session.scalars(select(MessageRow).where(MessageRow.case_id == case.id, MessageRow.handled == Handled.CASE)):
        named += row.identifiers.get("email", [])
    return tuple(dict.fromkeys(address for address in named if address))


def _counts_from(case: CaseRow) -> datetime:
    """From when proofs count: a case that is taken up again needs new ones unless they are as fresh as a code has to be (SECURITY A19)."""
    reopened = case.steps.get("reopened")
    return datetime.fromisoformat(reopened["at"]) - VALID_FOR if reopened else datetime.min.replace(tzinfo=UTC)


def _outcomes(session: Session, case: CaseRow) -> list[ChallengeOutcome]:
    query = select(ChallengeRow).where(ChallengeRow.case_id == case.id, ChallengeRow.outcome.is_not(None))
    rows = session.scalars(query.where(ChallengeRow.asked_at >= _counts_from(case)))
    return [ChallengeOutcome(Answer(row.outcome or Answer.WRONG), as_challenge(row), row.answered_at or row.asked_at) for row in rows]


def _confirmations(session: Session, case: CaseRow, account: str) -> list[OperatorConfirmation]:
    query = select(ConfirmationRow).where(ConfirmationRow.case_id == case.id, ConfirmationRow.kind == CONFIRMED)
    rows = session.scalars(query.where(ConfirmationRow.at >= _counts_from(case)))
    parts = [(row.words.partition("\n"), row) for row in rows]
    return [OperatorConfirmation(named or account, row.at, row.second_person or "operator", note) for (named, _, note), row in parts]


def _confirm(desk: Desk, number: str, kind: str, words: str, second_person: str | None) -> Changed:
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        work.session.add(ConfirmationRow(case_id=case.id, kind=kind, words=words, second_person=second_person, at=now))
        begin_case(case)
        work.session.flush()
        case.level = int(assess_case(work.session, case).level)
        work.record("identity_confirmed", at=now, case=number, how=kind, level=case.level)
    return _changed(number)


def _changed(number: str) -> Changed:
    return Changed(frozenset({Shown.CASES, Shown.MESSAGES}), number)
