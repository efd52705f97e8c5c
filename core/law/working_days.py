"""Working-day calendars: the package `holidays` under our own days from `resources/calendars`, cached by country and year."""

from __future__ import annotations

import functools
import itertools
from dataclasses import dataclass
from datetime import date
from datetime import timedelta

import holidays
from pydantic import Field

from core.law.failures import UnknownCountryError
from core.resources import StrictModel
from core.resources import load
from core.resources import names
from core.words import Language
from core.words import Regime

Words = dict[Language, str]
SATURDAY = 5
DAY = timedelta(days=1)


class DayOff(StrictModel):
    """A day that is not worked, whatever the package says."""

    day: date
    name: Words
    citation: str


class DayWorked(StrictModel):
    """A day that is worked, whatever the package says."""

    day: date
    citation: str


class CalendarFile(StrictModel):
    """One file: countries with their time zones, until when their days are certain, own days, names by the package's English name."""

    regime: Regime
    countries: dict[str, str]
    known_until: date
    citation: str
    checked_on: date
    zone_without_country: str | None = None
    holidays: tuple[DayOff, ...] = ()
    working_days: tuple[DayWorked, ...] = ()
    moved: Words | None = None
    names: dict[str, Words] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Year:
    """The days of one year that differ from the plain week."""

    off: dict[date, Words]
    worked: frozenset[date]


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """The calendar of one country; `country` None: only weekends are known, and nothing is certain."""

    country: str | None
    zone: str
    known_until: date
    citation: str

    def is_working(self, day: date) -> bool:
        """Whether `day` is worked: neither weekend nor holiday, or a weekend day worked by an official transfer."""
        return day in self._year(day).worked or not (day.weekday() >= SATURDAY or day in self._year(day).off)

    def holiday(self, day: date) -> Words | None:
        """The names of the holiday on `day`, at least in English, or None."""
        return self._year(day).off.get(day)

    def first_working(self, day: date, step: int = 1) -> date:
        """`day` itself if worked, else the nearest worked day after it (step 1) or before it (step -1)."""
        return next(found for found in (day + count * step * DAY for count in itertools.count()) if self.is_working(found))

    def _year(self, day: date) -> Year:
        return _year(self.country, day.year) if self.country else Year({}, frozenset())


def calendar_for(regime: Regime, country: str | None) -> WorkingDays:
    """The calendar of `country` (ISO 3166-1) under `regime`; without a country that of the law's only one, else weekends only.

    Raises UnknownCountryError for a country outside the law's reach.
    """
    file = load(f"calendars/{regime}.yaml", CalendarFile)
    if country is None and file.zone_without_country:
        return WorkingDays(None, file.zone_without_country, date.min, file.citation)
    code = country.strip().upper() if country else next(iter(file.countries))
    if code not in file.countries:
        raise UnknownCountryError(regime=regime, country=country, known=", ".join(sorted(file.countries)))
    return WorkingDays(code, file.countries[code], file.known_until, file.citation)


def working_days_between(start: date, end: date, country: str) -> int:
    """Working days after `start` up to and with `end`; negative when `end` lies before `start`. Raises UnknownCountryError."""
    days = calendar_for(_file_with(country).regime, country)
    first, last = sorted((start, end))
    count = sum(days.is_working(first + number * DAY) for number in range(1, (last - first).days + 1))
    return count if start <= end else -count


@functools.cache
def _file_with(country: str) -> CalendarFile:
    files = [load(path, CalendarFile) for path in names("calendars")]
    for file in files:
        if country.strip().upper() in file.countries:
            return file
    raise UnknownCountryError(regime="any", country=country, known=", ".join(sorted({code for file in files for code in file.countries})))


@functools.cache
def _year(country: str, year: int) -> Year:
    file = _file_with(country)
    package = holidays.country_holidays(country, years=year, language=_package_language(country))
    off = {day: _names(name, file) for day, name in package.items() if day.year == year}
    off |= {entry.day: entry.name for entry in file.holidays if entry.day.year == year}
    worked = {day for day in getattr(package, "weekend_workdays", set()) if day.year == year}
    worked |= {entry.day for entry in file.working_days if entry.day.year == year}
    return Year({day: name for day, name in off.items() if day not in worked}, frozenset(worked))


def _package_language(country: str) -> str | None:
    languages = getattr(holidays, country).supported_languages
    return "en_US" if "en_US" in languages else None


def _names(package_name: str, file: CalendarFile) -> Words:
    """The package's name in our languages: "Capital Day (observed)" is a moved day off of Capital Day."""
    first = package_name.split("; ", maxsplit=1)[0]
    base, _, note = first.partition(" (")
    words = file.names.get(base)
    if words is None:
        return {Language.EN: package_name}
    if file.moved and note.startswith("observed"):
        return {language: file.moved[language].format(name=name) for language, name in words.items()}
    return words


def calendar_days(country: str, year: int) -> dict[date, Words]:
    """The days off of one year with their names; weekends are none of them. Raises UnknownCountryError."""
    return dict(_year(country, year).off)
