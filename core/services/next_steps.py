"""The next step of many cases at once: a few questions to the store for all of them, where a view of each would ask dozens."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Executable
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.cases.steps import ACT
from core.cases.steps import Progress
from core.cases.steps import StepStatus
from core.cases.steps import step_status
from core.cases.steps import steps_of
from core.identity.gate import Act
from core.identity.gate import required_row
from core.letters.facts import LetterName
from core.services.case_identity import EXCEPTION
from core.services.case_identity import decide_case_gate
from core.services.case_identity import main_act
from core.services.case_letters import owed_answers
from core.services.cases import leading_line
from core.services.letter_mail import ANSWERS
from core.store.tables import CaseRow
from core.store.tables import ChallengeRow
from core.store.tables import ConfirmationRow
from core.store.tables import ErasureRow
from core.store.tables import LetterRow
from core.store.tables import LineRow
from core.store.tables import SearchRow
from core.words import CaseState
from core.words import Kind

_BY_KIND = frozenset({"review", "act"})


@dataclass(frozen=True, slots=True)
class NextStep:
    """The first step that is not completed (empty where all are), what is to be done there as a code, and since when one waits for the person.

    `act`: the step, with the kind where that decides what is done (`act_erasure`), or `remind` and `send`.
    """

    step: str
    act: str
    waiting_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    """What the store says of the cases that were asked for, by their ids."""

    asked: Mapping[int, datetime]
    searched: frozenset[int]
    erasures: Mapping[int, str]
    letters: Mapping[int, tuple[tuple[str, datetime | None], ...]]
    excepted: frozenset[int]


def find_next_steps(session: Session, cases: Sequence[CaseRow], lines: Mapping[int, list[LineRow]], now: datetime) -> dict[int, NextStep]:
    """The next step of each case, by its id. `lines`: those of each case in the order they were opened."""
    known = _read(session, [case.id for case in cases])
    return {case.id: _next_step(session, case, lines[case.id], known, now) for case in cases}


def _read(session: Session, ids: list[int]) -> _Known:
    def pairs(query: Executable) -> list[Any]:
        return list(session.execute(query).all())

    letters: dict[int, tuple[tuple[str, datetime | None], ...]] = {}
    for case, name, sent in pairs(
        select(LetterRow.case_id, LetterRow.name, LetterRow.sent_at).where(LetterRow.case_id.in_(ids)).order_by(LetterRow.id)
    ):
        letters[case] = (*letters.get(case, ()), (name, sent))
    asked = select(ChallengeRow.case_id, func.max(ChallengeRow.asked_at)).where(ChallengeRow.case_id.in_(ids)).group_by(ChallengeRow.case_id)
    erasures = select(ErasureRow.case_id, ErasureRow.state).where(ErasureRow.case_id.in_(ids)).order_by(ErasureRow.id)
    excepted = select(ConfirmationRow.case_id).where(ConfirmationRow.case_id.in_(ids), ConfirmationRow.kind == EXCEPTION)
    return _Known(
        asked=dict(pairs(asked)),
        searched=frozenset(session.scalars(select(SearchRow.case_id).where(SearchRow.case_id.in_(ids)))),
        erasures=dict(pairs(erasures)),  # the last one of a case stays
        letters=letters,
        excepted=frozenset(session.scalars(excepted)),
    )


def _next_step(session: Session, case: CaseRow, lines: list[LineRow], known: _Known, now: datetime) -> NextStep:
    kind = _steps_kind(lines)
    facts = _facts(case, lines, known, gate_open=_gate_open(session, case, kind, known, now))
    problems = frozenset({ACT} if known.erasures.get(case.id) == "failed" else ())
    statuses = step_status(Progress(kind, facts, problems))
    step = next((name for name, status in statuses.items() if status is not StepStatus.COMPLETED), "")
    waits = case.state == CaseState.WAITING_FOR_PERSON
    return NextStep(step, _act(step, kind, waits=waits, unsent="letter_saved" in facts), _waiting_since(case, known) if waits else None)


def _steps_kind(lines: list[LineRow]) -> Kind:
    """As in the view of a case: the kind that leads, unless only another one has something to be carried out."""
    leading = Kind(leading_line(lines).kind)
    kinds = (leading, *(Kind(line.kind) for line in lines if line.outcome is None), *(Kind(line.kind) for line in lines))
    return next((kind for kind in kinds if any(step.id == ACT for step in steps_of(kind))), leading)


def _gate_open(session: Session, case: CaseRow, kind: Kind, known: _Known, now: datetime) -> bool:
    """Whether what the case is about may be done. The level is kept with the case; one that was taken up again is judged in full."""
    if "reopened" in case.steps:
        return decide_case_gate(session, case, kind, now).open
    act = main_act(kind)
    required = required_row(kind).acts.get(act)
    if required is None:
        return False
    return case.level >= required or (case.id in known.excepted and (act is not Act.RELEASE or case.level > 0))


def _facts(case: CaseRow, lines: list[LineRow], known: _Known, *, gate_open: bool) -> frozenset[str]:
    """The fact codes of the guided steps that are true, as `case_progress.true_facts` finds them in a full view."""
    steps, erasure = case.steps, known.erasures.get(case.id)
    answers = [(name, sent) for name, sent in known.letters.get(case.id, ()) if LetterName(name) in ANSWERS]
    unsent = _unsent(case, lines, answers)
    by_hand = "answer_by_hand" in steps
    true = {
        "identity_started": "identity" in steps or case.id in known.asked,
        "gate_open": gate_open,
        "refusal_decided": "refusal" in steps,
        "scope_started": "scope" in steps,
        "scope_confirmed": "scope" in steps,
        "search_started": case.id in known.searched,
        "search_done": case.id in known.searched,
        "review_started": erasure is not None or "review" in steps,
        "review_decided": "review" in steps,
        "act_started": erasure not in {None, "planned"},
        "act_proved": "act" in steps or erasure == "done",
        "letter_saved": bool(answers) or by_hand,
        "letter_sent": (not unsent and any(sent for _, sent in answers)) or by_hand,
        "copy_owed": LetterName.ACCESS_ANSWER in unsent,
        "outcomes_set": all(line.outcome for line in lines),
        "closed": case.state == CaseState.CLOSED,
    }
    return frozenset(code for code, holds in true.items() if holds)


def _unsent(case: CaseRow, lines: list[LineRow], answers: list[tuple[str, datetime | None]]) -> tuple[LetterName, ...]:
    """The letters that are still owed; what was sent before the case was taken up again does not count."""
    since = (case.steps.get("reopened") or {}).get("at")
    counted = {name for name, sent in answers if sent is not None and (since is None or sent > datetime.fromisoformat(since))}
    owed = owed_answers(tuple(Kind(line.kind) for line in lines), refused=bool(case.steps.get("refusal")))
    return tuple(name for name in owed if name not in counted)


def _act(step: str, kind: Kind, *, waits: bool, unsent: bool) -> str:
    if waits and step == "identity":
        return "remind"
    if step == "respond" and unsent:
        return "send"
    return f"{step}_{kind}" if step in _BY_KIND else step


def _waiting_since(case: CaseRow, known: _Known) -> datetime | None:
    """When the person was last asked: the day the letter went out, else the day its code was made."""
    sent = [at for name, at in known.letters.get(case.id, ()) if name == LetterName.IDENTITY_REQUEST and at is not None]
    return max(sent, default=known.asked.get(case.id))
