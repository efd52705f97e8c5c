"""One mailbox: how it stands, the sum of its messages part by part, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QWidget

from core.mail.server import SignIn
from core.services.mail_standing import MailboxStanding
from core.services.mailboxes import MailboxView
from gui.context import Context
from gui.mailboxes.ladder import server_words
from gui.mailboxes.words import happened_words
from gui.mailboxes.words import means_words
from gui.mailboxes.words import number
from gui.mailboxes.words import part_words
from gui.mailboxes.words import sum_words
from gui.mailboxes.words import when_words
from gui.theme.table import APART
from gui.theme.table import NEAR
from gui.theme.table import TIGHT
from gui.theme.table import WIDE
from gui.widgets.buttons import button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr


@dataclass(frozen=True)
class CardActs:
    """What a card can begin, each with the mailbox it is about."""

    check: Callable[[MailboxView], object]
    give_secret: Callable[[MailboxView], object]
    change: Callable[[MailboxView], object]
    remove: Callable[[MailboxView], object]


def mailbox_card(view: MailboxView, standing: MailboxStanding, company: str, context: Context, acts: CardActs, *, checking: bool) -> QWidget:
    """The card. `checking`: a check of it is under way."""
    card, inside = frame("card", spacing=NEAR)
    head = QHBoxLayout()
    head.addWidget(label(view.address, "heading", selectable=True), 1)
    head.addWidget(_state(standing, checking=checking))
    inside.addLayout(head)
    inside.addWidget(label(_servers(view, company), "muted", selectable=True))
    if standing.alarm is not None and not checking:
        inside.addWidget(_alarm(standing, context))
    elif standing.checked_at is not None:
        inside.addWidget(
            label(tr("mailboxes.card_checked", when=when_words(standing.checked_at, context), next=when_words(standing.next_check, context)))
        )
    if standing.on_server is not None:
        inside.addWidget(label(sum_words(standing.on_server, standing.counts)))
        inside.addLayout(_parts(standing))
    inside.addLayout(_buttons(view, acts))
    return card


def _state(standing: MailboxStanding, *, checking: bool) -> QWidget:
    if checking:
        return badge(tr("mailboxes.state_checking"))
    if standing.alarm is not None:
        return badge(tr(f"mailboxes.state_{standing.alarm}"), "bad")
    return badge(tr("mailboxes.state_good"), "good") if standing.checked_at else badge(tr("mailboxes.state_new"))


def _servers(view: MailboxView, company: str) -> str:
    sends = tr("mailboxes.sends_by", server=server_words(view.outgoing)) if view.outgoing else tr("mailboxes.sends_nothing")
    return f"{company} · {tr('mailboxes.reads_from', folder=view.folder, server=server_words(view.incoming))}\n{sends}"


def _alarm(standing: MailboxStanding, context: Context) -> QWidget:
    sentence, remedy = happened_words(standing, context)
    return label("\n".join((sentence, means_words(standing, context), remedy)), "error", selectable=True)


def _parts(standing: MailboxStanding) -> QGridLayout:
    """The sum as it is added up by hand: names left, numbers right, the total below a line of its own."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(WIDE)
    grid.setVerticalSpacing(TIGHT)
    rows = [
        *part_words(standing.counts),
        (tr("mailboxes.accounted"), number(standing.accounted)),
        (tr("mailboxes.on_server"), number(standing.on_server or 0)),
    ]
    for row, (name, count) in enumerate(rows):
        role = "heading" if row >= len(standing.counts) else "muted"
        grid.addWidget(label(name, role, wrap=False), row, 0)
        grid.addWidget(label(count, role, wrap=False), row, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(2, 1)
    grid.setContentsMargins(APART, 0, 0, NEAR)
    return grid


def _buttons(view: MailboxView, acts: CardActs) -> FlowLayout:
    """The same at any time: a button that is switched off while a check runs would lose the keyboard; a second check is not begun anyway."""
    row = FlowLayout()
    for name, act in (("check", acts.check), ("give_secret", acts.give_secret), ("change", acts.change), ("remove", acts.remove)):
        words = tr("mailboxes.sign_in_anew" if name == "give_secret" and view.sign_in is SignIn.XOAUTH2 else f"mailboxes.{name}")
        row.addWidget(button(words, _on(act, view), name=tr("mailboxes.act_of", act=words, address=view.address)))
    return row


def _on(act: Callable[[MailboxView], object], view: MailboxView) -> Callable[[], object]:
    return lambda: act(view)
