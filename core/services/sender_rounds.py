"""A first look at who sent what a check brought in: without the network, and only where somebody will decide about the message.

Nearly all are looked at while they are read. What was left over then (replies, what a killed process stored) is looked at after the check.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from typing import cast

from sqlalchemy import LargeBinary
from sqlalchemy import Row
from sqlalchemy import Table
from sqlalchemy import bindparam
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy import type_coerce
from sqlalchemy import update
from sqlalchemy.orm import Session

from core.mail.senders.findings import SenderReport
from core.mail.senders.report import SenderClaims
from core.mail.senders.report import judge_claims
from core.mail.senders.report import report_on
from core.services.build import Desk
from core.services.desk_settings import read_settings
from core.services.known_senders import Acquaintances
from core.services.known_senders import first_bearers
from core.services.known_senders import with_earlier
from core.services.mail_leftovers import new_senders
from core.services.reading_mail import HEAD_BYTES
from core.services.sender_columns import columns_of
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow
from core.store.unit_of_work import UnitOfWork

BATCH, HEADS_AT_ONCE = 250, 25
_MESSAGES = cast("Table", MessageRow.__table__)
_LOOKED_AT = (MessageRow.id, MessageRow.sha256, MessageRow.company, MessageRow.arrived_at, MessageRow.case_id, MessageRow.sender_address)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message that was just read, with what it says of its sender; the other fields are columns of its row."""

    id: int
    company: str | None
    arrived_at: datetime
    case_id: int | None
    sender_address: str
    claims: SenderClaims


def keep_claimed(work: UnitOfWork, messages: Sequence[Claimed], *, own_company: str, now: datetime) -> None:
    """Keep who sent messages whose rows were just written, with one entry in the trail. Raises ResourceError before anything is kept."""
    known, first = Acquaintances(work.session, own_company), first_bearers(work.session, messages)
    reports = {one.id: judge_claims(one.claims, with_earlier(known.known_to(one), one, first)) for one in messages}
    _keep(work, reports, now)


def look_at_new_senders(desk: Desk) -> int:
    """Keep who sent the messages of mailboxes that nobody looked at yet; how many they were. One entry in the trail for each BATCH."""
    looked = 0
    while found := _look_at_some(desk):
        looked += found
    return looked


def _look_at_some(desk: Desk) -> int:
    with desk.store.reading() as session:
        rows = session.execute(select(*_LOOKED_AT).where(*new_senders()).limit(BATCH)).all()
        reports = _reports(session, rows, read_settings(desk).company)
    if not reports:
        return 0
    with desk.store.unit_of_work(desk.operator) as work:
        _keep(work, reports, desk.clock())
    return len(reports)


def _keep(work: UnitOfWork, reports: Mapping[int, SenderReport], now: datetime) -> None:
    unlooked = update(_MESSAGES).where(_MESSAGES.c.id == bindparam("row"), _MESSAGES.c.sender_level.is_(None))
    work.session.connection().execute(unlooked, [{"row": row, **columns_of(report)} for row, report in reports.items()])
    work.record("senders_checked", at=now, seen=len(reports))


def _reports(session: Session, rows: Sequence[Row[*tuple[Any, ...]]], own_company: str) -> dict[int, SenderReport]:
    """Who sent each message. Without the network no signature is verified: the headers are enough, and few of them lie in memory at a time."""
    known, first, reports = Acquaintances(session, own_company), first_bearers(session, rows), dict[int, SenderReport]()
    for begin in range(0, len(rows), HEADS_AT_ONCE):
        some = rows[begin : begin + HEADS_AT_ONCE]
        heads = _heads(session, [row.sha256 for row in some])
        for row in some:
            senders = with_earlier(known.known_to(row), row, first)
            reports[row.id] = report_on(heads.get(row.sha256, b""), authserv_id=known.profile_of(row).authserv_id, known=senders)
    return reports


def _heads(session: Session, digests: Sequence[str]) -> Mapping[str, bytes]:
    head = type_coerce(func.substr(RawMessageRow.raw, 1, HEAD_BYTES), LargeBinary)
    query = select(RawMessageRow.sha256, head).where(RawMessageRow.sha256.in_(digests))
    return {sha256: raw or b"" for sha256, raw in session.execute(query)}  # a part of nothing is NULL
