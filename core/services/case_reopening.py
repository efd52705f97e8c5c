"""Taking up a case that was answered or closed, by the operator or by a reply; and taking that back while nothing was done since."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.cases.states import Facts
from core.cases.states import decide_move
from core.services.build import Desk
from core.services.case_rows import case_row
from core.services.case_rows import case_value
from core.services.case_rows import line_rows
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.failures import ReopenedBegunError
from core.store.tables import AuditRow
from core.store.tables import CaseRow
from core.store.unit_of_work import UnitOfWork
from core.words import CaseState

REOPENED = "reopened"
BY_HAND = "answer_by_hand"
_CHANGES_NOTHING = frozenset({"case_reopened", "reply_joined", "reply_separated", "message_linked", "message_unlinked", "note_added"})


def take_up_again(work: UnitOfWork, case: CaseRow, now: datetime, *, message: int | None = None) -> None:
    """Move the case to In progress; its clock runs until a new answer is sent. `message`: the reply that did it. The caller records it.

    What it was is kept for `close_again`. Raises MoveNotAllowedError.
    """
    lines = line_rows(work.session, case)
    state = decide_move(case_value(case, lines), CaseState.IN_PROGRESS, Facts(new_message_or_correction=True)).to.value
    before = _as_it_was(case, {line.kind: line.outcome for line in lines})
    case.state = state
    case.closed_at = case.answered_at = None
    case.steps = {**{name: value for name, value in case.steps.items() if name != BY_HAND}, REOPENED: _reopened(now, before, message)}
    for line in lines:
        line.outcome = None


def close_again(desk: Desk, *, number: str) -> Changed:
    """Undo that a case was taken up again: it is what it was. Raises NoSuchCaseError, ReopenedBegunError once anything was done in it."""
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        put_back(work, case)
        work.record("case_closed_again", at=desk.clock(), case=number)
    return Changed(frozenset({Shown.CASES, Shown.MESSAGES}), number)


def put_back(work: UnitOfWork, case: CaseRow) -> None:
    """As `close_again`, within an act that records it. Raises ReopenedBegunError."""
    before = (case.steps.get(REOPENED) or {}).get("before")
    if before is None or not is_untouched(work.session, case):
        raise ReopenedBegunError(number=case.number)
    case.state = before["state"]
    case.closed_at, case.answered_at = _moment(before["closed_at"]), _moment(before["answered_at"])
    for line in line_rows(work.session, case):
        line.outcome = before["outcomes"].get(line.kind)
    kept = {name: value for name, value in case.steps.items() if name != REOPENED}
    case.steps = {**kept, **before["steps"]}


def reopened_by(case: CaseRow) -> int | None:
    """The message whose arrival took the case up again, while that still stands."""
    message = (case.steps.get(REOPENED) or {}).get("message")
    return None if message is None else int(message)


def is_untouched(session: Session, case: CaseRow) -> bool:
    """Whether nothing was done in the case since it was taken up again."""
    if case.state != CaseState.IN_PROGRESS:
        return False
    last = select(func.max(AuditRow.number)).where(AuditRow.case_number == case.number, AuditRow.act == "case_reopened").scalar_subquery()
    since = select(AuditRow.number).where(AuditRow.case_number == case.number, AuditRow.number > last, AuditRow.act.not_in(_CHANGES_NOTHING))
    return session.scalar(since.limit(1)) is None


def _as_it_was(case: CaseRow, outcomes: dict[str, str | None]) -> dict[str, Any]:
    return {
        "state": case.state,
        "closed_at": _text(case.closed_at),
        "answered_at": _text(case.answered_at),
        "outcomes": outcomes,
        "steps": {name: case.steps[name] for name in (BY_HAND, REOPENED) if name in case.steps},
    }


def _reopened(now: datetime, before: dict[str, Any], message: int | None) -> dict[str, Any]:
    by = {} if message is None else {"message": message}
    return {"at": now.isoformat(), "before": before, **by}


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
