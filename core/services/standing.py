"""The numbers that stand on every screen: what waits, what is pressing, when mail was last read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.services.build import Desk
from core.services.day import count_pressing
from core.services.inbox import Split
from core.services.inbox import count_messages
from core.services.letters_list import Shelf
from core.services.letters_list import count_letters
from core.services.mail_standing import DONE
from core.store.mailbox_tables import MailCheckRow
from core.store.tables import CaseRow
from core.store.tables import OccurrenceRow
from core.words import CaseState

RECENT = 9  # one more than the rail shows, so that it can say that there are more
_WAITING = (Split.REQUESTS, Split.UNSURE, Split.REPLIES)


@dataclass(frozen=True, slots=True)
class Numbers:
    """`seen`: messages accounted for; `waiting`: messages to be looked at; `pressing`: open cases due by tomorrow or late; `letters`: made, not sent.

    `mail_read_at` (aware) is when mail was last taken in or a mailbox was last checked well, None: never. `open_cases`: number and person of those opened last.
    """

    seen: int
    waiting: int
    pressing: int
    letters: int
    mail_read_at: datetime | None
    open_cases: tuple[tuple[str, str], ...]


def read_numbers(desk: Desk) -> Numbers:
    """The numbers as they are now."""
    totals, letters = count_messages(desk), count_letters(desk)
    waiting = dict(totals.waiting)
    with desk.store.reading() as session:
        read_at = _mail_read_at(session)
        open_now = select(CaseRow.number, CaseRow.person_name, CaseRow.person_address).where(CaseRow.state != CaseState.CLOSED)
        pressing = count_pressing(desk, session)
        cases = session.execute(open_now.order_by(CaseRow.id.desc()).limit(RECENT)).all()
    return Numbers(
        seen=totals.seen,
        waiting=sum(waiting[split] for split in _WAITING),
        pressing=pressing,
        letters=letters[Shelf.TO_SEND] + letters[Shelf.OUTBOX],
        mail_read_at=read_at,
        open_cases=tuple((number, name or address) for number, name, address in cases),
    )


def _mail_read_at(session: Session) -> datetime | None:
    taken_in = session.scalar(select(OccurrenceRow.seen_at).order_by(OccurrenceRow.id.desc()).limit(1))
    checked = session.scalar(select(MailCheckRow.ended_at).where(MailCheckRow.outcome == DONE).order_by(MailCheckRow.id.desc()).limit(1))
    return max((moment for moment in (taken_in, checked) if moment is not None), default=None)
