"""What waited already when a case was opened from the mail that it answers: the same sender's follow-ups join the case in the same act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import LargeBinary
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy import type_coerce
from sqlalchemy.orm import Session

from core.mail.message import Message
from core.mail.reading import read_headers
from core.mail.senders.results import read_results
from core.services.build import Desk
from core.services.due_if_opened import chosen_company
from core.services.mail_headers import headers_of
from core.services.reading_lane import read_all
from core.services.reading_mail import DECIDED_BY_PEOPLE
from core.services.reading_mail import HEAD_BYTES
from core.services.reading_mail import Reading
from core.services.replies import UNVERIFIED
from core.services.replies import match_replies
from core.services.thread_linking import spellings
from core.services.thread_linking import unseen_in
from core.services.threads import find_threads
from core.store.tables import CaseRow
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow
from core.store.unit_of_work import UnitOfWork
from core.words import MessageState

MOST_ANSWERS = 50  # of one sender: the newest are looked at


def read_waiting_answers(desk: Desk, *, message: int) -> list[Reading]:
    """The sender's own messages that wait and answer `message`, or one that does, or the same unseen mail as one of them, read anew.

    Reading may take long: the store is not held for it.
    """
    with desk.store.reading() as session:
        row = session.get(MessageRow, message)
        chosen = [] if row is None or not row.sender_address else _belonging(session, row)
    return [reading for sha256 in chosen for reading in read_all([(sha256, _bytes_of(desk, sha256))])]  # one message in memory at a time


def join_waiting_answers(work: UnitOfWork, case: CaseRow, readings: Sequence[Reading], now: datetime) -> int:
    """Join those of `readings` that wait still and belong to the case that was just opened; each is recorded as a reply that joined by itself.

    What joined may bind others again. Gives how many joined.
    """
    left, joined = list(readings), 0
    while left:
        more = _join(work, case, left, now)
        left, joined = [one for one in left if one.sha256 not in more] if more else [], joined + len(more)
    return joined


def _join(work: UnitOfWork, case: CaseRow, readings: Sequence[Reading], now: datetime) -> frozenset[str]:
    """Join what belongs to the case by what stands in it now; the SHA-256 of each."""
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
    return frozenset(one.sha256 for one in answers)


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


@dataclass(frozen=True, slots=True)
class _Mail:
    """A waiting mail. `name`: its Message-ID; `may_link`: it asks for something, and so is bound by an unseen mail that it answers.

    `proved`: our server confirmed its sender, looked at of those only that may be bound.
    """

    sha256: str
    name: str
    answers: tuple[str, ...]
    may_link: bool
    proved: bool
    head: bytes


def _waiting(session: Session, row: MessageRow) -> list[_Mail]:
    """What else waits of the sender of `row`, the newest first."""
    head = type_coerce(func.substr(RawMessageRow.raw, 1, HEAD_BYTES), LargeBinary)
    asked = select(MessageRow.sha256, MessageRow.message_id, MessageRow.answers, MessageRow.state, MessageRow.automatic, head)
    asked = asked.join(RawMessageRow, RawMessageRow.sha256 == MessageRow.sha256).where(MessageRow.id.in_(_newest_of(session, row)))
    found = session.execute(asked.order_by(MessageRow.id.desc()))
    server, mails = chosen_company(session).authserv_id, list[_Mail]()
    for sha256, name, answers, state, automatic, raw in found:
        may_link = bool(answers) and automatic is None and state in DECIDED_BY_PEOPLE
        proved = may_link and _proves(read_headers(raw or b""), row.sender_address, server)
        mails.append(_Mail(sha256, name or "", tuple(answers), may_link, proved, raw or b""))
    return mails


def _newest_of(session: Session, row: MessageRow) -> list[int]:
    """The newest that wait of the sender of `row`; one spelling at a time, so that the index of senders gives them in their order."""
    waiting = select(MessageRow.id).where(MessageRow.id != row.id, *_IS_WAITING).order_by(MessageRow.id.desc()).limit(MOST_ANSWERS)
    found = [one for spelling in spellings([row.sender_address]) for one in session.scalars(waiting.where(MessageRow.sender_address == spelling))]
    return sorted(found, reverse=True)[:MOST_ANSWERS]


def _belonging(session: Session, row: MessageRow) -> list[str]:
    """SHA-256 of what hangs on `row`: only these are worth reading. What our server did not confirm binds no confirmed mail that does not name it."""
    message, waiting = headers_of(session, row), _waiting(session, row)
    sure = _proves(message, row.sender_address, chosen_company(session).authserv_id)
    chosen = [_Mail(row.sha256, row.message_id or "", message.answers, may_link=True, proved=sure, head=b"")]
    for one in chosen:  # grows while it is gone through
        taken = {other.sha256 for other in chosen}
        left = [other for other in waiting if other.sha256 not in taken]
        named = [other for other in left if one.name and (one.name in other.answers or one.name.encode("utf-8", "replace") in other.head)]
        unseen = unseen_in(session, row.sender_address, one.answers) if one.may_link else frozenset()
        linked = [other for other in left if other.may_link and (one.proved or not other.proved) and not unseen.isdisjoint(other.answers)]
        chosen += named + [other for other in linked if other not in named]
    return [one.sha256 for one in chosen[1:]]


def _proves(message: Message, sender: str, server: str) -> bool:
    return read_results(message.authentication_results, server, sender).aligned is not None


def _belongs_elsewhere(session: Session, reading: Reading, case: CaseRow) -> bool:
    """Whether it was taken out of another case before, or names one: opening this case says nothing about that."""
    place = find_threads(session, [reading]).place_of(session, reading)
    return place is not None and place.case_id != case.id
