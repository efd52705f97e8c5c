"""Starting: the first start, the sample data, an existing desk, and a desk that does not open."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.services.build import open_desk
from core.services.desk_settings import read_settings
from core.services.desk_settings import read_sources
from core.services.first_start import set_up_desk
from core.services.inbox import count_messages
from core.services.samples import make_samples
from core.words import Language
from gui.app import Starter
from gui.setup.opening import OpeningPage
from gui.setup.window import SetupWindow
from tests.gui.places import labels
from tests.helpers.desks import PASSPHRASE
from tests.helpers.desks import MemoryKeyStore

ROOT = Path(__file__).parents[2]


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase"
    path.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    open_desk(folder=tmp_path / "data", passphrase=PASSPHRASE).close()
    return tmp_path / "data"


@pytest.fixture
def ends() -> Iterator[list[Starter]]:
    starters: list[Starter] = []
    yield starters
    for starter in starters:
        if starter.window is not None:
            starter.window.close()
        starter.end()


def wait_until_open(qtbot: QtBot, starter: Starter) -> None:
    qtbot.waitUntil(lambda: starter.window is not None and starter.window.attached is not None, timeout=30_000)


def test_an_existing_desk_opens_with_its_passphrase_file(qtbot: QtBot, folder: Path, passphrase_file: Path, ends: list[Starter]) -> None:
    starter = Starter(folder, passphrase_file)
    ends.append(starter)
    starter.begin()
    assert starter.window is not None
    assert starter.window.isVisible(), "the window is painted before the store is open"
    assert isinstance(starter.window.opening, OpeningPage)
    wait_until_open(qtbot, starter)


def test_a_wrong_passphrase_gets_a_sentence_and_the_right_one_still_opens(qtbot: QtBot, folder: Path, tmp_path: Path, ends: list[Starter]) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("something else\n", encoding="utf-8")
    starter = Starter(folder, wrong)
    ends.append(starter)
    starter.begin()
    assert starter.window is not None
    opening = starter.window.opening
    assert isinstance(opening, OpeningPage)
    qtbot.waitUntil(lambda: bool(opening.findChildren(QLineEdit)), timeout=20_000)
    assert not any(place.isEnabled() for place in starter.window.rail().findChildren(QPushButton)), "there is no desk to go about in"
    opening.findChildren(QLineEdit)[0].setText(PASSPHRASE)
    opening.findChildren(QLineEdit)[0].returnPressed.emit()
    wait_until_open(qtbot, starter)


def test_a_desk_with_a_passphrase_asks_for_it_and_speaks_of_no_failure(qtbot: QtBot, folder: Path, ends: list[Starter]) -> None:
    starter = Starter(folder, None)
    ends.append(starter)
    starter.begin()
    assert starter.window is not None
    opening = starter.window.opening
    assert isinstance(opening, OpeningPage)
    qtbot.waitUntil(lambda: "Enter your passphrase" in labels(opening), timeout=20_000)
    assert "could not open" not in labels(opening)
    opening.findChildren(QLineEdit)[0].setText("something else")
    opening.findChildren(QLineEdit)[0].returnPressed.emit()
    after = starter.window.opening
    assert isinstance(after, OpeningPage)
    assert after is not opening
    qtbot.waitUntil(lambda: "could not open its data" in labels(after), timeout=20_000)


def test_without_a_store_the_first_start_is_shown_and_leads_to_the_sample_data(qtbot: QtBot, tmp_path: Path, ends: list[Starter]) -> None:
    starter = Starter(tmp_path / "nothing", None)
    ends.append(starter)
    starter.begin()
    setup = starter._shown
    assert isinstance(setup, SetupWindow)
    setup.sample_chosen.emit()
    wait_until_open(qtbot, starter)
    assert starter.window is not None
    assert starter.window.desk.sample
    assert not (tmp_path / "nothing").exists()


def test_set_up_keeps_every_choice(tmp_path: Path) -> None:
    samples = make_samples(folder=tmp_path / "samples")
    desk = set_up_desk(
        folder=tmp_path / "data",
        passphrase=None,
        language=Language.KK,
        company="smartsmm",
        database=samples.database,
        mail=[samples.mailbox],
        key_store=MemoryKeyStore(),
    )
    assert read_settings(desk).language is Language.KK
    assert read_sources(desk) == {"smartsmm": f"sqlite:///{samples.database}"}
    assert count_messages(desk).seen == samples.messages
    desk.close()


def test_the_program_itself_starts_paints_and_ends(folder: Path, passphrase_file: Path) -> None:
    command = [sys.executable, "main.py", "--until-painted", "--data", str(folder), "--passphrase-file", str(passphrase_file)]
    begun = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert time.monotonic() - begun < 30
