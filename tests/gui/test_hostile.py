"""Roads that end badly: no act of the window leads into a traceback or to a place that nobody can leave."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QLineEdit

from core.services.case_answer import refuse
from core.services.case_closing import reopen_case
from core.services.case_erasure import plan_case_erasure
from core.services.case_identity import confirm_at_account
from core.services.case_identity import look_up_contacts
from core.services.case_search import confirm_scope
from core.services.case_search import decide_review
from core.services.case_search import search_case
from core.services.case_view import show_case
from core.services.sample_desk import SampleDesk
from core.words import CaseState
from core.words import ClosingCode
from gui.attached import open_window
from gui.background import Background
from gui.window import MainWindow
from gui.words import language
from gui.words import tr
from gui.workspace.page import WorkspacePage
from tests.helpers.kept_samples import small_sample_in
from tests.helpers.windows import settle

ERASURE, RECTIFICATION, PORTABILITY = "2026-0001", "2026-0002", "2026-0003"
HOSTILE = "\"'; DROP--<b>bold</b> \U0001f600 \u202eevil \x00 {code} %s"


@pytest.fixture
def sample(tmp_path: Path) -> SampleDesk:
    return small_sample_in(tmp_path)


@pytest.fixture
def window(qtbot: Any, sample: SampleDesk, tmp_path: Path) -> Iterator[MainWindow]:
    """The real window on the sample desk; it is closed at the end as an operator closes it."""
    made = open_window(sample.desk, Background(), tmp_path / "out")
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, made)
    yield made
    made.close()


def open_at(qtbot: Any, window: MainWindow, number: str, step: str = "") -> WorkspacePage:
    window.open_case(number)
    settle(qtbot, window)
    page = window.current_page()
    assert isinstance(page, WorkspacePage)
    if step:
        page.choose(step)
        settle(qtbot, window)
    return page


def press(qtbot: Any, window: MainWindow) -> None:
    window.current_page().act()
    settle(qtbot, window)


def primary_words(page: WorkspacePage) -> str:
    return "" if page.primary is None else page.primary.accessibleName()


def test_a_refusal_is_answered_closed_reopened_and_answered_again(qtbot: Any, window: MainWindow) -> None:
    refuse(window.desk, number=ERASURE, ground="identity_not_proved", text=HOSTILE)
    for _ in range(2):
        for _ in range(3):
            open_at(qtbot, window, ERASURE)
            press(qtbot, window)
        assert show_case(window.desk, number=ERASURE).state is CaseState.CLOSED
        reopen_case(window.desk, number=ERASURE, reason=HOSTILE)


def test_a_case_that_was_withdrawn_is_closed_without_an_answer(qtbot: Any, window: MainWindow) -> None:
    look_up_contacts(window.desk, number=PORTABILITY)
    page = open_at(qtbot, window, PORTABILITY, "close")
    assert page.panel is not None
    page.panel.findChildren(QCheckBox)[0].setChecked(True)
    outcome = page.panel.findChildren(QComboBox)[0]
    outcome.setCurrentIndex(outcome.findData(ClosingCode.WITHDRAWN.value))
    press(qtbot, window)
    assert show_case(window.desk, number=PORTABILITY).state is CaseState.CLOSED


def test_an_erasure_that_failed_offers_a_new_dry_run(qtbot: Any, window: MainWindow, sample: SampleDesk) -> None:
    desk = window.desk
    look_up_contacts(desk, number=ERASURE)
    account = show_case(desk, number=ERASURE).identity.contacts[0].account
    confirm_at_account(desk, number=ERASURE, account=account, note="called back")
    confirm_scope(desk, number=ERASURE, words="everything")
    search_case(desk, number=ERASURE)
    plan_case_erasure(desk, number=ERASURE)
    decide_review(desk, number=ERASURE, shared="leave_out", left_out={}, reason="")
    page = open_at(qtbot, window, ERASURE, "act")
    typed = next(line for line in page.findChildren(QLineEdit) if ERASURE in line.accessibleName())
    typed.setText(ERASURE)
    sample.samples.database.rename(sample.samples.database.with_suffix(".gone"))
    press(qtbot, window)
    assert primary_words(page) == tr("panels.new_dry_run")


def test_a_second_press_does_nothing_while_the_first_act_runs(qtbot: Any, window: MainWindow) -> None:
    failures: list[object] = []
    window.background.failure.connect(failures.append)
    refuse(window.desk, number=ERASURE, ground="identity_not_proved", text="No proof came.")
    page = open_at(qtbot, window, ERASURE, "respond")
    for _ in range(3):
        page.act()
    settle(qtbot, window)
    assert len(show_case(window.desk, number=ERASURE).letters) == 1
    assert not failures


def test_the_key_of_the_main_action_never_reaches_the_case_that_was_shown_before(qtbot: Any, window: MainWindow) -> None:
    open_at(qtbot, window, ERASURE)
    window.open_case(RECTIFICATION)
    window.current_page().act()
    settle(qtbot, window)
    assert not show_case(window.desk, number=ERASURE).identity.looked_up


def test_closing_the_window_while_mail_is_read_leaves_no_traceback(
    qtbot: Any, window: MainWindow, sample: SampleDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    raised: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: raised.append(error))
    window.show_page("inbox")
    window.pages["inbox"].load([sample.samples.mailbox])  # type: ignore[attr-defined]  # the inbox, not any page
    window.close()
    for _ in range(20):
        QApplication.processEvents()
    assert not raised


def test_after_another_scheme_the_keyboard_still_has_a_place(qtbot: Any, window: MainWindow) -> None:
    window.activateWindow()
    open_at(qtbot, window, ERASURE).steps.focus("identity")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    window.board.run("window.dark")
    settle(qtbot, window)
    assert QApplication.focusWidget() is not None
    window.show_in(language(), "light")


def test_a_database_file_that_is_none_is_told_in_a_sentence(qtbot: Any, window: MainWindow, sample: SampleDesk) -> None:
    with closing(sqlite3.connect(sample.samples.database)):
        sample.samples.database.write_bytes(b"From nobody\n" * 400)
    page = open_at(qtbot, window, ERASURE)
    press(qtbot, window)
    assert page.panel is not None
    assert page.panel.failed is not None  # told where it was begun
    assert page.primary is not None
    assert page.primary.isEnabled()
