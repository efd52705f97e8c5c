"""A first look at who sent what a check brought in: without the network, and only where somebody will decide about the message."""

from __future__ import annotations

from sqlalchemy import select

from core.mail.senders.report import report_on
from core.services.build import Desk
from core.services.sender_columns import columns_of
from core.services.sender_evidence import Prepared
from core.services.sender_evidence import known_for
from core.services.sender_evidence import profile_of_message
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow

BATCH = 100
_DECIDED_BY_PEOPLE = ("requests", "unsure", "replies")


def look_at_new_senders(desk: Desk) -> int:
    """Keep who sent the messages of mailboxes that nobody looked at yet; how many they were. One entry in the trail for each hundred."""
    looked = 0
    while found := _look_at_some(desk):
        looked += found
    return looked


def _look_at_some(desk: Desk) -> int:
    waiting = (
        select(MessageRow, RawMessageRow.raw)
        .join(RawMessageRow, RawMessageRow.sha256 == MessageRow.sha256)
        .where(MessageRow.place.in_(_DECIDED_BY_PEOPLE), MessageRow.sender_level.is_(None), MessageRow.company.is_not(None))
        .where(MessageRow.language != "")  # what is not read yet has no sender
        .limit(BATCH)
    )
    with desk.store.reading() as session:
        rows = session.execute(waiting).all()
        prepared: Prepared = {}
        reports = {
            row.id: report_on(raw, authserv_id=profile_of_message(desk, row).authserv_id, known=known_for(session, desk, row, prepared))
            for row, raw in rows
        }
    if not reports:
        return 0
    with desk.store.unit_of_work(desk.operator) as work:
        unlooked = select(MessageRow).where(MessageRow.id.in_(reports), MessageRow.sender_level.is_(None))
        for row in work.session.scalars(unlooked):
            for name, value in columns_of(reports[row.id]).items():
                setattr(row, name, value)
        work.record("senders_checked", at=desk.clock(), seen=len(reports))
    return len(reports)
