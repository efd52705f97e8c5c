"""Who sent a message: of mail files without a store, and of a stored message with what the desk knows; what was found is kept beside the message."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.adapters.dns import Network
from core.adapters.dns import ask_network
from core.adapters.dns import records_from
from core.adapters.mail_files import find_mail
from core.mail.senders.findings import LATER
from core.mail.senders.findings import Finding
from core.mail.senders.findings import SenderReport
from core.mail.senders.lookup import TxtLookup
from core.mail.senders.report import know
from core.mail.senders.report import report_on
from core.services.build import Desk
from core.services.case_identity import assess_case
from core.services.desk_settings import read_settings
from core.services.failures import NoSuchMessageError
from core.services.inbox import Handled
from core.services.known_senders import Acquaintances
from core.services.known_senders import first_bearers
from core.services.known_senders import with_earlier
from core.services.replies import UNVERIFIED
from core.services.sender_columns import columns_of
from core.services.sender_columns import looks_of
from core.services.sender_columns import stored_report
from core.services.trail_hash import TRAIL_HASH
from core.store.tables import CaseRow
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow
from core.words import CaseState

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
        acquaintances = Acquaintances(session, read_settings(desk).company)
        profile, known = acquaintances.profile_of(row), with_earlier(acquaintances.known_to(row), row, first_bearers(session, [row]))
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
