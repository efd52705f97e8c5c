"""One case as the workspace shows it: everything worked out anew from the store, as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.cases.case import read_number
from core.cases.steps import ACT
from core.cases.steps import Progress
from core.cases.steps import StepStatus
from core.cases.steps import step_status
from core.cases.steps import steps_of
from core.cases.targets import plan_targets
from core.fulfilment.erasure import ErasurePlan
from core.identity.evidence import usable_contacts
from core.identity.gate import required_row
from core.law.working_days import calendar_for
from core.letters.facts import LetterName
from core.letters.facts import PassphraseChannel
from core.letters.subjects import subject_of
from core.services.archives_list import LEARNED
from core.services.build import Desk
from core.services.case_drafts import DRAFTS
from core.services.case_facts import delivery_address
from core.services.case_identity import assess_case
from core.services.case_identity import decide_case_gate
from core.services.case_identity import known_of
from core.services.case_letters import next_answer
from core.services.case_letters import unsent_answers
from core.services.case_progress import true_facts
from core.services.case_rows import case_row
from core.services.case_rows import line_rows
from core.services.case_rows import local_day
from core.services.case_rows import profile_of
from core.services.case_search import from_data
from core.services.case_search import latest_search
from core.services.case_values import ArchiveView
from core.services.case_values import CaseView
from core.services.case_values import ConversationView
from core.services.case_values import ErasureView
from core.services.case_values import IdentityView
from core.services.case_values import LetterView
from core.services.case_values import LineView
from core.services.case_values import SearchView
from core.services.case_values import StepView
from core.services.cases import case_deadline_text
from core.services.cases import leading_line
from core.services.outbox_view import mails_of
from core.services.outbox_view import sending_address
from core.store.tables import ArchiveRow
from core.store.tables import CaseRow
from core.store.tables import ChallengeRow
from core.store.tables import ErasureRow
from core.store.tables import LetterRow
from core.store.tables import LineRow
from core.store.tables import MessageRow
from core.store.tables import NoteRow
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from core.words import Language
from core.words import Regime

__all__ = ["CaseView", "show_case"]
_NOT_DECIDED = frozenset({"reopened", LEARNED, DRAFTS})


def show_case(desk: Desk, *, number: str) -> CaseView:
    """The whole case. Raises NoSuchCaseError, CaseNumberError."""
    now = desk.clock()
    with desk.store.reading() as session:
        case = case_row(session, str(read_number(number)))
        rows = line_rows(session, case)
        lines = tuple(_line(case, row, now) for row in rows)
        leading = _line(case, leading_line(rows), now)
        kind = _steps_kind(leading.kind, lines)
        identity = _identity(session, case, kind, now)
        search, erasure, letters = _search(session, case), _erasure(session, case), _letters(session, case)
        facts = true_facts(case, rows, identity=identity, search=search, erasure=erasure, letters=letters, unsent=unsent_answers(session, case))
        progress = Progress(kind, frozenset(facts), frozenset({"act"} if erasure and erasure.state == "failed" else ()))
        statuses = step_status(progress)
        return CaseView(
            number=case.number,
            company=case.company,
            person=case.person_name,
            address=case.person_address,
            regime=Regime(case.regime),
            country=case.country,
            language=Language(case.language),
            state=CaseState(case.state),
            received_at=case.received_at,
            answered_at=case.answered_at,
            lines=lines,
            leading=leading,
            steps=_steps(case, leading, kind, statuses),
            decided={name: value for name, value in case.steps.items() if name not in _NOT_DECIDED},
            identity=identity,
            search=search,
            erasure=erasure,
            answer=next_answer(session, case) if delivery_address(assess_case(session, case), case) else None,
            letters=letters,
            archives=_archives(session, case),
            messages=_messages(session, case),
            notes=tuple((row.at, row.author, row.words) for row in session.scalars(select(NoteRow).where(NoteRow.case_id == case.id))),
            sends_from=sending_address(session, case.company),
        )


def _steps_kind(leading: Kind, lines: tuple[LineView, ...]) -> Kind:
    """The kind whose steps are shown: that of the line that leads, unless only another one has something to be carried out."""
    kinds = (leading, *(line.kind for line in lines if line.outcome is None), *(line.kind for line in lines))
    return next((kind for kind in kinds if any(step.id == ACT for step in steps_of(kind))), leading)


def _steps(case: CaseRow, leading: LineView, kind: Kind, statuses: Mapping[str, StepStatus]) -> tuple[StepView, ...]:
    """The steps with their own targets, back-planned from the safe day of the line that leads; an answered case has none."""
    steps = steps_of(kind)
    if case.answered_at is not None:
        return tuple(StepView(step, statuses[step.id]) for step in steps)
    calendar = calendar_for(Regime(case.regime), case.country or None)
    start = local_day(case.received_at, profile_of(case))
    targets = plan_targets([step.id for step in steps], start=start, due=leading.deadline.safe_due, is_working=calendar.is_working)
    return tuple(StepView(step, statuses[step.id], targets.get(step.id)) for step in steps)


def _line(case: CaseRow, row: LineRow, now: datetime) -> LineView:
    deadline, text = case_deadline_text(case, row, now)
    return LineView(Kind(row.kind), deadline, text, ClosingCode(row.outcome) if row.outcome else None)


def _identity(session: Session, case: CaseRow, kind: Kind, now: datetime) -> IdentityView:
    assessment, row = assess_case(session, case), required_row(kind)
    challenges = session.scalars(select(ChallengeRow).where(ChallengeRow.case_id == case.id).order_by(ChallengeRow.id))
    return IdentityView(
        level=assessment.level,
        gate=decide_case_gate(session, case, kind, now, assessment=assessment),
        why_level=row.reason,
        citation=row.citation,
        evidence=assessment.evidence,
        contacts=usable_contacts(known_of(session, case)),
        looked_up="identity" in case.steps,
        challenges=tuple((one.contact, one.asked_at, one.outcome) for one in challenges),
    )


def _search(session: Session, case: CaseRow) -> SearchView | None:
    row = latest_search(session, case)
    if row is None:
        return None
    findings = from_data(row.findings)
    categories: dict[str, int] = {}
    for finding in findings.records:
        categories[finding.category] = categories.get(finding.category, 0) + 1
    shared = sum(bool(finding.shared_with) for finding in findings.records)
    identities = tuple((kind, value) for kind, value in row.identities)
    return SearchView(
        row.at, identities, tuple(sorted(row.counts.items())), tuple(sorted(categories.items())), shared, findings, row.findings.get("seconds", 0.0)
    )


def _erasure(session: Session, case: CaseRow) -> ErasureView | None:
    row = session.scalar(select(ErasureRow).where(ErasureRow.case_id == case.id).order_by(ErasureRow.id.desc()).limit(1))
    if row is None:
        return None
    counts = ErasurePlan.model_validate(row.plan).counts()
    totals: dict[str, int] = {}
    for decisions in counts.values():
        for decision, count in decisions.items():
            totals[decision] = totals.get(decision, 0) + count
    tables = tuple((table, tuple(sorted(decisions.items()))) for table, decisions in sorted(counts.items()))
    remaining = tuple(sorted((row.proof or {}).get("remaining", {}).items()))
    return ErasureView(row.state, tables, tuple(sorted(totals.items())), row.digest, remaining)


def _letters(session: Session, case: CaseRow) -> tuple[LetterView, ...]:
    rows = session.scalars(select(LetterRow).where(LetterRow.case_id == case.id).order_by(LetterRow.id)).all()
    mails = mails_of(session, [row.id for row in rows])
    return tuple(
        LetterView(
            id=row.id,
            name=LetterName(row.name),
            language=Language(row.language),
            recipient=row.recipient,
            made_at=row.made_at,
            saved_as=row.saved_as,
            sent_at=row.sent_at,
            subject=subject_of(LetterName(row.name), Language(row.language), case.number),
            mail=mails.get(row.id),
        )
        for row in rows
    )


def _archives(session: Session, case: CaseRow) -> tuple[ArchiveView, ...]:
    rows = session.scalars(select(ArchiveRow).where(ArchiveRow.case_id == case.id).order_by(ArchiveRow.id))
    return tuple(ArchiveView(row.id, row.path, row.size, row.files, row.made_at, row.passphrase, _told_by(case, row.id)) for row in rows)


def _told_by(case: CaseRow, archive: int) -> PassphraseChannel | None:
    told = (case.steps.get(LEARNED) or {}).get(str(archive), {}).get("told_by")
    return PassphraseChannel(told) if told else None


def _messages(session: Session, case: CaseRow) -> tuple[ConversationView, ...]:
    rows = session.scalars(select(MessageRow).where(MessageRow.case_id == case.id).order_by(MessageRow.arrived_at, MessageRow.id))
    return tuple(
        ConversationView(row.id, row.arrived_at, row.sender_address or row.sender_name, row.subject, row.text, tuple(row.notes)) for row in rows
    )
