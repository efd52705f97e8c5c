"""Ending a case: an outcome for each line, then the move to Closed; and reopening it."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy import update

from core.cases.states import Facts
from core.cases.states import decide_move
from core.services.build import Desk
from core.services.case_drafts import DRAFTS
from core.services.case_reopening import take_up_again
from core.services.case_rows import begin_case
from core.services.case_rows import case_row
from core.services.case_rows import case_value
from core.services.case_rows import line_rows
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.failures import CaseClosedError
from core.services.failures import NoSuchLineError
from core.services.failures import ReasonMissingError
from core.store.tables import ArchiveRow
from core.store.tables import NoteRow
from core.store.tables import SearchRow
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind


def set_outcome(desk: Desk, *, number: str, kind: Kind, outcome: ClosingCode, words: str = "") -> Changed:
    """How one line ended. Raises CaseClosedError, NoSuchLineError."""
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        if case.state == CaseState.CLOSED:
            raise CaseClosedError(number=number)
        line = next((line for line in line_rows(work.session, case) if line.kind == kind), None)
        if line is None:
            raise NoSuchLineError(number=number, kind=kind.value)
        line.outcome, line.outcome_words = outcome.value, words.strip() or None
        begin_case(case)
        work.record("outcome_set", at=desk.clock(), case=number, kind=kind.value, outcome=outcome.value)
    return Changed(frozenset({Shown.CASES}), number)


def close_case(desk: Desk, *, number: str, ended_without_answer: bool = False) -> Changed:
    """Close a case. What was found and the archive's passphrase are removed: the decision stays, the data goes. Raises MoveNotAllowedError."""
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        facts = Facts(answer_sent=case.answered_at is not None, ended_without_answer=ended_without_answer)
        case.state = decide_move(case_value(case, line_rows(work.session, case)), CaseState.CLOSED, facts).to.value
        case.closed_at = now
        case.steps = {name: value for name, value in case.steps.items() if name != DRAFTS}  # what was typed and never said goes with the data
        work.session.execute(update(ArchiveRow).where(ArchiveRow.case_id == case.id).values(passphrase=None))
        for search in work.session.scalars(select(SearchRow).where(SearchRow.case_id == case.id)):
            search.findings = {"identities": [], "records": [], "searched": search.findings["searched"]}
        work.record("case_closed", at=now, case=number)
    return Changed(frozenset({Shown.CASES}), number)


def reopen_case(desk: Desk, *, number: str, reason: str) -> Changed:
    """Take a closed or answered case up again. Raises ReasonMissingError, MoveNotAllowedError."""
    if not reason.strip():
        raise ReasonMissingError
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        take_up_again(work, case, now)
        work.session.add(NoteRow(case_id=case.id, at=now, author=desk.operator, words=reason.strip()))
        work.record("case_reopened", at=now, case=number)
    return Changed(frozenset({Shown.CASES}), number)


def add_note(desk: Desk, *, number: str, words: str) -> Changed:
    """An internal note; it is never sent. Raises ReasonMissingError for an empty one."""
    if not words.strip():
        raise ReasonMissingError
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        work.session.add(NoteRow(case_id=case.id, at=now, author=desk.operator, words=words.strip()))
        work.record("note_added", at=now, case=number)
    return Changed(frozenset({Shown.CASES}), number)


def record_act(desk: Desk, *, number: str, words: str) -> Changed:
    """What was done in the company's systems for a kind whose act the desk does not carry out itself, in the operator's words."""
    if not words.strip():
        raise ReasonMissingError
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        case.steps = {**case.steps, "act": {"words": words.strip(), "at": now.isoformat()}}
        begin_case(case)
        work.record("act_recorded", at=now, case=number)
    return Changed(frozenset({Shown.CASES}), number)
