"""A command whose answer nobody takes, or that is stopped by hand, says so in one sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.headless import commands
from core.headless import read_mail

ROOT = Path(__file__).parents[2]


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    path = tmp_path / "one.eml"
    path.write_bytes(b"From: kim@mail.example\nSubject: Bougainvillea\n\nHow are you?\n")
    return path


@pytest.mark.parametrize("full", [True, False])
def test_an_answer_that_nobody_takes_is_a_sentence(mail: Path, *, full: bool) -> None:
    if full and not Path("/dev/full").exists():
        pytest.skip("this system has no disk that is always full")
    ends = [] if full else list(os.pipe())
    if ends:
        os.close(ends[0])  # the reader has ended
    out = os.open("/dev/full", os.O_WRONLY) if full else ends[1]
    command = [sys.executable, str(ROOT / "main.py"), "read-mail", str(mail)]
    done = subprocess.run(command, stdout=out, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    os.close(out)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "could not be written out" in done.stderr
    assert "Bougainvillea" not in done.stderr


def test_a_command_that_is_stopped_by_hand_is_a_sentence(mail: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def stop(*_given: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(read_mail, "run", stop)
    assert commands.run("read-mail", [str(mail)]) == commands.STOPPED
    assert capsys.readouterr().err.startswith("Stopped before the end.")
