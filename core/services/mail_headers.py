"""The headers of a stored mail, without its text, which is as large as anybody likes."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence

from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.mail.limits import HEADER_BLOCK_BYTES
from core.mail.message import Message
from core.mail.reading import read_headers
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow


def headers_of(session: Session, row: MessageRow) -> Message:
    """What the header block of a mail says; nothing of one whose bytes are forgotten."""
    return next((message for _, message in headers_of_all(session, [row.sha256])), read_headers(b""))


def headers_of_all(session: Session, digests: Sequence[str]) -> Iterator[tuple[str, Message]]:
    """(SHA-256, what the header block says) of each mail. Some tens of digests at once."""
    beginning = func.substr(RawMessageRow.raw, 1, HEADER_BLOCK_BYTES)
    asked = select(RawMessageRow.sha256, beginning).where(RawMessageRow.sha256.in_(digests))
    yield from ((sha256, read_headers(bytes(raw or b""))) for sha256, raw in (session.execute(asked) if digests else ()))
