"""The sign-in in the browser, as it is seen and worked by keys: what went wrong is in view, the keyboard stays, no other server is given a token."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.mail.server import SignIn
from core.mail.setup_values import Rung
from core.mail.setup_values import RungResult
from core.services.mailboxes import list_mailboxes
from gui.context import Context
from tests.gui.mailbox_page import context
from tests.gui.mailbox_page import field
from tests.gui.mailbox_page import go_on
from tests.gui.mailbox_page import opened
from tests.gui.mailbox_page import press
from tests.gui.mailbox_page import rungs
from tests.gui.oauth_page import at_the_question
from tests.gui.oauth_page import begin
from tests.gui.oauth_page import nobody
from tests.gui.oauth_page import plain
from tests.gui.oauth_page import servers
from tests.helpers.dovecot import USER
from tests.helpers.oauth_server import CLIENT
from tests.helpers.oauth_server import HOST
from tests.helpers.oauth_world import TokenServers
from tests.helpers.oauth_world import add_token_mailbox
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)
__all__ = ["context", "nobody", "rungs", "servers"]  # fixtures: pytest finds them by their names here


def test_the_keyboard_stays_on_the_page_when_the_browser_comes_back(qtbot: Any, context: Context, servers: TokenServers, nobody: list[str]) -> None:
    add_token_mailbox(context.desk, servers, servers.granted().secret)
    page = opened(qtbot, context)
    beside = QPushButton("Another place")  # as the bar of places: Qt gives the keyboard to what comes next
    frame = QWidget()
    layout = QVBoxLayout(frame)
    layout.addWidget(beside)
    layout.addWidget(page)
    qtbot.addWidget(frame)
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    for error in ("access_denied", ""):
        servers.sign_in.error = error
        if error:
            press(qtbot, page, f"Sign in anew: {USER}")
        servers.sign_in.browse(begin(qtbot, page, nobody))
        settle(qtbot, context)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert page.isAncestorOf(focused), (error, focused.accessibleName())
    assert list_mailboxes(context.desk)[0].sign_in is SignIn.XOAUTH2
    page.setParent(None)
    assert "Sign in anew" in [one.text() for one in page.findChildren(QPushButton)], "the cards are back"


def test_what_went_wrong_is_seen_below_the_longest_form(
    qtbot: Any, context: Context, servers: TokenServers, nobody: list[str], rungs: dict[Rung, RungResult]
) -> None:
    page = at_the_question(qtbot, context, servers, rungs)
    page.resize(820, 540)
    field(page, "Client ID").setText("")
    go_on(qtbot, page)
    settle(qtbot, context)
    (told,) = (one for one in page.findChildren(QLabel) if "the client ID is missing" in one.text())
    assert told.visibleRegion().boundingRect().height() == told.height()
    assert nobody == []


def test_a_provider_s_token_is_not_asked_for_another_mail_server(
    qtbot: Any, context: Context, servers: TokenServers, nobody: list[str], rungs: dict[Rung, RungResult]
) -> None:
    page = at_the_question(qtbot, context, servers, rungs)
    box = next(one for one in page.findChildren(QComboBox) if one.accessibleName() == "Who signs you in")
    box.setCurrentIndex(box.findData("google"))
    box.activated.emit(box.currentIndex())
    settle(qtbot, context)
    field(page, "Client ID").setText(CLIENT)
    go_on(qtbot, page)
    assert f"{HOST} is no mail server of Google" in plain(page)
    assert nobody == []
