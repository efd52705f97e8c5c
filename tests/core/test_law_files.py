"""The rule files' reader refuses what is no law, and the calendars know their days."""

from __future__ import annotations

from datetime import date

import pytest

from core.errors import ResourceError
from core.law.rules import Rule
from core.law.rules import book_of
from core.law.rules import rule_book
from core.law.working_days import CalendarFile
from core.law.working_days import calendar_for
from core.law.working_days import working_days_between
from core.resources import load
from core.resources import parse_yaml
from core.resources import read_text
from core.services.deadlines import calculate_deadline
from core.words import Kind
from core.words import Language
from core.words import Regime

GOOD = read_text("law/eu/one_month.yaml")
KZ = calendar_for(Regime.KZ, "KZ")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("regime: EU", "regime: EU\ncolour: red"),
        ("regime: EU", "regime: EU\nregime: KZ"),
        ('    citation: "GDPR, Art. 12(3)"\n', ""),
        ("unit: month\n", "unit: fortnight\n"),
        ("      identity: ", "      fee: "),
        ("unit: month\n", "unit: working_day\n"),
    ],
)
def test_a_rule_file_that_is_wrong_is_refused_by_name(old: str, new: str) -> None:
    assert old in GOOD
    with pytest.raises(ResourceError, match=r"some\.yaml"):
        parse_yaml(GOOD.replace(old, new, 1), Rule, "some.yaml")


def test_two_rules_for_one_right_are_refused() -> None:
    rule = parse_yaml(GOOD, Rule, "one.yaml")
    with pytest.raises(ResourceError, match="already has"):
        book_of({"one.yaml": rule, "two.yaml": rule})


def test_a_value_of_null_ends_a_rule_that_day() -> None:
    rule = parse_yaml(GOOD + "  2030-01-01: null\n", Rule, "one.yaml")
    assert rule.term_on(date(2018, 5, 24)) is None
    assert rule.term_on(date(2029, 12, 31)) is not None
    assert rule.term_on(date(2030, 1, 1)) is None


@pytest.mark.parametrize("day", [date(2025, 1, 5), date(2026, 8, 31), date(2026, 3, 20)])
def test_a_worked_day_of_kazakhstan(day: date) -> None:
    assert KZ.is_working(day)


@pytest.mark.parametrize(
    ("day", "name", "russian"),
    [
        (date(2025, 7, 7), "Capital Day (moved day off)", "День столицы (перенос выходного)"),
        (date(2026, 5, 27), "Kurban Ait", "Курбан-айт"),
        (date(2027, 3, 15), "Constitution Day", "День Конституции"),
    ],
)
def test_a_day_off_of_kazakhstan_has_its_names(day: date, name: str, russian: str) -> None:
    assert not KZ.is_working(day)
    found = KZ.holiday(day)
    assert found is not None
    assert found[Language.EN] == name
    assert found[Language.RU] == russian
    assert found[Language.KK]


def test_each_member_state_has_a_calendar() -> None:
    countries = load("calendars/EU.yaml", CalendarFile).countries
    assert len(countries) == 27
    for country in countries:
        assert not calendar_for(Regime.EU, country).is_working(date(2026, 1, 1))


def test_every_day_off_in_kazakhstan_is_named_in_all_languages() -> None:
    days = (date.fromordinal(number) for number in range(date(2018, 1, 1).toordinal(), date(2029, 1, 1).toordinal()))
    named = [names for names in map(KZ.holiday, days) if names is not None]
    assert named
    assert all(set(names) == set(Language) for names in named)


def test_working_days_between_two_days() -> None:
    assert working_days_between(date(2026, 3, 20), date(2026, 3, 30), "KZ") == 3
    assert working_days_between(date(2026, 3, 30), date(2026, 3, 20), "KZ") == -3
    assert working_days_between(date(2026, 3, 20), date(2026, 3, 20), "KZ") == 0


def test_a_rule_has_a_title_in_each_language() -> None:
    for named in rule_book().rules:
        assert set(named.rule.title) == set(Language)
    assert rule_book().rule_title("kz/act", Language.RU) == "Изменение, блокирование или уничтожение"
    assert rule_book().find(Regime.KZ, named.rule.clock, Kind.ACCESS) is not None


def test_the_steps_name_each_holiday_with_its_article() -> None:
    steps = calculate_deadline(regime="KZ", kind="access", received="2026-03-20").steps
    assert [step.code for step in steps].count("counted") == 3
    assert any("Nauryz" in step.text and "25(2)(6)" in step.citation for step in steps)
    assert any("Art. 173" in step.citation for step in steps)
