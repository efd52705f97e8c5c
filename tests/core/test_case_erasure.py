"""An erasure: the intent before it, the outcome after it, and what a crash or a failing database leaves (DESIGN, Two databases, one act)."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core.adapters.databases import SourceFailedError
from core.adapters.databases import SourceUnavailableError
from core.errors import KnownError
from core.errors import StoppedError
from core.fulfilment.erasure import ErasureProof
from core.fulfilment.failures import ErasureUnprovenError
from core.fulfilment.failures import PlanOutdatedError
from core.resources import ROOT
from core.services import case_erasure
from core.services.audit_log import check_trail
from core.services.audit_log import list_entries
from core.services.case_erasure import execute_case_erasure
from core.services.case_erasure import plan_case_erasure
from core.services.case_erasure import settle_erasure
from core.services.case_search import decide_review
from core.services.case_search import search_case
from core.services.erase import OutcomeUnknownError
from core.services.erase import execute_erasure
from core.services.failures import GateClosedError
from core.services.failures import IntentOpenError
from core.services.failures import NotPlannedError
from core.services.failures import NotSearchedError
from core.words import Kind
from tests.helpers.road import Road
from tests.helpers.road import ask_sql
from tests.helpers.road import dump
from tests.helpers.road import make_world
from tests.helpers.road import road_on
from tests.helpers.road import run_sql

DANIYAR, ACCOUNT, AIGERIM = "d.kuanyshev@inbox.kz", 1138, "a.sadykova@mail.kz"
REPOSITORY = Path(__file__).resolve().parents[2]
DATA_MAP = ROOT / "companies" / "smartsmm" / "data_map.yaml"
PASSPHRASE = "five quiet words for tests"


class Crash(BaseException):
    """Stands in for the process being killed."""


@pytest.fixture
def number(road: Road) -> str:
    return planned(road)


def planned(road: Road) -> str:
    number = road.begin(DANIYAR, kinds=(Kind.ERASURE,))
    road.prove(number)
    search_case(road.desk, number=number)
    plan_case_erasure(road.desk, number=number)
    decide_review(road.desk, number=number)
    return number


def acts(road: Road, number: str) -> list[str]:
    """The acts of erasing in the trail, oldest first."""
    return [entry.act for entry in reversed(list_entries(road.desk, case=number)) if entry.act.startswith("erasure_")]


def state(road: Road, number: str) -> str:
    erasure = road.view(number).erasure
    assert erasure is not None
    return erasure.state


def test_the_trail_holds_intent_and_outcome_around_the_act(road: Road, number: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []
    real = execute_erasure

    def watched(**values: object) -> ErasureProof:
        seen.append(acts(road, number))
        return real(**values)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(case_erasure, "execute_erasure", watched)
    execute_case_erasure(road.desk, number=number)
    assert seen == [["erasure_planned", "erasure_intended"]]
    assert acts(road, number) == ["erasure_planned", "erasure_intended", "erasure_done"]
    digests = {dict(entry.details)["digest"] for entry in list_entries(road.desk, case=number) if entry.act.startswith("erasure_")}
    assert len(digests) == 1
    assert check_trail(road.desk).whole


def test_what_was_planned_is_gone_and_nothing_else(road: Road, number: str) -> None:
    before = dump(road.database)
    execute_case_erasure(road.desk, number=number)
    after = dump(road.database)
    gone = {table: len(set(before[table]) - set(after[table])) for table in before}
    assert gone == {
        "accounts": 1,
        "social_tokens": 1,
        "posts": 9,
        "media": 4,
        "usage": 20,
        "devices": 1,
        "account_devices": 2,
        "payments": 0,
        "support_notes": 1,
    }
    assert {table for table in after if set(after[table]) - set(before[table])} == {"accounts"}
    assert ask_sql(road.database, f"SELECT count(*) FROM accounts WHERE email = '{DANIYAR}'") == [(0,)]  # noqa: S608  a constant of the test
    with pytest.raises(NotPlannedError):
        execute_case_erasure(road.desk, number=number)


def break_by_trigger(road: Road) -> None:
    run_sql(road.database, "CREATE TRIGGER no_deleting BEFORE DELETE ON posts BEGIN SELECT RAISE(ABORT, 'no'); END")


def change_a_row(road: Road) -> None:
    run_sql(road.database, f"UPDATE posts SET text = 'edited' WHERE id = (SELECT min(id) FROM posts WHERE account_id = {ACCOUNT})")  # noqa: S608  a constant of the test


def remove_a_row(road: Road) -> None:
    run_sql(road.database, f"DELETE FROM usage WHERE id = (SELECT min(id) FROM usage WHERE account_id = {ACCOUNT})")  # noqa: S608  a constant of the test


def spoil_the_file(road: Road) -> None:
    road.database.rename(road.database.with_suffix(".moved"))


@pytest.mark.parametrize(
    ("break_it", "failure"),
    [(break_by_trigger, SourceFailedError), (change_a_row, PlanOutdatedError), (remove_a_row, PlanOutdatedError)],
)
def test_a_failing_database_is_left_as_it_was_and_the_failure_is_recorded(
    road: Road, number: str, break_it: Callable[[Road], None], failure: type[KnownError]
) -> None:
    break_it(road)
    before = dump(road.database)
    with pytest.raises(failure):
        execute_case_erasure(road.desk, number=number)
    assert dump(road.database) == before
    assert acts(road, number)[-2:] == ["erasure_intended", "erasure_failed"]
    assert road.steps(number)["act"] == "problem"


def test_a_database_that_is_gone_fails_before_anything_is_touched(road: Road, number: str) -> None:
    spoil_the_file(road)
    with pytest.raises(SourceUnavailableError):
        execute_case_erasure(road.desk, number=number)
    assert state(road, number) == "failed"


def test_stopping_undoes_everything_and_is_recorded(road: Road, number: str) -> None:
    before = dump(road.database)
    with pytest.raises(StoppedError):
        execute_case_erasure(road.desk, number=number, stopped=lambda: True)
    assert (dump(road.database), state(road, number)) == (before, "failed")


def test_after_a_failure_a_new_search_and_plan_lead_on(road: Road, number: str) -> None:
    change_a_row(road)
    with pytest.raises(PlanOutdatedError):
        execute_case_erasure(road.desk, number=number)
    with pytest.raises(NotPlannedError):
        execute_case_erasure(road.desk, number=number)
    search_case(road.desk, number=number)
    plan_case_erasure(road.desk, number=number)
    execute_case_erasure(road.desk, number=number)
    assert state(road, number) == "done"


def test_a_crash_before_the_act_leaves_the_intent_open_and_settling_says_so(road: Road, number: str, monkeypatch: pytest.MonkeyPatch) -> None:
    crash(monkeypatch, after=False)
    with pytest.raises(Crash):
        execute_case_erasure(road.desk, number=number)
    monkeypatch.undo()
    assert acts(road, number)[-1] == "erasure_intended"
    for act in (plan_case_erasure, execute_case_erasure):
        with pytest.raises(IntentOpenError):
            act(road.desk, number=number)
    with pytest.raises(ErasureUnprovenError):
        settle_erasure(road.desk, number=number)
    assert acts(road, number)[-1] == "erasure_failed"
    plan_case_erasure(road.desk, number=number)
    execute_case_erasure(road.desk, number=number)
    assert state(road, number) == "done"


def test_a_crash_after_the_act_is_settled_as_done(road: Road, number: str, monkeypatch: pytest.MonkeyPatch) -> None:
    crash(monkeypatch, after=True)
    with pytest.raises(Crash):
        execute_case_erasure(road.desk, number=number)
    monkeypatch.undo()
    assert state(road, number) == "intended"
    settle_erasure(road.desk, number=number)
    assert state(road, number) == "done"
    assert acts(road, number)[-1] == "erasure_done"
    with pytest.raises(NotPlannedError):
        settle_erasure(road.desk, number=number)


def crash(monkeypatch: pytest.MonkeyPatch, *, after: bool) -> None:
    real = execute_erasure

    def crashing(**values: object) -> ErasureProof:
        if after:
            real(**values)  # type: ignore[arg-type]  # handed on as they came
        raise Crash

    monkeypatch.setattr(case_erasure, "execute_erasure", crashing)


def test_an_unreachable_database_leaves_an_open_intent_open(road: Road, number: str, monkeypatch: pytest.MonkeyPatch) -> None:
    crash(monkeypatch, after=True)
    with pytest.raises(Crash):
        execute_case_erasure(road.desk, number=number)
    monkeypatch.undo()
    spoil_the_file(road)
    with pytest.raises(SourceUnavailableError):
        settle_erasure(road.desk, number=number)
    assert state(road, number) == "intended"
    road.database.with_suffix(".moved").rename(road.database)
    settle_erasure(road.desk, number=number)
    assert state(road, number) == "done"


def test_the_gate_is_asked_again_at_the_act(road: Road) -> None:
    number = road.begin(DANIYAR, kinds=(Kind.ERASURE,))
    with pytest.raises(NotSearchedError):
        plan_case_erasure(road.desk, number=number)
    search_case(road.desk, number=number)
    plan_case_erasure(road.desk, number=number)
    with pytest.raises(GateClosedError):
        execute_case_erasure(road.desk, number=number)
    assert state(road, number) == "planned"


def test_an_access_case_erases_nothing(road: Road) -> None:
    number = road.begin(AIGERIM, kinds=(Kind.ACCESS,))
    road.prove(number)
    search_case(road.desk, number=number)
    plan_case_erasure(road.desk, number=number)
    before = dump(road.database)
    with pytest.raises(GateClosedError):
        execute_case_erasure(road.desk, number=number)
    assert dump(road.database) == before


def headless(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "main.py", "erase", "--json", *map(str, arguments)]
    return subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=60)


def test_the_headless_erasure_goes_through_the_case_and_its_gate(tmp_path: Path) -> None:
    secured = make_world(tmp_path / "world", PASSPHRASE)
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n", encoding="utf-8")
    with road_on(secured, tmp_path / "road") as road:
        number = road.begin(DANIYAR, kinds=(Kind.ERASURE,))
        closed = road.begin(AIGERIM, kinds=(Kind.ERASURE,))
        road.prove(number)
        database, data = road.database, road.desk.folder
    where = ("--data-map", DATA_MAP, "--source", f"smartsmm=sqlite:///{database}")
    store = ("--data", data, "--passphrase-file", tmp_path / "passphrase")
    mine, hers, before = tmp_path / "plan.json", tmp_path / "hers.json", dump(database)
    dry = headless(*where, "--identity", "email=D.Kuanyshev@INBOX.kz", "--plan", mine)
    assert dry.returncode == 0, dry.stderr
    assert json.loads(dry.stdout.splitlines()[-1])["rows"] == 41
    assert headless(*where, "--identity", f"email={AIGERIM}", "--plan", hers).returncode == 0
    assert dump(database) == before
    identity = ("--identity", f"email={DANIYAR}")
    for case, plan, words in [(closed, hers, "gate is closed"), (number, hers, "not the one that case"), ("2026-0099", mine, "no case")]:
        refused = headless(*where, *identity, "--plan", plan, "--execute", "--case", case, *store)
        assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (1, "", 1), refused.stderr
        assert words in refused.stderr
    assert dump(database) == before
    done = headless(*where, *identity, "--plan", mine, "--execute", "--case", number, *store)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout.splitlines()[-1])["remaining"] == {"accounts": 1, "devices": 1, "payments": 1}
    assert headless(*where, *identity, "--plan", mine, "--execute", "--case", number, *store).returncode == 1


def test_rows_gone_and_nobody_could_look_again_leaves_the_intent_open(road: Road, number: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable(**_arguments: object) -> ErasureProof:
        raise SourceUnavailableError(source="smartsmm")

    with monkeypatch.context() as patch:
        patch.setattr("core.services.erase.search_again", unreachable)
        with pytest.raises(OutcomeUnknownError, match="1 of 1"):
            execute_case_erasure(road.desk, number=number)
    assert state(road, number) == "intended"
    settle_erasure(road.desk, number=number)
    assert state(road, number) == "done"
