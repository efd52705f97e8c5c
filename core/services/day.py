"""What a day asks for: the open cases with their next step, what waits in the inbox, what is not set up, and what goes wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from datetime import datetime

from sqlalchemy import Subquery
from sqlalchemy import case as either
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.cases.deadline_text import SOON
from core.cases.deadline_text import DeadlineText
from core.cases.deadline_text import Urgency
from core.cases.deadline_text import urgency_of
from core.companies.profile import load_company
from core.law.working_days import DAY
from core.law.working_days import WorkingDays
from core.law.working_days import calendar_for
from core.services.build import Desk
from core.services.case_rows import local_day
from core.services.case_rows import profile_of
from core.services.cases import case_deadline_text
from core.services.cases import leading_line
from core.services.day_notes import Reply
from core.services.day_notes import SetUp
from core.services.day_notes import Trouble
from core.services.day_notes import read_oldest_request
from core.services.day_notes import read_replies
from core.services.day_notes import read_set_up
from core.services.day_notes import read_troubles
from core.services.desk_settings import read_settings
from core.services.inbox import Split
from core.services.inbox import count_messages
from core.services.next_steps import NextStep
from core.services.next_steps import find_next_steps
from core.store.tables import CaseRow
from core.store.tables import LineRow
from core.words import CaseState
from core.words import Kind
from core.words import Regime

LIMIT = 50
SECTIONS = {
    "act_now": frozenset({Urgency.OVERDUE, Urgency.TODAY}),
    "this_week": frozenset({Urgency.SOON}),
    "later": frozenset({Urgency.MORE, Urgency.PAUSED, Urgency.DONE}),
}


@dataclass(frozen=True, slots=True)
class DueCase:
    """One open case. `next_step` is the first that is not completed (empty where all are), `act` what is done there; `waiting_since` while it waits."""

    number: str
    person: str
    kinds: tuple[Kind, ...]
    deadline: DeadlineText
    due: date
    next_step: str
    act: str
    waiting_since: date | None

    @property
    def section(self) -> str:
        """The section of SECTIONS in which it stands."""
        return next(name for name, urgencies in SECTIONS.items() if self.deadline.urgency in urgencies)


@dataclass(frozen=True, slots=True)
class Day:
    """The day as it is: the first cases, most pressing first, and how many each section has in all; then what else waits.

    `requests_since` is when the oldest waiting request came.
    """

    today: date
    cases: tuple[DueCase, ...]
    counts: Mapping[str, int]
    waiting: Mapping[Split, int]
    replies: tuple[Reply, ...] = ()
    requests_since: datetime | None = None
    set_up: tuple[SetUp, ...] = ()
    troubles: tuple[Trouble, ...] = ()

    @property
    def more(self) -> int:
        """How many open cases there are beyond those that are listed."""
        return sum(self.counts.values()) - len(self.cases)

    def section(self, name: str) -> tuple[DueCase, ...]:
        """The cases of one section of SECTIONS."""
        return tuple(due for due in self.cases if due.section == name)


def read_day(desk: Desk) -> Day:
    """The day as it is now. Asks the store the same few questions however many cases there are; at most LIMIT cases are looked at."""
    now, settings, totals = desk.clock(), read_settings(desk), count_messages(desk)
    profile = load_company(settings.company)
    today = local_day(now, profile)
    with desk.store.reading() as session:
        lead = _lead()
        query = select(CaseRow).join(lead, lead.c.case_id == CaseRow.id).order_by(CaseRow.answered_at.is_not(None), lead.c.due, CaseRow.id.desc())
        cases = due_cases(session, list(session.scalars(query.limit(LIMIT))), now)
        counts = _count_sections(session, lead, today) if len(cases) == LIMIT else Counter(due.section for due in cases)
        return Day(
            today=today,
            cases=cases,
            counts={name: counts[name] for name in SECTIONS},
            waiting=dict(totals.waiting),
            replies=read_replies(session, now),
            requests_since=read_oldest_request(session, now),
            set_up=read_set_up(desk, session, settings, seen=totals.seen),
            troubles=read_troubles(session, profile, today, now),
        )


def count_pressing(desk: Desk, session: Session) -> int:
    """How many open cases are late or due by tomorrow: those that Today shows under "act now"."""
    today = local_day(desk.clock(), load_company(read_settings(desk).company))
    return _count_sections(session, _lead(), today)["act_now"]


def due_cases(session: Session, cases: Sequence[CaseRow], now: datetime) -> tuple[DueCase, ...]:
    """These cases with their clocks and next steps, in their order."""
    lines: dict[int, list[LineRow]] = {case.id: [] for case in cases}
    for line in session.scalars(select(LineRow).where(LineRow.case_id.in_(lines)).order_by(LineRow.id)):
        lines[line.case_id].append(line)
    steps = find_next_steps(session, cases, lines, now)
    return tuple(_due_case(case, lines[case.id], steps[case.id], now) for case in cases)


def working_days_left(calendar: WorkingDays, today: date, due: date) -> int:
    """Working days after `today` up to and with `due`, counted no further than urgency asks."""
    left = 0
    for day in _days_between(today, due):
        left += calendar.is_working(day)
        if left > SOON:
            break
    return left


def _days_between(today: date, due: date) -> Iterator[date]:
    return (today + number * DAY for number in range(1, (due - today).days + 1))


def _lead() -> Subquery:
    """Of each open case the day that leads: the first due among lines without an outcome, else the first of all."""
    undecided = func.min(either((LineRow.outcome.is_(None), LineRow.due)))
    query = select(LineRow.case_id, func.coalesce(undecided, func.min(LineRow.due)).label("due"))
    return query.join(CaseRow, CaseRow.id == LineRow.case_id).where(CaseRow.state != CaseState.CLOSED).group_by(LineRow.case_id).subquery()


def _count_sections(session: Session, lead: Subquery, today: date) -> Counter[str]:
    """How many open cases each section has, reckoned by day and not by case."""
    answered = CaseRow.answered_at.is_not(None)
    columns = (CaseRow.regime, CaseRow.country, answered, lead.c.due)
    groups = session.execute(select(*columns, func.count()).join(lead, lead.c.case_id == CaseRow.id).group_by(*columns)).all()
    counts: Counter[str] = Counter()
    for regime, country, is_answered, due, count in groups:
        calendar = calendar_for(Regime(regime), country or None)
        urgency = Urgency.DONE if is_answered else urgency_of(due, today, working_days_left(calendar, today, due))
        counts[next(name for name, urgencies in SECTIONS.items() if urgency in urgencies)] += count
    return counts


def _due_case(case: CaseRow, lines: list[LineRow], step: NextStep, now: datetime) -> DueCase:
    deadline, text = case_deadline_text(case, leading_line(lines), now)
    since = None if step.waiting_since is None else local_day(step.waiting_since, profile_of(case))
    kinds = tuple(Kind(line.kind) for line in lines)
    return DueCase(case.number, case.person_name, kinds, text, deadline.due, step.step, step.act, since)
