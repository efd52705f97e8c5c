"""A first look at who sent what a check brought in: without the network, and only where somebody will decide about the message."""

from __future__ import annotations

from sqlalchemy import LargeBinary
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy import type_coerce
from sqlalchemy.orm import Session

from core.mail import limits
from core.mail.senders.findings import SenderReport
from core.mail.senders.report import report_on
from core.services.build import Desk
from core.services.mail_leftovers import new_senders
from core.services.sender_columns import columns_of
from core.services.sender_evidence import Prepared
from core.services.sender_evidence import known_for
from core.services.sender_evidence import profile_of_message
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow

BATCH = 100
_HEAD = 2 * limits.HEADER_BLOCK_BYTES  # more of the headers is never read


def look_at_new_senders(desk: Desk) -> int:
    """Keep who sent the messages of mailboxes that nobody looked at yet; how many they were. One entry in the trail for each hundred."""
    looked = 0
    while found := _look_at_some(desk):
        looked += found
    return looked


def _look_at_some(desk: Desk) -> int:
    with desk.store.reading() as session:
        rows = session.scalars(select(MessageRow).where(*new_senders()).limit(BATCH)).all()
        prepared: Prepared = {}
        reports = {row.id: _report(session, desk, row, prepared) for row in rows}
    if not reports:
        return 0
    with desk.store.unit_of_work(desk.operator) as work:
        unlooked = select(MessageRow).where(MessageRow.id.in_(reports), MessageRow.sender_level.is_(None))
        for row in work.session.scalars(unlooked):
            for name, value in columns_of(reports[row.id]).items():
                setattr(row, name, value)
        work.record("senders_checked", at=desk.clock(), seen=len(reports))
    return len(reports)


def _report(session: Session, desk: Desk, row: MessageRow, prepared: Prepared) -> SenderReport:
    """Who sent one message. Without the network no signature is verified: the headers are enough, and one message lies in memory at a time."""
    head = type_coerce(func.substr(RawMessageRow.raw, 1, _HEAD), LargeBinary)
    raw = session.scalar(select(head).where(RawMessageRow.sha256 == row.sha256)) or b""
    return report_on(raw, authserv_id=profile_of_message(desk, row).authserv_id, known=known_for(session, desk, row, prepared))
