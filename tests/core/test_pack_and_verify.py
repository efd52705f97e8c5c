from __future__ import annotations

import json
from datetime import UTC
from datetime import datetime
from pathlib import Path

import pytest

from core.companies.profile import load_company
from core.fulfilment.findings import Finding
from core.fulfilment.findings import Findings
from core.fulfilment.findings import RowKey
from core.headless import commands
from core.services import archives
from core.words import Language


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "from" / "deep").mkdir(parents=True)
    (tmp_path / "from" / "a.txt").write_text("hello", encoding="utf-8")
    (tmp_path / "from" / "deep" / "b.bin").write_bytes(bytes(5000))
    (tmp_path / "passphrase").write_text("K7MQ2-ABCDE-FGHJK-23456\n", encoding="utf-8")
    return tmp_path


def pack(folder: Path) -> int:
    out, passphrase = str(folder / "out.zip"), str(folder / "passphrase")
    return commands.run("pack", ["--json", "--from", str(folder / "from"), "--out", out, "--passphrase-file", passphrase])


def test_what_is_packed_verifies_as_whole_and_without_passphrase_as_structure_only(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pack(folder) == 0
    assert {"a.txt", "deep/b.bin"} <= {file["name"] for file in json.loads(capsys.readouterr().out)["files"]}
    assert commands.run("verify", ["--json", str(folder / "out.zip"), "--passphrase-file", str(folder / "passphrase")]) == 0
    assert json.loads(capsys.readouterr().out)["state"] == "whole"
    assert commands.run("verify", ["--json", str(folder / "out.zip")]) == 0
    assert json.loads(capsys.readouterr().out)["state"] == "structure only"


def test_a_second_pack_and_a_damaged_file_end_with_a_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pack(folder) == 0
    assert pack(folder) == 1
    assert "already" in capsys.readouterr().err
    data = bytearray((folder / "out.zip").read_bytes())
    data[len(data) // 2] ^= 1
    (folder / "out.zip").write_bytes(data)
    assert commands.run("verify", [str(folder / "out.zip"), "--passphrase-file", str(folder / "passphrase")]) == 1
    assert "damaged" in capsys.readouterr().err


def test_the_passphrase_is_never_packed_with_the_data(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "passphrase").rename(folder / "from" / "passphrase")
    arguments = ["--from", str(folder / "from"), "--out", str(folder / "o.zip"), "--passphrase-file", str(folder / "from" / "passphrase")]
    assert commands.run("pack", arguments) == 1
    assert "lies in the folder" in capsys.readouterr().err


def test_findings_are_sealed_with_their_letter(tmp_path: Path) -> None:
    record = Finding(RowKey("app", "users", (("id", 1),)), "account", {"name": "Әлия"}, ("email", "a@b.kz"))
    passphrase = archives.make_passphrase()
    sealed = archives.seal_findings(
        findings=Findings((("email", "a@b.kz"),), (record,), {}),
        profile=load_company("smartsmm"),
        language=Language.KK,
        letter_pdf=b"%PDF-1.7",
        case_number="2026-0044",
        made_at=datetime(2026, 3, 2, tzinfo=UTC),
        target=tmp_path / "a.zip",
        passphrase=passphrase,
    )
    checked = archives.verify_archive_file(path=sealed.path, passphrase=passphrase)
    assert checked.state == "whole"
    assert checked.files == sealed.files
    assert {"letter.pdf", "index.html", "data/account/users.json", "data/account/users.csv"} <= {file.name for file in sealed.files}
