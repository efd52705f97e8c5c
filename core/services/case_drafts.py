"""What was typed in a case and is not yet said: kept in the case's own row per step, so that nothing is lost by leaving or by a restart.

A draft decides nothing, so it leaves no entry in the trail; the act that says the words does. It is gone when the case is closed.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy import update
from sqlalchemy.orm import Session

from core.services.build import Desk
from core.services.changed import Changed
from core.services.failures import NoSuchCaseError
from core.store.tables import CaseRow
from core.words import CaseState

DRAFTS = "drafts"
LONGEST = 100_000  # characters of one field; a paste beyond that is not kept
Drafts = dict[str, dict[str, str]]


def keep_draft(desk: Desk, *, number: str, step: str, words: Mapping[str, str]) -> Changed:
    """Keep what stands in the fields of a step (field → words); what was kept of the step before is replaced, and nothing is left where all are empty.

    A closed case keeps nothing. Raises NoSuchCaseError.
    """
    kept = {field: text[:LONGEST] for field, text in words.items() if text.strip()}
    with desk.store.unit_of_work(desk.operator) as work:
        steps, state = _steps_of(work.session, number)
        drafts = {name: fields for name, fields in steps.get(DRAFTS, {}).items() if name != step} | ({step: kept} if kept else {})
        if state != CaseState.CLOSED and drafts != steps.get(DRAFTS, {}):
            rest = {name: value for name, value in steps.items() if name != DRAFTS}
            work.keep(update(CaseRow).where(CaseRow.number == number).values(steps={**rest, DRAFTS: drafts} if drafts else rest))
    return Changed(frozenset(), number)


def read_drafts(desk: Desk, *, number: str) -> Drafts:
    """Step → field → words as they were last kept. Raises NoSuchCaseError."""
    with desk.store.reading() as session:
        return dict(_steps_of(session, number)[0].get(DRAFTS, {}))


def _steps_of(session: Session, number: str) -> tuple[dict[str, Drafts], str]:
    row = session.execute(select(CaseRow.steps, CaseRow.state).where(CaseRow.number == number)).one_or_none()
    if row is None:
        raise NoSuchCaseError(number=number)
    return row.steps, row.state
