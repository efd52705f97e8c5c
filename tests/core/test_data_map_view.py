"""The data map as it is shown, the check of its databases and the trial with one known address, on a real SQLite file and a real PostgreSQL."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from core.adapters.database_checks import SourceFileMissingError
from core.adapters.database_checks import SourceNotADatabaseError
from core.adapters.database_checks import can_change
from core.adapters.databases import Database
from core.adapters.databases import SourcePasswordError
from core.adapters.databases import SourceUnavailableError
from core.adapters.sample_company import PARENTS_FIRST
from core.adapters.sample_company import count_rows
from core.adapters.sample_company import make_sample_company
from core.adapters.sample_company import sample_people
from core.companies.profile import company_codes
from core.companies.profile import load_company
from core.errors import StoppedError
from core.fulfilment.data_map_places import load_places
from core.fulfilment.failures import DriftError
from core.resources import read_text
from core.services.audit_log import list_entries
from core.services.build import Desk
from core.services.data_map_checks import SAMPLES
from core.services.data_map_checks import check_sources
from core.services.data_map_checks import shape_of
from core.services.data_map_checks import try_address
from core.services.data_map_states import STATES
from core.services.data_map_view import source_states
from core.services.data_map_view import view_data_map
from core.services.desk_settings import set_source
from core.services.failures import KnownAddressMissingError
from core.services.failures import NoDataSourceError
from core.services.failures import SourceTablesClosedError
from core.store.tables import SettingRow
from core.words import Language
from tests.helpers.desks import StandingClock
from tests.helpers.desks import desk_in
from tests.helpers.postgresql import PASSWORD
from tests.helpers.postgresql import running_postgresql

SOURCE = COMPANY = "smartsmm"


@pytest.fixture(scope="module")
def company_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("company") / "company.sqlite"
    make_sample_company(path)
    return path


def check(desk: Desk) -> None:
    check_sources(desk, company=COMPANY)


def test_a_check_counts_tables_and_rows_and_is_kept(tmp_path: Path, company_file: Path) -> None:
    with desk_in(tmp_path) as desk:
        assert [state.condition for state in source_states(desk)] == ["no_address"]
        set_source(desk, name=SOURCE, address=f"sqlite:///{company_file}")
        assert [state.condition for state in source_states(desk)] == ["unchecked"]
        told: list[tuple[int, int]] = []
        check_sources(desk, company=COMPANY, report=lambda done, total: told.append((done, total)))
        state = source_states(desk)[0]
        assert (state.condition, state.found, state.tables) == ("good", len(PARENTS_FIRST), len(PARENTS_FIRST))
        assert state.rows == count_rows(company_file)
        assert state.checked_at == state.last_success == desk.clock()
        assert told[-1] == (len(PARENTS_FIRST), len(PARENTS_FIRST))
        entry = list_entries(desk)[0]
        assert (entry.act, dict(entry.details)["names"]) == ("sources_checked", SOURCE)


def test_a_stopped_check_keeps_nothing(tmp_path: Path, company_file: Path) -> None:
    with desk_in(tmp_path) as desk:
        set_source(desk, name=SOURCE, address=f"sqlite:///{company_file}")
        with pytest.raises(StoppedError):
            check_sources(desk, company=COMPANY, stopped=lambda: True)
        assert source_states(desk)[0].condition == "unchecked"


def test_without_an_address_there_is_nothing_to_check(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        for company in company_codes():
            with pytest.raises(NoDataSourceError):
                check_sources(desk, company=company)
            with pytest.raises(NoDataSourceError):
                try_address(desk, company=company, words="ann@mail.example")


def test_a_failed_check_keeps_the_last_success_and_a_new_address_is_unchecked(tmp_path: Path, company_file: Path) -> None:
    moved = tmp_path / "moved.sqlite"
    shutil.copy(company_file, moved)
    clock = StandingClock()
    with desk_in(tmp_path / "desk", clock) as desk:
        set_source(desk, name=SOURCE, address=f"sqlite:///{moved}")
        check(desk)
        first = clock.now
        clock.advance(hours=3)
        moved.unlink()
        check(desk)
        state = source_states(desk)[0]
        assert isinstance(state.failure, SourceFileMissingError)
        assert (state.last_success, state.checked_at, state.condition) == (first, clock.now, "failed")
        assert not moved.exists()
        set_source(desk, name=SOURCE, address=f"sqlite:///{company_file}")
        assert source_states(desk)[0].condition == "unchecked"


def test_each_fault_of_a_file_is_its_own_sentence(tmp_path: Path, company_file: Path) -> None:
    text, lacking = tmp_path / "text.sqlite", tmp_path / "lacking.sqlite"
    text.write_text("this is no database, " * 100)
    shutil.copy(company_file, lacking)
    with closing(sqlite3.connect(lacking)) as connection:
        connection.executescript("DROP TABLE payments; ALTER TABLE usage RENAME COLUMN account_id TO owner;")
    with desk_in(tmp_path / "desk") as desk:
        set_source(desk, name=SOURCE, address=f"sqlite:///{text}")
        check(desk)
        assert isinstance(source_states(desk)[0].failure, SourceNotADatabaseError)
        set_source(desk, name=SOURCE, address=f"sqlite:///{lacking}")
        check(desk)
        state = source_states(desk)[0]
        assert isinstance(state.failure, DriftError)
        assert (state.found, state.tables, state.rows, state.last_success) == (8, 9, None, None)
        assert "payments" in str(state.failure)


def test_a_missing_link_column_is_told(tmp_path: Path, company_file: Path) -> None:
    lacking = tmp_path / "lacking.sqlite"
    shutil.copy(company_file, lacking)
    with closing(sqlite3.connect(lacking)) as connection:
        connection.execute("ALTER TABLE usage RENAME COLUMN account_id TO owner")
    with desk_in(tmp_path / "desk") as desk:
        set_source(desk, name=SOURCE, address=f"sqlite:///{lacking}")
        check(desk)
        assert "usage.account_id" in str(source_states(desk)[0].failure)


@pytest.mark.skipif(os.name != "posix", reason="file rights of POSIX")
def test_a_file_that_may_only_be_read_cannot_be_changed_and_nothing_is_tried(company_file: Path) -> None:
    folder = Path(tempfile.mkdtemp(prefix="rights-"))
    folder.chmod(0o755)
    path = folder / "company.sqlite"
    shutil.copy(company_file, path)
    before = path.read_bytes()
    try:
        path.chmod(0o644)
        assert _can_change(path)
        path.chmod(0o444)
        with _as_nobody():
            assert not _can_change(path)
        assert path.read_bytes() == before
        assert [one.name for one in folder.iterdir()] == [path.name]
    finally:
        shutil.rmtree(folder)


def _can_change(path: Path) -> bool:
    with closing(Database(SOURCE, f"sqlite:///{path}", read_only=True)) as database:
        return can_change(database)


@contextmanager
def _as_nobody() -> Iterator[None]:
    """Rights of files do not hold for root."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A PostgreSQL with the tables of the sample company, and three roles: reader, writer, and one that may become the writer."""
    with running_postgresql() as url:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(read_text("samples/company.sql").encode())
            connection.execute("INSERT INTO accounts VALUES (1, 'a@b.example', 'ann', 'Ann', '+7 700 000 00 00', 'KZ', 'en', '2026-01-01', NULL)")
            password = sql.Literal(PASSWORD)
            for role in ("reader", "writer", "member", "outsider"):
                connection.execute(sql.SQL("CREATE ROLE {} LOGIN NOINHERIT PASSWORD {}").format(sql.Identifier(role), password))
            for role in ("reader", "writer", "member"):
                connection.execute(sql.SQL("GRANT SELECT ON ALL TABLES IN SCHEMA public TO {}").format(sql.Identifier(role)))
            connection.execute("GRANT UPDATE (full_name) ON accounts TO writer")
            connection.execute("GRANT writer TO member")
            connection.execute("GRANT SELECT ON accounts TO outsider")
        yield url


def address_for(server: str, role: str) -> str:
    """The server's address for a role; its password comes from the environment, as the desk keeps none."""
    return server.replace(f"desk:{PASSWORD}", role)


@pytest.mark.parametrize(("role", "changes"), [("reader", False), ("writer", True), ("member", True), ("desk", True)])
def test_what_a_login_of_postgresql_may_do_is_told(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, role: str, changes: bool) -> None:
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    with desk_in(tmp_path) as desk:
        set_source(desk, name=SOURCE, address=address_for(server, role))
        check(desk)
        state = source_states(desk)[0]
        assert (state.condition, state.can_change, state.total) == ("good", changes, 1)
        assert PASSWORD not in state.address


def test_a_login_that_may_not_read_some_tables_is_told_which(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    with desk_in(tmp_path) as desk:
        set_source(desk, name=SOURCE, address=address_for(server, "outsider"))
        check(desk)
        state = source_states(desk)[0]
        assert isinstance(state.failure, SourceTablesClosedError)
        assert "payments" in str(state.failure)
        assert "accounts," not in str(state.failure)
        assert state.can_change is False


def test_a_wrong_password_and_a_server_that_is_not_there_are_told(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSWORD", "guessed-word")
    with desk_in(tmp_path) as desk:
        set_source(desk, name=SOURCE, address=address_for(server, "reader"))
        check(desk)
        assert isinstance(source_states(desk)[0].failure, SourcePasswordError)
        set_source(desk, name=SOURCE, address="postgresql://reader@127.0.0.1:1/nothing")
        check(desk)
        assert type(source_states(desk)[0].failure) is SourceUnavailableError


def test_a_known_address_shows_counts_and_masked_rows_and_keeps_nothing(tmp_path: Path, company_file: Path) -> None:
    person = next(one for one in sample_people() if one.holds and one.holds.posts)
    with desk_in(tmp_path) as desk:
        set_source(desk, name=SOURCE, address=f"sqlite:///{company_file}")
        trial = try_address(desk, company=COMPANY, words=f" {person.email.upper()} ")
        counts = {table: count for _source, table, count in trial.counts}
        assert set(counts) == set(PARENTS_FIRST)
        assert (counts["accounts"], counts["posts"]) == (1, person.holds.posts if person.holds else 0)
        assert len(trial.samples) == SAMPLES
        assert len({row.table for row in trial.samples}) == SAMPLES
        shown = json.dumps([row.values for row in trial.samples])
        assert not any(secret in shown for secret in (person.email, person.full_name, person.phone, person.user_name, "sealed"))
        assert dict(trial.samples[0].values)["email"] == shape_of(person.email)
        entry = list_entries(desk)[0]
        assert (entry.act, dict(entry.details)["rows"]) == ("data_map_tried", str(trial.total))
        assert person.email not in str(entry.details).lower()
        by_address_only = person.holds.notes_by_email_only if person.holds else 0
        assert try_address(desk, company=COMPANY, words=person.user_name).total == trial.total - by_address_only
        with desk.store.reading() as session:
            assert session.get(SettingRow, STATES) is None


def test_a_trial_needs_an_address_and_a_stranger_is_not_found(tmp_path: Path, company_file: Path) -> None:
    with desk_in(tmp_path) as desk:
        set_source(desk, name=SOURCE, address=f"sqlite:///{company_file}")
        with pytest.raises(KnownAddressMissingError):
            try_address(desk, company=COMPANY, words="  ")
        assert try_address(desk, company=COMPANY, words="nobody@nowhere.example").total == 0
        set_source(desk, name=SOURCE, address=f"sqlite:///{tmp_path / 'gone.sqlite'}")
        with pytest.raises(SourceFileMissingError):
            try_address(desk, company=COMPANY, words="nobody@nowhere.example")


@pytest.mark.parametrize(
    ("value", "shape"),
    [
        ("Ann.Lee+7@mail.example", "Xxx.Xxx+0@xxxx.xxxxxxx"),
        ("Қазақ 2026", "Xxxxx 0000"),
        (None, "–"),
        (True, "x"),
        (False, "x"),
        ("x" * 40, "x" * 24 + "…"),
    ],
)
def test_only_the_shape_of_a_value_is_shown(value: object, shape: str) -> None:
    assert shape_of(value) == shape


@pytest.mark.parametrize("company", company_codes())
@pytest.mark.parametrize("language", Language)
def test_every_category_has_a_rule_and_a_place_and_everybody_outside_is_told_of(tmp_path: Path, company: str, language: Language) -> None:
    with desk_in(tmp_path) as desk:
        view = view_data_map(desk, company=company, language=language)
        assert all(row.policy or row.law for row in view.retention)
        assert all(any(row.cells) for row in view.matrix)
        assert all(len(row.cells) == len(view.places) for row in view.matrix)
        assert {card.code for card in view.recipients} >= load_company(company).recipients.keys()
        assert all(card.title and card.purpose and (card.categories or card.scope) for card in view.recipients)
        assert all(card.categories for card in view.recipients if card.role != "authority")


def test_the_matrix_says_how_a_person_is_found(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        view = view_data_map(desk)
        column = [place.code for place in view.places].index(SOURCE)
        ways = {way.table: way for row in view.matrix for way in row.cells[column].ways}
        assert set(ways["accounts"].identities) == {"email", "user_name", "phone"}
        assert ways["devices"].over == ("account_devices",)
        assert set(ways["media"].over) == {"posts", "accounts"}
        titles = [place.code for place in view.places]
        assert {"instagram", "telegram", "ai_providers", "website", "mailbox"} <= set(titles)
        assert "authorities" not in titles


def test_what_is_kept_by_law_says_what_a_lawyer_must_confirm(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        view = view_data_map(desk)
        payments = next(row for row in view.retention if row.title == "Payments")
        assert payments.to_confirm
        assert [(rule.act, rule.tables) for rule in payments.erasure] == [("keep", ("payments",))]
        assert view.days_after_deletion == 30


def test_the_second_company_has_no_database_and_says_what_is_not_known(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        view = view_data_map(desk, company="smartsoft")
        assert (view.searchable, view.sources) == (False, ())
        assert {card.code for card in view.recipients} == {"e_droid", "hosting_partners"}
        assert view.unknown
        assert all(card.country == "" for card in view.recipients)


def test_places_name_only_what_the_profile_knows() -> None:
    for code in company_codes():
        profile = load_company(code)
        assert load_places(profile).recipients
        assert load_places(profile).retention.keys() == profile.categories.keys() | load_places(profile).categories.keys()
