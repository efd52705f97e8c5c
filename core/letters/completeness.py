"""What the law demands of a letter, held against its facts (`resources/letters/required.yaml`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pydantic import Field
from pydantic import RootModel
from pydantic import model_validator

from core.letters.facts import CategoryFact
from core.letters.facts import ErasureFact
from core.letters.facts import LetterFacts
from core.letters.facts import LetterName
from core.letters.templates import holds
from core.letters.templates import layout_of
from core.letters.templates import letter_words
from core.letters.templates import placeholders
from core.letters.values import Context
from core.letters.values import states_of
from core.letters.values import values_of
from core.resources import StrictModel
from core.resources import load
from core.words import Regime


@dataclass(frozen=True, slots=True)
class MissingFact:
    """Something the law (or the letter itself) needs: a name for the window's words, English words and the citation."""

    name: str
    what: str
    citation: str


class Requirement(StrictModel):
    """One demand: a fact that must be known, or a block that must be shown. `never_empty`: "there is none" is no answer."""

    fact: str | None = None
    block: str | None = None
    what: str
    citation: str
    when: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    never_empty: bool = False

    @model_validator(mode="after")
    def _names_one_thing(self) -> Requirement:
        if (self.fact is None) == (self.block is None):
            raise ValueError("either a fact or a block")
        if self.fact is not None and self.fact not in KNOWN:
            raise ValueError(f"no such fact: {self.fact}")
        return self


class Requirements(RootModel[dict[Regime, dict[LetterName, tuple[Requirement, ...]]]]):
    """All demands, per law and letter."""


def missing_facts(letter: LetterName, context: Context) -> tuple[MissingFact, ...]:
    """What is missing before `letter` may be made; empty: complete."""
    states = states_of(context)
    found = [
        MissingFact(name=demand.fact or f"block.{demand.block}", what=demand.what, citation=demand.citation)
        for demand in load("letters/required.yaml", Requirements).root[context.regime][letter]
        if holds(demand.when, states) and not _is_met(demand, letter, context, states)
    ]
    return (*found, *_unknown_codes(context), *_unfilled(letter, context, states))


def _is_met(demand: Requirement, letter: LetterName, context: Context, states: dict[str, str]) -> bool:
    if demand.block is not None:
        return any(block.id == demand.block and block.is_shown(states) for block in layout_of(letter))
    value = KNOWN[demand.fact or ""](context)
    return bool(value) if demand.never_empty else value not in (None, "")


def _unknown_codes(context: Context) -> list[MissingFact]:
    """Codes that neither the profile nor the facts have words for."""
    facts = context.facts
    rows: list[CategoryFact | ErasureFact] = [*(facts.categories or ()), *(facts.erasure or ())]
    unnamed = sorted({f"categories.{row.code}" for row in rows if not context.category(row)[0]})
    strange = sorted({f"recipients.{code}" for code in (*(facts.recipients or ()), *(facts.told or ())) if code not in context.profile.recipients})
    return [MissingFact(name=name, what=f"words for {name}", citation="company profile") for name in (*unnamed, *strange)]


def _unfilled(letter: LetterName, context: Context, states: dict[str, str]) -> list[MissingFact]:
    """Placeholders of the blocks that will be shown and have no value, unless a demand names them already."""
    words, values = letter_words(letter, context.language), values_of(context)
    shown = [words.blocks[block.id] for block in layout_of(letter) if block.is_shown(states)]
    named = {name for block in shown for text in (block.text, *block.items) for name in placeholders(text)}
    covered = {demand.fact for demand in load("letters/required.yaml", Requirements).root[context.regime][letter]} | {"ground"}
    return [MissingFact(name=name, what=f"the value {name}", citation="letter template") for name in sorted(named - values.keys() - covered)]


def _purposes(context: Context) -> bool | None:
    return all(context.category(row)[1] for row in context.facts.categories or ()) or None


def _retention(context: Context) -> bool | None:
    return all(context.category(row)[2] for row in context.facts.categories or ()) or None


def _kept_grounds(context: Context) -> bool | None:
    rows = [row for row in context.facts.erasure or () if row.kept or row.blocked]
    return all(_has_reason(row, context) for row in rows) or None


def _has_reason(row: ErasureFact, context: Context) -> bool:
    known = row.ground is not None and context.regime in context.words.grounds.get(row.ground, {})
    return known and bool(row.until or row.reason.strip())


def _fact(name: str) -> Callable[[Context], object]:
    def value(context: Context) -> object:
        return getattr(context.facts, name)

    return value


def _value(name: str) -> Callable[[Context], object]:
    def value(context: Context) -> object:
        return values_of(context).get(name)

    return value


KNOWN: dict[str, Callable[[Context], object]] = {
    **{name: _fact(name) for name in LetterFacts.model_fields},
    **{name: _value(name) for name in ("supervisor", "explanation")},
    "automated": _fact("automated_decisions"),
    "ground_in_law": _value("ground"),
    "purposes": _purposes,
    "retention": _retention,
    "kept_grounds": _kept_grounds,
    "safeguards": lambda context: all(row.safeguard.strip() for row in context.facts.transfers or ()) or None,
}
