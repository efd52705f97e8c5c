"""The laws that the desk knows, as an operator reads them: which rules are in force, when they were checked, how far the calendar is certain."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from core.law.rules import Mark
from core.law.rules import NamedRule
from core.law.rules import rule_book
from core.law.working_days import CalendarFile
from core.law.working_days import calendar_days
from core.resources import load
from core.words import Language
from core.words import Regime


@dataclass(frozen=True, slots=True)
class PackRule:
    """One rule in force: its title, the day from which its present words count, when it was checked, how well (source, secondary, unverified), where it stands."""

    title: str
    since: date
    checked_on: date
    checked: str
    citation: str


@dataclass(frozen=True, slots=True)
class LawPack:
    """One law on a day: the rules in force, the countries of its calendar, and until when their days are certain."""

    regime: Regime
    rules: tuple[PackRule, ...]
    countries: tuple[str, ...]
    known_until: date
    calendar_checked_on: date


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day that is not worked, with its name in the asked language, or in English where nobody has translated it."""

    day: date
    name: str


def law_packs(*, day: date, language: Language) -> tuple[LawPack, ...]:
    """The laws as they stand on `day`. Raises ResourceError."""
    return tuple(_pack(regime, day, language) for regime in Regime if any(named.rule.regime is regime for named in rule_book().rules))


def holidays_of(*, country: str, year: int, language: Language) -> tuple[Holiday, ...]:
    """The holidays of a country (ISO 3166-1) in a year, weekends left out, in their order. Raises UnknownCountryError, ResourceError."""
    days = calendar_days(country, year)
    return tuple(Holiday(day, words.get(language, words[Language.EN])) for day, words in sorted(days.items()))


def _pack(regime: Regime, day: date, language: Language) -> LawPack:
    calendar = load(f"calendars/{regime}.yaml", CalendarFile)
    rules = (_rule(named, day, language) for named in rule_book().rules if named.rule.regime is regime)
    return LawPack(regime, tuple(rule for rule in rules if rule), tuple(sorted(calendar.countries)), calendar.known_until, calendar.checked_on)


def _rule(named: NamedRule, day: date, language: Language) -> PackRule | None:
    term = named.rule.term_on(day)
    if term is None:
        return None
    since = max(first for first in named.rule.values if first <= day)
    return PackRule(named.rule.title[language], since, named.rule.checked_on, Mark(named.rule.mark).name.lower(), term.citation)
