"""How the mailboxes stand: what each holds, accounted for message by message, when it was checked, and whether somebody has to act."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from datetime import timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.services.build import Desk
from core.services.desk_settings import read_settings
from core.store.mailbox_tables import MailboxRow
from core.store.mailbox_tables import MailCheckRow
from core.store.tables import MessageRow
from core.store.tables import OccurrenceRow
from core.words import MessageState

MISSED = 2  # so many checks that did not take place are an alarm
DONE, STOPPED = "done", "stopped"
NOT_ACCOUNTED_FOR = "not_accounted_for"


class Alarm(StrEnum):
    """Why somebody has to look at a mailbox, the gravest first."""

    FAILED = "failed"
    NUMBERS = "numbers"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class CheckFailure:
    """A known failure of a check: its code, the values of its sentence, and both sentences in English."""

    code: str
    values: Mapping[str, object]
    sentence: str
    remedy: str


@dataclass(frozen=True, slots=True)
class MailboxStanding:
    """One mailbox. Moments are aware; None: never yet.

    `checked_at`: the last check that ended well; `tried_at`: the last one at all; `next_check`: when the next is due. `on_server`: messages the server
    told of at the last check that ended well; `counts` what each of them is, in the order of MessageState; their sum is `accounted`.
    `failure`: of the last check, None where it ended well or was stopped by a person.
    """

    mailbox: int
    company: str
    address: str
    folder: str
    checked_at: datetime | None
    tried_at: datetime | None
    next_check: datetime
    on_server: int | None
    counts: tuple[tuple[MessageState, int], ...]
    failure: CheckFailure | None
    alarm: Alarm | None

    @property
    def accounted(self) -> int:
        """How many messages the desk can name."""
        return sum(number for _, number in self.counts)


@dataclass(frozen=True, slots=True)
class MailStanding:
    """All mailboxes in use, in the order in which they were added; none where none is set up."""

    mailboxes: tuple[MailboxStanding, ...] = field(default=())

    @property
    def alarms(self) -> tuple[MailboxStanding, ...]:
        """The mailboxes that somebody has to look at, the gravest first."""
        order = list(Alarm)
        return tuple(sorted((one for one in self.mailboxes if one.alarm), key=lambda one: order.index(one.alarm or Alarm.LATE)))

    @property
    def alarm(self) -> Alarm | None:
        """The gravest alarm of all mailboxes."""
        return self.alarms[0].alarm if self.alarms else None

    @property
    def checked_at(self) -> datetime | None:
        """When the mailbox that was checked longest ago was checked; None where one was never checked, or none is set up."""
        moments = [one.checked_at for one in self.mailboxes]
        return None if None in moments else min((one for one in moments if one), default=None)

    @property
    def on_server(self) -> int:
        """Messages on all servers."""
        return sum(one.on_server or 0 for one in self.mailboxes)

    @property
    def counts(self) -> tuple[tuple[MessageState, int], ...]:
        """What they are, over all mailboxes."""
        return tuple((state, sum(dict(one.counts).get(state, 0) for one in self.mailboxes)) for state in MessageState)


def read_standing(desk: Desk) -> MailStanding:
    """How every mailbox stands now, by the desk's clock. Reads the last checks only: quick enough for every screen."""
    every = timedelta(minutes=read_settings(desk).check_every)
    now = desk.clock()
    with desk.store.reading() as session:
        rows = session.scalars(select(MailboxRow).where(MailboxRow.removed_at.is_(None)).order_by(MailboxRow.id)).all()
        return MailStanding(tuple(_standing(session, row, now, every) for row in rows))


def count_present(session: Session, mailbox: int) -> dict[MessageState, int]:
    """What the messages that lie on the server now are. The same bytes a second time are duplicates, so that the sum is that of the places."""
    here = (OccurrenceRow.mailbox_id == mailbox, OccurrenceRow.gone_at.is_(None))
    places = session.scalar(select(func.count()).select_from(OccurrenceRow).where(*here)) or 0
    different = select(OccurrenceRow.sha256).where(*here).distinct().subquery()
    joined = select(MessageRow.state, func.count()).join(different, different.c.sha256 == MessageRow.sha256).group_by(MessageRow.state)
    states = {MessageState(state): number for state, number in session.execute(joined)}
    found = {state: states.get(state, 0) for state in MessageState}
    found[MessageState.DUPLICATE] += places - sum(states.values())
    return found


def _standing(session: Session, row: MailboxRow, now: datetime, every: timedelta) -> MailboxStanding:
    past = (MailCheckRow.mailbox_id == row.id, MailCheckRow.ended_at <= now)  # a wrong clock may have put checks into the time to come
    checks = select(MailCheckRow).where(*past).order_by(MailCheckRow.ended_at.desc(), MailCheckRow.id.desc()).limit(1)
    tried_at = session.scalar(checks.with_only_columns(MailCheckRow.ended_at))
    last = session.scalar(checks.where(MailCheckRow.outcome != STOPPED))
    good = session.scalar(checks.where(MailCheckRow.outcome == DONE))
    told = last if last is not None and last.outcome == NOT_ACCOUNTED_FOR else good
    failure = None if last is None or last.outcome == DONE else _failure(last)
    return MailboxStanding(
        mailbox=row.id,
        company=row.company,
        address=row.address,
        folder=row.folder,
        checked_at=good.ended_at if good else None,
        tried_at=tried_at,
        next_check=tried_at + every if tried_at else min(row.added_at, now),
        on_server=told.on_server if told else None,
        counts=tuple((state, int(told.counts.get(state, 0)) if told else 0) for state in MessageState),
        failure=failure,
        alarm=_alarm(failure, last.ended_at if last else row.added_at, now, every),
    )


def _alarm(failure: CheckFailure | None, since: datetime, now: datetime, every: timedelta) -> Alarm | None:
    if failure is not None:
        return Alarm.NUMBERS if failure.code == NOT_ACCOUNTED_FOR else Alarm.FAILED
    return Alarm.LATE if now >= since + MISSED * every else None


def _failure(check: MailCheckRow) -> CheckFailure:
    kept: dict[str, Any] = check.details
    return CheckFailure(check.outcome, dict(kept["values"]), str(kept["sentence"]), str(kept["remedy"]))
