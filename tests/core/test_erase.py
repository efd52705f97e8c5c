from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from core.adapters.erasing import CascadeError
from core.adapters.erasing import RowCountError
from core.errors import StoppedError
from core.fulfilment.erasure import ErasurePlan
from core.fulfilment.erasure import ErasureProof
from core.fulfilment.erasure import parse_plan
from core.fulfilment.failures import ErasurePlanError
from core.fulfilment.failures import ErasureUnprovenError
from core.fulfilment.failures import PlanOutdatedError
from core.headless import commands
from core.resources import ROOT
from core.services.erase import execute_erasure
from core.services.erase import plan_person_erasure
from core.services.erase import search_again
from core.services.find import export_records
from core.services.find import find_person
from core.services.find import read_data_map
from tests.helpers.postgresql import running_postgresql

MAP = ROOT / "companies" / "smartsmm" / "data_map.yaml"
SCHEMA = (Path(__file__).resolve().parents[1] / "examples" / "smartsmm_erasure.sql").read_text(encoding="utf-8")
TABLES = ["accounts", "social_tokens", "posts", "media", "usage", "devices", "account_devices", "payments", "support_notes"]
PLANNED = {
    "media": {"delete": 1},
    "posts": {"delete": 2},
    "social_tokens": {"delete": 1},
    "usage": {"delete": 2},
    "account_devices": {"delete": 2},
    "devices": {"delete": 1, "blocked": 1},
    "payments": {"keep": 2},
    "support_notes": {"delete": 2},
    "accounts": {"mask": 1},
}
Dump = dict[str, list[tuple[object, ...]]]


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path, postgresql: str) -> str:
    if request.param == "sqlite":
        execute(f"sqlite:///{tmp_path / 'smm.db'}", SCHEMA)
        return f"sqlite:///{tmp_path / 'smm.db'}"
    execute(postgresql, "DROP SCHEMA public CASCADE; CREATE SCHEMA public;" + SCHEMA)
    return postgresql


@pytest.fixture(scope="module")
def postgresql() -> Iterator[str]:
    with running_postgresql() as url:
        yield url


@pytest.fixture
def lite(tmp_path: Path) -> str:
    execute(f"sqlite:///{tmp_path / 'lite.db'}", SCHEMA)
    return f"sqlite:///{tmp_path / 'lite.db'}"


def execute(url: str, text: str) -> None:
    if url.startswith("sqlite"):
        connection = sqlite3.connect(url.removeprefix("sqlite:///"))
        connection.executescript(text)
        connection.close()
    else:
        with psycopg.connect(url) as server:
            server.execute(text.encode())


def dump(url: str) -> Dump:
    queries = {table: f"SELECT * FROM {table} ORDER BY 1, 2" for table in TABLES}  # noqa: S608  the test's own table names
    if url.startswith("sqlite"):
        connection = sqlite3.connect(url.removeprefix("sqlite:///"))
        rows = {table: connection.execute(query).fetchall() for table, query in queries.items()}
        connection.close()
        return rows
    with psycopg.connect(url) as server:
        return {table: server.execute(query.encode()).fetchall() for table, query in queries.items()}


def plan_for(url: str, email: str = "ann@example.com") -> ErasurePlan:
    return plan_person_erasure(data_map_path=MAP, data_map_format="own", sources={"smartsmm": url}, identities=[("email", email)])


def carry_out(url: str, plan: ErasurePlan, *, stop: bool = False) -> ErasureProof:
    return execute_erasure(plan=plan, sources={"smartsmm": url}, data_map=read_data_map(path=MAP), stop=lambda: stop)


def test_exactly_the_planned_rows_go_and_nobody_elses(url: str) -> None:
    before, plan = dump(url), plan_for(url)
    assert plan.counts() == PLANNED
    proof = carry_out(url, plan)
    after = dump(url)
    assert proof.remaining == {"devices": 1, "payments": 2, "accounts": 1}
    assert proof.found_by_identity == {}
    assert after["accounts"][0] == (1, "erased-1@invalid", "erased-1", "erased", None, "KZ", "ru", "2026-01-01", None)
    assert after["accounts"][1:] == before["accounts"][1:]
    assert after["payments"] == before["payments"]
    assert after["devices"] == before["devices"][1:]
    assert after["account_devices"] == [(2, 2)]
    for table in ("posts", "media", "usage", "social_tokens", "support_notes"):
        assert after[table] == before[table][-1:]


def test_an_account_without_payments_is_deleted(url: str) -> None:
    plan = plan_for(url, "eve@example.com")
    assert plan.counts() == {"accounts": {"delete": 1}}
    assert carry_out(url, plan).remaining == {}


def test_a_row_changed_since_the_plan_stops_everything(url: str) -> None:
    plan = plan_for(url)
    execute(url, "UPDATE posts SET text = 'new' WHERE id = 2")
    before = dump(url)
    with pytest.raises(PlanOutdatedError, match="posts"):
        carry_out(url, plan)
    assert dump(url) == before


def test_a_delete_that_the_database_ignores_undoes_everything(lite: str) -> None:
    execute(lite, "CREATE TRIGGER stay BEFORE DELETE ON usage BEGIN SELECT RAISE(IGNORE); END")
    plan, before = plan_for(lite), dump(lite)
    with pytest.raises(RowCountError, match="usage"):
        carry_out(lite, plan)
    assert dump(lite) == before


def test_a_delete_that_would_cascade_outside_the_plan_undoes_everything(lite: str) -> None:
    execute(
        lite, "CREATE TABLE likes (id INTEGER PRIMARY KEY, post_id INTEGER REFERENCES posts(id) ON DELETE CASCADE); INSERT INTO likes VALUES (1, 1)"
    )
    plan, before = plan_for(lite), dump(lite)
    with pytest.raises(CascadeError, match="likes"):
        carry_out(lite, plan)
    assert dump(lite) == before


def test_stopping_leaves_everything_as_it_was(lite: str) -> None:
    plan, before = plan_for(lite), dump(lite)
    with pytest.raises(StoppedError):
        carry_out(lite, plan, stop=True)
    assert dump(lite) == before


def test_the_new_search_denies_an_erasure_that_did_not_happen(lite: str) -> None:
    with pytest.raises(ErasureUnprovenError, match="still there"):
        search_again(plan=plan_for(lite), sources={"smartsmm": lite}, data_map=read_data_map(path=MAP))


def test_an_altered_plan_is_refused(lite: str) -> None:
    text = plan_for(lite).model_dump_json()
    assert parse_plan(text).counts() == PLANNED
    with pytest.raises(ErasurePlanError, match="altered"):
        parse_plan(text.replace('"keep"', '"delete"'))


def test_a_secret_is_described_and_never_handed_out(lite: str) -> None:
    found = find_person(data_map_path=MAP, data_map_format="own", sources={"smartsmm": lite}, identities=[("email", "ann@example.com")])
    token = export_records(findings=found, data_map=read_data_map(path=MAP))["smartsmm.social_tokens"][0]
    assert "secret-1" not in str(token)
    assert token["network"] == "telegram"


def test_execution_without_a_case_is_wrong_usage(lite: str, tmp_path: Path) -> None:
    arguments = ["--data-map", str(MAP), "--source", f"smartsmm={lite}", "--identity", "email=ann@example.com", "--plan", str(tmp_path / "plan.json")]
    assert commands.run("erase", arguments) == 0
    with pytest.raises(SystemExit) as ending:
        commands.run("erase", [*arguments, "--execute"])
    assert ending.value.code == 2
