"""Opening cases from messages, and the register of all cases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from datetime import datetime
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.cases.case import CaseNumber
from core.cases.case import next_number
from core.cases.case import read_number
from core.cases.deadline_text import DeadlineText
from core.cases.deadline_text import DeadlineView
from core.cases.deadline_text import deadline_text
from core.companies.profile import CompanyProfile
from core.companies.profile import load_company
from core.folding import fold
from core.law.clock import work_out_deadline
from core.law.deadline import Deadline
from core.law.deadline import Receipt
from core.law.working_days import calendar_for
from core.services.build import Desk
from core.services.case_rows import deadline_for
from core.services.case_rows import local_day
from core.services.case_rows import profile_of
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.desk_settings import read_settings
from core.services.due_if_opened import country_of
from core.services.failures import AlreadyHandledError
from core.services.failures import ForgottenError
from core.services.failures import NoSuchMessageError
from core.services.inbox import Handled
from core.services.inbox_acts import file_with
from core.services.thread_beginning import Beginning
from core.services.thread_beginning import find_beginning
from core.services.thread_joining import join_waiting_answers
from core.services.thread_joining import read_waiting_answers
from core.services.trail_hash import TRAIL_HASH
from core.store.tables import CaseRow
from core.store.tables import LineRow
from core.store.tables import MessageRow
from core.store.tables import SettingRow
from core.store.unit_of_work import UnitOfWork
from core.words import CaseState
from core.words import Kind
from core.words import Language
from core.words import Regime

_AT_ONCE = 500
LETTER_LANGUAGES = frozenset(Language)
LAST_WITHDRAWN = "last_withdrawn_case"  # the setting that keeps the highest number of a case that is gone


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the desk would open from a message. `law_found`: something in the mail points to the law; `deadline` is that of the first kind.

    `beginning`: the earlier mail that the case begins with, None where that is the message itself.
    """

    kinds: tuple[Kind, ...]
    company: str
    products: tuple[str, ...]
    regime: Regime
    country: str
    law_found: bool
    language: Language
    deadline: Deadline
    text: DeadlineText
    beginning: Beginning | None = None


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One row of the register."""

    number: str
    person: str
    address: str
    company: str
    kinds: tuple[Kind, ...]
    state: CaseState
    received_at: datetime
    deadline: DeadlineText


def suggest_case(desk: Desk, *, message: int, kinds: tuple[Kind, ...] = (), regime: Regime | None = None, company: str | None = None) -> Suggestion:
    """What would be opened from `message`, with the operator's own choice of kinds, law and company where given.

    Raises NoSuchMessageError, ResourceError and the clock's failures.
    """
    profile, now = load_company(company or read_settings(desk).company), desk.clock()
    with desk.store.reading() as session:
        row = _message(session, message)
        first = find_beginning(session, row, now)
        proposed, arrived_at = (first.kinds, first.at) if first else (tuple(Kind(kind) for kind in row.kinds), row.arrived_at)
        named = row.regime or (first.regime if first else None)
        language = _language(row.language, first.language if first else "")
    chosen, law = tuple(dict.fromkeys(kinds)) or proposed or (Kind.ACCESS,), regime or (Regime(named) if named else profile.home_regime)
    country = country_of(law, profile)
    receipt = Receipt(law, chosen[0], arrived_at, country or None)
    deadline = work_out_deadline(receipt)
    text = _text(deadline, receipt, now, profile)
    return Suggestion(chosen, profile.code, profile.products, law, country, named is not None, language, deadline, text, first)


def open_case(
    desk: Desk,
    *,
    message: int,
    kinds: tuple[Kind, ...] = (),
    regime: Regime | None = None,
    language: Language | None = None,
    company: str | None = None,
) -> tuple[str, Changed]:
    """Open a case from a message, one line per kind, each with its clock. Gives the case's number.

    Where the message goes on with an earlier request of its sender that waits, the case begins with that one and counts from it, and the message is
    filed with it. The sender's answers that wait already join. Raises NoSuchMessageError, AlreadyHandledError, ForgottenError and the clock's failures.
    """
    suggestion = suggest_case(desk, message=message, kinds=kinds, regime=regime, company=company)
    profile, now = load_company(suggestion.company), desk.clock()
    beginning = message if suggestion.beginning is None else suggestion.beginning.message
    answers = read_waiting_answers(desk, message=beginning)
    with desk.store.unit_of_work(desk.operator) as work:
        row, first = _free_message(work.session, message), _free_message(work.session, beginning)
        case = _new_case(work.session, first, suggestion, profile, now)
        case.language = (language or suggestion.language).value
        work.session.add(case)
        work.session.flush()
        for kind in suggestion.kinds:
            deadline = deadline_for(case, kind.value, None)
            work.session.add(LineRow(case_id=case.id, kind=kind.value, due=deadline.due, safe_due=deadline.safe_due))
        before = first.handled or ""  # what withdrawing the case gives back
        first.case_id, first.handled = case.id, Handled.CASE.value
        _record_opened(work, case, first, suggestion, now, before=before, opened_from="" if row is first else row.sha256[:TRAIL_HASH])
        if row is not first:
            file_with(work, row, case, now)
        joined = join_waiting_answers(work, case, answers, now) + int(row is not first)
    return case.number, Changed(frozenset({Shown.MESSAGES, Shown.CASES}), case.number, joined=joined)


def _record_opened(work: UnitOfWork, case: CaseRow, row: MessageRow, suggestion: Suggestion, now: datetime, *, before: str, opened_from: str) -> None:
    """`row` is what the case begins with; `opened_from`: the beginning of the other message's hash that the operator opened it from, '' for none."""
    kinds, due = " ".join(suggestion.kinds), suggestion.deadline.due.isoformat()
    details = {"kinds": kinds, "law": suggestion.regime.value, "due": due, "message": row.sha256[:TRAIL_HASH], "before": before}
    work.record("case_opened", at=now, case=case.number, **details, **({"opened_from": opened_from} if opened_from else {}))


def list_cases(desk: Desk, *, open_only: bool = True, words: str = "", limit: int = 500) -> tuple[CaseLine, ...]:
    """The register, what is due first on top. `words` are looked for in number, name and address."""
    now = desk.clock()
    with desk.store.reading() as session:
        lines = _lines_by_case(session)
        chosen = _found(session, open_only=open_only, words=words)
        chosen.sort(key=lambda one: (one[1] == CaseState.CLOSED, leading_line(lines[one[0]]).due, -one[0]))
        ids = [one[0] for one in chosen[:limit]]
        cases = {case.id: case for some in _batches(ids) for case in session.scalars(select(CaseRow).where(CaseRow.id.in_(some)))}
        return tuple(register_line(cases[one], lines[one], now) for one in ids)


def _found(session: Session, *, open_only: bool, words: str) -> list[tuple[int, str]]:
    """(id, state) of the cases that hold all words. A word may stand anywhere, in any spelling."""
    query = select(CaseRow.id, CaseRow.state, CaseRow.number, CaseRow.person_name, CaseRow.person_address)
    if open_only:
        query = query.where(CaseRow.state != CaseState.CLOSED)
    wanted = fold(words).split()
    found = []
    for row in session.execute(query):
        places = (row.number, fold(row.person_name), fold(row.person_address))
        if all(any(word in place for place in places) for word in wanted):
            found.append((row.id, row.state))
    return found


def _batches(ids: list[int]) -> Iterator[list[int]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))


def _lines_by_case(session: Session) -> dict[int, list[LineRow]]:
    lines: dict[int, list[LineRow]] = {}
    for line in session.scalars(select(LineRow).order_by(LineRow.id)):
        lines.setdefault(line.case_id, []).append(line)
    return lines


def case_deadline_text(case: CaseRow, line: LineRow, now: datetime) -> tuple[Deadline, DeadlineText]:
    """The clock of a line and its text at `now`."""
    profile = profile_of(case)
    deadline = deadline_for(case, line.kind, line.ground_confirmed, local_day(now, profile))
    answered = local_day(case.answered_at, profile) if case.answered_at else None
    receipt = Receipt(Regime(case.regime), Kind(line.kind), case.received_at, case.country or None)
    return deadline, _text(deadline, receipt, now, profile, answered)


def leading_line(lines: list[LineRow]) -> LineRow:
    """The line that is due first among those without an outcome, else the first due of all."""
    return min([line for line in lines if line.outcome is None] or lines, key=lambda line: line.due)


def register_line(case: CaseRow, lines: list[LineRow], now: datetime) -> CaseLine:
    """The row of the register of a case and its lines (at least one) at `now`."""
    leading = leading_line(lines)
    _, text = case_deadline_text(case, leading, now)
    kinds = tuple(Kind(line.kind) for line in lines)
    return CaseLine(case.number, case.person_name, case.person_address, case.company, kinds, CaseState(case.state), case.received_at, text)


def _text(deadline: Deadline, receipt: Receipt, now: datetime, profile: CompanyProfile, answered: date | None = None) -> DeadlineText:
    today = local_day(now, profile)
    late = _working_days(receipt, deadline.due, answered) if answered else 0
    return deadline_text(DeadlineView(deadline, answered, late), today, _working_days(receipt, today, deadline.due))


def _working_days(receipt: Receipt, start: date, end: date) -> int:
    """Working days after `start` up to and with `end` in the calendar of the clock; negative when `end` lies before."""
    calendar = calendar_for(receipt.regime, receipt.country)
    first, last = sorted((start, end))
    count = sum(calendar.is_working(first + timedelta(days=number)) for number in range(1, (last - first).days + 1))
    return count if start <= end else -count


def _message(session: Session, message: int) -> MessageRow:
    row = session.get(MessageRow, message)
    if row is None:
        raise NoSuchMessageError(message=message)
    return row


def _free_message(session: Session, message: int) -> MessageRow:
    row = _message(session, message)
    if row.case_id is not None:
        raise AlreadyHandledError(number=session.get_one(CaseRow, row.case_id).number)
    if row.forgotten_at is not None:
        raise ForgottenError
    return row


def _new_case(session: Session, row: MessageRow, suggestion: Suggestion, profile: CompanyProfile, now: datetime) -> CaseRow:
    number = next_number(local_day(now, profile).year, _last_number(session))
    return CaseRow(
        number=str(number),
        company=profile.code,
        person_name=row.sender_name or row.sender_address,
        person_address=row.sender_address,
        regime=suggestion.regime.value,
        country=suggestion.country,
        language=suggestion.language.value,
        state=CaseState.NEW.value,
        received_at=row.arrived_at if suggestion.beginning is None else suggestion.beginning.at,
        opened_at=now,
        level=0,
        steps={},
    )


def _last_number(session: Session) -> CaseNumber | None:
    """The highest number ever given, also where its case was withdrawn: no number is used twice."""
    newest = session.scalar(select(CaseRow.number).order_by(CaseRow.id.desc()).limit(1))  # as text, 2026-9999 stands after 2026-10000
    gone = session.get(SettingRow, LAST_WITHDRAWN)
    return max((read_number(str(one)) for one in (newest, gone.value["number"] if gone else None) if one), default=None)


def _language(*codes: str) -> Language:
    return next((Language(code) for code in codes if code in LETTER_LANGUAGES), Language.EN)
