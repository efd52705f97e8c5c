"""The one window: rail, notices, keys, languages and schemes, over a real desk with the sample mailbox."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPlainTextEdit
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.services.audit_log import list_entries
from core.services.cases import list_cases
from core.services.desk_settings import change_settings
from core.services.desk_settings import read_settings
from core.services.failures import NoSuchCaseError
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.inbox_acts import put_off
from core.services.lock import set_unlock_passphrase
from core.services.mail_import import import_mail
from core.words import Language
from gui.attached import Attached
from gui.attached import open_window
from gui.attached import read_ready
from gui.background import Background
from gui.command_table import COMMANDS
from gui.inbox.page import InboxPage
from gui.pages import PLACES
from gui.standing import Standing
from gui.window import MainWindow
from gui.words import tr
from tests.helpers.desks import StandingClock
from tests.helpers.desks import desk_in
from tests.helpers.kept_samples import small_sample_in
from tests.helpers.windows import settle

NAMED = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    desk = small_sample_in(tmp_path).desk
    made = open_window(desk, Background(), tmp_path / "out")
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, made)
    yield made
    made.close()


def shown_texts(window: QWidget) -> str:
    return " ".join(child.text() for child in window.findChildren(QAbstractButton) if child.isVisible())


def test_every_place_opens_and_every_control_in_it_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    for place in PLACES:
        window.show_page(place)
        settle(qtbot, window)
        assert window.current_page() is window.pages[place]
        unnamed = [child for child in window.findChildren(QWidget) if isinstance(child, NAMED) and child.isVisible() and not child.accessibleName()]
        assert unnamed == [], place


def test_the_window_speaks_all_three_languages_in_both_schemes(qtbot: QtBot, window: MainWindow) -> None:
    number = list_cases(window.desk)[0].number
    for language in Language:
        for scheme in ("light", "dark"):
            window.show_in(language, scheme)
            window.open_case(number)
            settle(qtbot, window)
            assert tr("window.inbox") in shown_texts(window)
            assert window.pages["workspace"].isVisible()


def test_a_chosen_language_is_kept_and_stands_in_the_trail(qtbot: QtBot, window: MainWindow) -> None:
    settings = read_settings(window.desk).model_copy(update={"language": Language.KK})
    window.changed(change_settings(window.desk, settings=settings))
    settle(qtbot, window)
    assert "Өтініштер" in shown_texts(window)
    assert list_entries(window.desk)[0].act == "settings_changed"


def test_keys_go_to_the_places_whatever_the_layout(qtbot: QtBot, window: MainWindow) -> None:
    for place in PLACES:
        keys = next(command.keys[0] for command in COMMANDS if command.name == f"window.{place}")
        QTest.keySequence(window, QKeySequence(keys))
        settle(qtbot, window)
        assert window.current_page() is window.pages[place]


def test_a_failure_stays_with_its_remedy_until_it_is_dismissed(qtbot: QtBot, window: MainWindow) -> None:
    window.show_failure(NoSuchCaseError(number="2026-0099"))
    notice = window._failure
    assert notice.isVisible()
    dismiss = next(child for child in notice.findChildren(QAbstractButton) if child.text() == tr("window.dismiss"))
    dismiss.click()
    assert not notice.isVisible()


def test_what_was_done_can_be_taken_back_with_ctrl_z(qtbot: QtBot, window: MainWindow) -> None:
    undone: list[bool] = []
    window.announce("Put off.", lambda: undone.append(True))
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]


def test_the_rail_counts_what_waits(qtbot: QtBot, window: MainWindow) -> None:
    badges = window._rail._badges
    assert int(badges["inbox"].text()) > 10
    assert badges["settings"].isHidden()


def test_redrawing_while_work_runs_leaves_nothing_of_the_old_pages(qtbot: QtBot, window: MainWindow) -> None:
    for turn in range(6):
        window.show_in(list(Language)[turn % 3], "dark" if turn % 2 else "light")
        window.show_page(PLACES[turn % len(PLACES)])
    settle(qtbot, window)
    assert window.current_page().isVisible()


def test_what_was_put_off_comes_back_by_the_clock_alone(qtbot: QtBot, tmp_path: Path) -> None:
    clock = StandingClock()
    with desk_in(tmp_path / "desk", clock) as desk:
        mail = tmp_path / "mail.eml"
        mail.write_bytes(b"From: a@b.example\nSubject: Delete my account and all my data\n\nPlease delete my account and all my data.\n")
        import_mail(desk, paths=[mail])
        message = list_messages(desk, split=Split.REQUESTS)[0].id
        put_off(desk, messages=(message,), until=clock() + timedelta(hours=1))
        made = open_window(desk, Background(), tmp_path / "out")
        qtbot.addWidget(made)
        made.show()
        made.show_page("inbox")
        settle(qtbot, made)
        page = made.current_page()
        assert isinstance(page, InboxPage)
        assert page.list.model.rowCount() == 0
        clock.now += timedelta(hours=2)
        made.findChildren(Standing)[0]._look_at_the_clock()
        settle(qtbot, made)
        assert page.list.model.rowCount() == 1
        made.background.close()


def test_a_window_with_a_passphrase_of_its_own_starts_covered(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_in(tmp_path / "desk") as desk:
        set_unlock_passphrase(desk, passphrase="seven quiet herons wade")
        made = MainWindow(Background())
        qtbot.addWidget(made)
        made.show()
        made.attach(Attached(read_ready(desk), made, tmp_path / "out"))
        assert made.attached is not None
        assert made.attached.lock.is_locked()
        settle(qtbot, made)
        made.background.close()


def test_nothing_of_the_desk_runs_on_after_the_window_was_closed(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("auditlog")
    window.close()
    assert window.isHidden()
