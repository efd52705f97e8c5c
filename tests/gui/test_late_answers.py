"""What was only looked at, and failed after nobody waited for it any more, is told to nobody: it is no failure of what a person does now."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.errors import KnownError
from core.mail.failures import ServerNotReachedError
from core.services.mail_import import import_mail
from gui.background import Background
from gui.context import Context
from tests.gui.inbox_window import Inbox
from tests.gui.mailbox_page import asked
from tests.gui.mailbox_page import context
from tests.helpers.desks import desk_in
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
__all__ = ["context"]  # a fixture: pytest finds it by its name here


class Held:
    """Work that fails once it is let go."""

    def __init__(self) -> None:
        self.begun, self.go = Event(), Event()

    def __call__(self, *_values: object, **_named: object) -> object:
        self.begun.set()
        assert self.go.wait(20)
        raise ServerNotReachedError(host="imap.smart-smm.kz", port=993)


def failures_of(background: Background) -> list[KnownError]:
    told: list[KnownError] = []
    background.failure.connect(told.append)
    return told


def test_a_rung_that_fails_after_its_set_up_was_left_is_heard_by_nobody(qtbot: QtBot, context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held()
    monkeypatch.setattr("gui.mailboxes.servers_panel.try_rung", held)
    page = asked(qtbot, context)
    page.act()
    assert held.begun.wait(5)
    told = failures_of(context.background)
    assert page.back()
    QApplication.sendPostedEvents(None, 52)  # what Qt deletes later is deleted now
    held.go.set()
    settle(qtbot, context)
    assert told == []


@pytest.mark.parametrize("question", ["look_at_sender", "known_accounts"])
def test_a_look_at_a_sender_that_fails_after_its_page_is_gone_is_heard_by_nobody(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, question: str
) -> None:
    letter, held = tmp_path / "1.eml", Held()
    letter.write_bytes(b"From: a@b.kz\r\nSubject: Delete my account\r\n\r\nPlease delete my account and all my data.\r\n")
    with desk_in(tmp_path / "desk") as desk:
        import_mail(desk, paths=[letter])
        inbox = Inbox(desk, qtbot, tmp_path)
        opened, reader, told = inbox.opened, inbox.page.reader, failures_of(inbox.background)
        monkeypatch.setattr(f"gui.inbox.reader.{question}", held)
        if question == "look_at_sender":
            reader._show_sender(opened.id)
        else:
            reader._accounts.clear()
            reader._show_accounts(opened)
        assert held.begun.wait(5)
        shiboken6.delete(reader)
        held.go.set()
        inbox.settle()
        assert told == []
        inbox.background.close()
