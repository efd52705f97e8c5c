from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.headless import commands


def test_the_command_prints_one_line_a_message(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mail = tmp_path / "one.eml"
    mail.write_text("From: Ann <ann@example.org>\nSubject: account\n\nPlease delete my account.\n", encoding="utf-8")
    assert commands.run("triage", [str(mail), "--json"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert (row["index"], row["verdict"], row["kinds"], row["language"]) == (0, "request", ["erasure"], "en")
    assert {"kind": "erasure", "phrase": "delete my account"} in row["reasons"]
