"""Gathering what a letter may say about a case: from its rows to the facts that the letters station is given."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.cases.deadline_text import DeadlineText
from core.companies.profile import CompanyProfile
from core.fulfilment.erasure import ErasurePlan
from core.identity.evidence import Assessment
from core.law.deadline import Deadline
from core.letters.facts import AnchorFact
from core.letters.facts import ArchiveFact
from core.letters.facts import CategoryFact
from core.letters.facts import ChallengeFact
from core.letters.facts import DeadlineFact
from core.letters.facts import Enclosure
from core.letters.facts import ErasureFact
from core.letters.facts import Ground
from core.letters.facts import IdentityMethod
from core.letters.facts import LetterFacts
from core.letters.facts import Method
from core.letters.facts import Origin
from core.letters.facts import PassphraseChannel
from core.letters.facts import RefusalFact
from core.letters.facts import StepFact
from core.services.audit_log import Anchor
from core.services.case_identity import Challenged
from core.services.case_identity import assess_case
from core.services.case_rows import line_rows
from core.services.case_rows import local_day
from core.services.case_rows import profile_of
from core.services.case_search import given_findings
from core.services.case_search import latest_search
from core.services.case_search import load_data_map
from core.services.cases import case_deadline_text
from core.services.cases import leading_line
from core.services.failures import NoAddressError
from core.store.tables import CaseRow
from core.store.tables import ErasureRow
from core.words import Assurance
from core.words import Kind
from core.words import Language
from core.words import Regime

_METHODS = {
    Assurance.REGISTERED_ADDRESS: IdentityMethod.REGISTERED_ADDRESS,
    Assurance.CHALLENGE_ANSWERED: IdentityMethod.CODE,
    Assurance.CONFIRMED_AT_ACCOUNT: IdentityMethod.ACCOUNT,
}
_SHOWN_OF_CONTACT = 1
_OWN_TARGET = "safe"  # the desk's own target is the operator's business, not the person's


def gather_facts(
    session: Session,
    case: CaseRow,
    *,
    at: datetime,
    anchor: Anchor,
    sample: bool,
    challenge: Challenged | None = None,
    archive_name: str | None = None,
) -> LetterFacts:
    """Everything that is known about the case now; a letter says what it needs and refuses when the law asks for more.

    Raises NoAddressError where nobody knows where a letter could go.
    """
    profile, lines = profile_of(case), line_rows(session, case)
    deadline, _ = clock_of(session, case, at)
    assessment = assess_case(session, case)
    recipient = challenge.contact if challenge is not None else delivery_address(assessment, case)
    if not recipient:
        raise NoAddressError(number=case.number)
    facts: dict[str, Any] = {
        "case_number": case.number,
        "company": case.company,
        "letter_date": local_day(at, profile),
        "received_date": local_day(case.received_at, profile),
        "person": case.person_name or recipient,
        "recipient": (recipient,),
        "kinds": tuple(Kind(line.kind) for line in lines),
        "language": Language(case.language),
        "regime": Regime(case.regime),
        "deadline": _deadline(deadline),
        "identity": _METHODS.get(assessment.level),
        "audit": AnchorFact(number=anchor.number, mac=anchor.mac, time=anchor.at),
        "sample": sample,
        "enclosures": (Enclosure.DUE_DATE_SHEET,),
        "refusal": _refusal(case),
    }
    if challenge is not None:
        facts["challenge"] = ChallengeFact(code=challenge.code, valid_until=challenge.valid_until, contact=masked(challenge.contact))
    facts |= _data_facts(session, case, profile) | _erasure_facts(session, case, profile)
    if archive_name is not None:
        facts["archive"] = ArchiveFact(file_name=archive_name, channel=PassphraseChannel.PHONE)
        facts["enclosures"] = (Enclosure.ARCHIVE, Enclosure.DUE_DATE_SHEET)
    return LetterFacts(**facts)


def clock_of(session: Session, case: CaseRow, at: datetime) -> tuple[Deadline, DeadlineText]:
    """The clock of the line that leads, and its text."""
    return case_deadline_text(case, leading_line(line_rows(session, case)), at)


def delivery_address(assessment: Assessment, case: CaseRow) -> str:
    """Where an answer goes: the first contact that was proved; before that only what says nothing may go, to the sender."""
    return assessment.contacts[0].address if assessment.contacts else case.person_address


def masked(address: str) -> str:
    """An address that its owner recognises and nobody else learns: first letter and domain."""
    name, _, domain = address.partition("@")
    return f"{name[:_SHOWN_OF_CONTACT]}•••@{domain}"


def _deadline(deadline: Deadline) -> DeadlineFact:
    steps = tuple(
        StepFact(code=step.code, values=dict(step.values), text=step.text, citation=step.citation, day=step.day)
        for step in deadline.steps
        if not step.code.startswith(_OWN_TARGET)
    )
    return DeadlineFact(due=deadline.due, steps=steps)


def _refusal(case: CaseRow) -> RefusalFact | None:
    refusal = case.steps.get("refusal")
    return None if not refusal else RefusalFact(ground=Ground(refusal["ground"]), explanation=refusal["text"])


def _data_facts(session: Session, case: CaseRow, profile: CompanyProfile) -> dict[str, Any]:
    if latest_search(session, case) is None:
        return {}
    counts = Counter(finding.category for finding in given_findings(session, case).records)
    recipients = dict.fromkeys(code for category in counts if category in profile.categories for code in profile.categories[category].recipients)
    return {
        "categories": tuple(CategoryFact(code=code, count=count) for code, count in sorted(counts.items())),
        "recipients": tuple(recipients),
        "sources": tuple(Origin(code) for code in profile.origins),
        "methods": tuple(Method(code) for code in profile.methods),
        "transfers": (),
        "automated_decisions": profile.automated_decisions,
    }


def _erasure_facts(session: Session, case: CaseRow, profile: CompanyProfile) -> dict[str, Any]:
    row = session.scalar(select(ErasureRow).where(ErasureRow.case_id == case.id).order_by(ErasureRow.id.desc()).limit(1))
    if row is None or row.proof is None or row.done_at is None:
        return {}
    plan, data_map = ErasurePlan.model_validate(row.plan), load_data_map(profile)
    language = Language(case.language)
    sums: dict[str, dict[str, Any]] = {}
    for planned in plan.rows:
        category = data_map.table(planned.source, planned.table).category if data_map else planned.table
        entry = sums.setdefault(category, {"erased": 0, "kept": 0, "blocked": 0})
        entry[{"delete": "erased", "mask": "erased", "keep": "kept", "blocked": "blocked"}[planned.decision]] += 1
        if planned.decision == "keep":
            entry["ground"], entry["reason"] = Ground.LAW_REQUIRES_STORAGE, (planned.reason or {}).get(language, "")
        if planned.decision == "blocked":
            entry["ground"], entry["reason"] = Ground.RIGHTS_OF_OTHERS, (planned.reason or {}).get(language, "")
    erasure = tuple(ErasureFact(code=code, **values) for code, values in sorted(sums.items()))
    return {"erasure": erasure, "done_on": local_day(row.done_at, profile), "told": tuple((case.steps.get("told") or {}).get("recipients", ()))}
