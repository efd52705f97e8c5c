"""The guided steps of each kind, as data, and where a case stands in them (UX 5)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pydantic import Field

from core.cases.failures import StepsIncompleteError
from core.resources import StrictModel
from core.resources import load
from core.words import Kind
from core.words import Language

Words = dict[Language, str]
ACT = "act"


class StepStatus(StrEnum):
    """How far a step is."""

    COMPLETED = "completed"
    IN_PROGRESS = "in_progress"
    NOT_STARTED = "not_started"
    CANNOT_START_YET = "cannot_start_yet"
    PROBLEM = "problem"


class Question(StrictModel):
    """What the operator is asked in a step, and why we ask."""

    question: Words
    why: Words


class StepRow(StrictModel):
    """One step. `kinds` empty: all. `unlock` are alternatives, each a set of facts; `done` likewise; one fact of `started` begins it."""

    id: str
    kinds: frozenset[Kind] = frozenset()
    unlock: tuple[frozenset[str], ...] = ()
    started: frozenset[str] = frozenset()
    done: tuple[frozenset[str], ...]
    words: Question | None = None
    by_kind: dict[Kind, Question] = Field(default_factory=dict)


class StepTable(StrictModel):
    """The table `resources/cases/steps.yaml`, in the order of the road. `facts` names every code that may be used."""

    facts: frozenset[str]
    steps: tuple[StepRow, ...]


@dataclass(frozen=True, slots=True)
class GuidedStep:
    """One step of one kind, with its words."""

    id: str
    number: int
    question: Words
    why: Words
    row: StepRow


@dataclass(frozen=True, slots=True)
class Progress:
    """What is true of a line now: fact codes of the table, and the steps in which something went wrong."""

    kind: Kind
    facts: frozenset[str]
    problems: frozenset[str] = frozenset()


def steps_of(kind: Kind) -> tuple[GuidedStep, ...]:
    """The steps of `kind` in order, numbered from 1. Raises StepsIncompleteError, ResourceError."""
    rows = [row for row in load("cases/steps.yaml", StepTable).steps if not row.kinds or kind in row.kinds]
    return tuple(_with_words(row, number, kind) for number, row in enumerate(rows, 1))


def step_status(progress: Progress) -> dict[str, StepStatus]:
    """The status of each step, in order. A kind without the step `act` has nothing to prove there."""
    steps = steps_of(progress.kind)
    facts = progress.facts if any(step.id == ACT for step in steps) else progress.facts | {"act_proved"}
    return {step.id: _status(step.row, facts, step.id in progress.problems) for step in steps}


def missing_for(step: GuidedStep, progress: Progress) -> tuple[str, ...]:
    """The facts that a locked step still waits for, by its nearest alternative, sorted; empty when it may start."""
    has_act = any(other.id == ACT for other in steps_of(progress.kind))
    facts = progress.facts if has_act else progress.facts | {"act_proved"}
    gaps = sorted((sorted(needs - facts) for needs in step.row.unlock), key=len)
    return tuple(gaps[0]) if gaps else ()


def _with_words(row: StepRow, number: int, kind: Kind) -> GuidedStep:
    words = row.by_kind.get(kind, row.words)
    if words is None:
        raise StepsIncompleteError(step=row.id, kind=kind.value)
    return GuidedStep(row.id, number, words.question, words.why, row)


def _status(row: StepRow, facts: frozenset[str], problem: bool) -> StepStatus:
    if problem:
        return StepStatus.PROBLEM
    if any(needs <= facts for needs in row.done):
        return StepStatus.COMPLETED
    if row.unlock and not any(needs <= facts for needs in row.unlock):
        return StepStatus.CANNOT_START_YET
    return StepStatus.IN_PROGRESS if row.started & facts else StepStatus.NOT_STARTED
