"""Letters that wait for a person to mend the mailbox that they leave by, or to set it up again, and are not tried again by themselves."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy import update
from sqlalchemy.orm import Session

from core.services.outbox_states import HELD_UNTIL
from core.services.outbox_states import OutState
from core.store.mailbox_tables import MailboxRow
from core.store.mailbox_tables import OutboxRow


def let_held_leave(session: Session, mailbox: int, now: datetime) -> None:
    """A mailbox was mended (a new password, another server): what was held for it is tried again from `now` on. Within an act that records it."""
    held = select(OutboxRow).where(OutboxRow.mailbox_id == mailbox, OutboxRow.state == OutState.WAITING, OutboxRow.not_before >= HELD_UNTIL)
    for row in session.scalars(held):
        row.not_before = now


def take_over_letters(session: Session, mailbox: MailboxRow, now: datetime) -> None:
    """A mailbox was removed and its address is set up again: what has not left, and what is in doubt, is the new one's. Within an act that records it.

    The mails name the same sender and are not changed by it; what was held leaves from `now` on.
    """
    before = select(MailboxRow.id).where(
        MailboxRow.removed_at.is_not(None), MailboxRow.company == mailbox.company, MailboxRow.address == mailbox.address
    )
    open_ones = OutboxRow.state.in_((OutState.WAITING.value, OutState.UNKNOWN.value))
    session.execute(
        update(OutboxRow)
        .where(OutboxRow.mailbox_id.in_(before), open_ones)
        .values(mailbox_id=mailbox.id)
        .execution_options(synchronize_session=False)
    )
    let_held_leave(session, mailbox.id, now)
