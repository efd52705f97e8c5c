"""The whole road by services alone: from the mailbox file to Closed, once for access and once for erasure."""

from __future__ import annotations

import json
import logging
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from core.letters.facts import LetterName
from core.services.audit_log import check_trail
from core.services.audit_log import list_entries
from core.services.case_answer import prepare_answer
from core.services.case_closing import close_case
from core.services.case_closing import set_outcome
from core.services.case_erasure import execute_case_erasure
from core.services.case_erasure import plan_case_erasure
from core.services.case_letters import record_sent
from core.services.case_letters import save_letter_files
from core.services.case_letters import write_letter
from core.services.case_search import confirm_scope
from core.services.case_search import decide_review
from core.services.case_search import search_case
from core.services.cases import list_cases
from core.services.failures import GateClosedError
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from tests.helpers.road import Road
from tests.helpers.road import ask_sql
from tests.helpers.road import dump
from tests.helpers.road import pdf_text

AIGERIM, DANIYAR = "a.sadykova@mail.kz", "d.kuanyshev@inbox.kz"
CANARIES = (
    AIGERIM,
    DANIYAR,
    "sadykova",
    "kuanyshev",
    "Садықова",
    "Айгерім",
    "Қуанышев",
    "Данияр",
    "+7 701 555 12 34",
    "+7 777 321 45 67",
    "sealed:v1:",
)


def answer(road: Road, number: str) -> Path:
    """Make, save and send the answer; the PDF."""
    letter, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    saved, _ = save_letter_files(road.desk, letter=letter, folder=road.letters)
    record_sent(road.desk, letter=letter)
    assert road.view(number).state is CaseState.ANSWERED
    return saved.pdf


def close(road: Road, number: str) -> None:
    for line in road.view(number).lines:
        set_outcome(road.desk, number=number, kind=line.kind, outcome=ClosingCode.FULFILLED)
    close_case(road.desk, number=number)


def assert_nothing_kept(road: Road, number: str) -> None:
    """What was found and the passphrase are gone; the decision stays."""
    view = road.view(number)
    assert view.state is CaseState.CLOSED
    assert set(road.steps(number).values()) == {"completed"}
    assert view.search is not None
    assert (view.search.findings.records, view.search.findings.identities) == ((), ())
    assert [archive.passphrase for archive in view.archives if archive.passphrase] == []


def test_an_access_request_is_answered_with_an_archive_and_closed(road: Road, tmp_path: Path) -> None:
    before = dump(road.database)
    number = road.begin(AIGERIM)
    assert road.steps(number)["identity"] == "in_progress"
    search_case(road.desk, number=number)
    for name in (LetterName.ACCESS_ANSWER, LetterName.ERASURE_CONFIRMATION):
        with pytest.raises(GateClosedError):
            write_letter(road.desk, number=number, name=name)
    with pytest.raises(GateClosedError):
        prepare_answer(road.desk, number=number, folder=road.letters)
    code, sent, recipient = road.ask(number)
    assert (recipient, road.view(number).state) == (AIGERIM, CaseState.WAITING_FOR_PERSON)
    road.reply(number, AIGERIM, f"Код: {code}", sent)
    assert (road.view(number).state, road.steps(number)["identity"]) == (CaseState.IN_PROGRESS, "completed")
    confirm_scope(road.desk, number=number, words="everything")
    search_case(road.desk, number=number)
    decide_review(road.desk, number=number)
    assert [road.steps(number)[step] for step in ("scope", "collect", "review")] == ["completed"] * 3
    pdf = answer(road, number)
    (archive,) = road.view(number).archives
    assert archive.passphrase
    assert_archive_whole(Path(archive.path), archive.passphrase, tmp_path / "opened", secrets_of(road, 417), pdf)
    close(road, number)
    assert_nothing_kept(road, number)
    assert dump(road.database) == before
    assert check_trail(road.desk).whole


def secrets_of(road: Road, account: int) -> list[str]:
    rows = ask_sql(road.database, f"SELECT access_token FROM social_tokens WHERE account_id = {account:d}")  # noqa: S608  a number of the test
    assert rows
    return [str(token).removeprefix("sealed:v1:") for (token,) in rows]


def assert_archive_whole(archive: Path, passphrase: str, folder: Path, secrets: list[str], pdf: Path) -> None:
    program = shutil.which("7z")
    if program is None:
        pytest.skip("7z is not here")
    good = subprocess.run([program, "t", f"-p{passphrase}", str(archive)], capture_output=True, text=True, check=False)
    assert good.returncode == 0, good.stdout
    assert subprocess.run([program, "t", "-pwrong", str(archive)], capture_output=True, check=False).returncode != 0
    subprocess.run([program, "x", f"-p{passphrase}", f"-o{folder}", str(archive)], check=True, capture_output=True)
    for inner in list(folder.rglob("*.zip")):
        subprocess.run([program, "x", f"-o{folder / 'inner'}", str(inner)], check=True, capture_output=True)
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".zip"]
    assert "letter.pdf" in {path.name for path in files}
    for secret in secrets:
        assert not [path.name for path in [*files, archive, pdf] if secret.encode() in path.read_bytes()]
        assert secret not in pdf_text(pdf)
    assert AIGERIM in "".join(path.read_text(encoding="utf-8") for path in files if path.suffix == ".json")


def test_an_erasure_request_is_carried_out_proved_and_closed(road: Road) -> None:
    number = road.begin(DANIYAR, kinds=(Kind.ERASURE,))
    search_case(road.desk, number=number)
    plan_case_erasure(road.desk, number=number)
    before = dump(road.database)
    with pytest.raises(GateClosedError):
        execute_case_erasure(road.desk, number=number)
    assert dump(road.database) == before
    road.prove(number)
    confirm_scope(road.desk, number=number, words="the whole account")
    search_case(road.desk, number=number)
    plan_case_erasure(road.desk, number=number)
    decide_review(road.desk, number=number)
    assert road.steps(number)["act"] != "completed"
    execute_case_erasure(road.desk, number=number)
    assert road.steps(number)["act"] == "completed"
    assert_only_his_rows_changed(before, dump(road.database), 1138)
    pdf = answer(road, number)
    assert number in pdf_text(pdf)
    close(road, number)
    assert_nothing_kept(road, number)
    assert check_trail(road.desk).whole


def assert_only_his_rows_changed(before: dict[str, list[tuple[object, ...]]], after: dict[str, list[tuple[object, ...]]], account: int) -> None:
    gone = {table: set(before[table]) - set(after[table]) for table in before}
    assert {row[1] for row in gone["accounts"]} == {account}
    for table in ("posts", "usage", "social_tokens", "payments"):
        assert {row[2] for row in gone[table]} <= {account}
    for table in ("account_devices",):
        assert {row[1] for row in gone[table]} == {account}
    shared = {row[2] for row in after["account_devices"]}
    assert not {row[1] for row in gone["devices"]} & shared
    assert {row[1] for row in after["accounts"]} == {row[1] for row in before["accounts"]}


def test_no_personal_data_in_trail_log_or_error_output(
    road: Road, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    for sender, kind in ((AIGERIM, Kind.ACCESS), (DANIYAR, Kind.ERASURE)):
        number = road.begin(sender, kinds=(kind,))
        with pytest.raises(GateClosedError):
            write_letter(road.desk, number=number, name=LetterName.ACCESS_ANSWER)
        road.prove(number)
        search_case(road.desk, number=number)
        if kind is Kind.ERASURE:
            plan_case_erasure(road.desk, number=number)
        decide_review(road.desk, number=number)
        if kind is Kind.ERASURE:
            execute_case_erasure(road.desk, number=number)
        answer(road, number)
        close(road, number)
    secrets = secrets_of(road, 417)
    said = capfd.readouterr()
    trail = json.dumps([[entry.act, entry.actor, entry.details] for entry in list_entries(road.desk)], ensure_ascii=False)
    for canary in (*CANARIES, *secrets):
        assert canary not in trail
        assert canary not in caplog.text + said.out + said.err
    assert_file_shows_nothing(tmp_path / "desk")


def assert_file_shows_nothing(folder: Path) -> None:
    """The store shows none of it in the clear, and is no plain database."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        content = path.read_bytes()
        assert not [canary for canary in CANARIES if canary.encode() in content]
    with closing(sqlite3.connect(folder / "desk.db")) as connection, pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT * FROM messages")


def test_the_register_shows_both_cases_with_their_clocks(road: Road) -> None:
    first, second = road.begin(AIGERIM), road.begin(DANIYAR)
    shown = list_cases(road.desk)
    assert [case.number for case in shown] == [first, second]
    assert [case.number for case in list_cases(road.desk, words="қуанышев")] in ([second], [])
    assert [case.number for case in list_cases(road.desk, words="kuanyshev 0002")] == [second]
