"""“Show me where”: the page of a mission's step, with the keyboard on the control that the hint names."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView

from core.services.missions import MissionStep
from gui.context import Context
from gui.context import Page
from gui.inbox.page import InboxPage
from gui.workspace.page import WorkspacePage

HOW = "how"
LOOK_AGAIN = 30  # milliseconds until it is looked again whether the page has read what it shows


def show_where(context: Context, step: MissionStep, page: Callable[[], Page], owner: QObject) -> None:
    """Go to the place of `step`; `page` gives the page that is shown then. Without an item nothing happens."""
    if step.place == "inbox" and step.item:
        context.window.show_page("inbox")
        _when_quiet(context, owner, lambda: _choose_message(page(), int(step.item)))
    elif step.place == "workspace" and step.item:
        context.window.open_case(step.item)
        _when_quiet(context, owner, lambda: _choose_step(page(), step))


def _choose_message(page: Page, message: int) -> None:
    if isinstance(page, InboxPage):
        page.choose(message)
        page.list.view.scrollTo(page.list.view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        page.focus_list()


def _choose_step(page: Page, step: MissionStep) -> None:
    if not isinstance(page, WorkspacePage) or page.number != step.item:
        return
    if step.step == HOW:
        page.head.how_link.setFocus()
    else:
        page.go_to(step.step)


def _when_quiet(context: Context, owner: QObject, act: Callable[[], object]) -> None:
    """Call `act` once nothing is being read any more; never, when `owner` is gone."""

    def look() -> None:
        if context.background.busy():
            QTimer.singleShot(LOOK_AGAIN, owner, look)
        else:
            act()

    QTimer.singleShot(LOOK_AGAIN, owner, look)
