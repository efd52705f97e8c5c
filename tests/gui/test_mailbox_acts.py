"""Keeping and removing a mailbox: once however often it is pressed, tried again where it failed, taken back whole; late answers are heard by nobody."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QPushButton

from core.adapters.key_store import KeyStoreLockedError
from core.errors import KnownError
from core.mail.failures import FolderMissingError
from core.mail.failures import ServerNotReachedError
from core.mail.server import Login
from core.mail.setup_values import Outcome
from core.mail.setup_values import Rung
from core.mail.setup_values import RungResult
from core.services.mailbox_trial import SignedIn
from core.services.mailboxes import give_secret
from core.services.mailboxes import list_mailboxes
from core.services.mailboxes import login_of
from gui.context import Context
from gui.mailboxes.page import MailboxesPage
from tests.gui.mailbox_page import FOUND
from tests.gui.mailbox_page import TYPED
from tests.gui.mailbox_page import asked
from tests.gui.mailbox_page import context
from tests.gui.mailbox_page import field
from tests.gui.mailbox_page import go_on
from tests.gui.mailbox_page import kept_mailbox
from tests.gui.mailbox_page import opened
from tests.gui.mailbox_page import press
from tests.gui.mailbox_page import proved
from tests.gui.mailbox_page import rungs
from tests.gui.places import labels
from tests.gui.places import window_of
from tests.helpers.dovecot import USER
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
__all__ = ["context", "rungs"]  # fixtures: pytest finds them by their names here
OPENED = SignedIn(("INBOX", "Requests"), "INBOX", 7, None)


@pytest.fixture
def no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sign-in that succeeds, and no check after it: the servers themselves are tried elsewhere."""
    monkeypatch.setattr("gui.mailboxes.sign_in_panel.try_sign_in", proved(OPENED))
    monkeypatch.setattr("gui.mailboxes.page.start_check", lambda *_values: None)


def find_button(page: MailboxesPage, name: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name and one.isVisible())


def take_back(qtbot: Any, context: Context) -> None:
    undo = window_of(context).announcements[-1][1]
    assert undo is not None
    undo()
    settle(qtbot, context)


def failing_then(works: Callable[..., Any], error: KnownError) -> Callable[..., Any]:
    """Raises once, then works."""
    left = [error]

    def act(*values: Any, **named: Any) -> Any:
        if left:
            raise left.pop()
        return works(*values, **named)

    return act


@pytest.mark.usefixtures("no_server")
def test_a_new_password_that_could_not_be_kept_is_tried_again_from_the_same_question(
    qtbot: Any, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.mailboxes.keeping.give_secret", failing_then(give_secret, KeyStoreLockedError(reason="a test")))
    mailbox = kept_mailbox(context, kept="old")
    page = opened(qtbot, context)
    press(qtbot, page, f"New password: {USER}")
    field(page, "Password").setText("new")
    go_on(qtbot, page)
    assert "did not answer" in labels(page)
    assert login_of(context.desk, mailbox=mailbox).secret == "old"
    go_on(qtbot, page)
    assert login_of(context.desk, mailbox=mailbox).secret == "new"


@pytest.mark.usefixtures("no_server")
def test_a_mailbox_is_kept_once_however_often_it_is_pressed(qtbot: Any, context: Context, rungs: dict[Rung, RungResult]) -> None:
    rungs[Rung.PROVIDER] = RungResult(Rung.PROVIDER, Outcome.FOUND, FOUND)
    page = asked(qtbot, context)
    go_on(qtbot, page)
    go_on(qtbot, page)
    field(page, "Password").setText("x")
    go_on(qtbot, page)
    page.act()
    page.act()
    settle(qtbot, context)
    assert len(list_mailboxes(context.desk)) == 1
    assert window_of(context).failures == []


def test_a_mailbox_is_removed_once_however_often_it_is_pressed(qtbot: Any, context: Context) -> None:
    kept_mailbox(context)
    page = opened(qtbot, context)
    remove = find_button(page, f"Remove: {USER}")
    remove.click()
    remove.click()
    settle(qtbot, context)
    assert list_mailboxes(context.desk) == ()
    assert window_of(context).failures == []


@pytest.mark.usefixtures("no_server")
def test_other_servers_and_their_password_are_taken_back_together(qtbot: Any, context: Context) -> None:
    mailbox = kept_mailbox(context, kept="old")
    (before,) = list_mailboxes(context.desk)
    page = opened(qtbot, context)
    press(qtbot, page, f"Change servers: {USER}")
    field(page, "Server for reading (IMAP): Server").setText("imap.new.kz")
    go_on(qtbot, page)
    field(page, "Password").setText("new")
    go_on(qtbot, page)
    go_on(qtbot, page)
    assert list_mailboxes(context.desk)[0].incoming.host == "imap.new.kz"
    take_back(qtbot, context)
    assert list_mailboxes(context.desk) == (before,)
    assert login_of(context.desk, mailbox=mailbox).secret == "old"


@pytest.mark.usefixtures("no_server")
def test_a_new_password_is_taken_back(qtbot: Any, context: Context) -> None:
    mailbox = kept_mailbox(context, kept="old")
    page = opened(qtbot, context)
    press(qtbot, page, f"New password: {USER}")
    field(page, "Password").setText("new")
    go_on(qtbot, page)
    assert login_of(context.desk, mailbox=mailbox).secret == "new"
    take_back(qtbot, context)
    assert login_of(context.desk, mailbox=mailbox).secret == "old"


def choose_folder(page: MailboxesPage, folder: str) -> None:
    choice = next(one for one in page.findChildren(QComboBox) if one.accessibleName() == "Folder that is read")
    choice.setCurrentIndex(choice.findData(folder))


@pytest.mark.usefixtures("no_server")
def test_another_folder_is_proved_before_it_is_kept(
    qtbot: Any, context: Context, rungs: dict[Rung, RungResult], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_for: list[str] = []

    def look(*, login: Login, folder: str) -> SignedIn:
        asked_for.append(folder)
        assert login.secret == "x"
        if len(asked_for) == 1:
            raise FolderMissingError(address=TYPED, folder=folder)
        return SignedIn(("INBOX", "Requests"), folder, 3, None, read=True)

    monkeypatch.setattr("gui.mailboxes.folders_panel.try_sign_in", look)
    rungs[Rung.PROVIDER] = RungResult(Rung.PROVIDER, Outcome.FOUND, FOUND)
    page = asked(qtbot, context)
    go_on(qtbot, page)
    go_on(qtbot, page)
    field(page, "Password").setText("x")
    go_on(qtbot, page)
    choose_folder(page, "Requests")
    go_on(qtbot, page)
    assert list_mailboxes(context.desk) == ()
    assert "Requests" in labels(page)
    go_on(qtbot, page)
    assert asked_for == ["Requests", "Requests"]
    assert [one.folder for one in list_mailboxes(context.desk)] == ["Requests"]


@pytest.mark.parametrize("messages", [0, 7])
def test_a_folder_of_which_no_message_was_read_says_so(
    qtbot: Any, context: Context, rungs: dict[Rung, RungResult], monkeypatch: pytest.MonkeyPatch, messages: int
) -> None:
    monkeypatch.setattr("gui.mailboxes.sign_in_panel.try_sign_in", proved(SignedIn(("INBOX",), "INBOX", messages, None)))
    rungs[Rung.PROVIDER] = RungResult(Rung.PROVIDER, Outcome.FOUND, FOUND)
    page = asked(qtbot, context)
    go_on(qtbot, page)
    go_on(qtbot, page)
    field(page, "Password").setText("x")
    go_on(qtbot, page)
    assert ("No message of this folder could be read" if messages else "there is no message yet") in labels(page)
    assert "✓  Read one message" not in labels(page)


@pytest.mark.parametrize("lasts", [True, False])
def test_the_key_store_is_promised_only_where_there_is_one(qtbot: Any, context: Context, monkeypatch: pytest.MonkeyPatch, lasts: bool) -> None:
    monkeypatch.setattr("gui.mailboxes.page.secrets_last", lambda _desk: lasts)
    kept_mailbox(context)
    page = opened(qtbot, context)
    press(qtbot, page, f"New password: {USER}")
    assert ("is kept in the key store" in labels(page)) is lasts
    assert ("asked for again after each start" in labels(page)) is not lasts


def test_a_sign_in_that_fails_after_its_question_was_left_is_heard_by_nobody(qtbot: Any, context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    let_go = Event()

    def hang(**_login: object) -> SignedIn:
        assert let_go.wait(20)
        raise ServerNotReachedError(host="imap.smart-smm.kz", port=993)

    monkeypatch.setattr("gui.mailboxes.sign_in_panel.try_sign_in", hang)
    kept_mailbox(context)
    page = opened(qtbot, context)
    press(qtbot, page, f"New password: {USER}")
    field(page, "Password").setText("new")
    page.act()
    QApplication.processEvents()
    failures: list[object] = []
    context.background.failure.connect(failures.append)
    assert page.back()
    page.refresh()
    qtbot.waitUntil(lambda: any(one.accessibleName() == f"Remove: {USER}" for one in page.findChildren(QPushButton)))
    QApplication.sendPostedEvents(None, 52)  # what Qt deletes later is deleted now
    let_go.set()
    settle(qtbot, context)
    assert failures == []
