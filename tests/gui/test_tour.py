"""The tour: one Russian access request and one Kazakh erasure from the mail file to Closed through the real window."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.words import Language
from gui.tour import command as tour
from gui.tour.camera import Look


def test_the_tour_takes_both_cases_to_closed_and_leaves_letters_and_an_archive(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tour, "qInstallMessageHandler", lambda _handler: None)
    out = tmp_path / "tour"
    looks: tuple[Look, ...] = ((Language.RU, "light"),)  # all six looks and both sizes are taken by `main.py tour`
    assert tour.main(["--out", str(out)], looks=looks, sizes=((1280, 800),)) == 0
    assert str(out / "pictures") in capsys.readouterr().out
    assert len(list((out / "letters").glob("*answer*.pdf"))) == 1
    assert len(list((out / "letters").glob("*erasure*.pdf"))) == 1
    assert len(list((out / "pictures").glob("*.png"))) > 20
    archive = next((out / "archives").glob("*.zip"))
    passphrase = archive.with_suffix(".passphrase.txt").read_text(encoding="utf-8").strip()
    if shutil.which("7z") is None:
        pytest.skip("7z is not installed, so the archive was not opened by another program")
    assert subprocess.run(["7z", "t", f"-p{passphrase}", archive], capture_output=True, check=False).returncode == 0


def test_wrong_usage_of_the_tour_is_code_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        tour.main([])
    assert ended.value.code == 2
    assert "--out" in capsys.readouterr().err
