"""The moves of a case between its states, as a table with conditions; each refusal says why in one sentence."""

from __future__ import annotations

from dataclasses import dataclass

from core.cases.case import Case
from core.cases.failures import MoveNotAllowedError
from core.resources import StrictModel
from core.resources import load
from core.words import CaseState

WAITING = frozenset({CaseState.WAITING_FOR_PERSON, CaseState.WAITING_FOR_OTHERS})


class Words(StrictModel):
    """Why a move is refused, as the end of a sentence, and what to do about it."""

    reason: str
    advice: str


class Moves(StrictModel):
    """The table `resources/cases/moves.yaml`."""

    moves: dict[CaseState, dict[CaseState, tuple[str, ...]]]
    conditions: dict[str, Words]
    refusals: dict[str, Words]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is recorded about a case beside itself. `answer_sent` only when the operator said so (DESIGN, Sending before the outbox exists)."""

    answer_sent: bool = False
    letter_to_person_sent: bool = False
    order_sent: bool = False
    ended_without_answer: bool = False
    new_message_or_correction: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """A move that is allowed, and the conditions that it met."""

    start: CaseState
    to: CaseState
    met: tuple[str, ...]


def decide_move(case: Case, to: CaseState, facts: Facts) -> Move:
    """The move of `case` to `to`. Raises MoveNotAllowedError, ResourceError."""
    table = load("cases/moves.yaml", Moves)
    needs = table.moves[case.state].get(to)
    if needs is None:
        raise _not_allowed(case.state, to, table.refusals[_refusal(case.state, to)])
    met = _met(case, facts)
    missing = next((code for code in needs if not met[code]), None)
    if missing is not None:
        raise _not_allowed(case.state, to, table.conditions[missing])
    return Move(case.state, to, needs)


def possible_moves(case: Case, facts: Facts) -> tuple[CaseState, ...]:
    """The states that `case` may go to now."""
    met = _met(case, facts)
    named = load("cases/moves.yaml", Moves).moves[case.state]
    return tuple(to for to, needs in named.items() if all(met[code] for code in needs))


def _met(case: Case, facts: Facts) -> dict[str, bool]:
    return {
        "answer_sent": facts.answer_sent,
        "letter_to_person_sent": facts.letter_to_person_sent,
        "order_sent": facts.order_sent,
        "ended_without_answer": facts.ended_without_answer,
        "new_message_or_correction": facts.new_message_or_correction,
        "every_line_has_outcome": bool(case.lines) and all(line.outcome is not None for line in case.lines),
        "refusals_have_reasons": all(_has_text(line.ground) and _has_text(line.text) for line in case.lines if line.is_refusal),
    }


def _has_text(text: str | None) -> bool:
    return bool(text and text.strip())


def _refusal(start: CaseState, to: CaseState) -> str:
    if start is to:
        return "same"
    if to is CaseState.NEW:
        return "to_new"
    if start is CaseState.CLOSED:
        return "closed_to_other"
    if start is CaseState.ANSWERED and to in WAITING:
        return "answered_to_waiting"
    return f"{start.value}_to_{to.value}"


def _not_allowed(start: CaseState, to: CaseState, words: Words) -> MoveNotAllowedError:
    shown = {"start": start.value.replace("_", " "), "to": to.value.replace("_", " ")}
    return MoveNotAllowedError(**shown, reason=words.reason, advice=words.advice)
