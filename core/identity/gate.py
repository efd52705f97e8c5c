"""The gate: what may be released, erased or changed at which level of proof (SECURITY A7, A9, A11, A16 to A18). It never learns how many days are left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta
from enum import StrEnum

from core.identity.contacts import Contact
from core.identity.failures import RequiredLevelsIncompleteError
from core.resources import StrictModel
from core.resources import load
from core.words import Assurance
from core.words import Kind
from core.words import Language

CONTACT_HOLD = timedelta(hours=72)


class Act(StrEnum):
    """What the gate stands before: data leave, data vanish, data or their use change."""

    RELEASE = "release"
    ERASE = "erase"
    CHANGE = "change"


class RequiredRow(StrictModel):
    """One kind: the level per act, why, and what the rule serves."""

    acts: dict[Act, Assurance]
    citation: str
    reason: dict[Language, str]


class RequiredLevels(StrictModel):
    """The table `resources/identity/required_levels.yaml`: one row per kind."""

    rows: dict[Kind, RequiredRow]


@dataclass(frozen=True, slots=True)
class SecondPersonException:
    """Two people take it upon themselves to act below the required level: who asks, who agrees, and why. Shown in the audit trail and the case."""

    operator: str
    second_person: str
    reason: str

    @property
    def holds(self) -> bool:
        """Two different named people and a reason."""
        operator, second = self.operator.strip().casefold(), self.second_person.strip().casefold()
        return bool(operator and second and self.reason.strip()) and operator != second


@dataclass(frozen=True, slots=True)
class GateDecision:
    """Whether the act may be done. `reasons` are codes, in order; `deliver_to` are the only addresses that an answer with data may go to."""

    open: bool
    act: Act
    kind: Kind
    required: Assurance | None
    level: Assurance
    reasons: tuple[str, ...]
    deliver_to: tuple[str, ...]
    by_exception: bool = False
    held_until: datetime | None = None


def required_row(kind: Kind) -> RequiredRow:
    """The row of `kind`. Raises RequiredLevelsIncompleteError, ResourceError."""
    row = load("identity/required_levels.yaml", RequiredLevels).rows.get(kind)
    if row is None:
        raise RequiredLevelsIncompleteError(kind=kind.value)
    return row


def decide_gate(
    kind: Kind,
    act: Act,
    level: Assurance,
    *,
    contacts: tuple[Contact, ...] = (),
    exception: SecondPersonException | None = None,
    contact_changed_at: datetime | None = None,
    at: datetime,
) -> GateDecision:
    """Whether `act` may be done for a line of `kind`. `contacts` are the verified ones of the assessment; times are aware.

    Open only if the act belongs to the kind, the level suffices (or two people take it upon themselves), no change of contact
    is younger than 72 hours (unless level 3), and data that leave have a verified contact to go to (at level 3: the app).
    """
    required = required_row(kind).acts.get(act)
    closed = [] if required is not None else ["act_not_in_kind"]
    enough = required is not None and level >= required
    excepted = required is not None and not enough and exception is not None and exception.holds
    if required is not None and not enough and not excepted:
        closed.append("exception_incomplete" if exception is not None else "level_too_low")
    held_until = _held_until(contact_changed_at, at) if level < Assurance.CONFIRMED_AT_ACCOUNT else None
    if held_until is not None:
        closed.append("contact_changed")
    if act is Act.RELEASE and required and not contacts and level < Assurance.CONFIRMED_AT_ACCOUNT:
        closed.append("no_verified_contact")
    passed = "second_person" if excepted else "level_sufficient"
    deliver_to = () if held_until else tuple(dict.fromkeys(contact.address for contact in contacts))
    is_open = not closed
    return GateDecision(is_open, act, kind, required, level, tuple(closed) or (passed,), deliver_to, is_open and excepted, held_until)


def _held_until(changed_at: datetime | None, at: datetime) -> datetime | None:
    """The end of the hold, while it runs; a change that lies in the future holds as well."""
    if changed_at is None or at >= changed_at + CONTACT_HOLD:
        return None
    return changed_at + CONTACT_HOLD
