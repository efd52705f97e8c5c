"""Letters that wait for a person to mend the mailbox that they leave by, and are not tried again by themselves."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.services.outbox_states import HELD_UNTIL
from core.services.outbox_states import OutState
from core.store.mailbox_tables import OutboxRow


def let_held_leave(session: Session, mailbox: int, now: datetime) -> None:
    """A mailbox was mended (a new password, another server): what was held for it is tried again from `now` on. Within an act that records it."""
    held = select(OutboxRow).where(OutboxRow.mailbox_id == mailbox, OutboxRow.state == OutState.WAITING, OutboxRow.not_before >= HELD_UNTIL)
    for row in session.scalars(held):
        row.not_before = now
