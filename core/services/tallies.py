"""The sums that the store keeps beside its messages: held against a count of everything, and made right where they drifted."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import delete
from sqlalchemy import func
from sqlalchemy import insert
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.services.build import Desk
from core.store.tables import MessageRow
from core.store.tables import OccurrenceRow
from core.store.tables import TallyRow

Sums = dict[tuple[str, str, str], int]


def wrong_tallies(desk: Desk) -> tuple[str, ...]:
    """The sums that triggers keep, against a count of everything: those that differ, as "name state handled: kept, counted"."""
    with desk.store.reading() as session:
        kept, counted = _kept(session), _counted(session)
    return tuple(f"{' '.join(one)}: {kept.get(one, 0)}, {counted.get(one, 0)}" for one in _wrong(kept, counted))


def correct_tallies(desk: Desk) -> int:
    """Count everything, and write the sums anew where any of them drifted; how many did. An entry tells of it; none is made where all are right."""
    if not wrong_tallies(desk):
        return 0
    with desk.store.unit_of_work(desk.operator) as work:
        counted = _counted(work.session)
        wrong = _wrong(_kept(work.session), counted)
        work.session.execute(delete(TallyRow))
        if counted:
            rows = [{"name": name, "state": state, "handled": handled, "number": number} for (name, state, handled), number in counted.items()]
            work.session.execute(insert(TallyRow), rows)
        work.record("sums_corrected", at=desk.clock(), count=len(wrong))
    return len(wrong)


def _kept(session: Session) -> Sums:
    return {(name, state, handled): number for name, state, handled, number in session.execute(select(TallyRow.__table__)) if number}


def _counted(session: Session) -> Sums:
    counted: Counter[tuple[str, str, str]] = Counter()
    for state, handled, number in session.execute(select(MessageRow.state, MessageRow.handled, func.count()).group_by("state", "handled")):
        counted["messages", state, handled or ""] += number
    for duplicate, number in session.execute(select(OccurrenceRow.duplicate, func.count()).group_by("duplicate")):
        counted["occurrences", "duplicate" if duplicate else "first", ""] += number
    return dict(counted)


def _wrong(kept: Sums, counted: Sums) -> list[tuple[str, str, str]]:
    return [one for one in sorted({*kept, *counted}) if kept.get(one, 0) != counted.get(one, 0)]
