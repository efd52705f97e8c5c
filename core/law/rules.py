"""The rule files: one rule per file under `resources/law/<regime>`, its terms by the day they came into force."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated
from typing import Self

from pydantic import Field
from pydantic import model_validator

from core.errors import ResourceError
from core.law.failures import NoRuleInForceError
from core.resources import StrictModel
from core.resources import load
from core.resources import names
from core.words import Kind
from core.words import Language
from core.words import Regime

Citation = Annotated[str, Field(min_length=3)]
Number = Annotated[int, Field(ge=1, le=400)]


class Clock(StrEnum):
    """What has to be done by the date: answer the person, or act on the data."""

    ANSWER = "answer"
    ACT = "act"


class Trigger(StrEnum):
    """What starts a clock."""

    REQUEST = "request"
    GROUND_CONFIRMED = "ground_confirmed"


class Unit(StrEnum):
    """What a term is counted in."""

    WORKING_DAY = "working_day"
    CALENDAR_DAY = "calendar_day"
    MONTH = "month"


class StartRule(StrEnum):
    """Whether the day of the event is counted."""

    NEXT_DAY = "next_day"
    SAME_DAY = "same_day"


class EndRule(StrEnum):
    """What becomes of a last day that is not worked."""

    NEXT_WORKING_DAY = "next_working_day"
    NONE = "none"


class SafeRule(StrEnum):
    """Which earlier day to aim at."""

    ONE_WORKING_DAY_EARLIER = "one_working_day_earlier"
    UNROLLED_DAY = "unrolled_day"


class PauseMode(StrEnum):
    """Whether a question to the person stops the clock."""

    NONE = "none"
    PAUSE = "pause"


class PauseReason(StrEnum):
    """Why the person was asked; its events are `<reason>_asked` and `<reason>_given`."""

    IDENTITY = "identity"
    CLARIFICATION = "clarification"


class NoticeBy(StrEnum):
    """Until when an extension has to be told."""

    END_OF_FIRST_TERM = "end_of_first_term"


class Mark(StrEnum):
    """How well a rule was checked: read in the source, read in a secondary source, not verified."""

    SOURCE = "a"
    SECONDARY = "a2"
    UNVERIFIED = "b"


class Start(StrictModel):
    """How the count starts."""

    rule: StartRule
    citation: Citation


class End(StrictModel):
    """How the count ends."""

    rule: EndRule
    citation: Citation


class Safe(StrictModel):
    """Which day to aim at, and why."""

    rule: SafeRule
    citation: Citation


class Pause(StrictModel):
    """What one reason does to the clock."""

    mode: PauseMode
    citation: Citation


class Extension(StrictModel):
    """How far a term can be extended; `number` is added to the term's own, counted from the same start."""

    number: Number
    unit: Unit
    notice_by: NoticeBy
    reason_required: bool
    citation: Citation


class Term(StrictModel):
    """A rule's value from one day on. Every part carries its citation."""

    citation: Citation
    unit: Unit
    number: Number
    start: Start
    end: End
    safe: Safe
    pauses: dict[PauseReason, Pause]
    extension: Extension | None = None

    @model_validator(mode="after")
    def _is_consistent(self) -> Self:
        if set(self.pauses) != set(PauseReason):
            raise ValueError("each reason for a pause needs a mode")
        if self.extension and self.extension.unit is not self.unit:
            raise ValueError("an extension is counted in the unit of its term")
        if self.unit is Unit.WORKING_DAY and any(pause.mode is PauseMode.PAUSE for pause in self.pauses.values()):
            raise ValueError("a term in working days cannot be paused")
        return self


class Rule(StrictModel):
    """One rule file. `values` maps the first day in force to the term; None: the rule ceased that day."""

    title: dict[Language, str]
    description: str
    regime: Regime
    kinds: Annotated[tuple[Kind, ...], Field(min_length=1)]
    clock: Clock
    trigger: Trigger
    mark: Mark
    checked_on: date
    values: Annotated[dict[date, Term | None], Field(min_length=1)]

    def term_on(self, day: date) -> Term | None:
        """The term in force on `day`, if any."""
        past = [since for since in self.values if since <= day]
        return self.values[max(past)] if past else None


@dataclass(frozen=True, slots=True)
class NamedRule:
    """A rule with its name, `<regime>/<file>`."""

    name: str
    rule: Rule

    def term_for(self, kind: Kind, day: date) -> Term:
        """The term in force on `day`. Raises NoRuleInForceError."""
        term = self.rule.term_on(day)
        if term is None:
            raise NoRuleInForceError(regime=self.rule.regime, kind=kind, day=day)
        return term


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All rules, one at most for each regime, clock and kind."""

    rules: tuple[NamedRule, ...]

    def kinds(self, regime: Regime) -> tuple[Kind, ...]:
        """Kinds that have a clock for the answer under `regime`, in the order of Kind."""
        return tuple(kind for kind in Kind if self.find(regime, Clock.ANSWER, kind))

    def find(self, regime: Regime, clock: Clock, kind: Kind) -> NamedRule | None:
        """The rule of one clock, or None where the law has no such clock."""
        for named in self.rules:
            if named.rule.regime is regime and named.rule.clock is clock and kind in named.rule.kinds:
                return named
        return None

    def rule_title(self, name: str, language: Language = Language.EN) -> str:
        """The title of the rule `name` (as in Deadline.rule); the name itself for a rule that is no longer there."""
        for named in self.rules:
            if named.name == name:
                return named.rule.title[language]
        return name


@functools.cache
def rule_book() -> RuleBook:
    """The rules that ship, read once. Raises ResourceError for a bad file or two files with the same right."""
    return book_of({path: load(path, Rule) for regime in Regime for path in names(f"law/{regime.lower()}")})


def book_of(files: dict[str, Rule]) -> RuleBook:
    """A book of rules by path. Raises ResourceError when two files claim the same regime, clock and kind."""
    taken: dict[tuple[Regime, Clock, Kind], str] = {}
    for path, rule in files.items():
        for kind in rule.kinds:
            other = taken.setdefault((rule.regime, rule.clock, kind), path)
            if other != path:
                raise ResourceError(path=path, reason=f"{other} already has the {rule.clock} clock of {kind}")
    return RuleBook(tuple(NamedRule(path.removeprefix("law/").removesuffix(".yaml"), rule) for path, rule in files.items()))
