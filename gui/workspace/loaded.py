"""A case as the workspace reads it, off the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from datetime import datetime

from core.cases.steps import StepStatus
from core.services.audit_log import TrailEntry
from core.services.audit_log import list_entries
from core.services.build import Desk
from core.services.case_drafts import read_drafts
from core.services.case_values import CaseView
from core.services.case_values import StepView
from core.services.case_view import show_case

LOOKED_AT = frozenset({"collect", "act"})  # steps whose result is what they are for


@dataclass(frozen=True)
class Loaded:
    """A case with its trail, newest first. `drafts`: what was typed and not yet said, per step; it makes no difference to what is drawn."""

    case: CaseView
    entries: tuple[TrailEntry, ...]
    drafts: Mapping[str, Mapping[str, str]] = field(default_factory=dict, compare=False)

    @property
    def saved_at(self) -> datetime | None:
        """When something was last recorded in the case (None: never)."""
        return self.entries[0].at if self.entries else None

    def step(self, name: str) -> StepView:
        """One step by its id."""
        return next(one for one in self.case.steps if one.step.id == name)

    def drawn(self) -> CaseView:
        """The case without what the side alone shows: while it is the same, a panel stays as it stands."""
        return replace(self.case, messages=(), notes=())


def load_case(desk: Desk, number: str) -> Loaded:
    """Read a case, its trail and its drafts. Raises NoSuchCaseError, CaseNumberError."""
    return Loaded(show_case(desk, number=number), list_entries(desk, case=number), read_drafts(desk, number=number))


def next_open(case: CaseView) -> str:
    """The first step that is not completed; the last one where all are."""
    return next((one.step.id for one in case.steps if one.status is not StepStatus.COMPLETED), case.steps[-1].step.id)


def step_after(before: Loaded | None, now: Loaded, chosen: str) -> str:
    """The chosen step, or the next open one where it was completed meanwhile or is no longer there. What was found and what was proved is looked at first."""
    if chosen not in {one.step.id for one in now.case.steps}:
        return next_open(now.case)
    done_now = now.step(chosen).status is StepStatus.COMPLETED
    was_open = before is not None and before.step(chosen).status is not StepStatus.COMPLETED
    return next_open(now.case) if done_now and was_open and chosen not in LOOKED_AT else chosen


def step_to_go_on(case: CaseView, chosen: str) -> StepView | None:
    """Where the road goes on from a step in which nothing is left to do now: the next one that may be worked on, if any."""
    places = [one.step.id for one in case.steps]
    later = case.steps[places.index(chosen) + 1 :]
    return next((one for one in later if one.status not in {StepStatus.COMPLETED, StepStatus.CANNOT_START_YET}), None)
