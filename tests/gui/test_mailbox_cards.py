"""What the card of a mailbox can begin: removed and brought back, another password, other servers."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QRadioButton

from core.services.inbox import count_messages
from core.services.mailbox_trial import SignedIn
from core.services.mailboxes import list_mailboxes
from core.services.mailboxes import login_of
from gui.context import Context
from tests.gui.mailbox_page import context
from tests.gui.mailbox_page import field
from tests.gui.mailbox_page import go_on
from tests.gui.mailbox_page import kept_mailbox
from tests.gui.mailbox_page import opened
from tests.gui.mailbox_page import press
from tests.gui.mailbox_page import proved
from tests.gui.mailbox_page import rungs
from tests.gui.mailbox_page import server
from tests.gui.places import window_of
from tests.helpers.dovecot import PASSWORD
from tests.helpers.dovecot import USER
from tests.helpers.dovecot import DovecotServer
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
__all__ = ["context", "rungs", "server"]  # fixtures: pytest finds them by their names here


def test_a_mailbox_is_removed_at_once_and_brought_back_by_undo(qtbot: Any, context: Context) -> None:
    mailbox = kept_mailbox(context)
    page = opened(qtbot, context)
    press(qtbot, page, f"Remove: {USER}")
    assert list_mailboxes(context.desk) == ()
    undo = window_of(context).announcements[-1][1]
    assert undo is not None
    undo()
    settle(qtbot, context)
    assert [one.id for one in list_mailboxes(context.desk)] == [mailbox]
    assert login_of(context.desk, mailbox=mailbox).secret == "x"


def test_a_new_password_is_proved_before_it_is_kept(qtbot: Any, context: Context, server: DovecotServer) -> None:
    mailbox = kept_mailbox(context, server.address(), "old")
    page = opened(qtbot, context)
    press(qtbot, page, f"New password: {USER}")
    assert not page.findChildren(QRadioButton)
    field(page, "Password").setText("wrong")
    go_on(qtbot, page)
    assert login_of(context.desk, mailbox=mailbox).secret == "old"
    field(page, "Password").setText(PASSWORD)
    go_on(qtbot, page)
    assert login_of(context.desk, mailbox=mailbox).secret == PASSWORD
    assert count_messages(context.desk).seen == 3


def test_other_servers_ask_for_the_password_again(qtbot: Any, context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    mailbox = kept_mailbox(context)
    monkeypatch.setattr("gui.mailboxes.sign_in_panel.try_sign_in", proved(SignedIn(("INBOX", "Requests"), "INBOX", 7, None)))
    monkeypatch.setattr("gui.mailboxes.page.start_check", lambda *_values: None)
    page = opened(qtbot, context)
    press(qtbot, page, f"Change servers: {USER}")
    field(page, "Server for reading (IMAP): Server").setText("imap.new.kz")
    go_on(qtbot, page)
    assert field(page, "Password").text() == ""
    field(page, "Password").setText("new")
    go_on(qtbot, page)
    go_on(qtbot, page)
    (view,) = list_mailboxes(context.desk)
    assert (view.id, view.incoming.host) == (mailbox, "imap.new.kz")
    assert login_of(context.desk, mailbox=mailbox).secret == "new"
