"""The chosen row of the inbox is in view, however it was chosen; who scrolled away from it stays where they look."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.services.inbox import Split
from tests.gui.inbox_window import Inbox
from tests.gui.inbox_window import asking
from tests.gui.inbox_window import inbox_with

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of every window
KEY = Qt.Key


@pytest.fixture
def inbox(tmp_path: Path, qtbot: QtBot) -> Iterator[Inbox]:
    with inbox_with(map(asking, range(10)), tmp_path, qtbot) as made:
        made.frame.resize(1000, 560)
        made.show(Split.REQUESTS)
        yield made


def is_seen(inbox: Inbox) -> bool:
    """Whether the whole chosen row is in view."""
    view = inbox.page.list.view
    return view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_keys_never_leave_the_chosen_row_out_of_view(inbox: Inbox) -> None:
    inbox.page.focus_list()
    for _ in range(9):
        inbox.press(KEY.Key_Down)
        assert is_seen(inbox)
    assert inbox.page.list.view.currentIndex().row() == 9
    inbox.press(KEY.Key_Home)
    assert is_seen(inbox)
    inbox.press(KEY.Key_End)
    assert is_seen(inbox)


def test_a_message_that_something_leads_to_is_in_view(inbox: Inbox) -> None:
    last = inbox.ids(Split.REQUESTS)[-1]
    inbox.choose(last)
    assert is_seen(inbox)
    inbox.choose(inbox.ids(Split.REQUESTS)[0])
    inbox.page._show_in(Split.REQUESTS, last)
    inbox.settle()
    assert inbox.opened.id == last
    assert is_seen(inbox)


def test_what_is_read_anew_leaves_the_list_where_one_scrolled_it(inbox: Inbox) -> None:
    inbox.choose(inbox.ids(Split.REQUESTS)[0])
    bar = inbox.page.list.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    inbox.page.refresh()
    inbox.settle()
    assert bar.value() == bar.maximum() > 0
    assert not is_seen(inbox)
