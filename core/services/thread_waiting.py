"""Which other mail a message belongs with before there is a case: the beginning of its conversation, as far as it is known and waits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime

from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm import load_only

from core.mail.limits import HEADER_BLOCK_BYTES
from core.mail.message import Message
from core.mail.reading import read_headers
from core.services.inbox import Handled
from core.services.inbox import Split
from core.services.inbox import states_of
from core.services.threads import LAST_NAMED
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow
from core.words import MessageState

LONGEST_WALK = 10  # mails from one to the one that it answers: who names more of them leaves the rest out
_LOOKED_AT = (
    *(MessageRow.id, MessageRow.sha256, MessageRow.subject, MessageRow.arrived_at, MessageRow.sender_address),
    *(MessageRow.state, MessageRow.handled, MessageRow.later_until),
)


@dataclass(frozen=True, slots=True)
class Earlier:
    """The mail that a message belongs with. `at` is aware; `split`: where it lies in the inbox now.

    `same_sender`: both come from one address; another's mail may name what it likes. `joins`: the message joins the case that is opened from it.
    """

    message: int
    subject: str
    at: datetime
    split: Split
    same_sender: bool
    joins: bool


def find_earlier(session: Session, row: MessageRow, now: datetime) -> Earlier | None:
    """The first mail of the same sender in the conversation of a message without a case, else a waiting mail of another one that it names.

    A machine's notice belongs with no request, and what is forgotten has no headers. Header blocks are read, of LONGEST_WALK mails at most.
    """
    if row.case_id is not None or row.automatic is not None or row.forgotten_at is not None:
        return None
    walked = [row]
    for _ in range(LONGEST_WALK):
        named = [one for one in _named(session, walked[-1]) if one not in walked]
        own = [one for one in named if _sender(row) and _sender(one) == _sender(row)]
        if not own and len(walked) == 1:
            others = [one for one in named if one.handled is None and one.state != MessageState.ORDINARY]
            return _earlier(others[0], now) if others else None
        if not own:
            break
        walked.append(own[0])
    joins = all(one.handled is None for one in walked[:-1])  # what was decided about joins nothing, nor does what hangs on it
    return replace(_earlier(walked[-1], now), same_sender=True, joins=joins)


def _named(session: Session, row: MessageRow) -> Sequence[MessageRow]:
    """What `row` names and lies in the inbox without a case, the oldest first; without the texts, which are as large as anybody likes."""
    beginning = func.substr(RawMessageRow.raw, 1, HEADER_BLOCK_BYTES)
    raw = session.scalar(select(beginning).where(RawMessageRow.sha256 == row.sha256))
    names = _names(read_headers(bytes(raw or b"")))
    if not names:
        return []
    asked = select(MessageRow).where(MessageRow.message_id.in_(names), MessageRow.case_id.is_(None), MessageRow.forgotten_at.is_(None))
    asked = asked.where(MessageRow.place.is_not(None)).options(load_only(*_LOOKED_AT, raiseload=True))
    return session.scalars(asked.order_by(MessageRow.arrived_at, MessageRow.id).limit(LAST_NAMED)).all()


def _names(message: Message) -> set[str]:
    named = (message.in_reply_to, *message.references[-LAST_NAMED:], *message.references[:1])
    return {one for one in named if one}


def _sender(row: MessageRow) -> str:
    return row.sender_address.casefold()


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
