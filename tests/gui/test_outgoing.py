"""Letters leave whatever the window does meanwhile: drawn anew, shut out of the store for a while, or about to close."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from core.adapters import smtp
from core.adapters.smtp import Delivery
from core.adapters.smtp import Envelope
from core.adapters.smtp import Outcome
from core.letters.facts import LetterName
from core.mail.failures import SignInRefusedError
from core.mail.server import Login
from core.services.case_closing import close_case
from core.services.case_closing import set_outcome
from core.services.case_letters import write_letter
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.letters_list import Shelf
from core.services.outbox import queue_letter
from core.services.outbox_sending import send_due
from core.services.outbox_states import OutState
from core.services.outbox_view import list_mails
from core.store.failures import StoreBusyError
from core.words import ClosingCode
from core.words import Kind
from gui.attached import open_window
from gui.context import Context
from gui.letters import outgoing as outgoing_module
from gui.letters.outgoing import Outgoing
from gui.window import MainWindow
from tests.gui.places import context_of
from tests.gui.places import labels
from tests.gui.places import window_of
from tests.gui.test_outbox_window import open_page
from tests.helpers.outbox import Post
from tests.helpers.outbox import give_mailbox
from tests.helpers.outbox import in_doubt
from tests.helpers.outbox import refusal
from tests.helpers.road import Road
from tests.helpers.windows import LONG
from tests.helpers.windows import settle

CASES = Changed(frozenset({Shown.CASES}))
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def context(road: Road) -> Iterator[Context]:
    give_mailbox(road, host="127.0.0.1")  # nobody answers there
    with context_of(road.desk, road.folder / "letters") as context:
        yield context


def queued(road: Road) -> int:
    return queue_letter(road.desk, letter=refusal(road)[1])[0]


def state_of(road: Road) -> OutState:
    return list_mails(road.desk)[0].state


@pytest.fixture
def window(qtbot: Any, road: Road, context: Context) -> Iterator[MainWindow]:
    """A window whose desk is no sample: what leaves would leave this machine."""
    queued(road)
    object.__setattr__(road.desk, "sample", False)
    made = open_window(road.desk, context.background, context.out)
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, made)
    yield made
    made.close()
    made.close()


def ways(window: MainWindow) -> dict[str, QPushButton]:
    return {one.text(): one for one in window.findChildren(QPushButton) if one.isVisibleTo(window)}


def test_what_leaves_while_the_window_is_drawn_anew_is_told_all_the_same(
    qtbot: Any, road: Road, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go = Event(), Event()

    def slow(_login: Login, _envelope: Envelope) -> Delivery:
        begun.set()
        go.wait(20)
        return Delivery(Outcome.LATER, "450 come back")

    monkeypatch.setattr(smtp, "deliver", slow)
    road.clock.advance(seconds=30)
    assert window.attached is not None
    window.attached.changed(CASES)
    qtbot.waitUntil(begun.is_set, timeout=LONG)
    window.show_in_look(window.last_look())
    go.set()
    settle(qtbot, window)
    settle(qtbot, window)
    assert "is tried again" in labels(window)
    monkeypatch.setattr(smtp, "deliver", Post())
    road.clock.advance(minutes=2)
    window.attached.changed(CASES)
    qtbot.waitUntil(lambda: state_of(road) is OutState.SENT, timeout=LONG)


def test_a_store_that_could_not_be_read_is_read_again_and_said_once(
    qtbot: Any, road: Road, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    queued(road)
    road.clock.advance(minutes=1)

    tries: list[int] = []

    def busy(_desk: object) -> None:
        tries.append(1)
        raise StoreBusyError(path="desk.db")

    owner = QObject()
    outgoing = Outgoing(context, owner)
    monkeypatch.setattr(outgoing_module, "AGAIN", 10)
    with monkeypatch.context() as broken:
        broken.setattr(outgoing_module, "next_sending", busy)
        outgoing.look()
        qtbot.waitUntil(lambda: len(tries) > 2, timeout=LONG)
    qtbot.waitUntil(lambda: state_of(road) is OutState.SENT, timeout=LONG)
    settle(qtbot, context)
    assert [type(error) for error in window_of(context).failures] == [StoreBusyError]
    outgoing.stop()


def test_a_window_with_a_letter_that_has_not_left_says_so_once_before_it_closes(qtbot: Any, road: Road, window: MainWindow) -> None:
    assert window.close() is False
    assert window.isVisible()
    assert "1 letter has not left yet. If you close the window, it leaves at the next start." in labels(window)
    assert {"Send now and close", "Close the window", "Stay"} <= set(ways(window))
    ways(window)["Close the window"].click()
    assert not window.isVisible()
    assert state_of(road) is OutState.WAITING


def test_what_waits_is_sent_before_the_window_closes_where_one_wants_that(
    qtbot: Any, road: Road, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    post, again = Post(Delivery(Outcome.LATER, "450 come back")), Post()
    monkeypatch.setattr(smtp, "deliver", post)
    window.close()
    ways(window)["Send now and close"].click()
    settle(qtbot, window)
    settle(qtbot, window)
    assert window.isVisible()
    assert (len(post.handed), state_of(road)) == (1, OutState.WAITING)
    monkeypatch.setattr(smtp, "deliver", again)
    assert window.close()
    assert again.handed == []


def test_each_letter_is_asked_about_once(qtbot: Any, road: Road, window: MainWindow) -> None:
    assert window.close() is False
    ways(window)["Stay"].click()
    road.clock.advance(minutes=1)
    send_due(road.desk, deliver=Post())
    number = list_mails(road.desk)[0].number
    queue_letter(road.desk, letter=write_letter(road.desk, number=number, name=LetterName.RECEIPT)[0])
    assert window.attached is not None
    window.attached.changed(CASES)
    settle(qtbot, window)
    assert window.close() is False
    assert window.close()


def test_a_letter_that_is_held_for_a_person_holds_up_no_window(qtbot: Any, road: Road, window: MainWindow) -> None:
    refused = Delivery(Outcome.LATER, failure=SignInRefusedError(host="mail.test", user_name="support", answer="535 no"))
    road.clock.advance(minutes=1)
    send_due(road.desk, deliver=Post(refused))
    assert window.attached is not None
    window.attached.changed(CASES)
    settle(qtbot, window)
    assert list_mails(road.desk)[0].held
    assert window.close()


def test_the_window_closes_by_itself_once_everything_has_left(qtbot: Any, road: Road, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp, "deliver", Post())
    window.close()
    ways(window)["Send now and close"].click()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=LONG)


def test_that_a_letter_of_a_closed_case_was_not_sent_is_recorded_and_nothing_is_promised(qtbot: Any, road: Road, context: Context) -> None:
    number, _, _ = in_doubt(road)
    set_outcome(road.desk, number=number, kind=Kind.ACCESS, outcome=ClosingCode.WITHDRAWN)
    close_case(road.desk, number=number, ended_without_answer=True)
    page = open_page(qtbot, context, Shelf.OUTBOX)
    page.acts()["letters.settle_not_sent"]()
    settle(qtbot, context)
    words, undo = window_of(context).announcements[-1]
    assert (state_of(road), undo) == (OutState.TAKEN_BACK, None)
    assert words.startswith("Recorded: it was not sent. It does not leave now: ")
    assert send_due(road.desk, deliver=Post()).ended == ()
