"""Between the rows of the store and the values that the stations decide with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.cases.case import Case
from core.cases.case import Line
from core.cases.case import Person
from core.cases.case import read_number
from core.companies.profile import CompanyProfile
from core.companies.profile import load_company
from core.law.clock import work_out_deadline
from core.law.deadline import Deadline
from core.law.deadline import Receipt
from core.services.failures import NoSuchCaseError
from core.store.tables import CaseRow
from core.store.tables import LineRow
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from core.words import Language
from core.words import Regime

GROUND_CONFIRMED = "ground_confirmed"


def case_row(session: Session, number: str) -> CaseRow:
    """The row of a case. Raises NoSuchCaseError."""
    row = session.scalar(select(CaseRow).where(CaseRow.number == number))
    if row is None:
        raise NoSuchCaseError(number=number)
    return row


def begin_case(case: CaseRow) -> None:
    """Somebody works on the case: it is no longer new."""
    if case.state == CaseState.NEW:
        case.state = CaseState.IN_PROGRESS.value


def line_rows(session: Session, case: CaseRow) -> list[LineRow]:
    """The lines of a case in the order they were opened."""
    return list(session.scalars(select(LineRow).where(LineRow.case_id == case.id).order_by(LineRow.id)))


def profile_of(case: CaseRow) -> CompanyProfile:
    """The profile of the case's company."""
    return load_company(case.company)


def local_day(moment: datetime, profile: CompanyProfile) -> date:
    """The day of an aware moment in the company's zone."""
    return moment.astimezone(ZoneInfo(profile.time_zone)).date()


def deadline_for(case: CaseRow, kind: str, ground_confirmed: date | None, today: date | None = None) -> Deadline:
    """The clock of one kind in a case, worked out anew. Of two open clocks the earlier one leads: a confirmed ground never moves a late answer away.

    Once the case is answered, `due` is the answer's: by it is told whether that was in time.
    """
    receipt = Receipt(Regime(case.regime), Kind(kind), case.received_at, case.country or None)
    answer = work_out_deadline(receipt, today=today)
    if ground_confirmed is None or case.regime != Regime.KZ:
        return answer
    act = work_out_deadline(replace(receipt, events=((GROUND_CONFIRMED, ground_confirmed),)), today=today)
    if case.answered_at is None and act.due <= answer.due:
        return act
    return replace(act, due=answer.due, safe_due=answer.safe_due)


def case_value(case: CaseRow, lines: list[LineRow]) -> Case:
    """The case as a value for the moves between its states."""
    reasons = case.steps.get("refusal") or {}
    return Case(
        number=read_number(case.number),
        company=case.company,
        person=Person(case.person_name, (case.person_address,)),
        regime=Regime(case.regime),
        language=Language(case.language),
        country=case.country or None,
        received_at=case.received_at,
        lines=tuple(_line_value(case, line, reasons) for line in lines),
        state=CaseState(case.state),
    )


def _line_value(case: CaseRow, line: LineRow, reasons: dict[str, str]) -> Line:
    outcome = ClosingCode(line.outcome) if line.outcome else None
    words = line.outcome_words or reasons.get("text")
    return Line(Kind(line.kind), deadline_for(case, line.kind, line.ground_confirmed), outcome, reasons.get("ground") or line.outcome, words)
