"""One act, one transaction: the change and its audit entry are written together or not at all."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Update
from sqlalchemy import event
from sqlalchemy import select
from sqlalchemy import update
from sqlalchemy.orm import ORMExecuteState
from sqlalchemy.orm import Session
from sqlalchemy.orm import UOWTransaction

from core.audit.chain import chain
from core.audit.chain import seal_head
from core.audit.entry import Detail
from core.audit.entry import Entry
from core.store.tables import AuditHeadRow
from core.store.tables import AuditRow

HEAD = 1


class UnauditedChangeError(AssertionError):
    """A change was about to be kept without an entry in the trail: a mistake in this program."""


class UnitOfWork:
    """An open transaction. `session` reads and changes rows, `record` writes the entry that tells of it."""

    def __init__(self, session: Session, key: bytes, actor: str) -> None:
        self.session = session
        self._key = key
        self._actor = actor
        self.recorded: list[int] = []
        self._changed = False
        event.listen(session, "after_flush", self._note_flush)
        event.listen(session, "do_orm_execute", self._note_statement)

    def record(self, act: str, *, at: datetime, case: str | None = None, **details: Detail) -> int:
        """Add the entry `act` (a code) to the trail; its number. Details are codes, counts and hashes, never a person's data."""
        head = self.session.execute(select(AuditHeadRow.number, AuditHeadRow.mac).where(AuditHeadRow.id == HEAD)).one()
        entry = Entry(number=head.number + 1, at=at, actor=self._actor, act=act, case=case, details=details)
        chained = chain(self._key, entry, head.mac)
        row = AuditRow(
            number=entry.number,
            at=at,
            actor=entry.actor,
            act=act,
            case_number=case,
            details=dict(details),
            previous=chained.previous,
            mac=chained.mac,
        )
        self.session.add(row)
        self.session.flush()
        seal = seal_head(self._key, entry.number, chained.mac)
        self.session.execute(update(AuditHeadRow).where(AuditHeadRow.id == HEAD).values(number=seal.number, mac=seal.mac, seal=seal.seal))
        self.recorded.append(entry.number)
        return entry.number

    def keep(self, change: Update) -> None:
        """Keep what is no act and decides nothing (words that were typed and not yet said): it leaves no entry in the trail."""
        self.session.connection().execute(change)

    def check(self) -> None:
        """Raise UnauditedChangeError where rows changed and nothing was recorded."""
        self.session.flush()
        if self._changed and not self.recorded:
            raise UnauditedChangeError

    def _note_flush(self, session: Session, _context: UOWTransaction) -> None:
        changed = [*session.new, *session.deleted, *(row for row in session.dirty if session.is_modified(row))]
        self._changed = self._changed or any(not isinstance(row, AuditRow) for row in changed)

    def _note_statement(self, state: ORMExecuteState) -> None:
        self._changed = self._changed or state.is_insert or state.is_update or state.is_delete
