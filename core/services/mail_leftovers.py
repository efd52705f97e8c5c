"""What an earlier run left: messages that were stored and not read, and senders that nobody looked at. Finding none costs next to nothing."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Sequence

from sqlalchemy import ColumnElement
from sqlalchemy import func
from sqlalchemy import literal_column
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.services.build import Desk
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow

AT_ONCE = 256
BYTES_AT_ONCE = 32 * 1024 * 1024  # what may lie in memory while it is read
_UNREAD: ColumnElement[bool] = literal_column("language = ''")  # as the index says it
_DECIDED_BY_PEOPLE = ("requests", "unsure", "replies")


def read_leftovers(desk: Desk, stopped: Callable[[], bool] = lambda: False) -> None:
    """Read what an earlier run stored and could not read any more because it was stopped or killed. Raises StoppedError."""
    while waiting := _unread(desk):
        from core.services import mail_intake  # noqa: PLC0415  the reader is large, and nearly always nothing waits for it
        from core.services.reading_lane import Waiting  # noqa: PLC0415  as above

        for digests in _portions(waiting):
            mail_intake.read_waiting(desk, Waiting(_bytes_of(desk, digests), None, stopped))


def new_senders() -> tuple[ColumnElement[bool], ...]:
    """The messages that somebody will decide about, and whose sender nobody looked at yet. What is not read yet has no sender."""
    here = (MessageRow.place.in_(_DECIDED_BY_PEOPLE), MessageRow.sender_level.is_(None))
    return (*here, MessageRow.company.is_not(None), MessageRow.language != "")


def has_new_senders(session: Session) -> bool:
    """Whether there is one of `new_senders`."""
    return session.scalar(select(MessageRow.id).where(*new_senders()).limit(1)) is not None


def _unread(desk: Desk) -> list[tuple[str, int]]:
    """(SHA-256, bytes) of some messages that nobody read."""
    query = select(RawMessageRow.sha256, func.length(RawMessageRow.raw)).join(MessageRow, MessageRow.sha256 == RawMessageRow.sha256)
    with desk.store.reading() as session:
        return [(sha256, size) for sha256, size in session.execute(query.where(_UNREAD).limit(AT_ONCE))]


def _portions(waiting: Sequence[tuple[str, int]]) -> Iterator[list[str]]:
    """Digests of what memory holds at once; a message that is larger alone."""
    portion, held = list[str](), 0
    for sha256, size in waiting:
        if portion and held + size > BYTES_AT_ONCE:
            yield portion
            portion, held = [], 0
        portion.append(sha256)
        held += size
    if portion:
        yield portion


def _bytes_of(desk: Desk, digests: Sequence[str]) -> list[tuple[str, bytes]]:
    with desk.store.reading() as session:
        query = select(RawMessageRow.sha256, RawMessageRow.raw).where(RawMessageRow.sha256.in_(digests))
        return [(sha256, raw) for sha256, raw in session.execute(query)]
