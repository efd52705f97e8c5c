"""A mailbox that is opened in the browser, in the window: on a real sign-in server and a real Dovecot; stopped, refused, left, and signed in anew."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QRadioButton
from PySide6.QtWidgets import QWidget

from core.mail.failures import TokenServerNonsenseError
from core.mail.oauth import read_grant
from core.mail.server import SignIn
from core.mail.setup_values import FoundServers
from core.mail.setup_values import Outcome
from core.mail.setup_values import Rung
from core.mail.setup_values import RungResult
from core.resources import ROOT
from core.services.audit_log import list_entries
from core.services.inbox import count_messages
from core.services.mail_check import check_mailbox
from core.services.mail_standing import read_standing
from core.services.mailboxes import list_mailboxes
from core.services.mailboxes import login_of
from core.words import Language
from gui.context import Context
from gui.mailboxes.alarm import MailAlarm
from gui.palette.keys import KeysWindow
from gui.places import MAILBOXES
from gui.widgets.alarm_band import AlarmBand
from gui.words import error_words
from gui.words import set_language
from gui.words import tr
from tests.gui.mailbox_page import context
from tests.gui.mailbox_page import field
from tests.gui.mailbox_page import go_on
from tests.gui.mailbox_page import kept_mailbox
from tests.gui.mailbox_page import opened
from tests.gui.mailbox_page import press
from tests.gui.mailbox_page import rungs
from tests.gui.oauth_page import at_the_question
from tests.gui.oauth_page import begin
from tests.gui.oauth_page import browser
from tests.gui.oauth_page import fill_in
from tests.gui.oauth_page import is_heard
from tests.gui.oauth_page import nobody
from tests.gui.oauth_page import plain
from tests.gui.oauth_page import press_without_waiting
from tests.gui.oauth_page import servers
from tests.gui.places import labels
from tests.gui.places import unnamed
from tests.gui.places import window_of
from tests.helpers.dovecot import USER
from tests.helpers.oauth_server import CLIENT
from tests.helpers.oauth_server import CLIENT_SECRET
from tests.helpers.oauth_server import HOST
from tests.helpers.oauth_world import TokenServers
from tests.helpers.oauth_world import add_token_mailbox
from tests.helpers.smtp_server import scripted_server
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)
__all__ = ["browser", "context", "nobody", "rungs", "servers"]  # fixtures: pytest finds them by their names here
BROWSER = "In the browser (OAuth 2): allowed once, renews itself"


def test_a_mailbox_is_set_up_in_the_browser_read_at_once_and_its_permission_lies_in_the_key_store_alone(
    qtbot: Any, context: Context, servers: TokenServers, browser: list[str], rungs: dict[Rung, RungResult]
) -> None:
    with scripted_server(servers.dovecot.authority.issue(HOST, file_name="sending")) as sending:
        page = at_the_question(qtbot, context, servers, rungs, outgoing=sending.login(user=USER).server)
        assert "Privacy Desk never sees your password" in labels(page)
        assert unnamed(page) == []
        go_on(qtbot, page)
        assert any(line.startswith(b"AUTH XOAUTH2") for line in sending.script.lines)
    assert "✓  Read one message" in labels(page)
    assert f"login_hint={USER.replace('@', '%40')}" in browser[0]
    go_on(qtbot, page)
    (view,) = list_mailboxes(context.desk)
    assert (view.sign_in, count_messages(context.desk).seen) == (SignIn.XOAUTH2, 1)
    login = login_of(context.desk, mailbox=view.id)
    grant = read_grant(context.desk.secrets.get(_key_name(context, view.id)) or "")
    assert grant is not None
    assert (grant.registration.client_id, login.secret in servers.sign_in.good) == (CLIENT, True)
    for secret in (grant.refresh_token, login.secret, CLIENT_SECRET):
        assert secret not in repr((page, list_entries(context.desk), window_of(context).announcements))
    assert "mailbox_draft" not in context.kept


def _key_name(context: Context, mailbox: int) -> str:
    from core.services.mailboxes import key_name

    return key_name(context.desk, mailbox)


def test_who_waits_can_stop_and_begin_anew(
    qtbot: Any, context: Context, servers: TokenServers, nobody: list[str], rungs: dict[Rung, RungResult]
) -> None:
    page = at_the_question(qtbot, context, servers, rungs)
    address = begin(qtbot, page, nobody)
    assert is_heard(address)
    assert "Waiting for the sign-in in the browser" in labels(page)
    assert field(page, "Address of the sign-in").text() == address
    press_without_waiting(page, "Copy the address")
    assert QGuiApplication.clipboard().text() == address
    assert f"Sign in there with the account of {USER}" in plain(page)
    page.act()  # pressed again meanwhile: nothing second is begun, and the same page opened once more
    assert nobody == [address, address]
    press(qtbot, page, "Stop: Waiting for the sign-in in the browser")
    assert not is_heard(address)
    assert field(page, "Client ID").text() == CLIENT
    second = begin(qtbot, page, nobody)
    assert second != address
    page.back()
    settle(qtbot, context)
    assert not is_heard(second)


def test_who_opens_the_copied_address_is_signed_in_as_well(
    qtbot: Any, context: Context, servers: TokenServers, nobody: list[str], rungs: dict[Rung, RungResult]
) -> None:
    page = at_the_question(qtbot, context, servers, rungs)
    address = begin(qtbot, page, nobody)
    assert "You can close this page and go back to Privacy Desk" in servers.sign_in.browse(address)
    settle(qtbot, context)
    assert "✓  Signed in." in labels(page)


def test_a_browser_on_another_machine_is_answered_for_by_hand(
    qtbot: Any, context: Context, servers: TokenServers, nobody: list[str], rungs: dict[Rung, RungResult]
) -> None:
    page = at_the_question(qtbot, context, servers, rungs)
    address = begin(qtbot, page, nobody)
    asked_for = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
    ends_at = field(page, "Address at which the browser ended")
    for wrong in ("", "http://127.0.0.1/?code=x&state=wrong", "http://[", "http://127.0.0.1/?code=\ud800&state=\udfff", address):
        ends_at.setText(wrong)
        press_without_waiting(page, "Use this address")
        assert "This is not the address at which this sign-in ends" in labels(page)
    ends_at.setText(f" {servers.sign_in.consent(asked_for)} ")
    qtbot.keyClick(ends_at, Qt.Key.Key_Return)
    settle(qtbot, context)
    assert "✓  Signed in." in labels(page)
    assert not is_heard(address)


def test_a_mailbox_whose_provider_takes_passwords_no_more_is_opened_in_the_browser_from_its_card(
    qtbot: Any, context: Context, servers: TokenServers, browser: list[str]
) -> None:
    mailbox = kept_mailbox(context, servers.dovecot.address(), "an old password")
    page = opened(qtbot, context)
    press(qtbot, page, f"New password: {USER}")
    assert page.findChildren(QRadioButton) == []
    press(qtbot, page, "Sign in another way")
    next(one for one in page.findChildren(QRadioButton) if one.accessibleName() == BROWSER).click()
    settle(qtbot, context)
    fill_in(page, servers)
    go_on(qtbot, page)
    (view,) = list_mailboxes(context.desk)
    assert (view.id, view.sign_in, len(browser)) == (mailbox, SignIn.XOAUTH2, 1)
    assert read_standing(context.desk).alarms == ()
    words, undo = window_of(context).announcements[-1]
    assert undo is not None
    undo()
    settle(qtbot, context)
    assert "changed" in words.lower()
    assert list_mailboxes(context.desk)[0].sign_in is SignIn.PASSWORD
    assert login_of(context.desk, mailbox=mailbox).secret == "an old password"


def test_a_closed_window_listens_no_longer(
    qtbot: Any, context: Context, servers: TokenServers, nobody: list[str], rungs: dict[Rung, RungResult]
) -> None:
    page = at_the_question(qtbot, context, servers, rungs)
    address = begin(qtbot, page, nobody)
    context.background.close()
    assert not is_heard(address)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (lambda server: setattr(server, "error", "access_denied"), "The person said no"),
        (lambda server: setattr(server, "answer", (401, b'{"error": "invalid_client"}')), "does not accept the registration"),
        (lambda server: setattr(server, "answer", (503, b"")), "it cannot answer now"),
        (lambda server: setattr(server, "gives_refresh", False), "cannot be renewed"),
        (lambda server: setattr(server, "user", "somebody.else@example.org"), f"with the account of {USER}"),
    ],
    ids=["no", "registration", "busy", "no renewal", "another account"],
)
def test_each_fault_is_a_sentence_and_what_was_typed_stays(
    qtbot: Any,
    context: Context,
    servers: TokenServers,
    browser: list[str],
    rungs: dict[Rung, RungResult],
    *,
    fault: Callable[[object], None],
    told: str,
) -> None:
    page = at_the_question(qtbot, context, servers, rungs)
    fault(servers.sign_in)
    go_on(qtbot, page)
    assert told in labels(page)
    assert field(page, "Client ID").text() == CLIENT
    assert not is_heard(browser[0])
    assert list_mailboxes(context.desk) == ()


def test_without_a_client_id_nothing_is_opened(
    qtbot: Any, context: Context, servers: TokenServers, nobody: list[str], rungs: dict[Rung, RungResult]
) -> None:
    page = at_the_question(qtbot, context, servers, rungs)
    field(page, "Client ID").setText("")
    go_on(qtbot, page)
    assert "the client ID is missing" in labels(page)
    field(page, "Client ID").setText(CLIENT)
    field(page, "Address that gives tokens").setText("http://127.0.0.1/token")
    go_on(qtbot, page)
    assert "does not begin with https://" in labels(page)
    assert nobody == []


def test_each_provider_asks_for_what_it_gives_out(qtbot: Any, context: Context, servers: TokenServers, rungs: dict[Rung, RungResult]) -> None:
    page = at_the_question(qtbot, context, servers, rungs)
    box = next(one for one in page.findChildren(QComboBox) if one.accessibleName() == "Who signs you in")
    assert box.currentData() == "own"
    box.setCurrentIndex(box.findData("microsoft"))
    box.activated.emit(box.currentIndex())
    settle(qtbot, context)
    assert field(page, "Directory (tenant) ID, if only your company may sign in").placeholderText() == "common"
    assert "http://localhost" in labels(page)
    box = next(one for one in page.findChildren(QComboBox) if one.accessibleName() == "Who signs you in")
    box.setCurrentIndex(box.findData("google"))
    box.activated.emit(box.currentIndex())
    settle(qtbot, context)
    assert field(page, "Client secret").text() == ""
    assert "Desktop app" in labels(page)
    qtbot.keyClick(next(one for one in page.findChildren(QRadioButton) if one.accessibleName().startswith("Paste a token")), Qt.Key.Key_Space)
    settle(qtbot, context)
    assert "Paste the access token" in labels(page)
    assert QApplication.focusWidget() is field(page, "Token")


def test_a_permission_that_ended_is_mended_from_the_band_with_the_registration_that_is_known(
    qtbot: Any, context: Context, servers: TokenServers, browser: list[str]
) -> None:
    mailbox = add_token_mailbox(context.desk, servers, servers.granted().secret)
    servers.sign_in.withdraw()
    failure = check_mailbox(context.desk, mailbox=mailbox).failure
    assert failure is not None
    assert failure.code == "grant_ended"
    band = AlarmBand()
    qtbot.addWidget(band)
    MailAlarm(context, band).show_standing(read_standing(context.desk))
    assert "The permission to open the mailbox" in labels(band)
    next(one for one in band.findChildren(QPushButton) if "Sign in anew" in one.accessibleName()).click()
    settle(qtbot, context)
    page = opened(qtbot, context)
    settle(qtbot, context)
    assert [one.accessibleName()[:9] for one in page.findChildren(QRadioButton)] == ["Password ", "In the br", "Paste a t"]
    assert f"{HOST}, client {CLIENT}" in plain(page)
    go_on(qtbot, page)
    assert read_standing(context.desk).alarms == ()
    assert len(browser) == 1


def test_the_card_says_sign_in_anew_and_a_second_mailbox_begins_with_the_same_registration(
    qtbot: Any, context: Context, servers: TokenServers, nobody: list[str], rungs: dict[Rung, RungResult]
) -> None:
    add_token_mailbox(context.desk, servers, servers.granted().secret)
    page = opened(qtbot, context)
    press(qtbot, page, f"Sign in anew: {USER}")
    assert USER in labels(page), "which mailbox it is about"
    assert f"{HOST}, client {CLIENT}" in plain(page)
    press(qtbot, page, "Change the registration")
    assert field(page, "Client ID").text() == CLIENT
    assert QApplication.focusWidget() is field(page, "Client ID")
    page.back()
    settle(qtbot, context)
    rungs[Rung.PROVIDER] = RungResult(Rung.PROVIDER, Outcome.FOUND, FoundServers(servers.dovecot.address(), None))
    page.add()
    field(page, "Address of the mailbox").setText("second@smart-smm.kz")
    go_on(qtbot, page)
    go_on(qtbot, page)
    next(one for one in page.findChildren(QRadioButton) if one.accessibleName() == BROWSER).click()
    settle(qtbot, context)
    assert f"{HOST}, client {CLIENT}" in plain(page)
    press(qtbot, page, "Change the registration")
    assert field(page, "Client secret, if one was given").text() == CLIENT_SECRET
    assert nobody == []


@pytest.mark.parametrize("of", Language)
def test_the_help_of_the_page_tells_of_every_way_to_open_a_mailbox(qtbot: Any, of: Language) -> None:
    set_language(of)
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = KeysWindow(parent, MAILBOXES)
    assert tr("help.mailboxes") in labels(shown)
    assert {Language.EN: "browser", Language.RU: "браузере", Language.KK: "браузерде"}[of] in labels(shown)


@pytest.mark.parametrize("of", [Language.RU, Language.KK])
def test_every_reason_of_a_sign_in_server_is_told_in_the_language_of_the_window(of: Language) -> None:
    places = ("core/mail/oauth.py", "core/mail/oauth_answers.py", "core/adapters/oauth_token.py", "core/services/mailbox_oauth.py")
    found = {words for place in places for words in re.findall(r'"((?:it|its|the|an|no|what|there) [^"{}]+)"', (ROOT.parent / place).read_text())}
    assert len(found) >= 15
    set_language(of)
    for reason in found:
        told, _ = error_words(TokenServerNonsenseError(host="", reason=reason))
        assert not re.search("[A-Za-z]", told.replace("HTTP", "").replace("https", "")), reason
