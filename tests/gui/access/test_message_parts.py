"""The parts of a message (its formatting, its links, its attachments) in the looks that squeeze words most: nothing is cut, unnamed or out of reach."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.services.inbox import Split
from core.services.last_look import LastLook
from core.services.mail_import import import_mail
from core.words import Language
from gui.attached import open_window
from gui.background import Background
from gui.inbox.message_head import Shape
from gui.inbox.page import InboxPage
from gui.inbox.reading_pane import ReadingPane
from gui.window import MainWindow
from tests.gui.access.checks import clipped
from tests.gui.access.checks import cut_off
from tests.gui.access.checks import small_targets
from tests.gui.access.checks import unnamed
from tests.gui.access.keyboard_checks import broken_tab_order
from tests.gui.access.keyboard_checks import focus_not_seen
from tests.gui.access.looks import Look
from tests.gui.inbox_window import attach_doubtful_files
from tests.helpers.desks import desk_in
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)
CHECKS = (unnamed, clipped, cut_off, small_targets, broken_tab_order, focus_not_seen)
SMALL, USUAL = (1024, 640), (1280, 800)
LOOKS = (
    Look("kk", "light", 150, SMALL),
    pytest.param(Look("ru", "dark", 150, USUAL), marks=pytest.mark.long),
    pytest.param(Look("en", "light", 100, SMALL), marks=pytest.mark.long),
)
HTML = """<div style="display:none">preheader</div><h1>Delete my account</h1><table><tr><th>Order<th>Sum<tr><td>A-1<td>12</table><img src=x>
<a href="https://bank.example.login.evil.test/session?id=93475893457938475983475983475983475&next=aHR0cHM6Ly9rYXNwaS5rei9sb2dpbi9vay9hbmQvc28vb24">https://bank.example</a>
<a href="https://xn--pple-43d.com@192.168.0.1/">write</a> <a href="javascript:alert(1)">press</a> <a href="mailto:a@b.example">a@b.example</a>"""


def take_in(folder: Path) -> Path:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "Dana Kim <d@mail.example>", "support@smart-smm.kz", "Please delete my account"
    message["Date"], message["Message-ID"] = "Tue, 24 Nov 2026 09:00:00 +0500", "<1@mail.example>"
    message.set_content("Hello, please delete my account and all my data.")
    message.add_alternative(HTML, subtype="html")
    attach_doubtful_files(message)
    folder.mkdir()
    (folder / "1.eml").write_bytes(bytes(message))
    return folder


@contextmanager
def opened(look: Look, qtbot: QtBot, folder: Path) -> Iterator[tuple[MainWindow, ReadingPane]]:
    """The window with the message open."""
    with desk_in(folder / "desk") as desk:
        import_mail(desk, paths=[take_in(folder / "mail")])
        window = open_window(desk, Background(), folder)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        window.show_in_look(LastLook(Language(look.language), look.scheme, "normal", look.scale, *look.size))
        window.resize(*look.size)
        settle(qtbot, window)
        window.show_page("inbox")
        settle(qtbot, window)
        page = window.current_page()
        assert isinstance(page, InboxPage)
        page.list.show_split(Split.REQUESTS)
        settle(qtbot, window)
        try:
            yield window, page.reading
        finally:
            window.close()


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_formatting_links_and_attachments_squeeze_nothing(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    faults: list[str] = []
    with opened(look, qtbot, tmp_path) as (window, pane):
        screens: tuple[tuple[str, Callable[[], object]], ...] = (
            ("formatted", lambda: pane.show_shape(Shape.FORMATTED)),
            ("links", pane.body.formatted.turn.click),
            ("attachments", pane.attachments.unfold),
        )
        for name, show in screens:
            show()
            for _ in range(3):
                settle(qtbot, window)
            faults += [f"{name}: {fault}" for check in CHECKS for fault in check(window)]
    assert faults == []
