"""The headers of a stored mail, without its text, which is as large as anybody likes."""

from __future__ import annotations

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
    beginning = func.substr(RawMessageRow.raw, 1, HEADER_BLOCK_BYTES)
    return read_headers(bytes(session.scalar(select(beginning).where(RawMessageRow.sha256 == row.sha256)) or b""))
