"""What is decided about a message that waits: it is no request, it is looked at later, it is filed with a case; and back again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from core.services.build import Desk
from core.services.case_rows import case_row
from core.services.changed import Before
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.failures import AlreadyHandledError
from core.services.failures import ForgottenError
from core.services.inbox import Handled
from core.services.inbox import message_row
from core.services.trail_hash import TRAIL_HASH
from core.store.tables import CaseRow
from core.store.tables import MessageRow
from core.store.unit_of_work import UnitOfWork
from core.words import MessageState


def mark_not_request(desk: Desk, *, messages: tuple[int, ...]) -> Changed:
    """These are ordinary after all; they stay in Other. `Changed.before` is what `restore` gives back."""
    return _handle(desk, messages, Handled.NOT_A_REQUEST, None)


def put_off(desk: Desk, *, messages: tuple[int, ...], until: datetime) -> Changed:
    """Look at these again at `until` (aware). `Changed.before` is what `restore` gives back."""
    return _handle(desk, messages, Handled.LATER, until)


def bring_back(desk: Desk, *, messages: tuple[int, ...]) -> Changed:
    """Undo what was decided about these messages, as long as no case was opened from them."""
    return _handle(desk, messages, None, None)


def restore(desk: Desk, *, before: tuple[Before, ...]) -> Changed:
    """Undo an act by what it gave as `Changed.before`: each message has its outcome and its day again. Raises NoSuchMessageError, AlreadyHandledError."""
    with desk.store.unit_of_work(desk.operator) as work:
        rows = [_free_row(work.session, one.message) for one in before]
        now = tuple(Before(row.id, row.handled, row.later_until) for row in rows)
        for row, one in zip(rows, before, strict=True):
            row.handled, row.later_until = one.handled, one.until
        _record_handled(work, rows, desk.clock())
    return Changed(frozenset({Shown.MESSAGES}), before=now)


def link_to_case(desk: Desk, *, message: int, number: str) -> Changed:
    """File a message with an existing case. Raises NoSuchCaseError, NoSuchMessageError, AlreadyHandledError, ForgottenError."""
    with desk.store.unit_of_work(desk.operator) as work:
        row = _free_row(work.session, message)
        case = case_row(work.session, number)
        file_with(work, row, case, desk.clock())
    return Changed(frozenset({Shown.MESSAGES, Shown.CASES}), number)


def file_with(work: UnitOfWork, row: MessageRow, case: CaseRow, now: datetime) -> None:
    """File a message with a case in an open unit of work; the trail keeps what taking it out again gives back."""
    before = f"{row.state} {row.handled or ''}".strip()
    row.case_id, row.handled, row.state = case.id, Handled.CASE.value, MessageState.REPLY.value
    work.record("message_linked", at=now, case=case.number, message=row.sha256[:TRAIL_HASH], before=before)


def _handle(desk: Desk, messages: tuple[int, ...], handled: Handled | None, until: datetime | None) -> Changed:
    with desk.store.unit_of_work(desk.operator) as work:
        rows = [_free_row(work.session, message) for message in messages]
        before = tuple(Before(row.id, row.handled, row.later_until) for row in rows)
        for row in rows:
            row.handled, row.later_until = (handled.value if handled else None), until
        _record_handled(work, rows, desk.clock())
    return Changed(frozenset({Shown.MESSAGES}), before=before)


def _record_handled(work: UnitOfWork, rows: Sequence[MessageRow], now: datetime) -> None:
    """One entry for all messages that have the same outcome now."""
    for handled in dict.fromkeys(row.handled for row in rows):
        which = [row.sha256[:TRAIL_HASH] for row in rows if row.handled == handled]
        work.record("messages_handled", at=now, outcome=handled or "brought_back", count=len(which), messages=" ".join(which))


def _free_row(session: Session, message: int) -> MessageRow:
    row = message_row(session, message)
    _refuse_if_in_case(session, row)
    if row.forgotten_at is not None:
        raise ForgottenError
    return row


def _refuse_if_in_case(session: Session, row: MessageRow) -> None:
    if row.handled == Handled.CASE:
        number = session.get_one(CaseRow, row.case_id).number
        raise AlreadyHandledError(number=number)
