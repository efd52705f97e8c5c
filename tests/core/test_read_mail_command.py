from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from core.headless import commands


def test_each_message_is_one_line_and_what_is_no_mail_is_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw = (
        "From: Асель <a@EXAMPLE.kz>\nTo: s@example.com\nMessage-ID: <1@x>\nDate: Mon, 1 Jun 2026 10:00:00 +0500\nSubject: Өтініш\n\nСәлем\n".encode()
    )
    (tmp_path / "a.eml").write_bytes(raw)
    (tmp_path / "b.bin").write_bytes(b"\x00\x01")
    assert commands.run("read-mail", ["--json", str(tmp_path)]) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert first == {
        "path": str(tmp_path / "a.eml"),
        "index": 0,
        "sha256": hashlib.sha256(raw).hexdigest(),
        "message_id": "<1@x>",
        "from": "a@example.kz",
        "to": ["s@example.com"],
        "subject": "Өтініш",
        "date": "2026-06-01T10:00:00+05:00",
        "text": "Сәлем",
        "attachments": [],
        "problems": [],
    }
    assert second == {"path": str(tmp_path / "b.bin"), "not_mail": True, "reason": "not mail: it does not begin with headers"}


def test_two_senders_are_no_sender(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.eml").write_bytes(b"From: a@good.com\nFrom: b@evil.com\n\nhello")
    commands.run("read-mail", ["--json", str(tmp_path)])
    row = json.loads(capsys.readouterr().out)
    assert (row["from"], row["problems"]) == (None, ["ambiguous_sender"])


def test_missing_path_ends_with_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.run("read-mail", [str(tmp_path / "none")]) == 1
    assert "Check the path." in capsys.readouterr().err
