"""Five guided missions in the sample desk. What is done is read from the store: nobody counts clicks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.identity.challenge import Answer
from core.letters.facts import LetterName
from core.services.build import Desk
from core.services.case_rows import deadline_for
from core.services.case_rows import line_rows
from core.services.case_search import latest_search
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.mail_import import import_mail
from core.services.sample_people import answer_as_person
from core.services.sample_people import find_message
from core.store.tables import ArchiveRow
from core.store.tables import CaseRow
from core.store.tables import ChallengeRow
from core.store.tables import ErasureRow
from core.store.tables import LetterRow
from core.store.tables import SettingRow
from core.words import CaseState
from core.words import Kind

ASKS, DUE_TODAY, WANTS_ERASURE = "a.sadykova@mail.kz", "saule.auezova@post.example", "dana.kim@post.example"
"""The people of the missions: one asks for access, one's correction is due today, one's erasure only has to be carried out."""
_KEPT = "missions"
_SECOND = "2"


@dataclass(frozen=True, slots=True)
class MissionFacts:
    """What the store holds of the missions: numbers of their cases (empty: none yet), the message that waits, and what became of each."""

    message: int | None
    asking: str
    due_today: str
    erasing: str
    day_named: bool
    code_sent: bool
    proved: bool
    scope_confirmed: bool
    searched: bool
    reviewed: bool
    archive_made: bool
    answered: bool
    planned: bool
    plan_confirmed: bool
    erased: bool


@dataclass(frozen=True, slots=True)
class MissionStep:
    """One step. `place` is a page of the window, `item` what to open there: a message's id or a case's number (empty: cannot be shown yet).

    `step` is the guided step of the case; `how` where it is the explanation of the due date.
    """

    code: str
    done: bool
    place: str
    item: str
    step: str = ""


@dataclass(frozen=True, slots=True)
class Mission:
    """A mission with its steps in order."""

    code: str
    steps: tuple[MissionStep, ...]

    @property
    def done(self) -> bool:
        return all(step.done for step in self.steps)

    @property
    def next_step(self) -> MissionStep | None:
        """The first step that is not done."""
        return next((step for step in self.steps if not step.done), None)


@dataclass(frozen=True, slots=True)
class MissionsView:
    """The missions, whether they were put away, the days to choose from in the second one, and whether the sample person can answer now."""

    missions: tuple[Mission, ...]
    put_away: bool
    days: tuple[date, ...]
    can_answer: bool
    asking: str


def missions_of(facts: MissionFacts) -> tuple[Mission, ...]:
    """The missions as they stand, from facts alone."""
    message = "" if facts.message is None else str(facts.message)
    asking, erasing = facts.asking, facts.erasing
    table: tuple[tuple[str, tuple[tuple[str, bool, str, str, str], ...]], ...] = (
        ("triage", (("open", bool(asking), "inbox", message, ""),)),
        ("due", (("name_day", facts.day_named, "workspace", facts.due_today, "how"),)),
        (
            "proof",
            (
                ("ask", facts.code_sent, "workspace", asking, "identity"),
                ("take_in", facts.proved, "missions", asking, ""),
            ),
        ),
        (
            "access",
            (
                ("scope", facts.scope_confirmed, "workspace", asking, "scope"),
                ("collect", facts.searched, "workspace", asking, "collect"),
                ("review", facts.reviewed, "workspace", asking, "review"),
                ("make", facts.archive_made, "workspace", asking, "respond"),
                ("send", facts.answered, "workspace", asking, "respond"),
            ),
        ),
        (
            "erasure",
            (
                ("plan", facts.planned, "workspace", erasing, "review"),
                ("confirm", facts.plan_confirmed, "workspace", erasing, "review"),
                ("erase", facts.erased, "workspace", erasing, "act"),
            ),
        ),
    )
    return tuple(Mission(code, tuple(MissionStep(*step) for step in steps)) for code, steps in table)


def read_missions(desk: Desk) -> MissionsView | None:
    """The missions of a sample desk; None on a desk with real data."""
    if not desk.sample:
        return None
    message = find_message(desk, address=ASKS)
    with desk.store.reading() as session:
        kept = _kept(session)
        facts = _facts(session, message, kept)
        days = _days(session)
    can_answer = facts.code_sent and not facts.proved
    return MissionsView(missions_of(facts), bool(kept.get("put_away")), days, can_answer, facts.asking)


def name_day(desk: Desk, *, day: date) -> tuple[bool, Changed]:
    """The answer to the second mission's question: which day was the second that counted. Only the right one is kept."""
    with desk.store.reading() as session:
        right = _right_day(session) == day
    return right, _keep(desk, "day_named", right) if right else Changed(frozenset())


def put_missions_away(desk: Desk, *, away: bool) -> Changed:
    """Hide the missions, or bring them back."""
    return _keep(desk, "put_away", away)


def let_person_answer(desk: Desk, *, number: str) -> Changed:
    """Play the person who was asked: the reply is written and taken in like any mail. Raises NotAnsweredError and what importing raises."""
    import_mail(desk, paths=[answer_as_person(desk, number=number, folder=desk.folder / "replies")])
    return Changed(frozenset({Shown.MESSAGES, Shown.CASES}), number)


def _facts(session: Session, message: int | None, kept: dict[str, Any]) -> MissionFacts:
    asking, due, erasing = _case(session, ASKS, None), _case(session, DUE_TODAY, Kind.RECTIFICATION), _case(session, WANTS_ERASURE, Kind.ERASURE)
    steps = asking.steps if asking else {}
    plan = _erasure(session, erasing)
    return MissionFacts(
        message=message,
        asking=asking.number if asking else "",
        due_today=due.number if due else "",
        erasing=erasing.number if erasing else "",
        day_named=bool(kept.get("day_named")),
        code_sent=_code_sent(session, asking),
        proved=_proved(session, asking),
        scope_confirmed="scope" in steps,
        searched=asking is not None and latest_search(session, asking) is not None,
        reviewed="review" in steps,
        archive_made=asking is not None and session.scalar(select(ArchiveRow.id).where(ArchiveRow.case_id == asking.id).limit(1)) is not None,
        answered=asking is not None and asking.state in {CaseState.ANSWERED, CaseState.CLOSED},
        planned=plan is not None,
        plan_confirmed=plan is not None and erasing is not None and "review" in erasing.steps,
        erased=plan is not None and plan.proof is not None and plan.done_at is not None,
    )


def _case(session: Session, address: str, kind: Kind | None) -> CaseRow | None:
    """The newest case of an address; with `kind` the newest that has such a line."""
    cases = session.scalars(select(CaseRow).where(CaseRow.person_address == address).order_by(CaseRow.id.desc()))
    return next((case for case in cases if kind is None or any(line.kind == kind for line in line_rows(session, case))), None)


def _code_sent(session: Session, case: CaseRow | None) -> bool:
    sent = LetterRow.sent_at.is_not(None)
    return case is not None and (
        session.scalar(select(LetterRow.id).where(LetterRow.case_id == case.id, LetterRow.name == LetterName.IDENTITY_REQUEST, sent).limit(1))
        is not None
    )


def _proved(session: Session, case: CaseRow | None) -> bool:
    right = ChallengeRow.outcome == Answer.ANSWERED
    return case is not None and session.scalar(select(ChallengeRow.id).where(ChallengeRow.case_id == case.id, right).limit(1)) is not None


def _erasure(session: Session, case: CaseRow | None) -> ErasureRow | None:
    if case is None:
        return None
    return session.scalar(select(ErasureRow).where(ErasureRow.case_id == case.id).order_by(ErasureRow.id.desc()).limit(1))


def _counted(session: Session) -> tuple[tuple[str, date], ...]:
    """(number, day) of each day that the clock of the second mission's case counted."""
    case = _case(session, DUE_TODAY, Kind.RECTIFICATION)
    if case is None:
        return ()
    steps = deadline_for(case, Kind.RECTIFICATION.value, None).steps
    return tuple((dict(step.values)["count"], step.day) for step in steps if step.code == "counted" and step.day is not None)


def _right_day(session: Session) -> date | None:
    return next((day for count, day in _counted(session) if count == _SECOND), None)


def _days(session: Session) -> tuple[date, ...]:
    """The days to choose from: that of the right answer and the two before it, which were none to work on."""
    right = _right_day(session)
    return () if right is None else tuple(date.fromordinal(right.toordinal() - back) for back in (2, 1, 0))


def _kept(session: Session) -> dict[str, Any]:
    row = session.get(SettingRow, _KEPT)
    return dict(row.value) if row else {}


def _keep(desk: Desk, name: str, value: bool) -> Changed:
    with desk.store.unit_of_work(desk.operator) as work:
        row = work.session.get(SettingRow, _KEPT)
        if row is None:
            work.session.add(SettingRow(name=_KEPT, value={name: value}))
        else:
            row.value = {**row.value, name: value}
        work.record("mission_noted", at=desk.clock())
    return Changed(frozenset({Shown.CASES}))
