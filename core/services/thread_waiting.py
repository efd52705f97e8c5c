"""Which other mail a message belongs with before there is a case: the beginning of its conversation, as far as it is known and waits."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from core.services.inbox import Handled
from core.services.inbox import Split
from core.services.inbox import states_of
from core.services.mail_headers import headers_of
from core.services.thread_beginning import LONGEST_WALK
from core.services.thread_beginning import find_first
from core.services.thread_beginning import sender_of
from core.services.thread_lookups import named_in
from core.store.tables import MessageRow
from core.words import MessageState


@dataclass(frozen=True, slots=True)
class Earlier:
    """The mail that a message belongs with. `at` is aware; `split`: where it lies in the inbox now.

    `same_sender`: both come from one address; another's mail may name what it likes. `joins`: the message joins the case that is opened from it.
    `begins`: it is where the request began, and so a case that is opened from the message begins with it.
    `doubted`: it would begin with it, but only that one's sender is confirmed.
    """

    message: int
    subject: str
    at: datetime
    split: Split
    same_sender: bool
    joins: bool
    begins: bool = False
    doubted: bool = False


def find_earlier(session: Session, row: MessageRow, now: datetime) -> Earlier | None:
    """Where the request of a message without a case began, else the first mail of its sender in the conversation, else another's that it names and waits.

    A machine's notice belongs with no request, and what is forgotten has no headers. Header blocks are read, of LONGEST_WALK mails at most.
    """
    if row.case_id is not None or row.automatic is not None or row.forgotten_at is not None:
        return None
    first = find_first(session, row, now)
    if first is not None:  # what was decided about joins nothing, unless it is opened itself
        joins, doubted = row.handled is None, first.doubted
        return replace(_earlier(first.row, now), same_sender=True, joins=joins, begins=not doubted, doubted=doubted)
    walked = [row]
    for _ in range(LONGEST_WALK):
        named = [one for one in named_in(session, headers_of(session, walked[-1])) if one not in walked]
        own = [one for one in named if sender_of(row) and sender_of(one) == sender_of(row)]
        if not own and len(walked) == 1:
            others = [one for one in named if one.handled is None and one.state != MessageState.ORDINARY]
            return _earlier(others[0], now) if others else None
        if not own:
            break
        walked.append(own[0])
    joins = all(one.handled is None for one in walked[:-1])  # what was decided about joins nothing, nor does what hangs on it
    return replace(_earlier(walked[-1], now), same_sender=True, joins=joins)


def _earlier(found: MessageRow, now: datetime) -> Earlier:
    """As of another sender."""
    return Earlier(found.id, found.subject, found.arrived_at, _split_of(found, now), same_sender=False, joins=False)


def _split_of(row: MessageRow, now: datetime) -> Split:
    """Where the inbox lists it: what was put off and has come back stands where it was before."""
    if row.handled == Handled.NOT_A_REQUEST:
        return Split.OTHER
    if row.handled == Handled.LATER and row.later_until is not None and row.later_until > now:
        return Split.LATER
    return next(split for split in Split if row.state in states_of(split))
