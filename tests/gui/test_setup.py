from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton

from core.words import Language
from gui.setup.window import SetupChoices
from gui.setup.window import SetupWindow
from tests.gui.places import labels
from tests.gui.places import unnamed

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def window(qtbot: Any, *, key_store: bool) -> SetupWindow:
    made = SetupWindow(lambda: key_store, Language.EN)
    qtbot.addWidget(made)
    made.show()
    return made


def click(setup: SetupWindow, name: str) -> None:
    next(one for one in setup.findChildren(QPushButton) if one.accessibleName() == name).click()
    QApplication.processEvents()


def test_looking_around_is_one_click(qtbot: Any) -> None:
    setup = window(qtbot, key_store=True)
    with qtbot.waitSignal(setup.sample_chosen):
        click(setup, "Look around")


def test_a_passphrase_is_asked_for_twice_where_no_key_store_works(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    setup = window(qtbot, key_store=False)
    click(setup, "Set up")
    click(setup, "Go on to the lock")
    assert "no key store" in labels(setup)
    first, second = setup.findChildren(QLineEdit)
    first.setText("five quiet words")
    second.setText("five quiet word")
    click(setup, "Go on to the mail files")
    assert "The two passphrases differ." in labels(setup)
    assert not unnamed(setup)
    second.setText("five quiet words")
    click(setup, "Go on to the mail files")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_values: (["/mail/a.mbox"], ""))
    click(setup, "Choose mail files…")
    assert "a.mbox" in labels(setup)
    click(setup, "Go on to the database")
    with qtbot.waitSignal(setup.set_up) as told:
        click(setup, "Create my desk")
    assert told.args == [SetupChoices(Language.EN, "smartsmm", "five quiet words", (Path("/mail/a.mbox"),), None)]


def test_with_a_key_store_nothing_is_asked_and_back_leads_back(qtbot: Any) -> None:
    setup = window(qtbot, key_store=True)
    click(setup, "Set up")
    click(setup, "Go on to the lock")
    assert "lies in this machine's key store" in labels(setup)
    click(setup, "Back")
    assert "Which company" in labels(setup)
    setup._choose_language(Language.RU)
    QApplication.processEvents()
    assert "За какую компанию" in labels(setup)
