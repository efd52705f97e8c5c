"""What waited already when a case was opened from the mail that it answers: the same sender's follow-ups join the case in the same act."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import LargeBinary
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy import type_coerce
from sqlalchemy.orm import Session

from core.services.build import Desk
from core.services.reading_lane import read_all
from core.services.reading_mail import HEAD_BYTES
from core.services.reading_mail import Reading
from core.services.replies import UNVERIFIED
from core.services.replies import match_replies
from core.services.threads import find_threads
from core.store.tables import CaseRow
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow
from core.store.unit_of_work import UnitOfWork
from core.words import MessageState

MOST_ANSWERS = 50  # of one sender: the newest are looked at


def read_waiting_answers(desk: Desk, *, message: int) -> list[Reading]:
    """The sender's own messages that wait and answer `message`, or one that does, read anew. Reading may take long: the store is not held for it."""
    with desk.store.reading() as session:
        row = session.get(MessageRow, message)
        chosen = [] if row is None or not row.message_id or not row.sender_address else _naming(row.message_id, _waiting(session, row))
    return [reading for sha256 in chosen for reading in read_all([(sha256, _bytes_of(desk, sha256))])]  # one message in memory at a time


def join_waiting_answers(work: UnitOfWork, case: CaseRow, readings: Sequence[Reading], now: datetime) -> int:
    """Join those of `readings` that wait still and belong to the case that was just opened; each is recorded as a reply that joined by itself.

    Gives how many joined.
    """
    if not readings:
        return 0
    work.session.flush()
    asked = select(MessageRow).where(MessageRow.sha256.in_([one.sha256 for one in readings]), *_IS_WAITING)
    rows = {row.sha256: row for row in work.session.scalars(asked)}
    here = [one for one in readings if one.sha256 in rows and not _belongs_elsewhere(work.session, one, case)]
    matched = match_replies(work, here, {sha256: row.id for sha256, row in rows.items()}, now)
    answers = [one for one in matched if one.case_id == case.id]
    for joined in answers:
        row = rows[joined.sha256]
        row.state, row.case_id, row.handled = joined.state.value, case.id, joined.handled
        row.notes = list(dict.fromkeys((*row.notes, *joined.notes)))
    return len(answers)


def take_out_answers(rows: Sequence[MessageRow], readings: Sequence[Reading]) -> None:
    """Undo `join_waiting_answers`: each waits again as what it is by its bytes."""
    states = {one.sha256: one.state for one in readings}
    for row in rows:
        row.case_id, row.handled, row.state = None, None, states[row.sha256].value
        row.notes = [note for note in row.notes if note != UNVERIFIED]


def joined_at_opening(row: MessageRow, case: CaseRow) -> bool:
    """Whether a message of `case` lay in the store before the case did, and nobody filed it by hand."""
    return row.state == MessageState.REPLY and row.handled is None and row.stored_at <= case.opened_at


_IS_WAITING = (MessageRow.case_id.is_(None), MessageRow.handled.is_(None), MessageRow.forgotten_at.is_(None))


def _bytes_of(desk: Desk, sha256: str) -> bytes:
    with desk.store.reading() as session:
        return session.get_one(RawMessageRow, sha256).raw


def _waiting(session: Session, row: MessageRow) -> list[tuple[str, str, bytes]]:
    """(SHA-256, Message-ID, headers) of what else waits of the sender of `row`."""
    query = (
        select(MessageRow.sha256, MessageRow.message_id, type_coerce(func.substr(RawMessageRow.raw, 1, HEAD_BYTES), LargeBinary))
        .join(RawMessageRow, RawMessageRow.sha256 == MessageRow.sha256)
        .where(MessageRow.sender_address.in_([row.sender_address, row.sender_address.lower()]), MessageRow.id != row.id, *_IS_WAITING)
    )
    found = session.execute(query.order_by(MessageRow.id.desc()).limit(MOST_ANSWERS))
    return [(sha256, message_id or "", head or b"") for sha256, message_id, head in found]


def _naming(first: str, waiting: list[tuple[str, str, bytes]]) -> list[str]:
    """SHA-256 of those whose headers hold the Message-ID `first`, or that of one of them: only these are worth reading."""
    names, chosen = [first], list[str]()
    for name in names:  # grows while it is gone through
        found = [one for one in waiting if one[0] not in chosen and name.encode("utf-8", "replace") in one[2]]
        chosen += [sha256 for sha256, _, _ in found]
        names += [message_id for _, message_id, _ in found if message_id]
    return chosen


def _belongs_elsewhere(session: Session, reading: Reading, case: CaseRow) -> bool:
    """Whether it was taken out of another case before, or names one: opening this case says nothing about that."""
    place = find_threads(session, [reading]).place_of(session, reading)
    return place is not None and place.case_id != case.id
