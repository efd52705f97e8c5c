"""What stands around the cases of a day: what goes wrong above them, replies, requests and the set-up below."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from datetime import datetime
from functools import partial
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.day import Day
from core.services.day_notes import Reply
from core.services.day_notes import SetUp
from core.services.day_notes import Trouble
from core.services.inbox import Split
from gui.dates import day_words
from gui.places import MAILBOXES
from gui.theme.table import APART
from gui.theme.table import NEAR
from gui.theme.table import ROOMY
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr

_SETTLED_IN = {"mail": MAILBOXES}  # the rest of the set-up is settled in the settings
_COUNTS_TRIES = frozenset({"letter_waiting", "letter_waiting_due"})
_WAITS_IN_INBOX = (Split.REQUESTS, Split.UNSURE, Split.REPLIES)


class Ways(Protocol):
    """Where the cards lead: the window's places and cases."""

    def show_page(self, name: str) -> None: ...

    def open_case(self, number: str) -> None: ...


def trouble_line(trouble: Trouble, year: int, ways: Ways, show_reply: Callable[[int], object]) -> QFrame:
    """One thing that goes wrong, in red, with the act that mends it; `show_reply` leads to a message of the replies."""
    day = "" if trouble.day is None else day_words(trouble.day, year)
    count = {"n": trouble.tries} if trouble.code in _COUNTS_TRIES else {}
    act: Callable[[], object] = partial(ways.open_case, trouble.case) if trouble.case else partial(ways.show_page, "inbox")
    if trouble.message is not None:
        act = partial(show_reply, trouble.message)
    return failing_line(tr(f"today.trouble_{trouble.code}", case=trouble.case, day=day, **count), tr(f"today.trouble_{trouble.code}_act"), act)


def failing_line(words: str, verb: str, act: Callable[[], object]) -> QFrame:
    """A red line with one button."""
    made, inside = frame("failure", margins=NEAR, horizontal=True)
    inside.setContentsMargins(ROOMY, NEAR, NEAR, NEAR)
    inside.addWidget(label(f"! {words}"), 1)
    inside.addWidget(button(verb, act, name=f"{verb}. {words}"), 0, Qt.AlignmentFlag.AlignVCenter)
    return made


def empty_card(day: Day, year: int, ways: Ways) -> QFrame:
    """Nothing is due, which day is the next one, and what waits in the inbox."""
    card, inside = frame("card", margins=ROOMY, spacing=NEAR)
    later = next((due for due in day.cases if due.section == "later" and due.waiting_since is None), None)
    words = tr("today.nothing_now")
    if later is not None:
        words = f"{words} {tr('today.next_date', day=day_words(later.due, year), number=later.number)}"
    inside.addWidget(label(words, "heading"))
    waiting = sum(day.waiting.get(split, 0) for split in _WAITS_IN_INBOX)
    row = FlowLayout()
    row.addWidget(label(tr("today.inbox_waits", n=waiting), "muted", wrap=False))
    row.addWidget(link_button(tr("today.open"), partial(ways.show_page, "inbox"), name=tr("today.open_inbox")))
    inside.addLayout(row)
    return card


def below(day: Day, zone: ZoneInfo, ways: Ways) -> QHBoxLayout:
    """Replies, requests and set-up side by side; the set-up is gone once all of it is done."""
    row = QHBoxLayout()
    row.setSpacing(APART)
    row.addWidget(_replies(day, zone, ways), 1)
    row.addWidget(_requests(day, zone, ways), 1)
    if not all(one.done for one in day.set_up):
        row.addWidget(_set_up(day.set_up, ways), 1)
    return row


def _replies(day: Day, zone: ZoneInfo, ways: Ways) -> QFrame:
    count = day.waiting.get(Split.REPLIES, 0)
    card, inside = _titled(tr("today.replies_title", n=count))
    for reply in day.replies:
        inside.addWidget(_reply(reply, zone, day.today, ways))
    if not count:
        inside.addWidget(label(tr("today.replies_none"), "muted"))
    if count > len(day.replies):
        more = link_button(tr("today.replies_more", n=count - len(day.replies)), partial(ways.show_page, "inbox"))
        inside.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
    inside.addStretch(1)
    return card


def _reply(reply: Reply, zone: ZoneInfo, today: date, ways: Ways) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(NEAR)
    row.addWidget(label(tr("today.reply_line", person=reply.sender, number=reply.case, day=_day(reply.at, zone, today))), 1)
    name = tr("today.reply_open", number=reply.case, person=reply.sender)
    row.addWidget(link_button(tr("today.open"), partial(ways.open_case, reply.case), name=name), 0, Qt.AlignmentFlag.AlignTop)
    return made


def _requests(day: Day, zone: ZoneInfo, ways: Ways) -> QFrame:
    count = day.waiting.get(Split.REQUESTS, 0)
    card, inside = _titled(tr("today.requests_title", n=count))
    words = tr("today.requests_words", n=count) if count else tr("today.requests_none")
    if day.requests_since is not None:
        words = f"{words} {tr('today.requests_since', day=_day(day.requests_since, zone, day.today))}"
    inside.addWidget(label(words, "muted"))
    if count:
        link = link_button(tr("today.open_inbox"), partial(ways.show_page, "inbox"), name=tr("today.requests_link", n=count))
        inside.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    inside.addStretch(1)
    return card


def _set_up(set_up: tuple[SetUp, ...], ways: Ways) -> QFrame:
    card, inside = _titled(tr("today.set_up", done=sum(one.done for one in set_up), n=len(set_up)))
    row = FlowLayout()
    for one in set_up:
        what = tr(f"today.set_up_{one.code}")
        if one.done:
            done = label(f"✓ {what}", wrap=False)
            done.setAccessibleName(tr("today.set_up_done", what=what))
            row.addWidget(done)
        else:
            go = partial(ways.show_page, _SETTLED_IN.get(one.code, "settings"))
            row.addWidget(link_button(f"○ {what}", go, name=tr("today.set_up_open", what=what)))
    inside.addLayout(row)
    inside.addStretch(1)
    return card


def _titled(title: str) -> tuple[QFrame, QVBoxLayout]:
    card, inside = frame("card", margins=ROOMY, spacing=NEAR)
    assert isinstance(inside, QVBoxLayout)  # noqa: S101  a frame that is not horizontal
    inside.addWidget(label(title, "heading"))
    return card, inside


def _day(moment: datetime, zone: ZoneInfo, today: date) -> str:
    return day_words(moment.astimezone(zone).date(), today.year)
