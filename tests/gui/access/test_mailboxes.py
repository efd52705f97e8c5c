"""The mailboxes, every question of their set-up, and all places under the band of the alarm: the checks of UX 8.4 in large letters and a small window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.mail.oauth import Registration
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.mail.setup_values import FoundServers
from core.mail.setup_values import MailAddress
from core.mail.setup_values import Outcome
from core.mail.setup_values import Rung
from core.mail.setup_values import RungResult
from core.services.build import open_desk
from core.services.last_look import LastLook
from core.services.mailbox_trial import SignedIn
from core.services.mailboxes import add_mailbox
from core.words import Language
from gui.attached import open_window
from gui.background import Background
from gui.mailboxes.draft import DRAFT
from gui.mailboxes.draft import MailboxDraft
from gui.mailboxes.draft import Step
from gui.mailboxes.draft import Way
from gui.mailboxes.page import MailboxesPage
from gui.places import MAILBOXES
from gui.places import PLACES
from gui.window import MainWindow
from tests.gui.access.checks import Check
from tests.gui.access.checks import clipped
from tests.gui.access.checks import cut_off
from tests.gui.access.checks import rows_without_sentence
from tests.gui.access.checks import small_targets
from tests.gui.access.checks import unnamed
from tests.gui.access.keyboard_checks import broken_tab_order
from tests.gui.access.keyboard_checks import focus_not_seen
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.desks import StandingClock
from tests.helpers.windows import LONG
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)
CHECKS: tuple[Check, ...] = (unnamed, rows_without_sentence, clipped, cut_off, small_targets, broken_tab_order, focus_not_seen)
ADDRESS = "requests-of-privacy@smart-smm.kz"
NOBODY = ServerAddress("127.0.0.1", 9, Security.TLS, ADDRESS)
FOREIGN = FoundServers(ServerAddress("imap.a-rather-long-name.hosting.example", 993, Security.TLS, ADDRESS), None, foreign=True)
LOOKS = (
    LastLook(Language.KK, "light", "normal", 150, 1024, 640),
    pytest.param(LastLook(Language.RU, "dark", "normal", 150, 1280, 800), marks=pytest.mark.long),
    pytest.param(LastLook(Language.EN, "light", "normal", 100, 1024, 640), marks=pytest.mark.long),
    pytest.param(LastLook(Language.RU, "light", "normal", 200, 1920, 1080), marks=pytest.mark.long),
)


@contextmanager
def window_in(look: LastLook, qtbot: QtBot, folder: Path) -> Iterator[MainWindow]:
    """A window on a desk of its own whose one mailbox cannot be reached, in a look."""
    desk = open_desk(folder=folder, key_store=MemoryKeyStore(), clock=StandingClock(), operator="Dana")
    servers: dict[str, ServerAddress] = {"incoming": NOBODY, "outgoing": NOBODY}
    add_mailbox(desk, company="smartsmm", address=ADDRESS, folder="INBOX", sent_folder=None, sign_in=SignIn.PASSWORD, secret="x", **servers)
    window = open_window(desk, Background(), folder / "out")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.show_in_look(look)
    window.resize(look.width, look.height)
    settle(qtbot, window)
    try:
        yield window
    finally:
        window.close()


def faults(window: MainWindow, name: str) -> list[str]:
    """What the checks find in the window as it is now."""
    for _ in range(5):
        QApplication.processEvents()
    root: QWidget = window
    found = [f"{name}, {check.__name__}: {fault}" for check in CHECKS for fault in check(root)]
    window.activateWindow()
    return found


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.language}-{look.scheme}-{look.text_scale}-{look.width}")
def test_all_places_can_be_worked_under_the_band_of_the_alarm(qtbot: QtBot, tmp_path: Path, look: LastLook) -> None:
    found = []
    with window_in(look, qtbot, tmp_path) as window:
        for place in (*PLACES, MAILBOXES):
            window.show_page(place)
            settle(qtbot, window)
            assert window.alarm.isVisible()
            found += faults(window, place)
    assert found == []


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.language}-{look.scheme}-{look.text_scale}-{look.width}")
def test_every_question_of_the_set_up_can_be_read_and_answered(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, look: LastLook) -> None:
    def climb(*, rung: Rung, address: MailAddress) -> RungResult:
        assert address.text == ADDRESS
        return RungResult(rung, Outcome.REFUSED) if rung is not Rung.GUESS else RungResult(rung, Outcome.FOUND, FOREIGN)

    monkeypatch.setattr("gui.mailboxes.servers_panel.try_rung", climb)
    monkeypatch.setattr("gui.mailboxes.sign_in_panel.try_sign_in", lambda **_given: SignedIn(("INBOX", "Sent"), "INBOX", 1_930, "Sent"))
    found = []
    with window_in(look, qtbot, tmp_path) as window:
        window.show_page(MAILBOXES)
        settle(qtbot, window)
        page = window.current_page()
        assert isinstance(page, MailboxesPage)
        page.add()
        page.findChildren(QLineEdit)[0].setText(ADDRESS)
        for step in Step:
            found += faults(window, step)
            if step is Step.SERVERS:
                page._setup.panel._by_hand()  # type: ignore[union-attr]  # the panel of this step has a form by hand
                found += faults(window, "form")
            secret = [one for one in page.findChildren(QLineEdit) if one.echoMode() is QLineEdit.EchoMode.Password]
            for one in secret:
                one.setText("x")
            if step is not Step.FOLDERS:
                page.act()
                settle(qtbot, window)
    assert found == []


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.language}-{look.scheme}-{look.text_scale}-{look.width}")
def test_the_sign_in_in_the_browser_can_be_read_and_answered(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, look: LastLook) -> None:
    opened: list[str] = []
    monkeypatch.setattr("gui.mailboxes.browser_sign_in.open_address", opened.append)
    found = []
    with window_in(look, qtbot, tmp_path) as window:
        for issuer in ("google", "microsoft", "own"):
            draft = MailboxDraft("smartsmm", typed=ADDRESS, step=Step.SIGN_IN, way=Way.BROWSER, incoming=NOBODY)
            draft.registration = Registration(issuer=issuer, client_id="0f1b2c3d-1234")
            window.current_page().context.kept[DRAFT] = draft
            window.show_page("today")
            window.show_page(MAILBOXES)
            settle(qtbot, window)
            found += faults(window, issuer)
        draft.registration = Registration(issuer="google", client_id="0f1b2c3d-1234")
        draft.incoming = replace(NOBODY, host="imap.gmail.com")  # its tokens are for no other server; nobody is connected to
        window.current_page().act()
        qtbot.waitUntil(lambda: bool(opened), timeout=LONG)
        found += faults(window, "waiting")
        window.current_page().back()
        settle(qtbot, window)
    assert found == []
