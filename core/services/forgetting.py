"""Forgetting ordinary mail: people who asked nothing of a privacy desk are not kept in it. What stays is the digest, the state and when it came."""

from __future__ import annotations

from datetime import datetime
from datetime import timedelta
from itertools import islice

from sqlalchemy import ColumnElement
from sqlalchemy import and_
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import update
from sqlalchemy.orm import Session

from core.services.build import Desk
from core.services.desk_settings import read_settings
from core.services.inbox import Handled
from core.services.inbox import Split
from core.services.reading_mail import UNKNOWN_LANGUAGE
from core.services.trail_hash import TRAIL_HASH
from core.services.triage_second_look import CHECKED
from core.store.tables import AuditRow
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow
from core.words import MessageState

FORGOTTEN = "forgotten"
_NAMING = ("message", "messages")  # the details of an entry that name messages
_DECIDING = ("messages_handled", "message_linked", "message_unlinked", "reply_joined", "reply_separated", "case_withdrawn", CHECKED)
_AT_ONCE = 200  # messages in one transaction: the store is not held up
_EMPTY: dict[str, object] = {
    **dict.fromkeys(("sender_name", "sender_address", "subject", "text", "snippet"), ""),
    "language": UNKNOWN_LANGUAGE,
    "message_id": None,
    "regime": None,
    "kinds": [],
    "score": 0,
    "reasons": [],
    "identifiers": {},
    "attachments": [],
    "sender_level": None,
    "sender_evidence": [],
    "sender_flags": [],
    "answers": [],
    "notes": [FORGOTTEN],
}


def forget_ordinary(desk: Desk) -> int:
    """Empty what the desk has had for longer than the setting says and is no request: ordinary mail, and what a person said is none; how many.

    Days count from when a message was taken in, so that old mail of a new mailbox can be looked at as long, and anew from the last decision about it.
    What cannot be read stays. The bytes are overwritten in the store; the same bytes are known again by their digest and never come back.
    Each transaction leaves an entry with its count.
    """
    before = desk.clock() - timedelta(days=read_settings(desk).keep_ordinary)
    with desk.store.reading() as session:
        found = session.execute(
            select(MessageRow.id, MessageRow.sha256).where(
                MessageRow.place == Split.OTHER.value, MessageRow.arrived_at < before, MessageRow.stored_at < before, *_forgettable()
            )
        ).all()
        decided = _decided_since(session, before) if found else frozenset()
    waiting = ((row, sha256) for row, sha256 in found if sha256[:TRAIL_HASH] not in decided)
    forgotten = 0
    while some := dict(islice(waiting, _AT_ONCE)):
        forgotten += _forget(desk, some)
    return forgotten


def _forgettable() -> tuple[ColumnElement[bool], ...]:
    """In no case, and either ordinary by triage with nobody calling it anything else or putting it off, or called no request by a person."""
    said = and_(MessageRow.handled == Handled.NOT_A_REQUEST, MessageRow.state != MessageState.UNREADABLE)
    return (
        MessageRow.case_id.is_(None),
        MessageRow.forgotten_at.is_(None),
        MessageRow.language != "",  # nobody read it yet
        or_(and_(MessageRow.state == MessageState.ORDINARY, MessageRow.handled.is_(None)), said),
    )


def _decided_since(session: Session, moment: datetime) -> frozenset[str]:
    """The digests, cut as the trail cuts them, of the messages that somebody decided about since `moment`."""
    details = session.scalars(select(AuditRow.details).where(AuditRow.at >= moment, AuditRow.act.in_(_DECIDING)))
    named = (str(one[name]) for one in details for name in _NAMING if name in one)
    return frozenset(digest for names in named for digest in names.split())


def _forget(desk: Desk, rows: dict[int, str]) -> int:
    """Empty these, as far as nobody decided about them in the meantime."""
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        still = set(work.session.scalars(select(MessageRow.id).where(MessageRow.id.in_(rows), *_forgettable())))
        if still:
            messages = update(MessageRow).where(MessageRow.id.in_(still)).values(**_EMPTY, forgotten_at=now, version=MessageRow.version + 1)
            work.session.execute(messages.execution_options(synchronize_session=False))
            raw = update(RawMessageRow).where(RawMessageRow.sha256.in_([rows[one] for one in still])).values(raw=b"")
            work.session.execute(raw.execution_options(synchronize_session=False))
            work.record("ordinary_forgotten", at=now, count=len(still))
    return len(still)
