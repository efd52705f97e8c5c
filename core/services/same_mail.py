"""Messages that bear one Message-ID: each says so, and also where they are the same mail but for its line ends, so that one case is opened of them.

They are not made one: whoever sends another's Message-ID ahead of a request puts nothing aside by it.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace

from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm import load_only

from core.services.reading_mail import Reading
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow

SAME_MESSAGE_ID = "another message bears the same Message-ID"
SAME_MAIL = "the same mail with other line ends"
MOST_COMPARED = 3  # of those that bear one Message-ID, the oldest
LARGEST_COMPARED = 16 * 1024 * 1024  # bytes: of a larger one only the Message-ID is told
_NOTED = (MessageRow.id, MessageRow.sha256, MessageRow.message_id, MessageRow.notes, MessageRow.version)
_WAITS = (MessageRow.case_id.is_(None), MessageRow.handled.is_(None), MessageRow.forgotten_at.is_(None))


def flag_same_id(session: Session, readings: Sequence[Reading]) -> list[Reading]:
    """`readings` of a batch, in the order they came, with the notes; messages from before that still wait get theirs as well."""
    bearers, mails = _bearers(session, readings), _Mails(session)
    notes: dict[str, dict[str, None]] = defaultdict(dict)
    for one in readings:
        earlier = bearers[one.message.message_id or ""][:MOST_COMPARED] if one.message.message_id else []
        for other in earlier:
            note = SAME_MAIL if mails.are_same(one.sha256, other) else SAME_MESSAGE_ID
            notes[one.sha256][note] = notes[other][note] = None
        bearers[one.message.message_id or ""].append(one.sha256)
    here = {one.sha256 for one in readings}
    _note_earlier(session, {sha256: list(found) for sha256, found in notes.items() if sha256 not in here})
    return [replace(one, notes=(*one.notes, *notes[one.sha256])) if one.sha256 in notes else one for one in readings]


def _bearers(session: Session, readings: Sequence[Reading]) -> dict[str, list[str]]:
    """Message-ID → SHA-256 of the oldest messages that bear it already; of those of a batch hardly any is borne."""
    bearers: dict[str, list[str]] = defaultdict(list)
    named = {one.message.message_id for one in readings if one.message.message_id}
    borne = session.scalars(select(MessageRow.message_id).where(MessageRow.message_id.in_(named)).distinct()) if named else ()
    for name in list(borne):
        oldest = select(MessageRow.sha256).where(MessageRow.message_id == name).order_by(MessageRow.id).limit(MOST_COMPARED)
        bearers[name or ""] = list(session.scalars(oldest))
    return bearers


def _note_earlier(session: Session, notes: dict[str, list[str]]) -> None:
    """Tell at messages from before, as long as nobody decided about them."""
    asked = select(MessageRow).where(MessageRow.sha256.in_(notes), *_WAITS).options(load_only(*_NOTED))
    for row in list(session.scalars(asked)) if notes else ():
        told = list(dict.fromkeys((*row.notes, *notes[row.sha256])))
        if told != row.notes:
            row.notes = told


@dataclass(slots=True)
class _Mails:
    """What mails are but for line ends, and for empty lines at the end, which mailbox files add; each is looked at once."""

    session: Session
    _digests: dict[str, str | None] = field(default_factory=dict)

    def are_same(self, one: str, other: str) -> bool:
        """Whether the bytes behind two SHA-256 are the same so."""
        return self._plain(one) is not None and self._plain(one) == self._plain(other)

    def _plain(self, sha256: str) -> str | None:
        if sha256 not in self._digests:
            asked = select(RawMessageRow.raw).where(RawMessageRow.sha256 == sha256, func.length(RawMessageRow.raw) <= LARGEST_COMPARED)
            raw = self.session.scalar(asked)
            self._digests[sha256] = hashlib.sha256(raw.replace(b"\r\n", b"\n").rstrip(b"\n")).hexdigest() if raw else None
        return self._digests[sha256]
