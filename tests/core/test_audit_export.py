"""The trail outside the desk: a proof that another program can follow, and a copy of the store as it is."""

from __future__ import annotations

import hashlib
import json
from contextlib import closing
from pathlib import Path

import pytest

from core.adapters.output_files import OutputFileError
from core.errors import StoppedError
from core.services.audit_export import export_proof
from core.services.audit_export import first_entry_at
from core.services.audit_export import save_evidence
from core.services.audit_log import TrailBrokenError
from core.services.audit_log import check_trail
from core.services.audit_log import list_entries
from core.services.build import Desk
from core.services.desk_settings import change_setting
from core.store.database import open_connection
from tests.core.test_audit import TRIGGERS
from tests.helpers.desks import TUESDAY
from tests.helpers.desks import desk_in

WORDS = "{file} {entries} {number} {mac} {sha256} {time}"


def fill(desk: Desk, entries: int) -> None:
    for number in range(entries):
        change_setting(desk, name="operator", value=f"Dana {number}")


def tamper(desk: Desk, *statements: str) -> None:
    with closing(open_connection(desk.store.path, desk.store._key)) as connection:
        for name in TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)


def test_the_proof_is_a_chain_that_anybody_can_follow(tmp_path: Path) -> None:
    with desk_in(tmp_path / "desk") as desk:
        fill(desk, 5)
        proof = export_proof(desk, folder=tmp_path / "out", explanation=WORDS)
        *entries, end = [json.loads(line) for line in proof.path.read_text(encoding="utf-8").splitlines()]
        assert [one["entry"]["number"] for one in entries] == [1, 2, 3, 4, 5]
        assert [one["previous"] for one in entries] == ["0" * 64, *(one["mac"] for one in entries[:-1])]
        assert (end["head"]["number"], end["head"]["mac"]) == (5, entries[-1]["mac"])
        digest = hashlib.sha256(proof.path.read_bytes()).hexdigest()
        assert proof.sha256 == digest
        assert proof.explanation.read_text(encoding="utf-8") == f"{proof.path.name} 5 5 {entries[-1]['mac']} {digest} 2026-11-24T10:00:00+05:00"
        newest = list_entries(desk)[0]
        assert (newest.act, dict(newest.details)) == ("audit_proof_exported", {"rows": "5", "sha256": digest})
        assert check_trail(desk).whole


def test_an_older_proof_is_never_written_over(tmp_path: Path) -> None:
    with desk_in(tmp_path / "desk") as desk:
        fill(desk, 1)
        first = export_proof(desk, folder=tmp_path, explanation=WORDS)
        before = first.path.read_bytes()
        second = export_proof(desk, folder=tmp_path, explanation=WORDS)
        assert second.path != first.path
        assert first.path.read_bytes() == before


def test_a_broken_trail_gives_no_proof_and_leaves_no_file(tmp_path: Path) -> None:
    with desk_in(tmp_path / "desk") as desk:
        fill(desk, 3)
        tamper(desk, "UPDATE audit_entries SET actor = 'x' WHERE number = 2")
        with pytest.raises(TrailBrokenError):
            export_proof(desk, folder=tmp_path / "out", explanation=WORDS)
        assert not (tmp_path / "out").exists()


def test_a_proof_that_cannot_be_written_leaves_no_entry(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file stands where the folder has to be")
    with desk_in(tmp_path / "desk") as desk:
        fill(desk, 2)
        with pytest.raises(OutputFileError):
            export_proof(desk, folder=tmp_path / "out", explanation=WORDS)
        assert len(list_entries(desk)) == 2
        with pytest.raises(StoppedError):
            export_proof(desk, folder=tmp_path / "other", explanation=WORDS, stopped=lambda: True)
        assert len(list_entries(desk)) == 2


def test_the_evidence_is_the_store_byte_for_byte_and_opens_with_its_key(tmp_path: Path) -> None:
    with desk_in(tmp_path / "desk") as desk:
        fill(desk, 3)
        tamper(desk, "UPDATE audit_entries SET actor = 'x' WHERE number = 2")
        evidence = save_evidence(desk, folder=tmp_path / "out")
        listed = {line.split("  ")[1]: line.split("  ")[0] for line in evidence.sums.read_text(encoding="utf-8").splitlines()}
        assert set(listed) == {file.name for file in evidence.files}
        for file in evidence.files:
            assert hashlib.sha256(file.read_bytes()).hexdigest() == listed[file.name]
        with closing(open_connection(evidence.files[0], desk.store._key)) as copy:
            assert copy.execute("SELECT actor FROM audit_entries WHERE number = 2").fetchone() == ("x",)
            assert copy.execute("SELECT count(*) FROM audit_entries").fetchone() == (3,)
        assert evidence.recorded
        assert list_entries(desk)[0].act == "evidence_copied"


def test_the_evidence_is_kept_even_where_the_trail_takes_no_entry(tmp_path: Path) -> None:
    with desk_in(tmp_path / "desk") as desk:
        fill(desk, 2)
        tamper(desk, "DELETE FROM audit_head")
        evidence = save_evidence(desk, folder=tmp_path / "out")
        assert not evidence.recorded
        assert evidence.files[0].stat().st_size > 0


def test_a_copy_that_was_stopped_leaves_nothing(tmp_path: Path) -> None:
    with desk_in(tmp_path / "desk") as desk:
        with pytest.raises(StoppedError):
            save_evidence(desk, folder=tmp_path / "out", stopped=lambda: True)
        assert list((tmp_path / "out").iterdir()) == []


def test_the_trail_begins_with_its_first_entry(tmp_path: Path) -> None:
    with desk_in(tmp_path / "desk") as desk:
        assert first_entry_at(desk) is None
        fill(desk, 2)
        assert first_entry_at(desk) == TUESDAY
