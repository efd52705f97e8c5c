"""The first start: two choices, five pages that keep what was typed, a first look at the mail, and the desk at the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QRadioButton

from core.mail.server import Security
from core.mail.server import ServerAddress
from core.services.build import Desk
from core.services.desk_settings import has_settings
from core.services.desk_settings import read_settings
from core.services.desk_settings import read_sources
from core.services.first_start import Strength
from core.services.first_start import begin_desk
from core.services.first_start import strength_of
from core.services.inbox import count_messages
from core.services.mailbox_trial import SignedIn
from core.services.mailboxes import list_mailboxes
from core.services.samples import Samples
from core.services.samples import make_samples
from core.words import Language
from gui.app import Starter
from gui.setup.draft import SetupChoices
from gui.setup.window import SetupWindow
from gui.window import MainWindow
from gui.words import set_language
from tests.gui.places import labels
from tests.gui.places import unnamed
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
PASSPHRASE = "five quiet words for me"
Make = Callable[..., SetupWindow]


@pytest.fixture
def samples(tmp_path: Path) -> Samples:
    return make_samples(folder=tmp_path / "samples")


@pytest.fixture
def window(qtbot: Any, tmp_path: Path) -> Make:
    def make_desk(choices: SetupChoices) -> Desk:
        return begin_desk(folder=tmp_path / "own", passphrase=PASSPHRASE, language=choices.language, company=choices.company)

    def make(*, key_store: bool = True, from_sample: bool = False) -> SetupWindow:
        made = SetupWindow(lambda: key_store, Language.EN, make_desk, from_sample=from_sample)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def click(setup: SetupWindow, name: str) -> None:
    next(one for one in setup.findChildren(QPushButton) if one.accessibleName() == name).click()
    QApplication.processEvents()


def primary(setup: SetupWindow) -> QPushButton:
    return next(one for one in setup.findChildren(QPushButton) if one.property("primary") == "true")


def to_mail(setup: SetupWindow, qtbot: Any) -> None:
    click(setup, "Set up")
    click(setup, "Go on to the lock")
    click(setup, "Go on to the mail files")
    settle(qtbot, setup)


def test_looking_around_is_one_click(qtbot: Any, window: Make) -> None:
    setup = window()
    with qtbot.waitSignal(setup.sample_chosen):
        click(setup, "Look around")


def test_the_language_switches_at_once_and_keeps_the_page(window: Make) -> None:
    setup = window()
    click(setup, "Set up")
    next(one for one in setup.findChildren(QRadioButton) if one.accessibleName() == "Русский").click()
    QApplication.processEvents()
    assert "За какую компанию" in labels(setup)
    assert setup.draft.language is Language.RU


def test_errors_stand_at_their_field_and_what_was_typed_stays(window: Make) -> None:
    setup = window(key_store=False)
    click(setup, "Set up")
    click(setup, "Go on to the lock")
    assert "no key store" in labels(setup)
    first, second = setup.findChildren(QLineEdit)
    first.setText("short")
    click(setup, "Go on to the mail files")
    assert "too short" in labels(setup)
    assert first.hasFocus()
    first.setText(PASSPHRASE)
    assert "Strong." in labels(setup)
    second.setText("another")
    click(setup, "Go on to the mail files")
    assert "The two passphrases differ." in labels(setup)
    assert second.hasFocus()
    assert not unnamed(setup)
    click(setup, "Back")
    click(setup, "Go on to the lock")
    assert [field.text() for field in setup.findChildren(QLineEdit)] == [PASSPHRASE, "another"]


def test_the_lock_says_what_is_lost_with_it(window: Make) -> None:
    setup = window()
    click(setup, "Set up")
    click(setup, "Go on to the lock")
    assert "If that account is lost" in labels(setup)
    next(one for one in setup.findChildren(QRadioButton) if one.accessibleName().startswith("Passphrase")).click()
    QApplication.processEvents()
    assert "Nobody can open the data without it" in labels(setup)


def test_mail_is_read_counted_by_kind_and_the_desk_is_handed_over(
    qtbot: Any, window: Make, samples: Samples, monkeypatch: pytest.MonkeyPatch
) -> None:
    setup = window()
    to_mail(setup, qtbot)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_values: ([str(samples.mailbox)], ""))
    click(setup, "Choose mail files…")
    assert "support.mbox" in labels(setup)
    click(setup, "Read this mail")
    settle(qtbot, setup)
    assert f"{samples.messages} messages read" in labels(setup)
    assert "Erasure: " in labels(setup)
    click(setup, "Go on to the data")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_values: (str(samples.database), ""))
    click(setup, "Choose a database…")
    with qtbot.waitSignal(setup.set_up, timeout=20_000) as told:
        click(setup, "Open my desk")
    (desk,) = told.args
    assert count_messages(desk).seen == samples.messages
    assert read_sources(desk) == {"smartsmm": f"sqlite:///{samples.database}"}
    desk.close()


def test_without_mail_the_first_look_is_left_out_and_a_changed_company_is_kept(qtbot: Any, window: Make) -> None:
    setup = window()
    to_mail(setup, qtbot)
    click(setup, "Go on without mail")
    assert "Page 4 of 4" in labels(setup)
    for _ in range(3):
        click(setup, "Back")
    next(one for one in setup.findChildren(QRadioButton) if one.accessibleName() == "SmartSoft").click()
    for name in ("Go on to the lock", "Go on to the mail files", "Go on without mail"):
        click(setup, name)
    with qtbot.waitSignal(setup.set_up, timeout=20_000) as told:
        click(setup, "Create my desk")
    assert read_settings(told.args[0]).company == "smartsoft"
    told.args[0].close()


def test_a_folder_that_is_gone_is_a_sentence_and_back_leads_to_the_files(qtbot: Any, window: Make, tmp_path: Path) -> None:
    setup = window()
    to_mail(setup, qtbot)
    setup.draft.mail = (tmp_path / "gone",)
    setup._draw()
    click(setup, "Read this mail")
    settle(qtbot, setup)
    assert "gone" in labels(setup)
    click(setup, "Back")
    assert "Where is the mail?" in labels(setup)


def test_every_page_is_done_by_keys_alone(qtbot: Any, window: Make) -> None:
    setup = window()
    setup.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(setup, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QApplication.processEvents()
    seen = []
    for _ in range(3):
        seen.append(labels(setup).count("Page"))
        qtbot.keyClick(setup, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
    assert "Page 4 of 4" in labels(setup)
    assert seen == [1, 1, 1]
    qtbot.keyClick(setup, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert "Page 3 of 4" in labels(setup)


def test_who_answers_is_asked_for_and_the_chosen_company_is_chosen_even_where_it_is_the_default(qtbot: Any, window: Make) -> None:
    setup = window()
    click(setup, "Set up")
    next(one for one in setup.findChildren(QLineEdit) if one.accessibleName() == "Your name").setText(" Aigul ")
    for name in ("Go on to the lock", "Go on to the mail files", "Go on without mail"):
        click(setup, name)
    with qtbot.waitSignal(setup.set_up, timeout=20_000) as told:
        click(setup, "Create my desk")
    assert read_settings(told.args[0]).operator == "Aigul"
    assert has_settings(told.args[0])
    told.args[0].close()


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("short", Strength.SHORT),
        ("aaaaaaaaaaaaaa", Strength.WEAK),
        ("correcthorse1", Strength.FAIR),
        ("five quiet words for me", Strength.STRONG),
    ],
)
def test_strength_is_said_in_words(passphrase: str, strength: Strength) -> None:
    assert strength_of(passphrase) is strength


def test_from_the_sample_one_may_go_back_to_it(qtbot: Any, window: Make) -> None:
    setup = window(from_sample=True)
    with qtbot.waitSignal(setup.left):
        click(setup, "Back to the sample")


def test_the_banner_leads_to_the_set_up_and_the_sample_waits(qtbot: Any, tmp_path: Path) -> None:
    starter = Starter(tmp_path / "own", None)
    starter.look_around()
    qtbot.waitUntil(lambda: starter.window is not None and starter.window.attached is not None, timeout=60_000)
    sample = starter.window
    assert isinstance(sample, MainWindow)
    click_banner = next(one for one in sample.findChildren(QPushButton) if one.text() == "Use real data")
    click_banner.click()
    setup = starter._shown
    assert isinstance(setup, SetupWindow)
    assert not sample.isVisible()
    setup.close()
    assert sample.isVisible()
    assert starter._shown is sample
    sample.close()
    starter.end()


def test_from_the_sample_to_the_own_desk_the_two_never_mix(qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.services.build.key_store_works", lambda: False)
    starter = Starter(tmp_path / "own", None)
    starter.look_around()
    qtbot.waitUntil(lambda: starter.window is not None and starter.window.attached is not None, timeout=60_000)
    sample = starter.window
    assert isinstance(sample, MainWindow)
    set_language(Language.EN)
    sample.real_data_wanted.emit()
    setup = starter._shown
    assert isinstance(setup, SetupWindow)
    click(setup, "Set up")
    click(setup, "Go on to the lock")
    for field in setup.findChildren(QLineEdit):
        field.setText(PASSPHRASE)
    for name in ("Go on to the mail files", "Go on without mail", "Create my desk"):
        click(setup, name)
    qtbot.waitUntil(lambda: starter.window not in {None, sample} and starter.window.attached is not None, timeout=60_000)
    own = starter.window
    assert isinstance(own, MainWindow)
    assert not own.desk.sample
    assert own.desk.folder == tmp_path / "own"
    assert count_messages(own.desk).seen == 0
    qtbot.waitUntil(lambda: not sample.isVisible())
    own.close()
    starter.end()


def test_a_mailbox_is_asked_for_in_place_of_files_proved_and_kept_with_the_desk(qtbot: Any, window: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    google = ServerAddress("imap.gmail.com", 993, Security.TLS, "support@gmail.com")
    monkeypatch.setattr("gui.mailboxes.sign_in_panel.try_sign_in", lambda **_login: SignedIn(("INBOX",), "INBOX", 7, None))
    setup = window()
    to_mail(setup, qtbot)
    next(one for one in setup.findChildren(QRadioButton) if one.accessibleName() == "A mailbox by its address").click()
    QApplication.processEvents()
    setup.findChildren(QLineEdit)[0].setText("support@gmail.com")
    click(setup, "Look up the servers")
    settle(qtbot, setup)
    assert "List of known providers: found imap.gmail.com" in labels(setup)
    click(setup, "Use these servers")
    assert "Google does not take the usual password here" in labels(setup)
    assert "is kept in the key store" in labels(setup)
    click(setup, "Back")
    setup._key_store = False  # as on a machine without one
    click(setup, "Use these servers")
    assert "asked for again after each start" in labels(setup)
    next(one for one in setup.findChildren(QRadioButton) if one.accessibleName() == "Русский").click()
    QApplication.processEvents()
    next(one for one in setup.findChildren(QLineEdit) if one.isVisible()).setText("app password")
    click(setup, "Войти")
    settle(qtbot, setup)
    assert not unnamed(setup)
    for name in ("Читать этот ящик", "Дальше с этим ящиком"):
        click(setup, name)
    with qtbot.waitSignal(setup.set_up, timeout=20_000) as told:
        primary(setup).click()
    (desk,) = told.args
    assert [(one.incoming, one.company) for one in list_mailboxes(desk)] == [(google, setup.draft.company)]
    desk.close()


def test_a_mailbox_that_is_left_for_later_changes_nothing(qtbot: Any, window: Make) -> None:
    setup = window()
    to_mail(setup, qtbot)
    for name in ("A mailbox by its address", "Mail files or folders"):
        next(one for one in setup.findChildren(QRadioButton) if one.accessibleName() == name).click()
        QApplication.processEvents()
    click(setup, "Go on without mail")
    assert "Page 4 of 4" in labels(setup)
    assert setup.draft.mailbox is None
