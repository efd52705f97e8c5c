"""Taking back what triage did with a case: a case that was only just opened is withdrawn, a message that was filed is taken out again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.cases.case import read_number
from core.services.build import Desk
from core.services.cases import LAST_WITHDRAWN
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.failures import CaseBegunError
from core.services.failures import NoSuchCaseError
from core.services.failures import NoSuchMessageError
from core.services.failures import NotFiledError
from core.services.inbox import Handled
from core.services.reading_lane import read_all
from core.services.thread_joining import joined_at_opening
from core.services.thread_joining import take_out_answers
from core.services.trail_hash import TRAIL_HASH
from core.store.tables import AuditRow
from core.store.tables import CaseRow
from core.store.tables import LineRow
from core.store.tables import MessageRow
from core.store.tables import RawMessageRow
from core.store.tables import SettingRow
from core.store.unit_of_work import UnitOfWork
from core.words import MessageState

_JOINED, _SEPARATED = "reply_joined", "reply_separated"
_LEAVES_NOTHING = frozenset({"case_opened", "message_linked", "message_unlinked", _JOINED, _SEPARATED})


def withdraw_case(desk: Desk, *, number: str) -> Changed:
    """Undo the opening of a case in which nothing was done or sent: its messages and what joined with them are what they were, its number is never used again.

    Raises NoSuchCaseError, and CaseBegunError once anything happened in the case.
    """
    with desk.store.reading() as session:
        answers = _opening_messages(session, _case(session, number)).answers
        raw = [(row.sha256, session.get_one(RawMessageRow, row.sha256).raw) for row in answers]
    readings = read_all(raw)  # reading may take long: the store is not held for it
    with desk.store.unit_of_work(desk.operator) as work:
        case = _case(work.session, number)
        found = _opening_messages(work.session, case)
        take_out_answers(found.answers, readings)
        if found.opened_from is not None:
            _take_out(work, found.opened_from, case, desk.clock())
        message = found.first
        message.case_id, message.handled = None, _outcome_in(_before(work.session, "case_opened", number, message))
        work.session.flush()
        work.session.execute(delete(LineRow).where(LineRow.case_id == case.id))
        work.session.delete(case)
        _keep_number(work.session, number)
        work.record("case_withdrawn", at=desk.clock(), case=number, message=message.sha256[:TRAIL_HASH])
    return Changed(frozenset({Shown.MESSAGES, Shown.CASES}), number)


def unlink_from_case(desk: Desk, *, message: int) -> Changed:
    """Take a filed message out of its case: it is again exactly what it was before, by what the trail kept of it.

    Raises NoSuchMessageError, and NotFiledError where the message was not filed by hand.
    """
    read_anew = _read_anew(desk, message)
    with desk.store.unit_of_work(desk.operator) as work:
        row, case = _filed(work.session, message)
        before, answered = _before(work.session, "message_linked", case.number, row), _answered_case(work.session, row)
        row.handled, row.case_id = _outcome_in(before), None if answered is None else answered.id
        if before:
            row.state = next(code for code in before if code in set(MessageState))
        elif answered is None:
            row.state = read_anew.value
        work.record("message_unlinked", at=desk.clock(), case=case.number, message=row.sha256[:TRAIL_HASH])
    return Changed(frozenset({Shown.MESSAGES, Shown.CASES}), case.number)


def _read_anew(desk: Desk, message: int) -> MessageState:
    """What a message is by its bytes, where it was filed when the trail did not yet keep what it was before; else what it is now.

    Reading may take long: the store is not held for it.
    """
    with desk.store.reading() as session:
        row, case = _filed(session, message)
        if _before(session, "message_linked", case.number, row) or _answered_case(session, row):
            return MessageState(row.state)
        sha256, raw = row.sha256, session.get_one(RawMessageRow, row.sha256).raw
    (reading,) = read_all([(sha256, raw)])
    return reading.state


def _filed(session: Session, message: int) -> tuple[MessageRow, CaseRow]:
    """A message that was filed by hand, and its case. Raises NoSuchMessageError, NotFiledError."""
    row = session.get(MessageRow, message)
    if row is None:
        raise NoSuchMessageError(message=message)
    case = session.get(CaseRow, row.case_id) if row.case_id else None
    if case is None or row.handled != Handled.CASE or row.state != MessageState.REPLY:
        raise NotFiledError(message=message)
    return row, case


def _case(session: Session, number: str) -> CaseRow:
    case = session.scalar(select(CaseRow).where(CaseRow.number == number))
    if case is None:
        raise NoSuchCaseError(number=number)
    return case


@dataclass(frozen=True, slots=True)
class _Opening:
    """The messages of a case that was only just opened: what it begins with, the later one that it was opened from (if any), and what joined with them."""

    first: MessageRow
    opened_from: MessageRow | None
    answers: list[MessageRow]


def _opening_messages(session: Session, case: CaseRow) -> _Opening:
    """Raises CaseBegunError where anything else belongs to the case, or anything was done in it."""
    entries = list(session.scalars(select(AuditRow).where(AuditRow.case_number == case.number)))
    opened_from = next((str(entry.details.get("opened_from", "")) for entry in entries if entry.act == "case_opened"), "")
    here = list(session.scalars(select(MessageRow).where(MessageRow.case_id == case.id)))
    answers = [row for row in here if joined_at_opening(row, case)]
    others = [row for row in here if row not in answers]
    filed = [row for row in others if opened_from and row.sha256.startswith(opened_from) and row.state == MessageState.REPLY]
    first = [row for row in others if row not in filed]
    if {entry.act for entry in entries} - _LEAVES_NOTHING or len(first) != 1 or case.steps:
        raise CaseBegunError(number=case.number)
    return _Opening(first[0], next(iter(filed), None), answers)


def _take_out(work: UnitOfWork, row: MessageRow, case: CaseRow, now: datetime) -> None:
    """What the case was opened from is again what the trail kept of it when it was filed."""
    before = _before(work.session, "message_linked", case.number, row)
    row.case_id, row.handled = None, _outcome_in(before)
    row.state = next(code for code in before if code in set(MessageState))
    work.record("message_unlinked", at=now, case=case.number, message=row.sha256[:TRAIL_HASH])


def _keep_number(session: Session, number: str) -> None:
    kept = session.get(SettingRow, LAST_WITHDRAWN)
    if kept is None:
        session.add(SettingRow(name=LAST_WITHDRAWN, value={"number": number}))
    elif read_number(str(kept.value["number"])) < read_number(number):
        kept.value = {"number": number}


def _before(session: Session, act: str, number: str, row: MessageRow) -> list[str]:
    """What the last entry of `act` in a case keeps of the message before it: codes; none where it keeps nothing."""
    named = func.json_extract(AuditRow.details, "$.message") == row.sha256[:TRAIL_HASH]
    entries = select(AuditRow).where(AuditRow.act == act, AuditRow.case_number == number, named)
    entry = session.scalar(entries.order_by(AuditRow.number.desc()).limit(1))
    return [] if entry is None else str(entry.details.get("before", "")).split()


def _outcome_in(before: list[str]) -> str | None:
    return next((code for code in before if code in set(Handled)), None)


def _answered_case(session: Session, row: MessageRow) -> CaseRow | None:
    """The case that the message joined by itself when it came in, unless somebody took it out of that."""
    named = func.json_extract(AuditRow.details, "$.message") == row.sha256[:TRAIL_HASH]
    entries = select(AuditRow).where(AuditRow.act.in_((_JOINED, _SEPARATED)), named)
    last = session.scalar(entries.order_by(AuditRow.number.desc()).limit(1))
    if last is None or last.act == _SEPARATED:
        return None
    return session.scalar(select(CaseRow).where(CaseRow.number == last.case_number))
