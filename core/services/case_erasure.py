"""Carrying an erasure out: the intent is committed, the company's database is changed, the outcome is committed (DESIGN, Two databases, one act)."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.errors import KnownError
from core.fulfilment.erasure import ErasurePlan
from core.fulfilment.erasure import ErasureProof
from core.fulfilment.erasure import plan_erasure
from core.fulfilment.failures import ErasureUnprovenError
from core.identity.gate import Act
from core.services.build import Desk
from core.services.build import open_desk
from core.services.build import read_passphrase
from core.services.case_identity import assess_case
from core.services.case_identity import check_about_proved
from core.services.case_identity import decide_case_gate
from core.services.case_rows import case_row
from core.services.case_rows import line_rows
from core.services.case_rows import profile_of
from core.services.case_search import case_identities
from core.services.case_search import data_map_of
from core.services.case_search import from_data
from core.services.case_search import latest_search
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.erase import OutcomeUnknownError
from core.services.erase import execute_erasure
from core.services.erase import plan_person_erasure
from core.services.erase import read_plan
from core.services.erase import search_again
from core.services.failures import CopyOwedError
from core.services.failures import GateClosedError
from core.services.failures import IntentOpenError
from core.services.failures import NotPlannedError
from core.services.failures import NotSearchedError
from core.services.failures import OtherPlanError
from core.services.find import EMAIL
from core.services.find import read_data_map
from core.store.tables import ArchiveRow
from core.store.tables import CaseRow
from core.store.tables import ErasureRow
from core.words import CaseState
from core.words import Kind

PLANNED, INTENDED, DONE, FAILED = "planned", "intended", "done", "failed"


def plan_case_erasure(desk: Desk, *, number: str) -> Changed:
    """The dry run: what would happen to each row that the last search found. Nothing is changed. Raises NotSearchedError, IntentOpenError."""
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        _refuse_open_intent(work.session, case)
        search = latest_search(work.session, case)
        if search is None:
            raise NotSearchedError(number=number)
        path, _ = data_map_of(desk, profile_of(case))
        plan = plan_erasure(read_data_map(path=path), from_data(search.findings))
        work.session.add(ErasureRow(case_id=case.id, state=PLANNED, plan=plan.model_dump(mode="json"), digest=plan.digest, planned_at=now))
        work.record("erasure_planned", at=now, case=number, digest=plan.digest, **totals(plan))
    return _changed(number)


def execute_case_erasure(desk: Desk, *, number: str, stopped: Callable[[], bool] = lambda: False) -> Changed:
    """Carry out exactly the last plan of the case.

    Raises GateClosedError, NotPlannedError, IntentOpenError, SearchOfOthersError, CopyOwedError and the database's failures.
    The intent stands in the trail before the company's database is touched, the outcome after it; both name the plan by its hash.
    """
    with desk.store.reading() as session:
        case = case_row(session, number)
        _, sources = data_map_of(desk, profile_of(case))
        row = _latest(session, case)
        if row is None or row.state != PLANNED:
            _refuse_open_intent(session, case)
            raise NotPlannedError(number=number)
        plan = ErasurePlan.model_validate(row.plan)
    _execute(desk, number, plan, sources, stopped)
    return _changed(number)


def settle_erasure(desk: Desk, *, number: str) -> Changed:
    """Find out by searching again what became of an erasure whose outcome was not recorded.

    Raises NotPlannedError; an unproven one is recorded as failed and raised; a database that cannot be asked leaves the question open.
    """
    with desk.store.reading() as session:
        case = case_row(session, number)
        row = _latest(session, case)
        path, sources = data_map_of(desk, profile_of(case))
        if row is None or row.state != INTENDED:
            raise NotPlannedError(number=number)
        plan = ErasurePlan.model_validate(row.plan)
    try:
        proof = search_again(plan=plan, sources=sources, data_map=read_data_map(path=path))
    except ErasureUnprovenError as error:
        _commit_outcome(desk, number, plan, None, error.code)
        raise
    _commit_outcome(desk, number, plan, proof, "proved")
    return _changed(number)


def execute_for_case(*, number: str, data: Path, passphrase_file: Path | None, plan_path: Path, sources: Mapping[str, str]) -> ErasureProof:
    """The headless erasure: exactly the plan in the file, only through the open gate of the case, only if it is the plan that waits in the case.

    Where none waits, it has to be the plan that the desk itself makes now for the person who was proved. Raises OtherPlanError.
    """
    desk = open_desk(folder=data, passphrase=read_passphrase(passphrase_file) if passphrase_file else None, must_exist=True)
    try:
        plan = read_plan(path=plan_path)
        _adopt(desk, number, plan, sources)
        return _execute(desk, number, plan, sources, lambda: False)
    finally:
        desk.close()


def totals(plan: ErasurePlan) -> dict[str, int]:
    """Decision → rows over all tables."""
    result: dict[str, int] = {}
    for decisions in plan.counts().values():
        for decision, count in decisions.items():
            result[decision] = result.get(decision, 0) + count
    return result


def erasing_kind(kinds: list[Kind]) -> Kind | None:
    """The kind of a case under which rows may be erased."""
    return next((kind for kind in kinds if kind in {Kind.ERASURE, Kind.CHILD, Kind.CONTENT_REMOVAL}), None)


def _adopt(desk: Desk, number: str, plan: ErasurePlan, sources: Mapping[str, str]) -> None:
    """Make `plan` the one that waits in the case. Raises GateClosedError, OtherPlanError, IntentOpenError and the database's failures."""
    now = desk.clock()
    with desk.store.reading() as session:
        case = case_row(session, number)
        _check_gate(session, case, now)
        _refuse_open_intent(session, case)
        row = _latest(session, case)
        waiting = row.digest if row is not None and row.state == PLANNED else None
        path, proved = data_map_of(desk, profile_of(case))[0], {value.casefold() for _, value in case_identities(session, case)}
    if waiting == plan.digest:
        return
    if waiting is not None or not all(kind == EMAIL and value.casefold() in proved for kind, value in plan.identities):
        raise OtherPlanError(number=number)
    own = plan_person_erasure(data_map_path=path, data_map_format="own", sources=sources, identities=plan.identities)
    if own.digest != plan.digest:
        raise OtherPlanError(number=number)
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        work.session.add(ErasureRow(case_id=case.id, state=PLANNED, plan=plan.model_dump(mode="json"), digest=plan.digest, planned_at=now))
        work.record("erasure_planned", at=now, case=number, digest=plan.digest, **totals(plan))


def _check_gate(session: Session, case: CaseRow, now: datetime) -> None:
    kind, assessment = erasing_kind([Kind(line.kind) for line in line_rows(session, case)]), assess_case(session, case)
    # a plan takes all rows of the person, so it needs the level of an erasure under whatever kind it is carried out
    for needed in {kind, Kind.ERASURE} if kind else {Kind.ACCESS}:
        gate = decide_case_gate(session, case, needed, now, Act.ERASE, assessment=assessment)
        if not gate.open:
            required = "-" if gate.required is None else int(gate.required)
            raise GateClosedError(required=required, level=int(gate.level), reasons=", ".join(gate.reasons))


def _refuse_before_copy(session: Session, case: CaseRow) -> None:
    """Where the case also asks for a copy, nothing is erased before the copy was sealed."""
    asked = [line for line in line_rows(session, case) if line.kind in {Kind.ACCESS, Kind.PORTABILITY} and line.outcome is None]
    if asked and session.scalar(select(ArchiveRow.id).where(ArchiveRow.case_id == case.id).limit(1)) is None:
        raise CopyOwedError(number=case.number)


def _execute(desk: Desk, number: str, plan: ErasurePlan, sources: Mapping[str, str], stopped: Callable[[], bool]) -> ErasureProof:
    path = _commit_intent(desk, number, plan)
    return _settled(desk, number, plan, lambda: execute_erasure(plan=plan, sources=dict(sources), data_map=read_data_map(path=path), stop=stopped))


def _commit_intent(desk: Desk, number: str, plan: ErasurePlan) -> Path:
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        _check_gate(work.session, case, now)
        row = _latest(work.session, case)
        stopped = case.state == CaseState.CLOSED or "refusal" in case.steps
        if stopped or row is None or row.state != PLANNED or row.digest != plan.digest:
            raise NotPlannedError(number=number)
        check_about_proved(work.session, case, plan.identities)
        _refuse_before_copy(work.session, case)
        row.state, row.intended_at = INTENDED, now
        work.record("erasure_intended", at=now, case=number, digest=plan.digest, **totals(plan))
        return data_map_of(desk, profile_of(case))[0]


def _settled(desk: Desk, number: str, plan: ErasurePlan, act: Callable[[], ErasureProof]) -> ErasureProof:
    """Do `act` and commit its outcome. A failure that left the database as it was is an outcome, too, and is raised again.

    Where nobody knows yet what became of it, the intent stays open for `settle_erasure`.
    """
    try:
        proof = act()
    except OutcomeUnknownError:
        raise
    except KnownError as error:
        _commit_outcome(desk, number, plan, None, error.code)
        raise
    _commit_outcome(desk, number, plan, proof, "proved")
    return proof


def _commit_outcome(desk: Desk, number: str, plan: ErasurePlan, proof: ErasureProof | None, outcome: str) -> None:
    now: datetime = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        row = _latest(work.session, case_row(work.session, number))
        if row is None or row.digest != plan.digest:
            raise NotPlannedError(number=number)
        row.state, row.done_at = (DONE if proof else FAILED), now
        row.proof = proof.model_dump(mode="json") if proof else None
        act = "erasure_done" if proof else "erasure_failed"
        work.record(act, at=now, case=number, digest=plan.digest, outcome=outcome)


def _latest(session: Session, case: CaseRow) -> ErasureRow | None:
    return session.scalar(select(ErasureRow).where(ErasureRow.case_id == case.id).order_by(ErasureRow.id.desc()).limit(1))


def _refuse_open_intent(session: Session, case: CaseRow) -> None:
    row = _latest(session, case)
    if row is not None and row.state == INTENDED:
        raise IntentOpenError(number=case.number)


def _changed(number: str) -> Changed:
    return Changed(frozenset({Shown.CASES}), number)
