"""What a day asks for: the open cases with their next step, and what waits in the inbox."""

from __future__ import annotations

from dataclasses import dataclass

from core.cases.deadline_text import Urgency
from core.cases.steps import StepStatus
from core.services.build import Desk
from core.services.case_view import CaseView
from core.services.case_view import show_case
from core.services.cases import CaseLine
from core.services.cases import list_cases
from core.services.inbox import Split
from core.services.inbox import count_messages
from core.words import CaseState

LIMIT = 50
SECTIONS = {
    "act_now": frozenset({Urgency.OVERDUE, Urgency.TODAY}),
    "this_week": frozenset({Urgency.SOON}),
    "later": frozenset({Urgency.MORE, Urgency.PAUSED, Urgency.DONE}),
}


@dataclass(frozen=True, slots=True)
class DueCase:
    """One open case and the id of its first step that is not completed (empty where all are)."""

    line: CaseLine
    next_step: str


@dataclass(frozen=True, slots=True)
class Day:
    """The first cases, most pressing first; how many open cases there are beyond them; and what waits in the inbox."""

    cases: tuple[DueCase, ...]
    more: int
    waiting: dict[Split, int]

    def section(self, name: str) -> tuple[DueCase, ...]:
        """The cases of one section of SECTIONS."""
        return tuple(due for due in self.cases if due.line.deadline.urgency in SECTIONS[name])


def read_day(desk: Desk) -> Day:
    """The day as it is now. Reads at most 50 cases in full."""
    lines = [line for line in list_cases(desk) if line.state is not CaseState.CLOSED]
    cases = tuple(DueCase(line, next_step(show_case(desk, number=line.number))) for line in lines[:LIMIT])
    return Day(cases, max(0, len(lines) - LIMIT), dict(count_messages(desk).waiting))


def next_step(view: CaseView) -> str:
    """The id of the first step that is not completed."""
    return next((one.step.id for one in view.steps if one.status is not StepStatus.COMPLETED), "")
