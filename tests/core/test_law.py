"""The law against worked examples: ours, and the shared rows."""

from __future__ import annotations

import csv
from datetime import date
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from pydantic import Field

from core.errors import KnownError
from core.law import failures
from core.law.deadline import Deadline
from core.law.rules import rule_book
from core.law.working_days import calendar_for
from core.resources import StrictModel
from core.resources import names
from core.resources import parse_yaml
from core.services.deadlines import calculate_deadline
from core.words import Kind
from core.words import Regime

TESTS = Path(__file__).resolve().parents[1]
SHARED_EXAMPLES = TESTS.parents[1] / "shared" / "data" / "deadlines" / "examples.csv"
KZ_DAYS = calendar_for(Regime.KZ, None)
DAYS = st.dates(date(2018, 6, 1), date(2032, 12, 31))
KZ_KINDS = st.sampled_from([kind for kind in Kind if kind is not Kind.CONSENT_WITHDRAWAL])


class Example(StrictModel):
    name: str
    regime: Regime
    kind: Kind
    received: str
    because: str
    country: str | None = None
    events: dict[str, date] = Field(default_factory=dict)
    today: date | None = None
    expected: dict[str, date | bool | str | None] = Field(default_factory=dict)
    fails: str | None = None


class Examples(StrictModel):
    examples: tuple[Example, ...]


EXAMPLES = parse_yaml((TESTS / "examples" / "deadlines.yaml").read_text("utf-8"), Examples, "deadlines.yaml").examples


def work_out(example: Example) -> Deadline:
    events = [(name, day.isoformat()) for name, day in example.events.items()]
    return calculate_deadline(
        regime=example.regime, kind=example.kind, received=example.received, country=example.country, events=events, today=example.today
    )


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_a_worked_example_comes_out_as_the_law_says(example: Example) -> None:
    if example.fails:
        with pytest.raises(getattr(failures, example.fails)):
            work_out(example)
        return
    found = work_out(example)
    assert {field: getattr(found, field) for field in example.expected} == example.expected
    assert all(step.text and step.citation for step in found.steps)


def shared_rows() -> list[dict[str, str]]:
    if not SHARED_EXAMPLES.exists():
        return []
    with SHARED_EXAMPLES.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["regime"] in set(Regime)]


@pytest.mark.skipif(not SHARED_EXAMPLES.exists(), reason="the shared examples are not beside the repository")
@pytest.mark.parametrize("row", shared_rows(), ids=lambda row: row["id"])
def test_a_shared_row_gives_its_dates(row: dict[str, str]) -> None:
    events = [_pair(text) for text in row["events"].split(";") if text.strip()]
    found = calculate_deadline(regime=row["regime"], kind=row["right"], received=row["received"], country=row["country"], events=events)
    expected = {"due": row["due"]} | dict(_pair(text) for text in row["also"].split(";") if text.strip())
    assert {field: str(getattr(found, field)) for field in expected} == expected


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.strip().partition("=")
    return name, value


def test_every_rule_file_has_a_worked_example() -> None:
    files = {path.removeprefix("law/").removesuffix(".yaml") for regime in Regime for path in names(f"law/{regime.lower()}")}
    assert files == {example.expected["rule"] for example in EXAMPLES if "rule" in example.expected}


@pytest.mark.parametrize("regime", Regime)
def test_every_kind_has_a_clock(regime: Regime) -> None:
    assert rule_book().kinds(regime) == tuple(Kind)


@given(kind=KZ_KINDS, received=DAYS)
@settings(max_examples=60, deadline=None)
def test_in_kazakhstan_the_last_day_is_a_working_day_after_receipt(kind: Kind, received: date) -> None:
    found = calculate_deadline(regime="KZ", kind=kind, received=received.isoformat())
    assert KZ_DAYS.is_working(found.due)
    assert received + timedelta(days=3) <= found.due
    assert received <= found.safe_due < found.due


@given(received=DAYS, regime=st.sampled_from(Regime), later=st.integers(0, 40))
@settings(max_examples=60, deadline=None)
def test_a_later_receipt_never_gives_an_earlier_last_day(received: date, regime: Regime, later: int) -> None:
    first = calculate_deadline(regime=regime, kind="access", received=received.isoformat())
    second = calculate_deadline(regime=regime, kind="access", received=(received + timedelta(days=later)).isoformat())
    assert first.due <= second.due


@given(text=st.text(max_size=30))
@settings(max_examples=60, deadline=None)
def test_any_text_for_a_value_gives_a_sentence_or_a_date(text: str) -> None:
    plain = {"regime": "EU", "kind": "access", "received": "2026-06-01", "country": "DE"}
    for field in plain:
        assert outcome(plain | {field: text})


def outcome(values: dict[str, str]) -> str:
    try:
        return calculate_deadline(
            regime=values["regime"], kind=values["kind"], received=values["received"], country=values["country"]
        ).due.isoformat()
    except KnownError as error:
        return f"{error} {error.what_to_do}"


@pytest.mark.parametrize("received", ["0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00", "2200-01-01"])
def test_a_year_out_of_reach_gives_a_sentence(received: str) -> None:
    with pytest.raises(failures.DateOutOfReachError):
        calculate_deadline(regime="KZ", kind="access", received=received)
