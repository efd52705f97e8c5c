"""The first start with a mailbox that is opened in the browser: on real servers, kept with the desk, read with a token that renews itself."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QRadioButton

from core.mail.server import SignIn
from core.mail.setup_values import FoundServers
from core.mail.setup_values import Outcome
from core.mail.setup_values import Rung
from core.mail.setup_values import RungResult
from core.services.mail_check import check_mailbox
from core.services.mailboxes import list_mailboxes
from tests.gui.places import labels
from tests.gui.places import unnamed
from tests.gui.test_setup import Make
from tests.gui.test_setup import click
from tests.gui.test_setup import primary
from tests.gui.test_setup import to_mail
from tests.gui.test_setup import window
from tests.helpers.dovecot import USER
from tests.helpers.oauth_world import token_servers
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)
__all__ = ["window"]  # a fixture: pytest finds it by its name here


def test_the_first_mailbox_of_a_new_desk_is_opened_in_the_browser(qtbot: Any, window: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with token_servers(tmp_path, monkeypatch) as servers:
        found = FoundServers(servers.dovecot.address(), None, SignIn.XOAUTH2)
        monkeypatch.setattr("gui.mailboxes.servers_panel.try_rung", lambda **_asked: RungResult(Rung.PROVIDER, Outcome.FOUND, found))
        browsers: list[threading.Thread] = []

        def open_address(address: str) -> None:
            browsers.append(threading.Thread(target=servers.sign_in.browse, args=(address,)))
            browsers[-1].start()

        monkeypatch.setattr("gui.mailboxes.browser_sign_in.open_address", open_address)
        setup = window()
        to_mail(setup, qtbot)
        next(one for one in setup.findChildren(QRadioButton) if one.accessibleName() == "A mailbox by its address").click()
        QApplication.processEvents()
        setup.findChildren(QLineEdit)[0].setText(USER)
        click(setup, "Look up the servers")
        settle(qtbot, setup)
        click(setup, "Use these servers")
        settle(qtbot, setup)
        assert not unnamed(setup)
        given = servers.sign_in.registration()
        typed = (given.client_id, given.client_secret, given.authorize, given.token, given.scope)
        for one, text in zip([one for one in setup.findChildren(QLineEdit) if one.isVisible()], typed, strict=True):
            one.setText(text)
        click(setup, "Sign in in the browser")
        settle(qtbot, setup)
        assert "✓  Signed in." in labels(setup)
        for name in ("Read this mailbox", "Go on with this mailbox"):
            click(setup, name)
        with qtbot.waitSignal(setup.set_up, timeout=20_000) as told:
            primary(setup).click()
        (desk,) = told.args
        (view,) = list_mailboxes(desk)
        assert view.sign_in is SignIn.XOAUTH2
        assert check_mailbox(desk, mailbox=view.id).failure is None
        assert servers.sign_in.asked[-1]["grant_type"] == "refresh_token"
        desk.close()
        for one_browser in browsers:
            one_browser.join()
