"""Facts → the flat values that templates may name, and the states that decide which blocks are shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from datetime import datetime
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date
from babel.dates import format_datetime
from babel.lists import format_list
from babel.numbers import format_decimal

from core.companies.profile import CompanyProfile
from core.companies.profile import Words as ProfileWords
from core.letters.facts import CategoryFact
from core.letters.facts import ErasureFact
from core.letters.facts import LetterFacts
from core.letters.templates import Words
from core.words import Language
from core.words import Regime

SOME, NONE, UNKNOWN = "some", "none", "unknown"


@dataclass(frozen=True, slots=True)
class Context:
    """Everything one letter is written from."""

    facts: LetterFacts
    profile: CompanyProfile
    language: Language
    regime: Regime
    words: Words

    def say(self, words: ProfileWords) -> str:
        """Profile words in the letter's language, else in English, else in whatever there is."""
        return words.get(self.language) or words.get(Language.EN) or next(iter(words.values()), "")

    def category(self, row: CategoryFact | ErasureFact) -> tuple[str, str, str]:
        """Title, purpose and retention: the row's own words, else the profile's, else ''."""
        known = self.profile.categories.get(row.code)
        own = (row.title, row.purpose, row.retention) if isinstance(row, CategoryFact) else (row.title, None, None)
        given = (known.title, known.purpose, known.retention) if known else ({}, {}, {})
        title, purpose, retention = (mine or self.say(theirs) for mine, theirs in zip(own, given, strict=True))
        return title, purpose, retention


def day_text(day: date, language: Language) -> str:
    """A day in words with a year of four digits."""
    if language is Language.EN:
        return format_date(day, "d MMMM y", locale="en")
    return format_date(day, "long", locale=str(language)).replace("\u202f", "\u00a0")


def time_text(moment: datetime, zone: str, language: Language) -> str:
    """A moment in the company's zone, with its distance from UTC."""
    local = moment.astimezone(ZoneInfo(zone))
    hours = format_datetime(local, "HH:mm (ZZZZ)", locale="en").replace("GMT", "UTC")
    return f"{day_text(local.date(), language)}, {hours}"


def number_text(number: int, language: Language) -> str:
    """A number with the language's grouping."""
    return format_decimal(number, locale=str(language))


def records_text(number: int, words: Words, language: Language) -> str:
    """The number with the right form of the word "record"."""
    form = Locale.parse(str(language)).plural_form(number)
    return words.records.get(form, words.records["other"]).replace("#", number_text(number, language))


def list_text(parts: list[str], language: Language) -> str:
    """`a, b and c`."""
    return format_list(parts, locale=str(language))


def state_of(value: tuple[object, ...] | object | None) -> str:
    """`unknown` for None, `none` for an empty tuple or False, else `some`."""
    if value is None:
        return UNKNOWN
    return NONE if value in ((), False, "") else SOME


def states_of(context: Context) -> dict[str, str]:
    """The states that `when` may ask for."""
    facts = context.facts
    counted = None if facts.categories is None else any(row.count for row in facts.categories)
    named = ("recipients", "transfers", "sources", "methods", "told", "enclosures", "kinds", "archive", "challenge", "deadline", "refusal")
    return {name: state_of(getattr(facts, name)) for name in named} | {
        "regime": str(context.regime),
        "records": state_of(counted),
        "automated": state_of(facts.automated_decisions),
        "remaining": state_of(any(row.kept or row.blocked for row in facts.erasure or ())),
        "ground": str(facts.refusal.ground) if facts.refusal else NONE,
        "explanation": state_of(facts.refusal.explanation.strip() if facts.refusal else None),
    }


def _whole_day(day: date, language: Language) -> str:
    """A day that no line break parts."""
    return day_text(day, language).replace(" ", "\u00a0")


def values_of(context: Context) -> dict[str, str]:
    """The values of the placeholders that these facts know."""
    facts, language, words = context.facts, context.language, context.words
    found: dict[str, str | None] = {
        "company": context.say(context.profile.letterhead.name),
        "person": facts.person,
        "case_number": facts.case_number,
        "letter_date": _whole_day(facts.letter_date, language),
        "received_date": _whole_day(facts.received_date, language),
        "due_date": _whole_day(facts.deadline.due, language) if facts.deadline else None,
        "done_on": _whole_day(facts.done_on, language) if facts.done_on else None,
        "email": context.profile.letterhead.email,
        "supervisor": context.say(context.profile.supervisor) or None,
        "kinds": list_text([words.kinds[kind] for kind in facts.kinds], language) or None,
        "identity": words.identity[facts.identity] if facts.identity else None,
        "records_total": records_text(sum(row.count for row in facts.categories or ()), words, language),
        "sources": list_text([words.sources[code] for code in facts.sources or ()], language) or None,
        "methods": list_text([words.methods[code] for code in facts.methods or ()], language) or None,
        "automated_logic": facts.automated_logic,
        "no_sale": context.say(context.profile.promises.get("no_sale", {})),
        "free": context.say(context.profile.promises.get("free", {})),
    }
    return {name: value for name, value in (found | _of_parts(context)).items() if value is not None}


def _of_parts(context: Context) -> dict[str, str | None]:
    """Values of the challenge, the archive and the refusal, where there are such."""
    facts, found = context.facts, dict[str, str | None]()
    if facts.challenge:
        found["challenge_code"] = facts.challenge.code
        found["challenge_contact"] = facts.challenge.contact
        found["challenge_until"] = time_text(facts.challenge.valid_until, context.profile.time_zone, context.language)
    if facts.archive:
        found["archive_file"] = facts.archive.file_name
        found["archive_sha256"] = facts.archive.sha256
        found["channel"] = context.words.channels[facts.archive.channel]
    if facts.refusal:
        found["ground"] = context.words.grounds[facts.refusal.ground].get(context.regime)
        found["explanation"] = facts.refusal.explanation.strip()
    return found
