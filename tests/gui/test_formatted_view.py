"""The formatted view: what it shows and tells, and that nothing in a message makes it load, open, run or go anywhere."""

from __future__ import annotations

import json
import socket
import sys
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt
from PySide6.QtCore import QUrl
from PySide6.QtCore import Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from core.mail.formatted import format_html
from core.services.failures import NoSuchMessageError
from gui.inbox import part_acts
from gui.inbox.formatted_text import FormattedText
from gui.inbox.formatted_view import FormattedView
from gui.inbox.link_list import AT_ONCE
from gui.inbox.message_head import Shape
from gui.words import tr
from tests.gui.inbox_window import Inbox
from tests.gui.inbox_window import asking
from tests.gui.inbox_window import inbox_with
from tests.gui.inbox_window import open_subject
from tests.gui.places import labels
from tests.gui.places import unnamed
from tests.helpers.canaries import Server
from tests.helpers.canaries import Watch
from tests.helpers.canaries import listening
from tests.helpers.html_payloads import payloads

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "not accepted by receiving widget")  # the platform of every window; a press beside words
SHARED = Path(__file__).parents[3] / "shared" / "data" / "html"
LETTER = """<style>.pre{display:none}</style><div class=pre>preheader</div><p>Hello, please <b>delete my account</b>.</p>
<a href="https://bank.example.evil.test/">www.bank.example</a> <a href="https://shop.example/">shop</a> <a href="javascript:alert(1)">press</a><img src=x>"""
SCHEMES = ("http", "https", "file", "javascript", "mailto", "data")


class Doorkeeper(QObject):
    """Stands where the system would open an address."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "note")  # type: ignore[arg-type]  # it takes a text, whatever its types say

    @Slot(QUrl)
    def note(self, address: QUrl) -> None:
        self.opened.append(address.toString())

    def leave(self) -> None:
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


class Trap:
    """A pane, and everything that would sing."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.picture = folder / "canary.png"
        blank = QImage(1, 1, QImage.Format.Format_RGB32)
        blank.fill(0)
        blank.save(str(self.picture))
        self.server, self.watch, self.door = Server(), Watch(self.picture), Doorkeeper()
        self.text = FormattedText()
        qtbot.addWidget(self.text)
        self.text.resize(400, 300)
        self.text.show()
        self.anchors: list[str] = []
        self.text.anchorClicked.connect(lambda address: self.anchors.append(address.toString()))

    def sources(self) -> list[str]:
        shared = [str(one["payload"]) for file in sorted(SHARED.rglob("*.json")) for one in json.loads(file.read_text("utf-8"))]
        return [*shared, *payloads(server=self.server.address, file=str(self.picture))]

    def songs(self) -> list[str]:
        """What was loaded, opened or gone to since the last time of asking."""
        source = self.text.source().toString()
        table = (
            ("server", self.server.called()),
            ("picture", self.watch.opened()),
            ("door", self.door.opened),
            ("anchor", self.anchors),
            ("source", source),
        )
        return [name for name, heard in table if heard]

    def close(self) -> None:
        for one in (self.server, self.watch):
            one.close()
        self.door.leave()


@pytest.fixture
def trap(tmp_path: Path, qtbot: QtBot) -> Iterator[Trap]:
    made = Trap(tmp_path, qtbot)
    yield made
    made.close()


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="a file is watched by the system's own means")


def press_everywhere(text: QTextBrowser) -> None:
    for x in range(20, 380, 40):
        for y in (20, 40, 60):
            QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))


@on_linux
def test_no_payload_loads_opens_runs_or_goes_anywhere(trap: Trap) -> None:
    sources, sang = trap.sources(), list[str]()
    assert len(sources) >= 200
    with listening() as heard:
        for source in sources:
            trap.text.show_html(format_html(source).html)
            QApplication.processEvents()
            QTest.mouseClick(trap.text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
            if trap.songs():
                sang.append(source)
    assert sang == []
    assert heard == []
    assert trap.text.asked == 0


@on_linux
def test_even_what_was_not_cleaned_would_load_and_open_nothing(trap: Trap) -> None:
    hostile = f'<a href="file://{trap.picture}">words words words words</a><img src="{trap.picture}"><img src="{trap.server.address}"><p style="background-image:url({trap.picture})">x</p>'
    trap.text.show_html(hostile)
    QApplication.processEvents()
    press_everywhere(trap.text)
    trap.text.setSource(QUrl.fromLocalFile(str(trap.picture)))
    assert trap.text.asked > 0
    assert trap.anchors
    trap.anchors.clear()
    assert trap.songs() == []


@on_linux
def test_the_watched_picture_sings_in_an_ordinary_pane(trap: Trap, qtbot: QtBot) -> None:
    ordinary = QTextBrowser()
    qtbot.addWidget(ordinary)
    ordinary.setHtml(f'<img src="{trap.picture}">')
    ordinary.show()
    QApplication.processEvents()
    assert trap.watch.opened()


def test_the_doorkeeper_and_the_server_sing_when_there_is_cause(trap: Trap) -> None:
    QDesktopServices.openUrl(QUrl("https://shop.example/"))
    assert trap.door.opened == ["https://shop.example/"]
    host, port = trap.server.address.removeprefix("http://").split("/")[0].split(":")
    with listening() as heard, socket.create_connection((host, int(port))):
        assert trap.server.called()
    assert any(one.startswith("socket.connect") for one in heard)


def test_what_is_copied_out_of_the_pane_is_plain_text(trap: Trap) -> None:
    trap.text.show_html("<p>Hello <b>there</b></p>")
    trap.text.selectAll()
    made = trap.text.createMimeDataFromSelection()
    assert made.text() == "Hello there"
    assert not made.hasHtml()


def view_of(source: str, qtbot: QtBot) -> FormattedView:
    view = FormattedView()
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.show_formatted(format_html(source))
    view.show()
    return view


def test_what_was_left_out_is_told(qtbot: QtBot) -> None:
    view = view_of(LETTER, qtbot)
    assert view.note.text() == "Nothing was loaded; no link opens from here. Left out: 1 hidden passage (see Text), 1 picture."
    assert "preheader" not in view.text.toPlainText()
    assert "www.bank.example [! 1: bank.example.evil.test]" in view.text.toPlainText()


def test_the_links_are_listed_with_their_real_places_the_odd_ones_first(qtbot: QtBot) -> None:
    view = view_of(LETTER, qtbot)
    view.turn.click()
    words = labels(view.links).replace("\u200b", "")
    order = [words.index(one) for one in ("Link 1 leads to bank.example.evil.test", "Link 3 is no web address", "Link 2 leads to shop.example")]
    assert order == sorted(order)
    assert "The words name another site" in words
    assert unnamed(view) == []


def test_an_address_is_copied_and_said_never_opened(qtbot: QtBot) -> None:
    door, view = Doorkeeper(), view_of(LETTER, qtbot)
    said: list[str] = []
    view.copied.connect(said.append)
    view.turn.click()
    copies = [one for one in view.links.findChildren(type(view.turn)) if one.accessibleName().startswith("Copy the address")]
    copies[0].click()
    assert QGuiApplication.clipboard().text() == "https://bank.example.evil.test/"
    assert said == ["The address of link 1 was copied. It leads to bank.example.evil.test."]
    assert len(copies) == 2  # a script is no address
    assert door.opened == []
    door.leave()


def test_of_many_links_a_few_are_shown_and_more_when_asked(qtbot: QtBot) -> None:
    view = view_of("".join(f'<a href="https://shop{number}.example/">x</a><br>' for number in range(2 * AT_ONCE + 3)), qtbot)
    view.turn.click()
    counts = []
    for _ in range(3):
        QApplication.processEvents()
        counts.append(labels(view.links).count(" leads to "))
        for more in [one for one in view.links.findChildren(type(view.turn)) if one.text().startswith("Show ") and not one.isHidden()]:
            more.click()
    assert counts == [AT_ONCE, 2 * AT_ONCE, 2 * AT_ONCE + 3]


def test_a_message_built_too_deeply_says_so_and_leads_to_the_text(qtbot: QtBot) -> None:
    view = view_of("<div>" * 2_000, qtbot)
    assert "too deeply" in view.note.text()
    assert view.text.toPlainText() == ""


def formatted(number: int, html: str) -> EmailMessage:
    message = asking(number)
    if html:
        message.add_alternative(html, subtype="html")
    return message


@pytest.fixture
def inbox(tmp_path: Path, qtbot: QtBot) -> Iterator[Inbox]:
    """Three requests: two with formatting, one without."""
    messages = [formatted(number, html) for number, html in ((1, LETTER), (2, "<p>Second <i>letter</i></p>"), (3, ""))]
    with inbox_with(messages, tmp_path, qtbot) as inbox:
        yield inbox


def test_text_comes_first_and_the_formatted_view_by_its_key(inbox: Inbox) -> None:
    open_subject(inbox, 1)
    shapes, body = [inbox.page.reading.body.shape], inbox.page.reading.body
    for _ in range(2):
        inbox.press(Qt.Key.Key_F11)
        shapes.append(body.shape)
    assert shapes == [Shape.TEXT, Shape.FORMATTED, Shape.TEXT]
    assert "Hello, please delete my account." in body.formatted.text.toPlainText()


def test_every_message_opens_as_text_whatever_was_looked_at_before(inbox: Inbox) -> None:
    open_subject(inbox, 1)
    inbox.press(Qt.Key.Key_F11)
    open_subject(inbox, 2)
    assert inbox.page.reading.body.shape is Shape.TEXT
    assert inbox.page.reading.head.tabs[Shape.TEXT].isChecked()
    inbox.press(Qt.Key.Key_F11)
    assert inbox.page.reading.body.formatted.text.toPlainText() == "Second letter"


def test_a_formatted_form_that_could_not_be_read_is_said_and_asked_for_again(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    open_subject(inbox, 1)
    body = inbox.page.reading.body
    with monkeypatch.context() as broken:
        broken.setattr(part_acts, "formatted_message", refuse)
        inbox.press(Qt.Key.Key_F11)
    assert body.formatted.note.text() == tr("formatted.failed")
    inbox.press(Qt.Key.Key_F11)
    inbox.press(Qt.Key.Key_F11)
    assert "Hello, please delete my account." in body.formatted.text.toPlainText()


def refuse(_desk: object, *, message: int) -> None:
    raise NoSuchMessageError(message=message)


def test_a_message_without_formatting_offers_none(inbox: Inbox) -> None:
    open_subject(inbox, 3)
    assert "inbox.formatted" not in inbox.page.acts()
    open_subject(inbox, 1)
    assert "inbox.formatted" in inbox.page.acts()
