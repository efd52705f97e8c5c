"""Confirming what is asked, finding the person's records, and deciding what is given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.companies.profile import CompanyProfile
from core.fulfilment.data_map import DataMap
from core.fulfilment.findings import Finding
from core.fulfilment.findings import Findings
from core.fulfilment.findings import RowKey
from core.resources import ROOT
from core.services.build import Desk
from core.services.case_identity import assess_case
from core.services.case_identity import proved_addresses
from core.services.case_rows import GROUND_CONFIRMED
from core.services.case_rows import begin_case
from core.services.case_rows import case_row
from core.services.case_rows import deadline_for
from core.services.case_rows import line_rows
from core.services.case_rows import local_day
from core.services.case_rows import profile_of
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.desk_settings import read_sources
from core.services.failures import NobodyToSearchError
from core.services.failures import NoDataSourceError
from core.services.failures import NotSearchedError
from core.services.failures import ReasonMissingError
from core.services.failures import SearchableError
from core.services.find import find_person
from core.services.find import read_data_map
from core.store.tables import CaseRow
from core.store.tables import SearchRow
from core.store.unit_of_work import UnitOfWork
from core.words import Regime

GIVE, LEAVE_OUT = "give", "leave_out"


def confirm_scope(desk: Desk, *, number: str, words: str) -> Changed:
    """What the person wants, in the operator's words: everything, a part, or only whether data is held. Raises ReasonMissingError."""
    if not words.strip():
        raise ReasonMissingError
    return _note_step(desk, number, "scope", {"words": words.strip()})


def search_case(
    desk: Desk, *, number: str, report: Callable[[int, int], None] = lambda _done, _total: None, stopped: Callable[[], bool] = lambda: False
) -> Changed:
    """Search the company's databases for the person of a case; nothing is changed there. Every search is recorded.

    Raises NobodyToSearchError, NoDataSourceError, StoppedError.
    """
    with desk.store.reading() as session:
        case = case_row(session, number)
        profile, identities = profile_of(case), case_identities(session, case)
    if not identities:
        raise NobodyToSearchError(number=number)
    path, sources = data_map_of(desk, profile)
    report(0, 1)
    begun = desk.clock()
    findings = find_person(data_map_path=path, data_map_format="own", sources=sources, identities=identities, stop=stopped)
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        counts = findings.counts()
        row = SearchRow(
            case_id=case.id, at=now, identities=[list(pair) for pair in identities], findings=_as_data(findings), counts=counts, left_out={}
        )
        row.findings["seconds"] = (now - begun).total_seconds()
        work.session.add(row)
        case.steps = {name: value for name, value in case.steps.items() if name != "review"}  # what was decided was about another search
        work.record("searched", at=now, case=number, rows=len(findings.records), tables=len(counts))
    report(1, 1)
    return _changed(number)


def record_search_by_hand(desk: Desk, *, number: str, words: str) -> Changed:
    """Where the operator looked, in words, for a company that keeps no database: nothing was found there. Raises ReasonMissingError, SearchableError."""
    if not words.strip():
        raise ReasonMissingError
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        if profile_of(case).data_map is not None:
            raise SearchableError(company=case.company)
        nothing = Findings(case_identities(work.session, case), (), {})
        identities = [list(pair) for pair in nothing.identities]
        work.session.add(SearchRow(case_id=case.id, at=now, identities=identities, findings=_as_data(nothing), counts={}, left_out={}))
        kept = {name: value for name, value in case.steps.items() if name != "review"}  # what was decided was about another search
        case.steps = {**kept, "searched_by_hand": {"words": words.strip(), "at": now.isoformat()}}
        begin_case(case)
        work.record("searched_by_hand", at=now, case=number)
    return _changed(number)


def decide_review(desk: Desk, *, number: str, shared: str = LEAVE_OUT, left_out: dict[str, str] | None = None, reason: str = "") -> Changed:
    """What is given: `shared` rows (also of another person) are left out or given with a reason; `left_out` names categories with their reasons.

    For kinds that act, this confirms the ground, and the clock of the act starts (Law 94-V, Art. 25(2)(8)). Raises NotSearchedError, ReasonMissingError.
    """
    categories = left_out or {}
    if (shared == GIVE and not reason.strip()) or not all(words.strip() for words in categories.values()):
        raise ReasonMissingError
    with desk.store.reading() as session:
        case = case_row(session, number)
        if latest_search(session, case) is None:
            raise NotSearchedError(number=number)
    return _note_step(desk, number, "review", {"shared": shared, "left_out": categories, "reason": reason.strip()})


def given_findings(session: Session, case: CaseRow) -> Findings:
    """The findings of the last search without what the review left out. Raises NotSearchedError."""
    row = latest_search(session, case)
    if row is None:
        raise NotSearchedError(number=case.number)
    review = case.steps.get("review") or {}
    findings = from_data(row.findings)
    kept = tuple(
        finding
        for finding in findings.records
        if finding.category not in review.get("left_out", {}) and not (finding.shared_with and review.get("shared") != GIVE)
    )
    return Findings(findings.identities, kept, findings.searched)


def latest_search(session: Session, case: CaseRow) -> SearchRow | None:
    """The newest search of a case."""
    return session.scalar(select(SearchRow).where(SearchRow.case_id == case.id).order_by(SearchRow.id.desc()).limit(1))


def data_map_of(desk: Desk, profile: CompanyProfile) -> tuple[Path, dict[str, str]]:
    """Where the company's data map lies, and the addresses of its sources. Raises NoDataSourceError."""
    sources = read_sources(desk)
    if profile.data_map is None or not sources:
        raise NoDataSourceError(company=profile.code)
    return ROOT / profile.data_map, sources


def load_data_map(profile: CompanyProfile) -> DataMap | None:
    """The company's data map, where it has one."""
    return read_data_map(path=ROOT / profile.data_map) if profile.data_map else None


def from_data(data: dict[str, Any]) -> Findings:
    """Findings as they were stored."""
    records = tuple(
        Finding(
            row=_row_key(one["row"]),
            category=one["category"],
            values=one["values"],
            found_by=(one["found_by"][0], one["found_by"][1]),
            shared_with=tuple(_row_key(other) for other in one["shared_with"]),
        )
        for one in data["records"]
    )
    return Findings(tuple((kind, value) for kind, value in data["identities"]), records, data["searched"])


def _as_data(findings: Findings) -> dict[str, Any]:
    return {
        "identities": [list(pair) for pair in findings.identities],
        "searched": dict(findings.searched),
        "records": [
            {
                "row": _key_data(one.row),
                "category": one.category,
                "values": dict(one.values),
                "found_by": list(one.found_by),
                "shared_with": [_key_data(other) for other in one.shared_with],
            }
            for one in findings.records
        ],
    }


def _key_data(row: RowKey) -> list[Any]:
    return [row.source, row.table, [list(pair) for pair in row.key]]


def _row_key(data: list[Any]) -> RowKey:
    return RowKey(data[0], data[1], tuple((column, value) for column, value in data[2]))


def case_identities(session: Session, case: CaseRow) -> tuple[tuple[str, str], ...]:
    """The addresses that were proved; before that only the one that the request came from. Empty where nobody knows any.

    An empty address is none: many databases hold it for people who gave none.
    """
    proved = proved_addresses(session, case, assess_case(session, case))
    return tuple(("email", address) for address in proved or (case.person_address,) if address.strip())


def _note_step(desk: Desk, number: str, step: str, values: dict[str, Any]) -> Changed:
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        case = case_row(work.session, number)
        case.steps = {**case.steps, step: {**values, "at": now.isoformat()}}
        begin_case(case)
        work.record(f"{step}_decided", at=now, case=number)
        if step == "review":
            _confirm_ground(desk, work, case)
    return _changed(number)


def _confirm_ground(desk: Desk, work: UnitOfWork, case: CaseRow) -> None:
    """In Kazakhstan the act is due one working day after its ground is confirmed: the day of the decision."""
    if case.regime != Regime.KZ:
        return
    today = local_day(desk.clock(), profile_of(case))
    for line in line_rows(work.session, case):
        deadline = deadline_for(case, line.kind, today)
        if line.ground_confirmed is None and deadline.act_by is not None:
            line.ground_confirmed, line.due, line.safe_due = today, deadline.due, deadline.safe_due
            work.record(GROUND_CONFIRMED, at=desk.clock(), case=case.number, kind=line.kind, act_by=deadline.act_by.isoformat())


def _changed(number: str) -> Changed:
    return Changed(frozenset({Shown.CASES}), number)
