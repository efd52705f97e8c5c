"""Rows of a list that follow up on a waiting request of the same sender: they are due when the one case is that would be opened from both."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from datetime import datetime
from itertools import islice

from sqlalchemy import bindparam
from sqlalchemy import literal_column
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm import defer

from core.services.due_if_opened import chosen_company
from core.services.due_if_opened import due_if_opened
from core.services.inbox import MessageLine
from core.services.inbox import Split
from core.services.thread_beginning import find_beginning
from core.services.thread_linking import linked_of
from core.services.thread_lookups import Lookups
from core.store.tables import MessageRow

MOST = 20  # rows of a page whose conversation is gone through; of more no day is told
_AT_ONCE = 500
_WAITING = (Split.REQUESTS, Split.UNSURE, Split.LATER)
# Asked with every keystroke of a search, and nearly always in vain: to make the question would take longer than to answer it.
_ANSWERING = (
    select(MessageRow.id, MessageRow.sender_address, MessageRow.answers)
    .where(MessageRow.id.in_(bindparam("messages", expanding=True)), literal_column("answers <> '[]'"))
    .order_by(MessageRow.arrived_at.desc(), MessageRow.id.desc())
)


def due_from_beginnings(session: Session, lines: tuple[MessageLine, ...], now: datetime) -> tuple[MessageLine, ...]:
    """`lines` with the day that counts, as opening a case would say it. Headers are read for follow-ups only."""
    follow = list(_following(session, [line.id for line in lines if line.due is not None]))
    if not follow:
        return lines
    days: dict[int, date | None] = dict.fromkeys(follow)
    asked = select(MessageRow).where(MessageRow.id.in_(follow[:MOST])).options(defer(MessageRow.text), defer(MessageRow.reasons))
    told = {line.id: line.due for line in lines}
    known = Lookups(session)
    days |= {row.id: _due(known, row, now, told[row.id]) for row in session.scalars(asked)}
    return tuple(replace(line, due=days[line.id]) if line.id in days else line for line in lines)


def _following(session: Session, messages: Sequence[int]) -> Iterator[int]:
    """Those of `messages` that name a waiting mail of their own sender, or the same mail as another one of theirs that waits."""
    rows = session.execute(_ANSWERING, {"messages": messages}).all() if messages else []
    waiting = set(_named(session, {name for row in rows for name in row.answers}))
    linked = linked_of(session, [row.id for row in rows])
    return (row.id for row in rows if row.id in linked or any((name, row.sender_address.casefold()) in waiting for name in row.answers))


def _named(session: Session, names: set[str]) -> Iterator[tuple[str | None, str]]:
    """(Message-ID, sender) of what waits in the inbox under these names."""
    left = iter(sorted(names))
    while some := list(islice(left, _AT_ONCE)):
        asked = select(MessageRow.message_id, MessageRow.sender_address).where(MessageRow.message_id.in_(some), MessageRow.place.in_(_WAITING))
        yield from ((name, sender.casefold()) for name, sender in session.execute(asked.where(MessageRow.case_id.is_(None))))


def _due(known: Lookups, row: MessageRow, now: datetime, otherwise: date | None) -> date | None:
    first = find_beginning(known.session, row, now, known)
    if first is None or not first.kinds:
        return otherwise
    return due_if_opened(chosen_company(known.session), regime=row.regime or first.regime, kind=first.kinds[0], arrived_at=first.at)
