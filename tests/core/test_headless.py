"""Every command as a scheduler starts it: JSON lines and 0, wrong usage 2, a known failure 1 with one line on standard error."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from core.headless.commands import COMMANDS
from core.headless.commands import run
from core.resources import ROOT
from core.services.build import open_desk
from tests.core.test_letters import FACTS

REPOSITORY = Path(__file__).resolve().parents[2]
DATA_MAP = ROOT / "companies" / "smartsmm" / "data_map.yaml"
MAIL = b"From: kim@mail.example\nSubject: Delete my data\n\nPlease delete my account and all personal data you hold about me.\n"
FIDES = """dataset:
  - fides_key: shop
    name: shop
    collections:
      - name: people
        fields:
          - {name: id, fides_meta: {primary_key: true}}
          - {name: email, data_categories: [user.contact.email], fides_meta: {identity: email}}
      - name: forgotten
        fields:
          - {name: email, data_categories: [user.contact.email], fides_meta: {identity: email}}
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the commands are given: a letter, a passphrase, facts, a small database."""
    folder = tmp_path_factory.mktemp("headless")
    (folder / "letter.eml").write_bytes(MAIL)
    (folder / "passphrase").write_text("five quiet words for tests\n")
    (folder / "facts.json").write_text(FACTS.model_dump_json(), encoding="utf-8")
    (folder / "shop.yml").write_text(FIDES)
    (folder / "pack").mkdir()
    (folder / "pack" / "data.json").write_text("{}")
    (folder / "file").write_text("in the way")
    with closing(sqlite3.connect(folder / "shop.sqlite")) as connection:
        connection.executescript("CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT); INSERT INTO people VALUES (1, 'Kim@Mail.example')")
    return folder


def started(*arguments: object, command: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "main.py", command, *map(str, arguments)]
    return subprocess.run(line, cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=60)


def rows(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_reading_judging_and_importing_mail(folder: Path) -> None:
    (message,) = rows(started("--json", folder / "letter.eml", command="read-mail"))
    assert (message["from"], message["subject"]) == ("kim@mail.example", "Delete my data")
    (judged,) = rows(started("--json", folder / "letter.eml", command="triage"))
    assert (judged["verdict"], judged["kinds"]) == ("request", ["erasure"])
    store = ("--data", folder / "desk", "--passphrase-file", folder / "passphrase")
    (taken,) = rows(started("--json", folder / "letter.eml", *store, command="import"))
    assert (taken["seen"], taken["requests"], taken["not_mail"]) == (1, 1, 0)
    (trail,) = rows(started("--json", "verify", *store, command="audit"))
    assert trail == {"whole": True, "entries": 2}
    with (
        closing(open_desk(folder=folder / "desk", passphrase=(folder / "passphrase").read_text().strip())) as desk,
        desk.store.unit_of_work("x") as work,
    ):
        work.record("note_added", at=desk.clock())
        work.session.execute(text("UPDATE tallies SET number = number + 1"))
    (corrected,) = rows(started("--json", "verify", *store, command="audit"))
    assert (corrected["entries"], corrected["sums"].partition("; ")[2]) == (3, "entry 4 tells of it")
    (again,) = rows(started("--json", "verify", *store, command="audit"))
    assert again == {"whole": True, "entries": 4}


def test_working_out_a_deadline() -> None:
    (deadline,) = rows(started("--json", "--regime", "KZ", "--right", "access", "--received", "2026-11-20T17:40:00+05:00", command="deadline"))
    assert deadline["due"] == "2026-11-25"


def test_making_samples_and_searching_them(folder: Path) -> None:
    (made,) = rows(started("--json", "--out", folder / "samples", command="samples"))
    assert made["messages"] == 37
    where = ("--data-map", DATA_MAP, "--source", f"smartsmm=sqlite:///{made['database']}", "--identity", "email=A.SADYKOVA@mail.kz")
    found = rows(started("--json", *where, "--out", folder / "records", command="find"))
    assert found[-1]["total"] == 110
    assert len(list((folder / "records").glob("*.json"))) == found[-1]["tables"] == 9
    planned = rows(started("--json", *where, "--plan", folder / "plan.json", command="erase"))
    assert planned[-1]["rows"] == 110


def test_notes_of_a_dataset_are_rows_and_capitals_do_not_matter(folder: Path) -> None:
    source = ("--source", f"shop=sqlite:///{folder / 'shop.sqlite'}", "--identity", "email=kim@mail.EXAMPLE")
    found = rows(started("--json", "--data-map", folder / "shop.yml", "--format", "fides", *source, command="find"))
    assert found[0] == {"note": "shop: forgotten is not in the database and was left out"}
    assert found[-1]["total"] == 1


def test_making_a_letter(folder: Path) -> None:
    about = ("--letter", "access_answer", "--language", "ru", "--regime", "KZ", "--facts", folder / "facts.json")
    (made,) = rows(started("--json", *about, "--out", folder / "answer.pdf", command="letter"))
    assert (folder / "answer.pdf").stat().st_size == made["bytes"]


def test_packing_and_checking_an_archive(folder: Path) -> None:
    secret = ("--passphrase-file", folder / "passphrase")
    (packed,) = rows(started("--json", "--from", folder / "pack", "--out", folder / "out.zip", *secret, command="pack"))
    assert packed["files"]
    (checked,) = rows(started("--json", folder / "out.zip", *secret, command="verify"))
    assert (checked["state"], checked["problems"]) == ("whole", [])


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_wrong_usage_is_two(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(command, ["--no-such-option"])
    assert stopped.value.code == 2
    said = capsys.readouterr()
    assert (said.out, "usage:" in said.err) == ("", True)


def test_executing_without_a_case_is_wrong_usage(folder: Path) -> None:
    where = ("--data-map", DATA_MAP, "--source", "smartsmm=sqlite:///gone", "--identity", "email=a@b.c")
    assert started(*where, "--plan", folder / "none.json", "--execute", command="erase").returncode == 2


SHOP = (
    "--data-map",
    "{folder}/shop.yml",
    "--format",
    "fides",
    "--source",
    "shop=sqlite:///{folder}/shop.sqlite",
    "--identity",
    "email=kim@mail.example",
)
STORE = ("--data", "{folder}/desk2", "--passphrase-file", "{folder}/passphrase")
LETTER = ("--letter", "access_answer", "--language", "ru", "--regime", "KZ", "--facts", "{folder}/facts.json")
FAILURES: list[tuple[str, tuple[str, ...]]] = [
    ("read-mail", ("{folder}/gone",)),
    ("triage", ("{folder}/gone\nbelow",)),
    ("deadline", ("--regime", "XX", "--right", "access", "--received", "2026-11-20")),
    ("import", ("{folder}/gone", *STORE)),
    ("import", ("{folder}/letter.eml", "--data", "{folder}/file", "--passphrase-file", "{folder}/passphrase")),
    ("import", ("{folder}/letter.eml", "--data", "{folder}/desk2", "--passphrase-file", "{folder}/gone")),
    ("audit", ("verify", "--data", "{folder}/file/below", "--passphrase-file", "{folder}/passphrase")),
    ("find", ("--data-map", "{folder}/gone", "--source", "shop=sqlite:///{folder}/shop.sqlite", "--identity", "email=a@b.c")),
    ("find", (*SHOP, "--out", "{folder}/file")),
    ("find", (*SHOP, "--out", "{folder}/file/below")),
    ("erase", (*SHOP, "--plan", "{folder}/file/plan.json")),
    ("erase", (*SHOP, "--plan", "{folder}/pack")),
    ("erase", (*SHOP, "--plan", "{folder}/gone.json", "--execute", "--case", "2026-0001", *STORE)),
    ("erase", (*SHOP, "--plan", "{folder}/letter.eml", "--execute", "--case", "2026-0001", *STORE)),
    ("letter", (*LETTER, "--out", "{folder}/file/answer.pdf")),
    ("letter", (*LETTER, "--out", "{folder}/pack")),
    ("pack", ("--from", "{folder}/gone", "--out", "{folder}/x.zip", "--passphrase-file", "{folder}/passphrase")),
    ("pack", ("--from", "{folder}/pack", "--out", "{folder}/file/x.zip", "--passphrase-file", "{folder}/passphrase")),
    ("verify", ("{folder}/gone",)),
    ("verify", ("{folder}/letter.eml",)),
    ("samples", ("--out", "{folder}/file/below")),
]


@pytest.mark.parametrize(("command", "arguments"), FAILURES)
def test_a_known_failure_is_one_line_and_one(folder: Path, command: str, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(command, ["--json", *(text.replace("{folder}", str(folder)) for text in arguments)]) == 1
    said = capsys.readouterr().err
    assert (said.count("\n"), said[-2:]) == (1, ".\n")


def test_a_known_failure_ends_the_process_with_one(folder: Path) -> None:
    failed = started("--json", folder / "gone", command="read-mail")
    assert (failed.returncode, failed.stdout, failed.stderr.count("\n")) == (1, "", 1)


@pytest.mark.parametrize("command", ["read-mail", "triage"])
def test_a_name_that_is_no_text_is_printed_all_the_same(folder: Path, command: str) -> None:
    path = os.fsencode(folder / "letter.eml").replace(b"letter.eml", b"\xff\xfe.eml")
    Path(os.fsdecode(path)).write_bytes(MAIL)
    line = [sys.executable, "main.py", command, "--json", os.fsdecode(path)]
    done = subprocess.run(line, cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=60)
    assert len(rows(done)) == 1
